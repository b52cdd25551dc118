import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, opened } from '../given.ts';
import { added, listed, seats, withdrew } from './listed.ts';

/** 没有这条规定的地方 */
const withoutMore = overlay(national2026, {
  id: 'no-more',
  title: '没有规定',
  status: 'superseded',
  params: { moreThanSeats: null },
});

export const nomMoreExamples: readonly Example[] = [
  { name: '委员应选两名，列了三名', given: listing('V1', 'V2', 'V3'), finds: [] },
  { name: '委员应选两名，列了两名：等额', given: listing('V1', 'V2'), finds: ['breach'] },
  { name: '四川：列了三名', under: sichuan2026, given: listing('V1', 'V2', 'V3'), finds: [] },
  { name: '四川：等额', under: sichuan2026, given: listing('V1', 'V2'), finds: ['breach'] },
  { name: '四川：恰好多三名', under: sichuan2026, given: listing('V1', 'V2', 'V3', 'V4', 'V5'), finds: [] },
  { name: '四川：多了四名', under: sichuan2026, given: listing('V1', 'V2', 'V3', 'V4', 'V5', 'V6'), finds: ['breach'] },
  { name: '海南：多了四名', under: hainan2025, given: listing('V1', 'V2', 'V3', 'V4', 'V5', 'V6'), finds: ['breach'] },
  { name: '国法没有写至多多几名', given: listing('V1', 'V2', 'V3', 'V4', 'V5', 'V6'), finds: [] },
  { name: '四川：主任恰好多一名', under: sichuan2026, given: forChair('V7', 'V8'), finds: [] },
  { name: '四川：主任多了两名', under: sichuan2026, given: forChair('V7', 'V8', 'V9'), finds: ['breach'] },
  { name: '四川：主任只有一名', under: sichuan2026, given: forChair('V7'), finds: ['breach'] },
  { name: '四川：主任一名也没有', under: sichuan2026, given: forChair(), finds: ['breach'] },
  { name: '国法：主任等额，合起来是多的，只提示', given: forChair('V7'), finds: ['doubt'] },
  { name: '等额公布，次日补了人重新公布', given: [...listing('V1', 'V2'), listed(91, 'V1', 'V2', 'V3')], finds: ['repaired'] },
  { name: '等额公布，补上一人', given: [...listing('V1', 'V2'), added('V3', 'new-nomination')], finds: ['repaired'] },
  { name: '公布以后有人放弃，归递补那条', given: [...listing('V1', 'V2', 'V3'), withdrew('V3')], finds: [] },
  { name: '没有记提名环节，不作声', given: [opened('voting'), ...listing('V1', 'V2').slice(1)], finds: [] },
  { name: '没有这条规定的地方，不作声', under: withoutMore, given: listing('V1', 'V2'), finds: [] },
];

/** 应选委员两名，列了这些人。 */
function listing(...candidates: PersonId[]): ElectionEvent[] {
  return [opened('nomination'), seats(2), listed(90, ...candidates)];
}

/** 应选主任一名、委员两名；委员列了三人，主任列了这些人。 */
function forChair(...candidates: PersonId[]): ElectionEvent[] {
  const members = listed(90, 'V1', 'V2', 'V3').candidates;
  const chairs = candidates.map((person) => ({ post: 'chair' as const, person }));
  return [
    opened('nomination'),
    seats(2, 1),
    { type: 'FormalListPublished', on: 90, poll: first, candidates: [...chairs, ...members] },
  ];
}
