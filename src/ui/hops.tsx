import { firing, type Assessment } from '../domain/decision.ts'
import type { FactKey } from '../domain/facts.ts'
import type { Hop } from '../domain/route.ts'
import type { Lifespan } from '../domain/timeline.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { StateBadge } from './badge.tsx'
import { useWords } from './language.tsx'
import { Reasons } from './reasons.tsx'

interface Props {
  readonly hops: readonly Assessment<Hop>[]
  readonly lives: readonly Lifespan[]
  readonly asOf: IsoDate
  readonly question: (fact: FactKey) => string
}

/** The hops of a way, each with what it lands on; a version past its end says so first. */
export function Hops({ hops, lives, asOf, question }: Props) {
  const t = useWords()
  return (
    <ol className="hops">
      {hops.map((assessment) => {
        const { subject: hop } = assessment
        const life = lives.find(({ product }) => product === hop.remains)
        return (
          <li className="hop" key={`${hop.install ?? 'without'}-${hop.retire.join('-')}`}>
            <div>
              <p>
                <strong>
                  {t(`ui.hop.${hop.kind}`, { install: hop.install, beside: hop.beside, retire: hop.retire })}
                </strong>
              </p>
              {life && (
                <p className="row">
                  <span>
                    {t('ui.hop.lands', {
                      name: life.product,
                      end: life.endOfSupport
                        ? t('ui.until', { day: life.endOfSupport })
                        : t('ui.no-end-announced'),
                    })}
                  </span>
                  <StateBadge state={life.state} />
                </p>
              )}
              <Reasons reasons={firing(assessment)} subject={hop} plain asOf={asOf} question={question} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
