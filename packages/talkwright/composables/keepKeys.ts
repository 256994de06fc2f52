/** Keeps keys to an open dialog. Closed, it still has the focus until the next frame, and what is pressed by then is the deck's. */
export function keepKeys(event: KeyboardEvent): void {
  if ((event.currentTarget as HTMLDialogElement).open)
    event.stopPropagation()
}
