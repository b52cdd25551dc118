import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

const at = { on: pollingDay, poll: first } as const;

export const countRecordExamples: readonly Example[] = [
  { name: '海南：监票人、计票人都签了名', under: hainan2025, given: [...counted(), signed('V1', 'V2'), valid()], finds: [] },
  { name: '海南：只有监票人签名', under: hainan2025, given: [...counted(), signed('V1'), valid()], finds: ['breach'] },
  { name: '海南：签名的人两样都不是', under: hainan2025, given: [...counted(), signed('V9'), valid()], finds: ['breach'] },
  { name: '海南：没有人签名就定了结果', under: hainan2025, given: [...counted(), valid()], finds: ['breach'] },
  { name: '海南：还没有定结果', under: hainan2025, given: counted(), finds: [] },
  {
    name: '海南：缺一个签名，后来补上',
    under: hainan2025,
    given: [...counted(), signed('V1'), valid(), { ...signed('V1', 'V2'), replaces: 5 }],
    finds: ['repaired'],
  },
  { name: '国法没有写签名', given: [...counted(), valid()], finds: [] },
];

/** V1 监票，V2 计票。 */
function counted(): ElectionEvent[] {
  const workers = [
    { person: 'V1', role: 'scrutineer', place: 'S1' },
    { person: 'V2', role: 'teller', place: 'S1' },
  ] as const;
  return [
    opened('counting', 'result'),
    { type: 'WorkersChosen', ...at, by: 'assembly', workers },
    { type: 'PollOpened', ...at },
    { type: 'BoxCounted', ...at, box: 'B1', papers: 9, votes: [], void: 0, blank: 0 },
  ];
}

function signed(...by: PersonId[]): ElectionEvent {
  return { type: 'CountSigned', ...at, by };
}

function valid(): ElectionEvent {
  return { type: 'ValidityDeclared', ...at, valid: true, onSpot: true };
}
