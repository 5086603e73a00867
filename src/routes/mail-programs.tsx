import { stopsIn } from '../domain/clients.ts'
import type { Outcome } from '../domain/outcome.ts'
import { usePlan } from '../store/use-plan.ts'
import { Clients } from '../ui/clients.tsx'
import { useWords } from '../ui/language.tsx'
import { useQuestion } from './use-question.ts'

/** How the mail programs in use stand with the way; unanswered, the question. */
export function MailPrograms({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const question = useQuestion()
  const answered = usePlan((s) => s.estate.outlook !== undefined)
  const { clients, plan, asOf } = outcome
  if (!plan || stopsIn(plan.legs).length === 0) return null
  return (
    <section className="stack">
      <h2>{t('ui.clients.title')}</h2>
      {answered ? (
        <>
          <p className="muted">{t('clients.lead')}</p>
          <Clients rows={clients} legs={plan.legs} asOf={asOf} />
        </>
      ) : (
        <p>
          {t('clients.empty')} <a href={question('outlook')}>{t('fact.outlook.question')}</a>
        </p>
      )}
    </section>
  )
}
