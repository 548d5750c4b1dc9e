import { readFileSync } from 'node:fs';
import { answersOf } from './answers.mjs';

process.stdout.write(JSON.stringify(answersOf(JSON.parse(readFileSync('project.json', 'utf8')))));
