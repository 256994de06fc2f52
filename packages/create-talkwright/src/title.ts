import type { UiLang } from 'talkwright/data/uiLang'
import { withoutPictographs } from 'talkwright/author/document/pictographs'
import { clauses } from 'talkwright/composables/phrases'
import { BODY_WIDTH, lineCount, textEms, type } from './metrics.ts'

const NUMBERING = /^(?:\d+(?:\.\d+)*[.、)）]\s*|第?[一二三四五六七八九十]+[章节、.]\s*|[IVX]+\.\s+)/

/** A heading without the number that the notes give it. */
export function withoutNumber(heading: string): string {
  const drawn = withoutPictographs(heading).replaceAll(/\s+/g, ' ').trim()
  return drawn.replace(NUMBERING, '') || drawn
}

/** A title of at most two lines: a longer one is cut where it breaks best, and says so. */
export function fittingTitle(text: string, lang: UiLang, px = type[lang].title.px, width = BODY_WIDTH): string {
  const ems = width / px
  const fits = (title: string) => lineCount(title, ems * 0.94, lang, false) <= 2 && textEms(title) <= ems * 1.8
  if (fits(text))
    return text
  return shortest(lang === 'zh' ? clauses(text) : text.split(/(?<=\s)/), title => fits(`${title}…`)) ?? shortest([...text], title => fits(`${title}…`))!
}

function shortest(pieces: readonly string[], fits: (text: string) => boolean): string | undefined {
  let title = ''
  for (const piece of pieces) {
    if (!fits(title + piece))
      break
    title += piece
  }
  return title ? `${title.replace(/[\s\p{P}]+$/u, '')}…` : undefined
}

const NAME_EMS = 10.2

/** A name that fits the foot of a slide beside its number. */
export function footName(heading: string, lang: UiLang): string {
  const fits = (text: string) => textEms(text) <= NAME_EMS
  if (fits(heading))
    return heading
  const [first = ''] = heading.split(/[：:（(，,—–]/)
  const start = first.trim()
  if (start && fits(start))
    return start
  return shortest(lang === 'zh' ? [...heading] : heading.split(/(?<=\s)/), text => fits(`${text}…`)) ?? shortest([...heading], text => fits(`${text}…`)) ?? heading.slice(0, 8)
}

/** What tells the slides of one section apart. */
export function withPart(title: string, part: number, lang: UiLang): string {
  return lang === 'zh' ? `${title}（${chineseNumber(part)}）` : `${title} (${part})`
}

function chineseNumber(value: number): string {
  const digits = '零一二三四五六七八九'
  return value < 10 ? digits[value]! : value < 100 ? `${value < 20 ? '' : digits[Math.floor(value / 10)]}十${value % 10 ? digits[value % 10] : ''}` : String(value)
}
