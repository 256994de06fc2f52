import type { PageRule } from '../view.ts'
import { textHolders } from '../lettering.ts'
import { blocksOf } from '../lines.ts'
import { isVisible, name } from '../view.ts'

/** The last code point for private use, which no font draws. */
const NEVER_DRAWN = String.fromCodePoint(0x10FFFD)
const SIZE = 32

let context: OffscreenCanvasRenderingContext2D | undefined
const drawn = new Map<string, string>()

/** No character is drawn as the box that stands for a glyph that no font has. */
export const missingGlyph = {
  id: 'missing-glyph',
  finds: 'a character that no font has',
  check: ({ root }) => [...new Set(blocksOf(root).flatMap(({ element }) => textHolders(element)))].filter(isVisible).flatMap((element) => {
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element)
    const font = `${fontStyle} ${fontWeight} ${SIZE}px ${fontFamily}`
    const text = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('')
    const missing = [...new Set(text)].filter(character => /[^\s\p{Cc}\p{Cf}\p{M}]/u.test(character) && picture(character, font) === picture(NEVER_DRAWN, font))
    return missing.length > 0
      ? [{ element: name(element), measured: `no glyph for ${missing.map(character => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(', ')}`, allowed: 'a glyph for each character' }]
      : []
  }),
} as const satisfies PageRule

/** What a character looks like, as a text to compare; a font that the page holds draws here, too. */
function picture(character: string, font: string): string {
  const key = `${font} ${character}`
  const known = drawn.get(key)
  if (known !== undefined)
    return known
  context ??= new OffscreenCanvas(SIZE * 2, SIZE * 2).getContext('2d', { willReadFrequently: true })!
  context.clearRect(0, 0, SIZE * 2, SIZE * 2)
  context.font = font
  context.fillText(character, SIZE / 2, SIZE * 1.4)
  const { data } = context.getImageData(0, 0, SIZE * 2, SIZE * 2)
  // Opacity alone differs, and four bits of it tell pictures apart.
  const alphas = String.fromCharCode(...Array.from({ length: data.length / 4 }, (_, index) => data[index * 4 + 3]! >> 4))
  drawn.set(key, alphas)
  return alphas
}
