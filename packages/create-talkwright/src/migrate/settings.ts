import type { SettingValues } from './settingValues.ts'
import ts from 'typescript'
import { bare, settingValues } from './settingValues.ts'

/** The modules of a former talk that said what talk.config.ts says now: what each exported, and what it is called there. */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'data/deck.ts': { deckTitle: 'title', deckShortName: 'shortTitle', deckName: 'fileName', quotesAreParaphrases: 'quotesAreParaphrases' },
  'data/lengths.ts': { lengths: 'lengths' },
  'data/chapters.ts': { acts: 'acts', chapters: 'chapters' },
  'data/speakers.ts': { speakers: 'speakers' },
  'data/lang.ts': { langs: 'languages', documentLang: 'documentLanguage' },
}

/** What the list of languages says of those that the engine speaks, which no setting does. */
const ENGINE_OWN: Readonly<Record<string, readonly string[]>> = { 'data/lang.ts': ['houseLangs', 'langTags', 'langNames'] }

/** Whether a file of a former talk said what talk.config.ts says now. */
export function isSettings(path: string): boolean {
  return path in SETTINGS
}

/** A talk.config.ts with the settings of modules that an owner has edited, and those of them that hold more than settings. */
export function carriedSettings(config: string, modules: ReadonlyMap<string, string>): { readonly config: string, readonly left: readonly string[] } {
  const read = [...modules].map(([path, text]) => [path, settingValues(text, [...Object.keys(SETTINGS[path]!), ...ENGINE_OWN[path] ?? []])] as const)
  const values = new Map(read.flatMap(([path, { values }]) => settingsIn(path, values)))
  return { config: withSettings(config, values), left: read.filter(([, { isWhole }]) => !isWhole).map(([path]) => path) }
}

function settingsIn(path: string, values: SettingValues['values']): [string, string][] {
  return Object.entries(SETTINGS[path]!).flatMap(([name, setting]) => values.has(name) ? [[setting, values.get(name)!]] : [])
}

/** Puts settings in the places of those that stand in a talk.config.ts, as constants or in the call. */
function withSettings(config: string, values: ReadonlyMap<string, string>): string {
  const source = ts.createSourceFile('talk.config.ts', config, ts.ScriptTarget.Latest, true)
  const edits: { readonly from: number, readonly to: number, readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    const isConstant = ts.isVariableDeclaration(node) && node.parent.parent.parent === source
    const isSetting = ts.isPropertyAssignment(node) && ts.isCallExpression(node.parent.parent)
    if ((isConstant || isSetting) && node.initializer) {
      const value = values.get(node.name.getText())
      const place = bare(node.initializer)
      if (value !== undefined)
        edits.push({ from: place.getStart(), to: place.end, text: value })
    }
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Register')
      edits.push(...typesOf(node, values))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return edits.toSorted((a, b) => b.from - a.from).reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), config)
}

/** What the settings tell the compiler. */
function typesOf(register: ts.InterfaceDeclaration, values: ReadonlyMap<string, string>) {
  const member = (name: string) => register.members.find(member => member.name?.getText() === name)
  const lang = (member('DocumentLang') as ts.PropertySignature).type!
  const [documentLanguage, lengths, speakers] = ['documentLanguage', 'lengths', 'speakers'].map(name => values.get(name))
  const length = lengths === undefined ? '' : elementsOf(lengths).join(' | ')
  const hasSpeakers = speakers !== undefined && !/^\{\s*\}$/.test(speakers)
  const added = [...length ? [`Length: ${length}`] : [], ...hasSpeakers && !member('SpeakerId') ? ['SpeakerId: keyof typeof speakers'] : []]
  const end = register.members.at(-1)!.end
  return [
    ...documentLanguage === undefined ? [] : [{ from: lang.getStart(), to: lang.end, text: documentLanguage }],
    ...added.length > 0 ? [{ from: end, to: end, text: added.map(line => `\n    ${line}`).join('') }] : [],
  ]
}

/** The elements of a list as they are written. */
function elementsOf(list: string): string[] {
  const [statement] = ts.createSourceFile('list.ts', `(${list})`, ts.ScriptTarget.Latest, true).statements
  const value = bare((statement as ts.ExpressionStatement).expression)
  return ts.isArrayLiteralExpression(value) ? value.elements.map(element => element.getText()) : []
}
