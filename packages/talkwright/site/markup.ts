/** A text as it stands in HTML and XML, between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A tag with its attributes; those without a value are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : ` ${key}="${escaped(value)}"`)
  return `<${name}${written.join('')}>`
}
