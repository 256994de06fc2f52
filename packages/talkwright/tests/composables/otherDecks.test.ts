import { expect, it, vi } from 'vitest'
import { deckAfter } from '../../composables/otherDecks.ts'

vi.mock('../../model/lang.ts', () => ({ langs: ['zh', 'en', 'fr'] }))

it('one language after the other is come to, and after the last the first again', () => {
  const decks = ['zh', 'en', 'fr'].map(lang => ({ lang, path: `/${lang}/` })) as unknown as Parameters<typeof deckAfter>[1]
  const after = (lang: string) => deckAfter(lang as 'zh', decks.filter(deck => deck.lang !== lang as 'zh'))?.path
  expect(['zh', 'en', 'fr'].map(after)).toEqual(['/en/', '/fr/', '/zh/'])
  expect(deckAfter('zh', [])).toBeUndefined()
})
