import type { Lock } from './lock.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineFolder } from './vendor.ts'

/** What the packages of every talk are: the versions that the engine is tried with. */
export interface Base {
  readonly manifest: {
    readonly dependencies: Readonly<Record<string, string>>
    readonly overrides: object
    readonly allowScripts: object
  }
  readonly lock: Lock
}

/** What a packed generator brings along, made when it is packed. */
export const BASE_FILE = 'template/base.json'

const own = join(import.meta.dirname, '..')

/** The packages of every talk: those that came with a packed generator, else those of the project in which it stands. */
export function readBase(): Base {
  const packed = join(own, BASE_FILE)
  if (existsSync(packed))
    return JSON.parse(readFileSync(packed, 'utf8')) as Base
  const project = join(engineFolder, '../..')
  const read = <Content>(name: string): Content => JSON.parse(readFileSync(join(project, name), 'utf8')) as Content
  return { manifest: read('package.json'), lock: read('package-lock.json') }
}
