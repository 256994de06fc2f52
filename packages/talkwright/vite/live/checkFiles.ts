// Prints what is wrong with the deck's files, a line each; a module of theirs
// that cannot be loaded is such a line. With "slides" it looks at the pages alone.
import process from 'node:process'
import { lineOfFault } from '../../author/deck/fault.ts'
import { preflight, slideFaults } from '../../author/deck/preflight.ts'
import { UserError } from '../../author/deck/userError.ts'

check(process.argv[2] === 'slides').catch((error: unknown) => process.stdout.write(`${error instanceof UserError ? error.message : firstLines(error)}\n`))

async function check(slidesAlone: boolean): Promise<void> {
  if (!slidesAlone)
    await preflight()
  for (const fault of slidesAlone ? await slideFaults() : [])
    process.stdout.write(`${lineOfFault(fault)}\n`)
}

/** A fault of syntax says where it stands in the first line of its trace, and what it is further down. */
function firstLines(error: unknown): string {
  const { stack = '', message = String(error) } = error as Error
  const place = /^(?:file:\/\/)?(\/.*:\d+)$/m.exec(stack)?.[1]
  return [place, message.split('\n')[0]].filter(Boolean).join(': ')
}
