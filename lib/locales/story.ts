import { story as en } from './en-story'
import { story as ko } from './ko-story'
import type { Locale } from './locale'
import type { StoryWords } from './story-words'

/** Words of a client's page; they stand apart so that panel and popup need not load them. */
export const storyWords: Record<Locale['tag'], StoryWords> = { en, ko }
