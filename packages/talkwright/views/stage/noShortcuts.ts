/** The deck's keys are its own (onStageKeys.ts). */
export function registerShortcuts(): void {}
