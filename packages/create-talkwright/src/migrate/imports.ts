import type { Named } from './engineModules.ts'
import ts from 'typescript'
import { sortedImports } from './sortedImports.ts'

/** Where a file finds what it imports, once it stands in the new talk. */
export interface Places {
  /** The name of a module that is imported as it is, undefined where it is nowhere. */
  readonly whole: (specifier: string) => string | undefined
  /** Where a name that a module gave stands now, undefined where it does nowhere. */
  readonly named: (specifier: string, name: string) => Named | undefined
}

/** A text whose imports are brought up to date, and what it imports that is nowhere any more. */
export interface Rewritten {
  readonly text: string
  readonly missing: readonly string[]
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

const isOwn = (specifier: string): boolean => specifier.startsWith('.')

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g

/** Brings the imports of a module, or of the scripts of a component or a page, up to date; all else stays as it is. */
export function withImports(path: string, text: string, places: Places): Rewritten {
  if (/\.(?:ts|mts|js|mjs)$/.test(path))
    return moduleWithImports(text, places)
  if (!/\.(?:vue|md)$/.test(path))
    return { text, missing: [] }
  const missing: string[] = []
  const changed = text.replaceAll(SCRIPT, (_, open: string, script: string, close: string) => {
    const rewritten = moduleWithImports(script, places)
    missing.push(...rewritten.missing)
    return `${open}${rewritten.text}${close}`
  })
  return { text: changed, missing }
}

function moduleWithImports(text: string, places: Places): Rewritten {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const edits: Edit[] = []
  const missing: string[] = []
  const moveWhole = (literal: ts.StringLiteralLike) => {
    const module = places.whole(literal.text)
    if (module === undefined)
      missing.push(literal.text)
    else if (module !== literal.text)
      edits.push({ from: literal.getStart(), to: literal.end, text: `'${module}'` })
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const names = namesOf(node)
      if (!isOwn(node.moduleSpecifier.text))
        return
      if (!names)
        return moveWhole(node.moduleSpecifier)
      const moved = movedNames(node, names, node.moduleSpecifier.text, places)
      missing.push(...moved.missing)
      edits.push(...moved.edits)
    }
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteralLike(node.arguments[0]!) && isOwn(node.arguments[0].text)) {
      moveWhole(node.arguments[0])
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const changed = edits.toSorted((a, b) => b.from - a.from).reduce((changed, { from, to, text }) => changed.slice(0, from) + text + changed.slice(to), text)
  return { text: changed === text ? text : sortedImports(changed), missing }
}

type Declaration = ts.ImportDeclaration | ts.ExportDeclaration

/** The names that a declaration takes one by one; undefined where it takes a module whole. */
function namesOf(node: Declaration): readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] | undefined {
  const list = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause
  const takesDefault = ts.isImportDeclaration(node) && node.importClause?.name !== undefined
  return !takesDefault && list && (ts.isNamedImports(list) || ts.isNamedExports(list)) ? [...list.elements] : undefined
}

/** The edit of a declaration whose names stand elsewhere now, in one module or in several. */
function movedNames(node: Declaration, names: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[], specifier: string, places: Places): { readonly edits: readonly Edit[], readonly missing: readonly string[] } {
  const found = names.map(element => ({ element, was: (element.propertyName ?? element.name).text, now: places.named(specifier, (element.propertyName ?? element.name).text) }))
  const missing = found.filter(({ now }) => !now).map(({ was }) => `${was} of ${specifier}`)
  if (missing.length > 0)
    return { edits: [], missing }
  const modules = [...new Set(found.map(({ now }) => now!.module))]
  const literal = node.moduleSpecifier!
  if (modules.length === 1 && found.every(({ was, now }) => was === now!.name))
    return { edits: modules[0] === specifier ? [] : [{ from: literal.getStart(), to: literal.end, text: `'${modules[0]}'` }], missing }
  const isTypeOnly = ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly
  const keyword = `${ts.isImportDeclaration(node) ? 'import' : 'export'} ${isTypeOnly ? 'type ' : ''}`
  const lines = modules.map(module => `${keyword}{ ${found.filter(({ now }) => now!.module === module).map(({ element, now }) => `${element.isTypeOnly ? 'type ' : ''}${now!.name}${now!.name === element.name.text ? '' : ` as ${element.name.text}`}`).join(', ')} } from '${module}'`)
  return { edits: [{ from: node.getStart(), to: node.end, text: lines.join('\n') }], missing }
}
