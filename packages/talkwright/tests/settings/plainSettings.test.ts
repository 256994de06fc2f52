import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { plainSettings } from '../../author/settings/plainSettings.ts'
import { settingsFaults } from '../../author/settings/settingsFaults.ts'
import { plainSlide, plainTag } from '../../model/plainSlide.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-plain-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['its headmatter', '---\ntitle: A talk of mine\n---\n\n# Hello\n', { en: 'A talk of mine' }, 'a-talk-of-mine'],
  ['its first heading, where its headmatter says none', '# Hello, *world*\n', { en: 'Hello, world' }, 'hello-world'],
  ['Slidev, where it says nothing', 'Only words\n', { en: 'Slidev' }, 'slidev'],
  ['its headmatter, in Chinese', '---\ntitle: 演讲\nlang: zh-TW\n---\n', { zh: '演讲' }, 'slides'],
])('a deck without settings is called by %s', (_, text, title, fileName) => {
  const entry = join(folder, 'slides.md')
  writeFileSync(entry, text)
  const settings = plainSettings(entry)
  expect(settings).toMatchObject({ title, shortTitle: title, fileName, languages: Object.keys(title), lengths: [], chapters: [] })
  expect(settingsFaults(settings)).toEqual([])
})

it('a slide without an id has its address for one', () => {
  expect(plainSlide({ routeAlias: 'end' }, 8, 'The end')).toMatchObject({ id: 'end', heading: 'The end' })
  expect(plainSlide({}, 8)).toMatchObject({ id: '8', heading: '8' })
})

it('a deck is in the language that it names, whether the engine speaks it or not', () => {
  expect([plainTag({ lang: 'de' }), plainTag({ htmlAttrs: { lang: 'fr-CA' } }), plainTag({})]).toEqual(['de', 'fr-CA', 'en'])
})
