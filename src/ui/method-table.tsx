import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Assessment, Verdict } from '../domain/decision.ts'
import type { World } from '../domain/world.ts'
import type { MethodId } from '../knowledge/schema.ts'
import { VerdictBadge } from './badge.tsx'
import { useWords } from './language.tsx'
import { daysIn, daysOf, sizeIn, sizeOf, sourcesIn, statedIn } from './method-facts.ts'
import { TableTools } from './table-tools.tsx'

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, text: sortFn_text },
})
const column = createColumnHelper<typeof features, Assessment<MethodId>>()

const RANK: readonly Verdict[] = ['recommended', 'possible', 'discouraged', 'impossible']

/** How a reader set the table up: what it is sorted by, and which columns are left out. */
export interface MethodView {
  readonly sorted: { readonly id: string; readonly desc: boolean } | null
  readonly hidden: readonly string[]
}

interface Props {
  readonly methods: readonly Assessment<MethodId>[]
  readonly world: World
  readonly view: MethodView
  readonly onView: (view: MethodView) => void
}

function useColumns(world: World) {
  const t = useWords()
  return useMemo(
    () =>
      column.columns([
        column.accessor((m) => t.show(m.subject), {
          id: 'method',
          header: t('table.method'),
          sortFn: 'text',
          enableHiding: false,
        }),
        column.accessor((m) => RANK.indexOf(m.verdict), {
          id: 'verdict',
          header: t('table.verdict'),
          sortFn: 'basic',
          cell: ({ row }) => <VerdictBadge verdict={row.original.verdict} />,
        }),
        column.accessor((m) => sizeOf(world, m.subject), {
          id: 'size',
          header: t('table.size'),
          sortFn: 'basic',
          sortUndefined: 'last',
          cell: ({ row }) => sizeIn(t, world, row.original.subject),
        }),
        column.accessor((m) => daysOf(world, m.subject), {
          id: 'days',
          header: t('table.days'),
          sortFn: 'basic',
          sortUndefined: 'last',
          cell: ({ row }) => daysIn(t, world, row.original.subject),
        }),
        column.accessor((m) => statedIn(t, world, m.subject, 'sharesFreeBusy'), {
          id: 'freebusy',
          header: t('table.freebusy'),
          sortFn: 'text',
        }),
        column.accessor((m) => statedIn(t, world, m.subject, 'directorySync'), {
          id: 'sync',
          header: t('table.sync'),
          sortFn: 'text',
        }),
        column.accessor((m) => sourcesIn(t, world, m.subject), {
          id: 'sources',
          header: t('table.sources'),
          sortFn: 'text',
        }),
      ]),
    [t, world],
  )
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const

/** All methods side by side, best first, or as the reader sorts them; on a phone one below the other. */
export function MethodTable({ methods, world, view, onView }: Props) {
  const t = useWords()
  const columns = useColumns(world)
  const sorting = useMemo(() => (view.sorted ? [{ ...view.sorted }] : []), [view.sorted])
  const columnVisibility = useMemo(
    () => Object.fromEntries(view.hidden.map((id) => [id, false])),
    [view.hidden],
  )
  const table = useTable({
    features,
    columns,
    data: methods,
    getRowId: (m) => m.subject,
    state: { sorting, columnVisibility },
  })
  /** Rising, falling, and back to the order of the verdicts. */
  const sortBy = (id: string) => {
    const { sorted } = view
    const next = sorted?.id !== id ? { id, desc: false } : sorted.desc ? null : { id, desc: true }
    onView({ ...view, sorted: next })
  }
  const named = columns.map(({ id = '', header }) => ({ id, name: String(header) }))
  return (
    <div className="stack stack-s compare">
      <div className="compare-head">
        <h2 id="compare-title">{t('verdict.compare')}</h2>
        <TableTools columns={named} fixed="method" view={view} onView={onView} />
      </div>
      <div className="tablewrap" role="region" aria-labelledby="compare-title" tabIndex={0}>
        <table className="methods" aria-labelledby="compare-title">
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const sorted = header.column.getIsSorted()
                  return (
                    <th key={header.id} scope="col" aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}>
                      <button
                        type="button"
                        className={`sort ${sorted || ''}`}
                        onClick={() => sortBy(header.column.id)}
                      >
                        <table.FlexRender header={header} />
                      </button>
                    </th>
                  )
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} className={row.original.verdict}>
                {row.getVisibleCells().map((cell) =>
                  cell.column.id === 'method' ? (
                    <th key={cell.id} scope="row">
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td key={cell.id} data-label={String(cell.column.columnDef.header)}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
