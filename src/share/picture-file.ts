/** A rule of a style sheet: its selector, and what it says. */
export interface StyleRule {
  readonly selector: string
  readonly text: string
}

const VARIABLE = /var\(\s*(--[\w-]+)\s*\)/g

/** The rules of the pictures with every variable put in place, so that they hold outside the page. */
export function styleOf(rules: readonly StyleRule[], tokens: ReadonlyMap<string, string>): string {
  const put = (text: string): string =>
    text.replaceAll(VARIABLE, (whole, name: string) => tokens.get(name)?.trim() ?? whole)
  // The rule of the picture itself fits it into the page; alone it has its own size.
  return rules
    .filter(({ selector }) => selector.split(',').every((own) => own.trim().startsWith('.timeline ')))
    .map(({ text }) => put(text))
    .join('\n')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A picture as a whole: its size, where it tells it, and what is drawn. */
const PICTURE = /^<svg(?:[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)")?[^>]*>([\s\S]*)<\/svg>$/

/** Around the picture, so that it does not touch the edge of a document. */
const EDGE = 16

interface Words {
  readonly title: string
  readonly desc: string
}

/**
 * A drawn picture as a file that stands alone: its words for those who cannot see it, its styles within it, and paper
 * behind it. `markup` is an `svg` element as text.
 */
export function svgFile(markup: string, style: string, paper: string, { title, desc }: Words): string {
  const picture = PICTURE.exec(markup.trim())
  const [width, height] = [Number(picture?.[1] ?? 0) + 2 * EDGE, Number(picture?.[2] ?? 0) + 2 * EDGE]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img" aria-labelledby="title desc" width="${width}" height="${height}" viewBox="${-EDGE} ${-EDGE} ${width} ${height}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(desc)}</desc>`,
    `<style>${escaped(style)}</style>`,
    `<rect x="${-EDGE}" y="${-EDGE}" width="${width}" height="${height}" fill="${paper}"/>`,
    picture?.[3] ?? '',
    '</svg>',
    '',
  ].join('\n')
}
