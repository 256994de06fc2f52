import process from 'node:process'
import { isStopping, stopOnSignals } from '../author/deck/stopping.ts'
import { UserError } from '../author/deck/userError.ts'
import { sweepWorkFolders } from '../files/workFolder.ts'
import { systemFault } from './systemFault.ts'

/** Runs a command: a fault that the user, or who keeps the machine, can mend ends it with its line alone, any other with its trace; both with status 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  stopOnSignals()
  sweepWorkFolders()
  try {
    await command()
  }
  catch (error) {
    if (isStopping())
      return
    failWith(error)
  }
}

/** Tells of a fault, which ends the command. */
export function failWith(error: unknown): void {
  console.error(error instanceof UserError ? error.message : systemFault(error) ?? error)
  process.exitCode = 1
}
