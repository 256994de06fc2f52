import { definePreparserSetup } from '@slidev/types'
import { requireSettings } from '../author/settings/requireSettings.ts'

/** What Slidev loads first of all in its own process: what needs the settings of the talk is loaded once they are known to be sound. */
export default definePreparserSetup(async (context) => {
  requireSettings()
  const { talkPreparser } = await import('./talkPreparser.ts')
  return talkPreparser(context)
})
