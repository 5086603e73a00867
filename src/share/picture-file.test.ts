import { expect, test } from 'vitest'
import { styleOf, svgFile } from './picture-file.ts'

const TOKENS = new Map([
  ['--ink', ' #1a1d21'],
  ['--font', "system-ui, 'Segoe UI'"],
])

test('only the rules of the picture go into its file, with every colour in place', () => {
  const style = styleOf(
    [
      { selector: ':root', text: ':root { --ink: #1a1d21; }' },
      { selector: '.timeline', text: '.timeline { width: 100%; }' },
      { selector: '.timeline text', text: '.timeline text { fill: var(--ink); font-family: var(--font); }' },
      {
        selector: '.timeline .a, .timeline .b',
        text: '.timeline .a, .timeline .b { stroke: var( --ink ); }',
      },
      { selector: '.timeline .a, .card', text: '.timeline .a, .card { color: var(--ink); }' },
      { selector: '.timelines .a', text: '.timelines .a { color: red; }' },
    ],
    TOKENS,
  )
  expect(style).toBe(
    ".timeline text { fill: #1a1d21; font-family: system-ui, 'Segoe UI'; }\n.timeline .a, .timeline .b { stroke: #1a1d21; }",
  )
})

test('a picture as a file has its words, its styles, a name space, paper, and an edge around it', () => {
  const markup =
    '<svg xmlns="http://www.w3.org/2000/svg" class="timeline" viewBox="0 0 300 200" width="300" height="200" role="img" aria-label="On the page"><rect x="1"/></svg>'
  const file = svgFile(markup, '.timeline text { fill: #000; } a > b {}', '#fcfbf8', {
    title: 'Mail & more',
    desc: 'a < b',
  })
  expect(file.split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img" aria-labelledby="title desc" width="332" height="232" viewBox="-16 -16 332 232">',
    '<title id="title">Mail &amp; more</title>',
    '<desc id="desc">a &lt; b</desc>',
    '<style>.timeline text { fill: #000; } a &gt; b {}</style>',
    '<rect x="-16" y="-16" width="332" height="232" fill="#fcfbf8"/>',
    '<rect x="1"/>',
    '</svg>',
    '',
  ])
})

test('a colour that no style sheet of the page has stays as it was written', () => {
  const text = '.timeline a { fill: var(--nowhere); stroke: var(--ink); }'
  expect(styleOf([{ selector: '.timeline a', text }], TOKENS)).toBe(
    '.timeline a { fill: var(--nowhere); stroke: #1a1d21; }',
  )
})

const WORDS = { title: 'Mail', desc: 'All of it' }
/** Its size, and what it shows above the paper. */
const drawn = (markup: string) => {
  const lines = svgFile(markup, '', '#fff', WORDS).split('\n')
  return [/viewBox="([^"]*)"/.exec(lines[1] ?? '')?.[1], ...lines.slice(6, -2)]
}
const LINE = '<path d="M0 0"/>'

test('a picture is the same with or without space around its markup', () => {
  const markup = `<svg viewBox="0 0 8.5 4">${LINE}</svg>`
  expect(drawn(markup)).toEqual(['-16 -16 40.5 36', LINE])
  expect(drawn(` \n${markup}\n`)).toEqual(drawn(markup))
})

test.for([
  '',
  LINE,
  `<div><svg viewBox="0 0 8 4">${LINE}</svg>`,
  `<svg viewBox="0 0 8 4">${LINE}</svg><p>more</p>`,
  `<svg viewBox="0 0 8 4">${LINE}`,
])('what is no picture, “%s”, leaves the paper empty', (markup) => {
  expect(drawn(markup)).toEqual(['-16 -16 32 32', ''])
})

test('a picture that does not tell its size has the size of its edge', () => {
  expect(drawn(`<svg class="timeline">${LINE}</svg>`)).toEqual(['-16 -16 32 32', LINE])
})
