import { spawn } from 'node:child_process'
import { basename, join, resolve } from 'node:path'
import process from 'node:process'
import { ended } from '../author/deck/children.ts'
import { UserError } from '../author/deck/userError.ts'
import { makeWorkFolder } from '../files/workFolder.ts'
import { requireWritable } from '../files/writeWhole.ts'
import { commandLine, outOption } from './options.ts'
import { packageFolders, stagePackage } from './packing.ts'
import { run } from './run.ts'

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
    for (const folder of packageFolders()) {
      const stage = join(work, basename(folder))
      await stagePackage(folder, stage)
      if (await ended(spawn('npm', ['pack', '--silent', '--pack-destination', out], { cwd: stage, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })) !== 0)
        throw new UserError(`npm could not pack ${basename(folder)} into ${out}.`)
    }
  }
  finally {
    discard()
  }
})
