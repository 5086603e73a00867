import type { Deadline } from '../domain/deadlines.ts'
import { rowsOf, type GroupId, type Picture, type Span } from '../domain/spans.ts'
import { firstDayOf, momentOf, type Years } from '../domain/years.ts'
import type { IsoDate } from '../knowledge/schema.ts'

/** Below this width names stand above their bars, not beside them. */
const WIDE = 700

export interface Frame {
  readonly wide: boolean
  readonly width: number
  readonly height: number
  /** Where the years begin and end. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The margin with the numbers of the way, and where names begin. */
  readonly margin: number
  readonly names: number
  /** Of the bars within a row, and of the row's own middle in the margin. */
  readonly bar: number
  readonly middle: number
  /** Letters of a note that there is room for. */
  readonly letters: number
}

export type Line =
  | { readonly kind: 'head'; readonly group: GroupId | 'deadlines' | 'doors'; readonly y: number }
  | { readonly kind: 'span'; readonly span: Span; readonly group: GroupId; readonly y: number }
  | { readonly kind: 'stop'; readonly deadline: Deadline; readonly number: number; readonly y: number }

export interface Layout {
  readonly frame: Frame
  readonly lines: readonly Line[]
}

const [HEAD, TOP, BELOW] = [38, 66, 26]
/** How wide a small letter is, at most on average. */
export const LETTER = 6.3

/** Every line of a picture with its place: groups one below the other, deadlines after them, doors last. */
export function layoutOf(picture: Picture, all: boolean, width: number, legend: number): Layout {
  const wide = width >= WIDE
  const left = width >= 900 ? 330 : 292
  const rowOf = (row: { readonly kind: 'span'; readonly span: Span } | { readonly kind: 'stop' }): number =>
    wide ? 38 : row.kind === 'span' && row.span.periods.length === 0 ? 38 : 56
  const numbered = picture.deadlines.map((deadline, i) => ({ deadline, number: i + 1 }))
  const isDoor = ({ deadline }: (typeof numbered)[number]): boolean => deadline.from === null
  const blocks = [
    ...picture.groups.map((group) => ({
      group: group.id,
      rows: rowsOf(group, all).map((span) => ({ kind: 'span', span, group: group.id }) as const),
    })),
    ...(['deadlines', 'doors'] as const).map((group) => ({
      group,
      rows: numbered
        .filter((own) => isDoor(own) === (group === 'doors'))
        .map((own) => ({ kind: 'stop', ...own }) as const),
    })),
  ].filter(({ rows }) => rows.length > 0)
  let y = TOP
  const lines = blocks.flatMap(({ group, rows }): readonly Line[] => {
    const head: Line = { kind: 'head', group, y }
    y += HEAD
    return [
      head,
      ...rows.map((own): Line => {
        const line = { ...own, y }
        y += rowOf(own)
        return line
      }),
    ]
  })
  const hasWay = picture.landings.some(({ at }) => at.length > 0)
  const names = !wide && hasWay ? 28 : 0
  const frame: Frame = {
    wide,
    width,
    height: y + BELOW + legend,
    left: wide ? left : names + 4,
    right: width - 6,
    top: TOP,
    bottom: y + 4,
    margin: wide ? left - 26 : 11,
    names,
    bar: wide ? 9 : 33,
    middle: wide ? 17 : 14,
    letters: Math.floor((wide ? left - (hasWay ? 40 : 8) : width - names) / LETTER),
  }
  return { frame, lines }
}

/** Where a day lies; days outside the years lie outside the frame. */
export const placeIn =
  ({ left, right }: Frame, { from, to }: Years) =>
  (day: IsoDate): number =>
    left + ((momentOf(day) - from) / (to + 1 - from)) * (right - left)

export interface Tick {
  readonly day: IsoDate
  readonly x: number
  /** A year, or the first day of a quarter within it. */
  readonly year: boolean
  readonly labelled: boolean
}

const STEPS = [1, 2, 5, 10] as const
/** Lines of years closer than this are a grey area: only those with a label are drawn. */
const CLOSEST = 6

/** The lines of the years, as many labelled as there is room for; with much room, those of the quarters. */
export function ticksOf(frame: Frame, years: Years): readonly Tick[] {
  const place = placeIn(frame, years)
  const each = (frame.right - frame.left) / (years.to + 1 - years.from)
  const step = STEPS.find((own) => own * each >= 42) ?? 20
  const drawn = Array.from({ length: years.to + 1 - years.from }, (_, i) => years.from + i).filter(
    (year) => each >= CLOSEST || year % step === 0,
  )
  return drawn.flatMap((year) => [
    { day: firstDayOf(year), x: place(firstDayOf(year)), year: true, labelled: year % step === 0 },
    ...(each < 160
      ? []
      : (['04', '07', '10'] as const).map((month) => {
          const day: IsoDate = `${year}-${month}-01` as IsoDate // four digits, as every year here has
          return { day, x: place(day), year: false, labelled: each >= 240 }
        })),
  ])
}
