/** Reads what a tagged PDF says: its structure, the text of each marked content and how it is coded. */
export type { ParsedPage, ParsedPdf } from './parsed.ts'
export { at, pageNumbers, parsePdf } from './parsed.ts'
export type { StructElement, StructKid } from './structure.ts'
export { elementsOf, isElement, markedContentOf } from './structure.ts'
export { textLines } from './textLines.ts'
export { textOfDigits, unicodeMap } from './unicodeMap.ts'
