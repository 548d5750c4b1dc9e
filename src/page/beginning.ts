import type { LoadedRegion } from '../engine/region';
import { ALL_REGIONS } from '../regions/all';
import { parseReadings } from '../regions/parse-readings';
import { type LinkContent, type LinkedOptions, readLink } from './state/link';
import { openedText } from './state/opened';
import type { Notice, PageState } from './state/state';
import { regionIn } from './work/questions';

/** What a page is given when it is opened. */
export interface OpenedWith {
  /** What stands behind "#" in its address. */
  readonly fragment: string;
  /** The languages of the browser, the preferred one first. */
  readonly languages: readonly string[];
  /** The text of the project that it carries; null where it carries none. */
  readonly carried: string | null;
}

/** The state that a page begins with: that of its link, else of the project that it carries, else an empty one. */
export function beginning({ carried, fragment, languages }: OpenedWith): PageState {
  const isRussian = languages[0]?.toLowerCase().startsWith('ru') ?? false;
  const empty: PageState = {
    language: isRussian ? 'ru' : 'en',
    tab: 'project',
    document: {},
    typed: {},
    options: {},
    notice: null,
    made: null,
    kept: [],
  };
  if (fragment !== '') {
    const read = readLink(fragment);
    return read.ok
      ? fromLink(read.linked, empty)
      : { ...empty, ...carriedIn(carried), notice: { kind: 'link', because: read.because } };
  }
  return { ...empty, ...carriedIn(carried) };
}

function fromLink(
  { answer, document, hash, options, version }: LinkContent,
  empty: PageState,
): PageState {
  const { kept, leftOut } = knownOptions(options, regionIn(document));
  const notice: Notice | null =
    leftOut.length === 0 ? null : { kind: 'choices-left-out', names: leftOut };
  return {
    ...empty,
    tab: 'answer',
    document,
    options: kept,
    notice,
    made: { answer, hash, version },
  };
}

/** Options that the region has; an edition or a reading may be gone since a link was made. */
function knownOptions(options: LinkedOptions, region: LoadedRegion) {
  const { edition, readings = {}, ...others } = options;
  const hasEdition = region.editions.some((one) => one.edition === edition);
  const known = hasEdition ? edition : undefined;
  const isKnown = ([id, value]: readonly [string, string]): boolean =>
    parseReadings({ [id]: value }, known, region).ok;
  const own = Object.entries(readings);
  const chosen = own.filter(isKnown);
  const kept: LinkedOptions = {
    ...others,
    ...(known === undefined ? {} : { edition: known }),
    ...(chosen.length === 0 ? {} : { readings: Object.fromEntries(chosen) }),
  };
  const leftOut = [
    ...(edition === undefined || hasEdition ? [] : [edition]),
    ...own.filter((one) => !isKnown(one)).map((one) => one.join('=')),
  ];
  return { kept, leftOut };
}

/** The project that a page carries; nothing where it carries none. */
function carriedIn(text: string | null): Partial<PageState> {
  const opened = text === null ? null : openedText(text, ALL_REGIONS[0]?.profiles.fields ?? {});
  return opened?.ok === true ? { document: opened.document, tab: 'answer' } : {};
}
