/** Puts values in the places of a text of the engine, which `#` marks, in their order. */
export function fill(text: string, ...values: readonly (number | string)[]): string {
  const rest = values.values()
  return text.replaceAll('#', mark => String(rest.next().value ?? mark))
}
