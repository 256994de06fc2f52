import type { UiLang } from '../../model/uiLang.ts'

const figure = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

/** The powers of ten that follow a figure, longest name first. */
const scales: Record<UiLang, Readonly<Record<string, number>>> = {
  zh: { 万亿: 12, 亿: 8, 万: 4 },
  en: { trillion: 12, billion: 9, million: 6, thousand: 3 },
}

/** The letters that scale a figure in either language, as in 700M or 0.6B or 40K. */
const letters: Readonly<Record<string, number>> = { T: 12, B: 9, M: 6, K: 3 }

const months = 'January February March April May June July August September October November December'.split(' ')
const monthName = new RegExp(String.raw`\b(?:${months.map(name => `${name}|${name.slice(0, 3)}`).join('|')})\b`, 'g')

const digits = '零一二三四五六七八九'
const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const word = new RegExp(String.raw`\b(?:${words.join('|')}|twenty)\b`, 'gi')

/** Numerals are read only before a counter, and neither as an ordinal nor after 数 and 几, which make them vague. */
const numeral = /(?<![第数几二三四五六七八九十百])(?:[二三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九]{1,2})(?=[个位种条项篇段句年天周倍本家次步章幕轮]|小时|分钟|阶段)/g

/** A figure of a text, or a range of two. */
export interface Figure {
  readonly values: readonly [number] | readonly [number, number]
  readonly index: number
  readonly written: string
  readonly percent: boolean
  /** The power of ten of a letter behind the last value alone, which may be meant for both. */
  readonly letterPower: number
}

/** The figures of a text, in its order. In a range the scale and the percent sign of the second figure hold for the first. */
export function figuresOf(text: string, lang: UiLang): readonly Figure[] {
  const names = Object.keys(scales[lang]).join('|')
  const pattern = new RegExp(String.raw`(${figure})(?:(?: to |[-–到至])(${figure}))?(?:\s?(${names})|([TBMK])(?![A-Za-z]))?(%| percent)?`, 'g')
  return [...text.matchAll(pattern)].map(({ 0: written, 1: first, 2: second, 3: name, 4: letter, 5: percent, index }) => {
    const power = (name ? scales[lang][name]! : 0) - (percent ? 2 : 0)
    const value = (written: string, exponent: number): number => Number(`${written.replaceAll(',', '')}e${exponent}`)
    const last = power + (letter ? letters[letter]! : 0)
    return { values: second ? [value(first!, power), value(second, last)] : [value(first!, last)], index, written, percent: percent !== undefined, letterPower: letter ? letters[letter]! : 0 }
  })
}

/** A month is a number beside a figure only, so that the verbs may and march are none. */
function monthsIn(text: string): readonly number[] {
  return [...text.matchAll(monthName)]
    .filter(({ 0: name, index }) => /\d $/.test(text.slice(0, index)) || /^ \d/.test(text.slice(index + name.length)))
    .map(([name]) => months.findIndex(month => month.startsWith(name)) + 1)
}

function numeralValues(written: string): readonly number[] {
  const [tens, ones] = written.split('十')
  if (ones !== undefined)
    return [(tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)]
  return [...written].map(digit => digit === '两' ? 2 : digits.indexOf(digit))
}

function wordValue(written: string): number {
  return written.toLowerCase() === 'twenty' ? 20 : words.indexOf(written.toLowerCase()) + 2
}

/**
 * The numbers of a text in ascending order, so that those of a translation can
 * be compared with those of the original. Figures count wherever they stand,
 * names such as GPT-2 included; a percentage is a fraction of one; months in
 * English are numbers, as they are in Chinese. Numbers written out count from
 * two up; one is left out, being an article as often as a number.
 */
export function numbersIn(text: string, lang: UiLang): readonly number[] {
  const written = lang === 'zh'
    ? [...text.matchAll(numeral)].flatMap(([match]) => numeralValues(match))
    : [...[...text.matchAll(word)].map(([match]) => wordValue(match)), ...monthsIn(text)]
  return [...figuresOf(text, lang).flatMap(({ values }) => values), ...written].sort((a, b) => a - b)
}
