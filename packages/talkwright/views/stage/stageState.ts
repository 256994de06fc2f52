import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { useLocalStorage } from '@vueuse/core'
import { ref, toRaw, watch } from 'vue'
import { maySend, tellStanding } from './standing.ts'

/** A panel of a slide, opened or closed. */
export interface PanelSwitch {
  readonly slide: string
  readonly panel: string
  readonly open: boolean
}

/** What is switched on stage, which all windows of a talk share. */
export interface StageState {
  readonly black: boolean
  readonly notesHidden: boolean
  readonly dark?: boolean
  readonly lang?: string
  readonly panel?: PanelSwitch
}

/** Slidev's own state, which it shares between the windows of a talk, by server or channel, with ours in it. */
const shared = sharedState as { stage?: StageState }

/** Whether the screen is black. */
export const black = ref(false)
/** Whether the editor's notes are hidden. It is kept where it was chosen. */
export const notesHidden = useLocalStorage('deck-notes-hidden', false)

/** What this window has told last. */
let own: StageState | undefined

/** Tells the other windows what has changed. */
export function send(change: Partial<StageState>): void {
  if (!maySend())
    return
  // The state is sent as a whole, so that where this window stands has to be right in it.
  tellStanding()
  own = { black: black.value, notesHidden: notesHidden.value, ...change }
  patch('stage', own)
}

/** Calls back with what another window has changed. */
export function onStage(changed: (state: StageState) => void): void {
  watch(() => shared.stage, state => state && toRaw(state) !== own && changed(state))
}
