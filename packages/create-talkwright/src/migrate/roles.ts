import type { Files } from '../talk.ts'
import type { FormerTalk } from './former.ts'
import { contents } from 'talkwright/talk/contents'
import { engineModules } from './engineModules.ts'
import { isSettings } from './settings.ts'

/**
 * What a file of a former talk was: its settings; its words, which the new talk
 * has in the same place or which the engine reads there; a part of the engine
 * in whose place a talk may put its own, or a sheet of styles, which comes
 * after the engine's; what is written anew whatever it was; or the engine.
 */
export type Role = 'settings' | 'package' | 'words' | 'part' | 'style' | 'lock' | 'engine'

/** Files at the root that are for others than the engine. */
const FOR_OTHERS = new Set(['LICENSE', 'netlify.toml', 'vercel.json'])
const CONVENTIONAL = new Set<string>(Object.values(contents).map(({ file }) => file))

export interface Roles {
  readonly roleOf: (path: string) => Role
  /** Where the words of a file stand in the new talk. */
  readonly placeOf: (path: string) => string
}

/** What the files of a former talk were, seen from what is made of its document now. */
export function rolesIn({ files }: FormerTalk, next: Files): Roles {
  // A chapter's rows stood beside the engine's module of that name, which a talk holds no more.
  const places = new Map(Object.keys(files).flatMap((path) => {
    const place = path.replace(/^(data\/\w+)Section\.ts$/, '$1.ts')
    return place !== path && !next.has(path) && next.has(place) && place in files ? [[path, place] as const] : []
  }))
  const engines = new Set(places.values())
  return {
    placeOf: path => places.get(path) ?? path,
    roleOf: (path) => {
      if (isSettings(path))
        return 'settings'
      if (path === 'package.json')
        return 'package'
      if (path === 'package-lock.json')
        return 'lock'
      if (engines.has(path) || path === 'tsconfig.json')
        return 'engine'
      if (next.has(path) || places.has(path) || CONVENTIONAL.has(path) || FOR_OTHERS.has(path) || path.startsWith('public/') || isRows(path))
        return 'words'
      return /^(?:components|layouts)\/[^/]+\.vue$/.test(path) ? 'part' : /^styles\/[^/]+\.css$/.test(path) ? 'style' : 'engine'
    },
  }
}

/** Whether a module of data is none that the engine brought. */
function isRows(path: string): boolean {
  return /^(?:data|pages)\//.test(path) && engineModules(path).length === 0
}
