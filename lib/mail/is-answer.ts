const answers = /^\s{0,4}(?:re|aw|sv|fwd?|fw|회신|답장|전달)\s?:/i

/** Whether a subject is that of an answer or a forward: then its words are those of an earlier mail. */
export function isAnswer(subject: string): boolean {
  return answers.test(subject)
}
