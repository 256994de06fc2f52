import { readSettings } from '../author/settings/readSettings.ts'
import { isPlain } from './root.ts'

/** The settings of the talk. */
export const talk = await readSettings()

/** Whether it is a deck without settings, as any of Slidev is: its slides say nothing of themselves, and look as Slidev and its theme have them. */
export const plain: boolean = isPlain
