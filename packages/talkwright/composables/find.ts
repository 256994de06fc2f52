import type { InjectionKey } from 'vue'
import { inject } from 'vue'

/** Opens what finds places of the deck. */
export const findKey: InjectionKey<() => Promise<void>> = Symbol('finding places of the deck')

/** Opens what finds places of the deck; nothing where a component stands alone. */
export function useFind(): () => Promise<void> {
  return inject(findKey, () => async () => {}, true)
}
