import type { Specimen } from 'talkwright/gallery/specimen'
import { changed, fused, groups, long, name, noted, points, row, short } from 'talkwright/gallery/rows'
import { both, drawing } from 'talkwright/gallery/specimen'

// Made up for the drawings: nothing here is a fact.

const forecasts = [
  row('range', { what: short, by: 'report', edition: { zh: '样例 原版', en: 'Specimen, first' }, bound: { kind: 'range', from: 2028, to: 2030 }, label: { zh: '2028-2030年', en: '2028–2030' } }),
  row('year', { what: short, by: 'report', edition: { zh: '样例 更新', en: 'Specimen, updated' }, bound: { kind: 'year', year: 2033 }, label: { zh: '2033年', en: '2033' }, revises: 'range' }, noted),
  row('within', { what: { zh: '五年之内', en: 'Within five years' }, by: 'lex', bound: { kind: 'within', years: 5 }, label: { zh: '不到5年', en: 'less than 5 years' } }),
  row('end-of', { what: short, by: 'nathan', bound: { kind: 'end-of', year: 2027 }, label: { zh: '2027年底', en: 'by the end of 2027' } }),
  row('beyond', { what: { zh: '五年之后', en: 'After five years' }, by: 'sebastian', bound: { kind: 'beyond', years: 5 }, label: { zh: '更久', en: 'longer' }, boundByNote: { zh: '据编者注', en: 'by a note' } }),
  row('words', { what: short, by: 'nathan', bound: { kind: 'words' }, label: { zh: '没有年份的样例', en: 'A specimen without a year' } }),
]

const estimates = [{ id: 'estimate', what: short, by: { zh: '某人', en: 'somebody' }, points: [{ year: 2029, percentile: 10 }, { year: 2034, percentile: 50 }, { year: 2090, percentile: 90 }], asOf: '2026-01', note: 'ai-2027' }, { id: 'medians', what: short, points: [{ year: 2029, by: short }, { year: 2030, by: short }], asOf: '2026-02', note: 'ai-2027' }]

const dimensions = [
  row('pretraining', { name: { zh: '样例一', en: 'Specimen one' }, what: short, state: name, form: 'line-log-log', x: short, y: row('y', { text: short }, noted), paid: row('paid', { how: 'once' }) }),
  row('rl', { name: { zh: '样例二', en: 'Specimen two' }, what: short, state: short, form: 'line-log-x', x: short, paid: 'unstated' }),
  row('inference', { name: { zh: '样例三', en: 'Specimen three' }, what: short, state: short, form: 'unstated', x: short, paid: row('paid', { how: 'per-query' }) }),
]

const milestones = ['a', 'b', 'c'].map(id => row(id, { name: id === 'b' ? { zh: '名字很长的一级台阶', en: 'A rung with quite a long name' } : short }))

/** All specimens of the talk's own components: a drawing each. */
export const specimens: readonly Specimen[] = [
  ...both('timeline', 'AgiTimeline', { forecasts, estimates, publishedAt: 2026.08, label: 'Specimen', editor: true }, drawing),
  { id: 'timeline-one-row', component: 'AgiTimeline', lang: 'en', props: { forecasts: forecasts.slice(0, 1), estimates: [], publishedAt: 2026.08, label: 'Specimen' }, ...drawing },
  { id: 'timeline-empty', component: 'AgiTimeline', lang: 'zh', props: { forecasts: [], estimates: [], publishedAt: 2026.08, label: 'Specimen' }, ...drawing },
  ...both('scaling-axes', 'ScalingAxes', { dimensions, label: 'Specimen', step: 4 }, drawing),
  { id: 'scaling-axes-first-step', component: 'ScalingAxes', lang: 'zh', props: { dimensions, label: 'Specimen', step: 1 }, ...drawing },
  { id: 'scaling-axes-empty', component: 'ScalingAxes', lang: 'en', props: { dimensions: [], label: 'Specimen', step: 1 }, ...drawing },
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
  { id: 'pipeline', component: 'TrainingPipeline', lang: 'en', props: { stages: [row('a', { stage: short, what: short, trait: short }), row('b', { stage: short, what: short, trait: long, methods: ['One', 'Two'] })], label: 'Specimen' } },
  { id: 'model-routes', component: 'ModelRoutes', lang: 'en', props: { routes: [row('a', { by: 'sebastian', task: long, model: short }), row('b', { by: 'lex', model: long })] } },
  { id: 'open-models', component: 'OpenModelColumns', lang: 'zh', props: { models: [row('a', { region: 'china', names: short, remark: long }), row('b', { region: 'west', names: short, fullyOpen: true })] } },
  { id: 'predictions', component: 'PredictionList', lang: 'zh', props: { rows: [row('a', { claim: long, by: ['sebastian', 'nathan'], detail: short, chapter: 'agi' }, noted)] } },
  { id: 'guests', component: 'GuestColumns', lang: 'en', props: { facts: [row('a', { guest: 'sebastian', kind: 'who', text: short }), row('b', { guest: 'nathan', kind: 'who', text: long })] } },
  { id: 'episode', component: 'EpisodeLine', lang: 'zh', props: { facts: [row('a', { item: short, value: short }, noted), row('b', { item: short, value: short })] } },
  { id: 'group-advantages', component: 'GroupAdvantages', lang: 'en', props: { groups: [{ name: long, rewards: [1, 0], advantages: [1, -1] }] } },
  { id: 'take-home', component: 'TakeHome', lang: 'zh', props: { points: [row('a', { text: long, slide: 'nowhere' })] } },
  ...both('short-notes', 'ShortNotes', { rows: [row('a', {}, fused), row('b', {})] }),
  { id: 'power-bars', component: 'PowerBars', lang: 'zh', props: { rows: [row('a', { what: short, gigawatts: 1, amount: short, from: 'document' }), row('b', { what: name, gigawatts: 0.5, amount: short, from: 'note' }, noted)], label: 'Specimen', axis: short }, ...drawing },
  ...both('obstacle-path', 'ObstaclePath', { obstacles: [row('a', { text: long }, changed), row('b', { text: short })], goal: short }),
  ...both('pressure-points', 'PressurePoints', { sides: groups }),
  ...both('company-columns', 'CompanyColumns', { companies: [{ id: 'a', name: short, groups: [{ id: 'strengths', label: short, points }, { id: 'weaknesses', label: short, points: points.slice(1) }] }, { id: 'b', name, groups: groups.slice(1) }, { id: 'c', name: short, groups: [] }], highlight: 2 }),
  ...['parallel', 'large-diffs', 'not-parallel', 'more-steps', 'of-nothing'].map(id => ({ id: `sketch-${id}`, component: 'DiffusionSketch', lang: 'en', props: { id }, ...drawing }) as const),
  { id: 'ladder-columns', component: 'LadderColumns', lang: 'zh', props: { ladders: [{ id: 'a', by: 'lex', label: short, steps: [row('one', { title: long, points }), row('two', { title: short, points: [] })] }] } },
  { id: 'corrected-steps', component: 'CorrectedSteps', lang: 'en', props: { steps: [points[1], points[0]], heads: [short, short], shown: true } },
  { id: 'beside-chart', component: 'BesideChart', lang: 'zh', props: { point: points[1] }, slot: long.zh },
]
