import type { App } from 'vue'
import type { Router } from 'vue-router'
import type { Lang } from '../../model/lang.ts'
import type { StagePlace } from './keys.ts'
import { useDarkMode, useNav } from '@slidev/client'
import { watch, watchEffect } from 'vue'
import { mountBeside } from '../../composables/mountBeside.ts'
import { stageActions, stageActionsKey } from './actions.ts'
import { announceSlides } from './announceSlides.ts'
import { followEdits } from './followEdits.ts'
import { followFocus } from './followFocus.ts'
import { followInto } from './languages.ts'
import { onStageKeys } from './onStageKeys.ts'
import { closePanelsOf, onPanel, switchPanel } from './panels.ts'
import { idOf } from './slideId.ts'
import StageLayer from './StageLayer.vue'
import { black, notesHidden, onStage, send } from './stageState.ts'
import { shareStanding } from './standing.ts'

const places: Readonly<Record<string, StagePlace>> = { play: 'deck', presenter: 'presenter', read: 'reader' }

/** Makes a deck ready for the stage: its keys, what its windows share, and what they say to screen readers. */
export function setStage(app: App, router: Router, lang: Lang, find: () => void): void {
  const place = () => places[String(router.currentRoute.value.name)]
  const actions = stageActions(app, lang, find)
  app.provide(stageActionsKey, actions)
  onStageKeys(place, actions)
  watchEffect(() => document.documentElement.classList.toggle('notes-hidden', notesHidden.value))
  shareSwitches()
  shareStanding(router)
  followEdits()
  announceSlides(router, lang)
  followFocus(router)
  mountBeside(app, StageLayer)
}

/** Tells the other windows of the talk what is switched here, and switches what they tell. */
function shareSwitches(): void {
  const { isDark } = useDarkMode()
  const { currentSlideRoute } = useNav()
  const here = () => idOf(currentSlideRoute.value)
  onPanel((panel, open) => send({ panel: { slide: here(), panel, open } }))
  onStage((state) => {
    black.value = state.black
    notesHidden.value = state.notesHidden
    if (state.dark !== undefined)
      isDark.value = state.dark
    if (state.panel?.slide === here())
      switchPanel(state.panel.panel, state.panel.open)
    if (state.lang)
      followInto(state.lang)
  })
  // What was opened on a slide does not stand there when one comes back.
  watch(() => currentSlideRoute.value.no, (_, before) => closePanelsOf(before), { flush: 'post' })
}
