import { EDITION, KNOWLEDGE_BEGINS } from './begins.ts'
import { CLOUD, type Cloud } from './cloud.ts'
import { DEADLINES, type Deadlines } from './deadlines.ts'
import { ENDING } from './ending.ts'
import { EXCHANGE } from './exchange.ts'
import { FIELD } from './field.ts'
import { LIVES, type Lives } from './lives.ts'
import { METHODS } from './methods.ts'
import { PREMISES, type Premises } from './premises.ts'
import { REALTIME } from './realtime.ts'
import { ROOMS } from './rooms.ts'
import type { IsoDate, Version, VersionId } from './schema.ts'
import { SERVERS } from './servers.ts'
import { TEAMS } from './teams.ts'
import { TOGETHER } from './together.ts'

export interface Knowledge {
  /** The newest day on which a statement of this build was checked or added. */
  edition: IsoDate
  /** Planning dates before this are not answered: nothing older is kept. */
  begins: IsoDate
  versions: { readonly [V in VersionId]: Version }
  /** The lives of what stands around the servers. */
  lives: Lives
  methods: typeof METHODS
  cloud: Cloud
  premises: Premises
  ending: typeof ENDING
  deadlines: Deadlines
  field: typeof FIELD
  realtime: {
    servers: typeof SERVERS
    teams: typeof TEAMS
    rooms: typeof ROOMS
    together: typeof TOGETHER
  }
}

export const KNOWLEDGE: Knowledge = {
  edition: EDITION,
  begins: KNOWLEDGE_BEGINS,
  versions: { ...EXCHANGE, ...REALTIME },
  lives: LIVES,
  methods: METHODS,
  cloud: CLOUD,
  premises: PREMISES,
  ending: ENDING,
  deadlines: DEADLINES,
  field: FIELD,
  realtime: { servers: SERVERS, teams: TEAMS, rooms: ROOMS, together: TOGETHER },
}
