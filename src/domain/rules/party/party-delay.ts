import { hasTurned } from '../../engine/calendar.ts';
import { sortBy } from '../../engine/collections.ts';
import { assembliesIn } from '../../engine/party-branch.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Day, Seq } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const partyDelay = defineRule({
  id: 'party-delay',
  title: '村党支部按期换届；要延期的先报上级党组织批准，一般不超过一年',
  uses: ['partyTerm', 'partyDelay'],
  consequence: 'discipline',
  remedy: { says: '改在届满以前开大会；确实要延期的，先报上级党组织批准', by: ['PollNoticePublished'] },
  mistakes: [],
  check: (record, { partyTerm, partyDelay: delay }) => {
    const began = record.PartyMembersKnown.at(-1)?.termBegan;
    const plan = planned(record);
    if (began === undefined || plan === undefined) return [];
    const isPast = (years: number) => hasTurned(years, began, plan.on - 1);
    if (!isPast(partyTerm.years) || (plan.agreed && !isPast(partyTerm.years + delay.years))) return [];
    const says = plan.agreed ? text`换届的日子比届满晚了一年以上` : text`换届的日子过了届满，没有报上级党组织批准`;
    return [{ because: [plan.seq], about: ['party-assembly#1'], says }];
  },
});

/** 眼下定的日子：最近一次的打算、通知或者改期，后面的为准；上级同意的只到打算里写的那一天。 */
function planned(record: ElectionRecord): { readonly on: Day; readonly agreed: boolean; readonly seq: Seq } | undefined {
  const dates = [
    ...record.PartyElectionPlanned.map(({ heldOn, seq }) => ({ on: heldOn, seq })),
    ...assembliesIn(record).flatMap(([, poll]) => [
      ...poll.PollNoticePublished.map(({ pollingOn, seq }) => ({ on: pollingOn, seq })),
      ...poll.AssemblyPostponed.map(({ to, seq }) => ({ on: to, seq })),
    ]),
  ];
  const last = sortBy(dates, ({ seq }) => [seq]).at(-1);
  const plan = record.PartyElectionPlanned.at(-1);
  return last && { ...last, agreed: plan?.agreed === true && last.on <= plan.heldOn };
}
