import ts from 'typescript'

const moduleOf = (statement: ts.ImportDeclaration): string => (statement.moduleSpecifier as ts.StringLiteral).text

/** Sorts the imports with which a module begins as the rules of lint want them, where nothing but ends of lines stands between them. */
export function sortedImports(text: string): string {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const others = source.statements.findIndex(statement => !ts.isImportDeclaration(statement))
  const imports = source.statements.slice(0, others < 0 ? undefined : others).filter(statement => ts.isImportDeclaration(statement))
  const isPlain = imports.every((statement, index) => index === 0 || text.slice(imports[index - 1]!.end, statement.getStart()) === '\n')
  if (imports.length < 2 || !isPlain)
    return text
  const sorted = imports.toSorted((a, b) => rank(a) - rank(b) || moduleOf(a).localeCompare(moduleOf(b), 'en', { numeric: true }))
  return text.slice(0, imports[0]!.getStart()) + sorted.map(statement => statement.getText()).join('\n') + text.slice(imports.at(-1)!.end)
}

/** Types come first, then what is installed, then the talk's own, nearest last, and what is imported for its effect alone. */
function rank(statement: ts.ImportDeclaration): number {
  const module = moduleOf(statement)
  if (!statement.importClause)
    return 8
  const distance = module.startsWith('node:') ? 0 : !module.startsWith('.') ? 1 : module.startsWith('..') ? 2 : 3
  return distance + (statement.importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ? 0 : 4)
}
