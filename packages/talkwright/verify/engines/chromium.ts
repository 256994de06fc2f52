import type { Engine } from '../tab.ts'
import { launchBrowser } from '../../browser/launch.ts'
import { callOf, WINDOW } from '../tab.ts'

/** The project's own browser, which the others are measured against. */
export async function startChromium(script: string): Promise<Engine> {
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: WINDOW })
  await context.addInitScript(script)
  return {
    name: 'chromium',
    version: browser.version(),
    open: async () => {
      const page = await context.newPage()
      return {
        goto: async (address, width = WINDOW.width) => {
          await page.setViewportSize({ ...WINDOW, width })
          await page.goto(address)
        },
        call: (name, ...values) => page.evaluate(callOf(name, values)),
        press: key => page.keyboard.press(key),
        type: text => page.keyboard.type(text),
        print: () => page.pdf({ format: 'A4' }),
        close: () => page.close(),
      }
    },
    close: () => browser.close(),
  }
}
