import { type KeyboardEvent, type ReactNode, useId } from 'react'

interface ChoiceRowProps<Choice extends string> {
  legend: string
  choices: readonly Choice[]
  chosen: Choice
  disabled: boolean
  nameOf(choice: Choice): string | undefined
  onChoose(choice: Choice): void
  onKeyDown(event: KeyboardEvent): void
  look?: 'pills' | 'quiet'
  /** What stands behind the choices. */
  children?: ReactNode
}

/** A few choices side by side, one of which holds. */
export function ChoiceRow<Choice extends string>({
  legend,
  choices,
  chosen,
  disabled,
  nameOf,
  onChoose,
  onKeyDown,
  look = 'pills',
  children,
}: ChoiceRowProps<Choice>) {
  const name = useId()
  return (
    <fieldset className="choice-row" data-look={look} disabled={disabled}>
      <legend className="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
            onKeyDown={onKeyDown}
          />
          <span>{nameOf(choice)}</span>
        </label>
      ))}
      {children}
    </fieldset>
  )
}
