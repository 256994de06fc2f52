import type { Rolldown } from 'vite'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faces } from '../../vite/fonts/faces.ts'
import { deckFonts } from '../../vite/fonts/plugin.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'deck-plugin-'))
  writeFileSync(join(root, 'entry.js'), 'import \'virtual:deck-fonts.css\'')
  writeFileSync(join(root, 'slides.md'), '模型“model”')
})
afterAll(() => rmSync(root, { recursive: true }))

/** A build of nothing but the fonts, in memory. */
async function buildFonts(base: string): Promise<Rolldown.OutputAsset[]> {
  const { output } = await build({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [deckFonts(root, 'zh')],
    build: { write: false, rolldownOptions: { input: join(root, 'entry.js') } },
  }) as Rolldown.RolldownOutput
  return output.filter(file => file.type === 'asset')
}

it.each(['/', '/en/'])('a build below %s emits every face as a file that its stylesheet names', async (base) => {
  const assets = await buildFonts(base)
  const css = assets.find(({ fileName }) => fileName.endsWith('.css'))?.source.toString() ?? ''
  const urls = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url)
  const files = assets.filter(({ fileName }) => fileName.endsWith('.woff2')).map(({ fileName }) => `${base}${fileName}`)
  expect(files).toHaveLength(faces.length)
  expect(urls.sort()).toEqual(files.sort())
  expect(css.match(/font-display:\s*swap/g)).toHaveLength(faces.length)
})

it('two builds give the same bytes under the same names', async () => {
  const [once, again] = [await buildFonts('/'), await buildFonts('/')]
  expect(again.map(({ fileName, source }) => [fileName, source])).toEqual(once.map(({ fileName, source }) => [fileName, source]))
})

it('a build fails at a character without a glyph, and names its file', async () => {
  const file = join(root, 'pages', '01-smile.md')
  mkdirSync(dirname(file))
  writeFileSync(file, '\u{1F600}')
  try {
    await expect(buildFonts('/')).rejects.toThrow(/U\+1F600, pages.01-smile\.md/)
  }
  finally {
    rmSync(dirname(file), { recursive: true })
  }
})

it.each([['zh', 'deck-sans-sc'], ['en', 'deck-sans']] as const)('the page of a deck in %s asks for the sans faces of its language at once, and for no others', async (lang, stem) => {
  const page = join(root, 'index.html')
  writeFileSync(page, '<!DOCTYPE html><head></head><script type="module" src="./entry.js"></script>')
  const { output } = await build({
    root,
    base: '/talks/',
    configFile: false,
    logLevel: 'silent',
    plugins: [deckFonts(root, lang)],
    build: { write: false, rolldownOptions: { input: page } },
  }) as Rolldown.RolldownOutput
  const html = output.find(({ fileName }) => fileName === 'index.html') as Rolldown.OutputAsset
  const asked = [...html.source.toString().matchAll(/<link rel="preload" fetchpriority="low" as="font"[^>]* href="([^"]+)"/g)].map(([, href]) => href!.replace(/-[\w-]{8}\.woff2$/, ''))
  expect(asked.sort()).toEqual([`/talks/assets/${stem}-400`, `/talks/assets/${stem}-700`])
})
