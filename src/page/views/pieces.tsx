import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Plan } from '../../answer/results/plan';
import { type BelowTable, nodeOf, sectionNodes } from '../../report/html/nodes';
import { type PictureVoice, pictureVoice } from '../../report/html/pictures/voice';
import type { Piece } from '../../report/html/pieces';
import { type PlanParts, planParts } from '../../report/plan/model';
import { usePage } from '../context';
import { CopyTable } from './copy-table';

const belowTable: BelowTable = (table) => <CopyTable table={table} />;

/** Pieces of a report as sections. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }): JSX.Element => (
  <>{sectionNodes(pieces, belowTable)}</>
);

/** Warnings that must not be missed. */
export const Alerts = ({ pieces }: { pieces: readonly Piece[] }): JSX.Element | null =>
  pieces.length === 0 ? null : (
    <div class="alerts" role="note">
      {pieces.map((piece) => nodeOf(piece))}
    </div>
  );

/** What the reports show of the answer, and what its pictures are drawn with. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly parts: PlanParts;
  readonly voice: PictureVoice;
}

/** The parts of the answer that is shown; null where there is none. */
export function useShown(): ShownPlan | null {
  const { answered, format, words } = usePage();
  const { plan } = answered;
  return useMemo(
    () =>
      plan === null
        ? null
        : { plan, parts: planParts(plan, words, format), voice: pictureVoice({ words, format }) },
    [plan, words, format],
  );
}
