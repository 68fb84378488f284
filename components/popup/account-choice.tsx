import type { Locale } from '../../lib/locales/locale'

interface AccountChoiceProps {
  accounts: readonly string[]
  /** Empty: all of them. */
  chosen: string
  locale: Locale
  onChoose(account: string): void
}

export function AccountChoice({ accounts, chosen, locale, onChoose }: AccountChoiceProps) {
  const words = locale.faces
  return (
    <select
      className="account-choice"
      aria-label={words.accountLabel}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{words.allAccounts}</option>
      {accounts.map((account) => (
        <option key={account}>{account}</option>
      ))}
    </select>
  )
}
