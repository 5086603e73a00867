import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { FactKey } from '../domain/facts.ts'
import { thresholdsOf } from '../domain/preview-thresholds.ts'
import { previewOf } from '../domain/preview.ts'
import { statesOneByOne, type QuestionStates } from '../domain/questions-map.ts'
import type { GroupId } from '../domain/questions.ts'
import { worldOn } from '../domain/world.ts'
import { KNOWLEDGE } from '../knowledge/index.ts'
import { journeyOf } from '../share/link.ts'
import { asOfIn } from '../store/plan.ts'
import { usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'
import { PreviewCard, previewSentence } from '../ui/preview-card.tsx'
import { Thresholds } from '../ui/thresholds.tsx'
import { Results } from './results.tsx'
import '../ui/question-aids.css'
import { useQuestion } from './use-question.ts'

/** Milliseconds without another answer, after which what follows from the answers is worked out anew. */
const BREATH = 200

/** What was there at first, and later what has stayed so for a while: what is typed comes before what follows from it. */
function useSettled<T>(value: T, pause: number): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    if (value === settled) return undefined
    const waiting = setTimeout(() => settle(value), pause)
    return () => clearTimeout(waiting)
  }, [value, settled, pause])
  return settled
}

/** Where the answers to a question turn, and how the answer stands to it. */
export function Limits({ fact }: { fact: FactKey }) {
  const estate = usePlan((s) => s.estate)
  const asOf = usePlan(asOfIn)
  const thresholds = thresholdsOf(worldOn(KNOWLEDGE, asOf), fact, estate)
  return (
    <Results>
      <Thresholds fact={fact} thresholds={thresholds} estate={estate} asOf={asOf} />
    </Results>
  )
}

/** Milliseconds of work after which the browser may do what else there is. */
const SLICE = 8

/** Works through something step by step, in slices, beside whatever the reader does; the result, once it is there. */
function useInSlices<T>(begin: () => Generator<T>): readonly T[] | null {
  const [result, setResult] = useState<readonly T[] | null>(null)
  useEffect(() => {
    const steps = begin()
    const found: T[] = []
    let waiting: ReturnType<typeof setTimeout>
    const work = () => {
      const until = performance.now() + SLICE
      while (performance.now() < until) {
        const step = steps.next()
        if (step.done) return setResult(found)
        found.push(step.value)
      }
      waiting = setTimeout(work)
    }
    waiting = setTimeout(work)
    return () => clearTimeout(waiting)
  }, [begin])
  return result
}

interface LiveProps {
  /** What is known before anything is worked out. */
  readonly plain: QuestionStates
  readonly show: (states: QuestionStates) => ReactNode
}

/** How every question stands. */
export function LiveStates({ plain, show }: LiveProps) {
  const estate = useSettled(
    usePlan((s) => s.estate),
    BREATH,
  )
  const asOf = usePlan(asOfIn)
  const by = usePlan((s) => s.by)
  const to = usePlan((s) => s.to)
  const goal = usePlan((s) => s.rtcway)
  const rooms = usePlan((s) => s.roomsway)
  const begin = useCallback(
    () =>
      statesOneByOne(KNOWLEDGE, estate, asOf, { journey: journeyOf({ by, to }), realtime: { goal, rooms } }),
    [estate, asOf, by, to, goal, rooms],
  )
  const states = useInSlices(begin)
  return <Results>{show(states ? { ...plain, ...Object.fromEntries(states) } : plain)}</Results>
}

/** The same before a change is said aloud. */
const PAUSE = 1200

function Possible({ group }: { group: GroupId }) {
  const t = useWords()
  const question = useQuestion()
  const estate = useSettled(
    usePlan((s) => s.estate),
    BREATH,
  )
  const asOf = usePlan(asOfIn)
  const previews = useMemo(() => {
    const all = previewOf(KNOWLEDGE, estate, asOf)
    // The half that the questions at hand are about comes first.
    return group === 'realtime' ? all.toReversed() : all
  }, [estate, asOf, group])
  const sentence = previews.map((preview) => previewSentence(t, preview)).join(' ')
  const said = useSettled(sentence, PAUSE)
  const [first] = useState(sentence)
  return (
    <>
      <PreviewCard
        previews={previews}
        question={question}
        unnamed={group === 'realtime' && !previews.some(({ half }) => half === 'realtime')}
      />
      <p className="sr" role="status">
        {said === first ? '' : said}
      </p>
    </>
  )
}

/** What is still possible, and the next answer that decides. */
export const StillPossible = ({ group }: { group: GroupId }) => (
  <Results>
    <Possible group={group} />
  </Results>
)
