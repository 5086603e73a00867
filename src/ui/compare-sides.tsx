import type { ReactNode } from 'react'

/** What two plans are called, in the order of the columns. */
export type SideNames = readonly [string, string]

export interface SideRow {
  readonly key: string
  readonly what: ReactNode
  readonly a: ReactNode
  readonly b: ReactNode
}

interface Props {
  readonly caption: string
  /** What the first column holds. */
  readonly what: string
  readonly names: SideNames
  readonly rows: readonly SideRow[]
}

/**
 * What differs, a row each, one plan beside the other. On a phone the sides stand below each other, each with its name,
 * which those who hear the table are told by its columns.
 */
export const Sides = ({ caption, what, names: [a, b], rows }: Props) => (
  <div className="tablewrap sides">
    <table>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {[what, a, b].map((name, i) => (
            <th key={i === 0 ? 'what' : i === 1 ? 'a' : 'b'} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.what}</th>
            <td>
              <span className="sides-name" aria-hidden="true">
                {a}
              </span>
              {row.a}
            </td>
            <td>
              <span className="sides-name" aria-hidden="true">
                {b}
              </span>
              {row.b}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** What both have in common, folded away. */
export const Folded = ({ summary, children }: { summary: ReactNode; children?: ReactNode }) =>
  children === undefined ? (
    <p className="muted small">{summary}</p>
  ) : (
    <details className="lower">
      <summary>{summary}</summary>
      {children}
    </details>
  )
