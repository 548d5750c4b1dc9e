// Sources of federal figures, as one part of the build.
export * from './contributions';
export * from './exports';
export * from './federal-deduction';
export * from './loans';
export * from './other-loans';
export * from './statuses';
export * from './szpk';
export * from './taxes';
export * from './territories';
