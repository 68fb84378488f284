import { describe, expect, test } from 'vitest'
import { readBody } from '../../../lib/mail/body/read-body'

const ATTRIBUTION = 'Den 3 mars 2026, 16:15 Ada Holm &lt;ada@holm.example&gt;'

/** HTML as the mail programs write it, with invented words; "Will do." is what is new. */
const PROGRAMS: [program: string, html: string][] = [
  [
    'Gmail',
    `<div dir="ltr">Will do.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${ATTRIBUTION}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid"><div>By Friday?</div></blockquote></div>`,
  ],
  [
    'Gmail before 2018',
    `Will do.<div class="gmail_extra"><br><div class="gmail_quote">${ATTRIBUTION}<br><blockquote class="gmail_quote">By Friday?</blockquote></div></div>`,
  ],
  [
    'Gmail, as its responses rename it',
    `<div>Will do.</div><div class="m_123gmail_signature">Lind Prints</div><div class="m_-9876543210gmail_quote"><div class="gmail_attr">${ATTRIBUTION}</div><blockquote>By Friday?</blockquote></div>`,
  ],
  [
    'Gmail, forwarded in any language',
    '<div>Will do.</div><div class="gmail_quote"><div class="gmail_attr">Unknown words<br>Ada</div><div>By Friday?</div></div>',
  ],
  [
    'Gmail, signature above the quote',
    `<div>Will do.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature" data-smartmail="gmail_signature">Bo<br>Lind Prints</div></div><div class="gmail_quote"><div class="gmail_attr">${ATTRIBUTION}</div><blockquote class="gmail_quote">By Friday?</blockquote></div>`,
  ],
  [
    'Outlook on the web',
    '<div>Will do.</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>Lähettäjä:</b> Ada</div><div>By Friday?</div>',
  ],
  [
    'Outlook on the web, renamed',
    '<div>Will do.</div><hr><div id="x_divRplyFwdMsg"><b>Lähettäjä:</b> Ada</div><div>By Friday?</div>',
  ],
  [
    'Outlook for Windows',
    '<div class="WordSection1"><p class="MsoNormal">Will do.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Ada &lt;ada@holm.example&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> Bo<br><b>Subject:</b> Leaflet</p></div><p class="MsoNormal">By Friday?</p></div>',
  ],
  [
    'Apple Mail',
    `<div>Will do.</div><div><br><blockquote type="cite"><div>${ATTRIBUTION}</div><br><div>By Friday?</div></blockquote></div>`,
  ],
  [
    'Apple Mail on a phone',
    `Will do.<br><br><div dir="ltr">나의 iPhone에서 보냄</div><div dir="ltr"><br><blockquote type="cite">${ATTRIBUTION}<br>By Friday?</blockquote></div>`,
  ],
  [
    'Thunderbird',
    `<p>Will do.</p><div class="moz-cite-prefix">${ATTRIBUTION}<br></div><blockquote type="cite" cite="mid:x"><p>By Friday?</p></blockquote><pre class="moz-signature">-- \nBo</pre>`,
  ],
  [
    'Yahoo',
    `<div>Will do.</div><div id="ydp12ab34cdyahoo_quoted_99" class="ydp12ab34cdyahoo_quoted"><div>${ATTRIBUTION}</div><div>By Friday?</div></div>`,
  ],
  [
    'Proton',
    `<div>Will do.</div><div class="protonmail_quote">${ATTRIBUTION}<br><blockquote class="protonmail_quote" type="cite">By Friday?</blockquote></div>`,
  ],
  [
    'Naver',
    '<div><p>Will do.</p><p><br></p><p>-----Original Message-----<br><b>From:</b> "홍아라" &lt;ara@hong.example&gt;<br><b>To:</b> &lt;bo@lind.example&gt;<br><b>Cc:</b><br><b>Sent:</b> 2026-03-03 (화) 16:15:00 (GMT+09:00)<br><b>Subject:</b> 전단</p><div>By Friday?</div></div>',
  ],
]

test.each(PROGRAMS)('%s', (_program, html) => {
  const { text, newText } = readBody({ html })
  expect(newText).toBe('Will do.')
  expect(text).toContain('By Friday?')
})

describe('what stays', () => {
  test('answers between quotes', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">${ATTRIBUTION}</div><blockquote class="gmail_quote">Colour?</blockquote><div>Blue.</div><blockquote class="gmail_quote">Paper?</blockquote><div>Matt.</div></div>`
    expect(readBody({ html }).newText).toBe('Blue.\n\nMatt.')
  })

  test('indented words of the sender', () => {
    const html =
      '<div>Note:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">No bleed.</blockquote>'
    expect(readBody({ html }).newText).toBe('Note:\nNo bleed.')
  })

  test('words below a signature', () => {
    const html = '<div>Hi.</div><div class="gmail_signature">Lind Prints</div><div>P.S. Blue.</div>'
    expect(readBody({ html }).newText).toBe('Hi.\n\nP.S. Blue.')
  })
})

describe('which part counts', () => {
  test('the plain one where there is no other', () => {
    expect(readBody({ text: 'Hi.\n\n-- \nBo' })).toEqual({ text: 'Hi.\n\n-- \nBo', newText: 'Hi.' })
  })

  test('the HTML where it shows text', () => {
    expect(readBody({ text: 'Plain', html: '<p>Rich</p>' }).text).toBe('Rich')
    expect(readBody({ text: 'Plain', html: '<p><img src="x"></p>' }).text).toBe('Plain')
  })

  test('no body at all', () => {
    expect(readBody({})).toEqual({ text: '', newText: '' })
  })
})
