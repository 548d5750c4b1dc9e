import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { documentOf } from './project';

/** A project of the other region moved here, without the statuses that are not given here. */
export function moved({ project, statuses = {}, ...fields }: ProfileDocument) {
  const { investmentRegister: _, ppeProgramme: __, ...held } = statuses;
  const site = project.site?.startsWith('toser') ? 'toser-efremov' : project.site;
  return documentOf({ ...fields, project: { ...project, site }, statuses: held });
}
