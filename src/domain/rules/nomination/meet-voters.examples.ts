import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first, fixed, opened, passed, pollingDay } from '../given.ts';
import { begun, listed } from './listed.ts';

/** 没有这条规定的地方 */
const withoutMeeting = overlay(national2026, {
  id: 'no-meeting',
  title: '没有规定',
  status: 'superseded',
  params: { meetVoters: null },
});

export const meetVotersExamples: readonly Example[] = [
  { name: '选委会组织见面，回答了提问', given: [...start(), met(), begun()], finds: [] },
  { name: '没有见面就开始投票', given: [...start(), begun()], finds: ['breach'] },
  { name: '四川：没有见面就开始投票', under: sichuan2026, given: [...start(), begun()], finds: ['breach'] },
  { name: '海南：没有见面就开始投票', under: hainan2025, given: [...start(), begun()], finds: ['breach'] },
  { name: '还没有开始投票，来得及', given: [...start(), passed(99)], finds: [] },
  { name: '只有乡镇开的', given: [...start(), met({ by: 'township' }), begun()], finds: ['breach'] },
  { name: '只有候选人自己开的', given: [...start(), met({ by: 'candidate' }), begun()], finds: ['breach'] },
  {
    name: '名单公布以前见的，不算',
    given: [opened('nomination'), fixed(pollingDay), met({ on: 85 }), listed(90, 'V1', 'V2'), begun()],
    finds: ['breach'],
  },
  { name: '见了面，不让提问', given: [...start(), met({ questions: false })], finds: ['breach'] },
  { name: '再开一次，让人提问', given: [...start(), met({ questions: false }), met({ on: 97 })], finds: ['repaired'] },
  { name: '一名候选人没有到：条文没有写怎么办', given: [...start(), met({ candidates: ['V1'] })], finds: ['doubt'] },
  { name: '没有记提名环节，不作声', given: [opened('voting'), listed(90, 'V1', 'V2'), begun()], finds: [] },
  { name: '没有这条规定的地方，不作声', under: withoutMeeting, given: [...start(), begun()], finds: [] },
];

/** 第 90 日公布 V1、V2 为候选人 */
function start(): ElectionEvent[] {
  return [opened('nomination'), fixed(pollingDay), listed(90, 'V1', 'V2')];
}

function met(facts: Partial<EventOf<'VotersMet'>> = {}): ElectionEvent {
  return { type: 'VotersMet', on: 95, poll: first, by: 'committee', candidates: ['V1', 'V2'], questions: true, ...facts };
}
