import { expect, test } from 'vitest';
import { dayOfIso, isoOf } from '../../src/features/timetable/date-field.ts';
import { holidayTableOf } from '../../src/features/timetable/holiday-table.ts';
import { restHint, unarrangedYears } from '../../src/features/timetable/holidays.ts';
import { spellFullDate, spellOffset, spellTerm } from '../../src/features/timetable/spell-entry.ts';

const table = holidayTableOf();
const on = (date: string) => dayOfIso(date) ?? NaN;

test.each([
  ['2026-10-01', '国庆节放假'],
  ['2026-10-10', '国庆节调休上班'],
  ['2026-12-20', '周末'],
  ['2026-12-21', null],
  ['2027-02-05', '春节'],
  ['2027-02-08', '春节'],
  ['2027-02-09', null],
  ['2027-04-05', '清明'],
  ['2027-06-09', '端午'],
  ['2027-09-15', '中秋'],
])('%s 提示 %s', (date, hint) => {
  expect(restHint(on(date), table)).toBe(hint);
});

test('表没有读到，还能标周末', () => {
  expect([restHint(on('2026-12-20'), null), restHint(on('2026-10-01'), null)]).toEqual(['周末', null]);
});

test('放假安排还没有公布的年份说得出来', () => {
  expect(unarrangedYears([on('2026-12-20'), on('2027-01-10')], table)).toEqual([2027]);
  expect(unarrangedYears([on('2027-01-10')], null)).toEqual([]);
});

test('表很小：只给一页用，也不该大', () => {
  expect(JSON.stringify(table).length).toBeLessThan(6000);
});

test.each(['', '2026-02-30', '2026-13-01', '26-01-01', '1999-12-31', '2100-01-01', '2026-1-1'])('日期 %j 不收', (text) => {
  expect(dayOfIso(text)).toBeNull();
});

test('日期读进来再写出去是同一天，星期也对', () => {
  expect(isoOf(on('2028-02-29'))).toBe('2028-02-29');
  expect(spellFullDate(on('2026-12-20'))).toBe('2026 年 12 月 20 日 周日');
  expect(spellFullDate(on('2027-01-01'))).toBe('2027 年 1 月 1 日 周五');
});

test('距选举日和期限的念法', () => {
  expect([-20, 0, 10].map(spellOffset)).toEqual(['D\u221220', 'D', 'D+10']);
  expect(
    [
      { is: 'before', days: 20 } as const,
      { is: 'within', days: 3, since: '收到申诉之日', of: 'roll' } as const,
      { is: 'on-the-day' } as const,
      { is: 'ahead', of: 'committee', ofWhat: '推选选委会', days: null } as const,
      { is: 'ahead', of: 'committee', ofWhat: '推选选委会', days: 10 } as const,
    ].map(spellTerm),
  ).toEqual(['选举日的 20 天以前', '自收到申诉之日起 3 天以内', '选举日当天', '推选选委会以前', '推选选委会的 10 天以前']);
});
