import type { MethodId } from '../../knowledge/schema.ts'
import type { Item } from '../clause.ts'
import type { Hop } from '../route.ts'

/** What goes wrong in the field on the way to Microsoft 365, by the numbers of the fact base (P1, P2, …). */
export const FIELD_CLOUD_ITEMS: readonly Item<MethodId>[] = []

/** … and from version to version. */
export const FIELD_HOP_ITEMS: readonly Item<Hop>[] = []
