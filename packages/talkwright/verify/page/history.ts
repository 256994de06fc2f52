/**
 * From now on this page's history stays as it is. Vue's router keeps its own
 * account of where it is, and loads a page anew where the browser refuses an
 * entry: WebKit takes a hundred in ten seconds, which no person at the keys
 * comes near to, and a sweep does.
 */
export function leaveHistory(): void {
  history.pushState = () => {}
  history.replaceState = () => {}
}
