import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { decided, fell, ruled, term } from './recall-cases.ts';

/** 满三个月职务自行终止的地方 */
const threeMonths = overlay(national2026, {
  id: 'three-months',
  title: '三个月自行终止',
  status: 'current',
  params: { longAbsence: { value: { months: 3, by: 'itself' }, cites: ['TJ-43.1(三)'], certainty: 'text' } },
});

const ended = ruled('ends', 'absent');
const agreed = decided(30, { matter: 'absence' });

export const endAbsentExamples: readonly Example[] = [
  { name: '四川：满六个月，会议认定', under: sichuan2026, given: [...term, gone(6), ...agreed, ended], finds: [] },
  { name: '四川：只有五个月', under: sichuan2026, given: [...term, gone(5), ...agreed, ended], finds: ['breach'] },
  { name: '四川：没有经会议认定', under: sichuan2026, given: [...term, gone(8), ended], finds: ['breach'] },
  { name: '四川：有正当理由', under: sichuan2026, given: [...term, gone(8, true), ...agreed, ended], finds: ['breach'] },
  { name: '满三个月自行终止的，不用会议认定', under: threeMonths, given: [...term, gone(3), ended], finds: [] },
  { name: '满三个月自行终止的，只有两个月', under: threeMonths, given: [...term, gone(2), ended], finds: ['breach'] },
  { name: '海南没有写，只可以建议罢免', under: hainan2025, given: [...term, gone(2), ended], finds: [] },
];

function gone(months: number, excused = false) {
  return fell('absent', { months, excused });
}
