import { useId, useState } from 'react';
import type { Person } from '../core/item';
import { readPerson } from '../core/item-input';
import { fill, type Texts } from './texts';

interface RecipientsProps {
  readonly label: string;
  readonly texts: Texts;
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}

/** A recipient field: people one can take out, and a box to write others in (Enter, comma or semicolon ends one). */
export function Recipients({ label, texts, people, onChange }: RecipientsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const commit = () => {
    const written = typed.split(/[;,]/).map((one) => one.trim());
    const added = written.filter((one) => one.includes('@')).map(readPerson);
    if (added.length > 0) onChange([...people, ...added]);
    setTyped(written.filter((one) => one !== '' && !one.includes('@')).join('; '));
  };
  return (
    <div className="row" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div className="people">
        {people.map((person, index) => (
          <span key={`${person.address} ${index}`} className="person" title={person.address}>
            {person.name}
            <button
              type="button"
              aria-label={fill(texts.remove, { name: person.name })}
              onClick={() => onChange(people.filter((_, at) => at !== index))}
            >
              ×
            </button>
          </span>
        ))}
        <input
          aria-label={fill(texts.add, { field: label })}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (!['Enter', ',', ';'].includes(event.key)) return;
            event.preventDefault();
            commit();
          }}
        />
      </div>
    </div>
  );
}
