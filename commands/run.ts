import process from 'node:process'
import { isStopping, stopOnSignals } from '../deck/stopping.ts'
import { UserError } from '../deck/userError.ts'

/** Runs a command: a fault that the user can mend ends it with its line alone, any other with its trace; both with status 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  stopOnSignals()
  try {
    await command()
  }
  catch (error) {
    if (isStopping())
      return
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}
