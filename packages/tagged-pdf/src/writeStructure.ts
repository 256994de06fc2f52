import type { PDFDocument } from 'pdf-lib'
import type { StructElement, StructKid } from './structure.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRef, PDFStream, PDFString } from 'pdf-lib'
import { isElement, isMarked } from './structure.ts'

const N = (name: string): PDFName => PDFName.of(name)

/** What PDF 1.7 does not know yet, and what it is to a reader that knows no more. */
const ROLES: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' }

/** Writes a structure tree in the place of the one that a document has. */
export function writeStructure(document: PDFDocument, roots: readonly StructElement[]): void {
  const { context, catalog } = document
  const old = catalog.get(N('StructTreeRoot'))
  if (old)
    discard(document, old)
  const root = context.nextRef()
  const owners = new Owners()
  const write = (element: StructElement, parent: PDFRef, outer?: PDFRef): PDFRef => {
    const own = context.nextRef()
    const page = pageOf(element) ?? outer
    const kids = element.kids.map((kid) => {
      if (isElement(kid))
        return write(kid, own, page)
      owners.add(kid, own)
      if (isMarked(kid))
        return kid.page === page ? PDFNumber.of(kid.mcid) : context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mcid })
      return context.obj({ Type: 'OBJR', Obj: kid.object, ...(kid.page && kid.page !== page ? { Pg: kid.page } : {}) })
    })
    context.assign(own, context.obj({
      Type: 'StructElem',
      S: element.type,
      P: parent,
      ...(kids.length > 0 ? { K: kids.length === 1 ? kids[0]! : context.obj(kids) } : {}),
      ...(page && page !== outer ? { Pg: page } : {}),
      ...(element.attributes.size > 0 ? { A: context.obj({ O: ownerOf(element), ...Object.fromEntries(element.attributes) }) } : {}),
      ...(element.lang ? { Lang: PDFString.of(element.lang) } : {}),
      ...(element.alt ? { Alt: PDFHexString.fromText(element.alt) } : {}),
      ...(element.actualText ? { ActualText: PDFHexString.fromText(element.actualText) } : {}),
    }))
    return own
  }
  const tops = roots.map(element => write(element, root))
  context.assign(root, context.obj({
    Type: 'StructTreeRoot',
    K: tops,
    RoleMap: ROLES,
    ...owners.parentTree(document),
  }))
  catalog.set(N('StructTreeRoot'), root)
}

/** Which element each marked content and each annotation belongs to. */
class Owners {
  private readonly content = new Map<PDFRef, PDFRef[]>()
  private readonly objects = new Map<PDFRef, PDFRef>()

  add(kid: Exclude<StructKid, StructElement>, owner: PDFRef): void {
    if (!isMarked(kid)) {
      this.objects.set(kid.object, owner)
      return
    }
    if (!this.content.has(kid.page))
      this.content.set(kid.page, [])
    this.content.get(kid.page)![kid.mcid] = owner
  }

  /** The entries of the structure tree's root by which a reader finds them. */
  parentTree({ context }: PDFDocument): Record<string, PDFRef | number> {
    const entries: [number, PDFRef][] = []
    for (const [page, owners] of this.content) {
      const list = PDFArray.withContext(context)
      for (const owner of Array.from(owners))
        list.push(owner ?? PDFNull)
      entries.push([keyOf(context.lookup(page, PDFDict), 'StructParents'), context.register(list)])
    }
    for (const [object, owner] of this.objects)
      entries.push([keyOf(context.lookup(object, PDFDict), 'StructParent'), owner])
    entries.sort(([a], [b]) => a - b)
    return {
      ParentTree: context.register(context.obj({ Nums: entries.flat() })),
      ParentTreeNextKey: (entries.at(-1)?.[0] ?? -1) + 1,
    }
  }
}

/** Whose an element's attributes are. */
function ownerOf({ type }: StructElement): string {
  return type === 'L' ? 'List' : type === 'Figure' ? 'Layout' : 'Table'
}

function keyOf(dict: PDFDict, name: string): number {
  return dict.lookup(N(name), PDFNumber).asNumber()
}

/** The page of the first marked content that an element holds itself. */
function pageOf({ kids }: StructElement): PDFRef | undefined {
  return kids.find(isMarked)?.page
}

/** Removes the objects of a structure tree: its elements, and the trees by which they are found. */
function discard({ context }: PDFDocument, root: unknown): void {
  const waiting = [root]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (next instanceof PDFRef) {
      const object = context.lookup(next)
      const type = object instanceof PDFDict ? object.get(N('Type')) : undefined
      // Its pages and annotations stay, and what is drawn apart from a page, a see-through text for instance.
      if (object === undefined || object instanceof PDFStream || (type && type !== N('StructElem') && type !== N('StructTreeRoot')) || (object instanceof PDFDict && object.has(N('Subtype'))))
        continue
      context.delete(next)
      waiting.push(object)
    }
    else if (next instanceof PDFDict) {
      waiting.push(...next.values())
    }
    else if (next instanceof PDFArray) {
      waiting.push(...next.asArray())
    }
  }
}
