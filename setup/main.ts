import type { Lang } from '../data/lang.ts'
import { configs, useDarkMode } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { computed } from 'vue'
import { langKey } from '../composables/lang.ts'
import { printingKey } from '../composables/printing.ts'

const CHOICE_KEY = 'deck-theme-chosen'

export default defineAppSetup(({ app, router }) => {
  app.provide(langKey, (configs as unknown as { lang: Lang }).lang)
  app.provide(printingKey, computed(() => router.currentRoute.value.name === 'print'))
  // The deck is light until somebody switches, whatever the system prefers.
  if (!localStorage.getItem(CHOICE_KEY)) {
    localStorage.setItem(CHOICE_KEY, 'light')
    useDarkMode().isDark.value = false
  }
})
