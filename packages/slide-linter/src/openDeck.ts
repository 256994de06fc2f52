import type { Page } from 'playwright-core'
import type { SlideLint } from './page/main.ts'
import { DeckError } from './deckError.ts'

/** How long a page may take to say what it is made with, and then to get ready. */
const CLAIMED_MS = 5_000
const READY_MS = 30_000

/** What the browser calls the faults of an address, as a person would. */
const FAULTS: Readonly<Record<string, string>> = {
  ERR_CONNECTION_REFUSED: 'nothing answers there: start the deck, or correct the address',
  ERR_NAME_NOT_RESOLVED: 'there is no such host: correct the address',
  ERR_FILE_NOT_FOUND: 'there is no such file: correct the address',
  ERR_INTERNET_DISCONNECTED: 'this machine is offline',
}

/** Opens the deck at an address and returns its slides. */
export async function openDeck(page: Page, address: string): Promise<ReturnType<SlideLint['begin']>> {
  const response = await page.goto(address).catch((error: Error) => {
    const [, code = ''] = error.message.match(/net::(ERR_\w+)/) ?? []
    throw code || error.name === 'TimeoutError' ? new DeckError(`${address} cannot be opened: ${FAULTS[code] ?? (code ? `the browser says ${code}` : 'it does not answer in time')}.`) : error
  })
  if (response && response.status() >= 400)
    throw new DeckError(`${address} cannot be opened: the server answers ${response.status()}; correct the address.`)
  const kind = await within(CLAIMED_MS, timeout => page.waitForFunction(() => window.slideLint.kind(), undefined, { timeout }))
  if (!kind)
    throw new DeckError(`${address} is neither a Slidev nor a reveal.js deck: for slides of another kind, name an adapter in the configuration ("adapter").`)
  if (!await within(READY_MS, timeout => page.waitForFunction(() => window.slideLint.isReady(), undefined, { timeout })))
    throw new DeckError(`${address} looks like a ${await kind.jsonValue()} deck, and none is ready after ${READY_MS / 1000} s: look at its page for errors.`)
  return page.evaluate(() => window.slideLint.begin())
}

/** What comes within a time, or nothing. */
function within<Value>(timeout: number, work: (timeout: number) => Promise<Value>): Promise<Value | undefined> {
  return work(timeout).catch((error: Error) => {
    if (error.name === 'TimeoutError')
      return undefined
    throw error
  })
}
