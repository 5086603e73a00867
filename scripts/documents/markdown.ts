import { toJSONSchema, type core } from 'zod/mini'

/** The part of a JSON schema that the pages describe. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** `names` gives the schemas that are described apart their names. */
export function schemaOf(schema: core.$ZodType, names?: core.$ZodRegistry<{ id: string }>): Schema {
  return toJSONSchema(schema, names ? { metadata: names } : {}) as Schema // what zod writes is wider than what is read of it here
}

export const code = (text: string): string => `\`${text}\``
export const list = (texts: readonly string[]): string => texts.map(code).join(', ')

const cell = (text: string): string => text.replaceAll('|', '\\|')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
