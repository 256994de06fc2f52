import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../author/deck/userError.ts'
import { langs } from '../model/lang.ts'
import { INDEX_FILE, makeDeckIndex } from '../print/deckIndex.ts'
import { root } from '../talk/root.ts'
import { commandLine } from './options.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'

const options = commandLine('npm run coverage', 'Lists every unit of the document with the slides that show it in full, or the reason why it is left out.')
  .option('--missing', 'list the missing ones alone')
  .option('--update', `write what stands on which slide into ${INDEX_FILE}`)
  .parse()
  .opts<{ missing?: true, update?: true }>()

await run(() => withServedDeck({ langs, cut: 'full' }, {}, async (server, browser) => {
  const { coverage: { shown, left, missing, stale }, index } = await makeDeckIndex(browser, server.address)
  if (!options.missing) {
    for (const { unit, slides } of shown)
      console.log(`${unit.line}\t${slides.join(' ')}\t${unit.text.slice(0, 60)}`)
    for (const { unit, entry } of left)
      console.log(`${unit.line}\tleft out: ${entry.reason[langs.at(-1)!]}\t${unit.text.slice(0, 60)}`)
  }
  for (const unit of missing)
    console.log(`${unit.line}\tMISSING\t${unit.section}\t${unit.text.slice(0, 80)}`)
  console.log(`${index.coverage.units} units: ${shown.length} shown, ${left.length} left out, ${missing.length} missing`)
  if (options.update)
    writeFileSync(join(root, INDEX_FILE), `${JSON.stringify(index, null, 2)}\n`)
  if (stale.length > 0)
    throw new UserError(`data/leftOut.ts lists units that are shown, or that the document does not have: ${stale.map(({ section, begins }) => `${section} ${begins}`).join('; ')}`)
  if (missing.length > 0)
    throw new UserError('Show the missing units on a slide, or list them in data/leftOut.ts with the reason.')
}))
