import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const FULL = 'free some, or choose another disk'
const CLOSED = 'change its permissions, or choose another folder'
const MANY = 'close other programs, or raise the limit with "ulimit -n"'

/** What the machine refuses, and what to do about it, by the code of its error. */
const REFUSALS: Readonly<Record<string, readonly [what: string, wayOut: string]>> = {
  ENOSPC: ['No space is left', FULL],
  EDQUOT: ['No more space is allowed', FULL],
  EFBIG: ['A file may not be that large', FULL],
  EACCES: ['Not allowed', CLOSED],
  EPERM: ['Not allowed', CLOSED],
  EROFS: ['Nothing can be written', CLOSED],
  EMFILE: ['Too many files are open', MANY],
  ENFILE: ['Too many files are open', MANY],
  ENOMEM: ['Not enough memory', 'close other programs'],
  EIO: ['The disk fails', 'look whether it is damaged'],
}

/** An error of the machine as one line that says what, where and what to do; undefined for any other, which is this project's own. */
export function systemFault(error: unknown): string | undefined {
  const { code, path, syscall, port } = error as NodeJS.ErrnoException & { readonly port?: number }
  if (code === undefined || syscall === undefined)
    return undefined
  if (code === 'ENOENT' && path?.startsWith(tmpdir()) && !existsSync(tmpdir()))
    return `The temporary folder ${tmpdir()} is not there: make it, or set TMPDIR to one that is.`
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: choose another with --port.`
  if (code === 'EACCES' && port)
    return `Port ${port} is not for everybody: choose one from 1024 on with --port.`
  const [what, wayOut] = REFUSALS[code] ?? []
  return what && `${what} (${code}${path ? `, ${path}` : `, while it was to ${syscall}`}): ${wayOut}.`
}
