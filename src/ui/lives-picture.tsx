import { useId, useLayoutEffect, useRef, useState, type Ref } from 'react'
import type { Landing } from '../domain/landings.ts'
import type { Picture, Span } from '../domain/spans.ts'
import type { Years } from '../domain/years.ts'
import type { Translator } from '../i18n/translate.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { useWords } from './language.tsx'
import { shortDayIn } from './lives-words.ts'
import { heightOf, legendIn, PictureLegend } from './picture-legend.tsx'
import { layoutOf, placeIn, ticksOf, type Frame, type Layout, type Line } from './picture-layout.ts'
import { SpanRow, StopRow } from './picture-rows.tsx'
import './timeline.css'

interface Props {
  readonly picture: Picture
  /** The day on this machine. */
  readonly today: IsoDate
  readonly years: Years
  /** With the versions that the estate does not depend on. */
  readonly all: boolean
  readonly svg?: Ref<SVGSVGElement>
}

/** The width there is, so that letters keep their size and nothing has to scroll sideways. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(960)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => element.clientWidth > 0 && setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, Math.max(260, width)] as const
}

/** A day as an upright line with its words above it. */
function DayLine({ kind, text, frame, x }: DayLineProps) {
  if (x < frame.left || x > frame.right) return null
  const y = kind === 'today' ? 30 : 14
  const half = (text.length * 8.1) / 2
  return (
    <g className={kind}>
      <line x1={x} x2={x} y1={y + 5} y2={frame.bottom} />
      <text x={Math.max(half, Math.min(frame.width - half, x))} y={y} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}

interface DayLineProps {
  readonly kind: 'asof' | 'today'
  readonly text: string
  readonly frame: Frame
  readonly x: number
}

/** The way of each half through the rows, from what is in use to where it ends. */
function wayThrough({ lines, frame }: Layout): readonly (readonly [number, number])[] {
  const spans = lines.flatMap((line) => (line.kind === 'span' ? line : []))
  return (['mail', 'realtime'] as const).flatMap((half) => {
    const ys = spans
      .filter(({ group, span }) => group === half && (span.role === 'in-use' || arrives(span)))
      .map(({ y }) => y + frame.middle)
    const goes = spans.some(({ group, span }) => group === half && arrives(span))
    return goes && ys.length > 1 ? [[Math.min(...ys), Math.max(...ys)] as const] : []
  })
}
const arrives = ({ landings }: Span): boolean => landings.some(({ kind }) => kind === 'enters')

const monthIn = (t: Translator, day: IsoDate): string =>
  new Intl.DateTimeFormat(t.locale, { month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

function Axis({ layout, years }: { layout: Layout; years: Years }) {
  const t = useWords()
  const { frame } = layout
  return ticksOf(frame, years).map(({ day, x, year, labelled }) => (
    <g key={day}>
      <line className={year ? 'axis' : 'axis minor'} x1={x} x2={x} y1={frame.top - 6} y2={frame.bottom} />
      {labelled &&
        x + 36 < frame.width &&
        [frame.top - 11, frame.bottom + 14].map((y) => (
          <text key={y} className="tick" x={x + 2} y={y}>
            {year ? day.slice(0, 4) : monthIn(t, day)}
          </text>
        ))}
    </g>
  ))
}

function Row({ line, layout, years, picture, hatch }: RowProps) {
  const t = useWords()
  const { frame } = layout
  const place = placeIn(frame, years)
  if (line.kind === 'span')
    return <SpanRow span={line.span} frame={frame} y={line.y} place={place} hatch={hatch} />
  if (line.kind === 'stop') return <StopRow {...line} frame={frame} place={place} asOf={picture.asOf} />
  return (
    <g>
      <line className="rule" x1="0" x2={frame.width} y1={line.y + 6} y2={line.y + 6} />
      <text className="group" x="0" y={line.y + 26}>
        {t(`lives.group.${line.group}`)}
      </text>
    </g>
  )
}

interface RowProps {
  readonly line: Line
  readonly layout: Layout
  readonly years: Years
  readonly picture: Picture
  readonly hatch: string
}

const keyOf = (line: Line): string =>
  line.kind === 'head' ? line.group : line.kind === 'span' ? line.span.id : line.deadline.id

/** One picture of everything that the estate depends on; the tables behind it say the same. */
export function LivesPicture({ picture, today, years, all, svg }: Props) {
  const t = useWords()
  const [ref, width] = useWidth()
  const hatch = useId()
  const { asOf, deadlines, landings } = picture
  const has = (kind: Landing['kind']): boolean => landings.some((own) => own.kind === kind)
  const shown = { marks: deadlines.length > 0, enters: has('enters'), leaves: has('leaves') }
  const legend = legendIn(t, width, shown)
  const layout = layoutOf(picture, all, width, heightOf(legend))
  const { frame, lines } = layout
  const place = placeIn(frame, years)
  const same = asOf === today
  const span = { from: String(years.from), to: String(years.to) }
  const rows = (are: (line: Line) => boolean) =>
    lines
      .filter(are)
      .map((line) => (
        <Row key={keyOf(line)} line={line} layout={layout} years={years} picture={picture} hatch={hatch} />
      ))
  return (
    <div className="picture" ref={ref}>
      <svg
        ref={svg}
        className="timeline"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        width={frame.width}
        height={frame.height}
        role="img"
        aria-label={t('lives.picture', span)}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="hatch" x1="1.5" y1="0" x2="1.5" y2="6" />
          </pattern>
        </defs>
        <Axis layout={layout} years={years} />
        {wayThrough(layout).map(([from, to]) => (
          <g key={from} className="thread">
            <line x1={frame.margin} x2={frame.margin} y1={from} y2={to} />
            <circle cx={frame.margin} cy={from} r="4.5" />
          </g>
        ))}
        {rows(({ kind }) => kind !== 'stop')}
        {!same && (
          <DayLine
            kind="today"
            text={t('lives.today', { day: shortDayIn(t, today) })}
            frame={frame}
            x={place(today)}
          />
        )}
        <DayLine
          kind="asof"
          text={t(same ? 'lives.both' : 'lives.asof', { day: shortDayIn(t, asOf) })}
          frame={frame}
          x={place(asOf)}
        />
        {rows(({ kind }) => kind === 'stop')}
        <PictureLegend entries={legend} y={frame.bottom + 26} hatch={hatch} />
      </svg>
    </div>
  )
}
