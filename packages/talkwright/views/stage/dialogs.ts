import type { App } from 'vue'
import { mountBeside } from '../../composables/mountBeside.ts'

interface Opened { readonly open: () => void }

const loaders = {
  help: () => import('./HelpDialog.vue'),
  overview: () => import('./OverviewDialog.vue'),
}

const made = new Map<keyof typeof loaders, Opened>()

/** Opens a dialog, which is made when it is first wanted. */
export async function openDialog(app: App, name: keyof typeof loaders): Promise<void> {
  const { default: dialog } = await loaders[name]()
  if (!made.has(name))
    made.set(name, mountBeside(app, dialog).exposed as unknown as Opened)
  made.get(name)!.open()
}
