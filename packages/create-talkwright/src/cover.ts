import type { Structure } from 'talkwright/author/document/structure'
import type { UiLang } from 'talkwright/data/uiLang'
import type { Plan } from './planned.ts'
import { textOf } from 'talkwright/author/document/text'
import { phrases } from 'talkwright/composables/phrases'
import { lineCount, textEms } from './metrics.ts'

const DATE = /日期|时间|发布|\b(?:date|published|when|updated)\b/i
const KICKER_EMS = 46
const LEDE_EMS = 48
/** The width of a cover in ems of a long title. */
const COVER_EMS: Readonly<Record<UiLang, number>> = { zh: 16.8, en: 18 }

/** What the cover says: all of it stands in the notes. */
export function coverOf(structure: Structure, title: string, lang: UiLang): Omit<Plan['cover'], 'shows'> {
  const [first] = structure.sections.filter(({ nodes }) => nodes.length > 0)
  const table = first?.nodes.find(node => node.type === 'table')
  const facts = table?.type === 'table' && table.children[0]!.children.length === 2 ? table.children.slice(1).map(row => [textOf(row.children[0]!), row.children[1] ? textOf(row.children[1]) : ''] as const) : []
  const date = facts.find(([name, value]) => DATE.test(name) && textEms(value) <= 24)?.[1] ?? structure.settings.date
  const head = structure.sections[0]!.nodes.find(node => node.type === 'paragraph')
  const lede = head ? textOf(head) : ''
  const above = structure.titles.slice(0, -1).join(' · ')
  const parted = partedTitle(title, lang)
  return {
    title: parted.title,
    kicker: above && textEms(above) <= KICKER_EMS ? above : parted.kicker,
    lede: lede && textEms(lede) <= LEDE_EMS ? lede : undefined,
    date: date || undefined,
  }
}

/** A title of at most two lines: one that is longer leaves what stands before its colon to the line above, and is cut if need be. */
function partedTitle(title: string, lang: UiLang): { readonly title: string, readonly kicker?: string } {
  const whole = title.replaceAll('|', '/')
  const [, before, behind] = whole.match(/^([^：:]{2,60})[：:]\s*(\S.+)$/) ?? []
  if (before && behind && fitsLines(`${before}：`, lang, 1) && fitsLines(behind, lang, 1))
    return { title: `${before}${lang === 'zh' ? '：' : ':'}|${behind}` }
  if (fitsLines(whole, lang, 2))
    return { title: whole }
  return before && behind && textEms(before) <= KICKER_EMS ? { title: cutAt(behind, lang), kicker: before } : { title: cutAt(whole, lang) }
}

/** A cover sets its title large, or smaller where it is long; here for the smaller. */
function fitsLines(title: string, lang: UiLang, lines: number): boolean {
  return lineCount(title, COVER_EMS[lang], lang, false) <= lines
}

function cutAt(title: string, lang: UiLang): string {
  if (fitsLines(title, lang, 2))
    return title
  let cut = ''
  for (const piece of lang === 'zh' ? phrases(title, lang) : title.split(/(?<=\s)/)) {
    if (!fitsLines(`${cut}${piece}…`, lang, 2))
      break
    cut += piece
  }
  return `${(cut || [...title].slice(0, 20).join('')).replace(/[\s\p{P}]+$/u, '')}…`
}
