import definitions from '../answer/definitions.json';
import { type DocumentName, draft07, draft2020 } from '../answer/schemas';

/** The JSON Schema of an answer, in 2020-12. */
export const answerSchema = (name: DocumentName) => draft2020(draft07(name, definitions));
