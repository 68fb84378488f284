import { useLiveQuery } from 'dexie-react-hooks'
import type { Said } from '../../components/settings/owner-section'
import {
  type SettingsActions,
  SettingsPage,
  type SettingsPageProps,
} from '../../components/settings/settings-page'
import { ask } from '../../lib/messages/exchange'
import {
  changeSettings,
  deleteEverything,
  previewSettings,
} from '../../lib/messages/face-exchanges'
import {
  addPhrase,
  removePhrase,
  ruleOn,
  tryPhrase,
  unlearn,
  unmuteSign,
} from '../../lib/messages/owner-exchanges'
import { holidayCountries } from '../../lib/settings/holiday-countries'
import { withHolidays } from '../../lib/settings/with-holidays'
import type { Database } from '../../lib/store/database'
import { isLesson } from '../../lib/store/lessons'

const actions: SettingsActions = {
  changeSettings: async (settings) => {
    await ask(changeSettings, await withHolidays(settings, Date.now()))
  },
  previewSettings: async (settings) => {
    const { changes } = await ask(previewSettings, await withHolidays(settings, Date.now()))
    return changes
  },
  deleteAll: async () => {
    await ask(deleteEverything, {})
  },
  unmute: (mute) => ask(unmuteSign, mute),
  rule: (person, verdict) => ask(ruleOn, { ...person, verdict }),
  tryPhrase: (phrase) => ask(tryPhrase, phrase),
  addPhrase: (phrase) => ask(addPhrase, phrase),
  removePhrase: (phrase) => ask(removePhrase, phrase),
  unlearn: () => ask(unlearn, {}),
}

async function readSaid(db: Database): Promise<Said> {
  const [mutes, verdicts, phrases, learnt] = await Promise.all([
    db.mutes.toArray(),
    db.verdicts.toArray(),
    db.phrases.toArray(),
    db.dismissals.filter(isLesson).count(),
  ])
  return {
    mutes,
    notClients: verdicts.filter(({ verdict }) => verdict === 'not-a-client'),
    phrases,
    learnt,
  }
}

type StoredSettingsProps = Omit<SettingsPageProps, 'said' | 'holidayRegions' | 'actions'> & {
  db: Database
}

/** The settings in step with the store; loaded only once they are opened. */
export default function StoredSettings({ db, ...props }: StoredSettingsProps) {
  const said = useLiveQuery(() => readSaid(db))
  const holidayRegions = holidayCountries(props.locale.tag)
  return <SettingsPage {...props} said={said} holidayRegions={holidayRegions} actions={actions} />
}
