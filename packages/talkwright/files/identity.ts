import { statSync } from 'node:fs'

/** What a folder has in common with itself alone: one that takes its place, under the same name, has another. */
export function identityOf(folder: string): string {
  const { dev, ino, birthtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {}
  return `${dev} ${ino} ${birthtimeMs}`
}
