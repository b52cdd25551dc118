import { electionsIn, openingOf, venuesIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const agentBooth = defineRule({
  id: 'agent-booth',
  title: '会场和投票站应当设代写处',
  uses: ['scribeDesk'],
  consequence: 'curable',
  remedy: { says: '补设代写处，安排好代写的人', by: ['VenueSetUp'], until: 'PollClosed' },
  mistakes: ['M075', 'M085'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] =>
      openingOf(poll) === undefined
        ? []
        : venuesIn(poll)
            .filter(({ scribeDesk }) => !scribeDesk)
            .map(({ venue, seq }) => ({ because: [seq], about: [venue, id], says: text`${venue} 没有设代写处` })),
    );
  },
});
