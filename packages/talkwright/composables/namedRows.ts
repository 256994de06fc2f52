import type { InjectionKey, Ref } from 'vue'
import type { Sourced } from '../model/cite.ts'
import { inject, shallowRef } from 'vue'

/** The rows that the source line of a slide names, for what stands around the slide. */
export const namedRowsKey: InjectionKey<Ref<readonly Sourced[]>> = Symbol('rows that the slide names as its sources')

/** Where a slide's source line says which rows it names; nobody reads it where the slide stands alone. */
export function useNamedRows(): Ref<readonly Sourced[]> {
  return inject(namedRowsKey, () => shallowRef([]), true)
}
