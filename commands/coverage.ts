import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leftOut } from '../data/leftOut.ts'
import { entries, root } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { UserError } from '../deck/userError.ts'
import { coverage } from '../document/coverage.ts'
import { unitsOf } from '../document/units.ts'
import { shownText } from '../exporters/shownText.ts'
import { commandLine } from './options.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'

const options = commandLine('npm run coverage', 'Lists every unit of the document with the slides that show it in full, or the reason why it is left out.')
  .option('--no-build', 'look at the site that "npm run build" left in dist/')
  .option('--missing', 'list the missing ones alone')
  .parse()
  .opts<{ build: boolean, missing?: true }>()

await run(() => withServedDeck({ langs: ['zh'], cut: 'full' }, options.build, async (server, browser) => {
  const ids = (await loadDeck(entries.zh.file)).slides.map(({ frontmatter }) => String(frontmatter.id))
  const units = unitsOf(readFileSync(join(root, 'data/source/notes.zh.md'), 'utf8'))
  const { shown, left, missing, stale } = coverage(units, await shownText(browser, server.address('zh'), ids), leftOut)
  if (!options.missing) {
    for (const { unit, slides } of shown)
      console.log(`${unit.line}\t${slides.join(' ')}\t${unit.text.slice(0, 60)}`)
    for (const { unit, entry } of left)
      console.log(`${unit.line}\tleft out: ${entry.reason.en}\t${unit.text.slice(0, 60)}`)
  }
  for (const unit of missing)
    console.log(`${unit.line}\tMISSING\t${unit.section}\t${unit.text.slice(0, 80)}`)
  console.log(`${units.length} units: ${shown.length} shown, ${left.length} left out, ${missing.length} missing`)
  if (stale.length > 0)
    throw new UserError(`data/leftOut.ts lists units that are shown, or that the document does not have: ${stale.map(({ section, begins }) => `${section} ${begins}`).join('; ')}`)
  if (missing.length > 0)
    throw new UserError('Show the missing units on a slide, or list them in data/leftOut.ts with the reason.')
}))
