import { defineRootSetup } from '@slidev/types'
import { getCurrentInstance } from 'vue'
import { useRouter } from 'vue-router'
import { useFind } from '../composables/find.ts'
import { useLang } from '../composables/lang.ts'
import { mountBeside } from '../composables/mountBeside.ts'
import { whenNarrow } from '../composables/narrow.ts'
import { setStage } from '../views/stage/stage.ts'

export default defineRootSetup(() => {
  const { app } = getCurrentInstance()!.appContext
  const find = useFind()
  // What stands beside the slides needs what Slidev provides by now.
  whenNarrow(async () => mountBeside(app, (await import('../views/reading/ReaderOffer.vue')).default))
  setStage(app, useRouter(), useLang().lang, () => void find())
})
