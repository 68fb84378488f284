import type { Topic } from '../../lib/clients/story/telling'
import type { Locale } from '../../lib/locales/locale'
import { storyWords } from '../../lib/locales/story'

interface TopicChoiceProps {
  /** Those of which there is something. */
  topics: readonly Topic[]
  chosen: 'all' | Topic
  locale: Locale
  onChoose(topic: 'all' | Topic): void
}

export function TopicChoice({ topics, chosen, locale, onChoose }: TopicChoiceProps) {
  const words = storyWords[locale.tag]
  return (
    <fieldset className="topic-choice">
      <legend className="visually-hidden">{words.timeline.filter}</legend>
      {(['all', ...topics] as const).map((topic) => (
        <button
          key={topic}
          type="button"
          className="quiet-button"
          aria-pressed={topic === chosen}
          onClick={() => onChoose(topic)}
        >
          {words.topics[topic]}
        </button>
      ))}
    </fieldset>
  )
}
