import type { OwnerWords } from './owner-words'

export const owner: OwnerWords = {
  dismiss: 'Not a problem',
  dismissGood: 'Don’t count it',
  dismissedWith: (others) => {
    if (others === 0) return 'Doesn’t count.'
    const more = others === 1 ? '1 more like it doesn’t' : `${others} more like it don’t`
    return `Doesn’t count. ${more} count either.`
  },
  dismissedAlike: 'Doesn’t count: it is said like one that you took out.',
  undo: 'Undo',
  moreOnSign: (reason) => `More choices: ${reason}`,
  muteFor: (name) => `Don’t count this kind for ${name}`,
  muteEverywhere: 'Don’t count this kind for any client',
  mutedTitle: 'Not counted',
  muted: (sign, name) => `${sign}, for ${name ?? 'every client'}`,
  mutedNow: 'This kind no longer counts.',
  countAgain: 'Count again',
  countsAgain: 'It counts again.',
  moreOnClient: 'More choices for this client',
  notClient: 'Not a client',
  notClientHint: 'Takes this mail out of what is kept.',
  isClient: 'This is a client',
  unclaimed: 'The page doesn’t show whom this is with. Open a message in it and try again.',
  failed: 'That didn’t work. Please try again.',
  learntTitle: 'Learnt from you',
  learnt: (count) =>
    count === 1
      ? 'What is said like one sign that you called no problem'
      : `What is said like ${count} signs that you called no problem`,
  unlearn: 'Forget',
  unlearnt: 'Forgotten. The signs themselves stay as you said.',
  identitiesTitle: 'Who is who',
  partOf: (part, whole) => `${part} counts as ${whole}`,
  apart: {
    firm: (id) => `The people of ${id} are a client each`,
    person: (id) => `${id} is a client beside their firm`,
  },
  called: (id, name) => `${id} is called “${name}”`,
  identified: 'Noted. Scores are up to date.',
  unidentified: 'Taken back. Scores are up to date.',
  notClientsTitle: 'Not clients',
  clientAgain: 'It is a client again. More of its mail comes back as you open it.',
  phrasesTitle: 'Your own phrases',
  phrasesAdded: 'Phrases that count',
  phraseHint: 'Words that are a sign for you. They match whole words, in capitals or not.',
  phraseSign: 'Sign',
  phraseWords: 'Words',
  phraseTooShort: 'Please write at least two letters.',
  tryPhrase: 'Try on stored mail',
  tried: (count) => {
    if (count === 0) return 'No further mail would count. You can add it for mail to come.'
    return count === 1 ? 'One more mail would count.' : `${count} more mails would count.`
  },
  outcomes: {
    counts: 'Would count',
    already: 'Counts already',
    'other-side': 'Not from the side that gives this sign',
    'other-words': 'Similar, but not these words',
  },
  addPhrase: 'Add phrase',
  phraseAdded: 'Added. Scores are up to date.',
  phrase: (words, sign) => `“${words}”: ${sign}`,
  removePhrase: 'Remove',
  phraseRemoved: 'Removed. Scores are up to date.',
}
