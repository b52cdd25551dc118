import type { ElectionRecord } from '../../engine/record.ts';
import { lastOf } from '../../engine/collections.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId, Seq } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { membersIn } from './new-committee.ts';

export const illegalWin = defineRule({
  id: 'illegal-win',
  title: '查实用不正当手段当选的，当选无效',
  uses: ['illegalWin'],
  consequence: 'seat-void',
  remedy: {
    says: '由有权的政府宣布他当选无效，公布；空出的名额照不足额处理',
    by: ['PollVoided', 'DeclarationWithdrawn'],
  },
  mistakes: ['M122'],
  check(record) {
    return [...membersIn(record)].flatMap((person): Breach[] => {
      const proof = lastOf(record.ConductInvestigated, ({ about }) => about === person);
      const means = foulMeansOf(record, person);
      if (proof?.proven !== true || means.length === 0) return [];
      return [
        {
          because: [...means, proof.seq],
          about: [person],
          says: text`查实 ${person} 送东西、许诺或者威胁拉票，他的当选还没有宣布无效`,
          falls: { what: 'seat', which: person },
        },
      ];
    });
  },
});

/** 日志里记着他用过的不正当手段；私下串门不算。 */
function foulMeansOf({ VotesCanvassed, polls }: ElectionRecord, person: PersonId): readonly Seq[] {
  const before = VotesCanvassed.filter(({ by, how }) => by === person && how !== 'visit');
  const atPoll = [...polls.values()].flatMap(({ GiftOffered }) => GiftOffered.filter(({ by }) => by === person));
  return [...before, ...atPoll].map(({ seq }) => seq);
}
