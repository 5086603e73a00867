import type { Plugin } from 'vite'

/** What any page or the questions are made of: they are not to wait for what the other pages have in common. */
const FIRST = ['/src/main.tsx', '/src/routes/questions.tsx', '/src/routes/link-problems.tsx']

/**
 * What the pages of results have in common goes into one file. Left alone, every set of pages that share something
 * gets one, some thirty in all, and a host that answers six at a time makes a slow line wait for them in rows.
 */
export function fewChunks(): Plugin {
  const first = new Set<string>()
  const isShared = (id: string): boolean => id.includes('/src/') && !first.has(id)
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
                    groups: [{ name: 'results', test: isShared, minShareCount: 2 }],
                  },
                },
              },
            },
          },
    buildEnd() {
      const reach = (id: string): void => {
        if (first.has(id)) return
        first.add(id)
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) reach(next)
      }
      for (const id of this.getModuleIds()) if (FIRST.some((own) => id.endsWith(own))) reach(id)
    },
  }
}
