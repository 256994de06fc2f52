import { defineAsyncComponent, defineComponent, h, ref } from 'vue'

/** What somebody does who may want the controls next. */
const FIRST_SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const

const wanted = ref(false)
const waiting = new AbortController()
// From the beginning, for somebody may be before the deck.
for (const sign of FIRST_SIGNS) {
  window.addEventListener(sign, (event) => {
    // A browser without a pointer tells of one in the corner.
    if (event instanceof PointerEvent && event.clientX === 0 && event.clientY === 0)
      return
    waiting.abort()
    wanted.value = true
  }, { signal: waiting.signal })
}

const ControlBar = defineAsyncComponent(() => import('./ControlBar.vue'))

/** The deck's controls in the place of Slidev's. They are seen only under the pointer or where focus is, and loaded when somebody first uses either. */
export default defineComponent({
  inheritAttrs: false,
  props: { persist: Boolean },
  setup: props => () => wanted.value || props.persist ? h(ControlBar) : null,
})
