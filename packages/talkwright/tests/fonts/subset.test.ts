import type { Face } from '../../vite/fonts/faces.ts'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create, openSync } from 'fontkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faces } from '../../vite/fonts/faces.ts'
import { subset } from '../../vite/fonts/subset.ts'

const asked = [...'模型Tape“”…—，。→A1']

const caches: string[] = []
function freshCache(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deck-subset-'))
  caches.push(folder)
  return folder
}
let cache: string
beforeAll(() => {
  cache = freshCache()
})
afterAll(() => caches.forEach(folder => rmSync(folder, { recursive: true })))

const named = faces.map(face => [`${face.family} ${face.weight}`, face] as const)

it.each(named)('%s holds exactly those asked characters that the face has', async (_, face) => {
  const whole = openSync(face.file)
  const expected = asked.filter(character => whole.hasGlyphForCodePoint(character.codePointAt(0)!))
  // The character map of every font ends with an entry for U+FFFF, which is no character.
  const held = create(await subset(face, asked, cache)).characterSet.filter(point => point !== 0xFFFF)
  expect(held.map(point => String.fromCodePoint(point)).sort()).toEqual(expected.sort())
})

it.each(named.filter(([, { family }]) => family.endsWith('SC')))('%s keeps the features that set Han punctuation half wide and pairs close', async (_, face) => {
  expect(create(await subset(face, asked, cache)).availableFeatures).toEqual(expect.arrayContaining(['halt', 'kern']))
})

it.each(named)('%s leaves out the features of vertical setting, and with them the forms that they need', async (_, face) => {
  const { availableFeatures } = create(await subset(face, asked, cache))
  expect(availableFeatures.filter(feature => ['vert', 'vrt2', 'vhal', 'vkrn'].includes(feature))).toEqual([])
})

it.each(named)('%s keeps TrueType outlines, which a PDF embeds as text', async (_, face) => {
  const tables = create(await subset(face, asked, cache)).directory.tables
  expect(Object.keys(tables)).toContain('glyf')
  expect(Object.keys(tables)).not.toContain('fvar')
})

it('the same characters in any order give the same bytes', async () => {
  const face = faces.at(-1) as Face
  const once = await subset(face, asked, freshCache())
  expect(once.equals(await subset(face, asked.toReversed(), freshCache()))).toBe(true)
})

it('the same characters in any order share one entry of the cache', async () => {
  const face = faces.at(-1) as Face
  const folder = freshCache()
  await subset(face, asked, folder)
  await subset(face, asked.toReversed(), folder)
  expect(readdirSync(folder)).toHaveLength(1)
})

it('one character more gives other bytes from the same cache', async () => {
  const face = faces.at(-1) as Face
  const once = await subset(face, asked, cache)
  expect(once.equals(await subset(face, [...asked, 'Z'], cache))).toBe(false)
})
