import type { ParsedPdf } from '../parsed.ts'
import { PDFArray, PDFDict, PDFName, PDFStream } from 'pdf-lib'
import { at } from '../parsed.ts'
import { unicodeMap } from '../unicodeMap.ts'
import { factsOf } from './content.ts'

interface UsedFont {
  readonly dict: PDFDict
  readonly name: string
  /** The codes that pages show, in hexadecimal. */
  readonly codes: Set<string>
}

/** Every font that a page shows text in. */
function usedFonts({ pages }: ParsedPdf): UsedFont[] {
  const fonts = new Map<PDFDict, UsedFont>()
  for (const page of pages) {
    for (const [name, shown] of factsOf(page).shown) {
      const dict = at(page.dict, 'Resources', 'Font', name)
      if (!(dict instanceof PDFDict))
        continue
      if (!fonts.has(dict))
        fonts.set(dict, { dict, name: String(at(dict, 'BaseFont') ?? name).slice(1), codes: new Set() })
      const digits = at(dict, 'Subtype') === PDFName.of('Type0') ? 4 : 2
      for (const text of shown) {
        for (let at = 0; at < text.length; at += digits)
          fonts.get(dict)!.codes.add(text.slice(at, at + digits).toLowerCase())
      }
    }
  }
  return [...fonts.values()]
}

export function embedded(file: ParsedPdf): string[] {
  return usedFonts(file).flatMap(({ dict, name }) => {
    if (at(dict, 'Subtype') === PDFName.of('Type3'))
      return [`${name} is drawings, not letters (Type 3)`]
    const descendants = at(dict, 'DescendantFonts')
    const letters = descendants instanceof PDFArray ? descendants.lookup(0, PDFDict) : dict
    const has = ['FontFile', 'FontFile2', 'FontFile3'].some(key => at(letters, 'FontDescriptor', key) instanceof PDFStream)
    return [
      ...(has ? [] : [`${name} is not in the file`]),
      ...(/^[A-Z]{6}\+/.test(name) ? [] : [`${name} is in the file as a whole`]),
    ]
  })
}

/** Every letter that is shown can be read back as the character that was written. */
export function readable(file: ParsedPdf): string[] {
  return usedFonts(file).flatMap(({ dict, name, codes }) => {
    const characters = unicodeMap(dict)
    if (!characters)
      return [`${name} does not say which characters its letters are`]
    const lost = [...codes].filter(code => !characters.has(code) || /^(?:0000|fffd|fffe|feff)?$/.test(characters.get(code)!))
    const missing = [...codes].filter(code => /^0+$/.test(code))
    return [
      ...(lost.length > 0 ? [`${name} shows ${lost.join(', ')}, which cannot be read back`] : []),
      ...(missing.length > 0 ? [`${name} has no letter for a character that is shown`] : []),
    ]
  })
}
