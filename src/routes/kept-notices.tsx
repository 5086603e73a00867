import { contentOf, dismissLeft, planStore, type PlanState } from '../store/plan.ts'
import { useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { PATHS } from './paths.ts'
import { savePlan } from './save-plan.ts'

// All of it comes with the first load: what saves a plan must not wait for a network that is gone.

function saveAtHand(): void {
  const state = planStore.getState()
  savePlan(state.name, contentOf(state))
}

/** Saves what is in memory, kept or not. */
export function SaveAtHand() {
  const t = useWords()
  return (
    <button type="button" className="button quiet small" onClick={saveAtHand}>
      {t('problem.storage.save')}
    </button>
  )
}

function ToPlans() {
  const t = useWords()
  const to = useTo()
  return <a href={`#${to(PATHS.plans)}`}>{t('ui.nav.plans')}</a>
}

/** This browser keeps nothing, or nothing more: what that means, and the way out. */
export function NotKept({ refusal }: { refusal: NonNullable<PlanState['refusal']> }) {
  const t = useWords()
  return (
    <div className="notice warn stack stack-s noprint" role="alert">
      <p>{t(`problem.storage.${refusal}`)}</p>
      <p className="row">
        <SaveAtHand />
        <ToPlans />
      </p>
    </div>
  )
}

/** A plan was left as it stands in this browser, as not all of it could be read. */
export function LeftAsItIs({ left }: { left: NonNullable<PlanState['left']> }) {
  const t = useWords()
  return (
    <div className="notice warn stack stack-s noprint" role="alert">
      <p>{t(`problem.left.${left}`)}</p>
      <p className="row">
        <ToPlans />
        <button type="button" className="textbutton" onClick={dismissLeft}>
          {t('ui.problems.close')}
        </button>
      </p>
    </div>
  )
}
