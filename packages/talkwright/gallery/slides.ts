import { specimens } from './specimens.ts'
import { withSpecimenSlides } from './specimenSlides.ts'

/** The lines of the gallery's entry with a slide for each specimen. */
export default (lines: readonly string[]): string[] => withSpecimenSlides(lines, specimens)
