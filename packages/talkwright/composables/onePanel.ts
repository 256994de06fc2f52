import { onMounted, onUnmounted } from 'vue'

/** Closes the panel that is open. */
let closeOpen: (() => void) | undefined

/** To be called by a panel that would lie over another of its kind: as it opens, the one that is open closes. */
export function useOnePanel(close: () => void): void {
  onMounted(() => {
    closeOpen?.()
    closeOpen = close
  })
  onUnmounted(() => {
    if (closeOpen === close)
      closeOpen = undefined
  })
}
