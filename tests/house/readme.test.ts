import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deckIndex } from 'talkwright/talk/deckIndex'
import { root } from 'talkwright/talk/root'
import { expect, it } from 'vitest'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

it('the README gives the coverage that the appendix shows', () => {
  const { units, shown, leftOut } = deckIndex.coverage
  expect(readme).toContain(`${units} units, ${shown} shown, ${leftOut} left out, ${units - shown - leftOut} missing`)
})

it('the README names no npm script that there is not', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = new Set([...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!))
  expect([...named].filter(name => !(name in scripts))).toEqual([])
})
