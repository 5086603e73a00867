import { styleOf, svgFile, type StyleRule } from '../share/picture-file.ts'

const rules = (): readonly CSSStyleRule[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule),
  )

/** The light colours and the type of the page: the first that its root is given, whatever is shown now. */
function tokensIn(all: readonly CSSStyleRule[]): ReadonlyMap<string, string> {
  const root = all.find(({ selectorText }) => selectorText === ':root')
  return new Map([...(root?.style ?? [])].map((name) => [name, root?.style.getPropertyValue(name) ?? '']))
}

/** A drawn picture as the text of a file that can be opened by itself, in the light colours. */
export function pictureFileOf(svg: SVGSVGElement, words: { title: string; desc: string }): string {
  const all = rules()
  const tokens = tokensIn(all)
  const own = all.map((rule): StyleRule => ({ selector: rule.selectorText, text: rule.cssText }))
  const markup = new XMLSerializer().serializeToString(svg)
  return svgFile(markup, styleOf(own, tokens), tokens.get('--paper')?.trim() ?? '#fff', words)
}
