import MiniSearch from 'minisearch'

const MOST = 3
/** Of the parts of a name, how many an id has to have in common with it. */
const SHARE = 0.4

/** The ids of slides that look most like a name that is none of them, the likeliest first; at most three, and none where nothing is like it. */
export function likeIds(name: string, ids: readonly string[]): string[] {
  const index = new MiniSearch({ fields: ['id'], tokenize: parts })
  index.addAll(ids.map(id => ({ id })))
  const wanted = new Set(parts(name)).size
  return index.search(name)
    .filter(({ queryTerms }) => new Set(queryTerms).size >= SHARE * wanted)
    .slice(0, MOST)
    .map(({ id }) => String(id))
}

/** The end of a line that says that a slide is unknown: how many there are, and which ids are like what was asked for. */
export function likeIt(name: string, ids: readonly string[]): string {
  const like = likeIds(name, ids)
  return `there are 1 to ${ids.length}; ${like.length > 0 ? `most like it: ${like.join(', ')}` : 'the id of each is the end of its address'}.`
}

/** All threes of letters that follow each other, whatever stands between them. */
function parts(name: string): string[] {
  const letters = [...name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')]
  return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''))
}
