import type { ReactElement, ReactNode } from 'react';

/** One thing that can be chosen or not. */
export interface CheckOption {
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  /** Cannot be unchosen now. */
  readonly fixed?: boolean;
  readonly beside?: ReactNode;
}

/** A named group of things of which any number can be chosen, in one line that wraps. */
export function CheckList({ legend, options, onToggle, children }: { readonly legend: string; readonly options: readonly CheckOption[]; readonly onToggle: (id: string) => void; readonly children?: ReactNode }): ReactElement {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      <div className="checks-line">
        {options.map((option) => (
          <span key={option.id} className="check">
            <label>
              <input type="checkbox" checked={option.checked} disabled={option.fixed === true} onChange={() => onToggle(option.id)} />
              <span>{option.name}</span>
            </label>
            {option.beside}
          </span>
        ))}
        {children}
      </div>
    </fieldset>
  );
}
