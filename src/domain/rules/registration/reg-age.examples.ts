import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { admitted, corrected, eighteenYearsBefore, excluded, known, moved } from './registration-cases.ts';

const thatDay = known({ born: eighteenYearsBefore });
const nextDay = known({ born: eighteenYearsBefore + 1 });

export const regAgeExamples: readonly Example[] = [
  { name: '选举日当天满十八周岁，列入', given: [...thatDay, admitted()], finds: [] },
  { name: '选举日次日才满十八周岁，列入', given: [...nextDay, admitted()], finds: ['breach'] },
  { name: '四川：选举日次日才满，列入', under: sichuan2026, given: [...nextDay, admitted()], finds: ['breach'] },
  { name: '选举日次日才满，没有列入', given: [...nextDay, excluded({ ground: 'under-age' })], finds: [] },
  {
    name: '列入以后查出来，除名公布',
    given: [...nextDay, admitted(), corrected({ removed: ['V1'] })],
    finds: ['repaired'],
  },
  { name: '选举日推迟一天，正好满', given: [...nextDay, admitted(), moved(70, 101)], finds: ['repaired'] },
  { name: '海南：选举日当天才满，字面两可', under: hainan2025, given: [...thatDay, admitted()], finds: ['doubt'] },
  {
    name: '海南：选举日前一天满',
    under: hainan2025,
    given: [...known({ born: eighteenYearsBefore - 1 }), admitted()],
    finds: [],
  },
  { name: '海南：选举日次日才满', under: hainan2025, given: [...nextDay, admitted()], finds: ['breach'] },
];
