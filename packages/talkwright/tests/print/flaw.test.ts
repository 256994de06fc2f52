import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'
import { flawOf } from '../../print/flaw.ts'

it('why a PDF does not claim PDF/UA is told in a line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-flaw-'))
  try {
    const file = join(folder, 'flawed.pdf')
    writeFileSync(file, await (await PDFDocument.create()).save())
    expect(await flawOf(file)).toMatch(/^flawed\.pdf does not claim to be PDF\/UA, for the file does not say that it is tagged \(marked, and \d+ more\)\.$/)
  }
  finally {
    rmSync(folder, { recursive: true })
  }
})
