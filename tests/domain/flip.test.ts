import { describe, expect, test } from 'vitest';
import { flipBallot } from '../../src/domain/engine/flip-ballot.ts';
import type { ElectionEvent, ElectionLog } from '../../src/domain/engine/events/index.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { comparePacks } from '../../src/domain/profiles/compare-packs.ts';
import { packIds, packs, type PackId } from '../../src/domain/profiles/index.ts';
import { flip } from '../../src/domain/rules/flip.ts';
import { first, roll, village, villager } from '../../src/domain/rules/given.ts';
import type { PersonId } from '../../src/domain/terms/ids.ts';
import { papers } from '../support/papers-judged.ts';

const of = (...ids: PackId[]) => ids.map((id) => packs[id]);

describe('两包对照', () => {
  test('每个参数一行，一行不少；自己与自己处处相同', () => {
    const rows = comparePacks(packs['zhejiang-2020'], packs['zhejiang-2020']);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(packs['zhejiang-2020'].params));
    expect(rows.filter(({ same }) => !same)).toEqual([]);
  });

  test('旧法与新法：改了的、新添的都不同，没有改的相同', () => {
    const rows = new Map(comparePacks(packs['national-2018'], packs['national-2026']).map((row) => [row.name, row]));
    const differing = [...rows.values()].filter(({ same }) => !same).map(({ name }) => name);
    expect(differing).toEqual(
      expect.arrayContaining([
        'proxyHolder',
        'maxProxiesPerHolder',
        'candidateAsHolder',
        'nominators',
        'exitCircle',
        'relatives',
      ]),
    );
    expect([rows.get('rollNoticeDays')?.same, rows.get('turnout')?.same]).toEqual([true, true]);
    expect(rows.get('maxProxiesPerHolder')).toMatchObject({ a: null, b: { value: 3, cites: ['O25-18.4'] } });
  });

  test('值相同、出处不同，算相同', () => {
    const row = comparePacks(packs['shanghai-2020'], packs['zhejiang-2020']).find(({ name }) => name === 'supplementaryWithin');
    expect(row).toMatchObject({ same: true, a: { cites: ['SH-21.1'] }, b: { cites: ['ZJ-29.5'] } });
  });

  test('随便哪两包，倒过来比，相同的还是相同', () => {
    for (const id of packIds) {
      const [there, back] = [comparePacks(packs['sichuan-2026'], packs[id]), comparePacks(packs[id], packs['sichuan-2026'])];
      const differing = (rows: typeof there) => new Set(rows.filter(({ same }) => !same).map(({ name }) => name));
      expect(differing(there)).toEqual(differing(back));
    }
  });
});

/** 几个不是近亲属的邻居都托 V9 投票 */
function holders(count: number): ElectionLog {
  const absentees = Array.from({ length: count }, (_, at): PersonId => `V${at + 1}`);
  return logOf([
    village([villager('V9'), ...absentees.map((id) => villager(id, { lives: 'away' }))]),
    roll('V9', ...absentees),
    ...absentees.map((absentee): ElectionEvent => ({
      type: 'ProxyApproved',
      on: 90,
      poll: first,
      absentee,
      holder: 'V9',
      form: 'letter',
      cause: 'away',
    })),
  ]);
}

const gradesOf = (rule: string, count: number, ...ids: PackId[]) =>
  flip(holders(count), of(...ids))
    .filter(({ key }) => key.startsWith(`${rule}|`))
    .map(({ under, same }) => [under.map((finding) => finding?.grade ?? '无'), same]);

describe('同一本日志翻过各包', () => {
  test('邻居受托：旧法判错，新法没有，旧省规只提示', () => {
    expect(gradesOf('proxy-who', 1, 'national-2018', 'national-2026', 'shanghai-2020')).toEqual([
      [['breach', '无', 'doubt'], false],
    ]);
  });

  test('一人受托四份：旧法没有这一条，新法和海南都判错', () => {
    expect(gradesOf('proxy-cap', 4, 'national-2018', 'national-2026', 'hainan-2025')).toEqual([
      [['无', 'breach', 'breach'], false],
    ]);
    expect(gradesOf('proxy-cap', 4, 'national-2026', 'hainan-2025')).toEqual([[['breach', 'breach'], true]]);
  });

  test('一人受托三份：只有河北提示', () => {
    expect(gradesOf('proxy-cap', 3, 'national-2026', 'hebei-2020', 'zhejiang-2020')).toEqual([[['无', 'doubt', '无'], false]]);
  });

  test('出处跟着各包走', () => {
    const [row] = flip(holders(4), of('national-2026', 'sichuan-2026')).filter(({ key }) => key.startsWith('proxy-cap|'));
    expect(row?.under.map((finding) => finding?.cites)).toEqual([['O25-18.4'], ['SC-30.3', 'O25-18.4']]);
  });

  test('没有问题的日志，一行也没有', () => {
    expect(flip(logOf([]), of('national-2018', 'national-2026'))).toEqual([]);
  });
});

describe('同一张票翻过各包', () => {
  const seatsOf = (post: string) => (post === 'chair' ? 1 : post === 'member' ? 2 : 0);
  const rulings = (paper: keyof typeof papers, ...ids: PackId[]) => {
    const { under, same } = flipBallot(papers[paper], seatsOf, of(...ids));
    return [under.map(({ ruling }) => ruling), same];
  };

  test('一人两职：浙江整票无效，海南分别计算', () => {
    expect(rulings('twoPosts', 'zhejiang-2020', 'hainan-2025')).toEqual([['void', 'valid'], false]);
  });

  test('委员选多了：四川整票，海南那一项', () => {
    expect(rulings('threeMembers', 'sichuan-2026', 'hainan-2025')).toEqual([['void', 'part-void'], false]);
  });

  test('规矩的票，哪一包都有效', () => {
    expect(rulings('plain', ...packIds)).toEqual([packIds.map(() => 'valid'), true]);
  });
});
