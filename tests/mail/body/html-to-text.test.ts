import { expect, test } from 'vitest'
import { htmlToText } from '../../../lib/mail/body/html-to-text'

test.each([
  ['blocks become lines', '<div>One</div><div>Two</div>', 'One\nTwo'],
  [
    'an empty block with a break is an empty line',
    '<div>One</div><div><br></div><div>Two</div>',
    'One\n\nTwo',
  ],
  ['paragraphs stand apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
  [
    'Outlook paragraphs do not',
    '<p class="MsoNormal">One</p><p class="MsoNormal">Two</p>',
    'One\nTwo',
  ],
  [
    'an Outlook paragraph of a no-break space is an empty line',
    '<p class="MsoNormal">One</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Two</p>',
    'One\n\nTwo',
  ],
  ['breaks', 'One<br>Two<br/><br>Three', 'One\nTwo\n\nThree'],
  ['white space folds over elements', '<b>One </b> <i> two</i>\n three', 'One two three'],
  ['entities', 'Fish &amp; chips&nbsp;&#8211; &euro;5 &lt;now&gt;', 'Fish & chips – €5 <now>'],
  [
    'lists',
    '<ul><li>One</li><li><p>Two</p></li></ul><ol><li>A<li>B</ol>',
    '- One\n\n- Two\n\n1. A\n2. B',
  ],
  [
    'tables',
    '<table><tr><td>Hours</td><td>12</td></tr><tr><td>Sum</td><td>600</td></tr></table>',
    'Hours 12\nSum 600',
  ],
  [
    'unshown elements',
    '<head><title>T</title><style>p{}</style></head><script>1</script><p>Seen</p>',
    'Seen',
  ],
  [
    'hidden elements',
    '<div style="display:none">Preview<b>!</b></div><span hidden>x</span>Seen',
    'Seen',
  ],
  ['comments', '<!--[if mso]><p>Word</p><![endif]-->Seen', 'Seen'],
  ['emoji pictures', 'Thanks <img data-emoji="😊" alt="😊"><img src="x" alt="logo">', 'Thanks 😊'],
  [
    'preformatted text',
    '<pre>one\n  two</pre><div style="white-space: pre-wrap">a\nb</div>',
    'one\n  two\n\na\nb',
  ],
  ['unseen characters', 'One\u200B\u00ADTwo', 'OneTwo'],
  ['no markup', 'Just text', 'Just text'],
  ['broken markup', '<div>One<p>Two<</div>a < b</span> c', 'One\n\nTwo<\n\na < b c'],
])('%s', (_name, html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test('a nesting 100,000 deep does not overflow the stack', () => {
  expect(htmlToText(`${'<div>'.repeat(100_000)}deep`)).toBe('deep')
})
