import { ref } from 'vue'

const never = ref(false)

/** What Slidev asks of drawings even where there are none. */
export function useDrawings() {
  return { brush: ref({}), drawingEnabled: never, drawingPinned: never, isDrawing: never }
}
