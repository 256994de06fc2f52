import type { Browser } from 'talkwright/browser/find'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { arch, availableParallelism, totalmem, type } from 'node:os'
import process from 'node:process'

/** The machine in a line that gives neither names nor places. */
export function machine(): string {
  return `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${system()} on ${arch()}`
}

function system(): string {
  const release = '/etc/os-release'
  return (existsSync(release) && readFileSync(release, 'utf8').match(/^PRETTY_NAME="?([^"\n]+)/m)?.[1]) || type()
}

/** The version of the browser, as it gives it itself; Node's. */
export function runtimeVersions({ program, env }: Browser): Readonly<Record<string, string>> {
  const said = process.platform === 'win32' ? '' : spawnSync(program, ['--version'], { env: env as NodeJS.ProcessEnv, encoding: 'utf8' }).stdout
  return { Chromium: said.match(/\d[\d.]+/)?.[0] ?? 'unknown', Node: process.versions.node }
}
