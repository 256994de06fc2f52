import { showGotoDialog } from '@slidev/client/state/index.ts'
import { onUse } from './onUse.ts'

export default onUse(showGotoDialog, () => import('@slidev/client/internals/Goto.vue'))
