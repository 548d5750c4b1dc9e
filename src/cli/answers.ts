/**
 * What the commands answer with. The built command has this in a file of its own, which is read when
 * a command is called; and of that file only what the command needs is run.
 */
export const askedProfile = () => import('./interview/asked-profile');
export const answerSchema = () => import('./answer-schema');
export const assessment = () => import('./assessment');
export const assessLines = () => import('./lines/assess-lines');
export const catalogue = () => import('./catalogue');
export const comparison = () => import('./compare-answer');
export const csvExcelRu = () => import('../report/csv-excel-ru');
export const csvHeadings = () => import('../report/words/ru-csv');
export const extraction = () => import('./extraction');
export const helpInRussian = () => import('./help-ru');
export const lineWorker = () => import('./lines/worker');
export const figureList = () => import('./figure-list');
export const loanAnswer = () => import('./loan-answer');
export const page = () => import('./page-answer');
export const places = () => import('./places-answer');
export const planAnswer = () => import('./plan-answer');
export const portfolio = () => import('./lines/portfolio');
export const profileJsonSchema = () => import('../regions/parse-profile');
export const regions = () => import('./regions');
export const scenarioJsonSchema = () => import('../scenario/json-schema');
export const scenarios = () => import('./scenarios');
export const starter = () => import('./starter');
export const starterInRussian = () => import('./starter-ru');
export const sweepAnswer = () => import('./sweep-answer');
