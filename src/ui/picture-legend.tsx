import type { Translator } from '../i18n/translate.ts'

const PERIODS = ['mainstream', 'extended', 'paid', 'open'] as const
const MARKS = ['past', 'ahead', 'undated'] as const
const WAYS = ['enters', 'leaves'] as const

const LETTER = 6.7
const LINE = 24

interface Entry {
  readonly kind: 'period' | 'mark' | 'way'
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The entries of the legend, as many on a line as there is room for. */
export function legendIn(t: Translator, width: number, of: Shown): readonly Entry[] {
  const all = [
    ...PERIODS.map((id) => ({ kind: 'period', id, text: t(`lives.period.${id}`) }) as const),
    ...(of.marks ? MARKS : []).map((id) => ({ kind: 'mark', id, text: t(`lives.mark.${id}`) }) as const),
    ...WAYS.filter((id) => of[id]).map((id) => ({ kind: 'way', id, text: t(`lives.mark.${id}`) }) as const),
  ]
  let [x, y] = [0, 0]
  return all.map((own) => {
    const room = own.text.length * LETTER + 58
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE]
    const entry = { ...own, x, y }
    x += room
    return entry
  })
}

/** What of a picture needs to be explained. */
export interface Shown {
  readonly marks: boolean
  readonly enters: boolean
  readonly leaves: boolean
}

export const heightOf = (legend: readonly Entry[]): number => (legend.at(-1)?.y ?? 0) + LINE + 8

/** What the patterns and marks mean, within the picture, so that it can be understood alone and without colour. */
export function PictureLegend({
  entries,
  y,
  hatch,
}: {
  entries: readonly Entry[]
  y: number
  hatch: string
}) {
  return (
    <g>
      {entries.map(({ kind, id, text, x, y: own }) => (
        <g key={id} transform={`translate(${x} ${y + own})`}>
          {kind === 'period' && (
            <rect
              className={id}
              x="1"
              y="3"
              width="30"
              height="12"
              rx="2"
              fill={id === 'paid' ? `url(#${hatch})` : undefined}
            />
          )}
          {kind === 'mark' && (
            <g className={`mark ${id}`}>
              <circle cx="16" cy="9" r="7" />
            </g>
          )}
          {kind === 'way' && (
            <g className={`way ${id}`}>
              {id === 'leaves' ? (
                <rect x="9" y="2" width="14" height="14" rx="3" />
              ) : (
                <circle cx="16" cy="9" r="7.5" />
              )}
            </g>
          )}
          <text x="38" y="13.5">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
