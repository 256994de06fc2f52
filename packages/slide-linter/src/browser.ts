import type { Browser, BrowserType, LaunchOptions } from 'playwright-core'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DeckError } from './deckError.ts'

/** Names a browser to use before all that are found. */
export const BROWSER_VARIABLE = 'SLIDE_LINTER_BROWSER'

const WAY_OUT = `name a Chrome or Chromium with --browser or ${BROWSER_VARIABLE}, or run "npx playwright install chromium"`

/** Options under which text is laid out alike on every machine. */
const args = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars']

/**
 * Starts the browser that is named, or that of the Playwright that a folder or
 * this package has, or the Chrome of the machine; whoever starts it closes it.
 * @throws DeckError where there is none, or it does not start.
 */
export async function startBrowser(folder: string, named?: string): Promise<Browser> {
  if (named !== undefined && !existsSync(named))
    throw new DeckError(`There is no browser at ${named}: ${WAY_OUT}.`)
  const { chromium } = await import('playwright-core')
  const program = named ?? playwrightsBrowser(folder, chromium)
  const launch = (options: LaunchOptions) => chromium.launch({ args, ...options })
  return program === undefined
    ? launch({ channel: 'chrome' }).catch(() => { throw new DeckError(`No browser found: ${WAY_OUT}.`) })
    : launch({ executablePath: program }).catch(() => { throw new DeckError(`${program} does not start as a browser: ${WAY_OUT}.`) })
}

/** The Chromium that the Playwright of a folder has installed, which need not be that of this package's version. */
function playwrightsBrowser(folder: string, own: BrowserType): string | undefined {
  const require = createRequire(join(folder, 'package.json'))
  return [() => require('playwright'), () => require('playwright-core'), () => ({ chromium: own })].flatMap((load) => {
    try {
      return [(load() as { readonly chromium: BrowserType }).chromium.executablePath()]
    }
    catch {
      return []
    }
  }).find(existsSync)
}
