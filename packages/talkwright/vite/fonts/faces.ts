import { createRequire } from 'node:module'

export interface Face {
  readonly family: string
  readonly weight: 400 | 700
  /** The static TrueType file: Chromium embeds it in a PDF as text, a variable or CFF font as drawings. */
  readonly file: string
}

const { resolve } = createRequire(import.meta.url)
const file = (path: string): string => resolve(`@expo-google-fonts/${path}.ttf`)

/** The deck's typefaces. The Han ones bring their own Latin; the Latin ones fall back on them. */
export const faces: readonly Face[] = [
  { family: 'Deck Sans SC', weight: 400, file: file('noto-sans-sc/400Regular/NotoSansSC_400Regular') },
  { family: 'Deck Sans SC', weight: 700, file: file('noto-sans-sc/700Bold/NotoSansSC_700Bold') },
  { family: 'Deck Serif SC', weight: 400, file: file('noto-serif-sc/400Regular/NotoSerifSC_400Regular') },
  { family: 'Deck Sans', weight: 400, file: file('inter/400Regular/Inter_400Regular') },
  { family: 'Deck Sans', weight: 700, file: file('inter/700Bold/Inter_700Bold') },
  { family: 'Deck Serif', weight: 400, file: file('source-serif-4/400Regular/SourceSerif4_400Regular') },
  { family: 'Deck Mono', weight: 400, file: file('jetbrains-mono/400Regular/JetBrainsMono_400Regular') },
]
