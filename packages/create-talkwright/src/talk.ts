import type { UiLang } from 'talkwright/data/uiLang'
import type { LeftOutUnit, Plan, PlannedSlide } from './planned.ts'
import type { ReadDocument } from './read.ts'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { coverage } from 'talkwright/author/document/coverage'
import { coverageFigures } from 'talkwright/author/document/deckIndex'
import { unitsOf } from 'talkwright/author/document/units'
import { houseFiles } from './house.ts'
import { dataModule, listsOf, moduleName } from './print/dataModule.ts'
import { coverBlock, entry, sharedSettings } from './print/entry.ts'
import { houseData } from './print/houseData.ts'
import { openerBlock, page } from './print/page.ts'
import { readme } from './print/readme.ts'
import { talkLang, talkLock, talkPackage, talkUi } from './print/shared.ts'
import { plannedWords } from './shown.ts'

/** The files of a talk, by their paths in it. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** Where the document stands in a talk. */
export function documentIn(lang: UiLang): string {
  return `data/source/notes.${lang}.md`
}

/** The files that a plan and its document become, without what is copied of the house. */
export function ownFiles(plan: Plan, document: ReadDocument, name: string, root: string): Map<string, string | Uint8Array> {
  const house = (path: string) => readFileSync(join(root, path), 'utf8')
  const files = new Map<string, string | Uint8Array>()
  const { lang } = plan
  const left = leftOutOf(plan)
  const houseModules = houseData({ ...plan, leftOut: left }, name)
  const shared = [...houseFiles(root, neededBy(plan), () => false)]
  const taken = new Set(['appendix', ...[...shared.filter(path => path.startsWith('data/')), ...Object.keys(houseModules)].map(path => basename(path, '.ts'))])
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
  for (const [file, text] of Object.entries(houseModules))
    files.set(`data/${file}`, text)
  files.set('data/deckIndex.json', `${JSON.stringify(deckIndex(plan, left, document.text), null, 2)}\n`)
  files.set('data/lang.ts', talkLang(house('data/lang.ts'), lang))
  files.set(documentIn(lang), document.bytes)
  files.set('slides.md', entry(plan, pages, sharedSettings(house('slides.md'))))
  files.set('package.json', talkPackage(house('package.json'), name, plan.title))
  files.set('package-lock.json', talkLock(house('package-lock.json'), name))
  files.set('README.md', readme(plan, name))
  return files
}

/** The files of a whole talk: its own, and those of the house that it needs. */
export function talkFiles(plan: Plan, document: ReadDocument, name: string, root: string): Files {
  const files = ownFiles(plan, document, name, root)
  const copied = [...houseFiles(root, neededBy(plan), path => files.has(path))]
  for (const path of copied)
    files.set(path, readFileSync(join(root, path)))
  const used = new Set(copied.flatMap(path => [...String(readFileSync(join(root, path))).matchAll(/\bui\.(\w+)/g)].map(([, key]) => key!)))
  files.set('data/ui.ts', talkUi(readFileSync(join(root, 'data/ui.ts'), 'utf8'), used))
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

/** The components of all slides, and the types of their rows. */
function neededBy(plan: Plan): Set<string> {
  const figures = slidesOf(plan).map(({ draft }) => draft.figure)
  const tags = figures.flatMap(({ markup }) => markup('rows').flatMap(line => [...line.matchAll(/<([A-Z]\w+)/g)].map(([, tag]) => tag!)))
  const types = slidesOf(plan).flatMap(slide => listsOf(slide).flatMap(list => Object.keys(list.types)))
  return new Set(['SourceNote', 'LeadLine', ...tags].map(tag => `components/${tag}.vue`).concat(types.map(type => `data/${type}.ts`)))
}
