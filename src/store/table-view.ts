import { createStore } from 'zustand/vanilla'

/** How the reader set up a table: remembered for this visit, and never kept. */
export interface TableView {
  /** The column it is sorted by, and which way; null: as it comes. */
  readonly sorted: { readonly id: string; readonly desc: boolean } | null
  readonly hidden: readonly string[]
}

export const tableView = createStore<TableView>()(() => ({ sorted: null, hidden: [] }))
