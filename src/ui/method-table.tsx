import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Assessment } from '../domain/decision.ts'
import type { Held, World } from '../domain/world.ts'
import type { Translator } from '../i18n/translate.ts'
import { EXCHANGE_ORDER } from '../knowledge/platform.ts'
import type { Method, MethodId } from '../knowledge/schema.ts'
import { VerdictBadge } from './badge.tsx'
import { useWords } from './language.tsx'

const features = tableFeatures({})
const column = createColumnHelper<typeof features, Assessment<MethodId>>()

/** What is published of a method, in a cell's few words; a reading of words without a number says so. */
function sizeIn(t: Translator, { methods }: World, id: MethodId): string {
  const {
    cutover,
    staged,
    'full-hybrid': hybrid,
    'express-migration': express,
    'minimal-hybrid': minimal,
  } = methods
  switch (id) {
    case 'cutover':
      return `${t('table.size.to', { to: cutover.advised?.value.to })}; ${t('table.size.limit', { to: cutover.possible?.value.to })}`
    case 'express-migration':
      return t('table.size.to', { to: express.advised?.value.to })
    case 'staged':
      return t('table.size.from', { from: staged.steps.seats?.value.from })
    case 'minimal-hybrid':
      return t('table.size.few-hundred-to-couple', { to: minimal.advised?.value.to })
    case 'full-hybrid':
      return t('table.size.few-hundred', {
        from: hybrid.advised?.value.from,
        seats: hybrid.steps.seatsFrom2010?.value.from,
      })
    case 'imap':
      return t('table.size.any')
    case 'pst-import':
    case 'third-party':
      return t('table.not-said')
  }
}

const DAYS: { readonly [M in MethodId]: string } = {
  cutover: 'table.days.to',
  staged: 'table.days.few-weeks',
  'express-migration': 'table.days.couple-weeks',
  'minimal-hybrid': 'table.days.couple-months',
  'full-hybrid': 'table.days.few-months',
  imap: 'table.not-said',
  'pst-import': 'table.not-said',
  'third-party': 'table.not-said',
}

function daysIn(t: Translator, world: World, id: MethodId): string {
  const method: Held<Method> = world.methods[id]
  return t(DAYS[id], { ...method.days?.value })
}

/** Versions a method moves from; a row of versions without a gap is told by its ends. */
function sourcesIn(t: Translator, world: World, id: MethodId): string {
  const method: Held<Method> = world.methods[id]
  const versions = method.sources?.value ?? []
  const [from, to] = [versions[0], versions.at(-1)]
  const span = EXCHANGE_ORDER.filter((own) => versions.includes(own))
  const ORDER: readonly string[] = EXCHANGE_ORDER
  const gapless = from && to && ORDER.indexOf(to) - ORDER.indexOf(from) + 1 === span.length
  return gapless && versions.length > 2 ? t('table.sources.range', { from, to }) : t.show(versions)
}

/** What is stated of one column; nothing of it may have been published by then, or ever. */
function statedIn(
  t: Translator,
  world: World,
  id: MethodId,
  matter: 'sharesFreeBusy' | 'directorySync',
): string {
  const method: Held<Method> = world.methods[id]
  if (!(matter in method)) return t('table.not-said')
  const statement = method[matter]
  return statement ? t.show(statement.value) : t('table.not-published')
}

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
        column.accessor((m) => statedIn(t, world, m.subject, 'sharesFreeBusy'), {
          id: 'freebusy',
          header: t('table.freebusy'),
        }),
        column.accessor((m) => statedIn(t, world, m.subject, 'directorySync'), {
          id: 'sync',
          header: t('table.sync'),
        }),
        column.accessor((m) => sourcesIn(t, world, m.subject), {
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
