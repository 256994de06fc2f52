import type { PDFRef } from 'pdf-lib'
import type { MarkedContent, StructKid } from './structure.ts'
import type { TextLine } from './textLines.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { isElement, isMarked } from './structure.ts'
import { textOfDigits, unicodeMap } from './unicodeMap.ts'

/** A space that is shown at a place of a page's content, after what is there. */
export interface AddedSpace {
  readonly page: PDFRef
  readonly at: number
  /** The operators that show it. */
  readonly text: string
}

interface PlacedLine extends TextLine {
  readonly page: PDFRef
}

const IN_LINE = new Set(['Span', 'Link', 'Code', 'Strong', 'Em', 'Quote', 'Reference'])

/** What a new line may part without a space: white space, and a mark at which a word may break. */
const ENDS = /(?:[\s\-‐–—]|\p{L}\/)$/u
/** Chinese and its marks. */
const CHINESE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/u

/** The part of a letter's size from which on a gap on a line parts words. */
const GAP = 0.15

/**
 * The spaces that a page does not need, where a line wraps or boxes stand side
 * by side. Who goes by the structure alone would read the words there as one.
 */
export function wordBreaks(kids: readonly StructKid[], language: string, linesOf: (content: MarkedContent) => readonly TextLine[], fontOf: (page: PDFRef, name: string) => PDFDict | undefined): AddedSpace[] {
  const characters = new Map<PDFDict, Map<string, string>>()
  const charactersOf = (page: PDFRef, name: string): Map<string, string> => {
    const font = fontOf(page, name)
    if (!font)
      return new Map()
    if (!characters.has(font))
      characters.set(font, unicodeMap(font) ?? new Map())
    return characters.get(font)!
  }
  const text = ({ page, shown }: PlacedLine) => shown.map(({ font, codes }) => Array.from(codes.matchAll(/.{4}/g), ([code]) => textOfDigits(charactersOf(page, font).get(code) ?? '')).join('')).join('')
  const endOf = ({ page, lastStart, size, shown }: PlacedLine) => {
    const { font, codes } = shown.at(-1)!
    const dict = fontOf(page, font)
    return lastStart + (dict ? widthOf(dict, codes) * size / 1000 : 0)
  }
  return paragraphs(kids, language, linesOf).flatMap(({ lines, chinese }) => lines.slice(1).flatMap((line, index) => {
    const before = lines[index]!
    const onOneLine = Math.abs(before.baseline - line.baseline) < 1
    if ((onOneLine && Math.abs(line.start - endOf(before)) < GAP * before.size) || !parts(text(before), text(line), chinese))
      return []
    // A font that is in the file in part may be without a space.
    for (const font of new Set([before.font, ...(before.page === line.page ? [line.font] : [])])) {
      const code = [...charactersOf(before.page, font)].find(([, character]) => character === '0020')?.[0]
      if (code)
        return [{ page: before.page, at: before.end, text: font === before.font ? `<${code}> Tj\n` : `/${font} ${before.size} Tf <${code}> Tj /${before.font} ${before.size} Tf\n` }]
    }
    return []
  }))
}

/** The width of some letters of a font, in thousandths of its size. */
function widthOf(font: PDFDict, codes: string): number {
  const letters = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const widths = letters.lookup(PDFName.of('W'))
  const usual = letters.lookup(PDFName.of('DW'))
  return Array.from(codes.matchAll(/.{4}/g), ([code]) => {
    const letter = Number.parseInt(code, 16)
    return (widths instanceof PDFArray ? widthIn(widths, letter) : undefined) ?? (usual instanceof PDFNumber ? usual.asNumber() : 1000)
  }).reduce((sum, width) => sum + width, 0)
}

/** The width of a letter in a list of `first [width …]` and `first last width`. */
function widthIn(widths: PDFArray, letter: number): number | undefined {
  for (let index = 0; index < widths.size();) {
    const first = widths.lookup(index, PDFNumber).asNumber()
    const next = widths.lookup(index + 1)
    if (next instanceof PDFArray) {
      if (letter >= first && letter < first + next.size())
        return next.lookup(letter - first, PDFNumber).asNumber()
      index += 2
    }
    else {
      if (letter >= first && letter <= (next as PDFNumber).asNumber())
        return widths.lookup(index + 2, PDFNumber).asNumber()
      index += 3
    }
  }
  return undefined
}

/** Whether words are parted between two lines; in Chinese they are not beside its own characters. */
function parts(before: string, after: string, chinese: boolean): boolean {
  if (before === '' || after === '' || ENDS.test(before) || /^\s/.test(after))
    return false
  const [last, next] = [[...before].at(-1)!, [...after][0]!]
  return chinese ? !CHINESE.test(last) && !CHINESE.test(next) : !CHINESE.test(last) || !CHINESE.test(next)
}

interface Paragraph {
  readonly chinese: boolean
  readonly lines: PlacedLine[]
}

/** The lines of text that follow one another within a paragraph, a cell or the like. */
function paragraphs(kids: readonly StructKid[], language: string, linesOf: (content: MarkedContent) => readonly TextLine[]): Paragraph[] {
  const found: Paragraph[] = []
  const open = (lang: string) => found.push({ chinese: lang.startsWith('zh'), lines: [] })
  const walk = (kid: StructKid, around: string): void => {
    if (isMarked(kid)) {
      found.at(-1)!.lines.push(...linesOf(kid).map(line => ({ ...line, page: kid.page })))
    }
    else if (isElement(kid) && kid.type !== 'Figure') {
      const apart = !IN_LINE.has(kid.type)
      const lang = kid.lang ?? around
      if (apart)
        open(lang)
      kid.kids.forEach(inner => walk(inner, lang))
      if (apart)
        open(around)
    }
  }
  open(language)
  kids.forEach(kid => walk(kid, language))
  return found
}
