import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultConfig } from '../src/config.ts'
import { rules } from '../src/rules.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const section = (title: string) => readme.split(`\n## ${title}\n`)[1]!.split('\n## ')[0]!
const cells = (line: string) => line.split('|').slice(1, -1).map(cell => cell.trim())
const rows = (title: string) => section(title).split('\n').filter(line => line.startsWith('| `')).map(cells)

it('the README lists every rule, what it finds and whether it is asked by default', () => {
  expect(rows('Rules')).toEqual(rules.map(({ id, finds }) => [`\`${id}\``, finds, defaultConfig.rules[id] === false ? 'off' : 'on']))
})

it('the README names every setting that there is by default', () => {
  const named = rows('Settings').flatMap(([names]) => names!.match(/\w+/g)!)
  expect(Object.keys(defaultConfig).filter(key => !named.includes(key))).toEqual([])
})

it('the README’s adapter is the one that the tests use', () => {
  const adapter = readFileSync(join(import.meta.dirname, 'fixture/cardsAdapter.ts'), 'utf8')
  expect(section('Slides of another kind')).toContain(adapter.slice(adapter.indexOf('const cards')))
})
