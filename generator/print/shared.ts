import type { HouseLang } from '../../data/lang.ts'

/** The scripts of the house that a talk has, too. */
const SCRIPTS = ['start', 'build', 'preview', 'export', 'check', 'lint:slides', 'contact-sheet', 'coverage', 'test', 'verify', 'clean', 'add-language']

/** The house's list of languages, for a talk in one. */
export function talkLang(house: string, lang: HouseLang): string {
  return house.replace(/(export const langs = )\[[^\]]*\]/, `$1['${lang}']`).replace(/(export const documentLang = )'\w+'/, `$1'${lang}'`)
}

/** The words of the house that the parts of a talk use. */
export function talkUi(house: string, used: ReadonlySet<string>): string {
  return house.split('\n').filter((line) => {
    const [, key] = line.match(/^ {2}(\w+): \{ zh: /) ?? []
    return key === undefined || used.has(key) || !house.slice(0, house.indexOf('} as const')).includes(line)
  }).join('\n')
}

/** The package of a talk: the same parts in the same versions, so that the house's lockfile is its own. */
export function talkPackage(house: string, name: string, title: string): string {
  const own = JSON.parse(house) as { readonly scripts: Readonly<Record<string, string>> }
  const scripts = Object.fromEntries(Object.entries(own.scripts).filter(([script]) => SCRIPTS.includes(script)))
  return `${JSON.stringify({ ...own, name, description: title.replaceAll(/\s+/g, ' '), scripts }, null, 2)}\n`
}

export function talkLock(house: string, name: string): string {
  const lock = JSON.parse(house) as { readonly packages: Readonly<Record<string, object>> }
  return `${JSON.stringify({ ...lock, name, packages: { ...lock.packages, '': { ...lock.packages[''], name } } }, null, 2)}\n`
}
