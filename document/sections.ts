/** The lines of each section of a document of notes, by its path of `##` and `###` headings; a section ends at the next heading. */
export function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  let chapter = ''
  let path = ''
  for (const line of markdown.split('\n')) {
    const heading = line.match(/^(#{2,3}) (.+)$/)
    if (heading) {
      chapter = heading[1] === '##' ? heading[2]! : chapter
      path = heading[1] === '##' ? chapter : `${chapter}/${heading[2]}`
      sections.set(path, '')
    }
    else if (path) {
      sections.set(path, `${sections.get(path)}${line}\n`)
    }
  }
  return sections
}
