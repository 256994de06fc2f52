import type { Browser } from 'talkwright/browser/find'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CUT_VARIABLE } from 'talkwright/author/deck/cut'
import { exportName } from 'talkwright/print/exportName'
import { slidevProgram } from 'talkwright/site/build'
import { root } from 'talkwright/talk/root'
import { withHanFont } from './hanFont.ts'
import { marpDeck } from './marpDeck.ts'
import { marpProgram } from './peers.ts'
import { timed } from './timed.ts'

/** How long something took, in seconds, and the PDF that came of it. */
export interface Timing {
  readonly build?: number
  readonly print?: number
  readonly total: number
  readonly file: string
}

/** Where the contestants work, and with which browser. */
export interface Arena {
  /** What they make goes here. */
  readonly folder: string
  /** What they keep for their next run goes here. */
  readonly temporary: string
  readonly browser: Browser
}

/** This project's export of a deck: its site is built, then printed. */
export async function exportOurs({ folder, temporary, browser: { env } }: Arena, entry: string): Promise<Timing> {
  const site = join(folder, 'site')
  const own = { ...env, TMPDIR: temporary }
  const build = await timed('Our build', join(root, 'bench/buildDeck.ts'), [entry, site], own)
  const print = await timed('Our print', join(root, 'bench/printDeck.ts'), [site, folder], own)
  return { build, print, total: build + print, file: join(folder, `${exportName({ lang: 'zh', cut: 'full' })}.pdf`) }
}

/** The export that Slidev brings, of the same deck; it waits for a while before it prints. */
export async function exportStock({ folder, temporary, browser: { program, env } }: Arena, entry: string, waitMs: number): Promise<Timing> {
  const file = join(folder, 'stock.pdf')
  // It gives a deck 30 seconds to load, of which a long one needs more.
  const args = ['export', entry, '--output', file, '--executable-path', program, '--wait', String(waitMs), '--timeout', String(10 * 60_000)]
  return { total: await timed('slidev export', slidevProgram, args, { ...env, TMPDIR: temporary, [CUT_VARIABLE]: 'full' }), file }
}

/** Marp's export of as many slides, made of the document's own Markdown. */
export async function exportMarp({ folder, temporary, browser: { program, env } }: Arena, slides: number): Promise<Timing> {
  const deck = join(folder, 'marp.md')
  const file = join(folder, 'marp.pdf')
  writeFileSync(deck, marpDeck(readFileSync(join(root, 'data/source/notes.zh.md'), 'utf8'), slides))
  const args = [deck, '--output', file, '--pdf', '--pdf-outlines', '--browser', 'chrome', '--browser-path', program, '--no-stdin', '--no-config-file']
  return { total: await timed('Marp', marpProgram, args, { ...withHanFont(env, temporary), TMPDIR: temporary }), file }
}
