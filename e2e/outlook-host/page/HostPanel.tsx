import { useState } from 'react';
import type { Fault } from '../core/faults';
import type { HostProps } from './App';
import { choose } from './page-address';
import { Choice } from './Choice';
import { saveJson } from './save-json';

/** Faults a person can try; tests have all of them. */
const FAULTS: Readonly<Record<string, Fault>> = {
  slowAnswers: { call: '*', delay: 2000 },
  noAnswers: { call: '*', silent: true },
  errors: { call: '*', error: 5000 },
};

const SETS = ['1.5', '1.8', '1.10', '1.12', '1.13', '1.14', '1.15'];
const MODES = ['PromptUser', 'SoftBlock', 'Block'];

/** How the emulated Outlook behaves, for a person to try things out. */
export function HostPanel({ host, texts }: HostProps) {
  const { settings } = host.mailbox;
  const { trace } = host;
  const [theme, setTheme] = useState('');
  const [fault, setFault] = useState('');
  const inject = (name: string) => {
    setFault(name);
    host.faults.clear();
    const chosen = FAULTS[name];
    if (chosen !== undefined) host.faults.add(chosen);
    host.isRuntimeMissing = name === 'missingRuntime';
  };
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return (
    <footer>
      <details id="host-panel">
        <summary>{texts.host}</summary>
        <div className="choices">
          <Choice
            label={texts.requirementSet}
            value={settings.requirementSet}
            options={same(SETS)}
            onChoose={(value) => choose('requirementSet', value)}
          />
          <Choice
            label={texts.language}
            value={settings.locale}
            options={same([...new Set(['pl-PL', 'en-US', settings.locale])])}
            onChoose={(value) => choose('locale', value)}
          />
          <Choice
            label={texts.sendMode}
            value={settings.sendMode ?? ''}
            options={[['', texts.asManifest], ...same(MODES)]}
            onChoose={(value) => choose('sendMode', value)}
          />
          <Choice
            label={texts.theme}
            value={theme}
            options={[
              ['', texts.system],
              ['light', texts.light],
              ['dark', texts.dark],
            ]}
            onChoose={(value) => {
              setTheme(value);
              document.documentElement.style.colorScheme = value;
            }}
          />
          <Choice
            label={texts.fault}
            value={fault}
            options={[
              ['', texts.noFault],
              ['slowAnswers', texts.slowAnswers],
              ['noAnswers', texts.noAnswers],
              ['errors', texts.errors],
              ['missingRuntime', texts.missingRuntime],
            ]}
            onChoose={inject}
          />
          <button type="button" onClick={() => saveJson('outlook-trace.json', trace)}>
            {texts.trace}
          </button>
        </div>
        <Problems title={texts.unknown} lines={trace.unknown} />
        <Problems title={texts.violations} lines={trace.violations} />
      </details>
    </footer>
  );
}

function Problems({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return undefined;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
