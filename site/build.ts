import type { Lang } from '../data/lang.ts'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { entries, root } from '../deck/entries.ts'
import { whenStopped } from '../deck/stopping.ts'
import { UserError } from '../deck/userError.ts'

/** The program of Slidev, which is run with this Node. */
export const slidevProgram = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')

/**
 * Builds the site of the given languages into a folder: made beside it and
 * renamed when whole, so that a build that fails or is stopped leaves the
 * folder as it was. Calls back as each language is done.
 */
export async function buildSite(folder: string, langs: readonly Lang[], built: (lang: Lang) => void = () => {}): Promise<void> {
  const part = makePartFolder(folder)
  const discard = () => rmSync(part, { recursive: true, force: true })
  const release = whenStopped(discard)
  try {
    await Promise.all(langs.map(async (lang) => {
      await buildLanguage(lang, join(part, lang))
      built(lang)
    }))
    const site = join(part, 'site')
    mkdirSync(site)
    // The deck at the root comes first, the others move in below it.
    for (const lang of langs.toSorted((a, b) => entries[a].path.length - entries[b].path.length)) {
      const place = join(site, entries[lang].path)
      rmSync(place, { recursive: true, force: true })
      renameSync(join(part, lang), place)
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(site, folder)
  }
  finally {
    release()
    discard()
  }
}

function makePartFolder(folder: string): string {
  try {
    mkdirSync(dirname(folder), { recursive: true })
    return mkdtempSync(`${folder}.part-`)
  }
  catch (error) {
    throw new UserError(`Cannot write to ${dirname(folder)} (${(error as NodeJS.ErrnoException).code}): choose another folder or change its permissions.`)
  }
}

function buildLanguage(lang: Lang, out: string): Promise<void> {
  const { file, path } = entries[lang]
  const child = spawn(process.execPath, [slidevProgram, 'build', file, '--out', out, '--base', `/${path}`], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const release = whenStopped(() => child.kill())
  let log = ''
  child.stdout.on('data', chunk => log += chunk)
  child.stderr.on('data', chunk => log += chunk)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      release()
      if (code === 0)
        resolve()
      else
        reject(new UserError(buildFault(log) ?? `The build of ${lang} failed:\n${log}`))
    })
  })
}

/** The one line of a failed build that says what is wrong and where; nothing where it cannot be found. */
export function buildFault(log: string): string | undefined {
  const [, plugin, place = '', message] = log.match(/\[plugin ([^\]]+)\] ?(.*)\n(?:\w*Error: )?(.+)/) ?? []
  if (!message)
    return undefined
  const [, page, slide] = place.match(/([^/]+\.md)__slidev_(\d+)\.md/) ?? []
  return page ? `${page}, slide ${slide} of the deck: ${message}` : `${place || plugin}: ${message}`
}
