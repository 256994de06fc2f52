import { Buffer } from 'node:buffer'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../files/makeFolder.ts'

const DIGEST_BYTES = 32
const digest = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/**
 * The bytes kept in `file`, or those that `make` gives, which are then kept.
 * An entry opens with the digest of its bytes, so that a cut or changed one
 * counts as none. A cache that cannot be read or written costs only time, so
 * its errors are passed over; those of `make` are not.
 */
export async function cached(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = read(file)
  if (kept)
    return kept
  const made = await make()
  write(file, made)
  return made
}

function read(file: string): Buffer | undefined {
  try {
    const entry = readFileSync(file)
    const bytes = entry.subarray(DIGEST_BYTES)
    return digest(bytes).equals(entry.subarray(0, DIGEST_BYTES)) ? bytes : undefined
  }
  catch {
    return undefined
  }
}

/** The entry appears whole under its name: two builds at once only do the same work twice. */
function write(file: string, bytes: Buffer): void {
  const unfinished = `${file}.${randomUUID()}`
  try {
    makeFolder(dirname(file))
    writeFileSync(unfinished, Buffer.concat([digest(bytes), bytes]))
    renameSync(unfinished, file)
  }
  catch {
    if (existsSync(unfinished))
      rmSync(unfinished)
  }
}
