import type { Browser as PlaywrightBrowser } from 'playwright'
import { chromium } from 'playwright'
import { findBrowser } from './find.ts'

/** Options under which text is laid out alike on every machine. */
export const launchArguments = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars']

// A signal is answered by deck/stopping.ts alone; Playwright ends the browser with the process.
const leaveSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

/** Starts the one browser that this project uses; whoever starts it closes it. */
export async function launchBrowser(): Promise<PlaywrightBrowser> {
  const { program, env } = await findBrowser()
  return chromium.launch({ executablePath: program, env: env as Record<string, string>, args: launchArguments, ...leaveSignals })
}
