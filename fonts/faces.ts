export interface Face {
  readonly family: string
  readonly weight: 400 | 700
  /** The static TrueType file, below node_modules. */
  readonly file: string
}

const base = '@expo-google-fonts'

/** The deck's typefaces: the Han ones bring their own Latin, the Latin ones fall back on them. */
export const faces: readonly Face[] = [
  { family: 'Deck Sans SC', weight: 400, file: `${base}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf` },
  { family: 'Deck Sans SC', weight: 700, file: `${base}/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf` },
  { family: 'Deck Serif SC', weight: 400, file: `${base}/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf` },
  { family: 'Deck Sans', weight: 400, file: `${base}/inter/400Regular/Inter_400Regular.ttf` },
  { family: 'Deck Sans', weight: 700, file: `${base}/inter/700Bold/Inter_700Bold.ttf` },
  { family: 'Deck Serif', weight: 400, file: `${base}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf` },
  { family: 'Deck Mono', weight: 400, file: `${base}/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf` },
]
