import type { UiLang } from 'talkwright/data/uiLang'
import type { LeftOutUnit, Plan, PlannedSlide } from './planned.ts'
import type { ReadDocument } from './read.ts'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { coverage } from 'talkwright/author/document/coverage'
import { coverageFigures } from 'talkwright/author/document/deckIndex'
import { unitsOf } from 'talkwright/author/document/units'
import { contents } from 'talkwright/talk/contents'
import { readBase } from './base.ts'
import { talkLock } from './lock.ts'
import { dataModule, moduleName } from './print/dataModule.ts'
import { coverBlock, entry } from './print/entry.ts'
import { talkPackage } from './print/package.ts'
import { openerBlock, page } from './print/page.ts'
import { readme } from './print/readme.ts'
import { settingsOf } from './print/settings.ts'
import { plannedWords } from './shown.ts'
import { vendoredPackages } from './vendor.ts'

/** The files of a talk, by their paths in it. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** Modules of data that the engine reads by their names: no chapter's rows take one. */
const RESERVED = Object.values(contents).map(({ file }) => basename(file).replace(/\.\w+$/, ''))

/** Where the document stands in a talk. */
export function documentIn(lang: UiLang): string {
  return `data/source/notes.${lang}.md`
}

/** The files that a plan and its document become, without the packages that the talk brings along. */
export function ownFiles(plan: Plan, document: ReadDocument, name: string): Map<string, string | Uint8Array> {
  return new Map([...slideFiles(plan, document, name), ...templateFiles()])
}

/** The talk's words: settings, pages, rows and the document. */
function slideFiles(plan: Plan, document: ReadDocument, name: string): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>()
  const { lang } = plan
  const left = leftOutOf(plan)
  const settings = settingsOf({ ...plan, leftOut: left }, name)
  const taken = new Set(['appendix', ...RESERVED])
  const pages: string[] = []
  const addPage = (file: string, text: string) => {
    pages.push(file)
    files.set(`pages/${file}`, text)
  }
  const isCoverAlone = plan.chapters[0]?.number !== undefined || plan.chapters.length === 0
  if (isCoverAlone)
    addPage('00-cover.md', coverBlock(plan))
  for (const [index, chapter] of plan.chapters.entries()) {
    const module = moduleName(chapter, taken)
    const head = chapter.number === undefined && index === 0 ? [coverBlock(plan)] : chapter.opener ? [openerBlock(chapter, lang)] : []
    if (chapter.slides.length > 0)
      files.set(`data/${module}.ts`, dataModule(chapter.slides))
    addPage(`${String(isCoverAlone ? index + 1 : index).padStart(2, '0')}-${chapter.id}.md`, [...head, ...chapter.slides.length > 0 ? [page(chapter.slides, module, chapter, lang)] : []].join('\n'))
  }
  if (plan.appendix.length > 0) {
    files.set('data/appendix.ts', dataModule(plan.appendix))
    addPage('98-appendix.md', [openerBlock({ id: 'appendix', title: lang === 'zh' ? '附录' : 'Appendix' }, lang, true), page(plan.appendix, 'appendix', undefined, lang)].join('\n'))
  }
  for (const [file, text] of Object.entries(settings))
    files.set(file, text)
  files.set('data/deckIndex.json', `${JSON.stringify(deckIndex(plan, left, document.text), null, 2)}\n`)
  files.set(documentIn(lang), document.bytes)
  files.set('slides.md', entry(plan, pages))
  files.set('README.md', readme(plan, name))
  return files
}

/** Files that are the same in every talk. */
function templateFiles(): Map<string, string> {
  return new Map(['gitignore', 'npmrc', 'tsconfig.json', 'tests/talk.test.ts', 'tests/talk.spec.ts'].map(file =>
    [file.replace(/^(?=gitignore|npmrc)/, '.'), readFileSync(join(import.meta.dirname, '../template', file), 'utf8')]))
}

/** The files of a whole talk: its own, and the packages that it brings along. */
export async function talkFiles(plan: Plan, document: ReadDocument, name: string): Promise<Files> {
  const vendored = await vendoredPackages()
  const base = readBase()
  const manifest = talkPackage(base, name, plan.title, vendored)
  const files: Files = new Map([
    ...ownFiles(plan, document, name),
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['package-lock.json', `${JSON.stringify(talkLock(base.lock, manifest, vendored), null, 2)}\n`],
    ...vendored.map(({ path, bytes }) => [path, bytes] as const),
  ])
  return new Map([...files].toSorted(([a], [b]) => a < b ? -1 : 1))
}

/** The units that a plan leaves out and that no slide shows all the same, as a heading may a line of the contents. */
function leftOutOf(plan: Plan): readonly LeftOutUnit[] {
  const { missing } = coverage(plan.leftOut.map(({ unit }) => unit), plannedWords(plan), [])
  return plan.leftOut.filter(({ unit }) => missing.includes(unit))
}

/** What stands where, as it is planned: the tests of the talk compare it with what its slides show. */
function deckIndex(plan: Plan, left: readonly LeftOutUnit[], text: string) {
  const units = unitsOf(text)
  const isLeft = ({ line, section, text }: typeof units[number]) => left.some(({ unit }) => unit.line === line && unit.section === section && unit.text === text)
  const figures = coverageFigures({
    shown: units.filter(unit => !isLeft(unit)).map(unit => ({ unit, slides: [] })),
    left: units.filter(isLeft).map(unit => ({ unit, entry: { section: unit.section, begins: '' } })),
    missing: [],
    stale: [],
  })
  return { coverage: figures, noteUses: {}, termUses: { [plan.lang]: {} } }
}

/** All slides of a plan, in their order. */
export function slidesOf(plan: Plan): PlannedSlide[] {
  return [...plan.chapters.flatMap(({ slides }) => slides), ...plan.appendix]
}
