import { slides } from '@slidev/client/logic/slides.ts'
import { showGotoDialog } from '@slidev/client/state/index.ts'
import { onUse } from './onUse.ts'

/** It looks among the titles of the slides, which come with them. */
export default onUse(showGotoDialog, async () => {
  await Promise.all(slides.value.map(({ load }) => load()))
  return import('@slidev/client/internals/Goto.vue')
})
