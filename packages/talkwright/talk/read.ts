import type { ContentName } from './contents.ts'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { contents } from './contents.ts'
import { isPlain, root } from './root.ts'

const require = createRequire(import.meta.url)

/**
 * What a module of the talk exports, read at once, for programs; a browser gets
 * the module itself (talk/plugin.ts). JSON is its own default export.
 */
export function readContent<Exports>(name: ContentName): Exports {
  const content: { readonly file: string, readonly none?: unknown } = contents[name]
  const file = join(root, content.file)
  if (!isPlain && existsSync(file)) {
    const read: unknown = require(file)
    return (file.endsWith('.json') ? { default: read } : read) as Exports
  }
  if (!content.none)
    throw new Error(`${root} holds no ${content.file}.`)
  return content.none as Exports
}
