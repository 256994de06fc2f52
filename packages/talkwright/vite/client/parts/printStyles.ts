import { useNav } from '@slidev/client/composables/useNav.ts'
import { slideHeight, slideWidth } from '@slidev/client/env.ts'
import { watchEffect } from 'vue'

/** Makes pages of paper as large as a slide. The sheet is made by script, which a content security policy allows, where it forbids a style element. */
export function usePrintStyles(): void {
  const { isPrintMode } = useNav()
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  watchEffect(() => sheet.replaceSync(isPrintMode.value
    ? `@page { size: ${slideWidth.value}px ${slideHeight.value}px; margin: 0 } * { transition: none !important }`
    : ''))
}

/** The deck has no editors. */
export function patchMonacoColors(): void {}
