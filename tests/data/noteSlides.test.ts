import { entries } from 'talkwright/author/deck/entries'
import { loadDeck } from 'talkwright/author/deck/load'
import { notesOn } from 'talkwright/data/notesOn'
import { slideOfNote } from 'talkwright/data/slideOfNote'
import { expect, it } from 'vitest'
import { notes } from '../../data/notes.ts'
import { noteSlides } from '../../data/noteSlides.ts'

it('every editor’s note stands on one slide of the appendix, section by section', () => {
  const head = ({ cites: [{ section }] }: typeof notes[number]) => section.split('/')[0]!
  const order = [...new Set(notes.map(head))]
  const bySection = order.flatMap(section => notes.filter(note => head(note) === section).map(({ id }) => id))
  expect(Object.values(noteSlides).flat()).toEqual(bySection)
})

it('the slides that hold notes are slides of the appendix, in this order', async () => {
  const { slides } = await loadDeck(entries.zh.file)
  const ids = slides.filter(({ frontmatter }) => frontmatter.cut === 'appendix' && frontmatter.id.startsWith('notes-')).map(({ frontmatter }) => frontmatter.id)
  expect(ids).toEqual(Object.keys(noteSlides))
})

it('a note is found on its slide', () => {
  for (const { id } of notes)
    expect(notesOn(slideOfNote(id)).map(note => note.id)).toContain(id)
})

it('a note that no slide holds is an error that says where to name it', () => {
  expect(() => slideOfNote('nowhere')).toThrow(/^No slide of the appendix holds the note "nowhere": name it in data\/noteSlides\.ts\.$/)
})
