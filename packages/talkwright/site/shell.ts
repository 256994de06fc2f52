import { readFileSync } from 'node:fs'
import { tag } from './markup.ts'

/** The one page of a deck that Slidev builds, in parts. */
export interface Shell {
  /** The scripts, style sheets and icons that every page loads. */
  readonly links: readonly string[]
  /** What stands in the body before the deck is drawn into it. */
  readonly body: string
  /** Of the page's root element, where it has some from the start. */
  readonly classes?: string
}

const APP = '<div id="app"></div>'

/** Reads the page that Slidev has built. */
export function readShell(file: string): Shell {
  const html = readFileSync(file, 'utf8')
  const [, head, body] = html.match(/<head>([\s\S]*)<\/head>\s*<body>([\s\S]*)<\/body>/) ?? []
  if (head === undefined || !body?.includes(APP))
    throw new Error(`Slidev writes its page in another way than site/shell.ts reads it: ${file}`)
  return {
    links: [...head.matchAll(/<script [^>]*><\/script>|<link [^>]*>/g)].map(([link]) => link),
    body: body.trim(),
  }
}

/** A page that loads the deck, with lines of its own in the head, with what it shows until the deck is there, and with what stands behind it. */
export function deckPage({ links, body, classes }: Shell, lang: string, headLines: readonly string[], content = '', behind = ''): string {
  return markup({ lang, class: classes }, [...headLines, ...links], body.replace(APP, () => APP.replace('><', () => `>${content}<`) + behind))
}

/** A page that has the deck's looks without its scripts. */
export function plainPage({ links }: Shell, lang: string, headLines: readonly string[], body: string): string {
  return markup({ lang }, [...headLines, ...links.filter(link => !link.startsWith('<script') && !link.includes('modulepreload'))], body)
}

function markup(root: Readonly<Record<string, string | undefined>>, headLines: readonly string[], body: string): string {
  return [
    '<!DOCTYPE html>',
    tag('html', root),
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...headLines,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
