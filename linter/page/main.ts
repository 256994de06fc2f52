import type { LintConfig } from '../config.ts'
import type { PageFinding } from '../finding.ts'
import type { PageRule, View } from './view.ts'
import { bodyBudget } from './rules/bodyBudget.ts'
import { clipped } from './rules/clipped.ts'
import { colourOnly } from './rules/colourOnly.ts'
import { figures } from './rules/figures.ts'
import { fontSize } from './rules/fontSize.ts'
import { foreignText } from './rules/foreignText.ts'
import { language } from './rules/language.ts'
import { markContrast } from './rules/markContrast.ts'
import { measure } from './rules/measure.ts'
import { notes } from './rules/notes.ts'
import { outsideSlide } from './rules/outsideSlide.ts'
import { overlap } from './rules/overlap.ts'
import { punctuation } from './rules/punctuation.ts'
import { rawText } from './rules/rawText.ts'
import { source } from './rules/source.ts'
import { stranded } from './rules/stranded.ts'
import { textOverMark } from './rules/textOverMark.ts'
import { title } from './rules/title.ts'

/** Rules about how a slide is laid out, which are the same in every theme. */
const layoutRules: readonly PageRule[] = [
  outsideSlide,
  clipped,
  overlap,
  textOverMark,
  fontSize,
  measure,
  stranded,
  punctuation,
  figures,
  title,
  source,
  notes,
  bodyBudget,
  foreignText,
  rawText,
  language,
]

const colourRules: readonly PageRule[] = [markContrast, colourOnly]

/** What Slidev's navigation offers here. */
interface Nav {
  readonly slides: readonly { readonly no: number, readonly meta: { readonly slide?: { readonly noteHTML?: string, readonly title?: string, readonly frontmatter: Record<string, unknown> }, readonly layout?: string } }[]
  readonly currentSlideNo: number
  readonly clicks: number
  readonly clicksTotal: number
  readonly clicksStart: number
  readonly go: (slide: number, clicks: number) => Promise<void>
}

/** Slidev keeps its navigation from the page, but every Vue app holds what it provides. */
function findNav(): Nav {
  const app = (document.querySelector('#app') as unknown as { __vue_app__?: { _context: { provides: Record<PropertyKey, { nav?: Nav }> } } } | null)?.__vue_app__
  const provides = app?._context.provides ?? {}
  const nav = Reflect.ownKeys(provides).map(key => provides[key]?.nav).find(candidate => candidate?.slides)
  if (!nav)
    throw new Error('This page is no Slidev deck.')
  return nav
}

/** The slides of the deck, as its linter on the other side of the browser needs to know them. */
function slides() {
  return findNav().slides.map(({ no, meta }) => ({
    number: no,
    id: String(meta.slide?.frontmatter.routeAlias ?? meta.slide?.frontmatter.id ?? no),
    waive: (meta.slide?.frontmatter.waive ?? {}) as Record<string, string>,
  }))
}

/** Shows a step of a slide; returns the steps that the slide has, once it is drawn. */
async function show(number: number, click: number): Promise<number> {
  const nav = findNav()
  await nav.go(number, click)
  await settled(number)
  return nav.clicksTotal
}

async function settled(number: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const root = document.querySelector(`.slidev-page-${number}`)
    const waiting = !root?.querySelector('.slidev-layout') || [...root.querySelectorAll<HTMLElement>('[data-waitfor]')].some(element => !element.querySelector(element.dataset.waitfor!))
    if (!waiting && document.getAnimations().every(animation => animation.playState !== 'running'))
      return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}

/** Runs the rules on the slide that is shown. */
function check(lang: string, config: LintConfig, kinds: readonly ('layout' | 'colour')[]): PageFinding[] {
  const nav = findNav()
  const { meta } = nav.slides.find(({ no }) => no === nav.currentSlideNo)!
  const root = document.querySelector<HTMLElement>(`.slidev-page-${nav.currentSlideNo}`)!
  const view: View = {
    root,
    scale: root.getBoundingClientRect().width / root.offsetWidth,
    lang,
    config,
    slide: {
      layout: String(meta.slide?.frontmatter.layout ?? meta.layout ?? 'default'),
      title: meta.slide?.title ?? '',
      notes: meta.slide?.noteHTML ?? '',
    },
  }
  const rules = [...kinds.includes('layout') ? layoutRules : [], ...kinds.includes('colour') ? colourRules : []]
  return rules.flatMap(rule => rule.check(view).map(finding => ({ rule: rule.id, ...finding })))
}

const api = { slides, show, check }

export type SlideLint = typeof api

declare global {
  interface Window { slideLint: SlideLint }
}

window.slideLint = api
