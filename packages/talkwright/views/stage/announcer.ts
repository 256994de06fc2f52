import { ref } from 'vue'

/** What is said to screen readers next. The same words twice are said twice, for their number changes. */
export const said = ref({ words: '', count: 0 })

/** Has a screen reader say something when it is at leisure. */
export function say(words: string): void {
  said.value = { words, count: said.value.count + 1 }
}
