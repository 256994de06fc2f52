import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import { Option } from 'commander'
import { cuts } from '../model/cuts.ts'
import { langs } from '../model/lang.ts'

/** `--lang`, for commands that take one language or all of them. */
export function langsOption(): Option {
  return new Option('-l, --lang <lang>', 'language').choices([...langs, 'all']).default('all')
}

/** `--cut`, the length of the talk. */
export function cutOption(): Option {
  return new Option('-c, --cut <minutes>', 'length of the talk').choices(cuts).default('full' satisfies Cut)
}

export function chosenLangs(choice: Lang | 'all'): readonly Lang[] {
  return choice === 'all' ? langs : [choice]
}
