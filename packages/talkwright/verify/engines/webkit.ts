import type { WebDriver } from 'selenium-webdriver'
import type { Engine, Key, Missing, Tab } from '../tab.ts'
import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { Builder, Capabilities, Key as SeleniumKey } from 'selenium-webdriver'
import { UserError } from '../../author/deck/userError.ts'
import { callOf, WINDOW } from '../tab.ts'
import { shownOn, startDisplay, stopped } from './display.ts'
import { serveEmptyPage } from './emptyPage.ts'
import { freePort } from './freePort.ts'
import { findProgram } from './program.ts'

/** How long a script of a page may take; a sweep of several slides is one. */
const SCRIPT_MS = 120_000

const keys: Readonly<Partial<Record<Key, string>>> = {
  ArrowRight: SeleniumKey.ARROW_RIGHT,
  ArrowLeft: SeleniumKey.ARROW_LEFT,
  ArrowDown: SeleniumKey.ARROW_DOWN,
  Home: SeleniumKey.HOME,
  End: SeleniumKey.END,
  Enter: SeleniumKey.ENTER,
  Escape: SeleniumKey.ESCAPE,
}

/** Starts the WebKitGTK of this machine, on a screen of its own, driven by its WebDriver. */
export async function startWebKit(script: string): Promise<Engine | Missing> {
  const driverProgram = findProgram(['WebKitWebDriver'])
  const displayProgram = findProgram(['Xvfb'])
  if (!driverProgram || !displayProgram)
    return { name: 'webkit', missing: `no ${driverProgram ? 'Xvfb' : 'WebKitWebDriver'} here: install it (Debian: "apt-get install webkit2gtk-driver xvfb")` }
  const display = await startDisplay(displayProgram)
  const empty = await serveEmptyPage()
  const port = await freePort()
  const service = spawn(driverProgram, [`--port=${port}`], { env: shownOn(display), stdio: 'ignore' })
  const end = async () => {
    empty.close()
    await stopped(service)
    await display.close()
  }
  try {
    const driver = await connect(`http://127.0.0.1:${port}`)
    await driver.manage().setTimeouts({ script: SCRIPT_MS })
    const windows = windowsOf(driver, empty.address)
    const version = (await driver.getCapabilities()).getBrowserVersion() ?? ''
    return {
      name: 'webkit',
      version,
      open: () => windows.open(script),
      close: async () => {
        await driver.quit().catch(() => {})
        await end()
      },
    }
  }
  catch (error) {
    await end()
    throw error
  }
}

/** The driver listens a moment after it has been started. */
async function connect(address: string): Promise<WebDriver> {
  for (let tries = 1; ; tries++) {
    try {
      return await new Builder().usingServer(address).withCapabilities(new Capabilities({ browserName: 'MiniBrowser' })).build()
    }
    catch (error) {
      if (tries === 50)
        throw new UserError(`WebKitWebDriver does not start a browser: ${String(error).split('\n', 1)[0]}. Mend it, or leave WebKit out with --engine.`)
      await pause(100)
    }
  }
}

/** The windows of a driver, which works in one of them at a time. */
function windowsOf(driver: WebDriver, empty: string) {
  let last: Promise<unknown> = Promise.resolve()
  let current = ''
  let first = true
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }
  const open = (script: string): Promise<Tab> => inTurn(async () => {
    if (!first)
      await driver.switchTo().newWindow('window')
    first = false
    const handle = current = await driver.getWindowHandle()
    await fit(driver)
    const within = <Result>(work: () => Promise<Result>) => inTurn(async () => {
      if (current !== handle)
        await driver.switchTo().window(handle)
      current = handle
      return work()
    })
    return {
      goto: (address, width = WINDOW.width) => within(async () => {
        await driver.switchTo().defaultContent()
        if (width === WINDOW.width)
          await driver.get(address)
        else
          await openFrame(driver, empty, address, width)
        await driver.executeScript(script)
      }),
      call: (name, ...values) => within(async () => {
        const { value, error } = await driver.executeAsyncScript<{ readonly value?: never, readonly error?: string }>(`
          const done = arguments[arguments.length - 1]
          if (!window.verifyPage) { ${script} }
          Promise.resolve().then(() => ${callOf(name, values)}).then(value => done({ value }), error => done({ error: String(error) }))`)
        if (error !== undefined)
          throw new Error(error)
        return value as never
      }),
      press: key => within(() => driver.actions().sendKeys(keys[key] ?? key).perform()),
      type: text => within(() => driver.actions().sendKeys(text).perform()),
      close: () => within(async () => {
        const handles = await driver.getAllWindowHandles()
        // Without a window the browser ends.
        if (handles.length === 1)
          first = true
        else
          await driver.close()
        current = ''
      }),
    }
  })
  return { open }
}

/** Opens an address in a frame of a width, for the window itself gets no narrower than its tool bar. */
async function openFrame(driver: WebDriver, empty: string, address: string, width: number): Promise<void> {
  await driver.get(empty)
  await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1]
    const frame = document.createElement('iframe')
    frame.style = 'border: 0; width: ' + arguments[1] + 'px; height: ${WINDOW.height}px'
    frame.onload = () => done()
    frame.src = arguments[0]
    document.body.append(frame)`, address, width)
  await driver.switchTo().frame(0)
}

/** Gives the window the size at which its page is as large as a slide. */
async function fit(driver: WebDriver): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    const { width, height } = await driver.manage().window().getRect()
    const [innerWidth, innerHeight] = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]')
    if (innerWidth === WINDOW.width && innerHeight === WINDOW.height)
      return
    await driver.manage().window().setRect({ x: 0, y: 0, width: width + WINDOW.width - innerWidth, height: height + WINDOW.height - innerHeight })
    await pause(200)
  }
}
