/** Whether an edition offers each entry of the directory, read on the project's start. */
export const DIRECTORY_FIGURES = {
  industrialParks: ['yes-no', 'bound on entry'],
  parkManagers: ['yes-no', 'bound on entry'],
  personalManager: ['yes-no', 'bound on entry'],
  regionalAgency: ['yes-no', 'bound on entry'],
  clusters: ['yes-no', 'bound on entry'],
  clusterSupport: ['yes-no', 'bound on entry'],
  businessAgency: ['yes-no', 'bound on entry'],
  productivityExperts: ['yes-no', 'bound on entry'],
  competitivenessProgrammes: ['yes-no', 'bound on entry'],
  regionalFund: ['yes-no', 'bound on entry'],
  technologyCredit: ['yes-no', 'bound on entry'],
  sezDepreciation: ['yes-no', 'bound on entry'],
} as const;
