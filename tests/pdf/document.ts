import type { PDFDict } from 'pdf-lib'
import { readFileSync } from 'node:fs'
import { PDFDict as Dict, PDFDocument, PDFName } from 'pdf-lib'
import { getDocumentProxy } from 'unpdf'

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>

/** An entry of the outline with the number of its level, the outermost being one. */
export interface OutlineEntry {
  readonly level: number
  readonly title: string
}

export async function openPdf(file: string): Promise<Proxy> {
  return getDocumentProxy(new Uint8Array(readFileSync(file)))
}

/** The text of each page as its characters are coded in the file, without white space. */
export async function pageTexts(pdf: Proxy): Promise<string[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent({ disableNormalization: true })
    return items.map(item => 'str' in item ? item.str : '').join('').replaceAll(/\s/g, '')
  }))
}

export async function outlineOf(pdf: Proxy): Promise<OutlineEntry[]> {
  type Items = Awaited<ReturnType<Proxy['getOutline']>>
  const walk = (items: Items, level: number): OutlineEntry[] =>
    (items ?? []).flatMap(({ title, items }) => [{ level, title }, ...walk(items as Items, level + 1)])
  return walk(await pdf.getOutline(), 1)
}

/** The roles of a page's structure tree, each once. */
export async function rolesOf(pdf: Proxy, page: number): Promise<Set<string>> {
  interface Node { readonly role?: string, readonly children?: readonly Node[] }
  const walk = (node: Node): string[] => [node.role ?? '', ...(node.children ?? []).flatMap(walk)]
  return new Set(walk(await (await pdf.getPage(page)).getStructTree() as Node))
}

export interface EmbeddedFont {
  readonly name: string
  readonly kind: string
  readonly embedded: boolean
  readonly readable: boolean
}

/** The catalogue of the file, and every font that its pages name. */
export async function catalogueAndFonts(file: string): Promise<{ catalogue: PDFDict, fonts: EmbeddedFont[] }> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  const name = (text: string) => PDFName.of(text)
  const fonts = document.context.enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(object => object instanceof Dict)
    // A descendant is told by its parent.
    .filter(dict => dict.get(name('Type')) === name('Font') && !String(dict.get(name('Subtype'))).startsWith('/CIDFont'))
    .map((dict) => {
      const descendants = dict.lookup(name('DescendantFonts')) as { lookup: (index: number) => PDFDict } | undefined
      const descriptor = (descendants?.lookup(0) ?? dict).lookup(name('FontDescriptor')) as PDFDict | undefined
      return {
        name: String(dict.get(name('BaseFont'))),
        kind: String(dict.get(name('Subtype'))),
        embedded: ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(name(key))),
        readable: dict.has(name('ToUnicode')),
      }
    })
  return { catalogue: document.catalog, fonts }
}
