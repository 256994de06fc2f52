import type { Browser as PlaywrightBrowser } from 'playwright'
import { chromium } from 'playwright'
import { whenStopped } from '../author/deck/stopping.ts'
import { markAsOwn } from '../files/owner.ts'
import { makeWorkFolder } from '../files/workFolder.ts'
import { launchFault } from './faults.ts'
import { findBrowser } from './find.ts'

/** Options under which text is laid out alike on every machine. */
export const launchArguments = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars']

// A signal is answered by author/deck/stopping.ts alone; Playwright ends the browser with the process.
const leaveSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

/** Starts the one browser that this project uses, with changes to its environment, which may keep files in a folder; whoever starts it closes it. */
export async function launchBrowser(changed: (env: NodeJS.ProcessEnv, folder: string) => NodeJS.ProcessEnv = env => env): Promise<PlaywrightBrowser> {
  const { program, env } = await findBrowser()
  // A browser that is ended leaves temporary files behind now and then; they go with their folder.
  const { path: temporary, discard } = makeWorkFolder('browser')
  try {
    const browser = await chromium.launch({ executablePath: program, env: { ...changed(env, temporary), TMPDIR: temporary } as Record<string, string>, artifactsDir: temporary, args: launchArguments, ...leaveSignals })
      .catch((error) => { throw launchFault(program, error) })
    const release = whenStopped(() => browser.close())
    browser.on('disconnected', () => {
      release()
      discard()
    })
    await markProfile(browser)
    return browser
  }
  catch (error) {
    discard()
    throw error
  }
}

/** Playwright keeps the browser's profile in a folder of its own, which is to be known as this process's, should that be killed. */
async function markProfile(browser: PlaywrightBrowser): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  const { commandLine } = await session.send('SystemInfo.getInfo')
  const [, profile] = commandLine.match(/ --user-data-dir=(.+?) --/) ?? []
  if (profile)
    markAsOwn(profile)
  await session.detach()
}
