import { MARK } from './mark';

/** A profile as a report carries it: its text as it was read, and the file that had it. */
export interface EmbeddedProfile {
  readonly name: string;
  readonly text: string;
}

/** The profiles of a report, or why they cannot be read. */
export type Extracted =
  | { readonly ok: true; readonly profiles: readonly EmbeddedProfile[] }
  | { readonly ok: false; readonly because: 'no-report' | 'cut' }
  | { readonly ok: false; readonly because: 'other-version'; readonly format: string };

/**
 * Profiles as an element that no browser shows or runs. Whatever could end it or turn the direction of the text
 * stands as a reference, so that a report may be looked at as text without harm.
 */
export const embedded = (profiles: readonly EmbeddedProfile[]): string =>
  profiles
    .map(
      ({ name, text }) =>
        `<template ${MARK.attribute}="${MARK.format}" data-length="${text.length}" data-name="${referred(name)}">${referred(text)}</template>`,
    )
    .join('');

/** The page that answers in a browser, with a project in it, which it opens with. */
export const withProfile = (page: string, profile: EmbeddedProfile): string =>
  page.replace(MARK.place, () => embedded([profile]));

/** Characters of a text that stand for something else in HTML, or steer what shows it, as references. */
const referred = (text: string): string =>
  text.replace(/[&<>"\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (one) =>
    one === '\n' || one === '\t' ? one : `&#${one.codePointAt(0)};`,
  );

const BEGINNING = new RegExp(
  `<template ${MARK.attribute}="([^"]*)" data-length="(\\d+)" data-name="([^"]*)">`,
  'g',
);

/**
 * The profiles that a report carries, as they were read when it was made; or why there are none: the text is no
 * report of this package, its end is missing, or a later version made it.
 * @example
 * extracted('<!doctype html><title>Another page</title>'); // { ok: false, because: 'no-report' }
 */
export function extracted(html: string): Extracted {
  const [, format] = new RegExp(`<html[^>]* ${MARK.attribute}="([^"]*)"`).exec(html) ?? [];
  if (format === undefined) return { ok: false, because: 'no-report' };
  if (format !== MARK.format) return { ok: false, because: 'other-version', format };
  if (!html.trimEnd().endsWith(MARK.end)) return { ok: false, because: 'cut' };
  const profiles: EmbeddedProfile[] = [];
  for (const { 0: beginning, 2: length, 3: name = '', index } of html.matchAll(BEGINNING)) {
    const from = index + beginning.length;
    const to = html.indexOf('</template>', from);
    const text = to < 0 ? '' : unreferred(html.slice(from, to));
    if (text.length !== Number(length)) return { ok: false, because: 'cut' };
    profiles.push({ name: unreferred(name), text });
  }
  return { ok: true, profiles };
}

const unreferred = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
