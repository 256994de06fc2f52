import type { App, Component, ComponentInternalInstance } from 'vue'
import { createVNode, render } from 'vue'

/** Puts a component on the page beside the deck, with all that the deck provides. */
export function mountBeside(app: App, component: Component): ComponentInternalInstance {
  const node = createVNode(component)
  node.appContext = app._context
  const holder = document.createElement('div')
  document.body.append(holder)
  render(node, holder)
  return node.component!
}
