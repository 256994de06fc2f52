import type { InjectionKey } from 'vue'
import type { Lang } from '../model/lang.ts'
import type { Term } from '../model/term.ts'
import { inject, provide } from 'vue'
import { occurrence } from '../model/term.ts'
import { deckIndex } from '../talk/deckIndex.ts'
import { glossary } from '../talk/glossary.ts'
import { useLang } from './lang.ts'
import { usePrinting } from './printing.ts'
import { useSlides } from './slides.ts'

/** The terms of the glossary that a slide explains, until a text of it has done so. */
type Unexplained = Set<string>

const unexplainedKey: InjectionKey<Unexplained> = Symbol('terms that the slide explains')

/** To be called by the layout of a told slide: its texts explain the terms that the chapter uses there first. */
export function provideTerms(slideId: string): void {
  const { lang } = useLang()
  const { slides } = useSlides()
  const chapterOf = new Map(slides.value.map(({ id, chapter }) => [id, chapter]))
  const isFirst = (ids: readonly string[]) => ids.find(id => chapterOf.has(id) && chapterOf.get(id) === chapterOf.get(slideId)) === slideId
  provide(unexplainedKey, new Set(Object.entries(deckIndex.termUses[lang]).filter(([, ids]) => isFirst(ids)).map(([id]) => id)))
}

/** To be called where text is a link or a button, and no place for another button. */
export function withoutTerms(): void {
  provide(unexplainedKey, new Set())
}

/** The terms that a text explains: each but once a slide, and none in print. */
export function useTerms(text: string): readonly Term[] {
  const unexplained = inject(unexplainedKey, () => new Set<string>(), true)
  if (usePrinting().value)
    return []
  const { lang } = useLang()
  const terms = glossary.filter(({ id, term }) => unexplained.has(id) && occurrence(term[lang], text) >= 0)
  for (const { id } of terms)
    unexplained.delete(id)
  return terms
}

/** A piece of text, or a term in it. */
export type Piece = string | Term

/** Cuts a text in `lang` at the first occurrence of each term, which are then in `done`; their words are those of the glossary in that language. */
export function cutAtTerms(text: string, terms: readonly Term[], done: Set<string>, lang: Lang): Piece[] {
  for (const term of terms) {
    const at = done.has(term.id) ? -1 : occurrence(term.term[lang], text)
    if (at < 0)
      continue
    done.add(term.id)
    const end = at + term.term[lang].length
    return [...cutAtTerms(text.slice(0, at), terms, done, lang), term, ...cutAtTerms(text.slice(end), terms, done, lang)].filter(piece => piece !== '')
  }
  return [text]
}
