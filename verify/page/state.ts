/** Whether the page does what its keys say; its slide is seen before. */
export function isAlive(): boolean {
  return document.querySelector('.stage-layer') !== null
}
