import { listed, type Problem } from '../../kit/problem';
import { LIMITS } from '../../profile/limits';
import { oneLine } from '../../report/format';
import type { Pointed } from '../../texts/document-nodes';
import { notUtf8 } from '../encoding';
import { jsonFaults } from './json-faults';

/** What a line says, or everything that keeps it from being read. */
export type ReadLine =
  | { readonly ok: true; readonly value: unknown; readonly pointed: readonly Pointed[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one line of JSON in UTF-8. Null stands for a line that is too long. */
export function readLine(bytes: Uint8Array | null): ReadLine {
  if (bytes === null) {
    return refused(
      'line-too-long',
      `at most ${LIMITS.documentBytes / 1024 / 1024} MiB`,
      'a longer line',
    );
  }
  const text = textOf(bytes);
  if (text === undefined) {
    const { found, hint } = notUtf8(bytes);
    return refused('unreadable', 'a text in UTF-8', found, hint);
  }
  try {
    const value: unknown = JSON.parse(text);
    const { pointed, problems } = jsonFaults(text);
    return problems.length === 0
      ? { ok: true, value, pointed }
      : { ok: false, problems: listed(problems) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused('broken-document', 'JSON', `a fault in it: ${oneLine(error.message)}`);
  }
}

const refused = (code: string, expected: string, found: string, hint?: string): ReadLine => ({
  ok: false,
  problems: [{ path: '', code, expected, found, ...(hint === undefined ? {} : { hint }) }],
});

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
