import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import { join } from 'node:path'
import { root } from '../deck/entries.ts'
import { preflight } from '../deck/preflight.ts'
import { buildSite } from '../site/build.ts'
import { chosenLangs, commandLine, cutOption, langsOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'

const options = commandLine('npm run build', 'Builds the site into dist/: the Chinese deck at its root, the English one below en/.')
  .addOption(langsOption())
  .addOption(cutOption())
  .addHelpText('after', '\nExamples:\n  npm run build\n  npm run build -- --cut 20 --lang en')
  .parse()
  .opts<{ lang: Lang | 'all', cut: Cut }>()

await run(async () => {
  const langs = chosenLangs(options.lang)
  await preflight()
  const progress = startProgress('building', langs.length)
  await buildSite(join(root, 'dist'), { langs, cut: options.cut }, () => progress.increment()).finally(() => progress.stop())
  console.log('dist/')
})
