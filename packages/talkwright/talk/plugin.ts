import type { Plugin } from 'vite'
import type { ContentName } from './contents.ts'
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { plain, talk } from './config.ts'
import { contents } from './contents.ts'
import { root } from './root.ts'

const folder = import.meta.dirname.replaceAll(sep, '/')
/** What each module of this folder is called, where its talk's goes by another name. */
const RENAMED: Readonly<Partial<Record<ContentName, string>>> = { config: 'default as talk', deckIndex: 'default as deckIndex' }

/** Puts the talk's modules in the place of those that read them, for in a browser they are modules like others. */
export function talkContents(): Plugin {
  return {
    name: 'talk-contents',
    enforce: 'pre',
    load(id) {
      const name = id.startsWith(`${folder}/`) ? id.slice(folder.length + 1, -'.ts'.length) : ''
      return name in contents ? moduleOf(name as ContentName) : undefined
    },
  }
}

function moduleOf(name: ContentName): string {
  if (name === 'config' && plain)
    return exporting({ talk, plain })
  const { file, none }: { readonly file: string, readonly none?: Readonly<Record<string, unknown>> } = contents[name]
  const path = join(root, file)
  if (!plain && (existsSync(path) || !none))
    return `export ${RENAMED[name] ? `{ ${RENAMED[name]} }` : '*'} from ${JSON.stringify(path.replaceAll(sep, '/'))}${name === 'config' ? `\n${exporting({ plain })}` : ''}`
  return exporting(Object.fromEntries(Object.entries(none ?? {}).map(([key, value]) => [key === 'default' ? name : key, value])))
}

function exporting(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}`).join('\n')
}
