import { showInfoDialog } from '@slidev/client/state/index.ts'
import { onUse } from './onUse.ts'

export default onUse(showInfoDialog, () => import('@slidev/client/internals/InfoDialog.vue'))
