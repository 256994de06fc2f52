/** What a page held when it was built, before the deck took it over, by its id. */
const built: ReadonlyMap<string, string> = new Map([...globalThis.document?.querySelectorAll('.diagram > svg') ?? []].map(({ id, outerHTML }) => [id, outerHTML]))

/** A diagram as the page has held it from the start; empty where it has not. */
export function builtDiagram(id: string): string {
  return built.get(id) ?? ''
}

/** What Mermaid has drawn or is drawing, by its id. A diagram may stand in a document several times, in the overview for instance, and Mermaid removes what has the id of its next drawing. */
const drawings = new Map<string, Promise<string>>()

/** A name for a diagram, the same wherever it stands: it is in the styles of the drawing, which the content security policy of the built deck knows by their hash. */
export function diagramId(source: string): string {
  return `diagram-${[...source].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 0xFFFFFFFF, 7).toString(36)}`
}

/** Draws a diagram in the deck's own type, as SVG. */
export function drawDiagram(source: string): Promise<string> {
  const id = diagramId(source)
  const known = drawings.get(id)
  if (known)
    return known
  const drawing = drawn(id, source)
  drawings.set(id, drawing)
  // What could not be loaded is tried again by whoever wants it next.
  drawing.catch(() => drawings.delete(id))
  return drawing
}

async function drawn(id: string, source: string): Promise<string> {
  const { default: mermaid } = await import('mermaid')
  const style = getComputedStyle(document.documentElement)
  const fontSize = style.getPropertyValue('--size-table').trim()
  const fontFamily = style.getPropertyValue('--sans').trim()
  // Mermaid measures text, so the faces that it is set in have to be there first.
  await Promise.all([400, 700].map(weight => document.fonts.load(`${weight} ${fontSize} ${fontFamily.split(',')[0]}`, source)))
  mermaid.initialize({
    startOnLoad: false,
    theme: 'base',
    layout: 'dagre',
    look: 'classic',
    htmlLabels: false,
    deterministicIds: true,
    fontFamily,
    themeVariables: { fontFamily, fontSize },
    flowchart: { curve: 'linear', minNodeWidth: 0, padding: 12, nodeSpacing: 16, rankSpacing: 46, wrappingWidth: 260 },
  })
  return (await mermaid.render(id, source)).svg
}
