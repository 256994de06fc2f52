import { expect, it } from 'vitest'
import { importedBy } from '../../vite/datasets/importedBy.ts'

const datasets = ['token-scales', 'deals', 'quotes'].map(name => ({ name, rows: [] }))
const script = (line: string) => `<script setup lang="ts">\n${line}\n</script>\n\n<ComparisonTable :rows="deals" />`

it.each([
  ['import { dealColumns, deals } from \'../data/deals.ts\'', ['deals']],
  ['import { tokensAxis, tokenScales } from \'../data/training.ts\'\nimport { deals } from \'../data/deals.ts\'', ['token-scales', 'deals']],
  ['import { quotes as all } from \'../data/quotes.ts\'\nimport { quotes } from \'../data/quotes.ts\'', ['quotes']],
  ['import { useToldActs } from \'../composables/acts.ts\'', []],
  ['', []],
])('a slide with %j shows the datasets %j', (line, names) => {
  expect(importedBy(script(line), datasets)).toEqual(names)
})
