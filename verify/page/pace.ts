/**
 * Vue's router loads a page anew where the browser refuses an entry of the
 * history. WebKit takes a hundred in ten seconds, Firefox and Chromium twice
 * that, which no person at the keys comes near to.
 */
const MOST = 90
const SPAN_MS = 10_500

const entries: number[] = []

/** Counts the entries of the history from now on. */
export function countEntries(): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const add = history[name]
    history[name] = function (...values) {
      entries.push(performance.now())
      add.apply(this, values)
    }
  }
}

/** Waits until the history takes the entries of another step. */
export async function inPace(): Promise<void> {
  const oldest = entries.at(-MOST)
  const left = oldest === undefined ? 0 : oldest + SPAN_MS - performance.now()
  if (left > 0)
    await new Promise(resolve => setTimeout(resolve, left))
}
