import type { KeyInput } from 'puppeteer-core'
import type { Engine, Missing } from '../tab.ts'
import process from 'node:process'
import { launch } from 'puppeteer-core'
import { UserError } from '../../author/deck/userError.ts'
import { callOf, WINDOW } from '../tab.ts'
import { findProgram } from './program.ts'

/** The environment variable that names a Firefox to use before all others. */
const FIREFOX_VARIABLE = 'DECK_FIREFOX'

/** Starts the Firefox of this machine, driven by WebDriver BiDi. */
export async function startFirefox(script: string): Promise<Engine | Missing> {
  const named = process.env[FIREFOX_VARIABLE]
  const program = named ?? findProgram(['firefox-esr', 'firefox'])
  if (!program)
    return { name: 'firefox', missing: `no Firefox here: install it (Debian: "apt-get install firefox-esr"), or set ${FIREFOX_VARIABLE} to its path` }
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: { ...WINDOW },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }).catch((error) => {
    throw new UserError(`${program} does not start: ${firstLine(error)}. Mend it, or name another Firefox with ${FIREFOX_VARIABLE}.`)
  })
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^\D*/, ''),
    open: async () => {
      const page = await browser.newPage({ type: 'window' })
      await page.evaluateOnNewDocument(script)
      return {
        goto: async (address, width = WINDOW.width) => {
          await page.setViewport({ ...WINDOW, width })
          await page.goto(address)
        },
        call: (name, ...values) => page.evaluate(callOf(name, values)) as never,
        press: key => page.keyboard.press(key as KeyInput),
        type: text => page.keyboard.type(text),
        print: () => page.pdf({ format: 'A4' }),
        close: () => page.close(),
      }
    },
    close: () => browser.close(),
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0]!
}
