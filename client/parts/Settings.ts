import { defineAsyncComponent } from 'vue'

/** It stands in a menu that shows it only when it is opened. */
export default defineAsyncComponent(() => import('@slidev/client/internals/Settings.vue'))
