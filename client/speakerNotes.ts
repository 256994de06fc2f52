import type { Component } from 'vue'
import { slides } from '@slidev/client/logic/slides.ts'

/** Loads a page that shows speaker notes, and the notes with it. */
export async function withSpeakerNotes<Page extends Component>(load: () => Promise<Page>): Promise<Page> {
  const [page, { default: notes }] = await Promise.all([load(), import('virtual:deck-speaker-notes')])
  notes.forEach((html, index) => {
    const { slide } = slides.value[index]!.meta
    slide.noteHTML ||= html
  })
  return page
}
