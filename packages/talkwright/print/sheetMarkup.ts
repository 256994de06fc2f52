import { escaped } from '../site/markup.ts'

export interface SheetSlide {
  /** A PNG in base 64. */
  readonly picture: string
  readonly number: number
  readonly id: string
  readonly chapter?: string
  /** Whether a chapter begins here. */
  readonly opens: boolean
}

const STYLE = `<style>
  #sheet {
    display: grid;
    grid-template-columns: repeat(4, 480px);
    gap: 16px 0;
    width: max-content;
    padding: 40px 32px 48px;
    color: var(--ink);
    background: color-mix(in srgb, var(--ink) 9%, var(--ground));
    font: 400 var(--size-table) / 1.4 var(--sans);
  }
  #sheet header { grid-column: 1 / -1; padding-inline: 12px; font-size: var(--size-title); }
  #sheet header b { margin-inline-end: 16px; }
  #sheet figure { margin: 0; padding: 10px 12px 0; border-top: 2px solid var(--rule); }
  #sheet figure.opens { border-top-color: var(--ink); }
  #sheet figure p { height: 30px; margin: 0 0 6px; overflow: hidden; font-weight: 700; white-space: nowrap; text-overflow: ellipsis; }
  #sheet img { display: block; width: 456px; outline: 1px solid var(--rule); }
  #sheet figcaption { padding-top: 6px; color: var(--muted); }
  #sheet figcaption b { margin-inline-end: 8px; color: var(--ink); font-variant-numeric: tabular-nums; }
</style>`

/** A sheet of thumbnails as HTML: over each its chapter where one begins, below it its number and id. */
export function sheetMarkup(title: string, place: string, slides: readonly SheetSlide[]): string {
  const figures = slides.map(({ picture, number, id, chapter, opens }, index) => `
    <figure class="${opens ? 'opens' : ''}">
      <p>${chapter && (opens || index === 0) ? escaped(chapter) : ''}</p>
      <img alt="" src="data:image/png;base64,${picture}">
      <figcaption><b>${number}</b> ${escaped(id)}</figcaption>
    </figure>`)
  return `${STYLE}<main id="sheet"><header><b>${escaped(title)}</b> ${place}</header>${figures.join('')}</main>`
}
