import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and what is missing above it, step by step: Node's own way to
 * make many at once never comes back from a place such as /proc, which takes
 * no folders, and answers no signal meanwhile.
 */
export function makeFolder(folder: string): void {
  const path = resolve(folder)
  if (isFolder(path))
    return
  const above = dirname(path)
  if (above !== path)
    makeFolder(above)
  try {
    mkdirSync(path)
  }
  catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(path))
      throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
