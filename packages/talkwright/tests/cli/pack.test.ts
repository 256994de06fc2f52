import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { extract } from 'tar'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { root } from '../../talk/root.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 240_000 })

/** An empty folder elsewhere, in which the packages are installed as npm would. */
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deck-packed-'))
  execFileSync(process.execPath, [join(root, 'commands/pack.ts'), '--out', join(folder, 'packed')], { stdio: 'pipe' })
  for (const tarball of readdirSync(join(folder, 'packed'))) {
    const installed = join(folder, 'node_modules', tarball.replace(/-\d[\d.]*\.tgz$/, ''))
    mkdirSync(installed, { recursive: true })
    await extract({ file: join(folder, 'packed', tarball), cwd: installed, strip: 1 })
  }
  for (const dependency of ['commander', 'pdf-lib'])
    symlinkSync(join(root, 'node_modules', dependency), join(folder, 'node_modules', dependency))
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
