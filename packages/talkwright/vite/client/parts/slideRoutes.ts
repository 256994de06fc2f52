import type { Component } from 'vue'
import SlideLoading from '@slidev/client/internals/SlideLoading.vue'
import SlideError from '@slidev/client/layouts/error.vue'
import { defineAsyncComponent, reactive, shallowReactive } from 'vue'
import { isLeaving } from '../../../composables/leaving.ts'

type Frontmatter = Readonly<Record<string, unknown>>

/** A slide, and what it brings with it. */
interface LoadedSlide {
  readonly default: Component
  readonly told: { readonly title?: string, readonly level?: number, readonly noteHTML?: string }
  readonly frontmatter: Frontmatter
}

/** The slides as Slidev's client expects them, whose texts and components are loaded when they are shown. */
export function slideRoutes(known: readonly Frontmatter[], loaders: readonly (() => Promise<LoadedSlide>)[]) {
  return known.map((start, index) => {
    const no = index + 1
    const frontmatter = reactive({ ...start })
    const slide = shallowReactive({ frontmatter, id: index, no })
    const load = async () => {
      try {
        const loaded = await loaders[index]!()
        Object.assign(frontmatter, loaded.frontmatter)
        Object.assign(slide, loaded.told)
        return loaded
      }
      catch (error) {
        if (!isLeaving())
          console.error(`Slide ${no} failed to load.`, error)
        return SlideError
      }
    }
    const { layout, transition, class: classes, clicks, preload } = start
    return {
      no,
      load,
      component: defineAsyncComponent({ loader: load, delay: 300, loadingComponent: SlideLoading, errorComponent: SlideError }),
      meta: shallowReactive({ layout, transition, class: classes, clicks, preload, slide, __clicksContext: null, __preloaded: false }),
    }
  })
}
