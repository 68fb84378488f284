import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { TalkMessage } from '../../lib/detectors/detector'
import { blocksOf } from '../../lib/reader/encode/blocks'
import { windowsOf } from '../../lib/reader/encode/windows'
import { vocabulary } from './vocabulary'

/** Null for a piece that is not of the text. */
const Place = z.pipe(
  z.nullable(z.tuple([z.number(), z.number()])),
  z.transform((place) => place ?? undefined),
)
const References = z.array(
  z.object({
    messages: z.array(
      z.object({
        role: z.enum(['client', 'owner']),
        at: z.iso.datetime(),
        subject: z.string(),
        text: z.string(),
      }),
    ),
    windows: z.array(
      z.object({
        fresh: z.number(),
        blocks: z.array(
          z.object({
            message: z.number(),
            ids: z.array(z.number()),
            words: z.array(Place),
            role: z.number(),
            gap: z.number(),
            hour: z.number(),
            weekday: z.number(),
          }),
        ),
      }),
    ),
  }),
)

/** Written by the training side (`lib/reader/training`), whose every step is to be met. */
const references = References.parse(
  JSON.parse(readFileSync('tests/fixtures/reader/encodings.json', 'utf8')),
)

/** The references count code points. */
function pointsIn(text: string, { start, end }: { start: number; end: number }) {
  return [start, end].map((place) => [...text.slice(0, place)].length)
}

test.each(references.map((reference, index) => ({ index, ...reference })))(
  'talk $index is laid out as in training',
  ({ messages, windows }) => {
    const talk = messages.map(
      ({ role, at, subject, text }, index): TalkMessage => ({
        key: String(index),
        thread: 't',
        role,
        at: Date.parse(at),
        subject,
        newText: text,
      }),
    )
    const found = windowsOf(blocksOf(talk, 'UTC', vocabulary)).map(({ blocks, fresh }) => ({
      fresh,
      blocks: blocks.map(({ words, ids, ...block }) => ({
        ...block,
        ids: [...ids],
        words: words.map((word) => word && pointsIn(messages[block.message]?.text ?? '', word)),
      })),
    }))
    expect(found).toEqual(windows)
  },
)
