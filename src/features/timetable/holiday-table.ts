import chineseDays from 'chinese-days';
import type { Day } from '../../domain/terms/ids.ts';
import { dayOfIso, isoOf } from './date-field.ts';
import type { HolidayTable } from './holidays.ts';

/** 收哪几年：新法施行那年起，够排下一届。建站的日子不影响这张表。 */
const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032] as const;

/**
 * 节假日表：建站时由 chinese-days（MIT 许可）算出。有放假安排的年份，逐日写放假、调休上班；
 * 没有公布安排的年份，只写法定节日本身是哪几天。浏览器里的组件不要引它。
 */
export function holidayTableOf(): HolidayTable {
  const arranged = years.filter((year) => daysOf(year).some((day) => holidayOn(day) !== null));
  const days = arranged.flatMap(daysOf);
  const named = (work: boolean) =>
    Object.fromEntries(
      days.flatMap((day) => {
        const holiday = holidayOn(day);
        return holiday?.work === work ? [[isoOf(day), holiday.name]] : [];
      }),
    );
  const later = years.filter((year) => !arranged.includes(year));
  return { arranged, off: named(false), work: named(true), festivals: Object.fromEntries(later.flatMap(festivalsOf)) };
}

/** 那天的放假或者调休：名字写成「National Day,国庆节,3」的才是，平常的日子写的是星期几。 */
function holidayOn(day: Day): { readonly name: string; readonly work: boolean } | null {
  const { name, work } = chineseDays.getDayDetail(isoOf(day));
  const [, chinese] = name.split(',');
  return chinese === undefined ? null : { name: chinese, work };
}

function daysOf(year: number): readonly Day[] {
  const first = known(`${year}-01-01`);
  return Array.from({ length: known(`${year + 1}-01-01`) - first }, (_, nth) => first + nth);
}

/** 法定节日各有几天，照 2024 年修订的全国年节及纪念日放假办法：春节是除夕到初三。 */
function festivalsOf(year: number): readonly (readonly [string, string])[] {
  const lunar = (date: string) => known(chineseDays.getSolarDateFromLunar(`${year}-${date}`).date);
  const festivals = [
    { name: '元旦', first: known(`${year}-01-01`), days: 1 },
    { name: '春节', first: lunar('01-01') - 1, days: 4 },
    { name: '清明', first: known(chineseDays.getSolarTermDate(year, 4, 'pure_brightness')), days: 1 },
    { name: '劳动节', first: known(`${year}-05-01`), days: 2 },
    { name: '端午', first: lunar('05-05'), days: 1 },
    { name: '中秋', first: lunar('08-15'), days: 1 },
    { name: '国庆节', first: known(`${year}-10-01`), days: 3 },
  ];
  return festivals.flatMap(({ name, first, days }) =>
    Array.from({ length: days }, (_, nth) => [isoOf(first + nth), name] as const),
  );
}

function known(date: string): Day {
  const day = dayOfIso(date);
  if (day === null) throw new Error(`not a date: ${date}`);
  return day;
}
