import { useEffect, useRef } from 'react'
import type { Deadline } from '../domain/deadlines.ts'
import { isRealtime } from '../domain/estate.ts'
import type { Lifespan } from '../domain/timeline.ts'
import type { IsoDate, VersionId } from '../knowledge/schema.ts'
import { StateBadge } from './badge.tsx'
import { DeadlinePicture } from './deadline-picture.tsx'
import { useWords } from './language.tsx'

interface Props {
  readonly lives: readonly Lifespan[]
  readonly deadlines: readonly Deadline[]
  readonly asOf: IsoDate
  readonly inUse: readonly VersionId[]
  readonly onWay: readonly VersionId[]
}

const [TOP, ROW] = [34, 34]
/** Room for the years, whatever room the names take. */
const YEARS = 808
/** Room for a name, and how much of it a letter takes. */
const [NAME, LETTER] = [132, 8]
/** Between the halves. */
const GAP = 14
const yearOf = (day: IsoDate): number =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 372

/** The lives of the versions as a picture, and as the table that says the same. */
export function Timeline({ lives, deadlines, asOf, inUse, onWay }: Props) {
  const t = useWords()
  const from = Math.floor(Math.min(...lives.map((life) => yearOf(life.released))))
  const lastEnd = Math.max(
    yearOf(asOf),
    ...lives.map((life) => yearOf(life.paidUpdatesUntil ?? life.endOfSupport ?? life.released)),
  )
  const to = Math.ceil(lastEnd) + 2
  const left = Math.max(NAME, ...lives.map((life) => t.show(life.product).length * LETTER))
  const width = left + YEARS
  const x = (day: IsoDate) => left + ((yearOf(day) - from) / (to - from)) * (YEARS - 10)
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % 2 === 0)
  const picture = useRef<HTMLDivElement>(null)
  // On a narrow screen the picture scrolls: begin where the planning date is, not in 1998.
  useEffect(() => {
    if (picture.current) picture.current.scrollLeft = picture.current.scrollWidth
  }, [])
  const talks = lives.some(({ product }) => isRealtime(product))
  const gap = talks && lives.some(({ product }) => !isRealtime(product)) ? GAP : 0
  const height = TOP + lives.length * ROW + gap + 10
  // Newest first, each half by itself.
  const rows = [false, true].flatMap((half) =>
    lives.filter(({ product }) => isRealtime(product) === half).toReversed(),
  )
  const mark = (id: VersionId) =>
    inUse.includes(id) ? t('timeline.inuse') : onWay.includes(id) ? t('timeline.onway') : ''
  return (
    <div className="stack">
      <div className="picture" ref={picture} role="region" aria-label={t('ui.timeline.title')} tabIndex={0}>
        <svg
          className="timeline"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t(talks ? 'timeline.picture.realtime' : 'timeline.picture', {
            from: String(from),
            to: String(to),
          })}
        >
          <defs>
            <pattern
              id="hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="hatch" x1="0" y1="0" x2="0" y2="6" strokeWidth="3" />
            </pattern>
          </defs>
          {years.map((year) => (
            <g key={year}>
              <line
                className="axis"
                x1={x(`${year}-01-01`)}
                x2={x(`${year}-01-01`)}
                y1={TOP - 8}
                y2={height - 8}
              />
              <text className="tick" x={x(`${year}-01-01`) + 3} y={TOP - 12}>
                {year}
              </text>
            </g>
          ))}
          {lives.map((life, i) => {
            const y = TOP + i * ROW + (isRealtime(life.product) ? gap : 0)
            const end = life.endOfSupport
            const mainstream = life.mainstreamEnd ?? end
            const lastDay: IsoDate = end ?? `${to - 1}-12-31`
            return (
              <g key={life.product}>
                <text className={mark(life.product) ? 'strong' : ''} x="0" y={y + 13}>
                  {t.show(life.product)}
                </text>
                {mark(life.product) && (
                  <text className="tick" x="0" y={y + 26}>
                    {mark(life.product)}
                  </text>
                )}
                {mainstream && (
                  <rect
                    className="mainstream"
                    x={x(life.released)}
                    width={x(mainstream) - x(life.released)}
                    y={y + 2}
                    height="15"
                    rx="2"
                  />
                )}
                {end && life.mainstreamEnd && (
                  <rect
                    className="extended"
                    x={x(life.mainstreamEnd)}
                    width={x(end) - x(life.mainstreamEnd)}
                    y={y + 2.5}
                    height="14"
                  />
                )}
                {end && life.paidUpdatesUntil && (
                  <rect
                    className="paid"
                    x={x(end)}
                    width={x(life.paidUpdatesUntil) - x(end)}
                    y={y + 2.5}
                    height="14"
                  />
                )}
                {!end && (
                  <rect
                    className="open"
                    x={x(life.released)}
                    width={x(lastDay) - x(life.released)}
                    y={y + 2.5}
                    height="14"
                    rx="2"
                  />
                )}
              </g>
            )
          })}
          <line className="asof" x1={x(asOf)} x2={x(asOf)} y1={TOP - 26} y2={height - 4} />
          <text className="asof-label" x={x(asOf) - 4} y={TOP - 24} textAnchor="end">
            {t.show(asOf)}
          </text>
        </svg>
        {deadlines.length > 0 && (
          <DeadlinePicture deadlines={deadlines} asOf={asOf} yearOf={yearOf} left={left} width={width} />
        )}
      </div>
      <Legend />
      <div className="tablewrap" role="region" aria-label={t('timeline.table')} tabIndex={0}>
        <table>
          <caption className="sr">{t('timeline.table')}</caption>
          <thead>
            <tr>
              {['product', 'released', 'mainstream', 'end', 'paid', 'state'].map((name) => (
                <th key={name} scope="col">
                  {t(`ui.timeline.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((life) => (
              <tr key={life.product}>
                <th scope="row">
                  {t.show(life.product)}{' '}
                  {mark(life.product) && <span className="muted">({mark(life.product)})</span>}
                </th>
                <td>{t.show(life.released)}</td>
                <td>{life.mainstreamEnd ? t.show(life.mainstreamEnd) : '–'}</td>
                <td>{life.endOfSupport ? t.show(life.endOfSupport) : t('ui.no-end-announced')}</td>
                <td>{life.paidUpdatesUntil ? t.show(life.paidUpdatesUntil) : '–'}</td>
                <td>
                  <StateBadge state={life.state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Legend() {
  const t = useWords()
  return (
    <ul className="legend" aria-hidden="true">
      {(['mainstream', 'extended', 'paid', 'open'] as const).map((kind) => (
        <li key={kind}>
          <svg className="timeline" viewBox="0 0 36 16">
            <rect className={kind} x="1" y="2" width="34" height="12" rx="2" />
          </svg>
          {t(`timeline.legend.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
