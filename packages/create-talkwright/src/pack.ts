import { spawn } from 'node:child_process'
import { existsSync, globSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import process from 'node:process'
import { ended } from 'talkwright/author/deck/children'
import { UserError } from 'talkwright/author/deck/userError'
import { commandLine, outOption } from 'talkwright/cli/options'
import { run } from 'talkwright/cli/run'
import { makeWorkFolder } from 'talkwright/files/workFolder'
import { requireWritable } from 'talkwright/files/writeWhole'
import { BASE_FILE, readBase } from './base.ts'
import { stagePackage } from './packing.ts'

const options = commandLine('npm run pack', 'Packs each package of the project, compiled, as it would be published.')
  .addOption(outOption('where the packages go', 'out/packages'))
  .addHelpText('after', '\nExamples:\n  npm run pack\n  npm run pack -- --out ~/packages')
  .parse()
  .opts<{ out: string }>()

await run(async () => {
  const { path: work, discard } = makeWorkFolder('pack')
  try {
    const out = resolve(options.out)
    requireWritable(out)
    const packages = join(import.meta.dirname, '../..')
    for (const folder of globSync('*/package.json', { cwd: packages }).map(file => join(packages, file, '..')).sort()) {
      const stage = join(work, basename(folder))
      await stagePackage(folder, stage)
      // The generator writes the same packages into every talk, wherever it is installed.
      if (existsSync(join(stage, 'template')))
        writeFileSync(join(stage, BASE_FILE), JSON.stringify(readBase()))
      if (await ended(spawn('npm', ['pack', '--silent', '--pack-destination', out], { cwd: stage, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })) !== 0)
        throw new UserError(`npm could not pack ${basename(folder)} into ${out}.`)
    }
  }
  finally {
    discard()
  }
})
