// Rows of federal figures, as one part of the build.
export * from './baseline';
export * from './contributions';
export * from './export-transport';
export * from './federal-deduction';
export * from './key-rate';
export * from './loans';
export * from './loans-since';
export * from './other-loans';
export * from './sme-contributions';
export * from './szpk';
export * from './toser';
