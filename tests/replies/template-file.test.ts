import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libraryId, OwnTemplate } from '../../lib/replies/own-template'
import { mostTemplates, readTemplateFile, writeTemplateFile } from '../../lib/replies/template-file'

const own: OwnTemplate = { id: 'a1', language: 'en', name: 'Coffee', text: 'Coffee on {?a day}?' }
const version: OwnTemplate = {
  id: 'ko parting warm',
  language: 'ko',
  situation: 'parting',
  tone: 'warm',
  name: '',
  text: '{인사}\n\n{청구서}은(는) 정리하겠습니다.',
}

test('what is written is read again', () => {
  expect(readTemplateFile(writeTemplateFile([own, version]))).toEqual([own, version])
  expect(readTemplateFile(writeTemplateFile([]))).toEqual([])
})

const file = (templates: unknown[], more = {}) =>
  JSON.stringify({ kind: 'kindline-templates', version: 1, templates, ...more })

describe('a bad file is told by its first mistake, and nothing of it is taken over', () => {
  test.each([
    ['{"kind":', { kind: 'not-json' }],
    ['', { kind: 'not-json' }],
    ['[]', { kind: 'other-file' }],
    ['{"a":1}', { kind: 'other-file' }],
    [file([], { kind: 'contacts' }), { kind: 'other-file' }],
    [file([], { version: 0 }), { kind: 'other-file' }],
    [file([own], { version: 2 }), { kind: 'newer', version: 2 }],
    [file(Array(mostTemplates + 1).fill(own)), { kind: 'too-many' }],
    [file([own, own]), { kind: 'twice', at: 2 }],
    [file([own, { ...own, id: 'b', name: '' }]), { kind: 'template', at: 2, field: 'name' }],
    [file([{ ...own, language: 'fr' }]), { kind: 'template', at: 1, field: 'language' }],
    [file([{ ...own, text: 7 }]), { kind: 'template', at: 1, field: 'text' }],
    [file([7]), { kind: 'template', at: 1, field: '' }],
    [file([{ ...version, id: 'en parting warm' }]), { kind: 'template', at: 1, field: 'id' }],
    [file([{ ...version, situation: undefined }]), { kind: 'template', at: 1, field: 'id' }],
    [
      file([own, { ...version, text: '{청구서' }]),
      {
        kind: 'template',
        at: 2,
        field: 'text',
        problem: { kind: 'open', at: 0, words: '{청구서' },
      },
    ],
  ])('%.60s', (text, problem) => {
    expect(readTemplateFile(text)).toEqual(problem)
  })

  test('whatever the file says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((one) => file([one])),
        ),
        (text) => {
          const read = readTemplateFile(text)
          if (Array.isArray(read))
            for (const one of read) expect(OwnTemplate.parse(one)).toEqual(one)
          else expect(read.kind).toBeTruthy()
        },
      ),
    )
  })
})

test('the library’s texts have names of their own', () => {
  expect(libraryId('en', 'parting', 'warm')).toBe('en parting warm')
})
