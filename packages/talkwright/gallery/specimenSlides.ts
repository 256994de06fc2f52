import type { Specimen } from './specimen.ts'

/** The line of the gallery's entry that stands for all specimens. */
const PLACE = 'specimens'

/** Puts a slide for each specimen in the place of one line of the gallery's entry. */
export function withSpecimenSlides(lines: readonly string[], specimens: readonly Pick<Specimen, 'id' | 'component'>[]): string[] {
  return lines.flatMap(line => line === PLACE ? specimens.flatMap(slideOf) : [line])
}

function slideOf({ id, component }: Pick<Specimen, 'id' | 'component'>): string[] {
  return [
    '---',
    `id: ${id}`,
    'layout: figure',
    `title: '${component}: ${id}'`,
    '---',
    '',
    '<script setup lang="ts">',
    'import Specimen from \'./Specimen.vue\'',
    '</script>',
    '',
    `<Specimen id="${id}" />`,
    '',
  ]
}
