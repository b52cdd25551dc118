import { describe, expect, test } from 'vitest';
import { partsOf, type Citation } from '../../src/domain/law/citation.ts';
import type { StatuteCode } from '../../src/domain/law/laws.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import type { Profile } from '../../src/domain/profiles/profile.ts';
import { uncheckedIds } from '../../src/domain/profiles/unchecked/ids.ts';
import { uncheckedRows } from '../../src/domain/profiles/unchecked/index.ts';
import { rules } from '../../src/domain/rules/index.ts';
import { ruleIdsInSummary, ruleTablesAreHere, tablesCiting } from './rule-tables.ts';

/** 各规则包照哪几部法规 */
const lawsOf: Readonly<Record<PackId, readonly StatuteCode[]>> = {
  'national-2026': ['O25'],
  'sichuan-2026': ['SC', 'SCi'],
  'hainan-2025': ['HI', 'HIi'],
  'shanghai-2020': ['SH', 'SHi'],
  'zhejiang-2020': ['ZJ', 'ZJi'],
  'hebei-2020': ['HE', 'HEi'],
  'tianjin-2019': ['TJ', 'TJi'],
  'beijing-2012': ['BJ', 'BJi'],
  'henan-2011': ['HA'],
  'national-2018': ['O18'],
};

const packIds = Object.keys(packs) as PackId[];

describe.skipIf(!ruleTablesAreHere)('规则摘要的对照表（摘要不在旁边就略过）', () => {
  test.each(packIds)('%s：表 P1 至 P19 里自己的每一条，都编成了参数，或者写明为什么没有', (pack) => {
    const cited = citedBy(packs[pack]);
    const missing = [...tablesCiting()].flatMap(([table, citations]) =>
      citations
        .filter((citation) => isOwn(citation, pack) && !cited.some((each) => overlaps(each, citation)))
        .filter((citation) => !listed(pack, table).includes(citation))
        .map((citation) => `${table} ${citation}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(packIds)('%s：写明没有编的，表里真有', (pack) => {
    const tables = tablesCiting();
    const stray = uncheckedRows[pack].flatMap(({ table, cites }) =>
      cites.filter((citation) => !tables.get(table)?.includes(citation)).map((citation) => `${table} ${citation}`),
    );
    expect(stray).toEqual([]);
  });

  test('有编号的规则，都编成了规则，或者写明为什么没有', () => {
    const known = new Set([...rules.map(({ id }) => id), ...uncheckedIds.flatMap(({ ids }) => ids)] as string[]);
    expect(ruleIdsInSummary().length).toBeGreaterThan(200);
    expect(ruleIdsInSummary().filter((id) => !known.has(id))).toEqual([]);
  });

  test('写明没有编的编号，摘要里真有，一个只写一处', () => {
    const ids = uncheckedIds.flatMap((each) => each.ids);
    expect(ids.filter((id) => !ruleIdsInSummary().includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('写明没有编的编号，没有一个已经编成了规则', () => {
    const written = new Set<string>(rules.map(({ id }) => id));
    expect(uncheckedIds.flatMap(({ ids }) => ids).filter((id) => written.has(id))).toEqual([]);
  });
});

test('为什么没有编，都写了', () => {
  const whys = [...Object.values(uncheckedRows).flat(), ...uncheckedIds].map(({ why }) => why);
  expect(whys.filter((why) => why.length < 6)).toEqual([]);
});

function citedBy({ params, conflicts = [] }: Profile): readonly Citation[] {
  return [...Object.values(params).flatMap((param) => param?.cites ?? []), ...conflicts.flatMap(({ cites }) => cites)];
}

function listed(pack: PackId, table: string): readonly Citation[] {
  return uncheckedRows[pack].filter((row) => row.table === table).flatMap(({ cites }) => cites);
}

function isOwn(citation: Citation, pack: PackId): boolean {
  return lawsOf[pack].some((code) => code === partsOf(citation).code);
}

/** 引到同一处：整条、整款包着里面的款、项。 */
function overlaps(one: Citation, other: Citation): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const meets = (x: number | null, y: number | null) => x === null || y === null || x === y;
  return a.code === b.code && a.article === b.article && meets(a.paragraph, b.paragraph) && meets(a.item, b.item);
}
