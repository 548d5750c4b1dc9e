const NAME = 'Stopped';

/** The error with which a prompt ends where the one who is asked ends the interview. */
export const stopped = (): Error => Object.assign(new Error('stopped'), { name: NAME });

/** Whether an error is one, also where it comes from another file of the built command. */
export const isStopped = (error: unknown): boolean => error instanceof Error && error.name === NAME;
