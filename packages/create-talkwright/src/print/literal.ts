/** A value as a person writes it in TypeScript: rows over several lines, what is in them on one. */
export function literal(value: unknown, indent = ''): string {
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : value.every(item => typeof item === 'object') ? lines('[', value.map(item => literal(item, `${indent}  `)), ']', indent) : inline(value)
  if (typeof value === 'object' && value !== null) {
    const whole = inline(value)
    const holdsLists = Object.values(value).some(inner => Array.isArray(inner))
    return whole.length + indent.length <= 60 && !holdsLists ? whole : lines('{', Object.entries(value).map(([key, inner]) => `${keyOf(key)}: ${Array.isArray(inner) ? literal(inner, `${indent}  `) : inline(inner)}`), '}', indent)
  }
  return inline(value)
}

function lines(open: string, parts: readonly string[], close: string, indent: string): string {
  return `${open}\n${parts.map(part => `${indent}  ${part},\n`).join('')}${indent}${close}`
}

function inline(value: unknown): string {
  if (typeof value === 'string')
    return quoted(value)
  if (Array.isArray(value))
    return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value).map(([key, inner]) => `${keyOf(key)}: ${inline(inner)}`).join(', ')} }`
  return String(value)
}

function keyOf(key: string): string {
  return isName(key) ? key : quoted(key)
}

function isName(key: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(key)
}

/** The keys of an object, all in quotation marks if one has to be. */
export function keysOf(keys: readonly string[]): string[] {
  return keys.every(isName) ? [...keys] : keys.map(quoted)
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\'': '\\\'', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A string as one literal that says the same and nothing else: what would end it, or break its line, is escaped. */
export function quoted(text: string): string {
  return `'${text.replaceAll(/[\\'\p{Cc}\p{Cf}\u2028\u2029\uD800-\uDFFF]/gu, letter => ESCAPED[letter] ?? letter.split('').map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))}'`
}
