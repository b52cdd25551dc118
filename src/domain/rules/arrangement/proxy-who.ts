import { hasTurned } from '../../engine/calendar.ts';
import { relationBetween } from '../../engine/kinship.ts';
import { electionsIn, proxiesIn, votingDayOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const proxyWho = defineRule({
  id: 'proxy-who',
  title: '委托人登记参加选举，受托人是本村有选举权的近亲属或者其他村民',
  uses: ['proxyHolder', 'votingAge'],
  consequence: 'ballot-void',
  remedy: { says: '收回委托，请委托人改托本村有选举权的人', by: ['ProxyRevoked', 'ProxyApproved'], until: 'PollClosed' },
  mistakes: ['M063'],
  check(record, { proxyHolder, votingAge }) {
    const roll = rollOf(record);
    if (roll === undefined) return [];
    return electionsIn(record).flatMap(([id, poll]) =>
      proxiesIn(poll).flatMap(({ absentee, holder, seq }): Breach[] => {
        const facts = { because: [seq], about: [absentee, id] };
        const day = votingDayOf(record, id) ?? record.today;
        if (!roll.has(absentee)) return [{ ...facts, says: text`${absentee} 没有登记参加选举，不能委托别人投票` }];
        if (proxyHolder === 'relative-only' && relationBetween(record.kin, absentee, holder) === undefined) {
          return [{ ...facts, says: text`${holder} 不是 ${absentee} 的近亲属，不能接受委托` }];
        }
        if (roll.has(holder)) return [];
        if (mayNotHold(record, holder, { votingAge, day })) {
          return [{ ...facts, says: text`${holder} 不是本村有选举权的村民，不能接受 ${absentee} 的委托` }];
        }
        const doubt = '条文写「本村有选举权的近亲属或者其他村民」，没有登记参加选举的村民能不能受托，字面不明';
        return [{ ...facts, says: text`${holder} 没有登记参加选举，接受了 ${absentee} 的委托`, doubt }];
      }),
    );
  },
});

interface Voting {
  readonly votingAge: number;
  readonly day: Day;
}

/** 不在村里的人、外村的人、没有选举权的人；村情没有记过的，不说。 */
function mayNotHold({ people }: ElectionRecord, holder: PersonId, { votingAge, day }: Voting): boolean {
  const person = people.get(holder);
  if (person === undefined) return people.size > 0;
  const isOutsider = person.hukou === 'elsewhere' && person.lives === 'away';
  return isOutsider || person.rights === 'deprived' || !hasTurned(votingAge, person.born, day);
}
