import type { EditionId } from '../../src/regions/kaluga/editions/ids';

/** A door of the library or of the command, and what is thrown at it. */
export type Attack =
  | { readonly door: 'profile'; readonly document: unknown; readonly edition: EditionId }
  | { readonly door: 'text'; readonly text: string; readonly edition: EditionId }
  | { readonly door: 'line'; readonly bytes: Uint8Array; readonly edition: EditionId }
  | { readonly door: 'readings'; readonly chosen: unknown; readonly edition: unknown }
  | { readonly door: 'amendment'; readonly document: unknown; readonly edition: EditionId }
  | { readonly door: 'scenario'; readonly document: unknown }
  | {
      readonly door: 'sweep';
      readonly document: unknown;
      readonly path: string;
      readonly values: readonly (string | number)[];
    }
  | { readonly door: 'options'; readonly document: unknown; readonly options: unknown }
  | { readonly door: 'command'; readonly argv: readonly string[]; readonly text: string };

export type Door = Attack['door'];

/** How far an attack came. */
export interface Reached {
  /** The parser of the door took it. */
  readonly accepted: boolean;
  readonly assessed: boolean;
  readonly planned: boolean;
}

export const REFUSED: Reached = { accepted: false, assessed: false, planned: false };
