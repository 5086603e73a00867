import type { Plugin } from 'vite'

/** What every page is made of. */
const EVERY = ['/src/main.tsx']
/** What is not to wait for what the pages of results have in common. */
const EARLY = ['/src/routes/questions.tsx', '/src/routes/link-problems.tsx']

/**
 * What the pages of results have in common goes into one file. Left alone, every set of pages that share something
 * gets one, some thirty in all, and a host that answers six at a time makes a slow line wait for them in rows.
 */
export function fewChunks(): Plugin {
  const every = new Set<string>()
  const early = new Set<string>()
  const isOwn = (id: string): boolean => id.includes('/src/') && !every.has(id)
  return {
    name: 'few-chunks',
    apply: 'build',
    config: (config) =>
      config.build?.ssr
        ? {}
        : {
            build: {
              rolldownOptions: {
                output: {
                  codeSplitting: {
                    includeDependenciesRecursively: false,
                    groups: [
                      { name: 'asked', test: (id) => isOwn(id) && early.has(id), minShareCount: 2 },
                      { name: 'results', test: (id) => isOwn(id) && !early.has(id), minShareCount: 2 },
                    ],
                  },
                },
              },
            },
          },
    buildEnd() {
      const reach = (id: string, seen: Set<string>): void => {
        if (seen.has(id)) return
        seen.add(id)
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) reach(next, seen)
      }
      for (const id of this.getModuleIds()) {
        if (EVERY.some((own) => id.endsWith(own))) reach(id, every)
        if (EARLY.some((own) => id.endsWith(own))) reach(id, early)
      }
    },
  }
}
