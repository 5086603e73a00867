import type { Assessment } from './decision.ts'
import type { Deadline } from './deadlines.ts'
import { hasMail } from './estate.ts'
import type { Estate } from './facts.ts'
import type { Outcome } from './outcome.ts'

/** Something that was judged, of whatever kind. */
export interface JudgedSubject {
  readonly kind: 'method' | 'version' | 'way' | 'rooms'
  /** The method, the version or the way; of rooms their server and what becomes of them: `chat-lync-2010/move-rooms`. */
  readonly id: string
  readonly assessment: Assessment<unknown>
}

/** All that was judged for an estate: methods and versions where mail is planned, ways and rooms where there are some. */
export const judgedIn = (estate: Estate, outcome: Outcome): readonly JudgedSubject[] => [
  ...(hasMail(estate)
    ? [
        ...outcome.methods.map((own) => ({ kind: 'method', id: own.subject, assessment: own }) as const),
        ...outcome.walk.map(
          ({ target }) => ({ kind: 'version', id: target.subject, assessment: target }) as const,
        ),
      ]
    : []),
  ...outcome.realtime.map(({ target }) => ({ kind: 'way', id: target.subject, assessment: target }) as const),
  ...outcome.rooms.flatMap(({ from, ways }) =>
    ways.map((own) => ({ kind: 'rooms', id: `${from}/${own.subject.by}`, assessment: own }) as const),
  ),
]

/** What a reader sees of a deadline. */
export const deadlineKey = ({ day, planned, state }: Deadline): string =>
  JSON.stringify([day, planned, state])
