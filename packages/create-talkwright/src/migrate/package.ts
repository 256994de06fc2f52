import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { UserError } from 'talkwright/author/deck/userError'
import { readBase } from '../base.ts'
import { vendoredNames } from '../vendor.ts'

const require = createRequire(import.meta.url)

interface Package {
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly [key: string]: unknown
}

/** What of a manifest the generator writes, and nobody else. */
const MADE = new Set(['type', 'workspaces', 'scripts', 'dependencies', 'devDependencies', 'overrides', 'allowScripts'])

/** Packages that former talks named, and that the engine has no more. */
const FORMERLY_BROUGHT = ['@types/serve-handler', 'playwright-chromium', 'serve-handler']

/** The manifest of a talk with what its owner has added to the former one, which stands in a file: words about it, scripts, and packages that the engine does not bring. */
export function carriedPackage(next: string, former: string, file: string): { readonly text: string, readonly added: readonly string[] } {
  const now = JSON.parse(next) as Package
  const before = parsed(former, file)
  const brought = broughtPackages()
  const isOwn = (name: string) => !brought.has(name) && !(name in now.dependencies!)
  const own = Object.fromEntries(Object.entries({ ...before.devDependencies, ...before.dependencies }).filter(([name]) => isOwn(name)))
  const scripts = Object.fromEntries(Object.entries(before.scripts ?? {}).filter(([name, command]) => !(name in now.scripts!) && !/^node (?:commands|bench)\//.test(command)))
  // In the owner's order; the generator gave each talk the licence of its own parts.
  const words = Object.fromEntries(Object.entries(before).flatMap(([key, value]) => MADE.has(key) ? key in now ? [[key, now[key]]] : [] : key === 'license' && value === 'MIT' ? [] : [[key, value]]))
  const carried = {
    ...words,
    ...Object.fromEntries(Object.entries(now).filter(([key]) => !(key in words))),
    scripts: { ...now.scripts, ...scripts },
    dependencies: Object.fromEntries(Object.entries({ ...now.dependencies, ...own }).toSorted(([a], [b]) => a < b ? -1 : 1)),
  }
  return { text: `${JSON.stringify(carried, null, 2)}\n`, added: Object.keys(own) }
}

function parsed(text: string, file: string): Package {
  try {
    return JSON.parse(text) as Package
  }
  catch {
    throw new UserError(`${file} is damaged: what you have added to it cannot be read; mend it.`)
  }
}

/** The packages that a former talk named and that a talk has by the engine now. */
function broughtPackages(): ReadonlySet<string> {
  const manifests = ['../../package.json', ...vendoredNames.map(name => require.resolve(`${name}/package.json`))].map(file => JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Package)
  return new Set([...manifests.flatMap(({ dependencies, peerDependencies }) => Object.keys({ ...dependencies, ...peerDependencies })), ...Object.keys(readBase().manifest.dependencies), ...FORMERLY_BROUGHT])
}
