// The client of Slidev comes as source that does not pass this project's
// settings; tsconfig.json puts these types of the part that is used in its place.
import type { ClicksContext, SlideRoute, SlidevConfig } from '@slidev/types'
import type { Component, ComputedRef, Ref, WritableComputedRef } from 'vue'
import type { Router } from 'vue-router'
import type { DeckSlide } from '../composables/slides.ts'

declare global {
  /** Whether a development server answers. */
  const __SLIDEV_HAS_SERVER__: boolean
}

declare module 'vue-router' {
  interface RouteMeta {
    slide?: { readonly frontmatter: Readonly<Record<string, unknown>>, readonly noteHTML?: string }
  }
}

export declare const configs: SlidevConfig
export declare function useDarkMode(): { readonly isDark: WritableComputedRef<boolean> }
export declare function useNav(): {
  readonly router: Router
  readonly slides: ComputedRef<readonly SlideRoute[]>
  readonly currentSlideRoute: ComputedRef<SlideRoute>
  readonly isPrintMode: ComputedRef<boolean>
  readonly isPresenter: ComputedRef<boolean>
  /** Whether the page shows speaker notes alone. */
  readonly isNotesViewer: ComputedRef<boolean>
  /** Whether the page shows a slide that it is at. */
  readonly hasPrimarySlide: ComputedRef<boolean>
  readonly currentSlideNo: ComputedRef<number>
  readonly nextRoute: ComputedRef<SlideRoute>
  readonly hasNext: ComputedRef<boolean>
  readonly hasPrev: ComputedRef<boolean>
  /** The step of the slide that is shown, and how many it has. */
  readonly clicks: ComputedRef<number>
  readonly clicksTotal: ComputedRef<number>
  readonly clicksContext: ComputedRef<ClicksContext>
  readonly next: () => Promise<void>
  readonly prev: () => Promise<void>
  readonly nextSlide: () => Promise<void>
  readonly prevSlide: () => Promise<void>
  readonly go: (page: number, clicks?: number) => Promise<void>
  /** The numbers of the slides that a print page shows. */
  readonly printRange: Ref<readonly number[]>
}
/** A slide; it brings its title and component with it when it is loaded. */
export interface DeckSlideRoute {
  readonly no: number
  component: Component
  readonly load: () => Promise<{ readonly default?: Component }>
  readonly meta: { readonly slide: { readonly frontmatter: DeckSlide, readonly title?: string, noteHTML?: string } }
}

/** All slides of the deck. */
export declare const slides: Ref<readonly DeckSlideRoute[]>
/** How a slide is shown at a step, and the step that is beyond all. */
export declare function createFixedClicks(route: SlideRoute, clicks: number): ClicksContext
export declare const CLICKS_MAX: number
/** The size of a slide. */
export declare const slideWidth: ComputedRef<number>
export declare const slideHeight: ComputedRef<number>
/** The steps of a slide, which a caller counts. */
export declare function createClicksContextBase(current: Ref<number>, clicksStart?: number, total?: number): ClicksContext
/** What the windows of a talk share. */
export declare const sharedState: object
/** Changes a part of it, which makes this window go nowhere. */
export declare function patch(key: string, value: unknown): void
/** Hosts whose windows may turn each other's pages. */
export declare const TRUST_ORIGINS: readonly string[]
export declare const fullscreen: { readonly isFullscreen: Ref<boolean>, readonly toggle: () => Promise<void> }
/** What is known of a slide, its notes included. */
export declare function useSlideInfo(no: number): { readonly info: Ref<{ readonly note?: string, readonly noteHTML?: string } | null> }
/** What a slide knows of itself; of use inside a slide alone. */
export declare function useSlideContext(): {
  readonly $frontmatter: DeckSlide
  readonly $page: Ref<number>
}

/** Each page of the client is a component. */
declare const page: Component
export default page
