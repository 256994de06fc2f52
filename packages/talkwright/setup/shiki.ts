import { defineShikiSetup } from '@slidev/types'
import { isPlain } from '../talk/root.ts'

/** Colours of code that keep their contrast on both grounds; a deck without settings keeps its own. */
export default defineShikiSetup(() => isPlain
  ? {}
  : {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    })
