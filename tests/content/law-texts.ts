import { readdirSync, readFileSync } from 'node:fs';
import type { LawLibrary, ParagraphDigest } from '../../src/course/law-digest.ts';
import { readLaws } from '../../src/course/law-source.ts';
import { spellFault } from '../../src/course/source-text.ts';

const folder = new URL('../../content/law/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** 全部要点；有错就停，列出每一处。 */
export const library: LawLibrary = readAll();

function readAll(): LawLibrary {
  const texts = names.map((name) => [`content/law/${name}`, readFileSync(new URL(name, folder), 'utf8')] as const);
  const { value, faults } = readLaws(Object.fromEntries(texts));
  if (value === null) throw new Error(faults.map(spellFault).join('\n'));
  return value;
}

/** 一款要点的全文：正文和各项，不带批注。 */
export function wordsOf({ says, items }: ParagraphDigest): string {
  return [says, ...items.map((item) => item.says)].join('');
}
