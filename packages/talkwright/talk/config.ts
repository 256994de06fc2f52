import { readSettings } from '../author/settings/readSettings.ts'

/** The settings of the talk. */
export const talk = readSettings()
