/** Pages that show what the presenter alone is to see. */
const PRESENTERS = /^\/(?:presenter|notes|notes-edit|entry|overview|export|print|handout)(?:\/|$)/i

/** Kinds of files that the pages of slides are made of. */
const SHOWN = /\.(?:m?js|ts|vue|css|woff2|svg|png|jpe?g|ico|webmanifest|csv)$/i

/** A slide as Slidev hands it out, which is not the file that it comes from. */
const SLIDE = /__slidev_\d+\.(?:md|frontmatter)$/

/** Whether the audience may load an address: what slides are made of, and no file as its author wrote it. */
export function mayWatch(path: string, target: string): boolean {
  if (PRESENTERS.test(path) || path.split('/').some(part => part.startsWith('.') && !['.vite', '.slidev'].includes(part)) || path.startsWith('/data/source/') || path.includes('/data/source/'))
    return false
  const [, query = ''] = target.split('?', 2)
  if (new URLSearchParams(query).has('raw'))
    return false
  const name = path.slice(path.lastIndexOf('/') + 1)
  return !name.includes('.') || SHOWN.test(name) || SLIDE.test(path) || /^\/data\/[\w.-]+\.json$/.test(path) || path.startsWith('/@slidev/')
}
