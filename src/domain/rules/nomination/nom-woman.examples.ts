import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { opened, village, villager } from '../given.ts';
import { added, listed, seats } from './listed.ts';

export const nomWomanExamples: readonly Example[] = [
  { name: '海南：有一名妇女', under: hainan2025, given: listing('V1', 'V2', 'V3'), finds: [] },
  { name: '海南：一名妇女也没有', under: hainan2025, given: listing('V1', 'V2', 'V4'), finds: ['breach'] },
  {
    name: '海南：补上一名妇女',
    under: hainan2025,
    given: [...listing('V1', 'V2', 'V4'), added('V3', 'runner-up')],
    finds: ['repaired'],
  },
  { name: '海南：有人的性别不知道，说不准', under: hainan2025, given: listing('V1', 'V2', 'V9'), finds: [] },
  { name: '四川没有写，不作声', under: sichuan2026, given: listing('V1', 'V2', 'V4'), finds: [] },
];

/** V3 是妇女，V1、V2、V4 是男子。 */
function listing(...candidates: PersonId[]): ElectionEvent[] {
  const men = (['V1', 'V2', 'V4'] as const).map((id) => villager(id));
  return [opened('nomination'), village([...men, villager('V3', { sex: 'female' })]), seats(2), listed(90, ...candidates)];
}
