import type { UiLang } from 'talkwright/data/uiLang'
import type { FormerTalk } from './former.ts'
import type { Migration } from './migration.ts'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from 'talkwright/author/deck/userError'
import { uiLangs } from 'talkwright/data/uiLang'
import { located } from 'talkwright/files/located'
import { makeFolder } from 'talkwright/files/makeFolder'
import { startReplacement } from 'talkwright/files/replacement'
import { allFiles, planDocument } from '../make.ts'
import { hashOf, recordOf } from '../manifest.ts'
import { readDocument } from '../read.ts'
import { slidesOf } from '../talk.ts'
import { readFormer } from './former.ts'
import { migrationOf } from './migration.ts'

/** What bringing over a talk of the former generator does. */
export interface Migrating {
  readonly slides: number
  readonly lines: readonly string[]
  /** Where the old folder stays. */
  readonly before: string
  readonly write: () => void
}

/** Prepares a former talk for the engine as a package; nothing is written before it is told to, and then all of it or nothing. */
export async function migratingOf(notes: string, folder: string, lang?: UiLang): Promise<Migrating> {
  const before = `${folder}.before`
  if (existsSync(before))
    throw new UserError(existsSync(folder) ? `${before} is there already, where the old folder is to stay: move it away.` : `${folder} is not there, and ${before} is, as an earlier run that was stopped leaves it: rename it back, and run this again.`)
  const former = readFormer(folder)
  const { document, lines } = documentOf(former, notes)
  const made = planDocument(document, notes, languageOf(former) ?? lang, folder)
  const next = await allFiles(made)
  const migration = migrationOf(former, next)
  const record = recordOf(next, former.document)
  return { slides: slidesOf(made.plan).length, lines: [...migration.lines, ...lines], before, write: () => writeMigration(folder, before, migration, record) }
}

/** The document of which a former talk was made: the notes, or what the talk holds if the notes have changed since; their changes come in by the next run. */
function documentOf({ folder, document, files }: FormerTalk, notes: string) {
  const held = join(folder, document)
  const isMadeOf = (file: string) => existsSync(file) && hashOf(readFileSync(file)) === files[document]
  if (isMadeOf(notes) || !isMadeOf(held))
    return { document: readDocument(notes), lines: isMadeOf(notes) ? [] : [`SEE TO    ${document}: neither it nor ${basename(notes)} is what the talk was made of; pages and rows that you edited may lag behind`] }
  return { document: readDocument(held), lines: [`next      ${basename(notes)} has changed since the talk was made: run this once more without --migrate to bring that in`] }
}

/** The language of a former talk, by the name of its document. */
function languageOf({ document }: FormerTalk): UiLang | undefined {
  return uiLangs.find(lang => document.endsWith(`.${lang}.md`))
}

function writeMigration(folder: string, before: string, { files, staying }: Migration, record: Migration['files']): void {
  const { beside, place, discard } = startReplacement(folder, before)
  try {
    const made = join(beside, 'new')
    for (const path of staying) {
      makeFolder(dirname(join(made, path)))
      cpSync(join(folder, path), join(made, path), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
    }
    for (const [path, content] of [...files, ...record]) {
      makeFolder(dirname(join(made, path)))
      writeFileSync(join(made, path), content)
    }
    place(made)
  }
  catch (error) {
    throw located(error, folder)
  }
  finally {
    discard()
  }
}
