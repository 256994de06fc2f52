const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 60_000
/** How many addresses are remembered. */
const REMEMBERED = 1000

/** Makes those wait who have given a wrong password, twice as long with each. */
export class Attempts {
  readonly #failed = new Map<string, { readonly times: number, readonly until: number }>()

  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** How many milliseconds an address has to wait before its next attempt is looked at. */
  wait(address: string): number {
    return Math.max(0, (this.#failed.get(address)?.until ?? 0) - this.#now())
  }

  fail(address: string): void {
    const times = (this.#failed.get(address)?.times ?? 0) + 1
    this.#failed.delete(address)
    this.#failed.set(address, { times, until: this.#now() + Math.min(FIRST_DELAY_MS * 2 ** (times - 1), LONGEST_DELAY_MS) })
    if (this.#failed.size > REMEMBERED)
      this.#failed.delete(this.#failed.keys().next().value!)
  }

  succeed(address: string): void {
    this.#failed.delete(address)
  }
}
