import type { HouseLang } from '../data/lang.ts'
import type { Structure } from '../document/structure.ts'
import type { Plan } from './plan.ts'
import { textOf } from '../document/text.ts'
import { textEms } from './metrics.ts'

const DATE = /日期|时间|发布|\b(?:date|published|when|updated)\b/i
const KICKER_EMS = 46
const LEDE_EMS = 48
const TITLE_EMS = 24

/** What the cover says: all of it stands in the notes. */
export function coverOf(structure: Structure, title: string, lang: HouseLang): Plan['cover'] {
  const [first] = structure.sections.filter(({ nodes }) => nodes.length > 0)
  const table = first?.nodes.find(node => node.type === 'table')
  const facts = table?.type === 'table' && table.children[0]!.children.length === 2 ? table.children.slice(1).map(row => [textOf(row.children[0]!), row.children[1] ? textOf(row.children[1]) : ''] as const) : []
  const date = facts.find(([name, value]) => DATE.test(name) && textEms(value) <= 24)?.[1] ?? structure.settings.date
  const head = structure.sections[0]!.nodes.find(node => node.type === 'paragraph')
  const lede = head ? textOf(head) : ''
  const above = structure.titles.slice(0, -1).join(' · ')
  return {
    title: coverTitle(title, lang),
    kicker: above && textEms(above) <= KICKER_EMS ? above : undefined,
    lede: lede && textEms(lede) <= LEDE_EMS ? lede : undefined,
    date: date || undefined,
  }
}

/** "|" breaks the lines of a cover: after a colon where there is one. */
function coverTitle(title: string, lang: HouseLang): string {
  const whole = title.replaceAll('|', '/')
  const short = textEms(whole) <= TITLE_EMS ? whole : cutAt(whole, lang)
  return short.replace(/([：:])\s*(?=\S{2})/, '$1|')
}

function cutAt(title: string, lang: HouseLang): string {
  let cut = ''
  for (const piece of lang === 'zh' ? title.split(/(?<=[，、：；）])/) : title.split(/(?<=\s)/)) {
    if (textEms(cut + piece) > TITLE_EMS)
      break
    cut += piece
  }
  return `${(cut || [...title].slice(0, TITLE_EMS).join('')).replace(/[\s\p{P}]+$/u, '')}…`
}
