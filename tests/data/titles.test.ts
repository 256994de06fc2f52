import { entries } from 'talkwright/author/deck/entries'
import { loadDeck } from 'talkwright/author/deck/load'
import { describe, expect, it } from 'vitest'
import { citedIn, listsIn, placedOn, titlesOf } from './slideRows.ts'

const { slides } = await loadDeck(entries.zh.file)

/** Titles whose number counts something else than the rows of the slide, each with what it counts. */
const countsOther: Readonly<Record<string, string>> = {
  'habits': 'the guests, each of whom has several rows',
  'four-or-five-to-zero': 'models, which the picture draws one by one',
  'full-assistants-1': 'the assistants of two slides',
  'full-assistants-2': 'the assistants of two slides',
  'full-predictions-1': 'the predictions of three slides',
  'full-predictions-2': 'the predictions of three slides',
  'full-predictions-3': 'the predictions of three slides',
  'full-changes': 'the changes, before which the sentence that leads to them stands',
  'chip-rivals': 'the makers other than NVIDIA, which has a row of its own',
}

/** Titles that say “each” of something else than the rows of the slide, or deny it. */
const eachOfOther: Readonly<Record<string, string>> = {
  assistants: 'it denies that one model is named for every task',
  method: 'it speaks of the whole deck',
}

const EAST = '零一二三四五六七八九十'
const WEST = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The numbers by which a title counts. The number of a part, in brackets, counts nothing. */
function countsIn(title: string): number[] {
  const plain = title.replace(/（[一二三四五六七八九十]）/g, '')
  return [
    ...[...plain.matchAll(/([一两二三四五六七八九十])[条项处种笔个家位级句款步]/g)].map(([, word]) => word === '两' ? 2 : EAST.indexOf(word!)),
    ...[...plain.matchAll(/\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/gi)].map(([, word]) => WEST.indexOf(word!.toLowerCase())),
    ...[...plain.matchAll(/\ba (?=rumour)/gi)].map(() => 1),
  ]
}

const rowsOf = (slide: typeof slides[number]) => placedOn(slide).filter(({ component }) => component !== 'SourceNote').flatMap(({ props }) => listsIn(props))
const of = slides.flatMap(slide => titlesOf(slide).map(({ lang, title }) => ({ id: slide.frontmatter.id, lang, title, lists: rowsOf(slide) }))).filter(({ lists }) => lists.length > 0)

describe('titles that count', () => {
  const counting = of.map(entry => ({ ...entry, counts: countsIn(entry.title) })).filter(({ counts }) => counts.some(count => count > 1))

  it.each(counting.filter(({ id }) => !(id in countsOther)))('$id in $lang counts what it draws: $title', ({ counts, lists }) => {
    const drawn = [...lists.map(({ length }) => length), ...totals(lists)]
    const sum = counts.reduce((all, count) => all + count, 0)
    expect(drawn.includes(counts.find(count => count > 1)!) || drawn.includes(sum), `it counts ${counts.join(', ')}; the lists have ${drawn.join(', ')} rows`).toBe(true)
    expect(counts.filter(count => count > Math.max(...drawn))).toEqual([])
  })

  it.each(counting)('$id in $lang does not count a rumour among what is so: $title', ({ title, counts, lists }) => {
    const counted = lists.filter(({ length }) => counts.some(count => count > 1 && count === length) || length === counts.reduce((all, count) => all + count, 0))
    const rumours = counted.flatMap(list => list.filter(row => citedIn(row).some(({ cite }) => cite.words.includes('传言'))))
    expect(rumours.length === 0 || /传言|rumour/i.test(title), 'a row is a rumour, and the title does not say so').toBe(true)
  })

  it('counts nothing else without a reason', () => {
    expect(Object.keys(countsOther).filter(id => !counting.some(entry => entry.id === id))).toEqual([])
  })
})

describe('titles that say “each”', () => {
  const each = of.filter(({ title }) => /每[条个项种一]|\b(?:each|every)\b/i.test(title))

  it.each(each.filter(({ id }) => !(id in eachOfOther)))('$id in $lang says of each row what each has: $title', ({ lists }) => {
    expect(lists.filter(list => list.length > 1).flatMap(list => list.filter(row => hasGap(row, list)))).toEqual([])
  })

  it('speaks of nothing else without a reason', () => {
    expect(Object.keys(eachOfOther).filter(id => !each.some(entry => entry.id === id))).toEqual([])
  })
})

/** How many there are in groups that stand side by side. */
function totals(lists: readonly (readonly object[])[]): number[] {
  return lists.map(list => list.flatMap(group => Object.values(group).filter(Array.isArray)).reduce((all, { length }) => all + length, 0)).filter(total => total > 0)
}

/** Whether a row leaves something open that others of its list state. */
function hasGap(row: object, list: readonly object[]): boolean {
  return Object.entries(row).some(([key, value]) => value === 'unstated' && list.some(other => (other as Record<string, unknown>)[key] !== 'unstated'))
}
