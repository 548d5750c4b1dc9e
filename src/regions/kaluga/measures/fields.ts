/** The fields of a profile on the statuses of the measures: a measure with a status takes a line in each list. */
import * as register from './investment-register/fields';
import * as upgrade from './ppe-upgrade/fields';
import * as rip from './rip/fields';
import * as sez from './sez/fields';
import * as contract from './spic-federal/fields';

/** Statuses that are held, each with the day on which it was obtained. */
export interface StatusesSection
  extends register.RegisterStatus,
    rip.RipStatuses,
    contract.ContractStatuses,
    sez.SezStatus,
    upgrade.ProgrammeStatus {}

export const STATUS_FIELDS = /* @__PURE__ */ (() => ({
  ...register.fields,
  ...rip.fields,
  ...contract.fields,
  ...sez.fields,
  ...upgrade.fields,
}))();

export const STATUSES_LABELS = /* @__PURE__ */ (() => ({
  ...register.labels,
  ...rip.labels,
  ...contract.labels,
  ...sez.labels,
  ...upgrade.labels,
}))();

export const STATUSES_TEXTS = /* @__PURE__ */ (() => ({
  ...register.texts,
  ...rip.texts,
  ...contract.texts,
  ...sez.texts,
  ...upgrade.texts,
}))();
