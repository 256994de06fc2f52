/** Calls back when `/` is pressed, unless it is typed somewhere. Slidev has no use for the key. */
export function onSlash(pressed: () => void): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest?.('input, textarea, select, [contenteditable]'))
      return
    event.preventDefault()
    pressed()
  })
}
