import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { overlay } from '../../profiles/profile.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { opened, roll } from '../given.ts';
import { added, listed, nominated } from './listed.ts';

type By = EventOf<'NominationMade'>['by'];

/** 没有这条规定的地方 */
const withoutNominators = overlay(national2026, {
  id: 'no-nominators',
  title: '没有规定',
  status: 'superseded',
  params: { nominators: null },
});

export const nomWhoExamples: readonly Example[] = [
  { name: '登记村民提名', given: listing(nominated('V1')), finds: [] },
  { name: '村党组织提名', given: listing(by('party-organisation')), finds: [] },
  { name: '海南：选民提名', under: hainan2025, given: listing(nominated('V1')), finds: [] },
  { name: '乡镇提出来的', given: listing(by('township')), finds: ['breach'] },
  { name: '选委会提出来的', given: listing(by('election-committee')), finds: ['breach'] },
  { name: '乡镇先提，村民也提了', given: listing(by('township'), nominated('V1')), finds: [] },
  { name: '没有人提名就上了名单', given: listing(), finds: ['breach'] },
  { name: '提的是主任，列在委员里', given: listing(nominated('V1', 'chair')), finds: ['breach'] },
  { name: '只有本人自荐：条文没有写算不算', given: listing(by('self')), finds: ['doubt'] },
  { name: '提名的人在登记名单上', given: listing(roll('V5'), proposedBy('V5')), finds: [] },
  { name: '提名的人不在登记名单上', given: listing(roll('V5'), proposedBy('V6')), finds: ['breach'] },
  { name: '从名单上去掉，重新公布', given: [...listing(nominated('V2')), listed(90, 'V2')], finds: ['repaired'] },
  {
    name: '重新提名补上的，也要有人提名',
    given: [...listing(nominated('V1')), added('V2', 'new-nomination')],
    finds: ['breach'],
  },
  { name: '这本日志没有记提名环节，不作声', given: [opened('voting'), listed(85, 'V1')], finds: [] },
  { name: '没有这条规定的地方，不作声', under: withoutNominators, given: listing(), finds: [] },
];

/** 做过这些提名，V1 列为委员候选人 */
function listing(...before: ElectionEvent[]): ElectionEvent[] {
  return [opened('nomination'), ...before, listed(85, 'V1')];
}

function by(nominator: NonNullable<By>): ElectionEvent {
  return { type: 'NominationMade', on: 70, nominee: 'V1', post: 'member', by: nominator };
}

function proposedBy(...proposers: NonNullable<EventOf<'NominationMade'>['proposers']>): ElectionEvent {
  return { type: 'NominationMade', on: 70, nominee: 'V1', post: 'member', proposers };
}
