import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { opened } from '../given.ts';
import { fell, inOffice, term } from './recall-cases.ts';

const vacated = [...term, fell('sentenced', { person: 'V1' })];
const noChair = [
  opened('recall'),
  inOffice([
    { post: 'vice-chair', person: 'V2' },
    { post: 'member', person: 'V3' },
  ]),
];
const onlyMembers = [
  opened('recall'),
  inOffice([
    { post: 'member', person: 'V2' },
    { post: 'member', person: 'V3' },
  ]),
];

export const chairVacantExamples: readonly Example[] = [
  { name: '海南：副主任代行', under: hainan2025, given: [...vacated, acting('V2')], finds: [] },
  { name: '海南：有副主任，委员来代行', under: hainan2025, given: [...vacated, acting('V3')], finds: ['breach'] },
  { name: '海南：乡镇指定', under: hainan2025, given: [...vacated, acting('V2', 'township')], finds: ['breach'] },
  { name: '海南：不是成员的人来代行', under: hainan2025, given: [...vacated, acting('V9')], finds: ['breach'] },
  {
    name: '海南：乡镇指定，后来照次序改了',
    under: hainan2025,
    given: [...vacated, acting('V3', 'township'), acting('V2', 'succession', 41)],
    finds: ['repaired'],
  },
  { name: '四川：主任没有选出，副主任主持', under: sichuan2026, given: [...noChair, acting('V2')], finds: [] },
  {
    name: '四川：主任、副主任都没有选出，代表会议推选一名委员',
    under: sichuan2026,
    given: [...onlyMembers, acting('V3', 'representatives')],
    finds: [],
  },
  { name: '四川：没有经代表会议推选', under: sichuan2026, given: [...onlyMembers, acting('V3')], finds: ['breach'] },
  { name: '国法没有写谁主持', given: [...vacated, acting('V9')], finds: [] },
];

function acting(person: PersonId, by: EventOf<'ActingChairNamed'>['by'] = 'succession', on = 40): ElectionEvent {
  return { type: 'ActingChairNamed', on, person, by };
}
