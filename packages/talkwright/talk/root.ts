import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import process from 'node:process'
import { contents } from './contents.ts'

const ENTRY = 'slides.md'

/** The folder of the engine. */
export const engine = dirname(import.meta.dirname)

/** The folder of the talk, in which its settings and entries stand: the one in which a command is run, or the nearest above it. */
export const root = above(process.cwd()) ?? process.cwd()

/** Whether the folder holds a deck without settings, as any of Slidev is. */
export const isPlain = !existsSync(join(root, contents.config.file))

/** The entry of the talk's first language; without settings it is the one that Slidev was told of. */
export const entry = resolve(root, isPlain ? process.argv.slice(2).find(argument => argument.endsWith('.md')) ?? ENTRY : ENTRY)

/** Whether the talk stands in the project of the engine, and is what the engine is tried with. */
export const isProject = engine === join(root, 'packages', 'talkwright')

/** The engine's own entries are shown for the talk that it works for. */
function above(folder: string): string | undefined {
  if (existsSync(join(folder, contents.config.file)) || (existsSync(join(folder, ENTRY)) && !`${folder}${sep}`.startsWith(engine + sep)))
    return folder
  return dirname(folder) === folder ? undefined : above(dirname(folder))
}
