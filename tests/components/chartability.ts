/** The charts that ChartFrame holds. */
const framed = ['AgiTimeline', 'CountPicture', 'DatedStrip', 'DecodingPicture', 'DotPlot', 'ExpertRouting', 'JaggedLine', 'JumpPlot', 'MilestoneLadder', 'MonthStrip', 'PowerBars', 'ShareBars', 'TransformerBlock', 'WeekGrid'] as const

type Framed = typeof framed[number]
/** A chart of the deck: its component's name. */
export type ChartKind = Framed | 'ComparisonTable' | 'MermaidDiagram' | 'ScalingAxes' | 'StatedMatrix'

type Answers = Readonly<Record<ChartKind, string>>

/**
 * One of the tests that Chartability's workbook marks as critical: a machine
 * does it by rules of the linter, people have answered it for each kind of
 * chart, or both, where a machine sees but a part.
 */
export interface CriticalTest {
  readonly name: string
  readonly principle: 'Perceivable' | 'Operable' | 'Understandable' | 'Compromising' | 'Assistive' | 'Flexible'
  readonly rules?: readonly string[]
  /** Each begins with its verdict. */
  readonly answers?: Answers
}

/** One answer for all charts in ChartFrame but those that have their own. */
function answers(ofFramed: string, others: Omit<Answers, Framed> & Partial<Answers>): Answers {
  return { ...Object.fromEntries(framed.map(kind => [kind, ofFramed])) as Record<Framed, string>, ...others }
}

const nothingToOperate = 'Pass: it takes no input.'
const deckKeys = 'Partly: it binds no key, but those of the deck (arrows, space, single letters, all of them in its help) act on the whole page.'

/** The fourteen critical tests of https://chartability.github.io/POUR-CAF/, under the workbook's own names. */
export const criticalTests: readonly CriticalTest[] = [
  { name: 'Low contrast', principle: 'Perceivable', rules: ['mark-contrast', 'text-contrast', 'axe/color-contrast'] },
  {
    name: 'Content is only visual',
    principle: 'Perceivable',
    // That there is a description is for the machine to see; whether it says all is not.
    rules: ['figures'],
    answers: answers('Pass: its description and its table say in words what each mark shows.', {
      AgiTimeline: 'Partly: all forecasts are in its description and its table, the editor’s estimates of the last step are in neither.',
      ComparisonTable: 'Pass: it is a table with a caption, column and row headers, and says in words where nothing is given.',
      DecodingPicture: 'Partly: its table counts the tokens of each step; which of them stand where is only drawn.',
      ExpertRouting: 'Partly: description and table hold the two texts; how the arrows run is only drawn.',
      MermaidDiagram: 'Partly: its description names what stands in the boxes, and of a flow each arrow; that an arrow is dashed is only drawn.',
      ScalingAxes: 'Partly: its description names each dimension and its state; the form of the curves and the contrast of the last step are only drawn.',
      StatedMatrix: 'Pass: it is a table, and each dot, full or hollow, and each dash has its words.',
    }),
  },
  { name: 'Small text size', principle: 'Perceivable', rules: ['font-size'] },
  {
    name: 'Visual presents seizure risk',
    principle: 'Perceivable',
    answers: answers('Pass: nothing in it flashes or moves.', {
      ComparisonTable: 'Pass: rows glide for 0.4 s when they are sorted; nothing flashes.',
      DecodingPicture: 'Pass: each of four steps fades in once, 0.6 s apart, and not at all where less motion is asked for.',
      MermaidDiagram: 'Pass: nothing in it flashes or moves.',
      ScalingAxes: 'Pass: each click adds one panel; nothing flashes.',
      StatedMatrix: 'Pass: nothing in it flashes or moves.',
      TransformerBlock: 'Pass: each click lights one part; nothing flashes.',
    }),
  },
  {
    name: 'Interaction modality only has one input type',
    principle: 'Operable',
    answers: answers('Pass: the drawing takes no input; note markers and the switch to the table are buttons, for pointer, touch and keyboard alike.', {
      ComparisonTable: 'Pass: headers that sort and note markers are buttons, for pointer, touch and keyboard alike.',
      MermaidDiagram: nothingToOperate,
      ScalingAxes: 'Pass: it takes no input of its own; its steps are those of the slide, by key, pointer or swipe.',
      StatedMatrix: nothingToOperate,
    }),
  },
  {
    name: 'No interaction cues or instructions',
    principle: 'Operable',
    answers: answers('Partly: the switch to the table is labelled, but nothing says that a note marker opens a panel.', {
      ComparisonTable: 'Fail: an arrow and aria-sort say how a column is sorted, but nothing says beforehand that headers sort.',
      MermaidDiagram: nothingToOperate,
      ScalingAxes: 'Partly: nothing on the slide says that it has steps; the presenter drives them.',
      StatedMatrix: nothingToOperate,
    }),
  },
  {
    name: 'Controls override AT controls',
    principle: 'Operable',
    answers: answers(deckKeys, { ComparisonTable: deckKeys, MermaidDiagram: deckKeys, ScalingAxes: deckKeys, StatedMatrix: deckKeys }),
  },
  {
    name: 'No explanation for purpose or for how to read',
    principle: 'Understandable',
    answers: answers('Pass: the title says what is to be seen, and each row or axis is labelled where it stands.', {
      AgiTimeline: 'Partly: columns are headed and a label says where no comparison holds; what bar, diamond and bracket mean has to be gathered from the labels beside them.',
      ComparisonTable: 'Pass: the title says what is compared, and each column is named.',
      CountPicture: 'Partly: each row has its count in words; that a dashed square is an unsure one is said nowhere on the chart.',
      DecodingPicture: 'Partly: both panels are named and explained; that a bold frame is what a step adds is said nowhere.',
      DotPlot: 'Pass: the axis names its unit and that it is logarithmic, and a legend explains solid, hollow and dashed, and the tick of an editor’s note.',
      ExpertRouting: 'Partly: both halves have a text and the router is named; that filled boxes are the ones in use is left to the text.',
      JumpPlot: 'Pass: the axis is named, and a legend explains hollow and solid.',
      MermaidDiagram: 'Pass: boxes and arrows are read in the order of writing, under a title that says of what.',
      MilestoneLadder: 'Pass: the rungs are numbered, and a note says that they bear no dates.',
      MonthStrip: 'Partly: months and rows are labelled; that a dashed bar is dated by a note alone is said in the table, not on the chart.',
      PowerBars: 'Partly: the axis is named; that a dashed bar comes from a note is said in the table, not on the chart.',
      ScalingAxes: 'Pass: every axis is named, and a function that is unstated is said to be so.',
      ShareBars: 'Partly: the axis is in percent; that a dashed bar comes from a note is said in the table, not on the chart.',
      StatedMatrix: 'Pass: a key below it says what a full dot, a hollow one and a dash mean.',
    }),
  },
  { name: 'No title, summary, or caption', principle: 'Understandable', rules: ['title', 'figures', 'axe/svg-img-alt', 'axe/role-img-alt'] },
  {
    name: 'Reading level inappropriate',
    principle: 'Understandable',
    answers: answers('Partly: its words are few and plain, but the terms of the field among them need the glossary of the talk.', {
      AgiTimeline: 'Fail: it speaks in the terms of the field (ASI, P50) to an audience that knows them; the glossary explains them.',
      ComparisonTable: 'Fail: its cells are the document’s own words, which are not plain language; terms are explained in the glossary.',
      ExpertRouting: 'Fail: experts, router and tokens are terms of the field; the glossary explains them.',
      MermaidDiagram: 'Fail: it shows methods by their names (SFT, RLHF); the glossary explains them.',
      ScalingAxes: 'Fail: it speaks of compute, loss and logarithmic axes to an audience that knows them.',
      StatedMatrix: 'Pass: its words are few and plain.',
      TransformerBlock: 'Fail: it names the parts of a Transformer by their English terms; the glossary explains them.',
      WeekGrid: 'Pass: its words are few and plain.',
    }),
  },
  {
    name: 'No table',
    principle: 'Compromising',
    answers: answers('Partly: a table is one button away on the slide and stands behind the chart in PDFs; paper has the drawing and its labels alone.', {
      ComparisonTable: 'Pass: it is the table.',
      MermaidDiagram: 'Excused: it shows no amounts, and its description names what it holds.',
      ScalingAxes: 'Excused: it shows no amounts, and its description says what each panel says.',
      StatedMatrix: 'Pass: it is the table.',
    }),
  },
  {
    name: 'Data density inappropriate',
    principle: 'Assistive',
    // What comes too near to each other is for the machine to see.
    rules: ['overlap', 'text-over-mark', 'body-budget'],
    answers: answers('Pass: few rows, with one mark or two and a label each.', {
      AgiTimeline: 'Partly: fewer than ten rows, but three columns, an axis, annotations and the editor’s layer make it the densest chart of the talk.',
      ComparisonTable: 'Pass: as many rows as a slide holds at the size of tables.',
      DecodingPicture: 'Pass: two panels of the same small grid, step by step.',
      ExpertRouting: 'Pass: one box against eight, without amounts.',
      MermaidDiagram: 'Pass: as many boxes as a slide holds at the size of tables.',
      ScalingAxes: 'Pass: three panels of one line each, shown one after the other.',
      StatedMatrix: 'Pass: as many rows as a slide holds at the size of tables.',
      TransformerBlock: 'Pass: five boxes, annotated one after the other.',
    }),
  },
  {
    name: 'Navigation and interaction is tedious',
    principle: 'Assistive',
    answers: answers('Pass: marks take no focus; there is a tab stop for each note marker and one for the table.', {
      ComparisonTable: 'Pass: a tab stop for each column and each note marker, none for cells.',
      MermaidDiagram: 'Pass: it has no tab stop.',
      ScalingAxes: 'Pass: it has no tab stop, and its steps go on with the slide’s.',
      StatedMatrix: 'Pass: it has no tab stop.',
    }),
  },
  {
    name: 'User style change not respected',
    principle: 'Flexible',
    answers: answers('Partly: colours follow the theme by custom properties, but text keeps to its place, so that a larger one collides rather than reflows.', {
      ComparisonTable: 'Partly: colours and sizes come from custom properties and cells wrap, but a larger font outgrows the slide.',
      MermaidDiagram: 'Fail: its colours are set with !important, to overrule Mermaid’s, and so overrule a reader’s style, too.',
      ScalingAxes: 'Partly: colours follow the theme by custom properties, but text keeps to its place, so that a larger one collides rather than reflows.',
      StatedMatrix: 'Partly: colours and sizes come from custom properties and cells wrap, but a larger font outgrows the slide.',
    }),
  },
]
