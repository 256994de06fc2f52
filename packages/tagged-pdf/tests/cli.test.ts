import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { taggedPdf } from './run.ts'

vi.setConfig({ testTimeout: 300_000 })

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tagged pdf '))
  const document = await PDFDocument.create()
  document.addPage([200, 100])
  writeFileSync(join(folder, 'plain.pdf'), await document.save())
  writeFileSync(join(folder, 'text.pdf'), 'Not a PDF')
  writeFileSync(join(folder, 'torn.pdf'), '%PDF-1.7\n%%EOF')
  mkdirSync(join(folder, 'folder.pdf'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('tagged-pdf check', () => {
  it('names in a line each what a file lacks, and ends with 1', () => {
    const { status, stdout, stderr } = taggedPdf(folder, 'check', 'plain.pdf')
    expect(stdout).toMatch(/^plain\.pdf: \d+ findings\n/)
    expect(stdout).toContain('\n  marked: the file does not say that it is tagged\n')
    expect(stdout).not.toContain('page-size')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  it('looks at the conventions of decks where it is asked to', () => {
    expect(taggedPdf(folder, 'check', '--conventions', 'plain.pdf').stdout).toContain('\n  page-size: page 1 is 200 by 100 points\n')
  })

  it('says the same as JSON', () => {
    const [look] = JSON.parse(taggedPdf(folder, 'check', '--json', 'plain.pdf').stdout) as [{ readonly file: string, readonly findings: readonly object[] }]
    expect(look.file).toBe('plain.pdf')
    expect(look.findings).toContainEqual({ check: 'marked', message: 'the file does not say that it is tagged' })
  })
})

describe('a fault of the one who calls ends with a line and status 1', () => {
  it.each([
    [['check', 'none.pdf'], /^none\.pdf: it is not there\.\n$/],
    [['check', 'text.pdf'], /^text\.pdf: it is no PDF\.\n$/],
    [['check', 'torn.pdf'], /^torn\.pdf: [^\n]+\n$/],
    [['check', 'folder.pdf'], /^folder\.pdf: it is a folder\.\n$/],
    [['check'], /^error: missing required argument 'files'\. See "tagged-pdf --help"\.\n$/],
    [['check', '--fast', 'plain.pdf'], /^error: unknown option '--fast'\. See "tagged-pdf --help"\.\n$/],
    [['remediate', 'plain.pdf', 'to.pdf'], /^plain\.pdf: The document does not say its language: give it\.\n$/],
    [['remediate', 'plain.pdf', 'to.pdf', '--lang', 'en'], /^plain\.pdf: The document has no title: give it\.\n$/],
    [['remediate', 'plain.pdf', 'none/to.pdf', '--lang', 'en', '--title', 'Plain'], /^none\/to\.pdf: it is not there\.\n$/],
    [['remediate', 'plain.pdf', 'folder.pdf', '--lang', 'en', '--title', 'Plain'], /^folder\.pdf: it is a folder\.\n$/],
  ])('%j', (args, line) => {
    const before = readdirSync(folder)
    const { status, stderr } = taggedPdf(folder, ...args)
    expect(stderr).toMatch(line)
    expect(status).toBe(1)
    expect(readdirSync(folder)).toEqual(before)
  })
})

it('tagged-pdf remediate writes a file that still fails a check without the claim, and says why', () => {
  const { status, stdout } = taggedPdf(folder, 'remediate', 'plain.pdf', 'remediated.pdf', '--lang', 'en', '--title', 'Plain')
  expect(stdout).toMatch(/^remediated\.pdf: does not claim PDF\/UA-1, for\n {2}/)
  expect(status).toBe(1)
  expect(readFileSync(join(folder, 'remediated.pdf'), 'latin1')).not.toContain('pdfuaid:part')
})
