/** The documents of projects where no region is named. */
export type * from './kaluga/document';
