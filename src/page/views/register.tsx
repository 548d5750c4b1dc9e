import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { editionOf } from '../../engine/region';
import { policyFigures } from '../../regions/policy-figures';
import { figureBlocks } from '../../report/figures';
import { usePage } from '../context';
import { Pieces } from './pieces';
import { TextField } from './text-field';

/** Every figure of the edition with its values and their standing, by a part of its name. */
export function Register(): JSX.Element {
  const { format, more, region, state, words } = usePage();
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState('');
  const asked = part.trim().toLowerCase();
  const isAsked = (path: string): boolean =>
    path.toLowerCase().includes(asked) || (words.figures[path] ?? '').toLowerCase().includes(asked);
  return (
    <details class="long" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{more.register}</summary>
      {isOpen ? (
        <>
          <TextField id="register-part" label={more.find} text={part} onText={setPart} />
          <Pieces
            pieces={figureBlocks(
              policyFigures(editionOf(region, state.options.edition)).filter(({ path }) =>
                isAsked(path),
              ),
              { words, format },
            ).map((block) =>
              block.kind === 'section' ? { kind: 'part', text: block.text } : block,
            )}
          />
        </>
      ) : null}
    </details>
  );
}
