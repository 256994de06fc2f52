import type { Lang } from '../model/lang.ts'
import { configs, useDarkMode, useNav } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { computed } from 'vue'
import { findKey } from '../composables/find.ts'
import { langKey } from '../composables/lang.ts'
import { stillKey } from '../composables/lit.ts'
import { printingKey } from '../composables/printing.ts'
import { slideOf } from '../composables/slideOf.ts'
import { slidesKey } from '../composables/slides.ts'
import { langs } from '../model/lang.ts'
import { plain } from '../talk/config.ts'
import { followTitles } from '../vite/client/followTitles.ts'
import { readyToTakeOver } from '../vite/client/takeOver.ts'
import { keepOffline } from '../vite/offline/keep.ts'

const CHOICE_KEY = 'deck-theme-chosen'

export default defineAppSetup(async ({ app, router }) => {
  const lang = plain ? langs[0] : (configs as unknown as { lang: Lang }).lang
  app.provide(langKey, lang)
  followTitles(router, lang)
  const printing = computed(() => ['print', 'handout'].includes(String(router.currentRoute.value.name)))
  app.provide(printingKey, printing)
  app.provide(stillKey, computed(() => printing.value && router.currentRoute.value.query.print !== 'clicks'))
  const slides = computed(() => useNav().slides.value.map(route => slideOf(route)))
  app.provide(slidesKey, {
    slides,
    goTo: (id) => {
      void useNav().go(slides.value.findIndex(slide => slide.id === id) + 1)
    },
    current: computed(() => slideOf(useNav().currentSlideRoute.value)),
    address: id => router.resolve(`/${id}`).href,
    dataAddress: file => router.resolve(`/data/${file}`).href,
  })
  const find = async (): Promise<void> => (await import('../views/finding/openFind.ts')).openFind(app)
  app.provide(findKey, find)
  // The deck is light until somebody switches, whatever the system prefers.
  if (!plain && !localStorage.getItem(CHOICE_KEY)) {
    localStorage.setItem(CHOICE_KEY, 'light')
    useDarkMode().isDark.value = false
  }
  if (import.meta.env.PROD)
    void keepOffline(import.meta.env.BASE_URL)
  await readyToTakeOver(router, { read: async () => void await (await import('../views/reading/ready.ts')).makeReady() })
})
