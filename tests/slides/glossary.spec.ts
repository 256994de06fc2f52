import { expect } from '@playwright/test'
import { langs } from 'talkwright/data/lang'
import { deckAddress } from 'talkwright/testing/made'
import { test } from 'talkwright/testing/opened'

for (const lang of langs) {
  test(`${lang}: the glossary finds a term by its meaning, wherever in it the term stands, and says how many`, async ({ page, watched }) => {
    await page.goto(`${deckAddress(lang)}glossary-2`)
    const glossary = page.locator('#glossary-2')
    const terms = glossary.locator('tbody th')
    await expect(terms).toHaveCount(7)
    const before = await terms.allTextContents()
    await glossary.getByRole('searchbox').fill('learning human')
    await expect(terms).toHaveText(['RLHF'])
    await expect(glossary.getByRole('status')).toContainText('1')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    expect(new URL(page.url()).pathname, 'keys that are typed turn no page').toMatch(/glossary-2$/)
    await glossary.getByRole('searchbox').fill('no such term')
    await expect(terms).toHaveCount(0)
    await glossary.getByRole('searchbox').fill('')
    await expect(terms).toHaveText(before)
    expect(watched.faults).toEqual([])
  })

  test(`${lang}: a term says its short form to the pointer and to the keyboard, once a chapter, and Escape hides it`, async ({ page }) => {
    await page.goto(`${deckAddress(lang)}rlhf-rlvr`)
    const term = page.locator('#rlhf-rlvr .term')
    await expect(term).toHaveText(['RLHF'])
    const tip = page.locator('#rlhf-rlvr [role=tooltip]')
    await expect(tip).toBeHidden()
    await term.hover()
    await expect(tip).toContainText('Reinforcement Learning from Human Feedback')
    await expect(tip).toBeVisible()
    await page.mouse.move(0, 0)
    await expect(tip).toBeHidden()
    await term.focus()
    await expect(tip).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tip).toBeHidden()
    await expect(term).toHaveAccessibleDescription(/Reinforcement Learning from Human Feedback/)
  })
}
