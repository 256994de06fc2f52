import type { Lang } from 'talkwright/data/lang'
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { entries } from 'talkwright/author/deck/entries'
import { UserError } from 'talkwright/author/deck/userError'
import { makeFolder } from 'talkwright/files/makeFolder'
import { buildEntry } from 'talkwright/site/build'
import { root } from 'talkwright/talk/root'

/** What of the project is no part of its slides. */
const LEFT_OUT = ['.git', '.github', '.ci', '.slidev', 'bench', 'dist', 'node_modules', 'out', 'test-results', 'tests']

/** Where the engine stands in the project. */
const ENGINE = 'packages/talkwright'

/** Lines by which the project makes Slidev's client smaller and takes pages over, each with what a stock deck has in its place. */
const UNDONE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'setup/vite-plugins.ts': [['  clientChanges(),\n', ''], ['  leanClient(),\n', ''], ['  leanSlides(data.slides),\n', ''], ['  chunks(data.slides.length),\n', '']],
  'setup/main.ts': [['void keepOffline(import.meta.env.BASE_URL)', 'void 0'], [/ {2}await readyToTakeOver\(.*\n/.source, '']],
  'setup/routes.ts': [[/ {2}\{ name: 'first-paint'.*\n/.source, '']],
}

/** A copy of the project from which Slidev builds the same slides with its client as it comes, in a folder. */
export function copyStock(folder: string): void {
  cpSync(root, folder, { recursive: true, filter: path => !LEFT_OUT.includes(basename(path)) && !basename(path).startsWith('.bench-') })
  linkPackages(folder)
  rmSync(join(folder, ENGINE, 'setup/unocss.ts'))
  for (const [file, lines] of Object.entries(UNDONE)) {
    let text = readFileSync(join(folder, ENGINE, file), 'utf8')
    for (const [from, to] of lines) {
      const changed = text.includes(from) ? text.replace(from, to) : text.replace(new RegExp(from), to)
      if (changed === text)
        throw new UserError(`${file} is written in another way than bench/stockDeck.ts knows: ${from.trim()}`)
      text = changed
    }
    writeFileSync(join(folder, ENGINE, file), text)
  }
}

/** The packages of the project, with the engine of the copy in the place of its own. */
function linkPackages(folder: string): void {
  const installed = join(root, 'node_modules')
  makeFolder(join(folder, 'node_modules'))
  for (const name of readdirSync(installed).filter(name => name !== 'talkwright' && name !== '.cache' && name !== '.vite'))
    symlinkSync(join(installed, name), join(folder, 'node_modules', name), 'junction')
  symlinkSync(join(folder, ENGINE), join(folder, 'node_modules/talkwright'), 'junction')
}

/** Builds the deck of a language from such a copy. */
export async function buildStock(copy: string, lang: Lang, out: string): Promise<void> {
  await buildEntry(join(copy, basename(entries[lang].file)), out, '/', { notes: false })
}
