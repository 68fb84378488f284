import { expect, test } from 'vitest'
import { templateText } from '../../lib/replies/compose-reply'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { choiceKey, chosenText, replyChoices } from '../../lib/replies/reply-choices'
import { Situation } from '../../lib/replies/situation'
import { en } from '../../lib/replies/templates/replies-en'

const mine: OwnTemplate = {
  id: 'a',
  language: 'en',
  situation: 'parting',
  name: 'Bye',
  text: 'Bye.',
}
const free: OwnTemplate = { id: 'b', language: 'en', name: 'Holiday', text: 'Away.' }
const korean: OwnTemplate = { ...mine, id: 'c', language: 'ko' }
const version: OwnTemplate = {
  ...mine,
  id: 'en parting warm',
  tone: 'warm',
  name: '',
  text: 'Farewell.',
}
const own = [mine, free, korean, version]
const situations = ['talk-over', 'parting', 'hand-over'] as const
const keys = (choices: ReturnType<typeof replyChoices>['offers']) => choices.map(choiceKey)

test('three are offered, the owner’s own before ours of the same situation; all others follow', () => {
  const { offers, others } = replyChoices(situations, own, 'en')
  expect(keys(offers)).toEqual(['talk-over', 'a', 'parting'])
  expect(keys(others).slice(0, 2)).toEqual(['b', 'payment-reminder'])
  expect(new Set([...keys(offers), ...keys(others)]).size).toBe(Situation.options.length + 2)
})

test('what was put in last does not come first again', () => {
  const best = replyChoices(['parting', 'talk-over', 'hand-over'], own, 'en', 'a')
  expect(keys(best.offers)).toEqual(['parting', 'a', 'talk-over'])
})

test('each language has its own', () => {
  expect(keys(replyChoices(situations, own, 'ko').offers)).toContain('c')
  expect(keys(replyChoices(situations, own, 'ko').others)).not.toContain('b')
})

test('the owner’s version takes the place of ours in its tone alone', () => {
  const known = { language: 'en' as const, templates: en, own }
  expect(chosenText({ situation: 'parting' }, 'warm', known)).toBe('Farewell.')
  expect(chosenText({ situation: 'parting' }, 'firm', known)).toBe(
    templateText(en, 'parting', 'firm'),
  )
  expect(chosenText({ own: free }, 'firm', known)).toBe('Away.')
})
