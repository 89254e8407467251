import { useId } from 'react';
import type { ReactNode } from 'react';
import './controls.css';

interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
  /** The language of the label, where it is not that of the page. */
  readonly language?: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}

/** The browser's own select under its label. */
export function Select({ label, value, options, onChange }: Props): ReactNode {
  const id = useId();
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <div className="select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) => {
          const inside = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value} lang={option.language}>
                {option.label}
              </option>
            ));
          return group === undefined ? (
            inside
          ) : (
            <optgroup key={group} label={group}>
              {inside}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
