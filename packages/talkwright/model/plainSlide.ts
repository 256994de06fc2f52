/** What is said of a slide of a deck without settings, in the place of what a talk's slides say of themselves. */
export interface PlainSlide {
  readonly id: string
  readonly layout: string
  readonly heading: string
  readonly cut: 'full'
  /** Nobody has said how long it is told. */
  readonly seconds: 0
}

type Matter = Readonly<Record<string, unknown>>

/** The slide's id is its address, as Slidev gives it: the name that it has been given, or its number. */
export function plainSlide(frontmatter: Matter, number: number, title?: string): PlainSlide {
  const { routeAlias, layout } = frontmatter
  return {
    id: String(routeAlias || number),
    layout: String(layout ?? (number === 1 ? 'cover' : 'default')),
    heading: title === undefined ? String(number) : plainTitle(title),
    cut: 'full',
    seconds: 0,
  }
}

/** A title as it is read: Slidev keeps in it how it is set. */
export function plainTitle(title: string): string {
  return title.replaceAll(/[*`[\]]|<[^>]*>|(?<=\])\([^)]*\)/g, '').trim()
}

/** The BCP 47 tag of the language that a deck says it is in; English, where it says nothing. */
export function plainTag({ lang, htmlAttrs }: Matter): string {
  return String(lang ?? (htmlAttrs as Matter | undefined)?.lang ?? 'en')
}

/** What a deck says of itself, in the form in which a talk's headmatter says it. */
export function plainHeadmatter(headmatter: Matter, title: string, lang: string): Matter {
  const { author = '', info, keywords = [] } = headmatter
  return {
    ...headmatter,
    title,
    lang,
    author,
    info: typeof info === 'string' ? info.replaceAll(/[#*\s]+/g, ' ').trim() : '',
    keywords: Array.isArray(keywords) ? keywords : String(keywords).split(',').map(word => word.trim()),
  }
}
