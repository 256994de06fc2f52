import type { Command } from 'commander'
import { InvalidArgumentError, Option, program } from 'commander'

/** The command line of an npm script, or of a program. A wrong argument ends it with one line that says what is wrong and where help is. */
export function commandLine(script: string, description: string): Command {
  const called = script.startsWith('npm ') ? `${script} --` : script
  return program
    .name(called)
    .description(description)
    .configureOutput({
      outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ').replace(/\w'?$/, '$&.')} See "${called} --help".\n`),
    })
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

/** `--out`, a folder. An empty one, as an unset variable of a shell gives it, would be the current folder. */
export function outOption(description: string, standard: string): Option {
  return new Option('-o, --out <folder>', description).default(standard).argParser((folder) => {
    if (folder.trim() === '')
      throw new InvalidArgumentError('It has to name a folder; "." is the current one.')
    return folder
  })
}

/** `--fresh`, for commands that take what was built of the same before. */
export function freshOption(): Option {
  return new Option('--fresh', 'build everything anew, whatever was built of the same before')
}

/** `--base`, the path below which a site will stand. */
export function baseOption(): Option {
  return new Option('-b, --base <path>', 'path of its host below which the site will stand, for example /talks/ai/').argParser((text) => {
    const base = `/${text}/`.replaceAll(/\/{2,}/g, '/')
    if (!/^\/(?:[\w.~-]+\/)*$/.test(base))
      throw new InvalidArgumentError('It has to be a path of letters, digits, points, hyphens and slashes.')
    return base
  })
}

/** `--url`, the address at which a site will stand. */
export function urlOption(): Option {
  return new Option('-u, --url <address>', 'complete address of the site, which search engines and previews of links need; it has the path, too').argParser((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined
    if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
      throw new InvalidArgumentError('It has to be an address such as https://example.org/talks/ai/.')
    return url
  }).conflicts('base')
}
