import type { ClientId, ClientSupport, IsoDate, Statement, VersionId } from '../knowledge/schema.ts'
import { PHASES, type Phase } from './clause.ts'
import type { Estate } from './facts.ts'
import type { Leg, Plan } from './plan.ts'
import { lifeIn } from './lives.ts'
import { kindOf, mustGo, programsIn, realtimeProgramsIn, stateIn, type ClientState } from './support.ts'
import { isRealtime } from './estate.ts'
import type { World } from './world.ts'

/** What a program meets on the way: a version that the plan installs, or Exchange Online. */
export type ClientSubject = VersionId | 'cloud'

/** Why a state is not the whole answer; the words are `clients.note.<id>`. */
export type ClientNote = 'activesync' | 'pop-imap' | 'other-makers' | 'too-new'

export interface ClientCell {
  readonly subject: ClientSubject
  /** `unknown` with a statement: it depends on what was not asked, and the note says on what. */
  readonly state: ClientState
  /** null: nothing was published about it by the day of the world. */
  readonly rests: Statement<unknown> | null
  readonly note: ClientNote | null
}

export interface ClientRow {
  readonly client: ClientId
  /** The day on which its own support ended, whatever it may still connect to; null: it has not, or none is known. */
  readonly ended: { readonly day: IsoDate; readonly rests: Statement<unknown> } | null
  /** In the order of the plan. */
  readonly against: readonly ClientCell[]
  /** The phase of the leg before which it has to be replaced; `by`: programs of its kind that are fine from there on and have not ended. */
  readonly replace: {
    readonly leg: string
    readonly phase: Phase
    readonly by: readonly ClientId[]
  } | null
}

interface Stop {
  readonly leg: Leg
  readonly subject: ClientSubject
}

/** Where the legs of a plan bring mailboxes; a removal brings none. */
export const stopsIn = (legs: readonly Leg[]): readonly Stop[] =>
  legs.flatMap((leg): readonly Stop[] => {
    if ('method' in leg.subject) return [{ leg, subject: 'cloud' }]
    if ('stay' in leg.subject) return [{ leg, subject: leg.subject.stay }]
    const install = 'hop' in leg.subject ? leg.subject.hop.install : null
    return install ? [{ leg, subject: install }] : []
  })

/** What is published of programs that are listed, by the list that speaks of their kind. */
function listFor(
  world: World,
  subject: ClientSubject,
  client: ClientId,
): Statement<ClientSupport> | undefined {
  if (subject !== 'cloud') return world.versions[subject]?.clients
  const { office, mac, mobile } = world.cloud
  return client === 'office-mobile' ? mobile : kindOf(client).includes('office-mac') ? mac : office
}

/** Programs that speak a protocol are in no list: what they need is asked of the program, or of its maker. */
function protocolIn(world: World, subject: ClientSubject, client: ClientId): Omit<ClientCell, 'subject'> {
  const { deadlines, premises } = world
  const by = premises.otherPrograms
  const [rests, note]: readonly [Statement<unknown> | undefined, ClientNote] =
    subject !== 'cloud'
      ? [by?.value.includes(subject) ? by : undefined, 'other-makers']
      : client === 'office-activesync'
        ? [deadlines['activesync-version'], 'activesync']
        : [deadlines['pop-imap-tls'], 'pop-imap']
  return { state: 'unknown', rests: rests ?? null, note: rests ? note : null }
}

const speaksProtocol = (client: ClientId): boolean =>
  client === 'office-activesync' || client === 'office-pop-imap'

function cellOf(world: World, subject: ClientSubject, client: ClientId): ClientCell {
  if (speaksProtocol(client)) return { subject, ...protocolIn(world, subject, client) }
  const list = listFor(world, subject, client)
  const state = list ? stateIn(list.value, client) : 'unknown'
  const tooNew = list && state === 'unsupported' && !mustGo(list.value, client)
  return {
    subject,
    state,
    rests: list && state !== 'unknown' ? list : null,
    note: tooNew ? 'too-new' : null,
  }
}

function endOf(world: World, client: ClientId): ClientRow['ended'] {
  const rests = lifeIn(world, client)
  const day = rests?.value.endOfSupport
  return rests && day && day < world.asOf ? { day, rests } : null
}

/** What follows the preparations of a leg: by then every program has to be one that the stop takes. */
const afterPreparing = ({ phases }: Leg): Phase =>
  phases.find(({ phase }) => PHASES.indexOf(phase) > PHASES.indexOf('prepare'))?.phase ?? 'prepare'

function replacementOf(world: World, stops: readonly Stop[], client: ClientId): ClientRow['replace'] {
  const at = stops.findIndex(({ subject }) => {
    const list = speaksProtocol(client) ? undefined : listFor(world, subject, client)
    return list && mustGo(list.value, client)
  })
  const stop = stops[at]
  if (!stop) return null
  const rest = stops.slice(at)
  const by = kindOf(client).filter(
    (id) => !endOf(world, id) && rest.every(({ subject }) => cellOf(world, subject, id).state === 'fine'),
  )
  return { leg: stop.leg.id, phase: afterPreparing(stop.leg), by }
}

/** A stop of the real-time half; the others are of mail. */
export const isTalk = ({ subject }: Pick<Stop, 'subject'>): boolean =>
  subject !== 'cloud' && isRealtime(subject)

const rowsOf = (world: World, stops: readonly Stop[], programs: readonly ClientId[]): readonly ClientRow[] =>
  stops.length === 0
    ? []
    : programs.map((client) => ({
        client,
        ended: endOf(world, client),
        against: stops.map(({ subject }) => cellOf(world, subject, client)),
        replace: replacementOf(world, stops, client),
      }))

/** Each program in use against each stop of its half; none while no program was named or no stop is planned. */
export function clientsIn(world: World, estate: Estate, plan: Plan | null): readonly ClientRow[] {
  const stops = stopsIn(plan?.legs ?? [])
  const [realtime, mail] = [stops.filter(isTalk), stops.filter((stop) => !isTalk(stop))]
  return [
    ...rowsOf(world, mail, programsIn(estate.outlook ?? [])),
    ...rowsOf(world, realtime, realtimeProgramsIn(estate.rtcclients ?? [])),
  ]
}
