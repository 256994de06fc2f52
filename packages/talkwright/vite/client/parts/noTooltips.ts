import type { Plugin, SetupContext } from 'vue'

/** In the place of Slidev's tooltips over code. */
export default { install: () => {} } satisfies Plugin

export function recomputeAllPoppers() {}

/** Shows what the tooltip belongs to. */
export const Tooltip = (_: unknown, { slots }: SetupContext) => slots.default?.()
