import type { Unit } from '../../author/document/units.ts'
import { expect, it } from 'vitest'
import { coverage } from '../../author/document/coverage.ts'

function unit(kind: Unit['kind'], text: string): Unit {
  return { kind, section: '章', line: 1, text }
}

it.each([
  ['row', '甲 | - | 乙', '乙在前，甲在后'],
  ['item', '**标签**：说明（补充）'.replaceAll('**', ''), '标签 说明 补充'],
  ['quote', '某人：“原话。”', '某人 “原话。”'],
  ['quote', '某人：“’里面’的引号”', '某人 “‘里面’的引号”'],
  ['paragraph', '一句，两句。', '一句 另一处 两句'],
] as const)('a %s “%s” is shown where all its parts can be read on one slide', (kind, text, slide) => {
  expect(coverage([unit(kind, text)], [{ id: 'a', text: slide }], []).shown.map(({ slides }) => slides)).toEqual([['a']])
})

it('a unit whose parts stand on different slides is missing', () => {
  const row = unit('row', '甲 | 乙')
  expect(coverage([row], [{ id: 'a', text: '甲' }, { id: 'b', text: '乙' }], []).missing).toEqual([row])
})

it('a unit that is listed is left out, and an entry that matches none that is missing is stale', () => {
  const item = unit('item', '标题：')
  const used = { section: '章', begins: '标题' }
  const stale = { section: '章', begins: '别的' }
  expect(coverage([item], [{ id: 'a', text: '' }], [used, stale])).toMatchObject({ left: [{ unit: item, entry: used }], missing: [], stale: [stale] })
})
