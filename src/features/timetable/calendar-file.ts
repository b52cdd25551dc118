import type { Day } from '../../domain/terms/ids.ts';
import { isoOf } from './date-field.ts';

/** 日历里的一件事：整天的；uid 每次导出都一样，再导入就是更新，不会重出一份。 */
export interface CalendarEvent {
  readonly uid: string;
  readonly on: Day;
  readonly summary: string;
  readonly description: string;
}

interface Calendar {
  readonly name: string;
  /** 写出的时刻：世界时，如 20261124T120000Z */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

/** 日历文件（RFC 5545）：CRLF 换行，一行至多 75 个字节，文字里的逗号、分号、反斜杠、换行都转写。 */
export function calendarFile({ name, stamp, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//换届学堂//日程倒排//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** 写出的时刻：由 1970 年以来的毫秒数写成世界时 */
export function stampOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** 整天的事，DTEND 写第二天：止日不算在内。TRANSP 写不占时间。 */
function eventLines({ uid, on, summary, description }: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(on)}`,
    `DTEND;VALUE=DATE:${dateValue(on + 1)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateValue(day: Day): string {
  return isoOf(day).replace(/-/g, '');
}

/** 转写文字值 */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const mostBytes = 75;

/** 折行：按 UTF-8 的字节数，不把一个字劈开；续行开头的空格也算一个字节。 */
export function folded(line: string): string {
  let written = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > mostBytes) {
      written += '\r\n ';
      bytes = 1;
    }
    written += character;
    bytes += size;
  }
  return written;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
