import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { tellingOf } from './petitions.ts';

export const petitionRoute = defineRule({
  id: 'petition-route',
  title: '有专门程序的事导入专门程序：名单的异议先向选委会申诉，违法行为走举报',
  uses: ['petitionRouting'],
  consequence: 'curable',
  remedy: { says: '告诉信访人走哪个程序、向谁提、什么期限，帮他转过去', by: ['PetitionTold'] },
  mistakes: ['M150'],
  check: (record) =>
    record.PetitionReceived.flatMap(({ petition, about, seq }): Breach[] => {
      const told = tellingOf(record, petition);
      if (told?.how !== 'accepted' || (about !== 'roll' && about !== 'bribery')) return [];
      const says =
        about === 'roll'
          ? text`${petition}说的是登记名单，当成一般信访办，没有告诉他先向选委会申诉`
          : text`${petition}说的是贿选，当成一般信访办，没有按举报查处`;
      return [{ because: [seq, told.seq], about: [petition], says }];
    }),
});
