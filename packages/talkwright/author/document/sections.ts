import { structureOf } from './structure.ts'

/** The lines of each section of a document of notes, by its path; the head has one if something stands in it. Sections of the same path are one. */
export function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const { text, sections } = structureOf(markdown)
  const found = new Map<string, string>()
  for (const { path, nodes } of sections) {
    const [first, last] = [nodes[0], nodes.at(-1)]
    if (path === '' && !first)
      continue
    const words = first ? `${text.slice(first.position!.start.offset, last!.position!.end.offset)}\n` : ''
    found.set(path, (found.get(path) ?? '') + words)
  }
  return found
}
