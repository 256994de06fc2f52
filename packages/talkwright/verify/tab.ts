import type { VerifyPage } from './page/main.ts'

export const engineNames = ['chromium', 'firefox', 'webkit'] as const

export type EngineName = typeof engineNames[number]

/** Keys by the names of keyboard events, or a character. */
export type Key = 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'Home' | 'End' | 'Enter' | 'Escape' | ' ' | '/' | '?' | 'd' | 'l' | 'n' | 'o' | 's' | 't'

/** A window of a browser, moved in the same way in every engine. */
export interface Tab {
  /** Opens an address, on a screen of a width other than a slide's where one is given. */
  readonly goto: (address: string, width?: number) => Promise<void>
  /** Calls a function of the page script, which is brought along wherever the window goes. */
  readonly call: <Name extends keyof VerifyPage>(name: Name, ...values: Parameters<VerifyPage[Name]>) => Promise<Awaited<ReturnType<VerifyPage[Name]>>>
  readonly press: (key: Key) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Prints the page on A4; absent where the driver of the engine cannot. */
  readonly print?: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** A browser that has been started; whoever starts it closes it. */
export interface Engine {
  readonly name: EngineName
  readonly version: string
  /** Opens a window of its own in the one profile, as large as a slide. */
  readonly open: () => Promise<Tab>
  readonly close: () => Promise<void>
}

/** Why an engine cannot be had on this machine, and what to do. */
export interface Missing {
  readonly name: EngineName
  readonly missing: string
}

/** How large the part of a window is that shows the page: a slide at its own size. */
export const WINDOW = { width: 980, height: 552 } as const

/** The call of a function of the page script, as an expression. */
export function callOf(name: keyof VerifyPage, values: readonly unknown[]): string {
  return `window.verifyPage.${name}(${values.map(value => JSON.stringify(value) ?? 'undefined').join(', ')})`
}
