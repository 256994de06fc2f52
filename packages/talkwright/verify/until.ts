import { setTimeout as pause } from 'node:timers/promises'

/** How long something may take that a person would wait for; a machine that does other things besides is slow. */
const PATIENCE_MS = 20_000

/** Asks again and again until the answer is yes; returns whether it came to that. */
export async function until(ask: () => Promise<boolean>, patience = PATIENCE_MS): Promise<boolean> {
  const end = performance.now() + patience
  for (;;) {
    if (await ask())
      return true
    if (performance.now() > end)
      return false
    await pause(50)
  }
}
