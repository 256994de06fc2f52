import { expect, it } from 'vitest'
import { deals } from '../../../../data/deals.ts'
import { notes } from '../../../../data/notes.ts'
import { root } from '../../talk/root.ts'
import { datasetsOf } from '../../vite/datasets/dataset.ts'
import { loadDatasets } from '../../vite/datasets/load.ts'

const cite = { section: '术语表', words: '**AGI** | Artificial General Intelligence，通用人工智能' }

it('an export that holds cited rows is a dataset, named as files are; columns and functions are none', () => {
  const found = datasetsOf([{ tokenScales: [{ id: 'a', cite }], oneFact: { id: 'b', cite }, columns: [{ key: 'id', header: { zh: '甲', en: 'A' } }], look: () => {} }])
  expect(found.map(({ name, rows }) => [name, rows.length])).toEqual([['token-scales', 1], ['one-fact', 1]])
})

it('rows in groups keep what the groups say, from the outside', () => {
  const [{ rows }] = datasetsOf([{ companies: [{ id: 'x', groups: [{ id: 'good', points: [{ id: 'a', cite }, { id: 'b', cite }] }] }] }]) as [ReturnType<typeof datasetsOf>[number]]
  expect(rows.map(({ fields }) => fields.id)).toEqual(['a', 'b'])
  expect(rows[0]!.groups).toEqual([{ of: 'companies', fields: { id: 'x' } }, { of: 'groups', fields: { id: 'good' } }])
})

it('a row with rows of its own comes before them', () => {
  const [{ rows }] = datasetsOf([{ steps: [{ id: 'step', cite, points: [{ id: 'point', cite }] }] }]) as [ReturnType<typeof datasetsOf>[number]]
  expect(rows.map(({ fields }) => fields)).toEqual([{ id: 'step' }, { id: 'point' }])
  expect(rows[1]!.groups).toEqual([{ of: 'steps', fields: { id: 'step' } }])
})

it('a row has the editor’s notes about it, and a row of the editor’s the note that it names', () => {
  const [said, editors] = datasetsOf([{ deals: deals.slice(0, 1) }, { estimates: [{ id: 'a', note: 'ai-2027' }] }])
  expect(said!.rows[0]!.notes.map(({ id }) => id)).toEqual(['groq-licence'])
  expect(editors!.rows[0]!.notes.map(({ id }) => id)).toEqual(['ai-2027'])
  expect(editors!.rows[0]!.cite).toBeUndefined()
})

it('no two datasets of the deck have one name, and the notes are one of them', async () => {
  const datasets = await loadDatasets(root)
  const names = datasets.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(datasets.find(({ name }) => name === 'notes')!.rows).toHaveLength(notes.length)
})
