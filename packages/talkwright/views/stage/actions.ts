import type { App, InjectionKey } from 'vue'
import type { Lang, Text } from '../../model/lang.ts'
import type { StageAction } from './keys.ts'
import { useDarkMode, useNav } from '@slidev/client'
import { fullscreen } from '@slidev/client/state/storage.ts'
import { display } from '../../composables/lang.ts'
import { ui } from '../../model/ui.ts'
import { say } from './announcer.ts'
import { openDialog } from './dialogs.ts'
import { switchLanguage } from './languages.ts'
import { switchPanel } from './panels.ts'
import { black, notesHidden, send } from './stageState.ts'
import { useTracks } from './tracks.ts'

/** What each action does, by its name. */
export type StageActions = Readonly<Record<StageAction, () => void>>

export const stageActionsKey: InjectionKey<StageActions> = Symbol('what can be done on stage')

/** The actions of a deck in a language. One that cannot be done here says so to screen readers and does nothing. */
export function stageActions(app: App, lang: Lang, find: () => void): StageActions {
  const { next, prev, nextSlide, prevSlide, go, currentSlideNo } = useNav()
  const { isDark } = useDarkMode()
  const tracks = useTracks()
  const tell = (text: Text) => say(display(text[lang]))
  const orTell = (done: boolean, otherwise: Text) => done || tell(otherwise)

  return {
    next: () => void next(),
    previous: () => void prev(),
    nextSlide: () => void nextSlide(),
    previousSlide: () => void prevSlide(),
    first: () => void go(1),
    last: () => void go(tracks.lastOfTalk()),
    find,
    overview: () => void openDialog(app, 'overview'),
    appendix: () => orTell(tracks.toAppendix(), ui.noAppendix),
    back: () => orTell(tracks.back(), ui.noWayBack),
    language: () => orTell(switchLanguage(lang), ui.noOtherLanguage),
    theme: () => {
      isDark.value = !isDark.value
      send({ dark: isDark.value })
      tell(isDark.value ? ui.themeDark : ui.themeLight)
    },
    notesLayer: () => {
      notesHidden.value = !notesHidden.value
      send({})
      tell(notesHidden.value ? ui.notesHidden : ui.notesShown)
    },
    dataTable: () => orTell(switchPanel('data'), ui.noDataTable),
    sources: () => orTell(switchPanel('sources'), ui.noSources),
    black: () => {
      black.value = !black.value
      send({})
      tell(black.value ? ui.screenBlack : ui.screenBack)
    },
    fullscreen: () => void fullscreen.toggle(),
    presenter: () => void window.open(`${import.meta.env.BASE_URL}presenter/${currentSlideNo.value}/${location.search}`, '_blank'),
    clock: () => void import('./clock.ts').then(({ useClock }) => useClock().toggle()),
    resetClock: () => void import('./clock.ts').then(({ useClock }) => useClock().reset()),
    help: () => void openDialog(app, 'help'),
  }
}
