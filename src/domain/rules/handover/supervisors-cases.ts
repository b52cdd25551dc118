import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';

/** 推选村务监督机构：没有写的，代表会议推选 V11、V12、V13，V11 懂财会，第 110 日 */
export function supervisors(facts: Partial<EventOf<'SupervisorsSelected'>> = {}): ElectionEvent {
  return {
    type: 'SupervisorsSelected',
    on: 110,
    by: 'representatives',
    members: ['V11', 'V12', 'V13'],
    skilled: ['V11'],
    ...facts,
  };
}
