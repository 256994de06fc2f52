import { withoutPictographs } from 'talkwright/author/document/pictographs'

/**
 * Signs that Markdown, Vue or Slidev may take for their own: all but a few that
 * mean nothing among words. A hyphen between letters, a colon before a space
 * and a plus behind something mean nothing either.
 */
const SIGNS = /(?!(?<=[\p{L}\p{N}])-[\p{L}\p{N}]|(?<!:):(?: |$)|(?<=\S)\+)[^\p{L}\p{N}\p{M}\s，。；：！？、（）“”‘’《》「」…—–·.,%'"()|;!?/=×÷≈≤≥→°€£¥]/gu

/** A text for a page of Markdown that is read as it stands, whatever signs it holds: on one line, its signs by their numbers. */
export function inert(text: string): string {
  return withoutPictographs(text).replaceAll(/\s+/g, ' ').trim().replaceAll(SIGNS, sign => `&#${sign.codePointAt(0)};`).replace(/^(\d+)([.)])/, (_, number: string, sign: string) => `${number}&#${sign.codePointAt(0)};`)
}

/** A text as a scalar of YAML, without two dollar signs on a line, which Slidev takes for a formula. */
export function scalar(text: string): string {
  const line = withoutPictographs(text).replaceAll(/\s+/g, ' ')
  return /[$\\\p{Cc}\p{Cf}]/u.test(line)
    ? `"${line.replaceAll(/["\\]/g, '\\$&').replaceAll(/[$\p{Cc}\p{Cf}]/gu, sign => [...sign].map(each => `\\U${each.codePointAt(0)!.toString(16).padStart(8, '0')}`).join(''))}"`
    : `'${line.replaceAll('\'', '\'\'')}'`
}
