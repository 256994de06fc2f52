import type { SourceSlideInfo } from '@slidev/types'
import type { Fault } from './load.ts'
import { places } from '../../model/cuts.ts'
import { langs } from '../../model/lang.ts'

/** What a slide may refer to. */
export interface Known {
  readonly layouts: ReadonlySet<string>
  readonly components: ReadonlySet<string>
  readonly chapters: ReadonlySet<string>
}

/** The faults of slides that Slidev would pass over, or show as an error page, with the line where each slide begins. */
export function checkSlides(slides: readonly SourceSlideInfo[], known: Known): Fault[] {
  const seen = new Map<string, SourceSlideInfo>()
  return slides.flatMap((slide) => {
    const broken = slide.frontmatterDoc?.errors[0]
    // What cannot be read says nothing of the slide.
    if (broken)
      return [{ file: slide.filepath, line: slide.start + (broken.linePos?.[0].line ?? 0) + 1, message: `the frontmatter is no YAML: ${broken.message.split(/ at line|\n/)[0]}` }]
    const faults = slideFaults(slide, known)
    const id = String(slide.frontmatter.id)
    const earlier = seen.get(id)
    if (earlier && slide.frontmatter.id)
      faults.push(`the id "${id}" is taken by the slide at ${earlier.filepath}:${earlier.start + 1}; give this one its own`)
    seen.set(id, slide)
    return faults.map(message => ({ file: slide.filepath, line: slide.start + 1, message }))
  })
}

function slideFaults({ frontmatter, content, raw }: SourceSlideInfo, known: Known): string[] {
  const faults: string[] = []
  const { id, title, layout, chapter, cut, seconds } = frontmatter as Record<string, unknown>
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(id))
    faults.push(`the slide has ${id === undefined ? 'no id' : `the id "${id}"`}; give it an id of small letters, digits and hyphens`)
  if (typeof layout !== 'string' || !known.layouts.has(layout))
    faults.push(`unknown layout "${layout}"; known are ${[...known.layouts].join(', ')}`)
  if (chapter !== undefined && !known.chapters.has(String(chapter)))
    faults.push(`unknown chapter "${chapter}"; data/chapters.ts lists them`)
  if (!(places as readonly string[]).includes(String(cut)))
    faults.push(`${cut === undefined ? 'no cut' : `unknown cut "${cut}"`}; write the shortest one that shows the slide: ${places.join(', ')}`)
  if (typeof seconds !== 'number' || !(cut === 'appendix' ? seconds === 0 : seconds > 0))
    faults.push(`${seconds === undefined ? 'no seconds' : `"seconds: ${seconds}"`}; write how long the slide is told, or 0 in the appendix`)
  for (const lang of langs) {
    if (typeof (title as Record<string, unknown> | undefined)?.[lang] !== 'string')
      faults.push(`no title in "${lang}"; write title: { ${langs.map(code => `${code}: '…'`).join(', ')} }`)
  }
  for (const key of unpaired(frontmatter))
    faults.push(`"${key}" is not written in every language (${langs.join(', ')})`)
  for (const [, tag] of withoutScript(content).matchAll(/<([A-Z]\w*)/g)) {
    if (!known.components.has(tag!))
      faults.push(`unknown component <${tag}>; components/ holds ${[...known.components].join(', ')}`)
  }
  if (/\$.*?\$/.test(raw))
    faults.push('two "$" on one line, which Slidev takes for a formula and loads KaTeX; put them on lines of their own, amounts of money into data')
  return faults
}

/** The keys, at any depth, whose values name some languages but not all. */
function unpaired(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'object' || inner === null)
      return []
    const present = langs.filter(lang => lang in inner)
    return present.length > 0 && present.length < langs.length ? [key] : unpaired(inner)
  })
}

function withoutScript(content: string): string {
  return content.replace(/<script[\s\S]*?<\/script>/g, '').replace(/^```.*\n(?:.*\n)*?```/gm, '')
}
