/** Whether the deck of this page is kept in the browser, whole; none where the engine keeps nothing for pages. */
export async function isKept(): Promise<boolean | 'never'> {
  if (!('serviceWorker' in navigator))
    return 'never'
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.active?.state === 'activated' && registration.installing === null
}
