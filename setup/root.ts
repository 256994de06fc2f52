import { defineRootSetup } from '@slidev/types'
import { getCurrentInstance } from 'vue'
import { useRouter } from 'vue-router'
import { useFind } from '../composables/find.ts'
import { useLang } from '../composables/lang.ts'
import { setStage } from '../stage/stage.ts'

export default defineRootSetup(() => {
  const { app } = getCurrentInstance()!.appContext
  const find = useFind()
  setStage(app, useRouter(), useLang().lang, () => void find())
})
