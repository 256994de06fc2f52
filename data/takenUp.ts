import { predictions } from './predictions.ts'

/** The slide that lists what chapters take up, and which of its items, counted from one, each chapter does, by the chapter's id. */
export const takenUp: { readonly slide: string, readonly items: Readonly<Record<string, readonly number[]>> } = {
  slide: 'nine-predictions',
  items: Object.fromEntries(Map.groupBy(predictions.map(({ chapter }, index) => ({ chapter: chapter as string, number: index + 1 })), ({ chapter }) => chapter).entries().map(([chapter, items]) => [chapter, items.map(({ number }) => number)])),
}
