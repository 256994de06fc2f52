import type { Command } from 'commander'
import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import { InvalidArgumentError, Option, program } from 'commander'
import { cuts } from '../data/cuts.ts'
import { langs } from '../data/lang.ts'

/** The command line of an npm script. A wrong argument ends it with one line that says what is wrong and where help is. */
export function commandLine(script: string, description: string): Command {
  return program
    .name(`${script} --`)
    .description(description)
    .configureOutput({
      outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ').replace(/\w'?$/, '$&.')} See "${script} -- --help".\n`),
    })
}

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

/** An option whose value is a whole number from 1 on. */
export function countOption(flags: string, description: string, standard: number): Option {
  return new Option(flags, description).default(standard).argParser(countOf)
}

/** An option whose value is a list of whole numbers from 1 on, with commas between. */
export function countsOption(flags: string, description: string, standard: readonly number[]): Option {
  return new Option(flags, description).default(standard, standard.join(',')).argParser(text => text.split(',').map(countOf))
}

function countOf(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It has to be whole numbers from 1 on.')
  return count
}

/** `--port`, a TCP port. */
export function portOption(standard: number): Option {
  return new Option('-p, --port <number>', 'port').default(standard).argParser((text) => {
    const port = Number(text)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new InvalidArgumentError('It has to be a number from 1 to 65535.')
    return port
  })
}
