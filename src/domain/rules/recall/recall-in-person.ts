import { defineRule, type Breach } from '../../engine/rule.ts';
import { proxiesIn } from '../../engine/poll-facts.ts';
import { text } from '../../terms/text.ts';
import { recallPolls } from './demands.ts';

export const recallInPerson = defineRule({
  id: 'recall-in-person',
  title: '罢免表决要本人到场投，不用流动票箱，也不能委托',
  uses: ['recallInPerson'],
  consequence: 'curable',
  remedy: { says: '撤掉流动票箱、退掉委托，请本人到会场投票', by: ['ProxyRevoked', 'MobileBoxArranged'], until: 'PollOpened' },
  mistakes: [],
  check: (record) =>
    recallPolls(record).flatMap(([id, poll]): Breach[] => [
      ...poll.MobileBoxArranged.filter(({ voters }) => voters.length > 0).map(({ box, seq }) => ({
        because: [seq],
        about: [box, id],
        says: text`罢免表决用了 ${box}`,
        falls: { what: 'box', which: box } as const,
      })),
      ...proxiesIn(poll).map(({ absentee, holder, seq }) => ({
        because: [seq],
        about: [absentee, id],
        says: text`罢免表决收了 ${absentee} 托给 ${holder} 的委托`,
        falls: { what: 'step', which: id } as const,
      })),
    ]),
});
