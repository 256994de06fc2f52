import { findNav, isVisible } from 'slide-linter/page'

/** What can be seen of the stage now. */
export interface StageState {
  readonly number: number
  readonly step: number
  /** The ids of the slides that are shown: for the moment in which one takes the place of another, both. */
  readonly shown: readonly string[]
  readonly lang: string
  readonly dark: boolean
  /** Whether any part that the editor has added can be seen. */
  readonly editor: boolean
  readonly notesHidden: boolean
  /** Whether a dialog or panel is open, and what it lists. */
  readonly dialog: boolean
  readonly listed: readonly string[]
  /** The slides that the overview shows. */
  readonly pictures: number
  /** Whether the table of the chart that is shown can be seen. */
  readonly data: boolean
  /** How the columns of the table that is shown are sorted, and its rows. */
  readonly sorted: readonly string[]
  readonly rows: readonly string[]
  readonly presenter: boolean
}

/** Whether the page does what its keys say; its slide is seen before. */
export function isAlive(): boolean {
  return document.readyState === 'complete' && document.querySelector('.stage-layer') !== null
}

const DIALOG = 'dialog[open], [role="dialog"]'
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible)
const wordsOf = ({ textContent }: Element) => textContent!.replace(/\s+/g, ' ').trim()

/** The slide that is shown, without the parts of one that is going. */
function slideShown(): ParentNode {
  const id = String(findNav().slides.find(({ no }) => no === findNav().currentSlideNo)?.meta.slide?.frontmatter.id)
  return document.querySelector(`#slide-content #${CSS.escape(id)}`) ?? document.createDocumentFragment()
}

export function stageState(): StageState {
  const nav = findNav()
  const slide = slideShown()
  const { classList } = document.documentElement
  return {
    number: nav.currentSlideNo,
    step: Number(new URLSearchParams(location.search).get('clicks') ?? 0),
    shown: all(document, '#slide-content .slidev-layout').map(({ id }) => id),
    lang: document.documentElement.lang,
    dark: classList.contains('dark'),
    editor: all(slide, '[data-layer="editor"]').length > 0,
    notesHidden: classList.contains('notes-hidden'),
    dialog: all(document, DIALOG).length > 0,
    listed: all(document, `:is(${DIALOG}) li`).map(wordsOf),
    pictures: all(document, `:is(${DIALOG}) .slide`).length,
    data: all(slide, '.chart .data').length > 0,
    sorted: [...slide.querySelectorAll('th[aria-sort]')].map(head => head.getAttribute('aria-sort')!),
    rows: all(slide, 'tbody tr').map(wordsOf),
    presenter: document.querySelector('.presenter-page') !== null,
  }
}

/** Gives the focus to a header that sorts the table that is shown. */
export function focusSorter(): void {
  slideShown().querySelector<HTMLElement>('th button')?.focus()
}
