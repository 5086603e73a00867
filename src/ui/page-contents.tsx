import { useWords } from './language.tsx'

interface Props {
  /** The parts of a long page, by their `data-part`, with a name in the words `contents.<part>`. */
  readonly parts: readonly string[]
}

function jump(part: string): void {
  const heading = document.querySelector<HTMLElement>(`main [data-part="${part}"] :is(h2, h3)`)
  heading?.setAttribute('tabindex', '-1')
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** The parts of a long page, to jump to. The address is taken by the page itself, so these are no links. */
export function PageContents({ parts }: Props) {
  const t = useWords()
  return (
    <nav className="contents noprint" aria-label={t('contents.title')}>
      <span className="muted">{t('contents.title')}</span>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button type="button" className="textbutton" onClick={() => jump(part)}>
              {t(`contents.${part}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
