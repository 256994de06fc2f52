import type { Verdict } from 'talkwright/data/note'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries } from 'talkwright/author/deck/entries'
import { loadDeck } from 'talkwright/author/deck/load'
import { notesFor } from 'talkwright/composables/notesFor'
import { verdictNames } from 'talkwright/data/note'
import { engine, root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'
import { contested } from '../../data/contested.ts'
import { citedIn, placedOn } from './slideRows.ts'

const { slides } = await loadDeck(entries.zh.file)

/** Notes that a drawing itself carries out, in the editor's dashes and with their words. */
const drawnInstead: Readonly<Record<string, readonly string[]>> = {
  'agi-timeline': ['ten-years'],
}

/** The components that draw figures on axes. */
const isChart = (component: string) => component === 'ScalingAxes' || /<ChartFrame/.test(readFileSync([join(root, 'components', `${component}.vue`), join(engine, 'components', `${component}.vue`)].find(existsSync)!, 'utf8'))
const contestedOf = (value: unknown) => new Set(citedIn(value).flatMap(({ cite }) => notesFor(cite as Parameters<typeof notesFor>[0])).filter(({ verdict }) => contested.includes(verdict)).map(({ id }) => id))

describe('what a chart draws against an editor’s note', () => {
  const charts = slides.filter(({ frontmatter }) => frontmatter.cut !== 'appendix').flatMap((slide) => {
    const placed = placedOn(slide)
    const drawn = contestedOf(placed.filter(({ component }) => isChart(component)).map(({ props }) => props))
    return drawn.size === 0 ? [] : [{ id: slide.frontmatter.id, drawn, placed }]
  })

  it.each(charts)('stands beside it in print: $id', ({ id, drawn, placed }) => {
    const told = contestedOf(placed.filter(({ component }) => ['NoteLine', 'ShortNotes'].includes(component)).map(({ props }) => props))
    expect([...drawn].filter(note => !told.has(note) && !drawnInstead[id]?.includes(note))).toEqual([])
  })

  it('is looked for on several slides', () => {
    expect(charts.length).toBeGreaterThan(4)
  })

  it('is told by verdicts that there are', () => {
    expect(contested.filter((verdict: Verdict) => !(verdict in verdictNames))).toEqual([])
  })
})
