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

test('what stands before or behind the picture is no part of it; what is no picture is an empty one', () => {
  const words = { title: 't', desc: 'd' }
  const bare = svgFile('<svg viewBox="0 0 30 20"><rect/></svg>', '', '#fff', words)
  expect(svgFile('\n <svg viewBox="0 0 30 20"><rect/></svg> \n', '', '#fff', words)).toBe(bare)
  const empty = svgFile('', '', '#fff', words)
  expect(empty).toContain('width="32" height="32" viewBox="-16 -16 32 32"')
  expect(empty.split('\n').slice(-3)).toEqual(['', '</svg>', ''])
  for (const other of [
    '<p>x</p><svg viewBox="0 0 30 20"><rect/></svg>',
    '<svg viewBox="0 0 30 20"><rect/></svg><p>x</p>',
  ])
    expect(svgFile(other, '', '#fff', words)).toBe(empty)
  expect(svgFile('<svg><rect/></svg>', '', '#fff', words)).toContain('width="32" height="32"')
})

test('a variable that the page does not have stays as it is', () => {
  const rule = { selector: '.timeline a', text: '.timeline a { fill: var(--gone); }' }
  expect(styleOf([rule], TOKENS)).toBe(rule.text)
})
