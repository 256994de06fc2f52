import type { Component } from 'vue'
import { defineComponent, h, onUnmounted, shallowRef } from 'vue'

/** What somebody does who may want the controls next. */
const FIRST_SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const

/** Slidev's controls, which are seen only under the pointer or where focus is, and loaded when somebody first uses either. */
export default defineComponent({
  inheritAttrs: false,
  props: { persist: Boolean },
  setup(props) {
    const loaded = shallowRef<Component>()
    const waiting = new AbortController()
    const load = async (sign?: Event) => {
      // A browser tells of a pointer that rests, too, when something else appears below it.
      if (sign instanceof PointerEvent && sign.type === 'pointermove' && !sign.movementX && !sign.movementY)
        return
      waiting.abort()
      loaded.value = (await import('@slidev/client/internals/NavControls.vue')).default
    }
    FIRST_SIGNS.forEach(sign => window.addEventListener(sign, load, { signal: waiting.signal }))
    onUnmounted(() => waiting.abort())
    if (props.persist)
      void load()
    return () => loaded.value ? h(loaded.value, props) : null
  },
})
