import type { Cite } from '../model/cite.ts'
import type { Text } from '../model/lang.ts'

// Made up for the gallery: nothing here is a fact. What is cited is cited for its note alone.

/** Words of the document that an editor's note is about, so that a specimen has a marker. */
export const noted: Cite = { section: 'AI商业模式与并购/预期并购', words: '被NVIDIA收购' }
/** Words of two statements that the document made one. */
export const fused: Cite = { section: 'AI Scaling Laws现状/预训练现状', words: '成本约500万美元' }
/** Words of which a note says that they hold no longer. */
export const changed: Cite = { section: 'AI商业模式与并购/广告的未来', words: '竞争对手没有做' }
const plain: Cite = { section: '术语表', words: 'KV Cache' }
export const short: Text = { zh: '样例', en: 'Specimen' }
/** Longer than any text of the deck's. */
export const long: Text = { zh: '一条特别长的样例，用来看它在最窄的一栏里怎样断行、怎样与右边的标记相处', en: 'A specimen that is much longer than most, to see how it breaks in the narrowest of columns and how it gets along with its marker' }

/** As long as a name in a drawing gets. */
export const name: Text = { zh: '名字比较长的一个样例', en: 'A specimen of some length' }

/** A row of any kind, sourced with words that no note is about. */
export function row(id: string, extra: object, cite = plain) {
  return { id, cite, ...extra }
}

export const columns = [
  { key: 'name', header: { zh: '名称', en: 'Name' }, share: 2 },
  { key: 'what', header: { zh: '说明', en: 'What it is' }, share: 4 },
]
export const tableRows = [
  row('a', { name: { zh: '甲', en: 'First' }, what: short }),
  row('b', { name: { zh: '乙', en: 'Second' }, what: long }, noted),
  row('c', { name: { zh: '丙', en: 'Third' } }),
]
export const dots = [
  row('stated', { what: short, amount: { zh: '2到3万', en: '20–30 thousand' }, extent: { low: 20, high: 30 }, grade: 'stated' }),
  row('reported', { what: { zh: '转述的样例', en: 'A reported one' }, amount: { zh: '高达5万', en: 'up to 50 thousand' }, extent: { atMost: 50 }, grade: 'reported', documented: { value: 36, label: { zh: '有据可查：3.6万', en: 'documented: 36 thousand' } } }, noted),
  row('rumour', { what: { zh: '传言的样例', en: 'A rumoured one' }, amount: { zh: '约20万', en: 'about 200 thousand' }, extent: { about: 200 }, grade: 'rumour' }),
  row('words', { what: { zh: '只有文字', en: 'Words alone' }, amount: { zh: '远超以上', en: 'far above these' }, grade: 'stated' }),
]
export const dotProps = { extent: 'extent', documented: 'documented', unit: 1000, label: 'Specimen', axis: { zh: '样例的单位', en: 'Unit of the specimen' } }
export const points = [row('a', { text: short }), row('b', { text: long }, noted)]
export const groups = [{ id: 'left', label: short, by: 'sebastian', points }, { id: 'right', label: short, points: points.slice(0, 1) }]

export const glossaryColumns = [
  { key: 'term', header: { zh: '术语', en: 'Term' }, share: 2 },
  { key: 'meaning', header: { zh: '全称/解释', en: 'Full name, explanation' }, share: 7 },
]

/** An editor's note about nothing. */
export const notes = [
  { id: 'a', cites: [plain], verdict: 'dated', short, text: long, evidence: [{ grade: 'episode', at: '0:00:00' }, { grade: 'primary', source: short, url: 'https://example.org/' }], checked: '2026-11' },
  { id: 'b', cites: [noted], verdict: 'ok', short, text: short, evidence: [{ grade: 'secondary', source: name }], checked: '2026-11' },
]

export function quotation(text: Text, id = 'quote') {
  return row(id, { by: 'nathan', text }, noted)
}

/** A document's statements in all their kinds. */
export const textRows = [
  row('label', { kind: 'label', text: short }),
  row('item', { kind: 'item', number: 1, of: short, text: long }, noted),
  row('nested', { kind: 'item', level: 1, text: short }),
  row('deep', { kind: 'item', level: 2, text: short }),
  row('paragraph', { kind: 'paragraph', text: long }),
  row('quote', { kind: 'quote', of: name, text: short }),
  row('link', { kind: 'item', text: short, url: 'https://example.org/specimen' }),
]

export const dated = [
  row('year', { what: name, when: { zh: '2031年', en: '2031' }, from: 2031, to: 2032 }),
  row('range', { what: short, when: { zh: '2032–2034年', en: '2032–2034' }, from: 2032, to: 2035 }, noted),
  row('day', { what: short, when: { zh: '2036年5月1日', en: '1 May 2036' }, from: 2036.3333, to: 2036.336 }),
]

export const plotted = [
  row('a', { what: name, amount: { zh: '约10元', en: 'about $10' }, extent: { about: 10 }, grade: 'stated' }),
  row('b', { what: short, amount: { zh: '20–30元', en: '$20–30' }, extent: { low: 20, high: 30 }, grade: 'stated' }, noted),
  row('c', { what: short, amount: { zh: '至多40元', en: 'up to $40' }, extent: { atMost: 40 }, grade: 'stated' }),
]
