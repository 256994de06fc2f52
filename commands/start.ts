import type { Lang } from '../data/lang.ts'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'
import { Option } from 'commander'
import { langs } from '../data/lang.ts'
import { ended } from '../deck/children.ts'
import { entries, root } from '../deck/entries.ts'
import { preflight } from '../deck/preflight.ts'
import { UserError } from '../deck/userError.ts'
import { slidevProgram } from '../site/build.ts'
import { commandLine, portOption } from './options.ts'
import { run } from './run.ts'

const options = commandLine('npm start', 'Presents the talk from the development server; the presenter\'s view is at /presenter.')
  .addOption(new Option('-l, --lang <lang>', 'language').choices(langs).default(langs[0]))
  .addOption(portOption(3030))
  .option('--open', 'open the talk in a browser')
  .parse()
  .opts<{ lang: Lang, port: number, open?: true }>()

await run(async () => {
  await preflight()
  await requireFree(options.port)
  const child = spawn(process.execPath, [slidevProgram, entries[options.lang].file, '--port', String(options.port), ...(options.open ? ['--open'] : [])], { cwd: root, stdio: 'inherit' })
  process.exitCode = await ended(child) ?? 1
})

/** Slidev itself would take another port in silence. */
async function requireFree(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () => reject(new UserError(`Port ${port} is taken: choose another with --port.`)))
    probe.listen(port, () => probe.close(() => resolve()))
  })
}
