import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { unanswered } from './saboteurs.ts';

export const retaliate = defineRule({
  id: 'retaliate',
  title: '不得报复举报、控告或者要求罢免的人',
  uses: ['retaliation'],
  consequence: 'discipline',
  remedy: { says: '马上制止，保护好被报复的人，报乡镇或者公安查处', by: ['SabotageAnswered'] },
  mistakes: [],
  check(record) {
    const spoke = speakersIn(record);
    return unanswered(
      record,
      ({ how, against }) => how === 'retaliation' && against !== undefined && spoke.has(against),
      ({ by, against }) => text`${by} 报复举报、控告或者要求罢免的 ${against ?? by}，没有人制止，也没有报告`,
    );
  },
});

/** 举报、控告过的，提过异议的，领头要求罢免的人 */
function speakersIn({
  ReportReceived,
  ConductComplained,
  ChallengeFiled,
  RecallDemanded,
}: ElectionRecord): ReadonlySet<PersonId> {
  return new Set([
    ...[...ReportReceived, ...ConductComplained, ...ChallengeFiled].map(({ by }) => by),
    ...RecallDemanded.flatMap(({ lead }) => lead ?? []),
  ]);
}
