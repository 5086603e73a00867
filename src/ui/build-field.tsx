import { useWords } from './language.tsx'

interface Props {
  /** The version whose build it is. */
  readonly version: string
  /** What its builds all begin with. */
  readonly base: string
  readonly text: string
  readonly wrong: boolean
  readonly onText: (text: string) => void
}

/** The last part of a build, kept as it was typed; empty, the build is not known. */
export function BuildField({ version, base, text, wrong, onText }: Props) {
  const t = useWords()
  const id = `build-${version}`
  return (
    <>
      <span className="build">
        <label htmlFor={id}>
          {t('questions.build')} <span className="sr">{t('questions.build.of', { version })}</span> {base}
        </label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-describedby={wrong ? `${id}-error` : undefined}
          aria-invalid={wrong ? true : undefined}
          onChange={(event) => onText(event.target.value)}
        />
        {text === '' && <span className="muted small">{t('questions.build.unknown')}</span>}
      </span>
      {wrong && (
        <p className="error" id={`${id}-error`} role="alert">
          {t('field.not-a-build', { base })}
        </p>
      )}
    </>
  )
}
