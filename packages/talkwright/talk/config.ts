import type { TalkSettings } from '../model/settings.ts'
import { readContent } from './read.ts'

/** The settings of the talk. */
export const talk = (await readContent<{ readonly default: TalkSettings }>('config')).default
