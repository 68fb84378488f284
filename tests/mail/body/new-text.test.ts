import { expect, test } from 'vitest'
import { newText } from '../../../lib/mail/body/new-text'
import { attributions, headers, ownWords, tails } from './cases'

test.each([...attributions, ...headers, ...tails, ...ownWords])('$name', ({ mail, wanted }) => {
  expect(newText(mail)).toBe(wanted)
})
