import type { Adapter } from './adapter.ts'

interface RevealApi {
  readonly slide: (across: number, down: number, fragment: number) => void
  readonly configure: (changes: object) => void
}

const deck = () => (window as { Reveal?: RevealApi }).Reveal

/** Every deck hears messages, and one that a script imported may have no global. */
function call(method: keyof RevealApi, ...args: readonly unknown[]): void {
  const own = deck()?.[method] as ((...values: readonly unknown[]) => void) | undefined
  if (own)
    own(...args)
  else
    window.postMessage(JSON.stringify({ method, args }), location.origin)
}

const IN_STACK = ':scope > section'

/** The slides as reveal.js counts them: across, and within a stack down. */
function sections() {
  return [...document.querySelectorAll<HTMLElement>('.reveal .slides > section')].flatMap((column, across) => {
    const stack = [...column.querySelectorAll<HTMLElement>(IN_STACK)]
    return stack.length > 0 ? stack.map((section, down) => ({ section, across, down, id: section.id || `${across + 1}.${down + 1}` })) : [{ section: column, across, down: 0, id: column.id || String(across + 1) }]
  })
}

/** What a slide waives, as JSON in its `data-waive`. */
function waivers({ dataset: { waive } }: HTMLElement): Record<string, unknown> {
  try {
    return waive ? JSON.parse(waive) as Record<string, unknown> : {}
  }
  catch {
    return {}
  }
}

/** A deck of reveal.js, whatever has written its HTML. */
export const reveal: Adapter = {
  name: 'reveal.js',
  titles: ['h1', 'h2', 'h3'],
  claims: () => document.querySelector('.reveal .slides section') !== null,
  isReady: () => document.querySelector('.reveal.ready') !== null,
  begin: () => call('configure', { transition: 'none', backgroundTransition: 'none', autoAnimate: false, autoSlide: 0, loop: false, shuffle: false }),
  slides: () => sections().map(({ id }, index) => ({ number: index + 1, id })),
  about(number) {
    const { section } = sections()[number - 1]!
    return {
      title: section.querySelector('h1, h2, h3')?.textContent.trim(),
      notes: section.dataset.notes ?? section.querySelector('aside.notes')?.innerHTML,
      layout: section.dataset.state,
      waive: waivers(section),
    }
  },
  show(number, step) {
    const { across, down } = sections()[number - 1]!
    call('slide', across, down, step - 1)
  },
  steps: number => Math.max(0, ...[...sections()[number - 1]!.section.querySelectorAll<HTMLElement>('.fragment')].map(({ dataset }) => Number(dataset.fragmentIndex ?? 0) + 1)),
  root(number) {
    const { section } = sections()[number - 1]!
    return section.classList.contains('present') && section.parentElement!.closest('section:not(.present)') === null ? section : null
  },
  frame: root => root.closest('.slides'),
  behind: root => document.querySelector(root.parentElement!.closest('section') ? '.backgrounds .slide-background.stack.present > .slide-background.present > .slide-background-content' : '.backgrounds > .slide-background.present > .slide-background-content'),
}
