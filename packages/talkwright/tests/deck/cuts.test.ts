import type { TimedCut } from '../../model/cuts.ts'
import process from 'node:process'
import { afterEach, describe, expect, it } from 'vitest'
import { CUT_VARIABLE, cutOfEnvironment, titleOf } from '../../author/deck/cut.ts'
import { entries } from '../../author/deck/entries.ts'
import { loadDeck } from '../../author/deck/load.ts'
import { secondsToSay } from '../../author/deck/speech.ts'
import { cuts, secondsOf, shows } from '../../model/cuts.ts'
import { langs } from '../../model/lang.ts'

const timed = cuts.filter((cut): cut is TimedCut => cut !== 'full')
const seconds = (slides: Awaited<ReturnType<typeof loadDeck>>['slides']) => slides.reduce((sum, { frontmatter }) => sum + frontmatter.seconds, 0)

describe('each cut is a talk that fits its time', () => {
  it.each(timed)('the slides of the %s-minute cut take at most so long, and most of it', async (cut) => {
    const planned = seconds((await loadDeck(entries.zh.file, cut)).slides)
    expect(planned, `${planned} s planned of ${secondsOf(cut)} s`).toBeLessThanOrEqual(secondsOf(cut))
    expect(planned).toBeGreaterThan(secondsOf(cut) * 0.85)
  })

  it.each(timed)('the %s-minute cut holds every slide of the shorter ones, in the full deck’s order', async (cut) => {
    const ids = async (of: typeof cuts[number]) => (await loadDeck(entries.zh.file, of)).slides.map(({ frontmatter }) => frontmatter.id)
    const here = await ids(cut)
    for (const shorter of cuts.slice(0, cuts.indexOf(cut)))
      expect(here).toEqual(expect.arrayContaining(await ids(shorter)))
    expect((await ids('full')).filter(id => here.includes(id))).toEqual(here)
  })

  it('the 10-minute cut stands on its own: it has what the talk is about, and an opener for each chapter it enters', async () => {
    const { slides } = await loadDeck(entries.zh.file, '10')
    const ids = slides.map(({ frontmatter }) => frontmatter.id)
    expect(ids).toEqual(expect.arrayContaining(['nine-predictions', 'deepseek-moment', 'three-axes', 'rlvr-loop', 'coding-tools-compared', 'agi-timeline', 'take-home']))
  })

  it.each(cuts)('in the cut %s a chapter begins with its opener', async (cut) => {
    const { slides } = await loadDeck(entries.zh.file, cut)
    const told = slides.filter(({ frontmatter }) => frontmatter.layout !== 'appendix' && frontmatter.chapter && frontmatter.chapter !== 'predictions')
    const first = new Map(told.toReversed().map(({ frontmatter }) => [frontmatter.chapter, frontmatter.layout]))
    expect([...first].filter(([, layout]) => layout !== 'chapter')).toEqual([])
  })

  it('no opener stands alone', async () => {
    for (const cut of cuts) {
      const { slides } = await loadDeck(entries.zh.file, cut)
      const alone = slides.filter(({ frontmatter }, index) => frontmatter.layout === 'chapter' && slides[index + 1]?.frontmatter.layout === 'chapter')
      expect(alone.map(({ frontmatter }) => frontmatter.id), cut).toEqual([])
    }
  })
})

it('the notes of every slide can be spoken in its time, in each language', async () => {
  const { slides } = await loadDeck(entries.zh.file)
  const late = slides.filter(({ frontmatter }) => frontmatter.cut !== 'appendix').flatMap(({ frontmatter, note }) =>
    langs.map(lang => ({ id: frontmatter.id, lang, seconds: frontmatter.seconds, needs: Math.ceil(secondsToSay(note ?? '', lang)) }))).filter(({ seconds, needs }) => needs > seconds)
  expect(late).toEqual([])
})

describe('secondsToSay(note, lang)', () => {
  const note = '::: zh\n你好，2026年的AI\n:::\n::: en\nHello, well-kept AI.\n:::'
  it.each([['zh', (2 + 4 + 2 + 2) / 4.5], ['en', 3 / 2.5]] as const)('counts what is spoken in %s alone', (lang, expected) => {
    expect(secondsToSay(note, lang)).toBeCloseTo(expected)
  })
})

describe('shows(cut, place)', () => {
  it.each([
    ['10', '10', true],
    ['10', '20', false],
    ['45', '20', true],
    ['45', 'full', false],
    ['45', 'appendix', false],
    ['full', 'full', true],
    ['full', 'appendix', true],
  ] as const)('the cut %s and a slide of %s: %s', (cut, place, expected) => expect(shows(cut, place)).toBe(expected))
})

describe('titleOf(title, cut, lang)', () => {
  it.each([
    ['full', 'zh', '题'],
    ['20', 'zh', '题（20分钟版）'],
    ['20', 'en', '题 (20-minute version)'],
  ] as const)('%s in %s', (cut, lang, expected) => expect(titleOf('题', cut, lang)).toBe(expected))
})

describe('cutOfEnvironment()', () => {
  afterEach(() => {
    delete process.env[CUT_VARIABLE]
  })

  it('is the full deck where nothing is said', () => expect(cutOfEnvironment()).toBe('full'))

  it('is the one that is named', () => {
    process.env[CUT_VARIABLE] = '20'
    expect(cutOfEnvironment()).toBe('20')
  })

  it('takes no other for it', () => {
    process.env[CUT_VARIABLE] = '15'
    expect(cutOfEnvironment).toThrow(/^DECK_CUT names the cut "15"; known are 10, 20, 45, full\.$/)
  })
})
