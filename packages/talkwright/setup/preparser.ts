import { definePreparserSetup } from '@slidev/types'
import { requireSettings } from '../author/settings/requireSettings.ts'
import { isPlain } from '../talk/root.ts'

/** What Slidev loads first of all in its own process: what needs the settings of the talk is loaded once they are known to be sound. */
export default definePreparserSetup(async (context) => {
  await requireSettings()
  // A slide of Slidev is what it is.
  if (isPlain)
    return []
  const { talkPreparser } = await import('./talkPreparser.ts')
  return talkPreparser(context)
})
