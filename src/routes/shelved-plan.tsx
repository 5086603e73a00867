import { isDay } from '../domain/days.ts'
import type { Translator } from '../i18n/translate.ts'
import { planNameIn } from '../i18n/plan-name.ts'
import { isWhole } from '../share/plan-file.ts'
import { isHeld, type Shelved } from '../store/shelf.ts'
import { useWords } from '../ui/language.tsx'
import { saveText } from './save-plan.ts'

interface Props {
  readonly own: Shelved
  readonly onOpen: () => void
  readonly onDelete: (name: string) => void
}

/** Where and since when it is kept, and how far it is. */
function stateIn(t: Translator, own: Shelved): string {
  const day = own.file.saved.slice(0, 10)
  const done = Object.values(own.file.progress).filter((item) => item.done).length
  const kept = isDay(day) ? t('plans.saved', { day }) : t('plans.unsaved')
  return [
    isHeld(own.id) ? t('plans.held') : kept,
    ...(done > 0 ? [t('plans.done', { n: done })] : []),
    ...(isWhole(own) ? [] : [t('plans.partly')]),
  ].join(' · ')
}

/** A plan that is kept beside the one at hand. */
export function ShelvedPlan({ own, onOpen, onDelete }: Props) {
  const t = useWords()
  const name = planNameIn(t, own.file.name, own.file.linked.estate)
  return (
    <li className="shelved">
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p className="small muted">{stateIn(t, own)}</p>
      </div>
      <p className="row">
        <button
          type="button"
          className="button quiet small"
          aria-label={t('plans.open.label', { name })}
          onClick={onOpen}
        >
          {t('plans.open')}
        </button>
        <button
          type="button"
          className="textbutton small"
          aria-label={t('plans.save.label', { name })}
          onClick={() => saveText(name, own.text)}
        >
          {t('plans.save')}
        </button>
        <button
          type="button"
          className="textbutton small"
          aria-label={t('plans.delete.label', { name })}
          onClick={() => onDelete(name)}
        >
          {t('plans.delete')}
        </button>
      </p>
    </li>
  )
}
