import type { UiText } from '../../model/uiLang.ts'

/** Where a key is at work: before the audience, in the presenter's view, in the reader view. */
export type StagePlace = 'deck' | 'presenter' | 'reader'

export type StageAction
  = | 'next' | 'previous' | 'nextSlide' | 'previousSlide' | 'first' | 'last'
    | 'find' | 'overview' | 'appendix' | 'back'
    | 'language' | 'theme' | 'notesLayer' | 'dataTable' | 'sources'
    | 'black' | 'fullscreen' | 'presenter' | 'clock' | 'resetClock' | 'help'

/** What keys are grouped by in the help. */
export type KeyGroup = 'move' | 'jump' | 'switch' | 'stage'

export interface StageKey {
  readonly action: StageAction
  readonly group: KeyGroup
  /** As a keyboard event names them, `Shift+` in front where it has to be held. */
  readonly keys: readonly string[]
  readonly name: UiText
  readonly places: readonly StagePlace[]
  /** Whether it goes on while the key is held. */
  readonly repeats?: true
}

const STAGE = ['deck', 'presenter'] as const

/** All keys of the deck, in the order of the help, which is printed from them. Capital letters need no shift of their own: an event names them so. */
export const stageKeys: readonly StageKey[] = [
  { action: 'next', group: 'move', keys: ['ArrowRight', ' ', 'PageDown'], name: { zh: '下一步', en: 'Next step' }, places: STAGE, repeats: true },
  { action: 'previous', group: 'move', keys: ['ArrowLeft', 'Shift+ ', 'PageUp'], name: { zh: '上一步', en: 'Previous step' }, places: STAGE, repeats: true },
  { action: 'nextSlide', group: 'move', keys: ['ArrowDown'], name: { zh: '下一页', en: 'Next slide' }, places: STAGE, repeats: true },
  { action: 'previousSlide', group: 'move', keys: ['ArrowUp'], name: { zh: '上一页', en: 'Previous slide' }, places: STAGE, repeats: true },
  { action: 'first', group: 'move', keys: ['Home'], name: { zh: '第一页', en: 'First slide' }, places: STAGE },
  { action: 'last', group: 'move', keys: ['End'], name: { zh: '讲的最后一页', en: 'Last slide of the talk' }, places: STAGE },
  { action: 'find', group: 'jump', keys: ['/', 'g'], name: { zh: '按页码、编号或文字查找', en: 'Find by number, id or words' }, places: ['deck', 'presenter', 'reader'] },
  { action: 'overview', group: 'jump', keys: ['o'], name: { zh: '所有幻灯片', en: 'All slides' }, places: STAGE },
  { action: 'appendix', group: 'jump', keys: ['a'], name: { zh: '去附录，再按回来', en: 'To the appendix, and back again' }, places: STAGE },
  { action: 'back', group: 'jump', keys: ['Backspace'], name: { zh: '回到跳转之前', en: 'Back to before the jump' }, places: STAGE },
  { action: 'language', group: 'switch', keys: ['l'], name: { zh: '切换语言', en: 'Switch language' }, places: STAGE },
  { action: 'theme', group: 'switch', keys: ['d'], name: { zh: '浅色或深色', en: 'Light or dark' }, places: STAGE },
  { action: 'notesLayer', group: 'switch', keys: ['n'], name: { zh: '显示或隐藏编者注', en: 'Show or hide editor’s notes' }, places: STAGE },
  { action: 'dataTable', group: 'switch', keys: ['t'], name: { zh: '图表的数据表', en: 'The chart’s data table' }, places: STAGE },
  { action: 'sources', group: 'switch', keys: ['s'], name: { zh: '本页的出处', en: 'Where the slide comes from' }, places: STAGE },
  { action: 'black', group: 'stage', keys: ['b', '.'], name: { zh: '黑屏', en: 'Black screen' }, places: STAGE },
  { action: 'fullscreen', group: 'stage', keys: ['f'], name: { zh: '全屏', en: 'Full screen' }, places: STAGE },
  { action: 'presenter', group: 'stage', keys: ['p'], name: { zh: '打开演讲者视图', en: 'Open the presenter’s view' }, places: ['deck'] },
  { action: 'clock', group: 'stage', keys: ['k'], name: { zh: '开始或暂停计时', en: 'Start or pause the clock' }, places: ['presenter'] },
  { action: 'resetClock', group: 'stage', keys: ['K'], name: { zh: '计时归零', en: 'Reset the clock' }, places: ['presenter'] },
  { action: 'help', group: 'stage', keys: ['?', 'h'], name: { zh: '按键一览', en: 'Keys' }, places: STAGE },
]

export const keyGroupNames: Readonly<Record<KeyGroup, UiText>> = {
  move: { zh: '翻页', en: 'Moving on' },
  jump: { zh: '跳转', en: 'Jumping' },
  switch: { zh: '切换', en: 'Switching' },
  stage: { zh: '台上', en: 'On stage' },
}

const keyNames: Readonly<Record<string, UiText>> = {
  'ArrowRight': { zh: '→', en: '→' },
  'ArrowLeft': { zh: '←', en: '←' },
  'ArrowDown': { zh: '↓', en: '↓' },
  'ArrowUp': { zh: '↑', en: '↑' },
  'PageDown': { zh: 'Page Down', en: 'Page Down' },
  'PageUp': { zh: 'Page Up', en: 'Page Up' },
  ' ': { zh: '空格', en: 'Space' },
  'Shift+ ': { zh: 'Shift+空格', en: 'Shift+Space' },
  'K': { zh: 'Shift+K', en: 'Shift+K' },
}

/** What stands on a key. */
export function keyName(key: string): UiText {
  return keyNames[key] ?? { zh: key, en: key }
}
