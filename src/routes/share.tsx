import { useState, type ReactNode } from 'react'
import { changesOf } from '../domain/changes.ts'
import type { Outcome } from '../domain/outcome.ts'
import { planNameIn } from '../i18n/plan-name.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { documentOf } from '../share/document.ts'
import { markdownOf } from '../share/markdown.ts'
import { staleOf } from '../share/stale-document.ts'
import { contentOf, planStore } from '../store/plan.ts'
import { usePlanLink } from '../store/use-plan.ts'
import { copied } from '../ui/copied.ts'
import { useWords } from '../ui/language.tsx'
import { Modal } from '../ui/modal.tsx'
import { download } from './download.ts'
import { LinkContents } from './link-contents.tsx'
import { savePlan } from './save-plan.ts'
import '../ui/keep.css'

type Said = 'share.copied' | 'share.failed' | 'share.text.copied' | 'share.text.failed'

/** The link, the files and the text, beside what else is given: how a plan leaves this browser, and only by the reader's hand. */
export function Share({ outcome, children }: { outcome: Outcome; children: ReactNode }) {
  const t = useWords()
  const [said, say] = useState<Said | null>(null)
  const [open, setOpen] = useState(false)
  const link = usePlanLink()
  const copy = async (text: string, done: Said, failed: Said) => say((await copied(text)) ? done : failed)
  const document = () => {
    const { estate, problems, today } = planStore.getState()
    const changes = changesOf(KNOWLEDGE, estate, outcome.asOf)
    return documentOf(t, estate, problems, outcome, changes, staleOf(t, KNOWLEDGE, today))
  }
  const text = () => markdownOf(t, document(), link, planStore.getState().progress)
  const save = () => {
    const content = contentOf(planStore.getState())
    savePlan(planNameIn(t, content.name, content.linked.estate), content)
  }
  const actions = [
    ['share.text', () => void copy(text(), 'share.text.copied', 'share.text.failed')],
    ['share.file', save],
    ['share.markdown', () => download('offramp-plan.md', 'text/markdown', text())],
    [
      'share.json',
      () => download('offramp-plan.json', 'application/json', JSON.stringify(document(), null, 2)),
    ],
  ] as const
  return (
    <section className="stack stack-s" aria-label={t('share.link')}>
      <p className="linkbox printonly">
        {t('print.link')} {link}
      </p>
      <div className="row noprint">
        <button type="button" className="button small" onClick={() => setOpen(true)}>
          {t('share.open')}
        </button>
        {children}
        {actions.map(([id, act]) => (
          <button key={id} type="button" className="button quiet small" onClick={act}>
            {t(id)}
          </button>
        ))}
        <span role="status" className="small">
          {!open && said && t(said)}
        </span>
      </div>
      <Modal
        title={t('share.title')}
        open={open}
        onClose={() => {
          setOpen(false)
          say(null)
        }}
      >
        <p className="linkbox">{link}</p>
        <p className="row">
          <button
            type="button"
            className="button small"
            onClick={() => void copy(link, 'share.copied', 'share.failed')}
          >
            {t('share.copy')}
          </button>
          <span role="status" className="small">
            {said && t(said)}
          </span>
        </p>
        <LinkContents length={link.length} />
      </Modal>
    </section>
  )
}
