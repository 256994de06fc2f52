import type { Browser } from 'playwright'
import type { Choice } from '../author/deck/choice.ts'
import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import type { Wanted } from './builds/recipe.ts'
import type { Place } from './place.ts'
import type { TakePictures } from './sharing.ts'
import { spawn } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { ended } from '../author/deck/children.ts'
import { CUT_VARIABLE } from '../author/deck/cut.ts'
import { entries } from '../author/deck/entries.ts'
import { requireFolderName } from '../author/deck/folderName.ts'
import { UserError } from '../author/deck/userError.ts'
import { located } from '../files/located.ts'
import { startReplacement } from '../files/replacement.ts'
import { engine } from '../talk/root.ts'
import { built } from './builds/store.ts'
import { writeContents } from './contents.ts'
import { finishSite } from './finish.ts'
import { anywhere, deckPath } from './place.ts'
import { wanted } from './wanted.ts'

/** The program of Slidev, which is run with this Node. */
export const slidevProgram = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')

export interface SiteOptions {
  /** Where it will stand. */
  readonly place?: Place
  /** Whether the presenter's view and the handout have the speaker notes, which everybody can then read. */
  readonly notes?: boolean
  /** Draws the pages, so that they show their slides before any script runs; without it they are for work on the deck alone, such as printing. */
  readonly browser?: Browser
  /** Takes the pictures that are shown with links to the pages, where these have complete addresses. */
  readonly takePictures?: TakePictures
  /** Whether everything is built anew, whatever is kept of earlier builds. */
  readonly fresh?: boolean
  /** Called back as each language is done. */
  readonly built?: (lang: Lang) => void
}

/**
 * Builds the site of a cut in the given languages into a folder: made beside it and
 * put there when whole, so that a build that fails or is stopped leaves the
 * folder as it was. What was built of the same inputs before is not built again.
 */
export async function buildSite(folder: string, choice: Choice, options: SiteOptions = {}): Promise<void> {
  const { beside, place: putInPlace, discard } = startReplacement(folder)
  try {
    const site = join(beside, 'site')
    const { browser, fresh } = options
    // Without drawings a site is put together of its decks in no time.
    if (browser)
      await built(wantedSite(choice, options, browser), site, () => makeSite(site, beside, choice, options), { fresh })
    else
      await makeSite(site, beside, choice, options)
    putInPlace(site)
  }
  catch (error) {
    throw located(error, folder)
  }
  finally {
    discard()
  }
}

function wantedSite({ langs, cut }: Choice, { place = anywhere, notes = false, takePictures }: SiteOptions, browser: Browser): Wanted {
  return wanted('site', { langs, cut, place, notes, pictures: Boolean(takePictures), browser: browser.version() })
}

async function makeSite(site: string, beside: string, { langs, cut }: Choice, { place = anywhere, notes = false, browser, takePictures, fresh, built: done = () => {} }: SiteOptions): Promise<void> {
  await allOrNone(langs.map(lang => async (signal) => {
    await builtEntry(entries[lang].file, join(beside, lang), deckPath(place, lang), { cut, notes, fresh, signal })
    done(lang)
  }))
  mkdirSync(site)
  // The deck at the root comes first, the others move in below it.
  for (const lang of langs.toSorted((a, b) => entries[a].path.length - entries[b].path.length)) {
    const deck = join(site, entries[lang].path)
    rmSync(deck, { recursive: true, force: true })
    renameSync(join(beside, lang), deck)
  }
  await finishSite(site, { langs, cut }, place, browser, takePictures)
  writeContents(site, { langs, cut, place, notes })
}

/** Runs works at the same time; if one fails, the others are told to end, and have ended when its error comes out. */
async function allOrNone(works: readonly ((signal: AbortSignal) => Promise<void>)[]): Promise<void> {
  const abort = new AbortController()
  const running = works.map(work => work(abort.signal))
  try {
    await Promise.all(running)
  }
  catch (error) {
    abort.abort()
    await Promise.allSettled(running)
    throw error
  }
}

/** Runs a program in a process that does not outlive this one. */
export const endWithParent = join(engine, 'author/deck/endWithParent.ts')

export interface EntryOptions {
  readonly cut?: Cut
  readonly notes?: boolean
  readonly signal?: AbortSignal
}

/** What Node and the bundler say of a full disk. */
const FULL_DISK = /\bENOSPC\b|No space left on device/

/** The deck of one entry in a cut as Slidev builds it, in a folder that is not there yet: built, or taken from what is kept of an earlier build of the same. */
export async function builtEntry(entry: string, out: string, base: string, { fresh, ...options }: EntryOptions & { readonly fresh?: boolean } = {}): Promise<void> {
  const { cut = 'full', notes = true } = options
  await built(wanted('entry', { entry: basename(entry), base, cut, notes }, dirname(entry)), out, () => buildEntry(entry, out, base, options), { fresh })
}

/** Runs Slidev's build of one entry in a cut, every time. Its fault is told in one line, where that can be found. */
export async function buildEntry(entry: string, out: string, base: string, { cut = 'full', notes = true, signal }: EntryOptions = {}): Promise<void> {
  requireFolderName(dirname(entry))
  const child = spawn(process.execPath, [endWithParent, slidevProgram, 'build', entry, '--out', out, '--base', base, ...(notes ? [] : ['--without-notes'])], {
    cwd: dirname(entry),
    // Whatever mode the caller runs in, a test for instance, what is built is for production.
    env: { ...process.env, NODE_ENV: 'production', [CUT_VARIABLE]: cut },
    // The last is for the child to notice that this process has ended.
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  signal?.addEventListener('abort', () => child.kill('SIGKILL'))
  let log = ''
  child.stdout!.on('data', chunk => log += chunk)
  child.stderr!.on('data', chunk => log += chunk)
  // Killed, so that it writes nothing more into a folder that is being removed.
  if (await ended(child, 'SIGKILL') === 0)
    return
  if (FULL_DISK.test(log))
    throw Object.assign(new Error(log), { code: 'ENOSPC', syscall: 'write' })
  throw new UserError(buildFault(log) ?? `The build of ${basename(entry)} failed:\n${log}`)
}

/** The one line of a failed build that says what is wrong and where; nothing where it cannot be found. */
export function buildFault(log: string): string | undefined {
  const text = stripVTControlCharacters(log)
  const [, plugin, place = '', message] = text.match(/\[plugin ([^\]]+)\] ?(.*)\n(?:\w*Error: )?(.+)/) ?? []
  if (message) {
    const [, page, slide] = place.match(/([^/]+\.md)__slidev_(\d+)\.md/) ?? []
    return page ? `${page}, slide ${slide} of the deck: ${message}` : `${place || plugin}: ${message}`
  }
  // What the bundler finds itself has a code, and the place within the sentence.
  const [, coded] = text.match(/^\[[A-Z_]+\] (.+)/m) ?? []
  return coded?.replace(/(\S+\.md)__slidev_(\d+)\.md/, '$1, slide $2 of the deck')
}
