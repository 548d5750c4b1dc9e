import type { Drawing, OtherTerms } from '../../src/engine/loans/programme';
import type { Policy } from '../../src/figures/policy';
import { caseOf } from '../../src/questions/assess/assess';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import type { OtherProgrammeId } from '../../src/regions/russia/other-loans/figures';
import { OTHER_PROGRAMMES } from '../../src/regions/russia/other-loans/programmes';
import { drawing, type Fields } from '../contracts/other-loan-cases';
import { profileOf } from '../profile/document';

interface Asked {
  readonly policy?: Policy;
  readonly held?: boolean;
  readonly document?: object;
}

/** What a programme of other lenders makes of a small manufacturer of pumps, or of another document. */
export function termsOf(id: OtherProgrammeId, fields: Fields = {}, asked: Asked = {}): OtherTerms {
  const readings = asked.held === true ? { 'floating.reset': 'held' as const } : {};
  const profile = profileOf({ ...drawing(id, fields), ...asked.document });
  const c = { ...caseOf(profile, { edition: 'law', readings }), policy: asked.policy ?? LAW };
  const { borrowing, project } = profile;
  if (borrowing === undefined) throw new Error('something is borrowed');
  const drawn: Drawing = { c, borrowing, day: borrowing.drawn ?? project.start };
  const programme = OTHER_PROGRAMMES.find((one) => one.id === id);
  if (programme === undefined) throw new Error(`no programme ${id}`);
  return programme.terms(drawn);
}
