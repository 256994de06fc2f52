import type { Cite } from '../data/cite.ts'
import type { Lang, Text } from '../data/lang.ts'

/** A component in one of its states, on data made up for the purpose. */
export interface Specimen {
  /** Names the slide, the snapshot and the picture. */
  readonly id: string
  readonly component: string
  readonly lang: Lang
  readonly props: Readonly<Record<string, unknown>>
  /** Whether it is a drawing, whose colours are looked at in the dark as well. */
  readonly drawing?: true
}

/** Words of the document that an editor's note is about, so that a specimen has a marker. */
const noted: Cite = { section: 'AI商业模式与并购/预期并购', words: '被NVIDIA收购' }
const plain: Cite = { section: '术语表', words: 'KV Cache' }
const short: Text = { zh: '样例', en: 'Specimen' }
const long: Text = { zh: '一条特别长的样例，用来看它在最窄的一栏里怎样断行、怎样与右边的标记相处', en: 'A specimen that is much longer than most, to see how it breaks in the narrowest of columns and how it gets along with its marker' }

/** As long as a name in a drawing gets. */
const name: Text = { zh: '名字比较长的一个样例', en: 'A specimen of some length' }

function row(id: string, extra: object, cite = plain) {
  return { id, cite, ...extra }
}

const columns = [
  { key: 'name', header: { zh: '名称', en: 'Name' }, share: 2 },
  { key: 'what', header: { zh: '说明', en: 'What it is' }, share: 4 },
]
const tableRows = [
  row('a', { name: { zh: '甲', en: 'First' }, what: short }),
  row('b', { name: { zh: '乙', en: 'Second' }, what: long }, noted),
  row('c', { name: { zh: '丙', en: 'Third' } }),
]
const dots = [
  row('stated', { what: short, amount: { zh: '2到3万', en: '20–30 thousand' }, extent: { low: 20, high: 30 }, grade: 'stated' }),
  row('reported', { what: { zh: '转述的样例', en: 'A reported one' }, amount: { zh: '高达5万', en: 'up to 50 thousand' }, extent: { atMost: 50 }, grade: 'reported', documented: { value: 36, label: { zh: '有据可查：3.6万', en: 'documented: 36 thousand' } } }, noted),
  row('rumour', { what: { zh: '传言的样例', en: 'A rumoured one' }, amount: { zh: '约20万', en: 'about 200 thousand' }, extent: { about: 200 }, grade: 'rumour' }),
  row('words', { what: { zh: '只有文字', en: 'Words alone' }, amount: { zh: '远超以上', en: 'far above these' }, grade: 'stated' }),
]
const dotProps = { extent: 'extent', documented: 'documented', unit: 1000, label: 'Specimen', axis: { zh: '样例的单位', en: 'Unit of the specimen' } }
const forecasts = [
  row('range', { what: short, by: 'report', edition: { zh: '样例 原版', en: 'Specimen, first' }, bound: { kind: 'range', from: 2028, to: 2030 }, label: { zh: '2028-2030年', en: '2028–2030' } }),
  row('year', { what: short, by: 'report', edition: { zh: '样例 更新', en: 'Specimen, updated' }, bound: { kind: 'year', year: 2033 }, label: { zh: '2033年', en: '2033' }, revises: 'range' }, noted),
  row('within', { what: { zh: '五年之内', en: 'Within five years' }, by: 'lex', bound: { kind: 'within', years: 5 }, label: { zh: '不到5年', en: 'less than 5 years' } }),
  row('beyond', { what: { zh: '五年之后', en: 'After five years' }, by: 'sebastian', bound: { kind: 'beyond', years: 5 }, label: { zh: '更久', en: 'longer' } }),
  row('words', { what: short, by: 'nathan', bound: { kind: 'words' }, label: { zh: '没有年份的样例', en: 'A specimen without a year' } }),
]
const estimates = [{ id: 'estimate', what: short, by: { zh: '某人', en: 'somebody' }, points: [{ year: 2029, percentile: 10 }, { year: 2034, percentile: 50 }, { year: 2090, percentile: 90 }], asOf: '2026-01', note: 'ai-2027' }]
const dimensions = [
  row('pretraining', { name: { zh: '样例一', en: 'Specimen one' }, what: short, state: name, form: 'line-log-log', x: short, y: short, paid: 'once' }),
  row('rl', { name: { zh: '样例二', en: 'Specimen two' }, what: short, state: short, form: 'line-log-x', x: short, y: short, paid: 'unstated' }),
  row('inference', { name: { zh: '样例三', en: 'Specimen three' }, what: short, state: short, form: 'unstated', x: short, paid: 'per-query' }),
]
const points = [row('a', { text: short }), row('b', { text: long }, noted)]
const groups = [{ id: 'left', label: short, by: 'sebastian', points }, { id: 'right', label: short, points: points.slice(0, 1) }]
const milestones = ['a', 'b', 'c'].map(id => row(id, { name: id === 'b' ? { zh: '名字很长的一级台阶', en: 'A rung with quite a long name' } : short }))
const quotation = (text: Text) => row('quote', { by: 'nathan', text }, noted)

/** A specimen in every language. */
function both(id: string, component: string, props: Specimen['props'], more: Partial<Specimen> = {}): Specimen[] {
  return (['zh', 'en'] as const).map(lang => ({ id: `${id}-${lang}`, component, lang, props, ...more }))
}

const drawing = { drawing: true } as const

/** All specimens: a slide of the gallery, a snapshot and a picture each. */
export const specimens: readonly Specimen[] = [
  ...both('table-with-notes', 'ComparisonTable', { rows: tableRows, columns, caption: 'Specimen', notes: true, highlight: 2 }),
  { id: 'table-one-row', component: 'ComparisonTable', lang: 'zh', props: { rows: tableRows.slice(0, 1), columns, caption: 'Specimen' } },
  { id: 'table-empty', component: 'ComparisonTable', lang: 'en', props: { rows: [], columns, caption: 'Specimen' } },
  ...both('timeline', 'AgiTimeline', { forecasts, estimates, recordedAt: 2026.08, label: 'Specimen', editor: true }, drawing),
  { id: 'timeline-one-row', component: 'AgiTimeline', lang: 'en', props: { forecasts: forecasts.slice(0, 1), estimates: [], recordedAt: 2026.08, label: 'Specimen' }, ...drawing },
  { id: 'timeline-empty', component: 'AgiTimeline', lang: 'zh', props: { forecasts: [], estimates: [], recordedAt: 2026.08, label: 'Specimen' }, ...drawing },
  ...both('scaling-axes', 'ScalingAxes', { dimensions, label: 'Specimen', step: 4 }, drawing),
  { id: 'scaling-axes-first-step', component: 'ScalingAxes', lang: 'zh', props: { dimensions, label: 'Specimen', step: 1 }, ...drawing },
  ...both('dot-plot', 'DotPlot', { rows: dots, ...dotProps }, drawing),
  { id: 'dot-plot-one-row', component: 'DotPlot', lang: 'zh', props: { rows: dots.slice(0, 1), ...dotProps }, ...drawing },
  { id: 'dot-plot-words-alone', component: 'DotPlot', lang: 'en', props: { rows: dots.slice(3), ...dotProps }, ...drawing },
  ...both('jump-plot', 'JumpPlot', { jump: row('jump', { steps: 10, beforePercent: 20, afterPercent: 90, before: { zh: '约20%', en: 'about 20%' }, documented: { beforePercent: 25, afterPercent: 80 } }, noted), label: 'Specimen' }, drawing),
  ...both('ladder', 'MilestoneLadder', { rows: milestones, label: 'Specimen' }, drawing),
  { id: 'ladder-one-rung', component: 'MilestoneLadder', lang: 'zh', props: { rows: milestones.slice(0, 1), label: 'Specimen' }, ...drawing },
  ...both('share-bars', 'ShareBars', { shares: [row('all', { what: name, percent: 100, said: { zh: '全部', en: 'all' }, from: 'document' }), row('none', { what: short, percent: 0, said: { zh: '0%', en: '0%' }, from: 'note' }, noted)], label: 'Specimen' }, drawing),
  { id: 'week-grid', component: 'WeekGrid', lang: 'en', props: { schedule: row('schedule', { startHour: 0, endHour: 24, daysPerWeek: 7, text: short }), load: row('load', { hoursPerWeek: { about: 168 }, text: short }), label: 'Specimen' }, ...drawing },
  { id: 'jagged-line', component: 'JaggedLine', lang: 'zh', props: { abilities: [row('a', { name: short, grade: 'bad', said: short }), row('b', { name: short, grade: 'good', said: short })], label: 'Specimen' }, ...drawing },
  { id: 'count-picture', component: 'CountPicture', lang: 'zh', props: { counts: [row('a', { label: short, atLeast: 1, atMost: 3, said: short }), row('b', { label: short, atLeast: 0, atMost: 0, said: { zh: '没有', en: 'none' } })], label: 'Specimen' }, ...drawing },
  { id: 'expert-routing', component: 'ExpertRouting', lang: 'zh', props: { dense: row('dense', { text: short }), sparse: row('sparse', { text: long }), label: 'Specimen' }, ...drawing },
  { id: 'decoding', component: 'DecodingPicture', lang: 'en', props: { label: 'Specimen' }, ...drawing },
  { id: 'transformer-block', component: 'TransformerBlock', lang: 'en', props: { changes: [row('a', { part: 'attention', from: short, to: short, text: short }), row('b', { part: 'norm', to: short, text: short })], label: 'Specimen', step: 1 }, ...drawing },
  { id: 'month-strip', component: 'MonthStrip', lang: 'zh', props: { events: [row('said', { text: short, at: { year: 2025, month: 1 } }), row('year', { text: long, at: { year: 2025 } }), row('noted', { text: short, notedAt: { year: 2025, month: 12 } }, noted), row('undated', { text: short })], year: 2025, label: 'Specimen' }, ...drawing },
  { id: 'flow', component: 'FlowDiagram', lang: 'zh', props: { direction: 'LR', nodes: [row('a', { text: short }), row('b', { text: name })], edges: [{ from: 'a', to: 'b' }, { from: 'b', to: 'a', dashed: true }], label: 'Specimen' } },
  { id: 'pipeline', component: 'TrainingPipeline', lang: 'en', props: { stages: [row('a', { stage: short, what: short, trait: short }), row('b', { stage: short, what: short, trait: long, methods: ['One', 'Two'] })], label: 'Specimen' } },
  ...both('quote-long', 'QuoteCard', { quote: quotation({ zh: `${long.zh}。${long.zh}。`, en: `${long.en}. ${long.en}.` }) }),
  { id: 'quote-short', component: 'QuoteCard', lang: 'zh', props: { quote: quotation(short) } },
  ...both('point-columns', 'PointColumns', { groups }),
  { id: 'point-list-numbered', component: 'PointList', lang: 'zh', props: { points, numbered: true } },
  { id: 'point-list-empty', component: 'PointList', lang: 'zh', props: { points: [] } },
  { id: 'steps', component: 'StepRow', lang: 'en', props: { steps: [...points, ...points.map(point => ({ ...point, id: `${point.id}-2` }))] } },
  { id: 'steps-with-heads', component: 'StepRow', lang: 'zh', props: { steps: points, heads: [short, short] } },
  { id: 'stated-matrix', component: 'StatedMatrix', lang: 'zh', props: { rows: [row('a', { task: long, statedOf: ['x'] }), row('b', { task: short, statedOf: [] })], columns: [{ id: 'x', name: short }, { id: 'y', name: short }], caption: 'Specimen' } },
  { id: 'model-routes', component: 'ModelRoutes', lang: 'en', props: { routes: [row('a', { by: 'sebastian', task: long, model: short }), row('b', { by: 'lex', model: long })] } },
  { id: 'open-models', component: 'OpenModelColumns', lang: 'zh', props: { models: [row('a', { region: 'china', names: short, remark: long }), row('b', { region: 'west', names: short, fullyOpen: true })] } },
  { id: 'predictions', component: 'PredictionList', lang: 'zh', props: { rows: [row('a', { claim: long, by: ['sebastian', 'nathan'], detail: short, chapter: 'agi' }, noted)] } },
  { id: 'guests', component: 'GuestColumns', lang: 'en', props: { facts: [row('a', { guest: 'sebastian', kind: 'who', text: short }), row('b', { guest: 'nathan', kind: 'who', text: long })] } },
  { id: 'episode', component: 'EpisodeLine', lang: 'zh', props: { facts: [row('a', { item: short, value: short }, noted), row('b', { item: short, value: short })] } },
  { id: 'group-advantages', component: 'GroupAdvantages', lang: 'en', props: { groups: [{ name: long, rewards: [1, 0], advantages: [1, -1] }] } },
  { id: 'take-home', component: 'TakeHome', lang: 'zh', props: { points: [row('a', { text: long, slide: 'nowhere' })] } },
  { id: 'sentences', component: 'Sentences', lang: 'zh', props: { points } },
  { id: 'note-line', component: 'NoteLine', lang: 'en', props: { row: row('a', {}, noted) } },
  { id: 'source-note-schematic', component: 'SourceNote', lang: 'zh', props: { rows: [row('a', {}, noted), row('b', {})], schematic: true } },
  { id: 'provenance', component: 'Provenance', lang: 'en', props: { rows: [row('a', {}, noted)] } },
  { id: 'power-bars', component: 'PowerBars', lang: 'zh', props: { rows: [row('a', { what: short, gigawatts: 1, amount: short, from: 'document' }), row('b', { what: name, gigawatts: 0.5, amount: short, from: 'note' }, noted)], label: 'Specimen', axis: short }, ...drawing },
  { id: 'contrast-pair', component: 'ContrastPair', lang: 'en', props: { pair: [row('a', { name: short, what: long, verdict: short }, noted), row('b', { name: short, what: short })] } },
  { id: 'forked-path', component: 'ForkedPath', lang: 'zh', props: { from: points[1], branches: [{ id: 'training', label: short, points: [] }, { id: 'inference', label: short, points }] } },
  { id: 'ladder-columns', component: 'LadderColumns', lang: 'zh', props: { ladders: [{ id: 'a', by: 'lex', label: short, steps: [row('one', { title: long, points }), row('two', { title: short, points: [] })] }] } },
  { id: 'corrected-steps', component: 'CorrectedSteps', lang: 'en', props: { steps: [points[1], points[0]], heads: [short, short], shown: true } },
  { id: 'beside-chart', component: 'BesideChart', lang: 'zh', props: { point: points[1] } },
  { id: 'remark', component: 'Remark', lang: 'zh', props: { text: long.zh } },
  { id: 'short-note', component: 'ShortNote', lang: 'zh', props: { row: row('a', {}, noted) } },
  { id: 'speaker', component: 'Speaker', lang: 'en', props: { id: 'lex', full: true } },
]
