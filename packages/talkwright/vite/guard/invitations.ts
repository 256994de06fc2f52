import { createHash, randomBytes } from 'node:crypto'

const VALID_MS = 10 * 60_000

const digest = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Tokens of links that let a presenter in, each once and for ten minutes. */
export class Invitations {
  readonly #open = new Map<string, number>()

  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  issue(): string {
    const token = randomBytes(16).toString('base64url')
    this.#open.set(digest(token), this.#now() + VALID_MS)
    return token
  }

  /** Whether a token was issued, is still valid and was not redeemed before. They are looked up by their hash, so that the time it takes says nothing of them. */
  redeem(token: string): boolean {
    const until = this.#open.get(digest(token))
    this.#open.delete(digest(token))
    return until !== undefined && until >= this.#now()
  }
}
