import type { App } from 'vue'
import { mountBeside } from '../../composables/mountBeside.ts'
import FindDialog from './FindDialog.vue'

let dialog: { readonly open: () => void } | undefined

/** Opens the dialog that finds places of the deck, which is made when it is first wanted and keeps what it has read. */
export function openFind(app: App): void {
  dialog ??= mountBeside(app, FindDialog).exposed as { open: () => void }
  dialog.open()
}
