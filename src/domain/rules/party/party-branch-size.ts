import { sum } from '../../engine/collections.ts';
import { entitledIn, assembliesIn } from '../../engine/party-branch.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const partyBranchSize = defineRule({
  id: 'party-branch-size',
  title: '正式党员够数的村才设支部委员会，委员有上下限；不够数的只设书记',
  uses: ['partyBranchSize'],
  consequence: 'curable',
  remedy: { says: '照正式党员的人数重新定委员名额，再公布候选人', by: ['SeatsFixed'], until: 'PollOpened' },
  mistakes: [],
  check: (record, { partyBranchSize: size }) => {
    const members = entitledIn(record, ['full'])?.size;
    const fixed = assembliesIn(record)
      .find(([id]) => id === 'party-assembly#1')?.[1]
      .SeatsFixed.at(-1);
    if (members === undefined || fixed === undefined) return [];
    const seats = sum(fixed.seats, ({ count }) => count);
    const found = (says: Breach['says']): readonly Breach[] => [{ because: [fixed.seq], about: [fixed.poll], says }];
    if (members < size.members)
      return seats > 1 ? found(text`正式党员只有 ${members} 人，不设支部委员会，却定了 ${seats} 名委员`) : [];
    return seats < size.least || seats > size.most
      ? found(text`支部委员会定了 ${seats} 人，应当是 ${size.least} 至 ${size.most} 人`)
      : [];
  },
});
