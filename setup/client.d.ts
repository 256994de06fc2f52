// The client of Slidev comes as source that does not pass this project's
// settings; tsconfig.json puts these types of the part that is used in its place.
import type { ClicksContext, SlideRoute, SlidevConfig } from '@slidev/types'
import type { Component, ComputedRef, Ref, WritableComputedRef } from 'vue'

declare module 'vue-router' {
  interface RouteMeta {
    slide?: { readonly frontmatter: Readonly<Record<string, unknown>>, readonly noteHTML?: string }
  }
}

export declare const configs: SlidevConfig
export declare function useDarkMode(): { readonly isDark: WritableComputedRef<boolean> }
export declare function useNav(): {
  readonly slides: ComputedRef<readonly SlideRoute[]>
  readonly currentSlideRoute: ComputedRef<SlideRoute>
  readonly isPrintMode: ComputedRef<boolean>
  readonly go: (page: number, clicks?: number) => Promise<void>
  /** The numbers of the slides that a print page shows. */
  readonly printRange: Ref<readonly number[]>
}
/** A slide; it brings its title and component with it when it is loaded. */
export interface DeckSlideRoute {
  readonly no: number
  component: Component
  readonly load: () => Promise<{ readonly default?: Component }>
  readonly meta: { readonly slide: { readonly frontmatter: Readonly<Record<string, unknown>>, readonly title?: string, noteHTML?: string } }
}

/** All slides of the deck. */
export declare const slides: Ref<readonly DeckSlideRoute[]>
/** How a slide is shown at a step, and the step that is beyond all. */
export declare function createFixedClicks(route: SlideRoute, clicks: number): ClicksContext
export declare const CLICKS_MAX: number
/** The size of a slide. */
export declare const slideWidth: ComputedRef<number>
export declare const slideHeight: ComputedRef<number>
/** What the viewer has opened. */
export declare const showGotoDialog: Ref<boolean>
export declare const showInfoDialog: Ref<boolean>
export declare const showOverview: Ref<boolean>
/** What a slide knows of itself; of use inside a slide alone. */
export declare function useSlideContext(): {
  readonly $frontmatter: Readonly<Record<string, unknown>>
  readonly $page: Ref<number>
}

/** Each page of the client is a component. */
declare const page: Component
export default page
