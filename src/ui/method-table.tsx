import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Assessment } from '../domain/decision.ts'
import type { World } from '../domain/world.ts'
import type { Translator } from '../i18n/translate.ts'
import type { MethodId } from '../knowledge/schema.ts'
import { VerdictBadge } from './badge.tsx'
import { useWords } from './language.tsx'

const features = tableFeatures({})
const column = createColumnHelper<typeof features, Assessment<MethodId>>()

/** What is published of a method, in a cell's few words; a reading of words without a number says so. */
function sizeIn(t: Translator, { methods }: World, id: MethodId): string {
  const { cutover, staged, 'full-hybrid': hybrid } = methods
  switch (id) {
    case 'cutover':
      return cutover.advised && cutover.possible
        ? `${t('table.size.to', { to: cutover.advised.value.to })}; ${t('table.size.limit', { to: cutover.possible.value.to })}`
        : t('table.not-published')
    case 'staged':
      return staged.steps.seats
        ? t('table.size.from', { from: staged.steps.seats.value.from })
        : t('table.not-published')
    case 'full-hybrid':
      return hybrid.advised && hybrid.steps.seatsFrom2010
        ? t('table.size.few-hundred', {
            from: hybrid.advised.value.from,
            seats: hybrid.steps.seatsFrom2010.value.from,
          })
        : t('table.not-published')
  }
}

function daysIn(t: Translator, { methods }: World, id: MethodId): string {
  const days = methods[id].days?.value
  if (!days) return t('table.not-published')
  if (id === 'cutover') return t('table.days.to', { to: days.to })
  return t(id === 'staged' ? 'table.days.few-weeks' : 'table.days.few-months', { from: days.from })
}

const shown = (t: Translator, value: string | boolean | readonly string[] | undefined): string =>
  value === undefined ? t('table.not-published') : t.show(value)

interface Props {
  readonly methods: readonly Assessment<MethodId>[]
  readonly world: World
}

/** All methods side by side, best first. */
export function MethodTable({ methods, world }: Props) {
  const t = useWords()
  const columns = useMemo(
    () =>
      column.columns([
        column.accessor('subject', { header: t('table.method'), cell: ({ getValue }) => t.show(getValue()) }),
        column.accessor('verdict', {
          header: t('table.verdict'),
          cell: ({ getValue }) => <VerdictBadge verdict={getValue()} />,
        }),
        column.accessor((m) => sizeIn(t, world, m.subject), { id: 'size', header: t('table.size') }),
        column.accessor((m) => daysIn(t, world, m.subject), { id: 'days', header: t('table.days') }),
        column.accessor((m) => shown(t, world.methods[m.subject].sharesFreeBusy?.value), {
          id: 'freebusy',
          header: t('table.freebusy'),
        }),
        column.accessor((m) => shown(t, world.methods[m.subject].directorySync?.value), {
          id: 'sync',
          header: t('table.sync'),
        }),
        column.accessor((m) => shown(t, world.methods[m.subject].sources?.value), {
          id: 'sources',
          header: t('table.sources'),
        }),
      ]),
    [t, world],
  )
  const table = useTable({ features, columns, data: methods, getRowId: (m) => m.subject })
  return (
    <div className="tablewrap" role="region" aria-label={t('verdict.compare')} tabIndex={0}>
      <table>
        <caption>{t('verdict.compare')}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col">
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell, i) =>
                i === 0 ? (
                  <th key={cell.id} scope="row">
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
