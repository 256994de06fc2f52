import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownFolder } from './owned.ts'
import { isAbandoned } from './owner.ts'

/** What the names of temporary folders begin with: this project's own, and those that Playwright makes for its browser. */
const NAMES = /^(?:deck-|playwright)/

export interface WorkFolder {
  readonly path: string
  /** Removes it with all that is in it. */
  readonly discard: () => void
}

/** Makes a temporary folder, which goes when its maker discards it, when the process is stopped, or, should that be killed, when the next command begins. */
export function makeWorkFolder(purpose: string): WorkFolder {
  const path = mkdtempSync(join(tmpdir(), `deck-${purpose}-`))
  // What still writes into it, a browser for instance, is waited for.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  return { path, discard: ownFolder(path, remove) }
}

/** Removes the temporary folders of commands that were killed. */
export function sweepWorkFolders(): void {
  for (const path of temporaryFolders()) {
    try {
      if (isAbandoned(path))
        rmSync(path, { recursive: true, force: true })
    }
    catch {
      // Another command may do the same at this moment.
    }
  }
}

function temporaryFolders(): string[] {
  try {
    return readdirSync(tmpdir()).filter(name => NAMES.test(name)).map(name => join(tmpdir(), name))
  }
  catch {
    // What a missing folder means is told where one is needed.
    return []
  }
}
