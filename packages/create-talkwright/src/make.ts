import type { UiLang } from 'talkwright/data/uiLang'
import type { Manifest } from './manifest.ts'
import type { Plan } from './planned.ts'
import type { ReadDocument } from './read.ts'
import type { Files } from './talk.ts'
import type { Changes } from './update.ts'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import process from 'node:process'
import { UserError } from 'talkwright/author/deck/userError'
import { structureOf } from 'talkwright/author/document/structure'
import { requireWritable, writeWholeFolder } from 'talkwright/files/writeWhole'
import { requireDrawable } from './drawable.ts'
import { languageOf } from './language.ts'
import { lossesOf } from './losses.ts'
import { madeBefore, readManifest, recordOf } from './manifest.ts'
import { picturesBeside } from './pictures.ts'
import { planOf } from './plan.ts'
import { readDocument } from './read.ts'
import { documentIn, slidesOf, talkFiles } from './talk.ts'
import { changesOf, makeChanges } from './update.ts'

/** A document and what becomes of it. */
export interface PlannedTalk {
  readonly plan: Plan
  readonly document: ReadDocument
  /** What of it no slide draws as it stands there, a line each. */
  readonly losses: readonly string[]
  readonly name: string
  /** The pictures of the document, by their paths in the talk. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** What writing a talk does: makes it, or changes the one that is there. */
export interface Writing {
  readonly slides: number
  readonly changes?: Changes
  readonly write: () => void
}

/** Reads a document and plans its talk. */
export function planTalk(file: string, lang?: UiLang, folder?: string): PlannedTalk {
  return planDocument(readDocument(file), file, lang, folder)
}

/** Plans the talk of a document that has been read. */
export function planDocument(document: ReadDocument, file: string, lang?: UiLang, folder?: string): PlannedTalk {
  const structure = structureOf(document.text)
  const { files: pictures, pictureOf } = picturesBeside(file)
  const plan = planOf(structure, { lang: lang ?? languageOf(document.text), name: basename(file).replace(/\.\w+$/, ''), pictureOf })
  return { plan, document, losses: lossesOf(structure), name: talkName(folder ?? file), pictures }
}

/** The plain letters of a path's last part, for names of files. */
function talkName(path: string): string {
  return basename(path).replace(/\.\w+$/, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'talk'
}

/** Prepares a talk in a folder, whole or not at all; nothing is written before it is told to. */
export async function writingOf(made: PlannedTalk, file: string, folder: string): Promise<Writing> {
  requireDrawable(made.document.text, made.plan.lang, relative(process.cwd(), file))
  const manifest = existsSync(folder) ? existing(folder) : undefined
  const files = await allFiles(made)
  const slides = slidesOf(made.plan).length
  if (manifest) {
    const changes = changesOf(folder, manifest, files, madeBefore(folder, manifest))
    return { slides, changes, write: () => makeChanges(folder, changes, files) }
  }
  const whole = new Map([...files, ...recordOf(files, documentIn(made.plan.lang))].map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as [string, Uint8Array]))
  return {
    slides,
    write: () => {
      requireWritable(dirname(folder))
      writeWholeFolder(folder, whole)
    },
  }
}

/** All files of a talk. */
export async function allFiles({ plan, document, name, pictures }: PlannedTalk): Promise<Files> {
  return new Map([...await talkFiles(plan, document, name), ...pictures])
}

/** The manifest of the talk in a folder that is there; undefined for an empty folder. */
function existing(folder: string): Manifest | undefined {
  if (!statSync(folder).isDirectory())
    throw new UserError(`${folder} is a file, where a folder is to be made: name another.`)
  requireWritable(folder)
  const manifest = readManifest(folder)
  if (!manifest && readdirSync(folder).length > 0)
    throw new UserError(`${folder} is there and holds no talk of this generator: name another folder.`)
  return manifest
}
