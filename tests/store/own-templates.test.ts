import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { en } from '../../lib/replies/templates/replies-en'
import { forgetEverything } from '../../lib/store/forget'
import { keepPutReply } from '../../lib/store/judgements'
import { keepMail } from '../../lib/store/keep-mail'
import { keepTemplates, storedUses } from '../../lib/store/own-templates'
import { panelView } from '../../lib/store/panel-view'
import { message } from '../mail/messages'
import { fullFacts } from '../replies/facts'
import { account, freshDatabase, now, settings } from './store'

const one: OwnTemplate = { id: 'a', language: 'en', name: 'Coffee', text: 'Coffee on {?a day}?' }

describe('the owner’s templates', () => {
  test('are kept, changed and removed', async () => {
    const db = freshDatabase()
    await keepTemplates(db, [one, { ...one, id: 'b' }], [])
    await keepTemplates(db, [{ ...one, text: 'Tea?' }], ['b', 'unknown'])
    expect(await db.ownTemplates.toArray()).toEqual([{ ...one, text: 'Tea?' }])
    await forgetEverything(db)
    expect(await db.ownTemplates.count()).toBe(0)
  })

  test('are kept all or none', async () => {
    const db = freshDatabase()
    const broken = { ...one, id: undefined } as unknown as OwnTemplate
    await expect(keepTemplates(db, [one, broken], [])).rejects.toThrow()
    expect(await db.ownTemplates.count()).toBe(0)
  })
})

describe('what a template did', () => {
  const thread = { legacy: '1f4' }
  const extra = 'Could you throw in a poster for free?'
  const text = 'I will gladly send a quote for that, with a price and a date.'
  const library = replyText(composeReply(en, 'extra-work', 'neutral', fullFacts))
  const mail = [
    message({ at: '2026-01-05T10:00:00Z', newText: 'Please start with the website.', thread }),
    message({ from: account, at: '2026-01-05T12:00:00Z', newText: 'My quote is £900.', thread }),
    message({ at: '2026-01-12T10:00:00Z', newText: extra, thread }),
    message({ at: '2026-01-14T10:00:00Z', newText: extra, thread }),
    message({ at: '2026-01-16T10:00:00Z', newText: extra, thread }),
    message({ from: account, at: '2026-01-17T12:00:00Z', newText: text, thread }),
    message({ at: '2026-01-28T10:00:00Z', newText: 'The draft looks good.', thread }),
    message({ at: '2026-02-10T10:00:00Z', newText: 'See you on Thursday then.', thread }),
    message({ from: account, at: '2026-03-19T12:00:00Z', newText: library, thread }),
  ]
  const putAt = Date.parse('2026-01-17T11:00:00Z')

  test('is told once it was sent: how often, and who was quieter after', async () => {
    const db = freshDatabase()
    await keepMail(db, account, { mail }, settings, now)
    await keepPutReply(db, account, { thread, text, template: 'a', at: putAt })
    await keepPutReply(db, account, { thread, text, template: 'a', at: putAt + 60_000 })
    await keepPutReply(db, account, {
      thread,
      text: 'Never sent, sadly enough.',
      template: 'b',
      at: putAt,
    })
    const late = Date.parse('2026-03-19T11:00:00Z')
    await keepPutReply(db, account, {
      thread,
      text: library,
      situation: 'extra-work',
      tone: 'neutral',
      at: late,
    })
    expect(await storedUses(db, settings, now)).toEqual({
      a: { times: 1, quieter: 1 },
      'en extra-work neutral': { times: 1, quieter: 0 },
    })
  })

  test('and the one that was put in last is named with the offers', async () => {
    const db = freshDatabase()
    await keepMail(db, account, { mail }, settings, now)
    await keepPutReply(db, account, { thread, text, template: 'a', at: putAt })
    const view = await panelView(db, { account, thread }, settings, now)
    const replies = view.state === 'client' ? view.client.replies : []
    expect(replies.map(({ last }) => last)).toEqual(['a', 'a', 'a'])
  })
})
