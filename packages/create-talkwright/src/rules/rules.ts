import type { Rule } from '../slide.ts'
import { amounts } from './amounts.ts'
import { code } from './code.ts'
import { compare } from './compare.ts'
import { contents } from './contents.ts'
import { diagram } from './diagram.ts'
import { picture } from './picture.ts'
import { quotes } from './quotes.ts'
import { rows } from './rows.ts'
import { steps } from './steps.ts'
import { table } from './table.ts'
import { times } from './times.ts'

/** All rules, the most particular first: the first that has something to say of the blocks that come next, takes them. The last takes what is left. */
export const rules: readonly Rule[] = [contents, compare, steps, times, amounts, table, quotes, diagram, code, picture, rows]
