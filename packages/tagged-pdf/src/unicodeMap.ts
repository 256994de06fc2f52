import type { PDFDict } from 'pdf-lib'
import { PDFName, PDFStream } from 'pdf-lib'
import { decoded } from './streams.ts'

/** The characters of a font by the codes of its letters, both in hexadecimal; nothing where it does not say them. */
export function unicodeMap(font: PDFDict): Map<string, string> | undefined {
  const stream = font.lookup(PDFName.of('ToUnicode'))
  return stream instanceof PDFStream ? mapOf(new TextDecoder('latin1').decode(decoded(stream))) : undefined
}

function mapOf(cmap: string): Map<string, string> {
  const characters = new Map<string, string>()
  const add = (code: number, digits: number, character: string) => characters.set(code.toString(16).padStart(digits, '0'), character.toLowerCase())
  for (const [, body] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code, character] of body!.matchAll(/<([^>]+)>\s*<([^>]*)>/g))
      add(Number.parseInt(code!, 16), code!.length, character!)
  }
  for (const [, body] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from, to, first, list] of body!.matchAll(/<([^>]+)>\s*<([^>]+)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g)) {
      const listed = list?.match(/[\da-f]+/gi)
      const start = Number.parseInt(from!, 16)
      for (let code = start; code <= Number.parseInt(to!, 16); code++) {
        const character = listed ? listed[code - start] ?? '' : first!.slice(0, -4) + (Number.parseInt(first!.slice(-4), 16) + code - start).toString(16).padStart(4, '0')
        add(code, from!.length, character)
      }
    }
  }
  return characters
}

/** The text that characters in hexadecimal are. */
export function textOfDigits(digits: string): string {
  return String.fromCharCode(...Array.from(digits.matchAll(/.{4}/g), ([unit]) => Number.parseInt(unit, 16)))
}
