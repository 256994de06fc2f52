import type { Extent } from 'talkwright/data/extent'
import type { UiLang } from 'talkwright/data/uiLang'
import { figuresOf } from 'talkwright/author/document/numbers'

/** An amount as a cell of a table gives it, alone. */
export interface Amount {
  readonly extent: Extent
  /** What is counted, with its currency: only amounts of one unit are comparable. */
  readonly unit: string
}

const ABOUT = /^(?:[约近~≈]|大约|接近|将近|about|around|approx\.?|approximately|close to|nearly)\s*/i
const AT_MOST = /^(?:至多|最多|不到|不超过|低于|up to|at most|under|less than|below|≤|<)\s*/i
const CURRENCY = /^(?:US\$|[$¥€£]|RMB\s?|USD\s?)/
const UNIT = /^\s*[\p{L}\p{Script=Han}$€£¥/%·]*(?:\s[\p{L}/]+){0,2}$/u

/** The amount that is all that a text says; undefined where it says more, or nothing that can be drawn, such as a least amount. */
export function amountOf(text: string, lang: UiLang): Amount | undefined {
  let rest = text.trim()
  const atMost = AT_MOST.test(rest)
  rest = rest.replace(atMost ? AT_MOST : ABOUT, '')
  const currency = rest.match(CURRENCY)?.[0].trim() ?? ''
  rest = rest.slice(rest.match(CURRENCY)?.[0].length ?? 0)
  // The second figure of a range may repeat the sign of its currency, or the end of it: US$30–$40.
  rest = currency ? rest.replace(new RegExp(`([-–~到至]|\\bto\\s)\\s*(?:${RegExp.escape(currency)}|${RegExp.escape(currency.at(-1)!)})\\s*`), '$1') : rest
  const [figure, ...others] = figuresOf(rest.replaceAll('~', '-'), lang)
  if (!figure || others.length > 0 || figure.index !== 0)
    return undefined
  const suffix = rest.slice(figure.written.length)
  if (!UNIT.test(suffix) || figure.values.some(value => !Number.isFinite(value)))
    return undefined
  const [first, high] = figure.values
  const low = high === undefined ? first : first * 10 ** figure.letterPower
  if (high !== undefined && (atMost || high < low))
    return undefined
  const extent: Extent = high !== undefined ? { low, high } : atMost ? { atMost: low } : { about: low }
  return { extent, unit: `${currency}${figure.percent ? '%' : ''}${suffix.trim()}` }
}

/** The number by which amounts are put in order. */
export function orderOf({ extent }: Amount): number {
  return 'about' in extent ? extent.about : 'low' in extent ? extent.low : extent.atMost
}
