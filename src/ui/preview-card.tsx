import type { Verdict } from '../domain/decision.ts'
import type { FactKey } from '../domain/facts.ts'
import type { Preview, Prospect } from '../domain/preview.ts'
import type { Translator } from '../i18n/translate.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'

const PARTS = ['cloud', 'premises', 'realtime'] as const satisfies readonly Prospect['to'][]

/** Ways as the preview tells them apart. */
const KINDS = [
  { kind: 'left', icon: 'recommended', of: ['recommended', 'possible'] },
  { kind: 'against', icon: 'discouraged', of: ['discouraged'] },
  { kind: 'out', icon: 'impossible', of: ['impossible'] },
] as const satisfies readonly { kind: string; icon: Verdict; of: readonly Verdict[] }[]

const among = (prospects: readonly Prospect[], verdicts: readonly Verdict[]): readonly string[] =>
  prospects.filter(({ verdict }) => verdicts.includes(verdict)).map(({ way }) => way)

/** What a screen reader hears when answers have changed what is possible. */
export function previewSentence(t: Translator, { prospects, next }: Preview): string {
  const left = among(prospects, ['recommended', 'possible', 'discouraged'])
  return [
    left.length > 0 ? t('preview.said.left', { left }) : t('preview.nothing'),
    next && t('preview.said.next', { next: t(`fact.${next.fact}.name`) }),
  ]
    .filter(Boolean)
    .join(' ')
}

function Part({ part, prospects }: { part: Prospect['to']; prospects: readonly Prospect[] }) {
  const t = useWords()
  const own = prospects.filter(({ to }) => to === part)
  if (own.length === 0) return null
  return (
    <div>
      <h3>{t(`preview.${part}`)}</h3>
      <dl>
        {KINDS.map(({ kind, icon, of }) => {
          const ways = among(own, of)
          if (ways.length === 0) return null
          return (
            <div key={kind} className={kind}>
              <dt>
                <Icon of={icon} /> {t(`preview.${kind}`)}
              </dt>
              <dd>
                {ways.length === own.length && kind === 'out'
                  ? t('preview.all')
                  : ways.map((way) => t.show(way)).join(' · ')}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}

interface Props {
  readonly previews: readonly Preview[]
  readonly question: (fact: FactKey) => string
  /** The questions at hand are about servers of which none was named. */
  readonly unnamed: boolean
}

/** What is still possible with the answers so far, and which answer would decide most. */
export function PreviewCard({ previews, question, unnamed }: Props) {
  const t = useWords()
  return (
    <section className="preview-card" aria-labelledby="still-possible">
      <h2 id="still-possible">{t('preview.title')}</h2>
      {unnamed && <p className="small">{t('preview.unnamed')}</p>}
      {previews.map(({ half, prospects, next }) => (
        <div key={half} className="preview-half">
          {PARTS.map((part) => (
            <Part key={part} part={part} prospects={prospects} />
          ))}
          {next ? (
            <p className="next-answer">
              {t('preview.next')}: <a href={question(next.fact)}>{t(`fact.${next.fact}.name`)}</a>.{' '}
              <span className="muted">
                {next.rulesOut > 0
                  ? t('preview.next.out', { n: next.rulesOut })
                  : t('preview.next.changes', { n: next.changes })}
              </span>
            </p>
          ) : (
            <p className="next-answer muted">{t('preview.settled')}</p>
          )}
        </div>
      ))}
    </section>
  )
}
