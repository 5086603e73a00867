import { firing, type Assessment } from '../domain/decision.ts'
import type { Rooms } from '../domain/goal.ts'
import type { Outcome } from '../domain/outcome.ts'
import { chooseRooms } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { VerdictBadge } from '../ui/badge.tsx'
import { useWords } from '../ui/language.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { ChooseWay, StillOpen } from './choice.tsx'
import { useQuestion } from './use-question.ts'

interface Props {
  readonly way: Assessment<Rooms>
  readonly outcome: Outcome
}

function Body({ way, outcome }: Props) {
  const t = useWords()
  const question = useQuestion()
  const chosen = usePlan((s) => s.roomsway)
  const { from, by } = way.subject
  const reasons = firing(way)
  return (
    <>
      {reasons.length > 0 ? (
        <Reasons reasons={reasons} subject={way.subject} asOf={outcome.asOf} question={question} />
      ) : (
        <p className="muted">{t('verdict.no-reasons')}</p>
      )}
      <StillOpen needs={way.needs} />
      {way.verdict !== 'impossible' && (
        <ChooseWay
          subject={by}
          label={t('rooms.choose.label', { from, subject: by })}
          chosen={chosen === by}
          choice={{ roomsway: by }}
          onChoose={() => chooseRooms(by)}
        />
      )}
    </>
  )
}

/** What can become of the rooms of each chat server, best first: the best at once, the others on demand. */
export function RoomsWays({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  if (outcome.rooms.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('ui.rooms.title')}</h2>
      <p className="muted measure">{t('rooms.lead')}</p>
      {outcome.rooms.map(({ from, ways }) => (
        <section key={from} className="card stack" aria-labelledby={`rooms-${from}`}>
          <h3 id={`rooms-${from}`}>{t.show(from)}</h3>
          {ways.map((way, i) =>
            i === 0 ? (
              <div key={way.subject.by} className="stack">
                <div className="row">
                  <h4>{t.show(way.subject.by)}</h4>
                  <VerdictBadge verdict={way.verdict} />
                  {way.needs.length > 0 && <span className="badge">{t('ui.provisional')}</span>}
                </div>
                <Body way={way} outcome={outcome} />
              </div>
            ) : (
              <details key={way.subject.by} className="lower">
                <summary>
                  <h4>{t.show(way.subject.by)}</h4>
                  <VerdictBadge verdict={way.verdict} />
                </summary>
                <div className="stack">
                  <Body way={way} outcome={outcome} />
                </div>
              </details>
            ),
          )}
        </section>
      ))}
    </section>
  )
}
