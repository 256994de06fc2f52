import process from 'node:process'
import { UserError } from '../deck/userError.ts'
import { readSettings } from './readSettings.ts'

/** Ends the process with its line where something is wrong with the settings of the talk, for programs of others, which would show the trace. */
export async function requireSettings(): Promise<void> {
  try {
    await readSettings()
  }
  catch (error) {
    if (!(error instanceof UserError))
      throw error
    console.error(error.message)
    process.exit(1)
  }
}
