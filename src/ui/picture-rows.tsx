import type { Deadline } from '../domain/deadlines.ts'
import type { Landing } from '../domain/landings.ts'
import type { Span } from '../domain/spans.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { useWords } from './language.tsx'
import { notesIn, shortDayIn, whenIn } from './lives-words.ts'
import { LETTER, type Frame } from './picture-layout.ts'

interface Row {
  readonly frame: Frame
  readonly y: number
  readonly place: (day: IsoDate) => number
}

const BAR = 16
const inside = ({ left, right }: Frame, x: number): number => Math.min(right, Math.max(left, x))

/** A number in the margin: a full disc where users arrive, a box where a version leaves, a ring where it stays. */
export function WayMark({ kind, number, x, y }: Pick<Landing, 'kind' | 'number'> & { x: number; y: number }) {
  return (
    <g className={`way ${kind}`}>
      {kind === 'leaves' ? (
        <rect x={x - 9} y={y - 9} width="18" height="18" rx="3" />
      ) : (
        <circle cx={x} cy={y} r="10" />
      )}
      <text x={x} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  )
}

interface Label {
  readonly name: string
  /** What there is to say of it, the longest first. */
  readonly notes: readonly string[]
  readonly strong: boolean
}

/** Letters are drawn closer where a name would not fit. */
const within = (text: string, letters: number) =>
  text.length * 1.2 > letters
    ? ({ textLength: letters * LETTER, lengthAdjust: 'spacingAndGlyphs' } as const)
    : {}

/** Name and what there is to say of it, beside the bar or above it. */
function Names({ frame, y, name, notes, strong }: Omit<Row, 'place'> & Label) {
  const note = notes.find((own) => own.length <= frame.letters) ?? notes.at(-1) ?? ''
  return (
    <>
      <text className={strong ? 'strong' : ''} x={frame.names} y={y + 13} {...within(name, frame.letters)}>
        {name}
      </text>
      <text className="note" x={frame.names} y={y + 27}>
        {note}
      </text>
    </>
  )
}

/** One life: its periods as bars, cut at the years shown; beyond them, a word says where it lies. */
export function SpanRow({ span, hatch, ...row }: Row & { span: Span; hatch: string }) {
  const t = useWords()
  const { frame, y, place } = row
  const top = y + frame.bar
  const last = span.periods.at(-1)?.to ?? null
  const isBefore = last !== null && place(last) <= frame.left
  const isAfter = span.released !== null && place(span.released) >= frame.right
  // Where users arrive the number stands in the margin; where a version leaves, beside it.
  const leaving = span.landings.filter(({ kind }) => kind === 'leaves')
  const arriving = span.landings.filter(({ kind }) => kind !== 'leaves')
  return (
    <g>
      <Names
        frame={frame}
        y={y}
        name={t.show(span.id)}
        notes={notesIn(t, span)}
        strong={span.role !== null}
      />
      {span.periods.map(({ kind, from, to }) => {
        const [x1, x2] = [inside(frame, place(from)), to ? inside(frame, place(to)) : frame.right]
        return (
          x2 > x1 && (
            <rect
              key={kind}
              className={kind}
              x={x1 + 0.75}
              y={top}
              width={Math.max(1, x2 - x1 - 1.5)}
              height={BAR}
              rx="2"
              fill={kind === 'paid' ? `url(#${hatch})` : undefined}
            />
          )
        )
      })}
      {last && isBefore && (
        <text className="note" x={frame.left} y={top + 12}>
          ◂ {t('lives.before', { day: shortDayIn(t, last) })}
        </text>
      )}
      {span.released && isAfter && (
        <text className="note" x={frame.right} y={top + 12} textAnchor="end">
          {t('lives.after', { day: shortDayIn(t, span.released) })} ▸
        </text>
      )}
      {arriving.map(({ number, kind }, i) => (
        <WayMark key={number} kind={kind} number={number} x={frame.margin} y={y + frame.middle + i * 20} />
      ))}
      {leaving.map(({ number, kind }, i) => (
        <WayMark
          key={number}
          kind={kind}
          number={number}
          x={(frame.wide ? frame.margin - 24 : frame.width - 12) - i * 22}
          y={y + frame.middle}
        />
      ))}
    </g>
  )
}

/** One deadline: a numbered mark on its day; a door without a day is an open line from the planning date on. */
export function StopRow({
  deadline,
  number,
  asOf,
  ...row
}: Row & { deadline: Deadline; number: number; asOf: IsoDate }) {
  const t = useWords()
  const { frame, y, place } = row
  const middle = y + frame.bar + BAR / 2
  const day = deadline.from
  const at = day ? place(day) : frame.right - 12
  const shown = at >= frame.left && at <= frame.right
  return (
    <g>
      <Names
        frame={frame}
        y={y}
        name={`${number}  ${t(`lives.stop.${deadline.id}`)}`}
        notes={whenIn(t, deadline)}
        strong={deadline.state !== 'past'}
      />
      {!day && <line className="door" x1={inside(frame, place(asOf))} x2={at - 10} y1={middle} y2={middle} />}
      {day && deadline.state === 'past' && at < frame.right && (
        <line className="after" x1={inside(frame, at)} x2={frame.right} y1={middle} y2={middle} />
      )}
      {day && !shown && (
        <text
          className="note"
          x={at < frame.left ? frame.left : frame.right}
          y={middle - 5}
          textAnchor={at < frame.left ? 'start' : 'end'}
        >
          {at < frame.left ? `◂ ${number}` : `${number} ▸`}
        </text>
      )}
      {shown && (
        <g className={`mark ${deadline.state}`}>
          <circle cx={Math.min(frame.right - 10, Math.max(frame.left + 10, at))} cy={middle} r="10" />
          <text
            x={Math.min(frame.right - 10, Math.max(frame.left + 10, at))}
            y={middle + 4}
            textAnchor="middle"
          >
            {number}
          </text>
        </g>
      )}
    </g>
  )
}
