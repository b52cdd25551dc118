import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/course/law-digest.ts';
import { lastDayBefore } from '../../src/domain/engine/calendar.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { national2026 } from '../../src/domain/profiles/national-2026.ts';
import { overlay, type Profile } from '../../src/domain/profiles/profile.ts';
import { sichuan2026 } from '../../src/domain/profiles/sichuan-2026.ts';
import { lines } from '../../src/domain/timetable/lines.ts';
import { earliestElectionDay, overdueAmong } from '../../src/domain/timetable/overdue.ts';
import { spanOf } from '../../src/domain/timetable/term.ts';
import { leadDaysOf, timetableOf, type Entry } from '../../src/domain/timetable/timetable.ts';
import { library } from '../content/law-texts.ts';

/** 2026 年 12 月 20 日，星期日 */
const D = 20807;
const everyPack = Object.values<Profile>(packs);

/** 名单要提前 days 天公布的地方 */
const withRoll = (days: number): Profile =>
  overlay(national2026, {
    id: 'elsewhere',
    title: '别处',
    status: 'current',
    params: { rollNoticeDays: { value: days, cites: ['O25-17.1'], certainty: 'second-hand', contested: '还没有核实' } },
  });

describe.each(everyPack)('$title', (pack) => {
  const entries = timetableOf(pack, D);

  test('每一行都有出处，出处查得到要点；没有出处的写明没有规定', () => {
    const unfounded = entries.filter(({ basis }) =>
      basis.is === 'unregulated' ? false : basis.cites.length === 0 || basis.cites.some((each) => !digestOf(library, each).ok),
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
    expect(entries.filter(({ basis }) => basis.is === 'statutory').length).toBeGreaterThan(3);
  });

  test('没有写天数的，都有建议和为什么', () => {
    const advised = entries.filter(({ basis }) => basis.is !== 'statutory');
    expect(advised.filter(({ advice, offset }) => advice.why === '' || offset !== advice.offset)).toEqual([]);
  });

  test('一行不少，早的在前；距选举日的天数与日子对得上', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort());
    expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).sort((one, other) => one - other));
    expect(entries.filter(({ day, offset }) => day !== D + offset)).toEqual([]);
  });

  test('最早的选举日：名单明天公布，往回数的每一行都不早于明天', () => {
    const { day, governedBy } = earliestElectionDay(pack, D);
    const backwards = timetableOf(pack, day).filter(({ basis }) => basis.is === 'statutory' && basis.term.is === 'before');
    expect(Math.min(...backwards.map((entry) => entry.day))).toBe(D);
    expect(governedBy?.id).toBe('roll');
  });
});

test('每一行的编号不重复', () => {
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
});

test('往回数恰在第 N 日：与判规则的是同一种数法', () => {
  expect(entryOf(national2026, 'roll')).toMatchObject({ day: lastDayBefore(D, 20), offset: -20, earliest: null });
  expect(entryOf(withRoll(7), 'roll')).toMatchObject({ offset: -7 });
});

test('自某日起 N 日内：当天不计，从那一行的日子数起', () => {
  expect(entryOf(national2026, 'first-replies')).toMatchObject({ earliest: D - 20, day: D - 17 });
  expect(entryOf(packs['hainan-2025'], 'supplementary')).toMatchObject({ earliest: D, day: D + 15 });
  expect(spanOf({ is: 'within', days: 3, since: '收到', of: 'roll', wait: 5 }, D, new Map([['roll', D - 20]]))).toEqual({
    earliest: D - 15,
    latest: D - 12,
  });
  expect(() => spanOf({ is: 'within', days: 3, since: '收到', of: 'nothing' }, D, new Map())).toThrow('nothing');
});

test('在另一件事以前：写了几天的往回数几天，没有写几天的排在前一天', () => {
  const selected = entryOf(sichuan2026, 'committee').day;
  expect(entryOf(sichuan2026, 'audit')).toMatchObject({
    day: selected - 1,
    basis: { is: 'statutory', cites: ['SC-11', 'O25-40.2'] },
  });
  expect(entryOf(sichuan2026, 'villagers-notice').day).toBe(selected - 10);
  expect(entryOf(packs['hainan-2025'], 'audit')).toMatchObject({ offset: -5, basis: { is: 'statutory' } });
  expect(entryOf(national2026, 'audit').basis).toMatchObject({ is: 'untimed', cites: ['O25-40.2'] });
});

test('从另一行数起的：海南放弃候选从公布正式名单那天数', () => {
  const list = entryOf(packs['hainan-2025'], 'formal-list');
  expect([list.offset, entryOf(packs['hainan-2025'], 'withdrawal').day]).toEqual([-5, list.day + 3]);
});

test('移交、推选代表：从新一届产生数起；海南的代表在推选选委会以前', () => {
  expect(entryOf(national2026, 'handover')).toMatchObject({ earliest: D, day: D + 10, basis: { cites: ['O25-24'] } });
  expect(entryOf(packs['hainan-2025'], 'seal-handover')).toMatchObject({ offset: 0, basis: { is: 'statutory' } });
  expect(entryOf(sichuan2026, 'representatives').offset).toBe(15);
  const hainan = packs['hainan-2025'];
  expect(entryOf(hainan, 'representatives').day).toBe(entryOf(hainan, 'committee').day - 1);
});

test('同一行在三个规则包里：写了五天、要公布没写几天、没有规定', () => {
  expect(entryOf(sichuan2026, 'poll-notice')).toMatchObject({ offset: -5, basis: { is: 'statutory', cites: ['SC-27.1(三)'] } });
  expect(entryOf(packs['hainan-2025'], 'poll-notice').basis).toMatchObject({ is: 'untimed', cites: ['HI-14.1(三)'] });
  expect(entryOf(national2026, 'poll-notice').basis).toEqual({ is: 'unregulated' });
});

test('国法要另行选举而没有写几天：不说没有规定', () => {
  expect(entryOf(national2026, 'supplementary').basis).toMatchObject({ is: 'untimed', cites: ['O25-18.2', 'O25-8.1'] });
});

test('二手的、有疑问的，疑问跟着那一行走', () => {
  expect(entryOf(withRoll(7), 'roll').basis).toMatchObject({ certainty: 'second-hand', contested: ['还没有核实'] });
});

describe('已经过了的最迟日', () => {
  const entries = timetableOf(sichuan2026, D);

  test('最迟日当天不算过，第二天算过', () => {
    expect(overdueAmong(entries, D - 20)).toEqual([]);
    expect(overdueAmong(entries, D - 19).map(({ id }) => id)).toEqual(['roll']);
  });

  test('只说法规写了天数、往回数的：建议的日子过了不算', () => {
    const past = overdueAmong(entries, D + 100);
    expect(past.length).toBeGreaterThan(1);
    expect(past.filter(({ basis, day }) => basis.is !== 'statutory' || day >= D)).toEqual([]);
  });
});

test('一行往回数的也没有，哪天都行', () => {
  const silent = overlay(national2026, { id: 'silent', title: '无', status: 'current', params: { rollNoticeDays: null } });
  expect(earliestElectionDay(silent, D)).toEqual({ day: D, governedBy: undefined });
});

test('提前几天动手：照最早的一行', () => {
  expect(leadDaysOf(withRoll(60))).toBe(60);
});

test('法律的数字不写在日程里：期限只从参数的值来', () => {
  const root = new URL('../../src/domain/timetable/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const numbered = files.filter((file) =>
    /\b(?:before|within)\(\s*\d|aheadOf\([^)]*\d\)/.test(readFileSync(new URL(file, root), 'utf8')),
  );
  expect([files.length > 5, numbered]).toEqual([true, []]);
});

function entryOf(pack: Profile, id: string): Entry {
  const entry = timetableOf(pack, D).find((each) => each.id === id);
  if (entry === undefined) throw new Error(`no line: ${id}`);
  return entry;
}
