import { defineRule } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { isNear } from '../../engine/tally-of.ts';
import { text } from '../../terms/text.ts';
import { membersAt } from './memberships.ts';

export const vecRelativeInside = defineRule({
  id: 'vec-relative-inside',
  title: '选委会成员之间实行近亲属回避',
  uses: ['insideCircle'],
  consequence: 'curable',
  remedy: { says: '近亲属里留一人，别的退出，按原推选结果递补并公告', by: ['CommitteeMemberLeft'], until: 'ElectedDeclared' },
  mistakes: [],
  check(record, { insideCircle }) {
    // 没有记选委会环节的日志，名单只是底子，不拿它说事。
    if (!covers(record, 'committee')) return [];
    const members = membersAt(record);
    return members.flatMap((a, index) =>
      members
        .slice(index + 1)
        .filter((b) => isNear(record, insideCircle, a.member, b.member))
        .map((b) => ({
          because: [...new Set([a.since.seq, b.since.seq])],
          about: [a.member, b.member],
          says: text`${a.member} 和 ${b.member} 是近亲属，都在选委会里`,
        })),
    );
  },
});
