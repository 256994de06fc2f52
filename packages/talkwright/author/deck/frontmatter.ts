import type { SourceSlideInfo } from '@slidev/types'
import type { SlideFrontmatter } from '../../model/slideFrontmatter.ts'
import type { Fault } from './fault.ts'
import { places } from '../../model/cuts.ts'
import { langs } from '../../model/lang.ts'
import { placeOf } from './cut.ts'

interface Kind { readonly name: string, readonly has: (value: unknown) => boolean }

const text: Kind = { name: 'text', has: value => typeof value === 'string' }
const choice: Kind = { name: 'true or false', has: value => typeof value === 'boolean' }
const count: Kind = { name: 'a number', has: value => typeof value === 'number' }

/** What a slide may leave unsaid. */
const OPTIONAL: Partial<Record<keyof SlideFrontmatter, Kind>> = { chapter: text, continues: text, opens: choice, clicks: count }

type Written = Readonly<Record<string, unknown>>

/** What a slide says of itself; or the faults of it, which Slidev would pass over. */
export function readFrontmatter(slide: SourceSlideInfo): SlideFrontmatter | Fault[] {
  const { frontmatter, filepath, start } = slide
  const broken = unreadable(slide)
  // What cannot be read says nothing of the slide.
  if (broken.length > 0)
    return broken
  const written = { ...frontmatter, cut: placeOf(frontmatter) }
  return isSound(written) ? written : faultsOf(frontmatter).map(message => ({ file: filepath, line: start + 1, message }))
}

/** Why the frontmatter of a slide cannot be read; nothing where it can. */
export function unreadable({ frontmatterDoc, filepath, start }: SourceSlideInfo): Fault[] {
  const broken = frontmatterDoc?.errors[0]
  return broken ? [{ file: filepath, line: start + (broken.linePos?.[0].line ?? 0) + 1, message: `the frontmatter is no YAML: ${broken.message.split(/ at line|\n/)[0]}` }] : []
}

function isSound(frontmatter: Written): frontmatter is Written & SlideFrontmatter {
  return faultsOf(frontmatter).length === 0
}

function faultsOf(frontmatter: Written): string[] {
  const { id, layout, title, cut, seconds } = frontmatter
  const faults: string[] = []
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(id))
    faults.push(`the slide has ${id === undefined ? 'no id' : `the id "${id}"`}; give it an id of small letters, digits and hyphens`)
  if (typeof layout !== 'string')
    faults.push(`${layout === undefined ? 'no layout' : `"layout: ${layout}"`}; write how the slide is laid out, by the name of a file in layouts/`)
  if (placeOf(frontmatter) === undefined)
    faults.push(`${cut === undefined ? 'no cut' : `unknown cut "${cut}"`}; write the shortest one that shows the slide: ${places.join(', ')}`)
  if (typeof seconds !== 'number' || !(cut === 'appendix' ? seconds === 0 : seconds > 0))
    faults.push(`${seconds === undefined ? 'no seconds' : `"seconds: ${seconds}"`}; write how long the slide is told, or 0 in the appendix`)
  for (const lang of langs) {
    if (typeof (title as Written | null | undefined)?.[lang] !== 'string')
      faults.push(`no title in "${lang}"; write title: { ${langs.map(code => `${code}: '…'`).join(', ')} }`)
  }
  for (const [key, kind] of Object.entries(OPTIONAL)) {
    if (frontmatter[key] !== undefined && !kind.has(frontmatter[key]))
      faults.push(`"${key}: ${String(frontmatter[key])}"; write ${kind.name}, or leave it out`)
  }
  return faults
}
