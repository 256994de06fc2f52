import { useNav } from '@slidev/client'

/** Shows on a print page the slides alone that its address names (`?range=3,7`). Slidev reads the range itself, but before it knows the address. */
export function showChosenSlides(): void {
  const range = new URLSearchParams(location.search).get('range')
  if (range)
    useNav().printRange.value = range.split(',').map(Number)
}
