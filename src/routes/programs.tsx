import { isTalk, stopsIn } from '../domain/clients.ts'
import type { Outcome } from '../domain/outcome.ts'
import { usePlan } from '../store/use-plan.ts'
import { Clients } from '../ui/clients.tsx'
import { useWords } from '../ui/language.tsx'
import { useQuestion } from './use-question.ts'

const HALVES = {
  mail: { fact: 'outlook', title: 'ui.clients.title', lead: 'clients.lead', table: 'clients.table' },
  realtime: {
    fact: 'rtcclients',
    title: 'ui.talk.title',
    lead: 'clients.lead.realtime',
    table: 'clients.table.realtime',
  },
} as const

/** How the programs in use of one half stand with its way; unanswered, the question. */
export function Programs({ outcome, half }: { outcome: Outcome; half: keyof typeof HALVES }) {
  const t = useWords()
  const question = useQuestion()
  const { fact, title, lead, table } = HALVES[half]
  const answered = usePlan((s) => s.estate[fact] !== undefined)
  const { clients, plan, asOf } = outcome
  const isOwn = (stop: Parameters<typeof isTalk>[0]) => isTalk(stop) === (half === 'realtime')
  if (!plan || !stopsIn(plan.legs).some(isOwn)) return null
  return (
    <section className="stack">
      <h2>{t(title)}</h2>
      {answered ? (
        <>
          <p className="muted">{t(lead)}</p>
          <Clients
            table={t(table)}
            rows={clients.filter(({ against }) => against.some(isOwn))}
            legs={plan.legs}
            asOf={asOf}
          />
        </>
      ) : (
        <p>
          {t('clients.empty')} <a href={question(fact)}>{t(`fact.${fact}.question`)}</a>
        </p>
      )}
    </section>
  )
}
