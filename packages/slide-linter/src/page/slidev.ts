import type { Adapter } from './adapter.ts'

interface Meta {
  readonly slide?: { readonly noteHTML?: string, readonly title?: string, readonly frontmatter: Record<string, unknown>, readonly filepath?: string, readonly start?: number }
  readonly layout?: string
  /** Whether Slidev has mounted the slide before it is shown. */
  __preloaded?: boolean
}

/** What Slidev's navigation offers here. */
export interface Nav {
  readonly slides: readonly { readonly no: number, readonly meta: Meta }[]
  readonly currentSlideNo: number
  readonly clicksTotal: number
  readonly go: (slide: number, clicks: number) => Promise<void>
}

/** Slidev keeps its navigation from the page, but every Vue app holds what it provides. */
function offeredNav(): Nav | undefined {
  const app = (document.querySelector('#app') as unknown as { __vue_app__?: { _context: { provides: Record<PropertyKey, { nav?: Nav }> } } } | null)?.__vue_app__
  const provides = app?._context.provides ?? {}
  return Reflect.ownKeys(provides).map(key => provides[key]?.nav).find(candidate => candidate?.slides)
}

export function findNav(): Nav {
  const nav = offeredNav()
  if (!nav)
    throw new Error('This page is no Slidev deck.')
  return nav
}

const rootOf = (slide: number) => document.querySelector<HTMLElement>(`.slidev-page-${slide}`)
/** A deck may load a slide's frontmatter with the slide. */
const metaOf = (slide: number): Meta | undefined => findNav().slides.find(({ no }) => no === slide)?.meta

/** A deck that Slidev serves or has built. */
export const slidev: Adapter = {
  name: 'Slidev',
  themed: true,
  // A deck may be built without the name of its maker, and what is mounted here may take its time.
  claims: () => document.querySelector('meta[property="slidev:version"], #app') !== null,
  isReady: () => offeredNav() !== undefined && document.querySelector('.slidev-layout') !== null,
  /** Slidev keeps the theme that was chosen last. A screen that nobody sees is not kept awake, and refusing that would be an error of the deck. */
  prepare(theme) {
    localStorage.setItem('slidev-color-schema', theme)
    localStorage.setItem('slidev-wake-lock', 'false')
  },
  /** From now on a slide is mounted when it is shown and not before, so that what goes wrong then is its own. */
  begin() {
    for (const { meta } of findNav().slides) {
      // In Slidev's own object this has a getter alone.
      Object.defineProperty(meta, 'preload', { value: false })
      meta.__preloaded = false
    }
  },
  slides: () => findNav().slides.map(({ no, meta }) => ({ number: no, id: String(meta.slide?.frontmatter.routeAlias ?? meta.slide?.frontmatter.id ?? no) })),
  about(number) {
    const { slide, layout } = metaOf(number) ?? {}
    return {
      title: slide?.title,
      notes: slide?.noteHTML,
      layout: String(slide?.frontmatter.layout ?? layout ?? 'default'),
      waive: (slide?.frontmatter.waive ?? {}) as Record<string, unknown>,
      // Only what is served for work on it names its file.
      ...(slide?.filepath && slide.start !== undefined && { place: { file: slide.filepath, line: slide.start + 1 } }),
    }
  },
  show: (number, step) => findNav().go(number, step),
  steps: () => findNav().clicksTotal,
  root: rootOf,
  isDrawn: root => root.querySelector('.slidev-layout') !== null && [...root.querySelectorAll<HTMLElement>('[data-waitfor]')].every(element => element.querySelector(element.dataset.waitfor!)),
}
