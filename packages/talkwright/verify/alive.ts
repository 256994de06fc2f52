import type { Tab } from './tab.ts'
import { UserError } from '../author/deck/userError.ts'
import { until } from './until.ts'

/** Opens a page of the stage and waits until its keys work. */
export async function openAlive(tab: Tab, address: string): Promise<void> {
  await tab.goto(address)
  if (!await until(() => tab.call('isAlive'), 60_000))
    throw new UserError(`${address} does not come alive: ${(await tab.call('takeProblems')).join('; ') || 'it tells no reason'}.`)
}
