import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { contents } from './contents.ts'

/** The folder of the talk, in which its settings and entries stand: the one in which a command is run, or the nearest above it. */
export const root = above(process.cwd()) ?? process.cwd()

/** The folder of the engine. */
export const engine = dirname(import.meta.dirname)

/** Whether the talk stands in the project of the engine, and is what the engine is tried with. */
export const isProject = engine === join(root, 'packages', 'talkwright')

function above(folder: string): string | undefined {
  if (existsSync(join(folder, contents.config.file)))
    return folder
  return dirname(folder) === folder ? undefined : above(dirname(folder))
}
