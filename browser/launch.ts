import type { Browser as PlaywrightBrowser } from 'playwright'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { whenStopped } from '../deck/stopping.ts'
import { findBrowser } from './find.ts'

/** Options under which text is laid out alike on every machine. */
export const launchArguments = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars']

// A signal is answered by deck/stopping.ts alone; Playwright ends the browser with the process.
const leaveSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

/** Starts the one browser that this project uses, with changes to its environment, which may keep files in a folder; whoever starts it closes it. */
export async function launchBrowser(changed: (env: NodeJS.ProcessEnv, folder: string) => NodeJS.ProcessEnv = env => env): Promise<PlaywrightBrowser> {
  const { program, env } = await findBrowser()
  // A browser that is ended leaves temporary files behind now and then; they go with their folder.
  const temporary = mkdtempSync(join(tmpdir(), 'deck-browser-'))
  const discard = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
  const browser = await chromium.launch({ executablePath: program, env: { ...changed(env, temporary), TMPDIR: temporary } as Record<string, string>, args: launchArguments, ...leaveSignals }).catch((error) => {
    discard()
    throw error
  })
  const release = whenStopped(() => browser.close())
  browser.on('disconnected', () => {
    release()
    discard()
  })
  return browser
}
