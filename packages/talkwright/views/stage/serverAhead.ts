/** A server tells the time in whole seconds, so that less than this is no difference. */
const TOLERANCE_MS = 1500

/** How far the clock of the server is ahead of this machine's, in milliseconds: 0 where they agree, or where it cannot be learned. */
export async function serverAhead(): Promise<number> {
  try {
    const asked = Date.now()
    const date = (await fetch(import.meta.env.BASE_URL, { method: 'HEAD', cache: 'no-store' })).headers.get('Date')
    return date === null ? 0 : aheadOf(Date.parse(date), asked, Date.now())
  }
  catch {
    return 0
  }
}

/** The difference of two clocks by a time in whole seconds that one gave between two times of the other. */
export function aheadOf(told: number, asked: number, answered: number): number {
  const ahead = told + 500 - (asked + answered) / 2
  return Math.abs(ahead) > TOLERANCE_MS ? ahead : 0
}
