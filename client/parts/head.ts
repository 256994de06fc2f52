import type { Plugin } from 'vue'

/** The head is written when the deck is built. */
export const createHead = (): Plugin => ({ install: () => {} })

export function useHead({ title }: { readonly title?: string }): void {
  if (title)
    document.title = title
}
