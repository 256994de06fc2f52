import type { HouseLang } from '../data/lang.ts'
import type { Plan } from './plan.ts'
import type { ReadDocument } from './read.ts'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { UserError } from '../deck/userError.ts'
import { structureOf } from '../document/structure.ts'
import { requireWritable, writeWholeFolder } from '../exporters/writeWhole.ts'
import { languageOf } from './language.ts'
import { picturesBeside } from './pictures.ts'
import { planOf } from './plan.ts'
import { readDocument } from './read.ts'
import { slidesOf, talkFiles } from './talk.ts'

/** A document and what becomes of it. */
export interface PlannedTalk {
  readonly plan: Plan
  readonly document: ReadDocument
  readonly name: string
  /** The pictures of the document, by their paths in the talk. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

export interface Written {
  readonly lines: readonly string[]
  readonly slides: number
  readonly updated: boolean
  readonly conflicts: number
}

/** Reads a document and plans its talk. */
export function planTalk(file: string, lang?: HouseLang, folder?: string): PlannedTalk {
  const document = readDocument(file)
  const structure = structureOf(document.text)
  const name = basename(folder ?? file).replace(/\.\w+$/, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'talk'
  const { files: pictures, pictureOf } = picturesBeside(file)
  const plan = planOf(structure, { lang: lang ?? languageOf(document.text), name: basename(file).replace(/\.\w+$/, ''), pictureOf })
  return { plan, document, name, pictures }
}

/** Writes a talk as a whole, or nothing. */
export async function writeTalk({ plan, document, name, pictures }: PlannedTalk, folder: string, root: string): Promise<Written> {
  requireRoom(folder)
  const files = talkFiles(plan, document, name, root)
  writeWholeFolder(folder, new Map([...files, ...pictures].map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content])))
  return { lines: [], slides: slidesOf(plan).length, updated: false, conflicts: 0 }
}

function requireRoom(folder: string): void {
  if (!existsSync(folder))
    return
  if (!statSync(folder).isDirectory())
    throw new UserError(`${folder} is a file, where a folder is to be made: name another.`)
  if (readdirSync(folder).length > 0)
    throw new UserError(`${folder} is there and is no talk of this generator: name another folder.`)
  requireWritable(folder)
}
