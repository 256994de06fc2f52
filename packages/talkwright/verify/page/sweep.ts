import type { LintConfig } from 'slide-linter'
import type { PageRule } from 'slide-linter/page'
import type { Trait } from './traits.ts'
import { blocksOf, clipped, name, outsideSlide, overlap, show, shownView, slidev } from 'slide-linter/page'
import { leaveHistory } from './history.ts'
import { takeProblems } from './problems.ts'
import { traitsOf } from './traits.ts'

/** The rules of the linter that an engine can break where another keeps them. */
const rules: readonly PageRule[] = [outsideSlide, clipped, overlap]

/** How many rows a text has. */
export interface Rows {
  readonly element: string
  readonly rows: number
}

export interface ShownStep {
  readonly step: number
  readonly faults: readonly string[]
  readonly rows: readonly Rows[]
}

export interface ShownSlide {
  readonly id: string
  readonly traits: readonly Trait[]
  readonly steps: readonly ShownStep[]
}

/** Shows slides, each at its first step and its last, and says what is wrong with them and how their text breaks. */
export async function sweep(slides: readonly { readonly number: number, readonly id: string }[], lang: string, config: LintConfig): Promise<ShownSlide[]> {
  leaveHistory()
  const shown: ShownSlide[] = []
  for (const { number, id } of slides) {
    const last = await show(slidev, number, 0)
    if (last === undefined) {
      shown.push({ id, traits: [], steps: [{ step: 0, faults: ['is not shown'], rows: [] }] })
      continue
    }
    const traits = traitsOf(document.querySelector(`.slidev-page-${number}`)!, last)
    const steps = [await look(0, number, lang, config)]
    if (last > 0) {
      await show(slidev, number, last)
      steps.push(await look(last, number, lang, config))
    }
    shown.push({ id, traits, steps })
  }
  return shown
}

async function look(step: number, number: number, lang: string, config: LintConfig): Promise<ShownStep> {
  await fontsArrived()
  const view = shownView(slidev, number, lang, config)
  const { waive = {} } = slidev.about(number)
  const found = rules.filter(({ id }) => !waive[id]).flatMap(rule => rule.check(view).map(finding => ({ rule: rule.id, ...finding })))
  return {
    step,
    faults: [...new Set([...found.map(inWords), ...beyondWindow(view.root), ...fontFaults(), ...takeProblems()])],
    rows: blocksOf(view.root).map(({ element, lines }) => ({ element: name(element), rows: lines.length })),
  }
}

function inWords({ rule, element, measured }: { readonly rule: string, readonly element: string, readonly measured: string }): string {
  return `${rule}: ${element} ${measured}`
}

/** The slide fills no more than the window, and nothing makes the window scroll. */
function beyondWindow(root: Element): string[] {
  const { left, right, top, bottom } = root.getBoundingClientRect()
  const { scrollWidth, scrollHeight } = document.documentElement
  return [
    ...left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1 ? ['the slide is larger than the window'] : [],
    ...scrollWidth > innerWidth + 1 || scrollHeight > innerHeight + 1 ? [`the window scrolls: ${scrollWidth} × ${scrollHeight} in ${innerWidth} × ${innerHeight}`] : [],
  ]
}

/** How long a font may take that has not come in the time after which another is shown for it. */
const LATE_FONT_MS = 20_000

/** A font that a slide is the first to use is asked for when the slide is laid out; WebKit calls one that is late on a busy machine wrong until it comes. */
async function fontsArrived(): Promise<void> {
  const start = performance.now()
  const awaited = () => [...document.fonts].some(({ status }) => status === 'loading' || (status === 'error' && performance.now() - start < LATE_FONT_MS))
  do {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(resolve))
  } while (awaited())
}

function fontFaults(): string[] {
  const faces = [...document.fonts]
  return faces.some(({ status }) => status === 'loaded')
    ? faces.filter(({ status }) => status === 'error').map(({ family, weight }) => `the font ${family} ${weight} is not loaded`)
    : ['no font is loaded']
}
