import type { ReactElement } from 'react';

/** One choice out of few, all of them in sight: a group of radio buttons. */
export function ChoiceSwitch<T extends string | number>({ name, label, options, value, onChange }: { readonly name: string; readonly label: string; readonly options: readonly { readonly value: T; readonly text: string }[]; readonly value: T; readonly onChange: (value: T) => void }): ReactElement {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="switch">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
