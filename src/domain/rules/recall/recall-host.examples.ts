import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { called, demanded, term } from './recall-cases.ts';

const chair = demanded({ against: 'V1' });
const refused: ElectionEvent = { type: 'DutyRefused', on: 11, by: 'village-committee', over: 'recall-poll' };
const bySelf = called({ chairedBy: 'chair' });
const byVice = called({ chairedBy: 'vice-chair' });
const byTownship = called({ chairedBy: 'township', convenedBy: 'township' });
const late = (on: number) => called({ chairedBy: 'township', convenedBy: 'township', on, heldOn: 60 });

export const recallHostExamples: readonly Example[] = [
  { name: '海南：罢免主任，副主任主持', under: hainan2025, given: [...term, chair, byVice], finds: [] },
  { name: '海南：罢免主任，主任自己主持', under: hainan2025, given: [...term, chair, bySelf], finds: ['breach'] },
  { name: '海南：罢免主任，一上来就由乡镇主持', under: hainan2025, given: [...term, chair, byTownship], finds: ['breach'] },
  { name: '海南：村委会不肯开，乡镇派人主持', under: hainan2025, given: [...term, chair, refused, byTownship], finds: [] },
  { name: '海南：第三十天，村委会还来得及开', under: hainan2025, given: [...term, chair, late(40)], finds: ['breach'] },
  { name: '海南：过了三十天，乡镇召集', under: hainan2025, given: [...term, chair, late(41)], finds: [] },
  { name: '海南：罢免委员由谁主持没有写', under: hainan2025, given: [...term, demanded(), byVice], finds: [] },
  { name: '四川：罢免委员，主任主持', under: sichuan2026, given: [...term, demanded(), bySelf], finds: [] },
  { name: '四川：罢免委员，副主任主持', under: sichuan2026, given: [...term, demanded(), byVice], finds: ['breach'] },
  { name: '四川：罢免主任，主任自己主持，条文没有写', under: sichuan2026, given: [...term, chair, bySelf], finds: ['doubt'] },
  { name: '国法没有写谁主持', given: [...term, chair, bySelf], finds: [] },
];
