// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { Timeline } from '../../components/client/timeline'
import { en } from '../../lib/locales/en'
import { sampleStory } from '../support/gallery/sample-story'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

test('a long timeline begins with a few mails; paper gets them all', async () => {
  const { story, client, zone, now } = sampleStory('bramwellestates.example', 'Graham Pike')
  const place = document.createElement('div')
  const told = { client, locale: en, zone, now, onShow: () => undefined }
  await act(async () => createRoot(place).render(<Timeline mails={story.timeline} {...told} />))
  const shown = () => place.querySelectorAll('.timeline > li').length
  expect(story.timeline.length).toBeGreaterThan(8)
  expect(shown()).toBe(8)
  await act(async () => dispatchEvent(new Event('beforeprint')))
  expect(shown()).toBe(story.timeline.length)
})
