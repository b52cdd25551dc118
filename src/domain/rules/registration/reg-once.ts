import { lastOf } from '../../engine/collections.ts';
import { rollOf, standingsIn } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

/** 登记在先、消息在后的：先在哪一边登记的，看不出来。 */
const openOrder = '在本村登记以后才得知他在别处也登记了；先在哪一边登记的没有记，要请本人选一处';

export const regOnce = defineRule({
  id: 'reg-once',
  title: '已经在别处登记参加选举的人，不再在本村登记',
  uses: ['registeredElsewhere'],
  consequence: 'curable',
  remedy: {
    says: '请本人选一处，与那边互通书面消息；不在本村参加的除名，公布变动',
    by: ['RegistrationDecided', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: ['M032'],
  check(record) {
    const roll = rollOf(record);
    const standings = new Map(standingsIn(record).map((standing) => [standing.person, standing]));
    const elsewhere = [...new Set(record.RegisteredElsewhere.map(({ person }) => person))];
    return elsewhere.flatMap((id): Breach[] => {
      const known = lastOf(record.RegisteredElsewhere, ({ person }) => person === id);
      if (known === undefined || roll?.has(id) !== true) return [];
      const admitted = standings.get(id)?.by;
      const isLater = admitted === undefined || admitted.seq < known.seq;
      return [
        {
          because: [known.seq, ...(admitted === undefined ? [] : [admitted.seq])],
          about: [id],
          says: text`${id} 已经在别处登记参加选举，本村的名单上也有他`,
          falls: { what: 'person', which: id },
          ...(isLater && { doubt: openOrder }),
        },
      ];
    });
  },
});
