import { describe, expect, test } from 'vitest';
import type { PostTally, Tally } from '../../src/domain/engine/decide-result.ts';
import { runnersUp } from '../../src/domain/engine/runners-up.ts';
import type { PersonId } from '../../src/domain/terms/ids.ts';
import { decided, isWoman, of, spelling, spelt, tallied } from '../support/tallies.ts';

describe('选举有没有效', () => {
  const one = [of('chair', 1, { V1: 60 })];

  test.each([
    ['登记 200 人，收回 100 张：恰好一半', 'national-2026', { registered: 200 }, ['turnout']],
    ['登记 199 人，收回 100 张', 'national-2026', { registered: 199 }, []],
    [
      '西辛峰：投票 622 人，唱出 626 张；国法没有写比什么',
      'national-2026',
      { registered: 900, issued: 622, voters: 622, recovered: 626 },
      [],
    ],
    [
      '西辛峰的数放在四川：发出 622 张',
      'sichuan-2026',
      { registered: 900, issued: 622, voters: 622, recovered: 626 },
      ['surplus'],
    ],
    ['四川与发出的票比，不与人数比', 'sichuan-2026', { issued: 101, voters: 99 }, []],
    ['海南与发出的票比', 'hainan-2025', { issued: 99 }, ['surplus']],
    ['两样都不合', 'sichuan-2026', { registered: 400, issued: 99 }, ['turnout', 'surplus']],
    ['没有公布过登记人数，不下结论', 'sichuan-2026', { registered: undefined }, []],
    ['没有发票登记，不下结论', 'sichuan-2026', { issued: undefined }, []],
    ['重新选举仍要过半数', 'sichuan-2026', { kind: 'repeat', registered: 200 }, ['turnout']],
    ['另行选举要不要过半数，没有另写', 'sichuan-2026', { kind: 'supplementary', registered: 400 }, []],
    ['再次投票不看过不过半数', 'sichuan-2026', { kind: 'revote', registered: 400 }, []],
  ] as const)('%s', (_, pack, facts, expected) => {
    expect(decided(pack, tallied(one, facts)).invalid).toEqual(expected);
  });
});

describe('四川第三十三条：过半数当选，多的取票多的，相等的再投', () => {
  test.each([
    ['一人过半数', of('chair', 1, { V1: 60, V3: 40 }), 'V1'],
    ['没有人过半数', of('chair', 1, { V1: 50, V3: 50 }), '；差 1'],
    ['两人过半数，取票多的', of('chair', 1, { V1: 51, V3: 52 }), 'V3'],
    ['两人过半数、相等', of('chair', 1, { V1: 60, V3: 60 }), '；V1 V3 争 1'],
    ['头一名定了，第二名相等', of('vice-chair', 2, { V1: 70, V3: 60, V5: 60 }), 'V1；V3 V5 争 1'],
    ['相等的都有名额', of('vice-chair', 2, { V1: 60, V3: 60, V5: 40 }), 'V1 V3'],
    ['够票的比名额少', of('vice-chair', 3, { V1: 60, V3: 40 }), 'V1；差 2'],
    ['没有得票的人', of('vice-chair', 1, {}), '；差 1'],
  ])('%s', (_, post, expected) => {
    expect(spelling('sichuan-2026', tallied([post]))).toEqual([expected]);
  });

  test('没有规定当选标准的投票种类，不下结论', () => {
    expect(decided('sichuan-2026', tallied([of('chair', 1, { V1: 60 })], { kind: 'recall' })).posts).toEqual([]);
  });

  test('再次投票得票多的当选，不要求过半数', () => {
    expect(spelling('sichuan-2026', tallied([of('chair', 1, { V1: 40, V3: 35 })], { kind: 'revote' }))).toEqual(['V1']);
    expect(spelling('sichuan-2026', tallied([of('chair', 1, { V1: 40, V3: 40 })], { kind: 'revote' }))).toEqual([
      '；V1 V3 争 1',
    ]);
  });
});

describe('四川第三十四条、海南第三十二条第三款：没有妇女主任、副主任时先保证一名妇女委员', () => {
  const chairMan = of('chair', 1, { V1: 60 });
  const cases: readonly (readonly [string, readonly PostTally[], Partial<Tally>, string])[] = [
    ['妇女照票数本来就够', [chairMan, of('member', 2, { V2: 70, V3: 60, V5: 55 })], {}, 'V2 V3'],
    ['(一) 妇女过半数，排在名额以外，先当选', [chairMan, of('member', 2, { V3: 70, V5: 60, V2: 51 })], {}, 'V2 V3'],
    ['(一) 几名妇女过半数，取票最多的', [chairMan, of('member', 2, { V3: 70, V5: 65, V4: 55, V2: 51 })], {}, 'V4 V3'],
    ['(一) 票最多的两名妇女相等，再投', [chairMan, of('member', 2, { V3: 70, V5: 65, V4: 51, V2: 51 })], {}, 'V3；V2 V4 争 1'],
    ['(一) 妇女与男子在最后一名相等，妇女先当选', [chairMan, of('member', 2, { V3: 70, V5: 60, V2: 60 })], {}, 'V2 V3'],
    ['(一) 两名妇女与一名男子都相等', [chairMan, of('member', 2, { V3: 60, V4: 60, V2: 60 })], {}, '；V2 V3 V4 争 2'],
    [
      '(二) 妇女恰好一半没有过半数，留一个名额',
      [chairMan, of('member', 2, { V3: 70, V5: 60, V2: 50 })],
      {},
      'V3；差 1，妇女 1',
    ],
    ['(二) 没有妇女得票，也留一个名额', [chairMan, of('member', 2, { V3: 70, V5: 60 })], {}, 'V3；差 1，妇女 1'],
    ['(二) 委员只选一人，名额就留给妇女', [chairMan, of('member', 1, { V3: 70, V2: 50 })], {}, '；差 1，妇女 1'],
    ['主任是妇女，委员照票数', [of('chair', 1, { V4: 60 }), of('member', 2, { V3: 70, V5: 60, V2: 51 })], {}, 'V3 V5'],
    ['妇女主任没有过半数，不算', [of('chair', 1, { V4: 50 }), of('member', 2, { V3: 70, V5: 60, V2: 51 })], {}, 'V2 V3'],
    [
      '主任平票再投选出了妇女，委员照票数',
      [of('chair', 1, { V1: 60, V4: 60 }), of('member', 2, { V3: 70, V5: 60, V2: 51 })],
      { revoted: [{ post: 'chair', person: 'V4', votes: 55 }] },
      'V3 V5',
    ],
    ['另行选举不再保证，只看单列的名额', [of('member', 2, { V3: 70, V5: 60, V2: 51 })], { kind: 'supplementary' }, 'V3 V5'],
    ['另行选举单列一个妇女名额', [of('member', 2, { V3: 70, V5: 60, V2: 40 }, 1)], { kind: 'supplementary' }, 'V2 V3'],
    ['单列的名额没有妇女够三分之一', [of('member', 1, { V3: 70, V2: 33 }, 1)], { kind: 'supplementary' }, '；差 1，妇女 1'],
    ['重新选举重新保证', [chairMan, of('member', 2, { V3: 70, V5: 60, V2: 51 })], { kind: 'repeat' }, 'V2 V3'],
  ];

  test.each(cases)('%s', (_, posts, facts, expected) => {
    expect(spelling('sichuan-2026', tallied(posts, facts)).at(-1)).toBe(expected);
    expect(spelling('hainan-2025', tallied(posts, facts)).at(-1)).toBe(expected);
  });

  test('国法没有写怎样保证，照票数；单列的名额照样单列', () => {
    expect(spelling('national-2026', tallied([chairMan, of('member', 2, { V3: 70, V5: 60, V2: 51 })]))).toEqual([
      'V1',
      'V3 V5',
    ]);
    expect(spelling('national-2026', tallied([of('member', 2, { V3: 70, V5: 60, V2: 51 }, 1)]))).toEqual(['V2 V3']);
  });
});

describe('一人在两种职务上都够票（没有条文写，取高的）', () => {
  const both = [of('chair', 1, { V1: 60 }), of('member', 2, { V1: 90, V2: 70, V3: 60 })];

  test('选上主任，委员由得票次多的人当选', () => {
    expect(decided('sichuan-2026', tallied(both)).posts.map(({ elected, held }) => [elected, held])).toEqual([
      [['V1'], []],
      [['V2', 'V3'], ['V1']],
    ]);
  });

  test('以前的投票已经当选的人，另行选举不再算', () => {
    const earlier = [{ post: 'chair', person: 'V1', votes: 60 }] as const;
    const again = tallied([of('member', 1, { V1: 90, V3: 60 })], { kind: 'supplementary', earlier });
    expect(spelling('sichuan-2026', again)).toEqual(['V3']);
  });

  test('为平票再投选出的人，不改变原来那次是平票', () => {
    const revoted = [{ post: 'chair', person: 'V1', votes: 55 }] as const;
    const tie = [of('chair', 1, { V1: 60, V3: 60 })];
    expect(spelling('sichuan-2026', tallied(tie, { kind: 'supplementary', revoted }))).toEqual(['；V1 V3 争 1']);
  });
});

describe('海南第三十一条：高职得票不够的，可以累加入低职', () => {
  const votes = [of('chair', 1, { V1: 55, V2: 45 }), of('member', 1, { V2: 40, V4: 60, V6: 0 })];

  test('分别计算时 V2 都不够；加下来 85 票，比 V4 多', () => {
    expect(decided('hainan-2025', tallied(votes)).posts.map(spelt)).toEqual(['V1', 'V4']);
    expect(decided('hainan-2025', tallied(votes), true).posts.map(spelt)).toEqual(['V1', 'V2']);
  });

  test('选上高职的不再加；低职没有票的不加；低职的票从不加到高职', () => {
    const low = [of('chair', 1, { V1: 55, V6: 45 }), of('member', 1, { V1: 10, V6: 0, V4: 40 })];
    expect(decided('hainan-2025', tallied(low), true).posts.map(spelt)).toEqual(['V1', '；差 1，妇女 1']);
    const up = [of('chair', 1, { V2: 40 }), of('member', 1, { V2: 40 })];
    expect(decided('hainan-2025', tallied(up), true).posts.map(spelt)).toEqual(['；差 1', 'V2']);
  });

  test('没有这样规定的地方，要加也不加', () => {
    expect(decided('sichuan-2026', tallied(votes), true)).toEqual(decided('sichuan-2026', tallied(votes)));
  });
});

describe('另行选举', () => {
  test.each([
    ['99 张得 33 票当选', { V1: 33, V3: 20 }, 99, 'V1'],
    ['100 张得 33 票不够', { V1: 33, V3: 20 }, 100, '；差 1'],
    ['不要求过半数，票多的当选', { V1: 40, V3: 45 }, 100, 'V3'],
  ])('%s', (_, votes, recovered, expected) => {
    for (const pack of ['national-2026', 'sichuan-2026', 'hainan-2025'] as const) {
      expect(spelling(pack, tallied([of('chair', 1, votes)], { kind: 'supplementary', recovered }))).toEqual([expected]);
    }
  });

  test('候选人：没有当选的人里照票数取，末位相等的一并列入', () => {
    const votes = new Map<PersonId, number>([
      ['V1', 60],
      ['V2', 45],
      ['V3', 40],
      ['V4', 40],
      ['V5', 10],
    ]);
    const elected = new Set<PersonId>(['V1']);
    const taking = (places: number, allow = (_: PersonId) => true) => runnersUp(votes, elected, { places, allow });
    expect([taking(0), taking(1), taking(2), taking(9)]).toEqual([[], ['V2'], ['V2', 'V3', 'V4'], ['V2', 'V3', 'V4', 'V5']]);
    expect(taking(2, isWoman)).toEqual(['V2', 'V4']);
  });
});
