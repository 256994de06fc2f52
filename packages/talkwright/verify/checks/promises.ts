import type { StageState } from '../page/state.ts'
import type { Trait } from '../page/traits.ts'
import type { SlideOf, Subject } from '../subject.ts'
import type { Key, Tab } from '../tab.ts'
import { openAlive } from '../alive.ts'
import { until } from '../until.ts'

/** A stage that is used, in one window or two. */
export interface Used {
  readonly subject: Subject
  readonly tab: Tab
  /** The slide on which it is tried. */
  readonly slide: SlideOf
  /** Notes that something has not come true. */
  readonly expect: (what: string, state: (state: StageState) => boolean, tab?: Tab) => Promise<void>
}

export interface Promised {
  readonly name: string
  /** What the slide has to have. */
  readonly trait?: Trait
  /** What comes behind the address of the slide. */
  readonly at?: string
  readonly use: (used: Used) => Promise<void>
}

const at = (slide: SlideOf | undefined, step = 0) => (state: StageState) => state.shown.join() === slide?.id && state.step === step

/** The slide that stands so many places behind another. */
function beside({ subject: { slides } }: Used, slide: SlideOf, places: number): SlideOf | undefined {
  return slides[slides.indexOf(slide) + places]
}

/** Something that a key switches on, and off again. */
function switched(key: Key, name: string, isOn: (state: StageState) => boolean) {
  return async ({ tab, expect }: Used) => {
    await expect(`${name} is off`, state => !isOn(state))
    await tab.press(key)
    await expect(`${key}: ${name}`, isOn)
    await tab.press(key)
    await expect(`${key} again: ${name} is off`, state => !isOn(state))
  }
}

/** What the stage promises to whoever presents, each tried as a person would, by keys. */
export const promises: readonly Promised[] = [
  {
    name: 'arrows and space go on and back by steps',
    trait: 'steps',
    use: async (used) => {
      const { tab, slide, expect } = used
      await tab.press('ArrowRight')
      await expect('→: the first step', at(slide, 1))
      await tab.press('ArrowLeft')
      await expect('←: back', at(slide))
      await tab.press(' ')
      await expect('space: the first step', at(slide, 1))
      await tab.press('ArrowDown')
      await expect('↓: the next slide', at(beside(used, slide, 1)))
    },
  },
  {
    name: 'Home and End lead to the ends of the talk',
    use: async ({ tab, subject: { slides }, expect }) => {
      await tab.press('End')
      await expect('End: the last slide that is told', at(slides.findLast(({ told }) => told)))
      await tab.press('Home')
      await expect('Home: the first slide', at(slides[0]))
    },
  },
  {
    name: 'an address keeps the step',
    trait: 'steps',
    at: '?clicks=1',
    use: async ({ slide, expect }) => expect('the step of the address', at(slide, 1)),
  },
  {
    name: 'find leads to a slide',
    use: async ({ tab, subject: { slides }, expect }) => {
      const wanted = slides.findLast(({ told }) => told)!
      await tab.press('/')
      await expect('/: a dialog', ({ dialog }) => dialog)
      await tab.type(wanted.id)
      await expect(`${wanted.id}: it is found`, ({ listed }) => listed[0]?.includes(wanted.title) ?? false)
      await tab.press('Enter')
      await expect('Enter: its slide', state => !state.dialog && at(wanted)(state))
    },
  },
  {
    name: 'a header sorts its table',
    trait: 'sorter',
    use: async ({ tab, expect }) => {
      const before = await tab.call('stageState')
      const sorted = async (what: string, other: StageState) => {
        await tab.press('Enter')
        await expect(what, ({ rows, sorted }) => sorted.join() !== other.sorted.join() && rows.toSorted().join() === before.rows.toSorted().join())
        return tab.call('stageState')
      }
      await tab.call('focusSorter')
      const once = await sorted('Enter on a header sorts', before)
      const twice = await sorted('Enter again sorts the other way', once)
      await expect('two orders', () => once.rows.join() !== twice.rows.join())
    },
  },
  { name: 'the sources of a slide open', trait: 'sources', use: switched('s', 'sources', ({ dialog }) => dialog) },
  { name: 'the data table of a chart opens', trait: 'data', use: switched('t', 'data table', ({ data }) => data) },
  { name: 'the editor’s notes can be hidden', trait: 'editor', use: switched('n', 'no notes', ({ notesHidden, editor }) => notesHidden && !editor) },
  { name: 'light and dark', use: switched('d', 'dark', ({ dark }) => dark) },
  {
    name: 'the overview shows all slides and leads to one',
    use: async (used) => {
      const { tab, slide, subject: { slides }, expect } = used
      await tab.press('o')
      await expect('o: all slides', ({ pictures }) => pictures > 0 && pictures <= slides.length)
      await tab.press('ArrowRight')
      await tab.press('Enter')
      await expect('→ Enter: the next slide', state => !state.dialog && at(beside(used, slide, 1))(state))
    },
  },
  {
    name: 'the keys are listed',
    use: async ({ tab, expect }) => {
      await tab.press('?')
      await expect('?: a dialog', ({ dialog }) => dialog)
      await tab.press('Escape')
      await expect('Escape: none', ({ dialog }) => !dialog)
    },
  },
  {
    name: 'the other language at the same slide and step',
    trait: 'steps',
    at: '?clicks=1',
    use: async ({ tab, slide, subject: { tag, otherTag }, expect }) => {
      for (const lang of otherTag ? [otherTag, tag] : []) {
        await tab.press('l')
        await expect(`l: ${lang}`, state => state.lang === lang && at(slide, 1)(state))
      }
    },
  },
  {
    name: 'presenter and audience are in step',
    trait: 'steps',
    use: async (used) => {
      const { tab, slide, subject: { engine, address }, expect } = used
      const presenter = await engine.open()
      await openAlive(presenter, `${address}presenter/${slide.number}/`)
      await expect('the presenter’s view', state => state.presenter && at(slide)(state), presenter)
      await presenter.press('ArrowRight')
      await expect('→ by the presenter moves the audience', at(slide, 1))
      await tab.press('ArrowDown')
      await expect('↓ before the audience moves the presenter', at(beside(used, slide, 1)), presenter)
      await presenter.press('d')
      await expect('d by the presenter darkens the audience’s window', ({ dark }) => dark)
      await presenter.press('d')
      await expect('d again', ({ dark }) => !dark)
      await presenter.close()
    },
  },
]

/** Keeps a promise to its word: what does not come true in time is a fault. */
export async function keep({ name, at: query = '', use }: Promised, subject: Subject, tab: Tab, slide: SlideOf): Promise<string[]> {
  const broken: string[] = []
  await openAlive(tab, `${subject.address}${slide.id}/${query}`)
  await use({
    subject,
    tab,
    slide,
    expect: async (what, state, of = tab) => {
      // A window that goes to another page answers when it is there.
      if (broken.length === 0 && !await until(() => of.call('stageState').then(state, () => false)))
        broken.push(`${name}: not so: ${what}`)
    },
  })
  return [...broken, ...await tab.call('takeProblems')]
}
