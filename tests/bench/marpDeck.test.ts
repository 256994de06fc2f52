import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'
import { marpDeck } from '../../bench/marpDeck.ts'

const slidesOf = (deck: string) => deck.split(/^---$/m).map(slide => slide.trim())

describe('marpDeck', () => {
  it.each([
    { title: 'makes a slide of each heading, and a title of the heading', markdown: '## A\n\ntext\n\n### B', count: 2, slides: ['# A\n\ntext', '# B'] },
    { title: 'begins anew where the headings do not suffice', markdown: '# A\n\n# B', count: 5, slides: ['# A', '# B', '# A', '# B', '# A'] },
    { title: 'makes no more slides than are wanted', markdown: '# A\n\n# B\n\n# C', count: 2, slides: ['# A', '# B'] },
    { title: 'leaves out rules, which would end a slide', markdown: '# A\n\ntext\n\n---\n\n# B', count: 2, slides: ['# A\n\ntext', '# B'] },
    { title: 'keeps Marp from taking money for mathematics', markdown: '# $1 to $2', count: 1, slides: ['# \\$1 to \\$2'] },
  ])('$title', ({ markdown, count, slides }) => {
    expect(slidesOf(marpDeck(markdown, count))).toEqual(slides)
  })

  it('makes as many slides of the document as are wanted, none of them empty', () => {
    const slides = slidesOf(marpDeck(readFileSync(join(root, 'data/source/notes.zh.md'), 'utf8'), 300))
    expect(slides).toHaveLength(300)
    expect(slides.filter(slide => !/\S/.test(slide))).toEqual([])
  })
})
