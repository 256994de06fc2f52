import { bodyBudget } from './bodyBudget.ts'
import { clipped } from './clipped.ts'
import { colourOnly } from './colourOnly.ts'
import { figures } from './figures.ts'
import { fontSize } from './fontSize.ts'
import { foreignText } from './foreignText.ts'
import { language } from './language.ts'
import { markContrast } from './markContrast.ts'
import { measure } from './measure.ts'
import { missingGlyph } from './missingGlyph.ts'
import { notes } from './notes.ts'
import { outsideSlide } from './outsideSlide.ts'
import { overlap } from './overlap.ts'
import { punctuation } from './punctuation.ts'
import { rawText } from './rawText.ts'
import { source } from './source.ts'
import { stranded } from './stranded.ts'
import { textContrast } from './textContrast.ts'
import { textOverMark } from './textOverMark.ts'
import { textOverRule } from './textOverRule.ts'
import { title } from './title.ts'

/** Rules about how a slide is laid out, which are the same in every theme. */
export const layoutRules = [
  outsideSlide,
  clipped,
  overlap,
  textOverMark,
  textOverRule,
  fontSize,
  measure,
  stranded,
  punctuation,
  figures,
  title,
  source,
  notes,
  bodyBudget,
  foreignText,
  rawText,
  language,
  missingGlyph,
] as const

export const colourRules = [markContrast, textContrast, colourOnly] as const
