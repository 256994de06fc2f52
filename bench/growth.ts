/** How a block of an entry lists a page. */
const LISTED = /^---\nsrc: \.\/(.+)\.md\n---$/gm
const ID = /^id: (\S+)$/gm

/** The names of the pages that an entry lists, in its order, without their ending. */
export function listedPages(entry: string): string[] {
  return [...entry.matchAll(LISTED)].map(([, page]) => page!)
}

/** The entry of a deck that is several times as long: behind its own pages it lists their copies, each under its name for a copy, the second being 2. */
export function grownEntry(entry: string, times: number, nameOf: (page: string, copy: number) => string): string {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 2)
  const blocks = copies.flatMap(copy => listedPages(entry).map(page => `---\nsrc: ./${nameOf(page, copy)}.md\n---\n`))
  return [entry.trimEnd(), ...blocks].join('\n\n').concat('\n')
}

/** A copy of a page, on which no slide has the id of its original. */
export function copiedPage(page: string, copy: number): string {
  return page.replaceAll(ID, `id: $1-copy-${copy}`)
}
