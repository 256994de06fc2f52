import ts from 'typescript'

/** What a module of settings says. */
export interface SettingValues {
  /** The values that it exports by their names, as they are written there. */
  readonly values: ReadonlyMap<string, string>
  /** Whether that is all that it does. */
  readonly isWhole: boolean
}

/** Reads the values of a module of settings; one that is made of others than literals cannot be written elsewhere. */
export function settingValues(text: string, names: readonly string[]): SettingValues {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const values = new Map<string, string>()
  let isWhole = true
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement))
      continue
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
    const known = declarations.filter(({ name, initializer }) => initializer && names.includes(name.getText()) && isLiteral(bare(initializer)))
    known.forEach(({ name, initializer }) => values.set(name.getText(), bare(initializer!).getText()))
    isWhole &&= declarations.length > 0 && known.length === declarations.length
  }
  return { values, isWhole }
}

/** An expression without what is said of its type. */
export function bare(expression: ts.Expression): ts.Expression {
  return ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isParenthesizedExpression(expression) ? bare(expression.expression) : expression
}

function isLiteral(expression: ts.Expression): boolean {
  const value = bare(expression)
  if (ts.isObjectLiteralExpression(value))
    return value.properties.every(property => ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name) && isLiteral(property.initializer))
  if (ts.isArrayLiteralExpression(value))
    return value.elements.every(isLiteral)
  return ts.isStringLiteralLike(value) || ts.isNumericLiteral(value) || value.kind === ts.SyntaxKind.TrueKeyword || value.kind === ts.SyntaxKind.FalseKeyword
}
