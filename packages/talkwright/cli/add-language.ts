import type { UiLang } from '../model/uiLang.ts'
import { join } from 'node:path'
import { Argument } from 'commander'
import { filesForLanguage } from '../author/deck/addLanguage.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { uiLangs } from '../model/uiLang.ts'
import { root } from '../talk/root.ts'
import { commandLine } from './options.ts'
import { run } from './run.ts'

const [lang] = commandLine('npm run add-language', 'Gives the deck a further language; "npm run check" and "npm test" then name every text that is to be written in it.')
  .addArgument(new Argument('<lang>', 'language').choices(uiLangs))
  .addHelpText('after', '\nExample:\n  npm run add-language -- en')
  .parse()
  .processedArgs as [UiLang]

await run(async () => {
  for (const [path, text] of filesForLanguage(root, lang)) {
    writeWhole(join(root, path), new TextEncoder().encode(text))
    console.log(path)
  }
  console.log(`Next: "npm run check" names each text of data/ that has no "${lang}"; "npm run build" each slide whose title or notes have none.`)
})
