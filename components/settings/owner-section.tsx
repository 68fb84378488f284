import type { PhraseTrial } from '../../lib/clients/phrase-trial'
import type { OwnPhrase } from '../../lib/detectors/own-phrase'
import type { Locale } from '../../lib/locales/locale'
import { SaidList } from '../said/said-list'
import { PhraseForm } from './phrase-form'
import { type NamedClient, type Said, saidLists, type WaysBack } from './said-lists'
import './settings.css'

export interface OwnerActions extends WaysBack {
  tryPhrase(phrase: OwnPhrase): Promise<PhraseTrial>
  addPhrase(phrase: OwnPhrase): Promise<unknown>
}

interface OwnerSectionProps {
  said: Said
  clients: readonly NamedClient[]
  zone: string
  locale: Locale
  /** Epoch ms. */
  now: number
  actions: OwnerActions
}

/** All that the owner said of signs and people, and the way back from each. */
export function OwnerSection({ said, clients, zone, locale, now, actions }: OwnerSectionProps) {
  return (
    <div className="owner-section">
      <PhraseForm zone={zone} locale={locale} now={now} actions={actions} />
      <div className="said-lists">
        {saidLists(said, clients, locale, actions).map((list) => (
          <SaidList key={list.title} locale={locale} {...list} />
        ))}
      </div>
    </div>
  )
}
