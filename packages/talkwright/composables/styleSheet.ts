import { isLeaving } from './leaving.ts'

const loaded = new Map<string, Promise<void>>()

/** Loads the style sheet of a part that is loaded when it is used, once, and not where the page has it from the start. */
export function loadStyleSheet(address: string): Promise<void> {
  const known = loaded.get(address)
  if (known)
    return known
  if (document.querySelector(`link[rel="stylesheet"][href="${address}"]`))
    return Promise.resolve()
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })
  const loading = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = () => {
      // Whoever asks again may be luckier.
      loaded.delete(address)
      link.remove()
      if (isLeaving())
        return
      reject(new Error(`The style sheet ${address} cannot be loaded.`))
    }
  })
  loaded.set(address, loading)
  document.head.append(link)
  return loading
}
