import type { Messages } from '../translate.ts'
import { ask } from './ask.ts'
import { clients } from './clients.ts'
import { deadlines } from './deadlines.ts'
import { due } from './due.ts'
import { field } from './field.ts'
import { names } from './names.ts'
import { pages } from './pages.ts'
import { plan } from './plan.ts'
import { problems } from './problems.ts'
import { proof } from './proof.ts'
import { realtime } from './realtime.ts'
import { rooms } from './rooms.ts'
import { servers } from './servers.ts'
import { teams } from './teams.ts'
import { together } from './together.ts'
import { compare } from './compare.ts'
import { keep } from './keep.ts'
import { lives } from './lives.ts'
import { sheet } from './sheet.ts'
import { stale } from './stale.ts'
import { summary } from './summary.ts'
import { track } from './track.ts'
import { verdict } from './verdict.ts'
import { ui } from './ui.ts'

/** All words of the language at once, for programs that don't mind the size. */
export const messages: Messages = {
  ...ui,
  ...names,
  ...ask,
  ...pages,
  ...plan,
  ...problems,
  ...proof,
  ...field,
  ...deadlines,
  ...due,
  ...clients,
  ...realtime,
  ...servers,
  ...teams,
  ...together,
  ...rooms,
  ...compare,
  ...keep,
  ...lives,
  ...sheet,
  ...stale,
  ...summary,
  ...track,
  ...verdict,
}
