import { expect, it } from 'vitest'
import { buildFault } from '../../site/build.ts'

const cases: readonly [promise: string, log: string, fault: string | undefined][] = [
  [
    'a slide is named by its page and number',
    'building…\n[plugin vite:vue] /deck/pages/15-agi.md__slidev_12.md:3:1\nSyntaxError: Element is missing end tag.\n    at x (y.js:1:1)\n',
    '15-agi.md, slide 12 of the deck: Element is missing end tag.',
  ],
  [
    'a file that is no slide is named as it is',
    '[plugin vite:vue] /deck/components/Bar.vue:9:2\nError: Unexpected token\n',
    '/deck/components/Bar.vue:9:2: Unexpected token',
  ],
  [
    'where no file is named the plugin is',
    '[plugin deck-fonts]\nError: No font of the deck has a glyph for x\n',
    'deck-fonts: No font of the deck has a glyph for x',
  ],
  [
    'an import that leads nowhere is named with the slide that has it',
    '✗ Build failed in 17.24s\nBuild failed with 1 error:\n\u001B[31m[UNRESOLVED_IMPORT] \u001B[0mCould not resolve \'/none.png\' in pages/00-opening.md__slidev_5.md\n',
    'Could not resolve \'/none.png\' in pages/00-opening.md, slide 5 of the deck',
  ],
  ['a log without a fault gives none, so that it is shown whole', 'Killed\n', undefined],
]

it.each(cases)('%s', (_, log, fault) => {
  expect(buildFault(log)).toBe(fault)
})
