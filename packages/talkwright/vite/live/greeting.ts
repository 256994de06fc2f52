import type { Plugin } from 'vite'
import { stripVTControlCharacters } from 'node:util'

/** Lines of Slidev's greeting that are not so here: the deck is exported by a command of its own, and other machines come in by vite/guard/invite.ts. */
const NOT_SO = /^\s*(?:export slides|remote control)\s/

/** Leaves out of what Slidev tells when it begins what is not so of this deck. */
export function greeting(): Plugin {
  return {
    name: 'deck-greeting',
    apply: 'serve',
    configureServer() {
      /* eslint-disable no-console -- Slidev greets by it. */
      const log = console.log.bind(console)
      console.log = (...words: unknown[]) => {
        if (!NOT_SO.test(stripVTControlCharacters(words.join(' '))))
          log(...words)
      }
      /* eslint-enable no-console */
    },
  }
}
