import { entries } from 'talkwright/author/deck/entries'
import { loadDeck } from 'talkwright/author/deck/load'
import { localiseBody } from 'talkwright/author/deck/localiseBody'
import { textsIn } from 'talkwright/author/document/texts'
import { expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>('../../data/*.ts', { eager: true })
const { slides } = await loadDeck(entries.en.file)

/** Everything that the deck says in English, each with where it stands. */
const said = [
  ...Object.entries(modules).flatMap(([file, module]) => textsIn(module).map(({ en }) => ({ where: file, en }))),
  ...slides.flatMap(({ frontmatter, note }) => [
    ...textsIn(frontmatter).map(({ en }) => ({ where: `the slide ${frontmatter.id}`, en })),
    { where: `what is spoken on ${frontmatter.id}`, en: localiseBody(note ?? '', 'en') },
  ]),
]

it('the document is called the document: “the notes” would be the editor’s', () => {
  expect(said.filter(({ en }) => /\b(?:the|these) notes\b/i.test(en))).toEqual([])
})

it('“Open AI” in two words is no name, and nothing else: it reads as the company’s', () => {
  expect(said.filter(({ en }) => /\bopen ai\b/i.test(en))).toEqual([])
})
