import { SOURCES, type SourceId } from '../knowledge/sources.ts'

/** Whether an id is that of a document in the list of sources. */
export const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id)
