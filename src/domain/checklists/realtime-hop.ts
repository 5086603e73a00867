import type { Item } from '../clause.ts'
import type { Hop } from '../route.ts'

export const REALTIME_HOP_ITEMS: readonly Item<Hop>[] = []
