import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { unansweredIn } from './canvassing.ts';

export const campaignPrivate = defineRule({
  id: 'campaign-private',
  title: '候选人不得私下拉票；发现了要制止、报告',
  uses: ['privateCanvassing'],
  consequence: 'discipline',
  remedy: {
    says: '责任在候选人：劝他停下，记下经过，报乡镇；有话请他到见面会上讲',
    by: ['ConductReported', 'ConductInvestigated'],
    until: 'ElectedDeclared',
  },
  mistakes: [],
  check(record) {
    const lists = electionsIn(record).flatMap(([, { FormalListPublished, CandidateAdded }]) => [
      ...FormalListPublished.flatMap(({ candidates, seq }) => candidates.map(({ person }) => ({ person, seq }))),
      ...CandidateAdded,
    ]);
    return unansweredIn(record, ({ how }) => how === 'visit').flatMap(({ canvass, poll, opening }): Breach[] => {
      const { by, seq } = canvass;
      const isCandidate = lists.some((each) => each.person === by && each.seq < seq);
      // 不是候选人的，是不是候选人指使的，日志里看不出来。
      if (
        !isCandidate &&
        !lists.some((each) => each.person === by) &&
        !record.NominationMade.some(({ nominee }) => nominee === by)
      )
        return [];
      return [
        {
          because: [seq],
          about: [by, poll],
          says: text`${by} 私下串门拉票，一直到投票没有人制止，也没有报告`,
          duty: { what: 'ConductReported', due: opening.on, overtaken: true },
          ...(!isCandidate && { doubt: '条文管的是候选人；那时候选人名单还没有公布，他只是被提名' }),
        },
      ];
    });
  },
});
