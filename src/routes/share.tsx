import { useState } from 'react'
import { changesOf } from '../domain/changes.ts'
import type { Outcome } from '../domain/outcome.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { documentOf } from '../share/document.ts'
import { writeLink } from '../share/link.ts'
import { markdownOf } from '../share/markdown.ts'
import { planStore } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** The link, the printer and the files: how a plan leaves this browser, and only by the reader's hand. */
export function Share({ outcome }: { outcome: Outcome }) {
  const t = useWords()
  const [said, say] = useState<'share.copied' | 'share.failed' | null>(null)
  const fragment = usePlan((state) => writeLink(state))
  const link = `${location.href.split('#')[0]}${fragment}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      say('share.copied')
    } catch {
      say('share.failed')
    }
  }
  const document = () => {
    const { estate, problems } = planStore.getState()
    return documentOf(t, estate, problems, outcome, changesOf(KNOWLEDGE, estate, outcome.asOf))
  }
  return (
    <section className="stack stack-s" aria-label={t('share.link')}>
      <p className="linkbox">
        <span className="printonly">{t('print.link')} </span>
        {link}
      </p>
      <p className="row noprint">
        <button type="button" className="button small" onClick={() => void copy()}>
          {t('share.copy')}
        </button>
        <button type="button" className="button quiet small" onClick={() => print()}>
          {t('share.print')}
        </button>
        <button
          type="button"
          className="button quiet small"
          onClick={() => download('offramp-plan.md', 'text/markdown', markdownOf(t, document(), link))}
        >
          {t('share.markdown')}
        </button>
        <button
          type="button"
          className="button quiet small"
          onClick={() =>
            download('offramp-plan.json', 'application/json', JSON.stringify(document(), null, 2))
          }
        >
          {t('share.json')}
        </button>
        <span role="status" className="small">
          {said && t(said)}
        </span>
      </p>
      <p className="muted small noprint">{t('share.note')}</p>
    </section>
  )
}
