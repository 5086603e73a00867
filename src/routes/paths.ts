/** Every address of the program. */
export const PATHS = {
  start: '/',
  questions: '/questions',
  verdict: '/verdict',
  way: '/way',
  realtime: '/realtime',
  plan: '/plan',
  timeline: '/timeline',
  summary: '/summary',
  compare: '/compare',
  plans: '/plans',
  sheet: '/sheet',
  knowledge: '/knowledge',
} as const

export type PageId = keyof typeof PATHS
export const PAGE_IDS = [
  'start',
  'questions',
  'verdict',
  'way',
  'realtime',
  'plan',
  'timeline',
  'summary',
  'compare',
  'plans',
  'sheet',
  'knowledge',
] as const satisfies readonly PageId[]

/** The question page of a group, at one of its questions. */
export const questionPath = (group: string, fact?: string): string =>
  `${PATHS.questions}/${group}${fact ? `/${fact}` : ''}`
