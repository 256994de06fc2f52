import { defineShikiSetup } from '@slidev/types'

/** Colours of code that keep their contrast on both grounds. */
export default defineShikiSetup(() => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
}))
