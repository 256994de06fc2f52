import { randomBytes, randomInt } from 'node:crypto'
import process from 'node:process'
import { KEY_VARIABLE, PASSWORD_VARIABLE } from '../vite/guard/settings.ts'

/** Letters and digits that are not taken for each other. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 10

/**
 * What the servers of a talk are told so that other machines may take part:
 * the password, which is made and shown where none is given, and the key of
 * its sessions. One that was given no longer stands in this process's arguments.
 */
export function remoteEnvironment(remote: string | true | undefined): Readonly<Record<string, string>> {
  if (remote === undefined)
    return {}
  process.title = 'npm start'
  const password = remote === true || remote === '' ? Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('') : remote
  if (password !== remote)
    console.log(`Password: ${password}`)
  return { [PASSWORD_VARIABLE]: password, [KEY_VARIABLE]: randomBytes(32).toString('base64url') }
}
