import { existsSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { whenStopped } from '../author/deck/stopping.ts'
import { UserError } from '../author/deck/userError.ts'
import { hasLivingOwner } from '../files/owner.ts'
import { makeWorkFolder } from '../files/workFolder.ts'

/**
 * Makes sure that a port is free, and keeps it from other commands of this
 * user, for it is some time until a server that is begun listens: Slidev
 * itself would take another port in silence, or end with a trace. Returns what
 * gives it back.
 */
export async function takePort(port: number): Promise<() => void> {
  const giveBack = claim(port)
  try {
    await requireFree(port)
    return giveBack
  }
  catch (error) {
    giveBack()
    throw error
  }
}

/** Puts a folder that stands for the port in its place: of two commands that do so at once, one can. */
function claim(port: number): () => void {
  const folder = join(tmpdir(), `deck-port-${userInfo().uid}-${port}`)
  // That of a command which was killed, or runs on another machine, means nothing here.
  if (existsSync(folder) && !hasLivingOwner(folder))
    rmSync(folder, { recursive: true, force: true })
  const { path, discard } = makeWorkFolder('claim')
  try {
    renameSync(path, folder)
  }
  catch (error) {
    throw existsSync(folder) ? taken(port) : error
  }
  finally {
    discard()
  }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(remove)
  return () => {
    release()
    remove()
  }
}

async function requireFree(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? taken(port) : error))
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

function taken(port: number): UserError {
  return new UserError(`Port ${port} is taken: choose another with --port.`)
}
