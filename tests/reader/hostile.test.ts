import { expect, test } from 'vitest'
import { wordsOf } from '../../lib/reader/encode/words'
import { readerModel } from '../../lib/reader/model'
import { openTalk, type RunWindow, readTalk } from '../../lib/reader/read-talk'
import { talkOf } from './talk'
import { vocabulary } from './vocabulary'

const signs = readerModel.signals.length

/** A model that is sure of everything. */
function sureModel() {
  const lengths: number[] = []
  const run: RunWindow = async ({ ids, start }) => {
    lengths.push(ids.length)
    return {
      signals: new Float32Array(start.length * signs).fill(9),
      words: new Float32Array(ids.length * signs).fill(9),
      client: new Float32Array(start.length).fill(9),
      vectors: new Float32Array(start.length * signs * 4).fill(1),
    }
  }
  return { lengths, reader: { vocabulary, model: readerModel, run } }
}

const hostile: [string, string][] = [
  ['a hundred thousand words', 'word '.repeat(100_000)],
  ['a word without an end', 'x'.repeat(1_000_000)],
  ['nothing that can be seen', '\u200b\u00ad\ufeff '.repeat(100_000)],
  ['signs that no vocabulary has', '\u{1f984}\u{13000}\ud800'.repeat(50_000)],
  ['stops alone', '。、！？'.repeat(100_000)],
  ['marks combined without an end', `a${'\u0301'.repeat(200_000)}`],
  ['marks of the model', '<s> </s> <unk> <pad> '.repeat(20_000)],
  ['nothing', ''],
]

test.each(hostile)(
  '%s: read within bounds, and the words shown stand in the mail',
  async (_, text) => {
    const { lengths, reader } = sureModel()
    const talk = talkOf(text, 'And?', { newText: text, subject: text })
    const started = performance.now()
    const verdict = await readTalk(talk, 'UTC', reader)
    expect(performance.now() - started).toBeLessThan(5000)
    expect([...verdict.keys()].sort()).toEqual(['0', '1', '2'])
    for (const { message, signs } of verdict.values()) {
      const said = talk[Number(message)]?.newText ?? ''
      for (const { quote } of signs) expect(quote !== '' && said.includes(quote)).toBe(true)
    }
    expect(Math.max(...lengths)).toBeLessThanOrEqual(512)
    expect(lengths.length).toBeLessThanOrEqual(17)
  },
)

test('marks of the model that a mail writes out are words like others', () => {
  const shown = [...wordsOf('<s> </s> <unk>')].map((word) => word.shown)
  expect(shown).toEqual(['<s>', '</s>', '<unk>'])
  for (const word of shown) {
    expect(vocabulary.piecesOf(word).filter((id) => id < 3)).toEqual([])
  }
})

test('a message is judged once, by the window in which it is new', async () => {
  const { lengths, reader } = sureModel()
  const long = 'Please send the plans again. '.repeat(40)
  const talk = talkOf(long, long, long, long, long)
  const open = openTalk(talk, 'UTC', reader)
  const last = await open.readAround('4')
  expect(last.map(({ message }) => message)).toContain('4')
  const ran = lengths.length
  expect(await open.readAround('4')).toEqual(last)
  expect(lengths.length).toBe(ran)
  expect(await open.readAround('none')).toEqual([])
})
