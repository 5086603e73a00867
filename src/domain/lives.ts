import type { Life, LivedId } from '../knowledge/lives.ts'
import type { ClientId, Statement, WindowsId } from '../knowledge/schema.ts'
import type { World } from './world.ts'

const isLived = (world: World, id: string): id is LivedId => Object.hasOwn(world.lives, id)

/** A Windows Server by its version alone. */
export const withoutPack = (id: WindowsId): WindowsId =>
  id === 'windows-2008-sp2' ? 'windows-2008' : id === 'windows-2008-r2-sp1' ? 'windows-2008-r2' : id

/** The life of a program or a Windows Server; undefined: none is published, or it was not released yet. */
export const lifeIn = (world: World, id: ClientId | WindowsId): Statement<Life> | undefined =>
  isLived(world, id) ? world.lives[id] : undefined
