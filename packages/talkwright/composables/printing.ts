import type { InjectionKey, Ref } from 'vue'
import { inject, ref } from 'vue'

export const printingKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('deck is printed')

/** Whether all slides are being printed on one page; false where nobody says so. */
export function usePrinting(): Readonly<Ref<boolean>> {
  return inject(printingKey, () => ref(false), true)
}
