import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { recordOf } from '../../src/domain/engine/fold.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { fixed, opened, pollingDay, roll, village, villager } from '../../src/domain/rules/given.ts';
import { placeOf } from '../../src/features/election-days/calendar-strip.ts';
import { dueDatesOf, isPressingOn, isWaiting, type DueDate } from '../../src/features/election-days/due-dates.ts';
import { kinNetOf } from '../../src/features/election-days/kin-net.ts';
import { personFacts, relativesOf } from '../../src/features/election-days/person-facts.ts';
import { storyOf } from '../../src/features/election-days/person-story.ts';
import { spellDistance, spellLeft, weekdayOf } from '../../src/features/election-days/spell-days.ts';
import { toldDays } from '../../src/features/election-days/told-days.ts';
import { committeeMembers, rolesOf } from '../../src/features/election-days/village-roles.ts';

const people = [
  villager('V1', { name: '林甲', sex: 'female', born: -6475, household: 'H1' }),
  villager('V2', { name: '林乙', household: 'H1' }),
  villager('V3', { name: '周丙', household: 'H2', hukou: 'elsewhere', livesSince: -330, custody: 'on-bail' }),
];
const opening: ElectionEvent[] = [
  opened('committee', 'registration', 'nomination'),
  village(people, [{ of: 'V2', rel: 'spouse', is: 'V1' }]),
  roll('V1', 'V2'),
  fixed(pollingDay),
];
const selected: ElectionEvent = { type: 'CommitteeSelected', on: 60, members: ['V2', 'V3'], chair: 'V3' };
const nominated: ElectionEvent = { type: 'NominationMade', on: 75, nominee: 'V1', post: 'chair' };

const logAfter = (...events: ElectionEvent[]) => logOf([...opening, ...events]);
const recordAfter = (...events: ElectionEvent[]) => recordOf(logAfter(...events));

const duesAfter = (...events: ElectionEvent[]) => dueDatesOf(recordAfter(...events), packs['national-2026']);
const pickOf = (dues: readonly DueDate[], ...ids: string[]) =>
  dues.filter(({ id }) => ids.includes(id)).map(({ id, due, done }) => [id, due, done]);

describe('念日子', () => {
  test('2026 年 12 月 20 日是周日，1969 年 12 月 31 日是周三', () => {
    expect([20807, -1].map(weekdayOf)).toEqual(['周日', '周三']);
  });

  test('离选举日多远', () => {
    expect([76, 100, 103].map((today) => spellDistance(today, 100))).toEqual([
      '距选举日还有 24 天',
      '今天是选举日',
      '选举后第 3 天',
    ]);
  });

  test('离期限多远', () => {
    expect([78, 80, 81].map((today) => spellLeft(today, 80))).toEqual(['剩 2 天', '今天到期', '过了 1 天']);
  });
});

describe('日历', () => {
  test('头一天、选举日、末一天在条上的位置；条外面的靠边', () => {
    expect([55, 100, 115, 0, 200].map((day) => placeOf(day, 100))).toEqual([0.82, 74.59, 99.18, 0.82, 99.18]);
  });

  test('日子照规则包算：名单二十天以前，申诉三天以内；办了的写哪天办的', () => {
    const dues = duesAfter(
      { type: 'RollPublished', on: 81, registered: 2 },
      { type: 'ObjectionFiled', on: 82, objection: 'O1', by: 'V3' },
    );
    expect(pickOf(dues, 'roll', 'O1')).toEqual([
      ['roll', 80, 81],
      ['O1', 85, 'not-yet'],
    ]);
  });

  test('申诉过了期限才来，说明不再受理就算答复；没有空不算', () => {
    const turnedAway = (ground: 'late' | 'too-busy') =>
      duesAfter(
        { type: 'RollPublished', on: 71, registered: 2 },
        { type: 'ObjectionFiled', on: 82, objection: 'O1', by: 'V3' },
        { type: 'ObjectionTurnedAway', on: 83, objection: 'O1', ground },
      );
    expect(pickOf(turnedAway('late'), 'O1')).toEqual([['O1', 85, 83]]);
    expect(pickOf(turnedAway('too-busy'), 'O1')).toEqual([['O1', 85, 'not-yet']]);
  });

  test('法规没有写几天的是建议，过了也不算到期；写了的到了日子还没有办，才算', () => {
    const dues = duesAfter();
    const pressing = dues.filter((due) => isPressingOn(81, due)).map(({ id }) => id);
    expect(dues.find(({ id }) => id === 'committee')?.kind).toBe('advice');
    expect(pressing).toEqual(['roll']);
    expect(dues.find(({ id }) => id === 'villagers-notice')?.kind).toBe('linked');
  });

  test('有这种情形才办的，来了申请才等着办', () => {
    const applied: ElectionEvent = { type: 'ApplicationFiled', on: 70, person: 'V3', written: true, shows: [] };
    const waits = (...events: ElectionEvent[]) =>
      duesAfter(...events)
        .filter(isWaiting)
        .map(({ id }) => id);
    expect(waits()).not.toContain('outsiders');
    expect(waits(applied)).toContain('outsiders');
  });

  test('选举日没有定，就没有最迟日', () => {
    expect(dueDatesOf(recordOf(logOf(opening.slice(0, 3))), packs['national-2026'])).toEqual([]);
  });
});

describe('人', () => {
  test('生日、户口、住处、身份、名册，一句一件，不说够不够条件', () => {
    expect(personFacts(recordAfter(selected), 'V3')).toEqual([
      '男，1942 年 8 月 16 日生，到选举日 27 周岁。',
      '户口在外村，落脚在第 1 组，人住在村里。',
      '1969 年 2 月 5 日起住在本村，到选举日 430 天。',
      '取保候审，人在家里。',
      '选委会主任。',
      '名册上没有这个人。',
    ]);
  });

  test('选举日当天生日的算满，晚一天生的不算', () => {
    const bornOn = (born: number) => {
      const born18 = [opened('registration'), village([villager('V1', { born })]), fixed(pollingDay)];
      return personFacts(recordOf(logOf(born18)), 'V1')[0];
    };
    expect(bornOn(-6474)).toBe('男，1952 年 4 月 11 日生，到选举日 18 周岁。');
    expect(bornOn(-6473)).toBe('男，1952 年 4 月 12 日生，到选举日 17 周岁。');
  });

  test('村里没有的人，说没有记', () => {
    expect(personFacts(recordAfter(), 'V9')).toEqual(['村里没有记这个人。']);
  });

  test('近亲属写明是什么人、是不是同一户', () => {
    expect(relativesOf(recordAfter(), 'V2')).toEqual([{ id: 'V1', relation: '配偶', isSameHousehold: true }]);
  });

  test('提到他的事才算他的事，名册、村情、撤回了的不算', () => {
    const log = logAfter(selected, nominated, { type: 'Retracted', on: 75, of: 6 });
    expect(storyOf(log, recordOf(log), 'V2').map(({ type }) => type)).toEqual(['CommitteeSelected']);
    expect(storyOf(log, recordOf(log), 'V1')).toEqual([]);
  });

  test('退出的不再是选委会成员，补上的才是', () => {
    const record = recordAfter(
      selected,
      { type: 'CommitteeMemberLeft', on: 76, member: 'V2' },
      { type: 'CommitteeMemberFilled', on: 76, member: 'V1', from: 'reserves' },
    );
    expect(committeeMembers(record)).toEqual(['V3', 'V1']);
    expect(rolesOf(record, 'V2')).toEqual([]);
  });
});

describe('亲属网', () => {
  test('两边都有人了才织：配偶被提名，连一条线', () => {
    expect(kinNetOf(recordAfter(selected))).toBeUndefined();
    expect(kinNetOf(recordAfter(selected, nominated))).toEqual([{ member: 'V2', nominee: 'V1', relation: '配偶' }]);
  });

  test('成员自己被提名，写本人', () => {
    expect(kinNetOf(recordAfter(selected, { ...nominated, nominee: 'V3' }))).toEqual([
      { member: 'V3', nominee: 'V3', relation: '本人' },
    ]);
  });
});

describe('日志', () => {
  test('新的一天在上面；同样的事一天至多列三件', () => {
    const contacts = [1, 2, 3, 4, 5].map((): ElectionEvent => ({ type: 'ContactMade', on: 70, person: 'V2', by: 'phone' }));
    const log = logAfter(selected, ...contacts);
    const days = toldDays(log, recordOf(log));
    expect(days.map(({ day, lines }) => [day, lines.length])).toEqual([
      [70, 4],
      [60, 1],
      [40, 1],
      [1, 1],
    ]);
    expect(days[0]?.lines.at(-1)).toBe('另有同样的事 2 件');
  });
});
