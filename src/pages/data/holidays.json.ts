import { holidayTableOf } from '../../features/timetable/holiday-table.ts';

/** 节假日表：日程倒排用来提示周末和放假。 */
export function GET(): Response {
  return new Response(JSON.stringify(holidayTableOf()), { headers: { 'Content-Type': 'application/json' } });
}
