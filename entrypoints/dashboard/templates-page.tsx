import { useLiveQuery } from 'dexie-react-hooks'
import type { SectionProps } from '../../components/dashboard/dashboard'
import { Templates } from '../../components/templates/templates'
import { ask } from '../../lib/messages/exchange'
import { changeTemplates } from '../../lib/messages/template-exchanges'
import type { TemplateChange } from '../../lib/replies/template-change'
import { storedUses } from '../../lib/store/own-templates'
import { shownClients } from '../../lib/store/shown-clients'
import { db } from './db'

const change = ({ keep, remove }: TemplateChange) =>
  ask(changeTemplates, { keep: [...keep], remove: [...remove] })

/** The templates, in step with the store. */
export default function TemplatesPage({ settings, locale, now }: SectionProps) {
  const own = useLiveQuery(() => db.ownTemplates.toArray())
  const uses = useLiveQuery(() => storedUses(db, settings, now), [settings, now])
  const clients = useLiveQuery(() => shownClients(db))
  if (!own || !clients) return null
  const talks = clients
    .toSorted((a, b) => b.lastMailAt - a.lastMailAt)
    .flatMap(({ account, id, name, replies }) => {
      const facts = replies[0]?.facts
      return facts ? [{ key: `${account} ${id}`, name, facts: { ...facts, now } }] : []
    })
  return (
    <Templates
      own={own}
      uses={uses ?? {}}
      talks={talks}
      workingTime={settings.workingTime}
      locale={locale}
      now={now}
      onChange={change}
    />
  )
}
