import { parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { plainDeck } from '../../bench/plainDeck.ts'

const contents = (markdown: string) => parseSync(plainDeck(markdown, 'zh-CN'), 'slides.md').slides.map(({ content }) => content.trim())

describe('plainDeck', () => {
  it.each([
    { title: 'makes a slide of each heading, and a title of the heading', markdown: '# A\n\n## B\n\ntext\n\n### C', slides: ['# A', '# B\n\ntext', '# C'] },
    { title: 'keeps deeper headings on their slide', markdown: '## A\n\n#### B', slides: ['# A\n\n#### B'] },
    { title: 'keeps what stands before the first heading', markdown: 'text\n\n# A', slides: ['text', '# A'] },
    { title: 'leaves out rules, which would end a slide', markdown: '# A\n\ntext\n\n---\n\n# B', slides: ['# A\n\ntext', '# B'] },
    { title: 'takes neither a heading nor a rule for one within code', markdown: '# A\n\n```md\n# no\n---\n```', slides: ['# A\n\n```md\n# no\n---\n```'] },
    { title: 'escapes what Vue and KaTeX would read', markdown: '# A\n\n$200 or $2000, {{ x }}, <think>', slides: ['# A\n\n\\$200 or \\$2000, &#123;&#123; x }}, &lt;think>'] },
    { title: 'leaves code alone', markdown: '# A\n\n`$a <b>` and $', slides: ['# A\n\n`$a <b>` and \\$'] },
  ])('$title', ({ markdown, slides }) => {
    expect(contents(markdown)).toEqual(slides)
  })
})
