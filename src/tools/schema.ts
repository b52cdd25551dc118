import { mkdirSync, writeFileSync } from 'node:fs';
import { electionLogJsonSchema } from './election-log.ts';

/** npm run schema：由事件模式重新写出 public/schema。 */
const folder = new URL('../../public/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('election-log.schema.json', folder), `${JSON.stringify(electionLogJsonSchema(), null, 2)}\n`);
