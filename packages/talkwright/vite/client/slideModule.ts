/** In a slide's module of Slidev, its frontmatter and what else is told of it, each as JSON on a line. */
export const FRONTMATTER = /^export const frontmatterData = (\{.*\})$/m
export const INFO = /^ {4}\.\.\.\((\{.*\})\),$/m

/** What such a module says in one of its parts. */
export function readPart<Part>(code: string | null, part: RegExp): Part {
  const [, json] = part.exec(code ?? '') ?? []
  if (json === undefined)
    throw new Error('Slidev writes the modules of its slides in another way than talkwright/vite/client/slideModule.ts reads them.')
  return JSON.parse(json) as Part
}
