import type { Browser } from 'playwright'
import { endedFault } from './faults.ts'
import { launchBrowser } from './launch.ts'

/** What it says where it cannot put what it is to show. */
const OUT_OF_SPACE = /net::ERR_(?:INSUFFICIENT_RESOURCES|OUT_OF_MEMORY|FILE_NO_SPACE)/

/**
 * Does a piece of work with a browser, which is closed afterwards.
 * @throws UserError, instead of what the work then throws, where the browser ended, a page of it crashed, or it lacked space.
 */
export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser()
  let ended = false
  const end = () => {
    ended = true
  }
  browser.on('disconnected', end)
  browser.on('context', context => context.on('page', page => page.on('crash', end)))
  try {
    return await work(browser)
  }
  catch (error) {
    throw ended || OUT_OF_SPACE.test(String(error)) ? endedFault() : error
  }
  finally {
    await browser.close()
  }
}
