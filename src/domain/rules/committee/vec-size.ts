import { defineRule } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';

export const vecSize = defineRule({
  id: 'vec-size',
  title: '选委会人数要合规定',
  uses: ['committeeSize'],
  consequence: 'curable',
  remedy: { says: '人多了、少了、不是单数的，开会重新推选，再公布、备案', by: ['CommitteeSelected'], until: 'PollOpened' },
  mistakes: ['M015'],
  check(record, { committeeSize: { least, most, odd } }) {
    // 没有记选委会环节的日志，名单只是底子，不拿它说事。
    const committee = record.CommitteeSelected.at(-1);
    if (committee === undefined || !covers(record, 'committee')) return [];
    const { seq, members } = committee;
    const count = members.length;
    const isEven = odd && count % 2 === 0;
    if (count >= least && (most === null || count <= most) && !isEven) return [];
    const says =
      most === null
        ? text`选委会有 ${count} 人，应当不少于 ${least} 人`
        : odd
          ? text`选委会有 ${count} 人，应当是 ${least} 至 ${most} 人，单数`
          : text`选委会有 ${count} 人，应当是 ${least} 至 ${most} 人`;
    return [{ because: [seq], about: [], says }];
  },
});
