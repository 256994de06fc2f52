import type { Browser } from 'playwright'
import type { Lang } from '../model/lang.ts'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../files/makeFolder.ts'

/** A slide of which a picture is taken to be shown with links, and the file of it below its deck. */
export interface SharedSlide {
  readonly number: number
  readonly picture: string
}

/** Takes pictures of slides of a served deck, by the names of their files. */
export type TakePictures = (browser: Browser, lang: Lang, address: string, slides: readonly SharedSlide[]) => Promise<ReadonlyMap<string, Uint8Array>>

interface Slide {
  readonly layout: string
  readonly chapter?: string
}

const pictureOf = (name: string): string => `share/${name}.png`

/** The slides of a deck that are shown with links: its first, and the openers of its chapters. */
export function sharedSlides(slides: readonly Slide[]): SharedSlide[] {
  return slides.flatMap(({ layout, chapter }, index) => {
    const name = index === 0 ? 'deck' : layout === 'chapter' ? chapter : undefined
    return name ? [{ number: index + 1, picture: pictureOf(name) }] : []
  })
}

/** The picture that stands for a slide: that of its chapter, or of the deck. */
export function sharedPicture({ chapter }: Slide, shared: readonly SharedSlide[]): string {
  const own = chapter && pictureOf(chapter)
  return shared.find(({ picture }) => picture === own)?.picture ?? pictureOf('deck')
}

/** Writes pictures into the folder of their deck. */
export function writePictures(folder: string, pictures: ReadonlyMap<string, Uint8Array>): void {
  for (const [file, bytes] of pictures) {
    makeFolder(dirname(join(folder, file)))
    writeFileSync(join(folder, file), bytes)
  }
}
