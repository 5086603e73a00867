import type { RealtimeWayId } from '../../knowledge/schema.ts'
import { item, type Item } from '../clause.ts'
import { chatIn, isLowerForest } from '../estate.ts'
import { freshIn } from '../rules/way.ts'
import type { World } from '../world.ts'
import { LOOK } from './look.ts'

/** A fresh start installs the newest version. */
const newestIn = (world: World) => {
  const id = freshIn(world)
  return id ? world.versions[id] : undefined
}

/** A fresh start on new servers: nothing is moved, and that is said first. */
export const FRESH_SERVER_ITEMS: readonly Item<RealtimeWayId>[] = [
  item({
    id: 'fresh-server.list-users',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    rests: (w) => w.realtime.servers.freshLoses,
  }),
  item({
    id: 'fresh-server.list-voice',
    phase: 'discover',
    owner: 'realtime',
    gate: true,
    reads: ['voice'],
    rests: (w) => w.realtime.teams.voiceParts,
    when: (f) => f.voice,
  }),
  item({
    id: 'fresh-server.nothing-moves',
    kind: 'loss',
    phase: 'decide',
    rests: (w) => w.realtime.servers.freshLoses,
  }),
  item({
    id: 'fresh-server.accept-losses',
    phase: 'decide',
    owner: 'lead',
    gate: true,
    rests: (w) => w.realtime.servers.freshLoses,
  }),
  item({
    id: 'fresh-server.windows',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w) => newestIn(w)?.needs.windows,
  }),
  item({
    id: 'fresh-server.windows-newest',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w) => newestIn(w)?.needs.windowsNewest,
  }),
  item({
    id: 'fresh-server.sql',
    phase: 'prepare',
    owner: 'realtime',
    gate: true,
    rests: (w) => newestIn(w)?.sql,
  }),
  item({
    id: 'fresh-server.controllers',
    phase: 'prepare',
    owner: 'directory',
    gate: true,
    run: LOOK.controllers,
    rests: (w) => newestIn(w)?.controllers,
  }),
  item({
    id: 'fresh-server.raise-forest',
    phase: 'prepare',
    owner: 'directory',
    gate: true,
    run: LOOK.forestMode,
    reads: ['forest'],
    rests: (w) => newestIn(w)?.needs.forest,
    when: (f, least) => isLowerForest(`forest-${f.forest}`, least),
  }),
  item({
    id: 'fresh-server.contacts-by-hand',
    phase: 'prepare',
    owner: 'helpdesk',
    rests: (w) => w.realtime.servers.freshLoses,
  }),
  item({
    id: 'fresh-server.install',
    phase: 'install',
    owner: 'realtime',
    gate: true,
    run: LOOK.pools,
    rests: (w) => newestIn(w)?.released,
  }),
  item({
    id: 'fresh-server.try',
    phase: 'pilot',
    owner: 'realtime',
    gate: true,
    rests: (w) => w.realtime.servers.tests,
  }),
  item({
    id: 'fresh-server.programs',
    phase: 'move',
    owner: 'helpdesk',
    rests: (w) => newestIn(w)?.clients,
  }),
  item({
    id: 'fresh-server.begin',
    phase: 'move',
    owner: 'lead',
    rests: (w) => w.realtime.servers.freshLoses,
  }),
  item({
    id: 'fresh-server.names',
    phase: 'switch',
    owner: 'network',
    rests: (w) => w.realtime.servers.prepare,
  }),
  item({
    id: 'fresh-server.rooms-first',
    phase: 'retire',
    owner: 'lead',
    gate: true,
    reads: ['chat'],
    rests: (w) => w.realtime.rooms.homes,
    when: (f) => chatIn(f.chat).length > 0,
  }),
  item({
    id: 'fresh-server.retire',
    phase: 'retire',
    owner: 'realtime',
    gate: true,
    rests: (w) => w.realtime.servers.freshLoses,
  }),
  item({
    id: 'fresh-server.back',
    kind: 'rollback',
    phase: 'retire',
    rests: (w) => w.realtime.servers.rollbackOver,
  }),
]
