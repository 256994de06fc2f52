import type { Lang } from '../model/lang.ts'
import { chapters } from '../../../data/chapters.ts'
import { glossary, glossaryColumns } from '../../../data/glossary.ts'
import { langs } from '../model/lang.ts'
import { changed, columns, dated, dimensions, dotProps, dots, estimates, forecasts, fused, groups, long, milestones, name, noted, notes, plotted, points, quotation, row, short, tableRows, textRows } from './rows.ts'

/** A component in one of its states, on data made up for the purpose. */
export interface Specimen {
  /** Names the slide, the snapshot and the picture. */
  readonly id: string
  readonly component: string
  readonly lang: Lang
  readonly props: Readonly<Record<string, unknown>>
  /** Whether it is a drawing, whose colours are looked at in the dark as well. */
  readonly drawing?: true
  /** The words in its slot. */
  readonly slot?: string
  /** Whether it stands among all slides on the page that is printed. */
  readonly printed?: true
  /** The name of a button that is pressed before it is looked at. */
  readonly press?: string
}

/** A specimen in every language. */
function both(id: string, component: string, props: Specimen['props'] | ((lang: Lang) => Specimen['props']), more: Partial<Specimen> = {}): Specimen[] {
  return langs.map(lang => ({ id: `${id}-${lang}`, component, lang, props: typeof props === 'function' ? props(lang) : props, ...more }))
}

const drawing = { drawing: true } as const

/** All specimens: a slide of the gallery, a snapshot and a picture each. */
export const specimens: readonly Specimen[] = [
  ...both('table-with-notes', 'ComparisonTable', { rows: tableRows, columns, caption: 'Specimen', notes: true, highlight: 2 }),
  { id: 'table-one-row', component: 'ComparisonTable', lang: 'zh', props: { rows: tableRows.slice(0, 1), columns, caption: 'Specimen' } },
  { id: 'table-empty', component: 'ComparisonTable', lang: 'en', props: { rows: [], columns, caption: 'Specimen' } },
  { id: 'table-sorted', component: 'ComparisonTable', lang: 'en', props: { rows: tableRows, columns, caption: 'Specimen' }, press: 'What it is' },
  ...both('timeline', 'AgiTimeline', { forecasts, estimates, publishedAt: 2026.08, label: 'Specimen', editor: true }, drawing),
  { id: 'timeline-one-row', component: 'AgiTimeline', lang: 'en', props: { forecasts: forecasts.slice(0, 1), estimates: [], publishedAt: 2026.08, label: 'Specimen' }, ...drawing },
  { id: 'timeline-empty', component: 'AgiTimeline', lang: 'zh', props: { forecasts: [], estimates: [], publishedAt: 2026.08, label: 'Specimen' }, ...drawing },
  ...both('text-rows', 'TextRows', { rows: textRows, size: 'compact' }),
  { id: 'text-rows-roomy', component: 'TextRows', lang: 'zh', props: { rows: textRows.slice(1, 3), size: 'roomy' } },
  { id: 'text-rows-columns', component: 'TextRows', lang: 'en', props: { rows: [...textRows, ...textRows.map(each => ({ ...each, id: `${each.id}-2` }))], size: 'columns' } },
  ...both('lead-line', 'LeadLine', { point: points[0] }),
  { id: 'lead-line-after', component: 'LeadLine', lang: 'en', props: { point: points[0], after: true } },
  { id: 'code-text', component: 'CodeText', lang: 'en', props: { code: { id: 'code', lines: ['for (const each of all)', '', '  tell(each) // goes on for longer than the slide is wide, and then for a while more, so that it has to break'], cite: noted }, label: 'Specimen' } },
  { id: 'picture-frame', component: 'PictureFrame', lang: 'zh', props: { picture: row('picture', { file: 'icon-512.png', width: 512, height: 512, alt: short }) } },
  ...both('dated-strip', 'DatedStrip', { rows: dated, label: 'Specimen', heads: [short, short] }, drawing),
  { id: 'dated-strip-months', component: 'DatedStrip', lang: 'en', props: { rows: [row('a', { what: short, when: { zh: '5月', en: 'May 2031' }, from: 2031.3333, to: 2031.4167 })], label: 'Specimen', heads: [short, short] }, ...drawing },
  { id: 'dot-plot-linear', component: 'DotPlot', lang: 'zh', props: { rows: plotted, extent: 'extent', unit: 1, label: 'Specimen', axis: short, scale: 'linear', bare: true }, ...drawing },
  ...both('scaling-axes', 'ScalingAxes', { dimensions, label: 'Specimen', step: 4 }, drawing),
  { id: 'scaling-axes-first-step', component: 'ScalingAxes', lang: 'zh', props: { dimensions, label: 'Specimen', step: 1 }, ...drawing },
  { id: 'scaling-axes-empty', component: 'ScalingAxes', lang: 'en', props: { dimensions: [], label: 'Specimen', step: 1 }, ...drawing },
  ...both('dot-plot', 'DotPlot', { rows: dots, ...dotProps }, drawing),
  { id: 'dot-plot-one-row', component: 'DotPlot', lang: 'zh', props: { rows: dots.slice(0, 1), ...dotProps }, ...drawing },
  { id: 'dot-plot-words-alone', component: 'DotPlot', lang: 'en', props: { rows: dots.slice(3), ...dotProps }, ...drawing },
  { id: 'dot-plot-empty', component: 'DotPlot', lang: 'zh', props: { rows: [], ...dotProps }, ...drawing },
  { id: 'dot-plot-as-table', component: 'DotPlot', lang: 'en', props: { rows: dots, ...dotProps }, press: 'Data table' },
  ...both('jump-plot', 'JumpPlot', { jump: row('jump', { steps: 10, benchmark: 'Specimen', beforePercent: 20, afterPercent: 90, before: { zh: '约20%', en: 'about 20%' }, documented: { beforePercent: 25, afterPercent: 80 } }, noted), label: 'Specimen' }, drawing),
  ...both('ladder', 'MilestoneLadder', { rows: milestones, label: 'Specimen' }, drawing),
  { id: 'ladder-one-rung', component: 'MilestoneLadder', lang: 'zh', props: { rows: milestones.slice(0, 1), label: 'Specimen' }, ...drawing },
  { id: 'ladder-empty', component: 'MilestoneLadder', lang: 'en', props: { rows: [], label: 'Specimen' }, ...drawing },
  ...both('share-bars', 'ShareBars', { shares: [row('all', { what: name, percent: 100, said: { zh: '全部', en: 'all' }, from: 'document' }), row('none', { what: short, percent: 0, said: { zh: '0%', en: '0%' }, from: 'note' }, noted)], label: 'Specimen', axis: short }, drawing),
  { id: 'week-grid', component: 'WeekGrid', lang: 'en', props: { schedule: row('schedule', { startHour: 0, endHour: 24, daysPerWeek: 7, text: short }), load: row('load', { hoursPerWeek: { about: 168 }, text: short }), label: 'Specimen' }, ...drawing },
  { id: 'jagged-line', component: 'JaggedLine', lang: 'zh', props: { abilities: [row('a', { name: short, grade: 'bad', said: short }), row('b', { name: short, grade: 'good', said: short })], label: 'Specimen' }, ...drawing },
  { id: 'count-picture', component: 'CountPicture', lang: 'zh', props: { counts: [row('a', { label: short, atLeast: 1, atMost: 3, said: short }), row('b', { label: short, atLeast: 0, atMost: 0, said: { zh: '没有', en: 'none' } })], label: 'Specimen' }, ...drawing },
  { id: 'expert-routing', component: 'ExpertRouting', lang: 'zh', props: { dense: row('dense', { text: short }), sparse: row('sparse', { text: long }), label: 'Specimen' }, ...drawing },
  { id: 'decoding', component: 'DecodingPicture', lang: 'en', props: { label: 'Specimen' }, ...drawing },
  { id: 'transformer-block', component: 'TransformerBlock', lang: 'en', props: { changes: [row('a', { part: 'attention', from: short, to: short, text: short }), row('b', { part: 'norm', to: short, text: short })], label: 'Specimen', step: 1 }, ...drawing },
  { id: 'month-strip', component: 'MonthStrip', lang: 'zh', props: { events: [row('said', { text: short, at: { year: 2025, month: 1 } }), row('year', { text: long, at: { year: 2025 } }), row('noted', { text: short, notedAt: { year: 2025, month: 12 } }, noted), row('undated', { text: short })], year: 2025, label: 'Specimen' }, ...drawing },
  { id: 'flow', component: 'FlowDiagram', lang: 'zh', props: { direction: 'LR', nodes: [row('a', { text: short }), row('b', { text: name })], edges: [{ from: 'a', to: 'b' }, { from: 'b', to: 'a', dashed: true }], label: 'Specimen' } },
  { id: 'pipeline', component: 'TrainingPipeline', lang: 'en', props: { stages: [row('a', { stage: short, what: short, trait: short }), row('b', { stage: short, what: short, trait: long, methods: ['One', 'Two'] })], label: 'Specimen' } },
  { id: 'diagram', component: 'MermaidDiagram', lang: 'zh', props: { source: `flowchart LR\na["${short.zh}"] --> b["${name.zh}"]`, label: 'Specimen', description: short.zh } },
  ...both('quote-long', 'QuoteCard', { quote: quotation({ zh: `${long.zh}。${long.zh}。`, en: `${long.en}. ${long.en}.` }) }),
  { id: 'quote-short', component: 'QuoteCard', lang: 'zh', props: { quote: quotation(short) } },
  ...both('quote-list', 'QuoteList', { quotes: [quotation(long, 'long'), quotation(short, 'short')] }),
  ...both('point-columns', 'PointColumns', { groups }),
  { id: 'point-list-numbered', component: 'PointList', lang: 'zh', props: { points, numbered: true } },
  { id: 'point-list-empty', component: 'PointList', lang: 'zh', props: { points: [] } },
  { id: 'steps', component: 'StepRow', lang: 'en', props: { steps: [...points, ...points.map(point => ({ ...point, id: `${point.id}-2` }))] } },
  { id: 'steps-with-heads', component: 'StepRow', lang: 'zh', props: { steps: points, heads: [short, short] } },
  { id: 'stated-matrix', component: 'StatedMatrix', lang: 'zh', props: { rows: [row('a', { task: long, statedOf: ['x'] }), row('b', { task: short, statedOf: [] }), row('c', { task: short, statedOf: ['y'], used: { of: 'x' } }), row('d', { task: short, statedOf: ['y'], past: true, used: { of: 'x', inferredFrom: short } })], columns: [{ id: 'x', name: short }, { id: 'y', name: short }], caption: 'Specimen' } },
  { id: 'model-routes', component: 'ModelRoutes', lang: 'en', props: { routes: [row('a', { by: 'sebastian', task: long, model: short }), row('b', { by: 'lex', model: long })] } },
  { id: 'open-models', component: 'OpenModelColumns', lang: 'zh', props: { models: [row('a', { region: 'china', names: short, remark: long }), row('b', { region: 'west', names: short, fullyOpen: true })] } },
  { id: 'predictions', component: 'PredictionList', lang: 'zh', props: { rows: [row('a', { claim: long, by: ['sebastian', 'nathan'], detail: short, chapter: 'agi' }, noted)] } },
  { id: 'guests', component: 'GuestColumns', lang: 'en', props: { facts: [row('a', { guest: 'sebastian', kind: 'who', text: short }), row('b', { guest: 'nathan', kind: 'who', text: long })] } },
  { id: 'episode', component: 'EpisodeLine', lang: 'zh', props: { facts: [row('a', { item: short, value: short }, noted), row('b', { item: short, value: short })] } },
  { id: 'group-advantages', component: 'GroupAdvantages', lang: 'en', props: { groups: [{ name: long, rewards: [1, 0], advantages: [1, -1] }] } },
  ...both('agenda', 'Agenda', { acts: [{ id: 'opening', chapters: [], seconds: 25 }, { id: 'principles', chapters: chapters.filter(({ act }) => act === 'principles'), seconds: 300 }, { id: 'future', chapters: chapters.filter(({ id }) => id === 'agi'), seconds: 95 }] }),
  { id: 'take-home', component: 'TakeHome', lang: 'zh', props: { points: [row('a', { text: long, slide: 'nowhere' })] } },
  { id: 'sentences', component: 'Sentences', lang: 'zh', props: { points } },
  ...both('short-notes', 'ShortNotes', { rows: [row('a', {}, fused), row('b', {})] }),
  { id: 'note-line', component: 'NoteLine', lang: 'zh', props: { row: row('a', {}, noted) } },
  { id: 'note-line-long', component: 'NoteLine', lang: 'en', props: { row: row('a', {}, noted), long: true } },
  { id: 'source-note-schematic', component: 'SourceNote', lang: 'zh', props: { rows: [row('a', {}, noted), row('b', {})], schematic: true } },
  { id: 'provenance', component: 'Provenance', lang: 'en', props: { rows: [row('a', {}, noted)] } },
  { id: 'power-bars', component: 'PowerBars', lang: 'zh', props: { rows: [row('a', { what: short, gigawatts: 1, amount: short, from: 'document' }), row('b', { what: name, gigawatts: 0.5, amount: short, from: 'note' }, noted)], label: 'Specimen', axis: short }, ...drawing },
  { id: 'contrast-pair', component: 'ContrastPair', lang: 'en', props: { pair: [row('a', { name: short, what: long, verdict: short }, noted), row('b', { name: short, what: short })] } },
  { id: 'forked-path', component: 'ForkedPath', lang: 'zh', props: { from: points[1], branches: [{ id: 'training', label: short, points: [] }, { id: 'inference', label: short, points }] } },
  { id: 'forked-path-possible', component: 'ForkedPath', lang: 'en', props: { from: points[0], branches: [{ id: 'a', label: short, points }, { id: 'b', label: short, points: points.slice(1) }], possible: true } },
  ...both('loop-steps', 'LoopSteps', { steps: [...points, ...points.map(point => ({ ...point, id: `${point.id}-2` }))], name: 'RLVR', full: name }),
  ...both('obstacle-path', 'ObstaclePath', { obstacles: [row('a', { text: long }, changed), row('b', { text: short })], goal: short }),
  ...both('pressure-points', 'PressurePoints', { sides: groups }),
  ...both('saying-list', 'SayingList', { sayings: [row('a', { of: short, text: long }, noted), row('b', { of: name, text: short })] }),
  ...both('company-columns', 'CompanyColumns', { companies: [{ id: 'a', name: short, groups: [{ id: 'strengths', label: short, points }, { id: 'weaknesses', label: short, points: points.slice(1) }] }, { id: 'b', name, groups: groups.slice(1) }, { id: 'c', name: short, groups: [] }], highlight: 2 }),
  ...['parallel', 'large-diffs', 'not-parallel', 'more-steps', 'of-nothing'].map(id => ({ id: `sketch-${id}`, component: 'DiffusionSketch', lang: 'en', props: { id }, ...drawing }) as const),
  { id: 'ladder-columns', component: 'LadderColumns', lang: 'zh', props: { ladders: [{ id: 'a', by: 'lex', label: short, steps: [row('one', { title: long, points }), row('two', { title: short, points: [] })] }] } },
  { id: 'corrected-steps', component: 'CorrectedSteps', lang: 'en', props: { steps: [points[1], points[0]], heads: [short, short], shown: true } },
  { id: 'beside-chart', component: 'BesideChart', lang: 'zh', props: { point: points[1] }, slot: long.zh },
  { id: 'remark', component: 'Remark', lang: 'zh', props: { text: long.zh } },
  ...both('slide-title-long', 'SlideTitle', lang => ({ text: long[lang] })),
  { id: 'slide-title-printed', component: 'SlideTitle', lang: 'zh', props: { text: short.zh }, printed: true },
  ...both('phrased', 'Phrased', lang => ({ text: long[lang] }), { slot: '◆' }),
  { id: 'phrased-running', component: 'Phrased', lang: 'zh', props: { text: long.zh, running: true }, slot: '◆' },
  { id: 'slide-link', component: 'SlideLink', lang: 'en', props: { to: 'table-empty' }, slot: short.en },
  { id: 'slide-link-printed', component: 'SlideLink', lang: 'zh', props: { to: 'table-empty' }, slot: short.zh, printed: true },
  { id: 'slide-link-nowhere', component: 'SlideLink', lang: 'en', props: { to: 'nowhere' }, slot: short.en },
  ...both('note-list', 'NoteList', { notes }),
  { id: 'note-in-full', component: 'NoteInFull', lang: 'en', props: { note: notes[0] } },
  { id: 'note-evidence', component: 'NoteEvidence', lang: 'zh', props: { note: notes[0] } },
  { id: 'method', component: 'MethodPoints', lang: 'en', props: { points: [{ id: 'a', text: long, slide: 'table-empty' }, { id: 'b', text: short, slide: 'nowhere' }], notes } },
  { id: 'coverage', component: 'CoverageTable', lang: 'zh', props: { sections: [{ section: '术语表', units: 3, shown: 2, leftOut: 1 }], caption: 'Specimen', total: { units: 3, shown: 2, leftOut: 1, sections: [] } } },
  { id: 'left-out', component: 'LeftOutList', lang: 'en', props: { units: [{ section: '术语表', begins: '', reason: long }, { section: '关键语录', begins: '', reason: short }] } },
  { id: 'glossary-table', component: 'GlossaryTable', lang: 'en', props: { rows: glossary.slice(0, 3), all: glossary, columns: glossaryColumns, caption: 'Specimen' } },
  { id: 'glossary-term', component: 'GlossaryTerm', lang: 'zh', props: { term: glossary[0], within: `先说${glossary[0].term.zh}是什么` }, press: glossary[0].term.zh },
  ...both('note-mark', 'NoteMark', { cite: noted }),
  { id: 'note-mark-none', component: 'NoteMark', lang: 'zh', props: { cite: row('a', {}).cite } },
  { id: 'speaker', component: 'Speaker', lang: 'en', props: { id: 'lex', full: true } },
]
