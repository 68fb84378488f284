import { Band } from '../../lib/health/health'
import type { ClientListWords, PersonState } from '../../lib/locales/client-list/words'
import type { Locale } from '../../lib/locales/locale'
import type { Filters } from './arrange-people'
import type { ListedPerson } from './listed-person'

interface FilterBarProps {
  filters: Filters
  people: readonly ListedPerson[]
  accounts: readonly string[]
  locale: Locale
  words: ClientListWords
  onChange(filters: Filters): void
}

const states: readonly PersonState[] = ['client', 'undecided', 'resting', 'ended', 'none']

/** Who is shown: by name, what they are, how they are doing, whose mailbox. */
export function FilterBar(props: FilterBarProps) {
  const { filters, people, accounts, locale, words, onChange } = props
  const countOf = (state: PersonState) => people.filter((one) => one.state === state).length
  return (
    <search className="filter-bar">
      <label className="filter-search">
        <span className="small muted">{words.search}</span>
        <input
          type="search"
          value={filters.typed}
          onChange={(event) => onChange({ ...filters, typed: event.target.value })}
        />
      </label>
      <Choice
        label={words.show}
        value={filters.state}
        options={[
          ['', `${words.everyone} (${people.length})`],
          ...states.map((state) => [state, `${words.states[state]} (${countOf(state)})`] as const),
        ]}
        onChoose={(state) => onChange({ ...filters, state })}
      />
      <Choice
        label={words.band}
        value={filters.band}
        options={[
          ['', words.anyBand],
          ...Band.options.map((band) => [band, locale.bands[band]] as const),
        ]}
        onChoose={(band) => onChange({ ...filters, band })}
      />
      {accounts.length > 1 && (
        <Choice
          label={words.mailbox}
          value={filters.account}
          options={[['', words.anyMailbox], ...accounts.map((one) => [one, one] as const)]}
          onChoose={(account) => onChange({ ...filters, account })}
        />
      )}
    </search>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChoose(value: Value): void
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find(([one]) => one === chosen)
    if (option) onChoose(option[0])
  }
  return (
    <label>
      <span className="small muted">{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
