// What the scripts that look at the product from outside need of it, built into one file by build-node.mjs.
import '../src/zod-config.ts'

export { changesOf } from '../src/domain/changes.ts'
export { assess } from '../src/domain/decision.ts'
export {
  EXCHANGE_TOKENS,
  FACTS,
  FOREST_TOKENS,
  OUTLOOK_TOKENS,
  WINDOWS_TOKENS,
  type Estate,
  type FactKey,
} from '../src/domain/facts.ts'
export { METHOD_IDS, outcomeOf } from '../src/domain/outcome.ts'
export { LEVELS, QUESTION_GROUPS } from '../src/domain/questions.ts'
export { METHOD_RULES } from '../src/domain/rules/method.ts'
export { worldOn } from '../src/domain/world.ts'
export { messages } from '../src/i18n/en/all.ts'
export { translator } from '../src/i18n/translate.ts'
export { KNOWLEDGE } from '../src/knowledge/index.ts'
export { EXCHANGE_ORDER } from '../src/knowledge/platform.ts'
export { documentOf, PlanDocument } from '../src/share/document.ts'
export { journeyOf, readLink, RESERVED, writeLink } from '../src/share/link.ts'
export { toJSONSchema, registry } from 'zod/mini'
