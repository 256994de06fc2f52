import type { Plugin } from 'vue'
import { configs } from '@slidev/client'

/** The head is written when the deck is built, and a slide brings its title (vite/client/followTitles.ts). */
export const createHead = (): Plugin => ({ install: () => {} })

export function useHead({ title }: { readonly title?: string }): void {
  if (title && title !== configs.title)
    document.title = title
}
