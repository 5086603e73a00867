import { LEVELS } from '../domain/questions.ts'
import { levelIn } from '../i18n/levels.ts'
import { answer } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { SomeOfField } from '../ui/field.tsx'
import { useWords } from '../ui/language.tsx'

const versionOf = (entry: string): string => entry.split('-')[0] ?? entry
const ALONE = 'none'
const set = (next: readonly string[]) => answer('exchange', next.length > 0 ? [...next] : undefined)

/** Which Exchange versions are there, each with its update level if that is known. */
export function ExchangeField({ versions }: { versions: readonly string[] }) {
  const t = useWords()
  const entries = usePlan((s) => s.estate.exchange) ?? []
  const toggle = (version: string, on: boolean) => {
    const others = entries.filter((entry) => versionOf(entry) !== version)
    if (!on) set(others)
    else set(version === ALONE ? [ALONE] : [...others.filter((entry) => entry !== ALONE), version])
  }
  const level = (version: string) => {
    const own = entries.find((entry) => versionOf(entry) === version)?.split('-')[1] ?? ''
    const known = LEVELS[version] ?? []
    if (known.length === 0 && own === '') return null
    const options = own === '' || known.includes(own) ? known : [...known, own]
    return (
      <select
        aria-label={t('questions.level', { version: `exchange-${version}` })}
        value={own}
        onChange={(event) => {
          const next = event.target.value
          set(
            entries.map((entry) =>
              versionOf(entry) === version ? (next ? `${version}-${next}` : version) : entry,
            ),
          )
        }}
      >
        <option value="">{t('questions.level.unknown')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {levelIn(option)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <SomeOfField
      fact="exchange"
      prefix="exchange"
      options={versions}
      chosen={entries.map(versionOf)}
      onToggle={toggle}
      extra={level}
    />
  )
}
