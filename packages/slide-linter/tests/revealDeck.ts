import type { RevealSlide } from './fixture/revealSlides.ts'
import type { Served } from './served.ts'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { revealPage } from './fixture/revealSlides.ts'
import { serve } from './served.ts'

const require = createRequire(import.meta.url)

/** Serves slides as a deck of reveal.js, with its script and its look from the installed package; `imported.html` is the same without a global. */
export async function serveReveal(slides: readonly RevealSlide[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'slide-linter-reveal-'))
  writeFileSync(join(folder, 'index.html'), revealPage(slides))
  writeFileSync(join(folder, 'imported.html'), revealPage(slides, 'imported'))
  writeFileSync(join(folder, 'page.html'), '<!doctype html><html lang="en"><title>No slides</title><h1>No slides</h1>')
  symlinkSync(dirname(require.resolve('reveal.js')), join(folder, 'reveal'), 'junction')
  symlinkSync(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'), join(folder, 'fixture.ttf'))
  const { address, close } = await serve(folder)
  return {
    address,
    close: () => {
      close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
