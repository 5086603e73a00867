import type { Staleness } from '../domain/stale.ts'
import { stale as words } from '../i18n/en/stale.ts'
import { EDITION } from '../knowledge/begins.ts'
import { useTo } from '../store/use-plan.ts'
import { LanguageProvider, useWords } from '../ui/language.tsx'
import { PATHS } from './paths.ts'

/** Knowledge that has not been checked for long: said on every page and on paper, until a newer edition is there. */
export const StaleNotice = ({ stale }: { stale: Staleness }) => (
  <LanguageProvider messages={words}>
    <Told stale={stale} />
  </LanguageProvider>
)

function Told({ stale: { state, days } }: { stale: Staleness }) {
  const t = useWords()
  const to = useTo()
  return (
    <p className={state === 'red' ? 'notice bad' : 'notice warn'} data-stale={state}>
      {t(`stale.${state}`, { day: EDITION, n: days })}{' '}
      <a className="noprint" href={`#${to(PATHS.knowledge)}`}>
        {t('stale.list')}
      </a>
    </p>
  )
}
