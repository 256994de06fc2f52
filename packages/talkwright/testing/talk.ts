import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DOCUMENT, entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { localiseBody } from '../author/deck/localiseBody.ts'
import { citationsIn, unknownCitations } from '../author/document/citations.ts'
import { numbersIn } from '../author/document/numbers.ts'
import { sectionsOf } from '../author/document/sections.ts'
import { textsIn } from '../author/document/texts.ts'
import { langs } from '../model/lang.ts'
import { talk } from '../talk/config.ts'
import { root } from '../talk/root.ts'
import { sectionNames } from '../talk/sections.ts'

/** Modules of data by their files, as `import.meta.glob` gives them. */
export type DataModules = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Defines the tests of what every talk promises of its words. */
export function testTalk(modules: DataModules): void {
  const sections = sectionsOf(readFileSync(join(root, DOCUMENT), 'utf8'))
  const all = Object.entries(modules)
  const cited = all.filter(([, module]) => citationsIn(module).length > 0)

  describe('citations', () => {
    it('are there at all, if the document says anything', () => {
      expect(cited.length > 0).toBe([...sections.values()].some(words => words.trim() !== ''))
    })

    it.each(cited)('%s cites only words that stand in the section it names', (_, module) => {
      expect(unknownCitations(citationsIn(module), sections)).toEqual([])
    })

    it('name every section of the document, and no other', () => {
      expect(Object.keys(sectionNames).toSorted()).toEqual([...sections.keys()].toSorted())
    })
  })

  describe('words', () => {
    it.each(all)('%s leaves no text empty in any language', (_, module) => {
      expect(textsIn(module).filter(text => langs.some(lang => !text[lang].trim()))).toEqual([])
    })

    it.each(all)('%s gives the same numbers in all languages', (_, module) => {
      expect(textsIn(module).filter(text => new Set(langs.map(lang => numbersIn(text[lang], lang).join())).size > 1)).toEqual([])
    })
  })

  describe('entries', () => {
    it.each(langs)('that in %s has the title of the talk', async (lang) => {
      expect((await loadDeck(entries[lang].file)).headmatter.title).toBe(talk.title[lang])
    })

    it.each(langs)('every slide that is told has notes in %s', async (lang) => {
      const { slides } = await loadDeck(entries[lang].file)
      const silent = slides.filter(({ frontmatter, note }) => frontmatter.cut !== 'appendix' && localiseBody(note ?? '', lang) === '')
      expect(silent.map(({ filepath, start }) => `${filepath}:${start + 1}`)).toEqual([])
    })

    it('none is left from a language that the talk does not have', () => {
      expect(langs.map(lang => readFileSync(entries[lang].file, 'utf8').match(/^lang: (\w+)$/m)?.[1])).toEqual([...langs])
    })
  })
}
