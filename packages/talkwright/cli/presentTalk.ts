import type { Lang } from '../model/lang.ts'
import type { PresentOptions } from './present.ts'
import { entries } from '../author/deck/entries.ts'
import { UserError } from '../author/deck/userError.ts'
import { langs } from '../model/lang.ts'
import { langNames } from '../model/uiLang.ts'
import { present } from './present.ts'
import { takePort } from './takePort.ts'

/** The environment variable from which the pages learn the ports of the talk in its languages; Vite hands on what begins so. */
const BESIDE_VARIABLE = 'VITE_DECK_BESIDE'

const LAST_PORT = 65_535

/**
 * Presents the talk in a language on a port, and in the others on the ports
 * that follow, so that it can be switched while it is told. Resolves with the
 * exit status once all have ended.
 */
export async function presentTalk(lang: Lang, port: number, options: PresentOptions): Promise<number> {
  const order = [lang, ...langs.filter(other => other !== lang)]
  const last = LAST_PORT - (order.length - 1)
  if (port > last)
    throw new UserError(`The talk takes ${order.length} ports, one for each language, and ${LAST_PORT} is the last that there is: choose one up to ${last} with --port.`)
  const ports = Object.fromEntries(order.map((lang, index) => [lang, port + index]))
  const taken: (() => void)[] = []
  try {
    for (const port of Object.values(ports))
      taken.push(await takePort(port))
    const env = { ...options.env, [BESIDE_VARIABLE]: JSON.stringify(ports) }
    const abort = new AbortController()
    const [first, ...others] = order.map((lang, index) => present(entries[lang].file, ports[lang]!, index === 0 ? { ...options, env } : { ...options, env, open: false, quiet: true, signal: abort.signal }))
    console.log(order.slice(1).map(lang => `${langNames[lang]}: http://localhost:${ports[lang]} (l switches)`).join('\n'))
    const status = await first!
    abort.abort()
    await Promise.all(others)
    return status
  }
  finally {
    taken.forEach(giveBack => giveBack())
  }
}
