import { deflateSync, Inflate } from 'fflate';
import { isFields, type PlainFields } from './document';

/** The answer that a page showed when a link was made. */
export interface AnswerThen {
  readonly elements: readonly string[];
  /** Nominal value of the best package, decimal text of roubles. */
  readonly nominal: string;
}

/** What a link carries: the inputs, by what they were answered, and the answer of then. */
export interface LinkContent {
  readonly document: PlainFields;
  readonly options: LinkedOptions;
  readonly version: string;
  /** The hash of the figures. */
  readonly hash: string;
  readonly answer: AnswerThen | null;
}

/** Choices beside the profile; left out, the usual ones. */
export interface LinkedOptions {
  readonly edition?: string;
  readonly discountRate?: string;
  readonly readings?: { readonly [id: string]: string };
  readonly unconfirmed?: true;
  readonly unknown?: true;
}

/** What a link has, or why it cannot be read. */
export type ReadLink =
  | { readonly ok: true; readonly linked: LinkContent }
  | { readonly ok: false; readonly because: LinkFault };

export type LinkFault =
  | 'no-link'
  | 'too-long'
  | 'cut'
  | 'too-large'
  | 'later-version'
  | 'no-profile';

/** Characters of a link, and bytes that it may unpack to. */
export const LINK_LIMITS = { characters: 65_536, unpackedBytes: 1_048_576 } as const;

/** The form of links; a later form has another number. */
const FORM = 'p1';

/** A link as the part of an address behind "#". */
export function writeLink({ answer, document, hash, options, version }: LinkContent): string {
  const written = JSON.stringify([
    document,
    options,
    version,
    hash,
    answer === null ? null : [answer.elements, answer.nominal],
  ]);
  const data = base64Of(deflateSync(new TextEncoder().encode(written), { level: 9 }));
  return `${FORM}.${checkOf(data)}.${data}`;
}

/** Reads what stands behind "#" in an address. Nothing is unpacked beyond the limits. */
export function readLink(fragment: string): ReadLink {
  if (fragment.length > LINK_LIMITS.characters) return { ok: false, because: 'too-long' };
  const [form = '', check = '', data = '', ...more] = fragment.split('.');
  if (!/^p\d+$/.test(form)) return { ok: false, because: 'no-link' };
  if (form !== FORM) return { ok: false, because: 'later-version' };
  if (more.length > 0 || !/^[\w-]+$/.test(data) || checkOf(data) !== check) {
    return { ok: false, because: 'cut' };
  }
  const text = unpacked(data);
  if (text === 'too-large' || text === 'cut') return { ok: false, because: text };
  const linked = linkedFrom(text);
  return linked === undefined ? { ok: false, because: 'no-profile' } : { ok: true, linked };
}

function linkedFrom(text: string): LinkContent | undefined {
  const parts: unknown = parsed(text);
  if (!Array.isArray(parts)) return undefined;
  const [document, options, version, hash, answer] = parts as readonly unknown[];
  if (!isFields(document) || typeof version !== 'string' || typeof hash !== 'string') {
    return undefined;
  }
  return { document, options: optionsIn(options), version, hash, answer: answerIn(answer) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Options that are of their form; what a region does not have is found where it is used. */
function optionsIn(given: unknown): LinkedOptions {
  if (!isFields(given)) return {};
  const { discountRate, edition, readings, unconfirmed, unknown } = given;
  const texts = isFields(readings)
    ? Object.entries(readings).filter((one): one is [string, string] => typeof one[1] === 'string')
    : [];
  return {
    ...(typeof edition === 'string' ? { edition } : {}),
    ...(typeof discountRate === 'string' ? { discountRate } : {}),
    ...(texts.length === 0 ? {} : { readings: Object.fromEntries(texts) }),
    ...(unconfirmed === true ? { unconfirmed } : {}),
    ...(unknown === true ? { unknown } : {}),
  };
}

function answerIn(given: unknown): AnswerThen | null {
  if (!Array.isArray(given)) return null;
  const [elements, nominal] = given as readonly unknown[];
  return Array.isArray(elements) &&
    elements.every((one): one is string => typeof one === 'string') &&
    typeof nominal === 'string'
    ? { elements, nominal }
    : null;
}

/** The text that the data of a link unpack to; unpacking ends where it passes the limit. */
function unpacked(data: string): string {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((piece, isLast) => {
    size += piece.length;
    isWhole = isLast;
    if (size > LINK_LIMITS.unpackedBytes) throw new RangeError('too-large');
    pieces.push(piece);
  });
  try {
    const bytes = bytesOf(data);
    for (let at = 0; at < bytes.length; at += PIECE) {
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    return error instanceof RangeError && error.message === 'too-large' ? 'too-large' : 'cut';
  }
  return isWhole ? textOf(pieces, size) : 'cut';
}

/** Bytes that are unpacked at once: at most about a thousand times as many come out. */
const PIECE = 512;

function textOf(pieces: readonly Uint8Array[], size: number): string {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return new TextDecoder().decode(whole);
}

const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  );

/** A short sum of a text (FNV-1a, 32 bits), by which a link that lost some of its end is known. */
function checkOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
