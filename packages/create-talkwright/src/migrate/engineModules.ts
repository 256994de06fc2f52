import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ts from 'typescript'

const require = createRequire(import.meta.url)

/** Where the rooms of the engine that a talk may import stood in a former talk, by their public names now. */
const ROOMS: readonly (readonly [room: string, name: string])[] = [
  ['data/', 'talkwright/data/'],
  ['data/', 'talkwright/talk/'],
  ['components/', 'talkwright/components/'],
  ['composables/', 'talkwright/composables/'],
  ['geometry/', 'talkwright/geometry/'],
  ['document/', 'talkwright/author/document/'],
  ['deck/', 'talkwright/author/deck/'],
]

/** What a module gave that stands elsewhere now, or under another name. */
const MOVED: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  'data/lang.ts': {
    HouseLang: { module: 'talkwright/data/uiLang', name: 'UiLang' },
    houseLangs: { module: 'talkwright/data/uiLang', name: 'uiLangs' },
    HouseText: { module: 'talkwright/data/uiLang', name: 'UiText' },
    langTags: { module: 'talkwright/data/uiLang', name: 'langTags' },
    langNames: { module: 'talkwright/data/uiLang', name: 'langNames' },
  },
  'data/chapters.ts': {
    Chapter: { module: 'talkwright/data/chapter', name: 'Chapter' },
    ActId: { module: 'talkwright/data/chapter', name: 'ActId' },
  },
  'data/speakers.ts': { SpeakerId: { module: 'talkwright/data/speaker', name: 'SpeakerId' } },
  'data/sections.ts': { SectionPath: { module: 'talkwright/data/cite', name: 'SectionPath' } },
}

/** A name that a module gives. */
export interface Named {
  readonly module: string
  readonly name: string
}

/** The public modules in which a file of the engine that a former talk held may stand now. */
export function engineModules(path: string): readonly string[] {
  return ROOMS.filter(([room]) => path.startsWith(room)).map(([room, name]) => `${name}${path.slice(room.length).replace(/\.ts$/, '')}`).filter(module => fileOf(module) !== undefined)
}

/** Where the engine gives what a file of a former talk gave by a name; undefined where it does no more. */
export function namedInEngine(path: string, name: string): Named | undefined {
  return MOVED[path]?.[name] ?? engineModules(path).filter(module => exported(module).has(name)).map(module => ({ module, name }))[0]
}

function fileOf(module: string): string | undefined {
  try {
    return require.resolve(module)
  }
  catch {
    return undefined
  }
}

const known = new Map<string, ReadonlySet<string>>()

function exported(module: string): ReadonlySet<string> {
  const names = known.get(module) ?? exportedNames(readFileSync(fileOf(module)!, 'utf8'))
  known.set(module, names)
  return names
}

/** The names that a module declares and exports. */
export function exportedNames(text: string): ReadonlySet<string> {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest)
  return new Set(source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.map(({ name }) => name.text)
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => ts.isIdentifier(name) ? [name.text] : name.elements.flatMap(element => ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name.text] : []))
    const { name } = statement as ts.DeclarationStatement
    return name && ts.isIdentifier(name) ? [name.text] : []
  }))
}
