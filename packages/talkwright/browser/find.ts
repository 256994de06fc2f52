import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { UserError } from '../author/deck/userError.ts'
import { unpackBrowser } from './unpack.ts'

export interface Browser {
  readonly program: string
  /** Its number, as it tells it. */
  readonly version: string
  readonly env: Readonly<Record<string, string | undefined>>
}

type Candidate = Omit<Browser, 'version'>

/** The environment variable that names a browser to use before all others. */
export const BROWSER_VARIABLE = 'DECK_BROWSER'

/** How all that are built from Chromium number themselves, and hardly anything else. */
const VERSION = /\b\d+\.\d+\.\d+\.\d+\b/

const INSTALLED = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium that starts on this machine: the one that the environment
 * names, the pinned one of the npm packages (Linux on x64), Playwright's own,
 * or an installed one. All tests and exports use what this returns.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const named = env[BROWSER_VARIABLE]
  if (named) {
    const version = versionOf({ program: named, env })
    if (!version)
      throw new UserError(`${BROWSER_VARIABLE} names "${named}", which does not start as a browser; correct it or unset it.`)
    return { program: named, env, version }
  }
  for (const candidate of [pinned, playwrights, ...INSTALLED.map(program => () => ({ program, env }))]) {
    const browser = await candidate(env)
    const version = browser && versionOf(browser)
    if (version)
      return { ...browser, version }
  }
  throw new UserError(`No Chromium found: run "npm ci" (brings one on Linux x64) or "npx playwright install chromium", or set ${BROWSER_VARIABLE} to the path of a Chrome or Chromium.`)
}

async function pinned(env: NodeJS.ProcessEnv): Promise<Candidate | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return undefined
  const require = createRequire(import.meta.url)
  let entry: string
  try {
    entry = require.resolve('@sparticuz/chromium')
  }
  catch {
    return undefined
  }
  const folder = dirname(dirname(entry))
  const { version } = require(join(folder, 'package.json')) as { version: string }
  const { program, libraries, fonts } = await unpackBrowser(folder, version)
  // The same fonts on every machine, so that pictures repeat; the deck brings its own.
  const plain = { program, env: { ...env, FONTCONFIG_FILE: fonts } }
  return versionOf(plain)
    ? plain
    : { program, env: { ...plain.env, LD_LIBRARY_PATH: [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':') } }
}

function playwrights(env: NodeJS.ProcessEnv): Candidate | undefined {
  const program = chromium.executablePath()
  return existsSync(program) ? { program, env } : undefined
}

/** What a program that starts as a browser says of itself; nothing of any other. On Windows asking Chrome for its version opens a window, so there its file must do. */
function versionOf({ program, env }: Candidate): string | undefined {
  if (process.platform === 'win32') {
    const { size, mtimeMs } = statSync(program, { throwIfNoEntry: false }) ?? {}
    return size === undefined ? undefined : `${size} ${mtimeMs}`
  }
  const { status, stdout } = spawnSync(program, ['--version'], { env: env as NodeJS.ProcessEnv, timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' })
  return status === 0 ? VERSION.exec(stdout)?.[0] : undefined
}
