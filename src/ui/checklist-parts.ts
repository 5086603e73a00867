import { subjectOf, type Leg, type PlannedItem } from '../domain/plan.ts'
import type { ItemProgress, PlannedTask } from '../domain/progress.ts'
import type { Translator } from '../i18n/translate.ts'
import { itemIn } from '../i18n/words.ts'

/** What a leg is called: its method, the version it installs, or what it removes. */
export function legTitle(t: Translator, leg: Leg): string {
  const { subject } = leg
  if ('method' in subject) return t.show(subject.method)
  if ('way' in subject) return t.show(subject.way)
  if ('both' in subject) return t('leg.both')
  if ('rooms' in subject) return t(`leg.${subject.rooms.by}`, { from: subject.rooms.from })
  if ('stay' in subject) return t('leg.stay', { version: subject.stay })
  const { install, retire } = subject.hop
  return install ? t('leg.hop', { install }) : t('leg.removal', { retire })
}

/** The sentence of a task. */
export const taskText = (t: Translator, { leg, own }: { leg: Leg; own: PlannedItem }): string =>
  itemIn(t, own.judgement, subjectOf(leg))

/** As one part of another sentence. */
export const quoted = (t: Translator, task: Pick<PlannedTask, 'leg' | 'own'>): string =>
  `“${taskText(t, task).replace(/\.$/, '')}”`

// Characters: two lines of a phone; half of that is enough where a comma ends it.
const BRIEF = 72

/** The beginning of a task's sentence, to know it by where it is only pointed at. */
export function briefly(t: Translator, task: Pick<PlannedTask, 'leg' | 'own'>): string {
  const [first = ''] = taskText(t, task).split(/(?<=[.:;]) /)
  const text = first.replace(/[.:;]$/, '')
  if (text.length <= BRIEF) return text
  const comma = text.lastIndexOf(',', BRIEF)
  return `${text.slice(0, comma > BRIEF / 2 ? comma : text.lastIndexOf(' ', BRIEF))} …`
}

/** What a reader does to a task, and where they want to go. The same functions throughout, so that no task is drawn anew. */
export interface TaskEvents {
  readonly tick: (id: string, done: boolean) => void
  readonly track: (
    id: string,
    patch: { readonly [K in keyof ItemProgress]?: ItemProgress[K] | undefined },
  ) => void
  /** To a task or the heading of a phase, by its id in the page. */
  readonly jump: (id: string) => void
}

export const PEOPLE = 'people-named-before'

export const phaseId = (leg: Leg, phase: string): string => `${leg.id}-${phase}`
