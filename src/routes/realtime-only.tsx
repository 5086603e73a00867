import { useTo } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { PATHS, questionPath } from './paths.ts'

/** On a page of mail, when only real-time servers were named. */
export function RealtimeOnly() {
  const t = useWords()
  const to = useTo()
  return (
    <div className="notice" role="status">
      <p className="lead">{t('verdict.realtime-only')}</p>
      <p className="row">
        <a href={`#${to(PATHS.realtime)}`}>{t('verdict.realtime-only.ways')}</a>
        <a href={`#${to(questionPath('servers'))}`}>{t('verdict.realtime-only.mail')}</a>
      </p>
    </div>
  )
}
