/** Pictures among letters, which the faces of the deck do not draw, with what modifies and joins them. */
const PICTOGRAPHS = /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\p{Variation_Selector}\p{Join_Control}\p{Emoji_Modifier}\p{Me}]*/gu

/** Those that say yes and no, which a letter can say as well. */
const SIGNS: Readonly<Record<string, string>> = { '✅': '✓', '✔': '✓', '☑': '✓', '❌': '✗', '✖': '✗', '❎': '✗' }

/** A text as the deck can draw it: a tick and a cross stay as signs, any other pictograph is left out. */
export function withoutPictographs(text: string): string {
  return text.replaceAll(PICTOGRAPHS, picture => SIGNS[[...picture][0]!] ?? '')
}

/** The longest part of a text that has no pictographs. */
export function longestDrawn(text: string): string {
  return text.split(PICTOGRAPHS).reduce((longest, part) => part.length > longest.length ? part : longest).trim()
}

/** The pictographs of a text that `withoutPictographs` leaves out. */
export function pictographsIn(text: string): string[] {
  return (text.match(PICTOGRAPHS) ?? []).filter(picture => withoutPictographs(picture) === '')
}
