import type { PDFObject } from 'pdf-lib'
import type { StructElement, StructKid } from '../src/structure.ts'
import { PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { isElement, isMarked } from '../src/structure.ts'
import { tidyStructure } from '../src/tidyStructure.ts'

const page = PDFRef.of(1)
/** What tells nothing has a number from 100. */
const tells = ({ mcid }: { readonly mcid: number }) => mcid < 100
const text = (mcid: number): StructKid => ({ page, mcid })
const on = (number: number, mcid: number): StructKid => ({ page: PDFRef.of(number), mcid })
const link: StructKid = { page, object: PDFRef.of(9) }

function element(type: string, ...kids: readonly StructKid[]): StructElement {
  return { type, attributes: new Map(), kids }
}

/** A structure in a line: `P(1 Link(2 @))`. */
function inShort(kids: readonly StructKid[]): string {
  return kids.map((kid) => {
    if (!isElement(kid))
      return isMarked(kid) ? kid.mcid : '@'
    return `${kid.type}${kid.lang ? `:${kid.lang}` : ''}(${inShort(kid.kids)})`
  }).join(' ')
}

const whole = (...kids: readonly StructKid[]) => inShort(tidyStructure([element('Document', ...kids)], 'en', tells).kids)
const tidied = (...kids: readonly StructKid[]) => whole(...kids).replace(/^Document\(Sect\((.*)\)\)$/, '$1')

describe('a structure made tidy', () => {
  it.each<[string, StructKid[], string]>([
    ['text in boxes becomes a paragraph for each box', [element('NonStruct', element('NonStruct', element('NonStruct', text(1))), element('NonStruct', element('NonStruct', text(2))))], 'P(1) P(2)'],
    ['words of a line stay in one paragraph', [element('NonStruct', element('NonStruct', text(1)), element('Link', element('NonStruct', text(2)), link))], 'P(1 Link(2 @))'],
    ['a paragraph keeps no boxes', [element('P', element('NonStruct', element('NonStruct', text(1))))], 'P(1)'],
    ['what only decorates is gone', [element('P', text(100), text(1)), element('NonStruct', text(101))], 'P(1)'],
    ['an item has a body', [element('L', element('LI', text(1)), element('LI', element('P', text(2)), element('P', text(3))))], 'L(LI(LBody(1)) LI(LBody(P(2) P(3))))'],
    ['the number that an item emphasises first is its label', [element('L', element('LI', element('Em', text(1)), text(2)))], 'L(LI(Lbl(1) LBody(2)))'],
    ['a drawing holds its content alone', [element('Figure', element('NonStruct', { ...element('Figure', text(1), text(100)), alt: 'Bars' }, element('Link', text(2), link)))], 'Figure(1 100) P(Link(2 @))'],
    ['a sign stands in its line', [element('P', { ...element('Figure', text(100)), alt: 'good' }, text(1))], 'P(Figure(100) 1)'],
    ['a figure without a text in its place is none', [element('Figure', element('BlockQuote', text(1)), element('Caption', text(2)))], 'BlockQuote(P(1)) P(2)'],
    ['a table keeps its caption, and cells that are empty', [element('Table', element('Caption', text(1)), element('NonStruct', element('TR', element('TH', text(2)), element('TD', text(100)))))], 'Table(Caption(1) TR(TH(2) TD()))'],
    ['a header cell that is empty heads nothing', [element('Table', element('TR', element('TH', text(100)), element('TH', text(1))))], 'Table(TR(TD() TH(1)))'],
    ['words in another language say so', [element('P', text(1), { ...element('NonStruct', text(2)), lang: 'zh-CN' })], 'P(1 Span:zh-CN(2))'],
    ['words in the language around them do not', [{ ...element('P', { ...element('NonStruct', text(1)), lang: 'zh-CN' }), lang: 'zh-CN' }, { ...element('P', text(2)), lang: 'en' }], 'P:zh-CN(1) P(2)'],
    ['a part in another language keeps it when its box goes', [element('Link', { ...element('P', text(1)), lang: 'zh-CN' }, link)], 'P(Link(Span:zh-CN(1) @))'],
    ['a chapter opens a level', [element('H1', text(1)), element('H2', text(2))], 'H1(1) H2(2)'],
    ['without a chapter there is one level', [element('H2', text(1)), element('H2', text(2))], 'H1(1) H1(2)'],
  ])('%s', (_, kids, expected) => {
    expect(tidied(...kids)).toBe(expected)
  })

  it('has a section for each page', () => {
    expect(whole(element('P', on(1, 1)), element('P', on(1, 2)), element('P', on(2, 3)))).toBe('Document(Sect(P(1) P(2)) Sect(P(3)))')
  })

  it('keeps articles, which may share a page', () => {
    expect(whole(element('Art', element('NonStruct', text(1))), element('Art', text(2)))).toBe('Document(Art(P(1)) Art(P(2)))')
  })

  it('puts the foot of a page apart', () => {
    expect(tidyStructure([element('Document', element('Aside', text(1)), element('P', text(2)))], 'en', tells).foot).toEqual([text(1)])
  })

  it('keeps of a cell’s attributes what it heads, and spans of more than one', () => {
    const header = { ...element('TH', text(1)), attributes: new Map<string, PDFObject>([['Scope', PDFName.of('Row')], ['RowSpan', PDFNumber.of(2)], ['ColSpan', PDFNumber.of(1)], ['Headers', PDFName.of('x')]]) }
    const { kids } = tidyStructure([element('Table', element('TR', header))], 'en', tells)
    expect([...((kids[0] as StructElement).kids[0] as StructElement).kids.filter(isElement)[0]!.attributes.keys()]).toEqual(['Scope', 'RowSpan'])
  })
})
