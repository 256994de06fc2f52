import type { Door } from './door.ts'
import type { Remote } from './settings.ts'
import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import { watchToken } from './sessions.ts'
import { OWN } from './targets.ts'

/** The first address of this machine in its network, as it knows it itself; nothing is asked of the network. */
export function localAddress(interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces()): string | undefined {
  return Object.values(interfaces).flat().find(address => address && address.family === 'IPv4' && !address.internal)?.address
}

/** What the terminal tells the presenter: how a phone comes in, and the audience. The links hold tokens and never the password. */
export function invitation(door: Door, { key }: Remote, port: number, address = localAddress()): string {
  if (address === undefined)
    return 'This machine is in no network, so no phone can reach the talk.'
  const origin = `http://${address}:${port}`
  const phone = `${origin}${OWN.present}?t=${door.invitations.issue()}`
  return [
    '',
    renderUnicodeCompact(phone),
    '',
    `  presenter's phone   ${phone}`,
    '                      opens once, within ten minutes; c shows a new one',
    `  with the password   ${origin}`,
    `  audience            ${origin}${OWN.watch}?t=${watchToken(key)}`,
    '',
  ].join('\n')
}
