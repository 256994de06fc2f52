import type { Face } from './faces.ts'
import { openSync } from 'fontkit'

/** The characters for which no face of a stack has a glyph, in the order given. */
export function missingGlyphs(characters: Iterable<string>, faces: readonly Face[]): string[] {
  const fonts = faces.map(({ file }) => openSync(file))
  return [...characters].filter((character) => {
    const point = character.codePointAt(0) ?? 0
    return !fonts.some(font => font.hasGlyphForCodePoint(point))
  })
}

/** One line that names each character, its code point and a file that holds it, and says what to do. */
export function missingGlyphsMessage(missing: readonly string[], foundIn: ReadonlyMap<string, string>): string {
  const list = missing.map((character) => {
    const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    return `${character} (U+${point}, ${foundIn.get(character)})`
  })
  return `No font of the deck has a glyph for ${list.join(', ')}: write another character there, or add a face that has it to vite/fonts/faces.ts and to the stacks in styles/tokens.css of talkwright.`
}
