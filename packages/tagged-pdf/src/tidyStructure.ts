import type { PDFRef } from 'pdf-lib'
import type { MarkedContent, StructElement, StructKid } from './structure.ts'
import { PDFName } from 'pdf-lib'
import { isElement, isMarked, markedContentOf } from './structure.ts'

/** What a browser calls a part that has no meaning of its own. */
const WITHOUT_MEANING = new Set(['NonStruct', 'Div', 'Form'])

/** What stands in a line of text; a figure may stand there, too. */
const IN_LINE = new Set(['Span', 'Link', 'Code', 'Strong', 'Em', 'Lbl'])

/** A picture that is a drawing by itself, and not a sign within a line. */
const isDrawing = ({ type, attributes }: StructElement): boolean => type === 'Figure' && attributes.has('Placement')

const isFlowing = (kid: StructKid): boolean => !isElement(kid) || IN_LINE.has(kid.type) || (kid.type === 'Figure' && !isDrawing(kid))

/** What is shown on every page beside its content. */
const FOOT = 'Aside'

export interface TidyStructure {
  /** The elements of the document's content. */
  readonly kids: readonly StructKid[]
  /** The marked content of the foot of every page. */
  readonly foot: readonly MarkedContent[]
}

/**
 * Makes of the structure that a browser writes, an element for each box, one
 * by meaning: every text stands in a paragraph, heading, list item or cell,
 * what groups boxes alone is gone, what tells nothing is left out, and what is
 * in the language of what is around it does not say so.
 */
export function tidyStructure(roots: readonly StructElement[], language: string, tells: (content: MarkedContent) => boolean): TidyStructure {
  const foot: MarkedContent[] = []
  // A few slides of a deck may be without the heading of their chapter.
  let opened = false
  const tidyKids = (kids: readonly StructKid[], around: string): StructKid[] =>
    kids.flatMap(kid => isElement(kid) ? tidy(kid, around) : isMarked(kid) && !tells(kid) ? [] : [kid])

  function tidy(named: StructElement, around: string): StructKid[] {
    const lang = named.type === 'Document' || named.lang === around ? undefined : named.lang
    const element = { ...named, lang }
    const { type } = element
    if (type === FOOT) {
      foot.push(...markedContentOf(element.kids))
      return []
    }
    if (type === 'Figure' && element.alt)
      return [figure(element, markedContentOf(element.kids))]
    // The caption of what is no figure by itself, such as a quotation, is a paragraph beside it.
    const kids = tidyKids(element.kids, lang ?? around).map(kid => type === 'Figure' && isElement(kid) && kid.type === 'Caption' ? { ...kid, type: 'P' } : kid)
    const having = (changed: Partial<StructElement>): StructElement[] => [{ ...element, attributes: new Map(), ...changed }]
    // An empty cell heads nothing.
    if (type === 'TD' || type === 'TH')
      return [{ ...element, type: kids.length === 0 ? 'TD' : type, attributes: tableAttributes(element, kids), kids: unwrapped(flow(kids)) }]
    if (kids.length === 0)
      return []
    if (WITHOUT_MEANING.has(type) || type === 'Figure') {
      const inLine = kids.every(isFlowing)
      if (lang)
        return having({ type: inLine ? 'Span' : 'Div', kids: inLine ? kids : flow(kids) })
      // Text that a box holds directly is a line's part, boxes side by side are paragraphs.
      return inLine && (type === 'Form' || element.kids.every(isMarked)) ? kids : flow(kids, true)
    }
    switch (type) {
      case 'H1':
        opened = true
        return having({ kids: inLine(kids) })
      case 'H2': return having({ type: opened ? 'H2' : 'H1', kids: inLine(kids) })
      case 'LI': return having({ kids: itemOf(kids) })
      case 'L': return list(kids.flatMap(kid => isElement(kid) && ['LI', 'Caption'].includes(kid.type) ? [kid] : [{ type: 'LI', attributes: new Map(), kids: itemOf([kid]) }]))
      case 'BlockQuote': return having({ kids: flow(kids, true) })
      case 'Table': return having({ kids: kids.filter(isElement) })
      case 'TR': return having({ kids: kids.filter(isElement) })
      case 'Caption': return having({ kids: unwrapped(flow(kids)) })
      case 'Art': return having({ kids: flow(kids, true) })
      case 'Document': return having({ kids: sections(flow(kids, true)) })
      default: return having({ kids: inLine(kids) })
    }
  }
  function list(items: readonly StructKid[]): StructElement[] {
    const numbered = items.some(item => isElement(item) && item.kids.some(part => isElement(part) && part.type === 'Lbl'))
    return [{ type: 'L', attributes: new Map(numbered ? [['ListNumbering', PDFName.of('Decimal')]] : []), kids: items }]
  }
  /** A drawing has text in it, a sign has none. */
  function figure(element: StructElement, kids: readonly MarkedContent[]): StructElement {
    return { ...element, kids, attributes: new Map(kids.some(tells) ? [['Placement', PDFName.of('Block')]] : []) }
  }
  return { kids: roots.flatMap(root => tidy(root, language)), foot }
}

function paragraph(kids: readonly StructKid[]): StructElement {
  return { type: 'P', attributes: new Map(), kids }
}

/** Where text stands beside paragraphs, each run of it becomes a paragraph, as it does everywhere if that is asked for. */
function flow(kids: readonly StructKid[], always = false): StructKid[] {
  if (!always && kids.every(isFlowing))
    return [...kids]
  const flown: StructKid[] = []
  let run: StructKid[] = []
  const end = () => {
    if (run.length > 0)
      flown.push(paragraph(run))
    run = []
  }
  for (const kid of kids) {
    if (isFlowing(kid)) {
      run.push(kid)
    }
    else {
      end()
      flown.push(kid)
    }
  }
  end()
  return flown
}

/** The content of a paragraph that is all there is, where it needs none. */
function unwrapped(kids: readonly StructKid[]): readonly StructKid[] {
  const [only, ...more] = kids
  return only && isElement(only) && only.type === 'P' && !only.lang && more.length === 0 ? only.kids : kids
}

/** A section for each page, but for what is an article already, which may share a page with others. */
function sections(kids: readonly StructKid[]): StructKid[] {
  const made: StructElement[] = []
  let page: PDFRef | undefined
  for (const kid of kids.filter(isElement)) {
    const own = markedContentOf([kid])[0]?.page ?? page
    const last = made.at(-1)
    if (kid.type === 'Art')
      made.push(kid)
    else if (last?.type === 'Sect' && own === page)
      made[made.length - 1] = { ...last, kids: [...last.kids, kid] }
    else
      made.push({ type: 'Sect', attributes: new Map(), kids: [kid] })
    page = own
  }
  return made
}

/** Text as it may stand in a line: without paragraphs. */
function inLine(kids: readonly StructKid[]): StructKid[] {
  return kids.flatMap((kid) => {
    if (!isElement(kid) || isFlowing(kid))
      return [kid]
    const flowing = inLine(kid.kids)
    return kid.lang ? [{ ...kid, type: 'Span', kids: flowing }] : flowing
  })
}

/** An item of a list: its number, which the slide emphasises where it stands first, and what it says. */
function itemOf(kids: readonly StructKid[]): StructKid[] {
  const all = unwrapped(kids)
  const [first, ...rest] = all
  const numbered = first && isElement(first) && ['Em', 'Lbl'].includes(first.type)
  const body = numbered ? rest : all
  return [
    ...(numbered ? [{ ...first, type: 'Lbl' }] : []),
    ...(body.length > 0 ? [{ type: 'LBody', attributes: new Map(), kids: unwrapped(flow(body)) }] : []),
  ]
}

/** Spans of one, and headers that tell themselves by their scope, go without saying. */
function tableAttributes({ attributes }: StructElement, kids: readonly StructKid[]): StructElement['attributes'] {
  return new Map([...attributes].filter(([name, value]) => (name === 'Scope' && kids.length > 0) || (name.endsWith('Span') && String(value) !== '1')))
}
