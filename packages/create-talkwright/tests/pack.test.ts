import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { findBrowser } from 'talkwright/browser/find'
import { root } from 'talkwright/talk/root'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { installPacked } from './installed.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 240_000 })

/** An empty folder elsewhere, in which the packages are installed as npm would. */
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deck-packed-'))
  await installPacked(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('tagged-pdf, packed and installed elsewhere', () => {
  it('holds compiled code with its types, and no sources', () => {
    const files = globSync('node_modules/tagged-pdf/**/*.*', { cwd: folder }).map(file => file.replace(/^.*tagged-pdf[\\/]/, ''))
    expect(files.filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', join('dist', 'index.js'), join('dist', 'index.d.ts'), join('dist', 'cli.js')]))
  })

  it('is a program', () => {
    writeFileSync(join(folder, 'text.pdf'), 'Not a PDF')
    const { status, stderr } = spawnSync(process.execPath, ['node_modules/tagged-pdf/dist/cli.js', 'check', 'text.pdf'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'text.pdf: it is no PDF.\n' })
  })

  it('is a library', () => {
    writeFileSync(join(folder, 'use.mjs'), `
      import { PDFDocument } from 'pdf-lib'
      import { checkPdf } from 'tagged-pdf'
      import { parsePdf } from 'tagged-pdf/reading'
      const bytes = await (await PDFDocument.create()).save()
      console.log((await checkPdf(bytes))[0].check, (await parsePdf(bytes)).structure.length)`)
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('marked 0\n')
  })
})

describe('slide-linter, packed and installed elsewhere', () => {
  it('holds compiled code with its types, and no sources', () => {
    const files = globSync('node_modules/slide-linter/**/*.*', { cwd: folder }).map(file => file.replace(/^.*slide-linter[\\/]/, ''))
    expect(files.filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', join('dist', 'index.js'), join('dist', 'index.d.ts'), join('dist', 'cli.js'), join('dist', 'page', 'main.js')]))
  })

  it('is a program that brings its rules into a page, and an adapter of the page\'s own', async () => {
    const fixture = join(root, 'packages/slide-linter/tests/fixture')
    cpSync(join(fixture, 'cards.html'), join(folder, 'cards.html'))
    cpSync(join(fixture, 'cardsAdapter.ts'), join(folder, 'cardsAdapter.ts'))
    writeFileSync(join(folder, 'slide-linter.config.json'), '{ "adapter": "./cardsAdapter.ts" }')
    const { program, env } = await findBrowser()
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/slide-linter/dist/cli.js', pathToFileURL(join(folder, 'cards.html')).href, '--browser', program], { cwd: folder, env: env as NodeJS.ProcessEnv, encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: 'second (2, en, light, click 0) font-size: <p> “Too small” — 9.0 px; allowed: at least 16 px\n2 slides, 2 steps: 1 finding, 0 waived\n',
      stderr: '',
    })
  })

  it('is a library', () => {
    writeFileSync(join(folder, 'use.mjs'), `
      import { defaultConfig, rules } from 'slide-linter'
      import { rawIn } from 'slide-linter/page'
      console.log(rules.some(({ id }) => id === 'font-size'), defaultConfig.titleLines, rawIn('undefined'))`)
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('true 2 undefined\n')
  })
})
