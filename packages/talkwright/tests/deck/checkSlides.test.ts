import type { SourceSlideInfo } from '@slidev/types'
import { describe, expect, it } from 'vitest'
import { checkSlides } from '../../author/deck/checkSlides.ts'

const known = {
  layouts: new Set(['figure', 'quote']),
  components: new Set(['Bar', 'Link']),
  chapters: new Set(['agi']),
}

const title = { zh: '题', en: 'Title' }
const sound = { id: 'sound', layout: 'figure', title, chapter: 'agi', seconds: 30, cut: 20 }

function slide(frontmatter: Record<string, unknown>, content = '', start = 0): SourceSlideInfo {
  return { frontmatter, content, raw: content, start, filepath: '/deck/pages/x.md' } as SourceSlideInfo
}

function messages(frontmatter: Record<string, unknown>, content?: string): string[] {
  return checkSlides([slide(frontmatter, content)], known).map(({ message }) => message)
}

describe('checkSlides(slides, known)', () => {
  it('finds nothing in a sound slide', () => {
    expect(messages(sound, '<script setup lang="ts">\nconst list = new Map<Key, Value>()\n</script>\n\n<Bar :rows="list" /> costs $5\n\n```ts\nlet a: Set<Other>\n```\n')).toEqual([])
  })

  const faults: readonly [promise: string, frontmatter: Record<string, unknown>, content: string, fault: RegExp][] = [
    ['a slide without an id', { ...sound, id: undefined }, '', /^the slide has no id; give it an id of small letters/],
    ['an id that no address can hold', { ...sound, id: 'My slide' }, '', /^the slide has the id "My slide"; give it/],
    ['an unknown layout', { ...sound, layout: 'figur' }, '', /^unknown layout "figur"; known are figure, quote$/],
    ['a slide without a layout', { ...sound, layout: undefined }, '', /^no layout; write how the slide is laid out/],
    ['an unknown chapter', { ...sound, chapter: 'agl' }, '', /^unknown chapter "agl"; talk\.config\.ts lists them$/],
    ['a title in one language alone', { ...sound, title: { zh: '题' } }, '', /^no title in "en"; write title: \{ zh: '…', en: '…' \}$/],
    ['a text deep in the frontmatter in one language alone', { ...sound, points: [{ lede: { en: 'Only' } }] }, '', /^"lede" is not written in every language \(zh, en\)$/],
    ['a slide that says no cut', { ...sound, cut: undefined }, '', /^no cut; write the shortest one that shows the slide: 10, 20, 45, full, appendix$/],
    ['an unknown cut', { ...sound, cut: 30 }, '', /^unknown cut "30"/],
    ['a slide of the talk without time', { ...sound, seconds: 0 }, '', /^"seconds: 0"; write how long/],
    ['a slide of the appendix with time', { ...sound, cut: 'appendix' }, '', /^"seconds: 30"; write how long/],
    ['a setting of another kind', { ...sound, opens: 'yes' }, '', /^"opens: yes"; write true or false, or leave it out$/],
    ['an unknown component', sound, '<Barr />', /^unknown component <Barr>; components\/ holds Bar, Link$/],
    ['two dollars on one line', sound, 'from $5 to $6', /^two "\$" on one line/],
  ]
  it.each(faults)('finds %s', (_, frontmatter, content, fault) => {
    expect(messages(frontmatter, content)).toContainEqual(expect.stringMatching(fault))
  })

  it('names the file and the line where the slide begins', () => {
    expect(checkSlides([slide({ ...sound, layout: 'x' }, '', 41)], known)).toMatchObject([{ file: '/deck/pages/x.md', line: 42 }])
  })

  it('says of an id that is taken where the other slide is', () => {
    expect(checkSlides([slide(sound), slide(sound, '', 9)], known)).toMatchObject([
      { line: 10, message: 'the id "sound" is taken by the slide at /deck/pages/x.md:1; give this one its own' },
    ])
  })
})
