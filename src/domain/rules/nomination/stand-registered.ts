import { electionsIn } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import { roundsIn, standingIn, listedIn } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { listedNow } from './nominations.ts';

type Standing = ParamValues<'standing'>['standing'];

export const standRegistered = defineRule({
  id: 'stand-registered',
  title: '候选人要有被选举权；要不要在登记名单上，看本省',
  uses: ['standing'],
  consequence: 'curable',
  remedy: {
    says: '查清他有没有被剥夺政治权利、登记没有：漏登的补登并公布，没有资格的取消候选人资格，重新公布名单',
    by: ['RollCorrected', 'CandidateRemoved', 'FormalListPublished', 'DeclarationWithdrawn'],
  },
  mistakes: [],
  check(record, { standing }) {
    // 名册没有记全的日志，名册上没有不等于没有登记。
    const roll = covers(record, 'registration') ? rollOf(record) : undefined;
    return [...candidatesIn(record, roll, standing), ...electedIn(record, roll)];
  },
});

function candidatesIn(record: ElectionRecord, roll: ReadonlySet<PersonId> | undefined, { onRoll }: Standing): Breach[] {
  return electionsIn(record).flatMap(([id, poll]) => {
    const because = poll.FormalListPublished.slice(-1).map(({ seq }) => seq);
    const listed = [...new Set(listedNow(poll).map(({ person }) => person))];
    return listed.flatMap((person): Breach[] => {
      const about = [person, id];
      if (record.people.get(person)?.rights === 'deprived') {
        return [{ because, about, says: text`${person} 被剥夺政治权利，没有被选举权，列为候选人` }];
      }
      if (roll === undefined || roll.has(person)) return [];
      const says = text`${person} 不在登记名单上，列为候选人`;
      const doubt = '候选人是不是要先登记参加选举，条文没有直接写';
      return [{ because, about, says, ...(onRoll === 'open' && { doubt }) }];
    });
  });
}

/** 另选的当选人；候选人上面已经说过。 */
function electedIn(record: ElectionRecord, roll: ReadonlySet<PersonId> | undefined): Breach[] {
  return roundsIn(record).flatMap((round) => {
    const listed = listedIn(round);
    return standingIn(round).flatMap(({ person, poll, seq }): Breach[] => {
      if (listed.size === 0 || listed.has(person)) return [];
      const facts = { because: [seq], about: [person, poll], falls: { what: 'seat', which: person } } as const;
      if (record.people.get(person)?.rights === 'deprived') {
        return [{ ...facts, says: text`${person} 被剥夺政治权利，没有被选举权，宣布当选` }];
      }
      if (roll === undefined || roll.has(person)) return [];
      const doubt = '另选的人是不是要在登记名单上，条文没有写，或者几处写得不一样';
      return [{ ...facts, says: text`${person} 不在登记名单上，被另选、宣布当选`, doubt }];
    });
  });
}
