import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { whenStopped } from 'talkwright/author/deck/stopping'
import { UserError } from 'talkwright/author/deck/userError'
import { root } from 'talkwright/talk/root'
import { timed } from './timed.ts'

const folder = join(root, 'bench')
const packages = join(folder, 'node_modules')

/** The program of Marp CLI. */
export const marpProgram = join(packages, '@marp-team/marp-cli/marp-cli.js')

/** Installs what the bench compares with, unless it is there in the pinned version. */
export async function installPeers(): Promise<void> {
  if (installed())
    return
  const npm = process.env.npm_execpath
  if (!npm)
    throw new UserError('What the bench compares with is not installed: start it with "npm run bench", or run "npm ci" in bench/ first.')
  console.log('Installing what the bench compares with: npm ci in bench/')
  const release = whenStopped(() => rmSync(packages, { recursive: true, force: true }))
  await timed('npm ci in bench/', npm, ['ci', '--prefix', folder], process.env).finally(release)
}

function installed(): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  // npm writes this file last.
  return existsSync(join(packages, '.package-lock.json'))
    && Object.entries(dependencies).every(([name, version]) => versionOf(join(packages, name)) === version)
}

/** The version of the package in a folder; nothing where there is none. */
function versionOf(folder: string): string | undefined {
  const file = join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined
}

/** What takes part, with its version. */
export function versions(): Readonly<Record<string, string | undefined>> {
  return {
    'this project': versionOf(root),
    'Slidev': versionOf(join(root, 'node_modules/@slidev/cli')),
    'Marp CLI': versionOf(join(packages, '@marp-team/marp-cli')),
    'Marp Core': versionOf(join(packages, '@marp-team/marp-core')),
  }
}
