import { phrasePacks } from '../languages/phrases'
import { type Mail, otherSide, type Role, type Told, told } from './mail'
import { speaksOf } from './says'

/** A question that one side put to the other. */
export interface Question {
  told: Told
  /** Who owes the answer. */
  owes: Role
  /** The mail that answered it. */
  answered?: Told
}

/** Answers this long are more than a word that the answer comes later. */
const MORE_THAN_A_NOTE = 2

/**
 * The questions of a talk. The other side's next mail in the thread answers them, unless all it says is that
 * the answer comes later.
 */
export function readQuestions(mails: readonly Mail[]): Question[] {
  return mails.flatMap((mail, position) => {
    const questions = questionsIn(mail)
    if (questions.length === 0) return []
    const answer = answerTo(mail, mails.slice(position + 1))
    return questions.map((words) => ({
      told: told(mail, words),
      owes: otherSide(mail.role),
      ...(answer && { answered: answer }),
    }))
  })
}

function questionsIn({ sentences }: Mail): string[] {
  return sentences
    .filter(
      ({ text }) =>
        speaksOf(text, ({ question }) => question) &&
        !speaksOf(text, ({ courtesy }) => courtesy) &&
        !phrasePacks.some(({ greets }) => greets.test(text)),
    )
    .map(({ quote }) => quote)
}

/** The other side's first mail in the thread that does not only put the answer off. */
export function answerTo(asking: Mail, later: readonly Mail[]): Told | undefined {
  const answer = later.find(
    (mail) => mail.role !== asking.role && mail.thread === asking.thread && !putsOff(mail),
  )
  return answer && told(answer, answer.sentences[0]?.quote ?? '')
}

function putsOff({ sentences }: Mail): boolean {
  return (
    sentences.length <= MORE_THAN_A_NOTE + 1 &&
    sentences.some(({ text }) => speaksOf(text, ({ postpones }) => postpones))
  )
}
