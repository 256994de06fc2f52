import { mkdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { PDFName } from 'pdf-lib'
import { langs, langTags } from '../../data/lang.ts'
import { entries } from '../../deck/entries.ts'
import { loadDeck } from '../../deck/load.ts'
import { exportPdf } from '../../exporters/pdf.ts'
import { deckAddress, deckPdf, slides } from '../made.ts'
import { catalogueAndFonts, openPdf, outlineOf, pageTexts, rolesOf } from './document.ts'

/** The slide of 980 by 552 pixels in points, of which an inch has 72 and not 96. */
const PAGE_POINTS = { width: 735, height: 414 }

/** What an author may type and a font may code in more than one way: radicals, compatibility ideographs, ligatures. */
const COMPATIBILITY = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/u

const plain = (text: string) => text.replaceAll(/[\s|]/g, '')

for (const lang of langs) {
  test.describe(lang, () => {
    test('the PDF has one page a slide, each with its title as text, and none blank', async () => {
      const texts = await pageTexts(await openPdf(deckPdf(lang)))
      expect(texts).toHaveLength(slides.length)
      slides.forEach(({ id, title }, index) => expect.soft(texts[index], `${id}, page ${index + 1}`).toContain(plain(title[lang])))
    })

    test('its text is coded in the characters that were written', async () => {
      const texts = await pageTexts(await openPdf(deckPdf(lang)))
      expect(texts.filter(text => COMPATIBILITY.test(text))).toEqual([])
      expect(texts.filter(text => text.includes('\uFFFD') || text.includes('\0'))).toEqual([])
    })

    test('every page is as large as a slide', async () => {
      const pdf = await openPdf(deckPdf(lang))
      for (let number = 1; number <= pdf.numPages; number++) {
        const [left, bottom, right, top] = (await pdf.getPage(number)).view
        expect(Math.abs(right! - left! - PAGE_POINTS.width), `width of page ${number}`).toBeLessThan(0.5)
        expect(Math.abs(top! - bottom! - PAGE_POINTS.height), `height of page ${number}`).toBeLessThan(0.5)
      }
    })

    test('its outline has every title in order, chapter by chapter', async () => {
      const outline = await outlineOf(await openPdf(deckPdf(lang)))
      expect(outline.map(({ title }) => plain(title))).toEqual(slides.map(({ title }) => plain(title[lang])))
      const opened = new Set<string>()
      for (const [index, { id, layout, chapter }] of slides.entries()) {
        if (layout === 'chapter' && chapter)
          opened.add(chapter)
        const { level } = outline[index]!
        expect.soft(level, `${id} has two levels at most`).toBeLessThanOrEqual(2)
        if (layout === 'cover' || layout === 'chapter')
          expect.soft(level, `${id} opens a part`).toBe(1)
        else if (chapter && opened.has(chapter))
          expect.soft(level, `${id} stands in its chapter`).toBe(2)
      }
    })

    test('it says what it is: title, author, subject, keywords and language', async () => {
      const { headmatter } = await loadDeck(entries[lang].file)
      const { info } = await (await openPdf(deckPdf(lang))).getMetadata()
      expect(info).toMatchObject({
        Title: headmatter.title,
        Author: headmatter.author,
        Subject: headmatter.info,
        Keywords: (headmatter.keywords as unknown[]).join(' '),
        Language: langTags[lang],
      })
    })

    test('it is tagged, and a viewer shows its title', async () => {
      const { catalogue } = await catalogueAndFonts(deckPdf(lang))
      const text = (key: string, inner: string) => String((catalogue.lookup(PDFName.of(key)) as typeof catalogue | undefined)?.get(PDFName.of(inner)))
      expect(text('MarkInfo', 'Marked')).toBe('true')
      expect(text('ViewerPreferences', 'DisplayDocTitle')).toBe('true')
      expect(catalogue.has(PDFName.of('StructTreeRoot'))).toBe(true)
      const pdf = await openPdf(deckPdf(lang))
      for (let number = 1; number <= pdf.numPages; number++) {
        const roles = await rolesOf(pdf, number)
        expect.soft(roles.has('H1') || roles.has('H2'), `page ${number} has a heading`).toBe(true)
      }
    })

    test('its fonts are in it as letters that can be read back', async () => {
      const { fonts } = await catalogueAndFonts(deckPdf(lang))
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(({ kind }) => kind === '/Type3')).toEqual([])
      expect(fonts.filter(({ embedded, readable }) => !embedded || !readable)).toEqual([])
    })
  })
}

test('a second print has the same text and outline', async ({ browser }, testInfo) => {
  const folder = testInfo.outputPath()
  mkdirSync(folder, { recursive: true })
  const again = await exportPdf(browser, deckAddress('zh'), { lang: 'zh', cut: 'full' }, folder)
  const [first, second] = [await openPdf(deckPdf('zh')), await openPdf(again)]
  expect(await pageTexts(second)).toEqual(await pageTexts(first))
  expect(await outlineOf(second)).toEqual(await outlineOf(first))
})
