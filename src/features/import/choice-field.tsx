import { type ReactElement, useId } from 'react';

/** A labelled choice of one. */
export function ChoiceField({ label, value, options, problem, onChange }: { readonly label: string; readonly value: string; readonly options: readonly { readonly value: string; readonly text: string }[]; readonly problem?: string; readonly onChange: (value: string) => void }): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-invalid={problem === undefined ? undefined : true} aria-describedby={problem === undefined ? undefined : `${id}-problem`} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
      </select>
      {problem === undefined ? null : <p className="field-problem" id={`${id}-problem`} role="alert">{problem}</p>}
    </div>
  );
}
