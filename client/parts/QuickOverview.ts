import { showOverview } from '@slidev/client/state/index.ts'
import { onUse } from './onUse.ts'

export default onUse(showOverview, () => import('@slidev/client/internals/QuickOverview.vue'))
