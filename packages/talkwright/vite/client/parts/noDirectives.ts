import type { Plugin } from 'vue'

const none: Plugin = { install: () => {} }

export const createVDragDirective = () => none
export const createVMarkDirective = () => none
export const createVMotionDirectives = () => none
