import { Field } from './field'

interface SelectFieldProps<Value extends string> {
  label: string
  hint?: string
  value: Value
  /** Values with their names. */
  options: readonly (readonly [Value, string])[]
  onChoose(value: Value): void
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, value, options, onChoose } = props
  const choose = (chosen: string) => {
    const option = options.find(([value]) => value === chosen)
    if (option) onChoose(option[0])
  }
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => choose(event.target.value)}>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
