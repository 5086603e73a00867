import { FORMAT } from '../share/plan-file.ts'
import { nameInText } from '../share/name-in-text.ts'
import type { Unread } from '../store/shelf.ts'
import { useWords } from '../ui/language.tsx'
import { saveText } from './save-plan.ts'

interface Props {
  readonly unread: readonly Unread[]
  readonly onDelete: (own: Unread, name: string) => void
}

/** Plans that stand in this browser and cannot be read: why, their text as a file, and a way to be rid of them. */
export function UnreadPlans({ unread, onDelete }: Props) {
  const t = useWords()
  if (unread.length === 0) return null
  return (
    <section className="stack measure" aria-labelledby="unread-plans">
      <h2 id="unread-plans">{t('plans.unread')}</h2>
      <p>{t('plans.unread.lead')}</p>
      <ul className="plainlist shelf">
        {unread.map((own) => {
          const { id, text, problems } = own
          const [problem] = problems
          const name = nameInText(text) || t('plans.unread.name', { id })
          return (
            <li key={id} className="shelved">
              <div>
                <p>
                  <strong>{name}</strong>
                </p>
                <p className="small">
                  {t(`plans.unread.${problem.kind}`, { ...problem, known: FORMAT })}{' '}
                  <span className="muted">{t('plans.unread.size', { n: text.length })}</span>
                </p>
              </div>
              <p className="row">
                <button
                  type="button"
                  className="button quiet small"
                  aria-label={t('plans.unread.save.label', { name })}
                  onClick={() => saveText(name, text)}
                >
                  {t('plans.unread.save')}
                </button>
                <button
                  type="button"
                  className="textbutton small"
                  aria-label={t('plans.delete.label', { name })}
                  onClick={() => onDelete(own, name)}
                >
                  {t('plans.delete')}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
