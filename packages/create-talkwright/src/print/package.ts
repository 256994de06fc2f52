import type { Base } from '../base.ts'
import type { Vendored } from '../vendor.ts'

/** The commands of a talk by the names of its scripts. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'start': 'start',
  'build': 'build',
  'preview': 'preview',
  'export': 'export',
  'check': 'check',
  'lint:slides': 'lint-slides',
  'contact-sheet': 'contact-sheet',
  'coverage': 'coverage',
  'test': 'test',
  'verify': 'verify',
  'add-language': 'add-language',
}

/** What a talk needs of others: Slidev with its parts, what the engine expects beside itself, and Node in the version that runs all of it. */
const DEPENDENCIES = ['@slidev/cli', '@slidev/client', '@slidev/parser', '@slidev/theme-default', '@slidev/types', 'mermaid', 'node', 'vue']

/** The manifest of a talk. */
export function talkPackage({ manifest }: Base, name: string, title: string, vendored: readonly Pick<Vendored, 'name' | 'path'>[]) {
  const dependencies = {
    ...Object.fromEntries(DEPENDENCIES.map(dependency => [dependency, manifest.dependencies[dependency]!])),
    ...Object.fromEntries(vendored.map(({ name, path }) => [name, `file:${path}`])),
  }
  return {
    name,
    type: 'module',
    version: '0.1.0',
    private: true,
    description: title.replaceAll(/\s+/g, ' '),
    scripts: Object.fromEntries(Object.entries(SCRIPTS).map(([script, command]) => [script, `talkwright ${command}`])),
    dependencies: Object.fromEntries(Object.entries(dependencies).toSorted(([a], [b]) => a < b ? -1 : 1)),
    overrides: manifest.overrides,
    allowScripts: manifest.allowScripts,
  }
}
