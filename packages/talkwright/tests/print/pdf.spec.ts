import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkPdf } from 'tagged-pdf'
import { isElement } from 'tagged-pdf/reading'
import { entries } from '../../author/deck/entries.ts'
import { loadDeck } from '../../author/deck/load.ts'
import { cuts } from '../../model/cuts.ts'
import { langs } from '../../model/lang.ts'
import { titleInLine } from '../../model/pageTitle.ts'
import { langTags } from '../../model/uiLang.ts'
import { exportHandout } from '../../print/handout.ts'
import { exportPdf } from '../../print/pdf.ts'
import { deckAddress, deckPdf, slides, slidesOf } from '../../testing/made.ts'
import { openPdf, outlineOf, pageTexts, readPages } from './document.ts'
import { shownSlides } from './shown.ts'

/** The slide of 16 to 9 in points. */
const PAGE_POINTS = { width: 960, height: 540 }

const MOST_BYTES = 2_000_000

/** What an author may type and a font may code in more than one way: radicals, compatibility ideographs, ligatures. */
const COMPATIBILITY = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/u

/** Signs that stand for what is said beside them, for those who see. */
const DECORATION = /^[→↑↓–—×◆]$/

const plain = (text: string) => text.replaceAll(/[\s|]/g, '')

for (const lang of langs) {
  for (const cut of cuts) {
    test(`the ${lang} PDF of the cut ${cut} has one page a slide, each with its title as its one heading, called by its number`, async () => {
      const shown = await slidesOf(cut)
      const pages = await readPages(deckPdf(lang, cut))
      expect(pages.map(({ elements, textOf }) => elements.filter(({ type }) => /^H\d$/.test(type)).map(({ kids }) => textOf(kids)))).toEqual(shown.map(({ title }) => [plain(title[lang])]))
      const pdf = await openPdf(deckPdf(lang, cut))
      expect(await pdf.getPageLabels() ?? []).toEqual(shown.map((_, index) => String(index + 1)))
    })
  }

  test.describe(lang, () => {
    test('its text is coded in the characters that were written', async () => {
      const texts = await pageTexts(await openPdf(deckPdf(lang)))
      expect(texts.filter(text => COMPATIBILITY.test(text))).toEqual([])
      expect(texts.filter(text => text.includes('\uFFFD') || text.includes('\0'))).toEqual([])
    })

    test('a reader that goes by its structure gets all that the slides say, in their order', async ({ browser }) => {
      test.slow()
      const pages = await readPages(deckPdf(lang))
      const drawn = await pageTexts(await openPdf(deckPdf(lang)))
      const shown = await shownSlides(browser, deckAddress(lang))
      for (const [index, { id }] of slides.entries()) {
        const { elements, textOf, artifacts } = pages[index]!
        const { text, words, foot, tables, drawings } = shown[index]!
        expect.soft(textOf(elements.filter(({ type }) => type === 'Sect')), id).toBe(text)
        // Chinese has no spaces between words, and none where it wraps.
        if (lang === 'en')
          expect.soft(pages[index]!.words, `words of ${id}`).toEqual(words)
        expect.soft(artifacts.filter(piece => piece.foot).map(piece => piece.text).join(''), `foot of ${id}`).toBe(foot)
        expect.soft(artifacts.filter(piece => !piece.foot && !DECORATION.test(piece.text)), `decoration of ${id}`).toEqual([])
        expect.soft(elements.filter(({ type, alt }) => type === 'Figure' && alt), `drawings of ${id}`).toHaveLength(drawings)
        // A chart is followed by its data.
        const data = elements.flatMap(({ kids }) => kids.filter(isElement).filter((kid, place, all) => kid.type === 'Table' && all.slice(0, place).some(before => before.type === 'Figure')))
        const cells = data.map(({ kids }) => kids.filter(isElement).filter(({ type }) => type === 'TR').flatMap(row => row.kids.filter(isElement).map(cell => textOf(cell.kids))))
        expect.soft(cells, `data of ${id}`).toEqual(tables)
        // Who goes by what is drawn finds them behind all else.
        expect.soft(drawn[index]!.endsWith(tables.flat().join('')), `the data of ${id} come last`).toBe(true)
      }
    })

    test('every page is as large as a slide of 16 to 9', async () => {
      const pdf = await openPdf(deckPdf(lang))
      for (let number = 1; number <= pdf.numPages; number++)
        expect((await pdf.getPage(number)).view, `page ${number}`).toEqual([0, 0, PAGE_POINTS.width, PAGE_POINTS.height])
    })

    test('its outline has every title in order, chapter by chapter', async () => {
      const outline = await outlineOf(await openPdf(deckPdf(lang)))
      expect(outline.map(({ title }) => title)).toEqual(slides.map(({ title }) => titleInLine(title[lang], lang)))
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

    test('every link leads where it leads on the slide, and names the slide that it leads to', async ({ browser }) => {
      test.slow()
      const pdf = await openPdf(deckPdf(lang))
      const shown = await shownSlides(browser, deckAddress(lang))
      for (const [index, { id }] of slides.entries()) {
        const targets: string[] = []
        for (const { dest, url, contentsObj } of await (await pdf.getPage(index + 1)).getAnnotations()) {
          targets.push(dest ?? url)
          if (dest) {
            const page = await pdf.getPageIndex((await pdf.getDestination(dest as string))![0])
            expect.soft(slides[page]!.id, `${id} leads to ${dest}`).toBe(dest)
            expect.soft(plain(contentsObj.str), `${id}, its link to ${dest}`).toContain(`${page + 1}${lang === 'zh' ? '页：' : ':'}${plain(slides[page]!.title[lang])}`)
          }
        }
        expect.soft([...new Set(targets)].sort(), `links of ${id}`).toEqual(shown[index]!.links)
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

    test('a handout, and the steps of slides that build, pass every check as well', async ({ browser }, testInfo) => {
      test.slow()
      const folder = testInfo.outputPath()
      mkdirSync(folder, { recursive: true })
      const some = { lang, cut: 'full', slides: slides.flatMap(({ layout, chapter }, index) => layout === 'figure' && chapter === 'scaling' ? [index + 1] : []) } as const
      const made = [await exportHandout(browser, deckAddress(lang), some, folder), await exportPdf(browser, deckAddress(lang), { ...some, steps: true }, folder)]
      for (const file of made)
        expect(await checkPdf(readFileSync(file), { conventions: true }), basename(file)).toEqual([])
    })

    test('it is small', () => {
      expect(statSync(deckPdf(lang)).size).toBeLessThan(MOST_BYTES)
    })
  })
}

test('a second print has the same text and outline', async ({ browser }, testInfo) => {
  test.slow()
  const folder = testInfo.outputPath()
  mkdirSync(folder, { recursive: true })
  const again = await exportPdf(browser, deckAddress('zh'), { lang: 'zh', cut: 'full' }, folder)
  const [first, second] = [await openPdf(deckPdf('zh')), await openPdf(again)]
  expect(await pageTexts(second)).toEqual(await pageTexts(first))
  expect(await outlineOf(second)).toEqual(await outlineOf(first))
})
