import type { OtherDeck } from '../client/otherDecks.ts'
import type { Lang } from '../data/lang.ts'
import { useNav } from '@slidev/client'
import { otherDecks } from '../client/otherDecks.ts'
import { send } from './stageState.ts'

/** Far more than a message to the other windows takes. */
const MESSAGE_MS = 80

/** The address of what this window shows, at the same step, in another deck. */
function addressIn({ path }: OtherDeck): string {
  const { currentSlideRoute, clicks, isPresenter } = useNav()
  const id = (currentSlideRoute.value.meta.slide!.frontmatter as { id: string }).id
  return `${path}${isPresenter.value ? 'presenter/' : ''}${id}/${clicks.value > 0 ? `?clicks=${clicks.value}` : ''}`
}

/** Shows the same slide at the same step in another language, in all windows of the talk; says whether there is one. */
export function switchLanguage(): boolean {
  const [other] = otherDecks()
  if (!other)
    return false
  send({ lang: other.lang })
  setTimeout(() => location.assign(addressIn(other)), MESSAGE_MS)
  return true
}

/** Follows another window of the talk into its language. */
export function followInto(lang: string): void {
  const other = otherDecks().find(deck => deck.lang === lang as Lang)
  if (other)
    location.assign(addressIn(other))
}
