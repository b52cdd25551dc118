import type { Recorded } from '../../engine/events/index.ts';
import { reaches } from '../../engine/majority.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { membersAt } from './memberships.ts';

export const vecVote = defineRule({
  id: 'vec-vote',
  title: '选委会开会少数服从多数；写明的地方过半数成员到会才能开',
  uses: ['committeeVote'],
  consequence: 'curable',
  remedy: {
    says: '补开会议，到够了人重新表决，记下到会、同意的人数；宣布错了的更正',
    by: ['CommitteeMet'],
    until: 'ElectedDeclared',
  },
  mistakes: ['M017'],
  check(record, { committeeVote: { attendance } }) {
    const meetings = record.CommitteeMet.flatMap((met) => attendedOf(record, met));
    const thin = attendance === null ? [] : meetings.filter(({ present, total }) => !reaches(attendance, present, total));
    // 到会的过半数同意，就是多数；人没有到够的，毛病在到会，不再说票数。
    const wrong = meetings.filter(
      (each) => !thin.includes(each) && each.decided.passed !== reaches('more-than-half', each.decided.inFavour, each.present),
    );
    const [firstThin] = thin;
    const seqsOf = (each: typeof meetings) => each.map(({ met }) => met.seq);
    return [
      ...(firstThin === undefined
        ? []
        : [
            {
              because: seqsOf(thin),
              about: firstThin.met.absent.map(({ member }) => member),
              says: text`选委会 ${thin.length} 次开会，到会的没有过半数，也作了决定`,
            },
          ]),
      ...(wrong.length === 0
        ? []
        : [{ because: seqsOf(wrong), about: [], says: text`选委会 ${wrong.length} 次表决，宣布的和多数人的意见不合` }]),
    ];
  },
});

/** 作了决定的一次会：当时成员几人、到了几人；不知道成员是谁的没有。 */
function attendedOf(record: ElectionRecord, met: Recorded<'CommitteeMet'>) {
  const members = new Set(membersAt(record, met.seq).map(({ member }) => member));
  if (met.decided === undefined || members.size === 0) return [];
  const absent = new Set(met.absent.map(({ member }) => member).filter((member) => members.has(member)));
  return [{ met, decided: met.decided, total: members.size, present: members.size - absent.size }];
}
