import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { rules } from 'slide-linter'
import { engine, root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'
import { criticalTests } from './chartability.ts'

const components = [join(root, 'components'), join(engine, 'components')]
/** What shows data by itself: a component around a diagram is answered for by the diagram. */
const charts = components.flatMap(folder => readdirSync(folder).filter(file => file.endsWith('.vue')).map(file => ({ folder, file }))).filter(({ folder, file }) => {
  const source = readFileSync(join(folder, file), 'utf8')
  return file !== 'ChartFrame.vue' && (/<ChartFrame\b|<svg[^>]*role="img"|v-html="svg"/.test(source.slice(source.indexOf('<template>'))) || file === 'ComparisonTable.vue')
}).map(({ file }) => file.replace('.vue', ''))

describe('criticalTests', () => {
  it('are the fourteen that the workbook names', () => {
    expect(new Set(criticalTests.map(({ name }) => name)).size).toBe(14)
  })

  it.each(criticalTests)('$name is done by a machine, or answered', ({ rules: done, answers }) => {
    expect(done ?? answers).toBeDefined()
  })

  it.each(criticalTests.filter(({ rules: done }) => done))('$name is done by rules that there are', ({ rules: done }) => {
    const known: string[] = [...rules.map(({ id }) => id), ...axe.getRules().map(({ ruleId }) => `axe/${ruleId}`)]
    expect(done!.filter(rule => !known.includes(rule))).toEqual([])
  })

  it.each(criticalTests.filter(({ answers }) => answers))('$name is answered for each kind of chart that the deck has', ({ answers }) => {
    expect(Object.keys(answers!).toSorted()).toEqual(charts.toSorted())
    for (const answer of Object.values(answers!))
      expect(answer).toMatch(/^(?:Pass|Partly|Fail|Excused): .+\.$/)
  })
})
