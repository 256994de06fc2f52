import type { ExportedDeck } from './exportName.ts'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findBrowser } from '../browser/find.ts'
import { startReplacement } from '../files/replacement.ts'
import { makeWorkFolder } from '../files/workFolder.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { placeOf } from '../site/builds/store.ts'
import { wanted } from '../site/wanted.ts'

export interface KeptExport {
  /** Writes the export into a folder where the same was made before, and returns its path. */
  readonly take: (folder: string) => string | undefined
  /** Keeps a copy of what was made, for the next who wants the same. */
  readonly keep: (made: string, options?: { readonly fresh?: boolean }) => void
}

/** What is kept of exports of a deck, by what goes into them at this moment: a PDF, a handout or pictures. */
export async function keptExport(kind: 'pdf' | 'handout' | 'png', deck: ExportedDeck): Promise<KeptExport> {
  const { version } = await findBrowser()
  const place = placeOf(wanted('export', { kind, ...deck, browser: version }))
  return {
    take: folder => inFolder(work => place.take(work) ? readdirSync(work).map(name => written(join(work, name), join(folder, name)))[0] : undefined),
    keep: (made, options) => inFolder((work) => {
      cpSync(made, join(work, basename(made)), { recursive: true })
      place.keep(work, options)
    }),
  }
}

/** Puts a file or a folder where it is to be, whole or not at all. */
function written(from: string, to: string): string {
  if (statSync(from).isDirectory()) {
    const { beside, place, discard } = startReplacement(to)
    try {
      cpSync(from, join(beside, 'new'), { recursive: true })
      place(join(beside, 'new'))
    }
    finally {
      discard()
    }
  }
  else {
    writeWhole(to, readFileSync(from))
  }
  return to
}

/** Does a piece of work in a folder of its own, which is not there yet. */
function inFolder<Result>(work: (folder: string) => Result): Result {
  const { path, discard } = makeWorkFolder('export')
  try {
    return work(join(path, 'export'))
  }
  finally {
    discard()
  }
}
