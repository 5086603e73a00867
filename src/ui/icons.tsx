import type { Effect } from '../domain/clause.ts'
import type { Verdict } from '../domain/decision.ts'
import type { DeadlineState } from '../domain/deadlines.ts'
import type { SupportState } from '../domain/timeline.ts'

type Shape = 'check' | 'dot' | 'triangle' | 'cross' | 'ring'

const PATHS: { readonly [S in Shape]: string } = {
  check: 'M2.5 8.5 6.2 12.4 13.5 3.8',
  dot: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 1 0 0-5.6Z',
  triangle: 'M8 2.2 14.6 13.6H1.4ZM8 6.6v3.2M8 11.6v.2',
  cross: 'M3.2 3.2 12.8 12.8M12.8 3.2 3.2 12.8',
  ring: 'M8 2.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 1 0 8 2.4ZM8 7.4v3.4M8 5v.2',
}

type Shown = Verdict | Effect | SupportState | DeadlineState

const SHAPES: { readonly [S in Shown]: Shape } = {
  recommended: 'check',
  possible: 'dot',
  discouraged: 'triangle',
  impossible: 'cross',
  recommends: 'check',
  notes: 'ring',
  discourages: 'triangle',
  rulesOut: 'cross',
  supported: 'check',
  'ending-soon': 'triangle',
  ended: 'cross',
  unknown: 'ring',
  past: 'cross',
  ahead: 'triangle',
  undated: 'ring',
}

/** A shape for a verdict, an effect or a state; the word stands beside it, so it is hidden from screen readers. */
export const Icon = ({ of }: { of: Shown }) => (
  <svg
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.1"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[SHAPES[of]]} fill={SHAPES[of] === 'dot' ? 'currentColor' : 'none'} />
  </svg>
)
