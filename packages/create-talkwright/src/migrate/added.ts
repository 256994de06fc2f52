import type { FormerTalk } from './former.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FORMER } from '../manifest.ts'

/** What commands make at the root of a talk, and make again. */
const MADE = new Set(['node_modules', 'dist', 'out', '.slidev', 'test-results'])

/** The files that an owner has added to a former talk; a repository is one of them, whole. */
export function addedFiles({ folder, files }: FormerTalk): string[] {
  const walk = (below: string): string[] => readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name === 'node_modules' || MADE.has(path) || path in files || path === FORMER)
      return []
    return entry.isDirectory() && path !== '.git' ? walk(path) : [path]
  })
  return walk('').sort()
}
