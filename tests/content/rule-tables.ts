import { existsSync, readFileSync } from 'node:fs';
import { isCitation, type Citation } from '../../src/domain/law/citation.ts';

const file = new URL('../../../shared/laws/RULES.md', import.meta.url);

/** 规则摘要在不在旁边；不在就略过对照。 */
export const ruleTablesAreHere = existsSync(file);

const written = /(?<![\w-])[A-Z][A-Z0-9]*i?-[1-9]\d*(?:\.[1-9]\d*)?(?:\([一二三四五六七八九十]+\))?/g;

/** 对照表 P1 至 P19：每张表里引到的条文 */
export function tablesCiting(): ReadonlyMap<string, readonly Citation[]> {
  const tables = new Map<string, Citation[]>();
  let table: Citation[] | undefined;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name] = /^\*\*表 (P\d+)/.exec(line) ?? [];
    if (name !== undefined) tables.set(name, (table = []));
    else if (line.startsWith('|')) table?.push(...[...(line.match(written) ?? [])].filter(isCitation));
    else if (line.trim() !== '') table = undefined;
  }
  return tables;
}

/** 有编号的规则，照先后 */
export function ruleIdsInSummary(): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => /^\| ([a-z][a-z0-9-]+) \|/.exec(line)?.[1] ?? []).filter((id) => id !== 'id');
}
