import type { ContentName } from './contents.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contents } from './contents.ts'
import { isPlain, root } from './root.ts'

/**
 * What a module of the talk exports, for programs; a browser gets the module
 * itself (talk/plugin.ts). JSON is its own default export.
 */
export async function readContent<Exports>(name: ContentName): Promise<Exports> {
  const content: { readonly file: string, readonly none?: unknown } = contents[name]
  const file = join(root, content.file)
  if (!isPlain && existsSync(file)) {
    return (file.endsWith('.json') ? { default: JSON.parse(await readFile(file, 'utf8')) as unknown } : await import(pathToFileURL(file).href)) as Exports
  }
  if (!content.none)
    throw new Error(`${root} holds no ${content.file}.`)
  return content.none as Exports
}
