import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../context';
import { CHANGE_FILE, codeOf, PROJECT_FILE, type ShownCode } from '../state/code';

/** How the answer that is shown is had again by the command and by the library. */
export function Code({ of }: { of?: ShownCode }): JSX.Element {
  const { more, state } = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="code" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{more.code}</summary>
      {isOpen ? <CodeTexts of={of ?? codeOf(state.document, state.options)} /> : null}
    </details>
  );
}

function CodeTexts({ of: { change, command, json, module } }: { of: ShownCode }): JSX.Element {
  const { more } = usePage();
  const texts = [
    [more.codeCommand, command],
    [more.codeModule, module],
    [PROJECT_FILE, json],
    ...(change === undefined ? [] : [[CHANGE_FILE, change] as const]),
  ] as const;
  return (
    <>
      <p class="dim">
        {more.codeHelp(change === undefined ? [PROJECT_FILE] : [PROJECT_FILE, CHANGE_FILE])}
      </p>
      {texts.map(([title, text]) => (
        <div key={title}>
          <p class="heading">{title}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard */}
          <pre tabIndex={0}>{text}</pre>
        </div>
      ))}
    </>
  );
}
