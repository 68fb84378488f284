import { type FormEvent, useId, useState } from 'react'
import type { ImportWords } from '../../lib/locales/import-mail/words'
import '../buttons.css'
import { focusOnMount } from '../focus-on-mount'
import { Field } from '../settings/field'
import type { StepAt } from './import-run'

interface OwnerFormProps {
  step: StepAt<'owner'>
  /** Mailboxes that mail was read from. */
  accounts: readonly string[]
  words: ImportWords
  onStart(file: File, account: string, aliases: readonly string[]): void
  onBack(): void
}

const address = /^[^\s@]+@[^\s@]+$/
/** Addresses that are offered beside the likeliest. */
const mostOffered = 8

/** Asks whose mailbox it is before anything of it is kept. */
export function OwnerForm({ step, accounts, words, onStart, onBack }: OwnerFormProps) {
  const { file, likely } = step
  const offered = useId()
  const known = accounts.find((account) => likely.slice(0, mostOffered).includes(account))
  const [account, setAccount] = useState(known ?? likely[0] ?? '')
  const [aliases, setAliases] = useState('')
  const [tried, setTried] = useState(false)
  const others = addressesIn(aliases)
  const own = account.trim().toLowerCase()
  const problemOf = (wrong: boolean) => (tried && wrong ? words.notAnAddress : undefined)
  const wrongAlias = others.some((one) => !address.test(one))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (address.test(own) && !wrongAlias) onStart(file, own, others)
  }
  return (
    <form className="owner-form" onSubmit={submit} noValidate>
      <p>
        <bdi>{file.name}</bdi>
      </p>
      <Field label={words.owner} hint={words.ownerHint} problem={problemOf(!address.test(own))}>
        {(control) => (
          <input
            {...control}
            type="email"
            list={offered}
            autoComplete="off"
            value={account}
            ref={focusOnMount}
            onChange={(event) => setAccount(event.target.value)}
          />
        )}
      </Field>
      <datalist id={offered}>
        {[...new Set([...accounts, ...likely.slice(0, mostOffered)])].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Field label={words.aliases} hint={words.aliasesHint} problem={problemOf(wrongAlias)}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={aliases}
            onChange={(event) => setAliases(event.target.value)}
          />
        )}
      </Field>
      <div className="import-buttons">
        <button type="submit" className="primary-button">
          {words.start(sizeOf(file.size))}
        </button>
        <button type="button" className="quiet-button" onClick={onBack}>
          {words.otherFile}
        </button>
      </div>
    </form>
  )
}

function addressesIn(text: string): string[] {
  const written = text.split(/[,;\s]+/).map((one) => one.toLowerCase())
  return [...new Set(written.filter((one) => one !== ''))]
}

/** @param bytes A file's size. */
function sizeOf(bytes: number): string {
  const mega = bytes / 1_000_000
  return mega < 1 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.round(mega)} MB`
}
