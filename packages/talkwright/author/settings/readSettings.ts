import type { TalkSettings } from '../../model/settings.ts'
import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { contents } from '../../talk/contents.ts'
import { readContent } from '../../talk/read.ts'
import { entry, isPlain, root } from '../../talk/root.ts'
import { UserError } from '../deck/userError.ts'
import { plainSettings } from './plainSettings.ts'
import { settingsFaults } from './settingsFaults.ts'

const { file } = contents.config

/** The settings of the talk; a deck that has none gets those that fit any. What is wrong with them is one error with a line for each fault. */
export async function readSettings(): Promise<TalkSettings> {
  if (isPlain) {
    if (!existsSync(entry))
      throw new UserError(`There is no ${file} and no slides.md in ${root}: run this in the folder of a talk.`)
    return plainSettings(entry)
  }
  const settings = await exported()
  const faults = settingsFaults(settings)
  if (faults.length > 0)
    throw new UserError(faults.map(fault => `${file}: ${fault}.`.replace(/\?\.$/, '?')).join('\n'))
  return withDocument(settings as TalkSettings)
}

async function exported(): Promise<unknown> {
  let module: { readonly default?: unknown }
  try {
    module = await readContent('config')
  }
  catch (error) {
    throw new UserError(unreadable(error))
  }
  if (module.default === undefined)
    throw new UserError(`${file}: it has no default export; write export default defineTalk({ … }).`)
  return module.default
}

/** Why the settings cannot be read, and in which line of which file, which may be one that they import. */
function unreadable(error: unknown): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const [, path, line] = stack.replaceAll('file://', '').match(/((?:\/|[A-Z]:)[^\n():]*\.[cm]?[jt]s):(\d+)/) ?? []
  const place = path?.startsWith(root + sep) && !path.includes('node_modules') ? `${relative(root, path)}:${line}` : undefined
  const what = message.split('\n').find(text => text.trim() !== '')?.replaceAll(`${root}${sep}`, '').replace(/^\s*[x×]\s+/, '').replace(/\.$/, '') ?? 'it fails'
  return `${file} cannot be read: ${what}${place ? ` (${place})` : ''}; correct it there.`
}

function withDocument(settings: TalkSettings): TalkSettings {
  const document = `data/source/notes.${settings.documentLanguage}.md`
  if (!existsSync(join(root, document)))
    throw new UserError(`${file}: "documentLanguage" is "${settings.documentLanguage}", but there is no ${document}; put the document there.`)
  return settings
}
