import { describe, expect, it } from 'vitest'
import { slidesOf } from '../src/talk.ts'
import { missingUnits, planned, rulesOf } from './plans.ts'

const sayings = (count: number, words: string) => Array.from({ length: count }, (_, index) => `- ${words} ${index + 1}`).join('\n')

describe('a section becomes slides by the first rule that fits', () => {
  it.each([
    ['a paragraph', 'Some words.', ['text']],
    ['a list', '- a\n- b', ['text']],
    ['a list too long for a slide', sayings(24, 'a statement of the list, long enough to fill a line of its own'), ['text', 'text', 'text', 'text', 'text']],
    ['a table', '| A | B |\n| --- | --- |\n| one | two |', ['table']],
    ['a table of nine rows', `| A | B |\n| --- | --- |\n${'| one | two |\n'.repeat(9)}`, ['table', 'table']],
    ['a table of six columns', '| A | B | C | D | E | F |\n| --- | --- | --- | --- | --- | --- |\n| 1 | a | a | a | a | a |', ['table', 'table']],
    ['a table whose cells are too long', `| A | B |\n| --- | --- |\n| one | ${'a long cell goes on and on and '.repeat(60)} |`, ['table as text', 'table as text']],
    ['times', '| A | When |\n| --- | --- |\n| one | 2024 |\n| two | 2025-03 |\n| three | 2026–2027 |', ['times on a strip']],
    ['times, one with a hedge', '| A | When |\n| --- | --- |\n| one | 2024 |\n| two | perhaps 2025 |\n| three | 2026 |', ['table']],
    ['times in a table of three columns', '| A | When | Who |\n| --- | --- | --- |\n| one | 2024 | a |\n| two | 2025 | b |\n| three | 2026 | c |', ['times on a strip', 'table']],
    ['amounts near each other', '| A | Cost |\n| --- | --- |\n| one | $10 |\n| two | about $20 |\n| three | $30-40 |', ['amounts on a linear axis']],
    ['amounts far from each other', '| A | Cost |\n| --- | --- |\n| one | $10 |\n| two | $2.75M |\n| three | $300 |', ['amounts on a logarithmic axis']],
    ['amounts of which the largest is not quite twenty times the least', '| A | Cost |\n| --- | --- |\n| one | 10 |\n| two | 199 |\n| three | 30 |', ['amounts on a linear axis']],
    ['amounts of which the largest is twenty times the least', '| A | Cost |\n| --- | --- |\n| one | 10 |\n| two | 200 |\n| three | 30 |', ['amounts on a logarithmic axis']],
    ['amounts of two rows', '| A | Cost |\n| --- | --- |\n| one | $10 |\n| two | $20 |', ['table']],
    ['amounts of seven rows', `| A | Cost |\n| --- | --- |\n${'| one | $10 |\n'.repeat(7)}`, ['table']],
    ['an amount of nothing', '| A | Cost |\n| --- | --- |\n| one | $10 |\n| two | $0 |\n| three | $30 |', ['table']],
    ['two columns of amounts', '| A | Cost | Price |\n| --- | --- | --- |\n| one | $10 | $11 |\n| two | $20 | $21 |\n| three | $30 | $31 |', ['table']],
    ['a missing amount', '| A | Cost |\n| --- | --- |\n| one | $10 |\n| two | |\n| three | $30 |', ['table']],
    ['amounts of two units', '| A | Cost |\n| --- | --- |\n| one | $10 |\n| two | €20 |\n| three | $30 |', ['table']],
    ['an amount that is a least one', '| A | Cost |\n| --- | --- |\n| one | $10 |\n| two | over $20 |\n| three | $30 |', ['table']],
    ['labelled lists', '**For:**\n\n- a\n- b\n\n**Against:**\n\n- c', ['comparison']],
    ['four labelled lists', ['A', 'B', 'C', 'D'].map(label => `**${label}:**\n\n- a\n`).join('\n'), ['text']],
    ['a quotation', '> **Somebody**: “Words.”', ['quotation']],
    ['a quotation with its speaker behind', '> “Words.” — Somebody', ['quotation']],
    ['quotations', '> **One**: “Words.”\n\n> **Two**: “Words.”', ['quotations']],
    ['a quotation of nobody', '> Words.', ['quotation as text']],
    ['code', '```js\nconst a = 1\n```', ['code']],
    ['code of sixty lines', `\`\`\`\n${'line\n'.repeat(60)}\`\`\``, ['code', 'code', 'code', 'code', 'code']],
    ['a flowchart', '```mermaid\nflowchart LR\na --> b\n```', ['flowchart', 'diagram as code']],
    ['a flowchart with words of Mermaid’s own', '```mermaid\nflowchart LR\na --> b\nclick a "javascript:alert(1)"\n```', ['diagram as code']],
    ['another diagram', '```mermaid\npie\n"a" : 1\n```', ['diagram as code']],
    ['a picture', '![A page](leafpad.png)', ['picture']],
    ['a picture from elsewhere', '![A page](https://example.org/a.png)', ['text']],
    ['HTML', '<div v-html="x">\n</div>', ['text']],
    ['a short paragraph before a table', 'Some words.\n\n| A | B |\n| --- | --- |\n| one | two |', ['table']],
    ['a short paragraph behind a table', '| A | B |\n| --- | --- |\n| one | two |\n\nSome words.', ['table']],
    ['short paragraphs around a table', 'Some words.\n\n| A | B |\n| --- | --- |\n| one | two |\n\nMore words.', ['table']],
    ['short paragraphs around dots on an axis', 'Some words.\n\n| A | Cost |\n| --- | --- |\n| one | $10 |\n| two | $20 |\n| three | $30 |\n\nMore words.', ['amounts on a linear axis', 'text']],
    ['a short paragraph between two tables, which leads to the second', '| A | B |\n| --- | --- |\n| one | two |\n\nSome words.\n\n| A | B |\n| --- | --- |\n| one | two |', ['table', 'table']],
    ['two paragraphs behind a table, which stay together', '| A | B |\n| --- | --- |\n| one | two |\n\nSome words.\n\nMore words.', ['table', 'text']],
    ['a long paragraph behind a table', `| A | B |\n| --- | --- |\n| one | two |\n\n${'Some words. '.repeat(20)}`, ['table', 'text']],
    ['a short paragraph behind a table that fills its slide', `| A | B |\n| --- | --- |\n${'| one | two |\n'.repeat(14)}\nSome words.`, ['table', 'table', 'text']],
    ['a contents list', '- [One](#one)\n- [Two](#two)', []],
  ])('%s', (_, section, rules) => {
    const text = `# Title\n\n## Chapter\n\n${section}\n\n## Other\n\nWords.\n`
    const { plan } = planned(text)
    expect(rulesOf(plan).filter((_, index) => slidesOf(plan)[index]!.section.heading === 'Chapter').sort()).toEqual([...rules].sort())
    expect(missingUnits(text, plan)).toEqual([])
  })

  it.each([
    ['开工流程', '1. 提交\n2. 核对\n3. 签字', 'process'],
    ['决议', '1. 提交\n2. 核对\n3. 签字', 'text'],
    ['How it works', '1. Draw\n2. Sort\n3. Test', 'process'],
  ])('a numbered list under “%s” is a %3$s', (heading, list, rule) => {
    expect(rulesOf(planned(`# 题\n\n## ${heading}\n\n${list}\n\n## B\n\n字\n`).plan)[0]).toBe(rule)
  })
})

it('a label stays with what it heads where one slide holds that', () => {
  const list = (count: number) => Array.from({ length: count }, (_, index) => `- statement ${index + 1}`).join('\n')
  const { plan } = planned(`# T\n\n## A\n\n${['One', 'Two', 'Three', 'Four'].map(label => `**${label}:**\n\n${list(6)}\n`).join('\n')}\n## B\n\nWords.\n`)
  expect(slidesOf(plan).filter(({ section }) => section.heading === 'A').map(({ draft }) => draft.pieces.map(({ text }) => text).filter(text => text.endsWith(':')))).toEqual([['One:'], ['Two:'], ['Three:'], ['Four:']])
})

it.each([
  ['Cost', 'amounts on a linear axis'],
  [`${'A heading that goes on '.repeat(4)}`, 'table'],
])('six amounts under “%s”, which leaves room for them or not, are %s', (heading, rule) => {
  const text = `# T\n\n## ${heading}\n\n| A | Cost |\n| --- | --- |\n${'| one | $10 |\n'.repeat(6)}\n\n## B\n\nWords.\n`
  expect(rulesOf(planned(text).plan)[0]).toBe(rule)
})

describe('titles', () => {
  const titles = (text: string) => slidesOf(planned(text).plan).map(({ title }) => title)
  it.each([
    ['are the heading, without its number', '# T\n\n## 1. First\n\nWords.', ['First']],
    ['are a bold sentence where there is one, which is then not said again', '# T\n\n## First\n\n**All is well.** Or not.', ['All is well.']],
    ['are told apart in one section', '# T\n\n## First\n\nWords.\n\n- a\n\n```\ncode\n```', ['First (1)', 'First (2)']],
    ['are cut where they are too long, and say so', `# T\n\n## ${'A very long heading '.repeat(12)}\n\nWords.`, [expect.stringMatching(/^A very long heading .*…$/)]],
  ])('%s', (_, text, expected) => expect(titles(text)).toEqual(expected))
})

it('speakers have marks in the order of appearance', () => {
  const { plan } = planned('# T\n\n## A\n\n> **Zoe**: “One.”\n\n## B\n\n> **Adam**: “Two.”\n\n> **Zoe**: “Three.”\n')
  expect(plan.speakers.map(({ name }) => name)).toEqual(['Zoe', 'Adam'])
})
