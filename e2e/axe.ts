import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What depends on what can be seen, and so on the colours in force. */
const SEEN = ['color-contrast', 'link-in-text-block', 'target-size']
/** Of parts that are alike, a plan or a list of sources holds hundreds: so many of each kind are looked at. */
const ALIKE = 3

/** Marks all that stands beside enough others of its kind: made of the same elements with the same classes. */
const markAlike = (page: Page): Promise<void> =>
  page.evaluate((most) => {
    const seen = new Map<string, number>()
    for (const own of document.querySelectorAll('main li, main tr')) {
      const parts = [own, ...own.querySelectorAll('*')]
      const names = parts.map((part) => `${part.tagName}.${part.getAttribute('class')}`)
      const kind = [...new Set(names)].toSorted().join()
      const n = (seen.get(kind) ?? 0) + 1
      seen.set(kind, n)
      own.toggleAttribute('data-alike', n > most)
    }
  }, ALIKE)

/** What axe finds on a page: of everything, or only of what is seen and so depends on colours, or only of the rest. */
export async function violationsIn(
  page: Page,
  { only, within }: { readonly only?: 'seen' | 'named'; readonly within?: string } = {},
): Promise<readonly unknown[]> {
  await markAlike(page)
  const axe = new AxeBuilder({ page }).exclude('[data-alike]')
  if (within) axe.include(within)
  if (only === 'seen') axe.withRules(SEEN)
  else axe.withTags(TAGS)
  if (only === 'named') axe.disableRules(SEEN)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))])
}
