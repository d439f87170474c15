import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFile, sayFrom } from '../analysis/message.ts';

const FILE = join(import.meta.dirname, '../public/_locales/en/messages.json');

/** What the extension says in English. */
export const english = sayFrom(JSON.parse(readFileSync(FILE, 'utf8')) as MessageFile);
