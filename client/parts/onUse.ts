import type { Component, Ref } from 'vue'
import { defineComponent, h, nextTick, ref, shallowRef, watch } from 'vue'

/**
 * A component that is loaded when it is first wanted. It hears of being wanted
 * once it is there, as if it had always been.
 */
export function onUse(wanted: Ref<boolean>, load: () => Promise<{ readonly default: Component }>): Component {
  const loaded = shallowRef<Component>()
  const loading = ref(false)
  watch(wanted, async (value) => {
    if (!value || loaded.value || loading.value)
      return
    loading.value = true
    wanted.value = false
    loaded.value = (await load()).default
    await nextTick()
    wanted.value = true
  }, { flush: 'sync' })
  return defineComponent({
    inheritAttrs: false,
    setup: (_, { attrs }) => () => loaded.value ? h(loaded.value, attrs) : null,
  })
}
