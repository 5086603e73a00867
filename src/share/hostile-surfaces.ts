import type * as fc from 'fast-check'
import { FACT_KEYS, isFactKey } from '../domain/facts.ts'
import { isFields, type Fields } from '../domain/fields.ts'
import { fragmentOf } from './address.ts'
import { readCommand } from './command.ts'
import { commands, files, links, pasted } from './hostile.ts'
import { readLink, RESERVED, writeLink, writeQuery, type Linked } from './link.ts'
import { isSame } from './merge.ts'
import { readOther } from './other-plan.ts'
import { readPlanFile, writePlanFile, type PlanFile } from './plan-file.ts'
import { isOtherFormat, shortened, type Problem } from './problem.ts'

/** Something that reads what comes from outside: what to give it, and what is wrong with what it made of one input. */
export interface Surface {
  readonly name: string
  readonly inputs: fc.Arbitrary<string>
  readonly faultsOf: (input: string) => readonly string[]
}

const CHOICES = ['on', 'by', 'to', 'rtcway', 'roomsway'] as const
const isKnown = (name: string): boolean =>
  isFactKey(name) || [...CHOICES, ...RESERVED].some((own) => own === name)
const ownIn = (fields: unknown, name: string): unknown =>
  isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined
const valueIn = ({ estate, ...choices }: Linked, name: string): unknown =>
  ownIn(estate, name) ?? ownIn(choices, name) ?? undefined

/** Numbers of things that could not be used: those named under a kind, and those only counted. */
const counted = (problems: readonly Problem[], kind: Problem['kind'], more: Problem['kind']): number =>
  problems.reduce(
    (sum, own) => sum + (own.kind === kind ? 1 : own.kind === more && 'count' in own ? own.count : 0),
    0,
  )

const polluted = (): readonly string[] =>
  Object.keys(Object.prototype).length > 0 ? ['every object has got a field'] : []

const queryIn = (link: string): string => {
  const fragment = fragmentOf(link)
  const question = fragment.indexOf('?')
  return question >= 0 ? fragment.slice(question + 1) : fragment.startsWith('/') ? '' : fragment
}

/** Answers and choices are written in safe signs, and read again as they were. */
function faultsOfLinked(linked: Linked): readonly string[] {
  const link = writeLink(linked)
  const again = readLink(link)
  return [
    ...(/^#\/plan\?[\w.~=&-]*$/.test(link) ? [] : [`unsafe signs in ${link}`]),
    ...(isSame(again.linked, linked) ? [] : [`another plan behind ${link}`]),
    ...(again.problems.length === 0 ? [] : [`a problem behind ${link}`]),
  ]
}

export function faultsOfLink(link: string): readonly string[] {
  const { linked, problems } = readLink(link)
  const names = new Set(new URLSearchParams(queryIn(link)).keys())
  names.delete('v')
  if (problems.some(isOtherFormat))
    return writeQuery(linked) === 'v=1' ? [] : ['something was taken from another format']
  const named = new Set(problems.map(({ parameter }) => parameter))
  const unnamed = [...names].filter(
    (name) => isKnown(name) && (valueIn(linked, name) === undefined) !== named.has(name),
  )
  const unknown = [...names].filter((name) => !isKnown(name))
  return [
    ...unnamed.map((name) => `${name} is neither taken nor named, or both`),
    ...(counted(problems, 'unknown-parameter', 'more-unknown-parameters') === unknown.length
      ? []
      : ['an unknown name is not counted']),
    ...(problems.length <= 40 ? [] : [`${problems.length} problems are more than anybody reads`]),
    ...faultsOfLinked(linked),
    ...polluted(),
  ]
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/** Whether a value is kept, told of, or was never given. */
function lostIn(given: Fields, file: PlanFile): readonly string[] {
  const [answers, journey, progress] = [given['answers'], given['journey'], given['progress']]
  const kept = { ...file.others.file, name: file.name, saved: file.saved, edition: file.edition }
  const lost = (fields: unknown, has: (name: string, value: unknown) => boolean): readonly string[] =>
    isFields(fields)
      ? Object.entries(fields).flatMap(([name, value]) => (isGiven(value) && !has(name, value) ? [name] : []))
      : isGiven(fields)
        ? ['–']
        : []
  const parts = ['offramp', 'on', 'answers', 'journey', 'progress']
  return [
    ...lost(given, (name, value) => parts.includes(name) || isSame(ownIn(kept, name), value) || value === ''),
    ...(isGiven(given['on']) && file.linked.on === null ? ['on'] : []),
    ...lost(answers, (name, value) =>
      FACT_KEYS.some((key) => key === name)
        ? valueIn(file.linked, name) !== undefined
        : isSame(ownIn(file.others.answers, name), value),
    ),
    ...lost(journey, (name, value) =>
      CHOICES.slice(1).some((key) => key === name)
        ? valueIn(file.linked, name) !== undefined
        : isSame(ownIn(file.others.journey, name), value),
    ),
    ...(isFields(progress)
      ? Object.entries(progress).flatMap(([id, item]) =>
          isFields(item)
            ? Object.entries(item).flatMap(([field, value]) =>
                isSame(ownIn(ownIn(file.progress, id), field), value) ? [] : [id],
              )
            : [id],
        )
      : lost(progress, () => true)),
  ]
}

const comparable = ({ name, linked, progress, saved, others }: PlanFile) => ({
  name,
  linked,
  progress,
  saved,
  others,
})

function faultsOfWriting(file: PlanFile): readonly string[] {
  const text = writePlanFile(file)
  const again = readPlanFile(text)
  if (!again.file) return ['what was written is refused']
  return [
    ...(isSame(comparable(again.file), comparable(file)) ? [] : ['what was written is read as another plan']),
    ...(again.problems.length === 0 ? [] : [`what was written has problems: ${again.problems[0]?.kind}`]),
    ...(writePlanFile(again.file) === text ? [] : ['written twice, the text differs']),
    ...faultsOfLinked(file.linked),
  ]
}

export function faultsOfFile(text: string): readonly string[] {
  const { file, problems } = readPlanFile(text)
  if (!file) return problems.length === 1 ? [] : ['a refusal without one reason']
  const given: unknown = JSON.parse(text)
  const isFirst = ownIn(given, 'offramp') === 1
  const lost = isFirst && isFields(given) ? lostIn(given, file) : []
  const told = problems.reduce((sum, own) => sum + (own.kind === 'more-not-in-file' ? own.count : 1), 0)
  const cut = problems.some(({ kind }) => kind === 'more-not-in-file')
  const named = new Set(problems.map(({ parameter }) => parameter))
  const silent = cut ? [] : lost.filter((name) => name !== '–' && !named.has(shortened(name)))
  return [
    ...silent.map((name) => `${name} is left out and not named`),
    ...(told >= lost.length ? [] : [`${lost.length} are left out, ${told} told`]),
    ...(problems.length <= 40 ? [] : [`${problems.length} problems are more than anybody reads`]),
    ...faultsOfWriting(file),
    ...polluted(),
  ]
}

export function faultsOfPasted(text: string): readonly string[] {
  const reading = readOther(text)
  if ('plan' in reading) return [...faultsOfLinked(reading.plan.linked), ...polluted()]
  const { reason, problems } = reading.refused
  const silent = (reason === 'not-read' || reason === 'no-link') && problems.length === 0
  return silent ? [`${reason} without a problem`] : []
}

export function faultsOfCommand(text: string): readonly string[] {
  const reading = readCommand([text])
  if ('refused' in reading) return reading.refused.startsWith('cli.') ? [] : ['a refusal without words']
  return [...faultsOfLink(reading.link), ...faultsOfLinked(reading.linked)]
}

export const SURFACES: readonly Surface[] = [
  { name: 'link', inputs: links, faultsOf: faultsOfLink },
  { name: 'plan file', inputs: files, faultsOf: faultsOfFile },
  { name: 'text to compare with', inputs: pasted, faultsOf: faultsOfPasted },
  { name: 'command', inputs: commands, faultsOf: faultsOfCommand },
]
