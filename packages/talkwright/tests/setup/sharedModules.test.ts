import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readWhole } from '../../setup/sharedModules.ts'

it('a module that another build is just writing is read when it is whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-shared-'))
  try {
    const file = join(folder, 'import-glob.0.ts')
    writeFileSync(file, '')
    const read = readWhole(file)
    setTimeout(writeFileSync, 30, file, 'export default 1')
    setTimeout(writeFileSync, 60, file, 'export default 1\n')
    expect(await read).toBe('export default 1\n')
  }
  finally {
    rmSync(folder, { recursive: true })
  }
})
