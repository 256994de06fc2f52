/** A chart of the deck: its component's name. */
export type ChartKind = 'AgiTimeline' | 'ComparisonTable' | 'DotPlot' | 'JumpPlot' | 'MermaidDiagram' | 'MilestoneLadder' | 'ScalingAxes'

/**
 * One of the tests that Chartability's workbook marks as critical: a machine
 * does it, by rules of the linter, or people have answered it for each kind.
 */
export interface CriticalTest {
  readonly name: string
  readonly principle: 'Perceivable' | 'Operable' | 'Understandable' | 'Compromising' | 'Assistive' | 'Flexible'
  readonly rules?: readonly string[]
  readonly answers?: Readonly<Record<ChartKind, string>>
}

const withoutControls = 'Pass: the drawing itself takes no input; its note markers and the button for its table are buttons, for pointer, touch and keyboard alike.'
const buttonsNamed = 'Partly: each button is named for what it opens, but no text on the slide says that there are buttons or which keys work.'
const noKeys = 'Pass: it binds no key; those of Slidev act on the whole page, but Slidev lets go of them while text is typed.'
const still = 'Pass: nothing in it flashes or moves, and no large area of it is red.'

/** The fourteen critical tests of https://chartability.github.io/POUR-CAF/, under the workbook's own names. */
export const criticalTests: readonly CriticalTest[] = [
  { name: 'Low contrast', principle: 'Perceivable', rules: ['mark-contrast', 'text-contrast', 'axe/color-contrast'] },
  {
    name: 'Content is only visual',
    principle: 'Perceivable',
    // That there is a description is the machine's to see; whether it says all is not.
    rules: ['figures'],
    answers: {
      AgiTimeline: 'Partly: all forecasts are in its description and its table, the editor’s estimates of the last step are in neither.',
      ComparisonTable: 'Pass: it is a table with a caption, column and row headers, and says in words where no amount is given.',
      DotPlot: 'Pass: description and table give each amount, its grade and what the editor’s note documents.',
      JumpPlot: 'Pass: description and table give both shares before and after.',
      MermaidDiagram: 'Pass: its description is written by the component that holds it, stage by stage; the methods below a stage are left out.',
      MilestoneLadder: 'Pass: description and table give the milestones in their order.',
      ScalingAxes: 'Partly: its description names each dimension and its state; that the curves are dashed where the form is unstated is only drawn.',
    },
  },
  { name: 'Small text size', principle: 'Perceivable', rules: ['font-size'] },
  {
    name: 'Visual presents seizure risk',
    principle: 'Perceivable',
    answers: {
      AgiTimeline: still,
      ComparisonTable: 'Pass: rows glide for 0.4 s when they are sorted; nothing flashes and no large area is red.',
      DotPlot: still,
      JumpPlot: still,
      MermaidDiagram: still,
      MilestoneLadder: still,
      ScalingAxes: 'Pass: each step adds a panel at once, without flash or movement.',
    },
  },
  {
    name: 'Interaction modality only has one input type',
    principle: 'Operable',
    answers: {
      AgiTimeline: withoutControls,
      ComparisonTable: 'Pass: column headers that sort and note markers are buttons, for pointer, touch and keyboard alike.',
      DotPlot: withoutControls,
      JumpPlot: withoutControls,
      MermaidDiagram: 'Pass: it takes no input.',
      MilestoneLadder: withoutControls,
      ScalingAxes: 'Pass: it takes no input of its own; its steps are those of the slide.',
    },
  },
  {
    name: 'No interaction cues or instructions',
    principle: 'Operable',
    answers: {
      AgiTimeline: buttonsNamed,
      ComparisonTable: 'Partly: a sorted column shows an arrow and says so by aria-sort, but nothing says beforehand that headers sort.',
      DotPlot: buttonsNamed,
      JumpPlot: buttonsNamed,
      MermaidDiagram: 'Pass: there is nothing to operate.',
      MilestoneLadder: buttonsNamed,
      ScalingAxes: 'Partly: nothing on the slide says that it has steps; the presenter drives them.',
    },
  },
  {
    name: 'Controls override AT controls',
    principle: 'Operable',
    answers: {
      AgiTimeline: noKeys,
      ComparisonTable: noKeys,
      DotPlot: noKeys,
      JumpPlot: noKeys,
      MermaidDiagram: noKeys,
      MilestoneLadder: noKeys,
      ScalingAxes: noKeys,
    },
  },
  {
    name: 'No explanation for purpose or for how to read',
    principle: 'Understandable',
    answers: {
      AgiTimeline: 'Partly: title and column heads say what is compared and a label says where no comparison holds; what bar, diamond and bracket mean is left to the labels beside them.',
      ComparisonTable: 'Pass: the title says what is compared and each column is named.',
      DotPlot: 'Pass: the axis names its unit and that it is logarithmic, a legend explains solid, hollow and dashed.',
      JumpPlot: 'Pass: the axis is named, a legend explains hollow and solid.',
      MermaidDiagram: 'Pass: boxes and arrows are read in the order of writing, under a title that says of what.',
      MilestoneLadder: 'Pass: the rungs are numbered, and a note says that they bear no dates.',
      ScalingAxes: 'Pass: every axis is named, and a function that is unstated is said to be so.',
    },
  },
  { name: 'No title, summary, or caption', principle: 'Understandable', rules: ['title', 'figures', 'axe/svg-img-alt', 'axe/role-img-alt'] },
  {
    name: 'Reading level inappropriate',
    principle: 'Understandable',
    answers: {
      AgiTimeline: 'Fail by design: it names forecasts in the terms of the field (ASI, P50); the glossary of the talk explains them.',
      ComparisonTable: 'Fail by design: its cells are the document’s own words; terms are explained in the glossary, not in plain language.',
      DotPlot: 'Partly: its few words are plain, but tokens have to be known.',
      JumpPlot: 'Partly: its few words are plain, but the benchmark has to be known.',
      MermaidDiagram: 'Fail by design: it shows methods by their names (SFT, RLHF); the glossary explains them.',
      MilestoneLadder: 'Partly: short names, but “ASI” has to be known.',
      ScalingAxes: 'Fail by design: it speaks of compute, loss and log axes to an audience that knows them.',
    },
  },
  {
    name: 'No table',
    principle: 'Compromising',
    answers: {
      AgiTimeline: 'Pass: one button away on the slide; not in print, where the labels carry every value.',
      ComparisonTable: 'Pass: it is the table.',
      DotPlot: 'Pass: one button away on the slide; not in print, where the labels carry every value.',
      JumpPlot: 'Pass: one button away on the slide; not in print, where the labels carry every value.',
      MermaidDiagram: 'Excused: it shows no amounts, and its description says all in order.',
      MilestoneLadder: 'Pass: one button away on the slide; not in print, where the labels carry the whole.',
      ScalingAxes: 'Excused: it shows no amounts, and its description says what each panel says.',
    },
  },
  {
    name: 'Data density inappropriate',
    principle: 'Assistive',
    // Marks and words that come too near each other are the machine's to see.
    rules: ['overlap', 'text-over-mark', 'body-budget'],
    answers: {
      AgiTimeline: 'Partly: fewer than ten rows, but four columns, annotations and the editor’s layer make it the densest chart of the talk.',
      ComparisonTable: 'Pass: rows are few enough for one slide, and stand closer only above four.',
      DotPlot: 'Pass: a row an amount, one mark or two in it.',
      JumpPlot: 'Pass: two rows.',
      MermaidDiagram: 'Pass: a box a stage, and a short column of methods.',
      MilestoneLadder: 'Pass: a rung a milestone.',
      ScalingAxes: 'Pass: three panels of one line each, shown one after the other.',
    },
  },
  {
    name: 'Navigation and interaction is tedious',
    principle: 'Assistive',
    answers: {
      AgiTimeline: 'Pass: marks take no focus; one tab stop a note marker, and one for the table.',
      ComparisonTable: 'Pass: one tab stop a column and a note marker, none a cell.',
      DotPlot: 'Pass: marks take no focus; one tab stop a note marker, and one for the table.',
      JumpPlot: 'Pass: marks take no focus; one tab stop a note marker, and one for the table.',
      MermaidDiagram: 'Pass: no tab stop at all.',
      MilestoneLadder: 'Pass: one tab stop, for the table.',
      ScalingAxes: 'Pass: no tab stop; its steps go on with the slide’s.',
    },
  },
  {
    name: 'User style change not respected',
    principle: 'Flexible',
    answers: {
      AgiTimeline: 'Partly: colours follow the theme by custom properties; text keeps to the slide’s canvas, so that a larger font is cut off rather than reflowed.',
      ComparisonTable: 'Partly: colours and sizes come from custom properties; a larger font outgrows the slide.',
      DotPlot: 'Partly: colours follow the theme by custom properties; text keeps to its place in the drawing.',
      JumpPlot: 'Partly: colours follow the theme by custom properties; text keeps to its place in the drawing.',
      MermaidDiagram: 'Fail: its colours are set with !important, to overrule Mermaid’s, and so overrule a reader’s style, too.',
      MilestoneLadder: 'Partly: colours follow the theme by custom properties; names are broken for one size of text.',
      ScalingAxes: 'Partly: colours follow the theme by custom properties; text is broken for one size.',
    },
  },
]
