import type { SourceSlideInfo } from '@slidev/types'
import type { Fault } from './fault.ts'
import { langs } from '../../model/lang.ts'
import { readFrontmatter } from './frontmatter.ts'

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
    const read = readFrontmatter(slide)
    // Of what cannot be read nothing else can be said.
    if (Array.isArray(read) && slide.frontmatterDoc?.errors.length)
      return read
    const faults = [...Array.isArray(read) ? read.map(({ message }) => message) : [], ...slideFaults(slide, known)]
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
  const { layout, chapter }: Readonly<Record<string, unknown>> = frontmatter
  if (typeof layout === 'string' && !known.layouts.has(layout))
    faults.push(`unknown layout "${layout}"; known are ${[...known.layouts].join(', ')}`)
  if (typeof chapter === 'string' && !known.chapters.has(chapter))
    faults.push(`unknown chapter "${chapter}"; talk.config.ts lists them`)
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
