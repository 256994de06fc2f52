import type { Browser } from '@playwright/test'
import type { PDFDict } from 'pdf-lib'
import type { CheckName } from '../src/check.ts'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { PDFArray, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib'
import { checkPdf, checks } from '../src/check.ts'
import { claimsPdfUa, remediatePdf } from '../src/remediate.ts'
import { compressed, decoded, pageContent } from '../src/streams.ts'

const font = readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')).toString('base64')

/** Two small pages with one of everything that the checks look at. */
const PAGES = `<!doctype html><html lang="en"><title>Small</title><style>
  @page { size: 1280px 720px; margin: 0 }
  @font-face { font-family: Small; src: url(data:font/ttf;base64,${font}) }
  * { font: 24px Small; margin: 0 }
  section { height: 700px; break-after: page; background: #eee }
  section:last-child { break-after: auto }
  small { font-size: 1px }
</style>
<section id="one"><h1>One</h1><p>Some text, and a word of <span lang="zh-CN" role="term">Chinese</span></p>
  <ol style="list-style: none"><li><span role="emphasis">1</span> First</li><li><span role="emphasis">2</span> Second</li></ol>
  <p><a href="#two">To two</a> and <a href="https://example.org/">outside</a></p></section>
<section id="two"><h2>Two</h2>
  <svg viewBox="0 0 90 30" width="300" role="img" aria-label="A bar"><rect width="60" height="20"/><text x="62" y="20">60</text></svg>
  <table><tr><th scope="col">What</th><th scope="col">How much</th></tr><tr><th scope="row">Bar</th><td>60</td></tr></table>
  <small>For screen readers alone</small></section>`

const N = (name: string) => PDFName.of(name)

/** The first dictionary of a file that has these entries. */
function find(document: PDFDocument, entries: Readonly<Record<string, string>>): PDFDict {
  const found = document.context.enumerateIndirectObjects().map(([, object]) => object instanceof PDFRawStream ? object.dict : object).find(object => 'get' in object && Object.entries(entries).every(([key, value]) => String((object as PDFDict).get(N(key))) === value))
  if (!found)
    throw new Error(`the small file has no ${JSON.stringify(entries)}`)
  return found as PDFDict
}

const element = (document: PDFDocument, type: string) => find(document, { Type: '/StructElem', S: `/${type}` })
const link = (document: PDFDocument) => find(document, { Subtype: '/Link' })

/** Changes the content of a page. */
function rewrite(document: PDFDocument, page: number, change: (content: string) => string): void {
  const { node } = document.getPage(page)
  const content = Buffer.from(pageContent(document.context, node.get(N('Contents')))).toString('latin1')
  const changed = change(content)
  expect(changed).not.toBe(content)
  node.set(N('Contents'), document.context.register(compressed(document.context, Buffer.from(changed, 'latin1'))))
}

function kidsOf(dict: PDFDict): PDFArray {
  const kids = dict.lookup(N('K'))
  return kids instanceof PDFArray ? kids : dict.context.obj([dict.get(N('K'))!])
}

/** Changes the words of the XMP packet. */
function restate(document: PDFDocument, from: string, to: string): void {
  const stream = document.catalog.lookup(N('Metadata')) as PDFRawStream
  const packet = Buffer.from(stream.getContents()).toString()
  expect(packet).toContain(from)
  document.catalog.set(N('Metadata'), document.context.register(document.context.stream(packet.replace(from, to), { Type: 'Metadata', Subtype: 'XML' })))
}

function letters(document: PDFDocument): PDFDict {
  return find(document, { Type: '/FontDescriptor' })
}

/** What spoils a file, for each check, which has to see it. */
const faults: Readonly<Record<CheckName, Readonly<Record<string, (document: PDFDocument) => void>>>> = {
  'marked': {
    'the file does not say that it is tagged': document => document.catalog.delete(N('MarkInfo')),
    'the file doubts its tags': document => (document.catalog.lookup(N('MarkInfo')) as PDFDict).set(N('Suspects'), document.context.obj(true)),
  },
  'language': {
    'no language is said': document => document.catalog.delete(N('Lang')),
    'a part is in a language that there is not': document => element(document, 'Span').set(N('Lang'), PDFString.of('chinese language')),
  },
  'window-title': {
    'a viewer shows the name of the file': document => document.catalog.delete(N('ViewerPreferences')),
    'there is no title': document => document.setTitle(' '),
  },
  'metadata': {
    'there is no XMP packet': document => document.catalog.delete(N('Metadata')),
    'the title differs from the packet’s': document => document.setTitle('Another'),
    'the language differs from the packet’s': document => restate(document, '<dc:language><rdf:Bag><rdf:li>en', '<dc:language><rdf:Bag><rdf:li>fr'),
    'the packet claims another standard': document => restate(document, '<pdfuaid:part>1', '<pdfuaid:part>9'),
  },
  'page-labels': {
    'pages have no labels': document => document.catalog.delete(N('PageLabels')),
    'two pages have the same label': document => document.catalog.set(N('PageLabels'), document.context.obj({ Nums: [0, { S: 'D' }, 1, { S: 'D', St: 1 }] })),
  },
  'outline': {
    'there is no outline': document => document.catalog.delete(N('Outlines')),
    'a heading has no entry': document => element(document, 'P').set(N('S'), N('H2')),
    'a heading has another level than its entry': document => element(document, 'H2').set(N('S'), N('H1')),
    'an entry leads nowhere': document => find(document, { Title: '(Two)' }).delete(N('Dest')),
    'an entry has no title': document => find(document, { Title: '(Two)' }).set(N('Title'), PDFString.of('')),
  },
  'destinations': {
    'a place with a name is on no page': document => (document.catalog.lookup(N('Dests')) as PDFDict).set(N('two'), document.context.obj([document.context.nextRef(), N('XYZ'), 0, 0, 0])),
  },
  'structure': {
    'there is no structure': document => document.catalog.delete(N('StructTreeRoot')),
    'there is no document at its top': document => element(document, 'Document').set(N('S'), N('Sect')),
  },
  'structure-types': {
    'an element is of an unknown type': document => element(document, 'Sect').set(N('S'), N('Slide')),
    'a known type is given another meaning': document => (document.catalog.lookup(N('StructTreeRoot')) as PDFDict).set(N('RoleMap'), document.context.obj({ P: 'H1' })),
    'two types stand for one another': document => (document.catalog.lookup(N('StructTreeRoot')) as PDFDict).set(N('RoleMap'), document.context.obj({ Slide: 'Sheet', Sheet: 'Slide' })) ?? element(document, 'Sect').set(N('S'), N('Slide')),
  },
  'structure-nesting': {
    'a list item holds a paragraph directly': document => element(document, 'LBody').set(N('S'), N('P')),
    'a table holds a paragraph': document => element(document, 'TR').set(N('S'), N('P')),
    'items stand in no list': document => element(document, 'L').set(N('S'), N('Sect')),
  },
  'structure-owners': {
    'content belongs to two elements': document => element(document, 'H2').set(N('K'), element(document, 'TD').get(N('K'))!),
  },
  'loose-text': {
    'a section holds text directly': document => element(document, 'P').set(N('S'), N('Sect')),
    'an element has no meaning': document => element(document, 'P').set(N('S'), N('NonStruct')),
  },
  'empty-elements': {
    'an item says nothing': document => element(document, 'LBody').delete(N('K')),
  },
  'headings': {
    'the first heading is of the second level': document => element(document, 'H1').set(N('S'), N('P')),
    'a level is left out': document => element(document, 'H2').set(N('S'), N('H3')),
    'there is no heading': document => ['H1', 'H2'].forEach(type => element(document, type).set(N('S'), N('P'))),
  },
  'figures': {
    'a figure has no text in its place': document => element(document, 'Figure').delete(N('Alt')),
    'the text in a figure’s place is empty': document => element(document, 'Figure').set(N('Alt'), PDFString.of(' ')),
  },
  'lists': {
    'a numbered list does not say so': document => element(document, 'L').delete(N('A')),
  },
  'tables-regular': {
    'a row lacks a cell': document => kidsOf(element(document, 'TR')).remove(0),
    'a cell spans columns that there are not': document => element(document, 'TD').set(N('A'), document.context.obj({ O: 'Table', ColSpan: 2 })),
  },
  'table-headers': {
    'a header does not say what it heads': document => element(document, 'TH').delete(N('A')),
    'there is no header': (document) => {
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if ('get' in object && (object as PDFDict).get(N('S')) === N('TH'))
          (object as PDFDict).set(N('S'), N('TD'))
      }
    },
  },
  'marks': {
    'a background is no artifact': document => rewrite(document, 0, content => content.replace('/Artifact BMC', '').replace('EMC', '')),
    'something is drawn behind the last mark': document => rewrite(document, 0, content => `${content}\n0 0 9 9 re f`),
    'content lies in an artifact': document => rewrite(document, 0, content => content.replace('/H1 <</MCID', '/Artifact BMC /H1 <</MCID')),
    'two parts have one number': document => rewrite(document, 0, content => content.replace(/\/P <<\/MCID \d+/, content.match(/\/H1 <<\/MCID \d+/)![0])),
  },
  'marks-in-structure': {
    'content has a number that the structure does not know': document => rewrite(document, 0, content => content.replace(/\/H1 <<\/MCID \d+>>/, '/H1 <</MCID 999>>')),
    'a group of its own holds marked content': (document) => {
      const part = document.context.register(document.context.stream('/P <</MCID 3>> BDC EMC', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }))
      document.getPage(0).node.setXObject(N('Part'), part)
      rewrite(document, 0, content => `${content}\n/Artifact BMC /Part Do EMC`)
    },
    'the structure leaves out an element': document => element(document, 'Sect').set(N('K'), document.context.obj(kidsOf(element(document, 'Sect')).asArray().slice(1))),
  },
  'parent-tree': {
    'there is no parent tree': document => (document.catalog.lookup(N('StructTreeRoot')) as PDFDict).delete(N('ParentTree')),
    'a page has a wrong key': document => document.getPage(0).node.set(N('StructParents'), PDFNumber.of(99)),
    'a link has a wrong key': document => link(document).set(N('StructParent'), PDFNumber.of(99)),
  },
  'unseen-text': {
    'text for screen readers is drawn': document => rewrite(document, 1, content => content.replace('3 Tr', '')),
  },
  'blank-pages': {
    'a page is empty': document => rewrite(document, 1, () => ''),
    'a page has only text that is not drawn': document => rewrite(document, 1, content => content.replaceAll(/BT\s/g, 'BT\n3 Tr\n')),
  },
  'vector': {
    'a page holds a picture in its content': document => rewrite(document, 0, content => `${content}\n/Artifact BMC q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q EMC`),
    'a page shows a picture': (document) => {
      const picture = document.context.register(document.context.stream('x', { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, BitsPerComponent: 8, ColorSpace: 'DeviceGray' }))
      document.getPage(0).node.setXObject(N('Picture'), picture)
      rewrite(document, 0, content => `${content}\n/Artifact BMC /Picture Do EMC`)
    },
  },
  'fonts-embedded': {
    'a font is not in the file': document => ['FontFile', 'FontFile2', 'FontFile3'].forEach(key => letters(document).delete(N(key))),
    'a font is in the file as a whole': document => find(document, { Subtype: '/Type0' }).set(N('BaseFont'), N('Inter')),
    'a font is made of drawings': document => find(document, { Subtype: '/Type0' }).set(N('Subtype'), N('Type3')),
  },
  'fonts-readable': {
    'a font does not say its characters': document => find(document, { Subtype: '/Type0' }).delete(N('ToUnicode')),
    'a character is unknown': (document) => {
      const dict = find(document, { Subtype: '/Type0' })
      const map = Buffer.from(decoded(dict.lookup(N('ToUnicode')) as PDFRawStream)).toString('latin1').replaceAll(/(beginbf\w+\s+<[^>]+>\s*(?:<[^>]+>\s*)??)<[^>]+>/g, '$1<FFFD>')
      dict.set(N('ToUnicode'), document.context.register(compressed(document.context, Buffer.from(map))))
    },
    'a letter is missing': document => rewrite(document, 0, content => content.replace(/<[\dA-F]+> Tj/, '<0000> Tj')),
  },
  'link-tags': {
    'a link is not in a Link': document => element(document, 'Link').set(N('S'), N('Span')),
    'a link has no key': document => link(document).delete(N('StructParent')),
    'no element has the link': document => element(document, 'Link').set(N('K'), document.context.obj(kidsOf(element(document, 'Link')).asArray().filter(kid => kid instanceof PDFNumber))),
  },
  'link-places': {
    'a Link of the structure is none': document => element(document, 'P').set(N('S'), N('Link')),
  },
  'link-descriptions': {
    'a link does not say where it leads': document => link(document).delete(N('Contents')),
  },
  'link-destinations': {
    'a link leads nowhere': document => link(document).set(N('Dest'), PDFString.of('nowhere')),
    'a link has no address': document => link(document).set(N('A'), document.context.obj({ S: 'URI', URI: PDFString.of('no address') })),
  },
  'tab-order': {
    'a page has no tab order': document => document.getPage(0).node.delete(N('Tabs')),
  },
  'page-size': {
    'a page is not 16 to 9': document => document.getPage(1).setMediaBox(0, 0, 735.12, 414),
  },
  'pages-whole': {
    'a page is cut': document => document.getPage(0).setCropBox(0, 0, 480, 540),
    'a page is turned': document => document.getPage(0).node.set(N('Rotate'), PDFNumber.of(90)),
  },
}

test.describe.configure({ mode: 'default' })

let good: Uint8Array

async function printed(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  const remediated = await remediatePdf(await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true }), {
    title: 'Small',
    author: 'Nobody',
    subject: 'One of everything',
    keywords: ['small'],
    lang: 'en',
    conventions: true,
    nameOf: target => 'address' in target ? target.address : `To ${target.destination}`,
  })
  await page.close()
  return remediated
}

test.beforeAll(async ({ browser }) => {
  good = await printed(browser, PAGES)
})

test('a small file with one of everything passes every check', async () => {
  expect(await checkPdf(good, { conventions: true })).toEqual([])
})

test('only a file that passes every check claims PDF/UA-1', async ({ browser }) => {
  const flawed = await printed(browser, PAGES.replace('<td>60</td>', ''))
  expect(await checkPdf(flawed)).toEqual([
    { check: 'metadata', message: 'the XMP packet does not claim PDF/UA-1' },
    { check: 'tables-regular', message: 'page 2, Table: its rows have 2, 1 columns' },
  ])
  expect(claimsPdfUa(flawed)).toBe(false)
  expect(claimsPdfUa(good)).toBe(true)
})

for (const check of Object.keys(checks) as CheckName[]) {
  for (const [fault, spoil] of Object.entries(faults[check])) {
    test(`the check ${check} sees that ${fault}`, async () => {
      const document = await PDFDocument.load(good, { updateMetadata: false })
      spoil(document)
      const findings = await checkPdf(await document.save(), { conventions: true })
      expect(findings.map(finding => finding.check)).toContain(check)
    })
  }
}
