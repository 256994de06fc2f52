import type { Dataset } from './dataset.ts'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isPlain } from '../../talk/root.ts'
import { datasetsOf } from './dataset.ts'

/** The datasets of a project's data. What a deck without settings keeps in a folder of that name is no data of a talk. */
export async function loadDatasets(root: string): Promise<Dataset[]> {
  const files = isPlain ? [] : globSync('data/*.ts', { cwd: root }).sort()
  return datasetsOf(await Promise.all(files.map(file => import(pathToFileURL(join(root, file)).href) as Promise<object>)))
}
