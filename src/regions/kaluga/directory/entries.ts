import type { DirectoryEntry } from '../../../engine/directory';
import { groupOf } from '../../../figures/group';
import type { Citation, Standing } from '../../../kit/finding';
import { BROCHURE } from '../../russia/sources/taxes';
import { DIRECTORY_FIGURES } from './figures';
import {
  CLUSTER_SUPPORT,
  CLUSTERS,
  DEVELOPMENT_CORPORATION,
  PARKS_REGISTER,
  REGIONAL_FUND,
  TECHNOLOGY_CREDIT,
  ZONE_COMPANY,
  ZONE_DEPRECIATION,
} from './sources';

/** A source with how well it confirms the entry. */
type Known = readonly [standing: Standing, citation: Citation];

const PRINTED: Known = ['printed', BROCHURE];

const entry = (
  id: string,
  name: keyof typeof DIRECTORY_FIGURES,
  sources: readonly [Known, ...Known[]],
) => ({ id, name, sources });

/** Every entry, the sources that decide whether an edition offers it first. */
export const ENTRIES = /* @__PURE__ */ (() =>
  [
    entry('industrial-parks', 'industrialParks', [PRINTED, ['secondary', PARKS_REGISTER]]),
    entry('park-managers', 'parkManagers', [
      ['secondary', DEVELOPMENT_CORPORATION],
      ['secondary', ZONE_COMPANY],
    ]),
    entry('personal-manager', 'personalManager', [PRINTED]),
    entry('regional-agency', 'regionalAgency', [PRINTED]),
    entry('clusters', 'clusters', [PRINTED, ['secondary', CLUSTERS]]),
    entry('cluster-support', 'clusterSupport', [['secondary', CLUSTER_SUPPORT]]),
    entry('business-agency', 'businessAgency', [PRINTED]),
    entry('productivity-experts', 'productivityExperts', [PRINTED]),
    entry('competitiveness-programmes', 'competitivenessProgrammes', [PRINTED]),
    entry('regional-fund', 'regionalFund', [['secondary', REGIONAL_FUND]]),
    entry('technology-credit', 'technologyCredit', [['secondary', TECHNOLOGY_CREDIT]]),
    entry('sez-depreciation', 'sezDepreciation', [['secondary', ZONE_DEPRECIATION]]),
  ] as const)();

/** What Kaluga Region offers that the library does not compute. */
export const DIRECTORY: readonly DirectoryEntry[] = /* @__PURE__ */ (() =>
  ENTRIES.map(({ id, name, sources }) => ({
    id,
    sources: sources.map(([standing, citation]) => ({ standing, citation })),
    offered: (policy) => groupOf(policy, 'directory', DIRECTORY_FIGURES)[name],
  })))();
