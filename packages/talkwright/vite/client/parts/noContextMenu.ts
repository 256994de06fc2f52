/** The browser opens its own menu. */
export function onContextMenu() {}
