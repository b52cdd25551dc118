import { lastOf } from '../../engine/collections.ts';
import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const votingInterrupted = defineRule({
  id: 'voting-interrupted',
  title: '投票中途停下来，票箱要封好、有人看守',
  uses: ['suspension'],
  consequence: 'curable',
  remedy: { says: '当众贴上封条，留人看守，记下停了多久；恢复以前当众验过封条', by: ['VotingSuspended'], until: 'PollClosed' },
  mistakes: ['M080'],
  check(record) {
    return electionsIn(record).flatMap(([id, { VotingSuspended }]): Breach[] => {
      const loose = lastOf(VotingSuspended, ({ guards, sealed }) => guards.length === 0 || !sealed);
      if (loose === undefined) return [];
      const { sealed, guards } = loose;
      const unguarded = text`投票停下来的时候，票箱没有人看守`;
      const unsealed =
        guards.length === 0 ? text`投票停下来的时候，票箱没有封，也没有人看守` : text`投票停下来的时候，票箱没有贴封条`;
      const says = sealed ? unguarded : unsealed;
      return [{ because: [loose.seq], about: [id], says }];
    });
  },
});
