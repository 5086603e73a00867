import type { Item } from '../clause.ts'
import type { VersionId } from '../../knowledge/schema.ts'

export const REALTIME_STAY_ITEMS: readonly Item<VersionId>[] = []
