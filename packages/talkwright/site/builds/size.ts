import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a file takes besides what it holds, half a block of the disk on the average. */
const FILE_BYTES = 2048

/** How many files a build has, and what they hold, in bytes. */
export interface Size {
  readonly files: number
  readonly bytes: number
}

export function sizeOf(folder: string): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return { files: files.length, bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) }
}

/** What a build takes on a disk, in bytes. */
export function spaceOf({ files, bytes }: Size): number {
  return bytes + files * FILE_BYTES
}
