import { useNav } from '@slidev/client'

/** The switches of a slide: buttons with `data-panel`, each of which says whether its panel is open. */
function panelSwitches(slide: number, panel?: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`#slide-content [data-slidev-no="${slide}"] [data-panel${panel ? `="${panel}"` : ''}]`)]
}

const isOpen = (button: HTMLElement): boolean => button.getAttribute('aria-expanded') === 'true'

/** Opens or closes a panel of the slide that is shown, as its own switch does; says whether there is one. */
export function switchPanel(panel: string, open?: boolean): boolean {
  const [button] = panelSwitches(useNav().currentSlideNo.value, panel)
  if (!button)
    return false
  if (isOpen(button) !== (open ?? !isOpen(button)))
    button.click()
  return true
}

/** Closes what is open on a slide. */
export function closePanelsOf(slide: number): void {
  for (const button of panelSwitches(slide).filter(isOpen))
    button.click()
}

/** Calls back when a panel of the slide that is shown is opened or closed, in whichever way. */
export function onPanel(switched: (panel: string, open: boolean) => void): void {
  const { currentSlideNo } = useNav()
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (panelSwitches(currentSlideNo.value).includes(target as HTMLElement))
        switched((target as HTMLElement).dataset.panel!, isOpen(target as HTMLElement))
    }
  }).observe(document.body, { subtree: true, attributeFilter: ['aria-expanded'] })
}
