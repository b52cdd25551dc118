import { assembliesIn } from '../../engine/party-branch.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const partyNoProxy = defineRule({
  id: 'party-no-proxy',
  title: '没有到会的党员不能托别人代投',
  uses: ['partyProxies'],
  consequence: 'ballot-void',
  remedy: { says: '没有发的不发；已经发了的记下来，报上级党组织定', until: 'PollClosed' },
  mistakes: ['M134', 'M140'],
  check: (record) =>
    assembliesIn(record).flatMap(([id, { BallotsIssued }]) =>
      BallotsIssued.flatMap(({ seq, to, for: people }) =>
        people
          .filter((person) => person !== to)
          .map((person) => ({ because: [seq], about: [id, person], says: text`${to} 替没有到会的 ${person} 领了票` })),
      ),
    ),
});
