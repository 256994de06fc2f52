import type { Browser } from 'playwright'
import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { langTags } from '../data/lang.ts'
import { entries, root } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { whenStopped } from '../deck/stopping.ts'
import { UserError } from '../deck/userError.ts'
import { withMetadata } from './metadata.ts'
import { printDeck } from './print.ts'

/** A deck to print. */
export interface PrintedDeck {
  readonly lang: Lang
  readonly cut: Cut
}

/** The name of the PDF of a deck. */
export function pdfName({ lang, cut }: PrintedDeck): string {
  return `state-of-ai-2026.${lang}${cut === 'full' ? '' : `.${cut}min`}.pdf`
}

/** Prints a served deck into a folder and returns the file's path: written beside the file that it replaces, and renamed when whole. */
export async function exportPdf(browser: Browser, address: string, deck: PrintedDeck, folder: string, progress?: (ready: number, total: number) => void): Promise<string> {
  const { headmatter, slides } = await loadDeck(entries[deck.lang].file, deck.cut)
  const placeOf = (slide: number) => {
    const source = slides[slide - 1]
    return source ? `${relative(root, source.filepath)}:${source.start + 1}: slide ${slide}` : `slide ${slide}`
  }
  const pdf = await withMetadata(await printDeck(browser, address, placeOf, progress), {
    title: String(headmatter.title),
    author: String(headmatter.author),
    subject: String(headmatter.info),
    keywords: (headmatter.keywords as unknown[]).map(String),
    lang: langTags[deck.lang],
  })
  const file = join(folder, pdfName(deck))
  writeWhole(file, pdf)
  return file
}

/** Fails before any work is done where the folder cannot be written. */
export function requireWritable(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  }
  catch (error) {
    throw new UserError(`Cannot write to ${folder} (${(error as NodeJS.ErrnoException).code}): name another folder with --out or change its permissions.`)
  }
}

function writeWhole(file: string, bytes: Uint8Array): void {
  const part = `${file}.part-${process.pid}`
  const release = whenStopped(() => rmSync(part, { force: true }))
  try {
    writeFileSync(part, bytes)
    renameSync(part, file)
  }
  finally {
    release()
    rmSync(part, { force: true })
  }
}
