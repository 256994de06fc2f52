import type { UiLang } from 'talkwright/data/uiLang'
import { clauses, hasNoSpaces, phrases } from 'talkwright/composables/phrases'
import { dotRowHeight } from 'talkwright/geometry/dotPlot'
import { textWidth } from 'talkwright/geometry/textLines'

/** What a slide holds in pixels, as styles/ sets it: its figure between title and foot. */
export const BODY_WIDTH = 868
const BODY_HEIGHT = 441

interface Type {
  readonly px: number
  readonly line: number
}

/** The sizes of type of styles/tokens.css with the height of their lines. */
export const type: Readonly<Record<UiLang, Readonly<Record<'title' | 'body' | 'table' | 'label' | 'code', Type>>>> = {
  zh: { title: { px: 32, line: 41.6 }, body: { px: 24, line: 33.6 }, table: { px: 20, line: 29 }, label: { px: 18, line: 26.1 }, code: { px: 17, line: 25.5 } },
  en: { title: { px: 30, line: 39 }, body: { px: 22, line: 30.8 }, table: { px: 18, line: 24.3 }, label: { px: 16, line: 21.6 }, code: { px: 17, line: 25.5 } },
}

/** The longest line that is easy to read, in ems of its type. */
export const measureEms: Readonly<Record<UiLang, number>> = { zh: 26, en: 27 }

/** How many ems each letter takes, capitals and digits being the widest; on the generous side. */
function ems(text: string): number {
  return /\p{Script=Han}/u.test(text) ? textWidth(text) : text.length * 0.53
}

/**
 * About how many lines a text takes in a box of so many ems. Running text
 * breaks between words; other Chinese text between clauses if it can.
 */
export function lineCount(text: string, boxEms: number, lang: UiLang, running = true): number {
  const pieces = hasNoSpaces(lang)
    ? running ? phrases(text, lang) : clauses(text)
    : text.split(/(?<=\s)/)
  let lines = 1
  let used = 0
  for (const piece of pieces) {
    const width = ems(piece)
    if (used > 0 && used + width > boxEms) {
      lines++
      used = 0
    }
    if (width > boxEms) {
      lines += Math.ceil(width / boxEms) - 1
      // A clause of several lines is a block of its own.
      used = running ? width % boxEms : boxEms
    }
    else {
      used += width
    }
  }
  return lines
}

/** The width of the widest piece of a text that does not break, in ems. */
export function widestPiece(text: string, lang: UiLang): number {
  return Math.max(0, ...(hasNoSpaces(lang) ? phrases(text, lang) : text.split(/[\s-]+/)).map(ems))
}

/** The height that a slide has for its figure below a title. */
export function bodyHeight(title: string, lang: UiLang): number {
  const { px, line } = type[lang].title
  return BODY_HEIGHT - 24 - line * lineCount(title, BODY_WIDTH / px, lang, false)
}

/** How high DotPlot.vue is with so many rows, and DatedStrip.vue. */
export const plotHeight = (rows: number): number => rows * dotRowHeight(rows) + 64
export const stripHeight = (rows: number): number => rows * 44 + 40

export { ems as textEms }
