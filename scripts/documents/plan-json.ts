import { registry } from 'zod/mini'
import { changesOf } from '../../src/domain/changes.ts'
import { outcomeOf } from '../../src/domain/outcome.ts'
import { METHOD_IDS } from '../../src/knowledge/platform.ts'
import type { Translator } from '../../src/i18n/translate.ts'
import { KNOWLEDGE } from '../../src/knowledge/index.ts'
import { EXCHANGE_ORDER } from '../../src/knowledge/platform.ts'
import { documentOf } from '../../src/share/document.ts'
import { staleOf } from '../../src/share/stale-document.ts'
import { PlanDocument } from '../../src/share/plan-document.ts'
import { journeyOf, readLink } from '../../src/share/link.ts'
import { code, list, schemaOf, table, type Schema } from './markdown.ts'
import { MEANINGS } from './meanings.ts'

/** Schemas that several places of the document share, so that each is described once. */
function named() {
  const { present, targets, plan } = PlanDocument.shape
  const target = targets.def.element.shape
  const route = target.route.def.innerType
  const names = registry<{ id: string }>()
  names.add(present.def.element.shape.reasons.def.element, { id: 'Reason' })
  names.add(present.def.element.shape.reasons.def.element.shape.source, { id: 'Source' })
  names.add(target.changes.def.element, { id: 'Change' })
  names.add(targets.def.element, { id: 'Target' })
  names.add(route, { id: 'Route' })
  names.add(route.shape.hops.def.element, { id: 'Hop' })
  names.add(plan.def.innerType.shape.legs.def.element.shape.phases.def.element.shape.items.def.element, {
    id: 'Item',
  })
  return names
}

const isAny = (schema: Schema): boolean => Object.keys(schema).length === 0
const parted = (alternatives: readonly Schema[]): string => alternatives.map(typeOf).join(' or ')

function typeOf(schema: Schema): string {
  if (schema.$ref)
    return `[${schema.$ref.split('/').at(-1)}](#${schema.$ref.split('/').at(-1)?.toLowerCase()})`
  if (schema.anyOf) return parted(schema.anyOf)
  if (schema.enum) return list(schema.enum.map((value) => `"${value}"`))
  if (isAny(schema)) return 'anything'
  if (schema.type === 'array') return schema.items ? `list of ${typeOf(schema.items)}` : 'list'
  if (typeof schema.type === 'object') return schema.type.join(' or ')
  if (schema.type === 'object' && !schema.properties)
    return typeof schema.additionalProperties === 'object' && !isAny(schema.additionalProperties)
      ? `object, by name: ${typeOf(schema.additionalProperties)}`
      : 'object'
  return schema.type ?? 'anything'
}

type Row = readonly [path: string, type: string, absent: boolean]

/** One row a member, those of unnamed objects below it with their whole path. */
function rowsOf(schema: Schema, path: string): readonly Row[] {
  const inner = schema.type === 'array' ? schema.items : schema.anyOf?.find(({ type }) => type !== 'null')
  const here = schema.type === 'array' ? `${path}[]` : path
  if (inner) return rowsOf(inner, here)
  return Object.entries(schema.properties ?? {}).flatMap(([name, own]) => {
    const at = here ? `${here}.${name}` : name
    return [[at, typeOf(own), !schema.required?.includes(name)] as const, ...rowsOf(own, at)]
  })
}

const LINK = 'v=1&days=7&exchange=2007&mailboxes=120&on=2018-01-31'

/** The document as text, every list cut after its first entry, every further source after its id. */
function shortened(value: unknown, indent = '', seen = new Set<string>()): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const more = value.length > 1 ? `\n${deeper}// … ${value.length - 1} more` : ''
    return `[\n${deeper}${shortened(value[0], deeper, seen)},${more}\n${indent}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([name, own]) => {
    if (name === 'source' && seen.size > 0)
      return `${deeper}"source": {\n${deeper}  "id": ${JSON.stringify((own as { id: string }).id)},\n${deeper}  // …\n${deeper}},` // every source has an id
    if (name === 'source') seen.add(name)
    return `${deeper}${JSON.stringify(name)}: ${shortened(own, deeper, seen)},`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

function example(t: Translator): string {
  const { linked, problems } = readLink(LINK)
  const asOf = linked.on ?? KNOWLEDGE.edition
  const outcome = outcomeOf(KNOWLEDGE, linked.estate, asOf, journeyOf(linked))
  const document = documentOf(
    t,
    linked.estate,
    problems,
    outcome,
    changesOf(KNOWLEDGE, linked.estate, asOf),
    staleOf(t, KNOWLEDGE, KNOWLEDGE.edition),
  )
  return shortened(PlanDocument.parse(document))
}

/** docs/plan-json.md */
export function planJsonPage(t: Translator): string {
  const schema = schemaOf(PlanDocument, named())
  const known = new Set(Object.keys(MEANINGS))
  const described = (own: Schema, name: string) =>
    table(
      ['member', 'type', 'meaning'],
      rowsOf(own, '').map(([path, type, absent]) => {
        const key = name ? `${name}.${path}` : path
        const meaning = MEANINGS[key]
        if (!meaning) throw new Error(`scripts/documents/meanings.ts has no line for ${key}.`)
        known.delete(key)
        return [code(path), absent ? `${type}; may be absent` : type, meaning]
      }),
    )
  const parts = Object.entries(schema.$defs ?? {}).map(
    ([name, own]) => `## ${name}\n\n${described(own, name)}`,
  )
  const document = described(schema, '')
  if (known.size > 0)
    throw new Error(`scripts/documents/meanings.ts describes what is no more: ${[...known].join(', ')}.`)
  return `# The plan as JSON

\`\`\`sh
npm run --silent plan -- '#/plan?${LINK}'
\`\`\`

prints one JSON document and exits 0. What cannot be read prints one line on standard error and exits 2; \`--markdown\` prints the plan as text instead. The page offers the same document as a download. It needs neither network nor browser.

Days are written \`YYYY-MM-DD\`. Ids of methods are ${list(METHOD_IDS)}; of versions ${list(EXCHANGE_ORDER)}. Programs should accept members that they don't know: later editions add some, and take none away.

## The document

${document}

${parts.join('\n\n')}

## Example

What the command above prints. Every list is cut after its first entry, and every source but the first after its id.

\`\`\`jsonc
${example(t)}
\`\`\`
`
}
