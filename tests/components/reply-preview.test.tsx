import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReplyPreview } from '../../components/reply/reply-preview'
import { ko } from '../../lib/locales/ko'

test('what belongs into blanks is quoted in the reply’s own language', () => {
  const paragraphs = [['By ', { blank: 'a date' }, ' or ', { blank: 'a date' }]]
  const html = renderToStaticMarkup(
    <ReplyPreview paragraphs={paragraphs} language="en" locale={ko} />,
  )
  expect(html).toContain('직접 채울 곳: <q lang="en">a date</q> · <q lang="en">a date</q></p>')
})
