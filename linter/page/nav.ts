interface Meta {
  readonly slide?: { readonly noteHTML?: string, readonly title?: string, readonly frontmatter: Record<string, unknown> }
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
export function findNav(): Nav {
  const app = (document.querySelector('#app') as unknown as { __vue_app__?: { _context: { provides: Record<PropertyKey, { nav?: Nav }> } } } | null)?.__vue_app__
  const provides = app?._context.provides ?? {}
  const nav = Reflect.ownKeys(provides).map(key => provides[key]?.nav).find(candidate => candidate?.slides)
  if (!nav)
    throw new Error('This page is no Slidev deck.')
  return nav
}

/**
 * The slides of the deck, as its linter on the other side of the browser needs
 * to know them. From now on a slide is mounted when it is shown and not before,
 * so that what goes wrong then is its own.
 */
export function slides() {
  return findNav().slides.map(({ no, meta }) => {
    // In Slidev's own object this has a getter alone.
    Object.defineProperty(meta, 'preload', { value: false })
    meta.__preloaded = false
    return {
      number: no,
      id: String(meta.slide?.frontmatter.routeAlias ?? meta.slide?.frontmatter.id ?? no),
    }
  })
}

/** What the slide that is shown waives: a deck may load a slide's frontmatter with the slide. */
export function waivers(number: number): Record<string, unknown> {
  const meta = findNav().slides.find(({ no }) => no === number)?.meta
  return (meta?.slide?.frontmatter.waive ?? {}) as Record<string, unknown>
}

/** Shows a step of a slide; returns the steps that the slide has, once it is drawn, or none where no slide appears. */
export async function show(number: number, click: number): Promise<number | undefined> {
  const nav = findNav()
  await nav.go(number, click)
  await settled(number)
  return document.querySelector(`.slidev-page-${number}`) ? nav.clicksTotal : undefined
}

async function settled(number: number): Promise<void> {
  for (let tries = 0; tries < (document.querySelector(`.slidev-page-${number}`) ? 200 : 40); tries++) {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const root = document.querySelector(`.slidev-page-${number}`)
    const waiting = !root?.querySelector('.slidev-layout') || [...root.querySelectorAll<HTMLElement>('[data-waitfor]')].some(element => !element.querySelector(element.dataset.waitfor!))
    if (!waiting && !document.getAnimations().some(ends))
      return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}

/** Whether an animation runs now and will end, so that its end can be waited for. */
function ends(animation: Animation): boolean {
  return animation.playState === 'running' && animation.effect?.getComputedTiming().iterations !== Infinity
}
