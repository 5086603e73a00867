import type { Deadline } from '../domain/deadlines.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { useWords } from './language.tsx'

const [TOP, ROW, RADIUS] = [40, 23, 9]
/** Room at the right for doors without a day. */
const DOORS = 96
const ABOVE = 10

interface Props {
  readonly deadlines: readonly Deadline[]
  readonly asOf: IsoDate
  /** A day as a year and a fraction of it. */
  readonly yearOf: (day: IsoDate) => number
  /** Where its years begin, and how wide it is: as the picture above it. */
  readonly left: number
  readonly width: number
}

/** The row of each place on the line: the first in which it touches no other. */
function rowsOf(places: readonly number[]): readonly number[] {
  const ends: number[] = []
  return places.map((at) => {
    const free = ends.findIndex((end) => at - end > 2 * RADIUS + 3)
    const row = free < 0 ? ends.length : free
    ends[row] = at
    return row
  })
}

/** Deadlines as numbered marks on years of their own, as most lie close together; the table has the same numbers. */
export function DeadlinePicture({ deadlines, asOf, yearOf, left, width }: Props) {
  const t = useWords()
  const numbered = deadlines.map((own, i) => ({ ...own, number: i + 1 }))
  const dated = numbered.flatMap(({ from: day, ...own }) => (day ? [{ ...own, day }] : []))
  const doors = numbered.filter(({ from: day }) => !day)
  const times = [asOf, ...dated.map(({ day }) => day)].map(yearOf)
  const [from, to] = [Math.floor(Math.min(...times)), Math.floor(Math.max(...times)) + 1]
  const x = (day: IsoDate) => left + ((yearOf(day) - from) / (to - from)) * (width - left - DOORS)
  const rows = rowsOf(dated.map(({ day }) => x(day)))
  const last = Math.max(0, ...rows) + 1
  const height = TOP + last * ROW + (doors.length > 0 ? ROW + ABOVE : 0) + 8
  // the row of doors has words of its own above it
  const y = (row: number): number => TOP + row * ROW + ROW / 2 + (row === last ? ABOVE : 0)
  const mark = (
    { number, state }: Pick<(typeof numbered)[number], 'number' | 'state'>,
    at: number,
    row: number,
  ) => (
    <g key={number} className={`mark ${state}`}>
      <circle cx={at} cy={y(row)} r={RADIUS} />
      <text x={at} y={y(row) + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  )
  return (
    <svg
      className="timeline"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('deadlines.picture', { from: String(from), to: String(to - 1) })}
    >
      {Array.from({ length: to - from }, (_, i) => from + i).map((year) => (
        <g key={year}>
          <line
            className="axis"
            x1={x(`${year}-01-01`)}
            x2={x(`${year}-01-01`)}
            y1={TOP - 8}
            y2={height - 4}
          />
          <text className="tick" x={x(`${year}-01-01`) + 3} y={TOP - 12}>
            {year}
          </text>
        </g>
      ))}
      <text className="strong" x="0" y={y(0) + 4}>
        {t('deadlines.lane')}
      </text>
      <line className="asof" x1={x(asOf)} x2={x(asOf)} y1={TOP - 24} y2={height - 4} />
      <text className="asof-label" x={x(asOf) - 4} y={TOP - 26} textAnchor="end">
        {t.show(asOf)}
      </text>
      {dated.map((own, i) => mark(own, x(own.day), rows[i] ?? 0))}
      {doors.length > 0 && (
        <>
          <text className="tick" x={width} y={y(last) - RADIUS - 5} textAnchor="end">
            {t('deadlines.no-day')}
          </text>
          <line className="door" x1={x(asOf)} x2={width} y1={y(last)} y2={y(last)} />
          {doors.map((own, i) =>
            mark(own, width - DOORS / 4 - (doors.length - 1 - i) * (2 * RADIUS + 6), last),
          )}
        </>
      )}
    </svg>
  )
}
