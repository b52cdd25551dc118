import { parse } from 'yaml';
import { z } from 'zod';

/** 词汇表里的一个词；写法的细则由 tests/content/glossary.test.ts 看着。 */
const terms = z.array(z.object({ zh: z.string(), says: z.string() }));

/** 读词汇表：词到一句话的解释。 */
export function readGlossary(text: string): ReadonlyMap<string, string> {
  return new Map(terms.parse(parse(text)).map(({ zh, says }) => [zh, says]));
}
