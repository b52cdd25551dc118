import { expect, test } from 'vitest';
import { packs } from '../../src/domain/profiles/index.ts';
import { timetableOf } from '../../src/domain/timetable/timetable.ts';
import { calendarFile, escaped, folded, stampOf } from '../../src/features/timetable/calendar-file.ts';
import { eventsOf } from '../../src/features/timetable/entry-events.ts';

const D = 20807;
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const unfolded = (text: string) => text.replace(/\r\n /g, '');

test.each([
  ['甲,乙;丙', String.raw`甲\,乙\;丙`],
  [String.raw`路\径`, String.raw`路\\径`],
  ['两\n行', String.raw`两\n行`],
  ['两\r\n行', String.raw`两\n行`],
])('文字 %j 转写成 %j', (text, written) => {
  expect(escaped(text)).toBe(written);
});

test('恰 75 个字节不折，多一个字节就折', () => {
  expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
  expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
});

test('折行不劈开一个字，每行至多 75 个字节，接起来还是原文', () => {
  const text = `SUMMARY:a${'选举日🗳'.repeat(40)}`;
  const lines = folded(text).split('\r\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => bytes(line) > 75 || line.includes('\ufffd'))).toEqual([]);
  expect(unfolded(folded(text))).toBe(text);
});

test('写出的时刻是世界时', () => {
  expect(stampOf(Date.UTC(2026, 10, 24, 12, 0, 5))).toBe('20261124T120005Z');
});

test('一件整天的事：止日写第二天，跨年也对', () => {
  const event = { uid: 'a@b', on: 20818, summary: '移交, 完成', description: '一\n二' };
  const written = calendarFile({ name: '日程', stamp: '20261124T120000Z', events: [event] });
  expect(written.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//换届学堂//日程倒排//ZH',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:日程',
    'BEGIN:VEVENT',
    'UID:a@b',
    'DTSTAMP:20261124T120000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    String.raw`SUMMARY:移交\, 完成`,
    String.raw`DESCRIPTION:一\n二`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('整张日程：每行一件事，编号不重复，再导出一次还是那些编号', () => {
  const entries = timetableOf(packs['sichuan-2026'], D);
  const events = eventsOf(entries, 'sichuan-2026', D);
  const uids = events.map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(entries.length);
  expect(uids).toContain('roll.2026-12-20.sichuan-2026@huanjie-xuetang');
  expect(eventsOf(entries, 'sichuan-2026', D).map(({ uid }) => uid)).toEqual(uids);
  const text = calendarFile({ name: '日程', stamp: '20261124T120000Z', events });
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n').filter((line) => bytes(line) > 75)).toEqual([]);
});

test('法规写明的标最迟，建议的标建议；依据、证据都在说明里', () => {
  const find = (id: string) =>
    eventsOf(timetableOf(packs['national-2026'], D), 'national-2026', D).find(({ uid }) => uid.startsWith(`${id}.`));
  expect(find('roll')?.summary).toBe('【最迟】公布登记参加选举的村民名单（D−20）');
  expect(find('roll')?.description).toContain('期限：选举日的 20 天以前\n依据：村组法第 17 条第 1 款（法条写明）');
  expect(find('voting')?.summary).toMatch(/^【当天】/);
  expect(find('poll-notice')?.summary).toMatch(/^【建议】/);
  expect(find('poll-notice')?.description).toContain('这个规则包没有规定，建议这一天');
});
