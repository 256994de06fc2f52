import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { eachOperator } from '../src/content.ts'
import { contentFacts } from '../src/contentFacts.ts'
import { contentMark, markedAnew, scanContent } from '../src/marks.ts'

function operators(content: string) {
  const found: string[] = []
  const bytes = Buffer.from(content, 'latin1')
  eachOperator(bytes, ({ start, end }) => found.push(content.slice(start, end)))
  return found
}

const rewritten = (content: string) => Buffer.from(markedAnew(scanContent(Buffer.from(content, 'latin1')), mcid => contentMark(mcid, 'P'))).toString('latin1')

describe('the operators of a content stream', () => {
  it.each([
    ['numbers and names', 'q 1 0 0 -1 0 .5 cm /G3 gs Q', ['q', '1 0 0 -1 0 .5 cm', '/G3 gs', 'Q']],
    ['strings with brackets and escapes', '(a(b)\\)c) Tj <0A0b> Tj', ['(a(b)\\)c) Tj', '<0A0b> Tj']],
    ['arrays and dictionaries', '[(a) -5 <0b>] TJ /P <</MCID 3 /X (q)>>BDC', ['[(a) -5 <0b>] TJ', '/P <</MCID 3 /X (q)>>BDC']],
    ['comments', 'q % not Q here\nQ', ['q', 'Q']],
    ['words that are values', '/P <</A true /B null>> BDC EMC', ['/P <</A true /B null>> BDC', 'EMC']],
    ['operators with signs', '0 0 9 9 re f* (a) \' 1 2 (b) "', ['0 0 9 9 re', 'f*', '(a) \'', '1 2 (b) "']],
    ['pictures in the stream, whatever their bytes are', 'BI /W 1 ID Tj(EI ) EI Q', ['BI', '/W 1 ID Tj(EI )', 'EI', 'Q']],
  ])('are told apart where there are %s', (_, content, expected) => {
    expect(operators(content)).toEqual(expected)
  })
})

describe('content that is marked anew', () => {
  it('makes an artifact of a path outside of all marks, from its first point on', () => {
    expect(rewritten('q 0 0 m 9 9 l S Q')).toBe('q /Artifact BMC\n0 0 m 9 9 l S\nEMC Q')
  })

  it('leaves paths alone that only clip', () => {
    expect(rewritten('0 0 9 9 re W n')).toBe('0 0 9 9 re W n')
  })

  it('makes an artifact of text outside of all marks, as a whole', () => {
    expect(rewritten('BT /F1 9 Tf (a) Tj (b) Tj ET')).toBe('/Artifact BMC\nBT /F1 9 Tf (a) Tj (b) Tj ET\nEMC')
  })

  it('chooses the mark of content by its number', () => {
    expect(rewritten('/NonStruct <</MCID 7 >>BDC BT (a) Tj ET EMC')).toBe('/P <</MCID 7>> BDC BT (a) Tj ET EMC')
  })

  it('does not draw text of the size that is for screen readers, and draws what follows', () => {
    const content = rewritten('/P <</MCID 0>> BDC BT /F1 1 Tf (a) Tj /F1 9 Tf (b) Tj ET BT /F1 1 Tf (c) Tj ET EMC')
    expect(content).toBe('/P <</MCID 0>> BDC BT 3 Tr\n/F1 1 Tf (a) Tj 0 Tr\n/F1 9 Tf (b) Tj ET BT 3 Tr\n/F1 1 Tf (c) Tj 0 Tr\nET EMC')
    expect(contentFacts(Buffer.from(content))).toMatchObject({ tiny: 0, read: 1 })
  })

  it('knows which content tells something, and is not lines and areas alone', () => {
    expect(scanContent(Buffer.from('/P <</MCID 0>> BDC 0 0 9 9 re f EMC /P <</MCID 1>> BDC BT (a) Tj ET EMC /Figure <</MCID 2>> BDC /X1 Do EMC')).telling).toEqual(new Set([1, 2]))
  })
})
