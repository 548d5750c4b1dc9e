import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Block } from '../../report/blocks';
import { isCopied } from '../clipboard';
import { usePage } from '../context';
import { tabbed } from '../state/tabbed';

/** Copies the table above it as spreadsheets take it; where the browser does not let it, it selects the table. */
export function CopyTable({ table }: { table: Extract<Block, { kind: 'table' }> }): JSX.Element {
  const { more, words } = usePage();
  const [said, setSaid] = useState('');
  const place = useRef<HTMLParagraphElement>(null);
  const copy = async (): Promise<void> => {
    if (await isCopied(tabbed(table, words.language))) {
      setSaid(more.tableCopied);
      return;
    }
    const above = place.current?.previousElementSibling;
    if (above != null) getSelection()?.selectAllChildren(above);
    setSaid(more.tableSelected);
  };
  return (
    <p class="copy" ref={place}>
      <button type="button" onClick={() => void copy()}>
        {more.copyTable}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
