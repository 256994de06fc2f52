import type { Adapter } from './adapter.ts'

/** Shows a step of a slide; returns the steps that the slide has, once it is drawn, or none where no slide appears. */
export async function show(adapter: Adapter, slide: number, step: number): Promise<number | undefined> {
  await adapter.show(slide, step)
  await settled(adapter, slide)
  return adapter.root(slide) ? adapter.steps(slide) : undefined
}

async function settled({ root, isDrawn }: Adapter, slide: number): Promise<void> {
  for (let tries = 0; tries < (root(slide) ? 200 : 40); tries++) {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const shown = root(slide)
    if (shown && (isDrawn?.(shown) ?? true) && !document.getAnimations().some(animation => moves(animation, shown) && ends(animation)))
      return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}

/** Whether an animation moves a slide, or something on it, and not but a control beside it. */
function moves({ effect }: Animation, slide: HTMLElement): boolean {
  const { target } = effect as KeyframeEffect
  return target !== null && (slide.contains(target) || target.contains(slide))
}

/** Whether an animation runs now and will end, so that its end can be waited for. */
function ends(animation: Animation): boolean {
  return animation.playState === 'running' && animation.effect?.getComputedTiming().iterations !== Infinity
}
