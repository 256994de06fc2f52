import type { LeftOutUnit } from '../model/leftOutUnit.ts'
import { readContent } from './read.ts'

/** What of the document no slide shows, and why. */
export const { leftOut } = await readContent<{ readonly leftOut: readonly LeftOutUnit[] }>('leftOut')
