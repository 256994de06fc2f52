import type { Dataset } from '../../vite/datasets/dataset.ts'
import { csvParse } from 'd3-dsv'
import { expect, it } from 'vitest'
import { deals } from '../../../../data/deals.ts'
import { root } from '../../talk/root.ts'
import { datasetsOf } from '../../vite/datasets/dataset.ts'
import { csv, dataFiles, json } from '../../vite/datasets/files.ts'
import { loadDatasets } from '../../vite/datasets/load.ts'

const groq = deals[0]!
const [dealSet] = datasetsOf([{ deals }]) as [Dataset]

it('cSV has a line for each row: its figures, its words in each language, its citation and its notes', () => {
  const rows = csvParse(csv(dealSet))
  expect(rows.map(({ id }) => id)).toEqual(deals.map(({ id }) => id))
  expect(rows[0]).toMatchObject({
    'company.en': 'Groq',
    'amountUsd': '20000000000',
    'type.zh': '被NVIDIA收购',
    'cite.section': groq.cite.section,
    'cite.words': groq.cite.words,
    'note.checked': '2026-11',
  })
  expect(rows[0]!['note.en']).toMatch(/^bent in retelling: Speaking of deals, the episode named it among licensing deals/)
  expect(rows[2]!.amountUsd, 'a blank amount stays blank').toBe('')
})

it('the columns of CSV are groups, the row’s own, citation and notes, in this order', () => {
  const [columns] = csv(dealSet).split('\n', 1)
  expect(columns).toMatch(/^id,.*about,cite\.section,.*cite\.words,note\.zh,note\.en,note\.evidence,note\.checked$/)
})

it('fields within fields get names with a point, and lists are joined', () => {
  const [set] = datasetsOf([{ rows: [{ id: 'a', by: ['x', 'y'], cost: { low: 1, high: 2 }, cite: groq.cite }] }]) as [Dataset]
  expect(csvParse(csv(set))[0]).toMatchObject({ 'by': 'x; y', 'cost.low': '1', 'cost.high': '2' })
})

it('jSON has the rows as the deck has them, with citations and notes in full', () => {
  const { name, rows } = JSON.parse(json(dealSet)) as { name: string, rows: Record<string, unknown>[] }
  expect(name).toBe('deals')
  const { cite, ...own } = groq
  expect(rows[0]).toMatchObject({ ...own, cite: { ...cite, sectionName: { en: 'Expected acquisitions' } } })
  expect(rows[0]!.notes).toMatchObject([{ id: 'groq-licence', evidence: [{ at: '3:36:40' }, { at: '4:01:46' }, {}] }])
})

it('every row of the deck’s data is in a file, and every file is listed', async () => {
  const datasets = await loadDatasets(root)
  const files = dataFiles(datasets)
  const listed = JSON.parse(files.at(-1)!.text) as { name: string, rows: number, csv: string, json: string }[]
  expect(files.map(({ name }) => name)).toEqual([...listed.flatMap(entry => [entry.csv, entry.json]), 'index.json'])
  for (const [index, { name, rows }] of listed.entries()) {
    const read = csvParse(files.find(file => file.name === `${name}.csv`)!.text)
    expect(read, name).toHaveLength(rows)
    expect(read.map(row => row['cite.words'] ?? ''), name).toEqual(datasets[index]!.rows.map(({ cite }) => cite?.words ?? ''))
  }
})
