import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const petitionRep = defineRule({
  id: 'petition-rep',
  title: '多人走访同一件事，推选代表，人数不超过规定',
  uses: ['petitionDelegates'],
  consequence: 'curable',
  remedy: { says: '劝大家推选不超过规定人数的代表来谈，其余的人先回去；事情照收照办' },
  mistakes: ['M152'],
  check: ({ PetitionReceived }, { petitionDelegates }) =>
    PetitionReceived.flatMap(({ petition, people, delegates, visit, seq }): Breach[] => {
      if (!visit || people <= petitionDelegates || (delegates > 0 && delegates <= petitionDelegates)) return [];
      const says =
        delegates === 0
          ? text`${petition}来了 ${people} 人，没有推选代表`
          : text`${petition}推选了 ${delegates} 名代表，至多 ${petitionDelegates} 名`;
      return [{ because: [seq], about: [petition], says, falls: { what: 'step', which: petition } }];
    }),
});
