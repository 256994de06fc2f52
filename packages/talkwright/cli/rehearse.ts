import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import type { Proposal } from '../vite/rehearsal/proposals.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Option } from 'commander'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { preflight } from '../author/deck/preflight.ts'
import { makeWorkFolder } from '../files/workFolder.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { secondsOf } from '../model/cuts.ts'
import { langs } from '../model/lang.ts'
import { root } from '../talk/root.ts'
import { withSeconds } from '../vite/rehearsal/newPages.ts'
import { proposals } from '../vite/rehearsal/proposals.ts'
import { readRecord, RECORD_ADDRESS, RECORD_VARIABLE, REHEARSING_VARIABLE } from '../vite/rehearsal/record.ts'
import { commandLine, portOption } from './options.ts'
import { presentTalk } from './presentTalk.ts'
import { run } from './run.ts'
import { cutOption } from './talkOptions.ts'

const options = commandLine('npm run rehearse', 'Records how long each slide of a run takes, and proposes new seconds for the plan, as a diff to accept.')
  .addOption(new Option('-l, --lang <lang>', 'language').choices(langs).default(langs[0]))
  .addOption(cutOption())
  .addOption(portOption(3030))
  .addHelpText('after', '\nExample:\n  npm run rehearse -- --cut 20')
  .parse()
  .opts<{ lang: Lang, cut: Cut, port: number }>()

await run(async () => {
  await preflight()
  const { path: folder, discard } = makeWorkFolder('rehearsal')
  // Lines are read one by one, so that an answer that comes early is not lost.
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })[Symbol.asyncIterator]()
  try {
    const file = join(folder, 'record.json')
    writeFileSync(file, '')
    await rehearse(file, lines)
    const { slides } = await loadDeck(entries[options.lang].file, options.cut)
    const proposed = proposals(slides, readRecord(file))
    if (proposed.length === 0) {
      console.log('The plan is as the talk was told.')
      return
    }
    const pages = changedPages(slides.map(({ filepath }) => filepath), proposed)
    console.log(pages.map(({ path, before, after }) => createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 2, headerOptions: FILE_HEADERS_ONLY })).join('\n'))
    console.log(summary(slides.map(({ frontmatter }) => frontmatter), proposed))
    process.stdout.write('Accept? [y/N] ')
    const { value: answer } = await lines.next()
    if (!/^y(?:es)?$/i.test(answer?.trim() ?? ''))
      return
    for (const { path, after } of pages)
      writeWhole(join(root, path), new TextEncoder().encode(after))
    console.log(`Written to ${pages.map(({ path }) => path).join(', ')}.`)
  }
  finally {
    await lines.return?.()
    discard()
  }
})

/** Serves the talk until a line is entered. */
async function rehearse(file: string, lines: AsyncIterator<string>): Promise<void> {
  const abort = new AbortController()
  const served = presentTalk(options.lang, options.port, { cut: options.cut, quiet: true, signal: abort.signal, env: { [RECORD_VARIABLE]: file, [REHEARSING_VARIABLE]: RECORD_ADDRESS } })
  console.log(`Present from http://localhost:${options.port}/presenter/ – the clock starts as the first slide is left. Enter ends the rehearsal.`)
  await Promise.race([lines.next(), served])
  abort.abort()
  await served
}

interface ChangedPage {
  readonly path: string
  readonly before: string
  readonly after: string
}

function changedPages(files: readonly string[], proposed: readonly Proposal[]): ChangedPage[] {
  return [...new Set(files)].flatMap((file) => {
    const before = readFileSync(file, 'utf8')
    const after = withSeconds(before, proposed)
    return after === before ? [] : [{ path: relative(root, file), before, after }]
  })
}

/** What the proposal makes of the whole, and what it does not follow the rehearsal in. */
function summary(slides: readonly { readonly id: string, readonly seconds?: number }[], proposed: readonly Proposal[]): string {
  const sum = (secondsOfSlide: (slide: { readonly id: string, readonly seconds?: number }) => number) => slides.reduce((total, slide) => total + secondsOfSlide(slide), 0)
  const after = sum(({ id, seconds = 0 }) => proposed.find(proposal => proposal.id === id)?.to ?? seconds)
  const limit = options.cut === 'full' ? undefined : secondsOf(options.cut)
  return [
    `${proposed.length === 1 ? '1 slide changes' : `${proposed.length} slides change`}: ${sum(({ seconds = 0 }) => seconds)} s become ${after} s${limit === undefined ? '' : ` of ${limit} s`}.`,
    ...limit !== undefined && after > limit ? [`That is ${after - limit} s too long for the ${options.cut}-minute version: leave slides to a longer one.`] : [],
    ...proposed.filter(({ heldByNotes }) => heldByNotes).map(({ id, told, to }) => `${id} was told in ${told} s, but its notes need ${to} s as they are written: shorten them.`),
  ].join('\n')
}
