import type { BlockOf } from '../block.ts'
import type { Draft, Place, Rule } from '../slide.ts'
import { withoutPictographs } from 'talkwright/author/document/pictographs'
import { citeOf } from '../figures.ts'
import { BODY_WIDTH, type } from '../metrics.ts'

/** A letter of the code's face takes so much of its size. */
const LETTER_EM = 0.62

/** Code is shown as it is written and never run; long code goes on on further slides. */
export const code: Rule = ([block], place) => block?.kind === 'code' ? { taken: 1, drafts: codeDrafts(block, place) } : undefined

export function codeDrafts({ piece, lines, language }: BlockOf<'code'>, { height, lang }: Place): Draft[] {
  const { px, line } = type[lang].code
  const letters = Math.floor(BODY_WIDTH / (px * LETTER_EM)) - 2
  const room = Math.max(1, Math.floor(height / line))
  const parts: string[][] = [[]]
  let used = 0
  for (const each of lines.flatMap(text => pieces(text, letters * room))) {
    const wrapped = Math.max(1, Math.ceil(width(each) / letters))
    if (used > 0 && used + wrapped > room) {
      parts.push([])
      used = 0
    }
    parts.at(-1)!.push(each)
    used += wrapped
  }
  return parts.map((part, index) => ({
    rule: language === 'mermaid' ? 'diagram as code' : 'code',
    layout: 'figure',
    pieces: [piece],
    continues: index > 0,
    figure: {
      lists: (_, id) => [{
        suffix: '',
        type: 'CodeRow',
        types: { codeRow: ['CodeRow'] },
        value: { id, lines: part.map(withoutPictographs), cite: citeOf(piece) },
      }],
      uses: [''],
      markup: name => [`<CodeText :code="${name}" :label="$frontmatter.title" />`],
      sources: name => `[${name}]`,
    },
  }))
}

/** Han letters are twice as wide as others. */
function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(letter) ? 1.7 : 1), 0)
}

/** A line that no slide holds, cut after words. */
function pieces(text: string, most: number): string[] {
  if (width(text) <= most)
    return [text]
  return text.split(/(?<=\s)/).reduce<string[]>((parts, word) => {
    if (parts.length > 0 && width(parts.at(-1)! + word) <= most)
      parts[parts.length - 1] += word
    else
      parts.push(word)
    return parts
  }, [])
}
