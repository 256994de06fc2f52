import type { StageActions } from './actions.ts'
import type { StagePlace } from './keys.ts'
import { focusOf, pressedKey } from './keyPress.ts'
import { stageKeys } from './keys.ts'

/** A key that is held goes on so often, at most. */
const REPEAT_MS = 250

/** Does what the keys of the deck say, wherever the focus is, unless somebody types. */
export function onStageKeys(placeNow: () => StagePlace | undefined, actions: StageActions): void {
  let last = Number.NEGATIVE_INFINITY
  addEventListener('keydown', (event) => {
    const place = placeNow()
    if (!place || event.defaultPrevented)
      return
    const found = pressedKey({
      key: event.key,
      shift: event.shiftKey,
      taken: event.ctrlKey || event.metaKey || event.altKey || event.isComposing,
      focus: focusOf(event.target),
      place,
    }, stageKeys)
    if (!found)
      return
    event.preventDefault()
    if (event.repeat && (!found.repeats || event.timeStamp - last < REPEAT_MS))
      return
    last = event.timeStamp
    actions[found.action]()
  })
}
