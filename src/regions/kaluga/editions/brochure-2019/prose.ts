import type { Prose } from '../../../../figures/policy';
import {
  BROCHURE,
  ONE_INCOME_RATE,
  ONE_PROPERTY_RATE,
  PPE_REGISTER,
  REGISTER_KEEPING,
  RIP_PARTICIPANT,
  SEZ_CUSTOMS,
  SPIC_FEDERAL,
  SPIC_REGIONAL,
} from './sources';

export const PROSE: Prose = {
  steps: {
    register: { id: 'register', citation: REGISTER_KEEPING, standing: 'law' },
    rip: { id: 'rip', citation: RIP_PARTICIPANT, standing: 'unconfirmed' },
    spicFederal: { id: 'spic-federal', citation: SPIC_FEDERAL, standing: 'unconfirmed' },
    spicRegional: { id: 'spic-regional', citation: SPIC_REGIONAL, standing: 'unconfirmed' },
    sez: { id: 'sez', citation: SEZ_CUSTOMS, standing: 'unconfirmed' },
    exemption: { id: 'exemption', citation: BROCHURE, standing: 'printed' },
    ppe: { id: 'ppe', citation: PPE_REGISTER, standing: 'unconfirmed' },
    deduction: { id: 'deduction', citation: PPE_REGISTER, standing: 'unconfirmed' },
  },
  rules: {
    oneIncomeRate: { citation: ONE_INCOME_RATE, standing: 'unconfirmed' },
    oneRateAnObject: { citation: ONE_PROPERTY_RATE, standing: 'unconfirmed' },
  },
};
