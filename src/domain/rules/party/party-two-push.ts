import { assembliesIn } from '../../engine/party-branch.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

type Sources = ParamValues<'partyRecommendations'>['partyRecommendations'];

export const partyTwoPush = defineRule({
  id: 'party-two-push',
  title: '支部委员的候选人先由党员推荐、群众推荐，再由乡镇党委考察；推荐不等于当选',
  uses: ['partyRecommendations'],
  consequence: 'curable',
  remedy: {
    says: '没有推荐的补开推荐会，没有考察的补报乡镇党委，名单重新公布；贴错的结果改正重贴',
    by: ['RecommendationHeld', 'RecommendedReviewed', 'RecommendationPublished', 'FormalListPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M138', 'M141'],
  check: (record, { partyRecommendations: sources }) => [
    ...postedAsElected(record),
    ...assembliesIn(record).flatMap(([id, { FormalListPublished }]) => {
      const list = FormalListPublished.at(-1);
      // 接着再投的候选人是上一次的人，不再推荐一遍。
      return list === undefined || id !== 'party-assembly#1' ? [] : [...unasked(record, list, sources), ...unfit(record, list)];
    }),
  ],
});

/** 最近贴出的推荐结果写成了当选 */
function postedAsElected({ RecommendationPublished }: ElectionRecord): readonly Breach[] {
  const posted = RecommendationPublished.at(-1);
  if (posted?.as !== 'elected') return [];
  return [{ because: [posted.seq], about: posted.people, says: text`推荐的结果贴成了“当选”` }];
}

const sourceNames: Readonly<Record<Sources['by'][number], string>> = { members: '党员推荐', villagers: '群众推荐' };

/** 名单公布以前，有推荐没有开过 */
function unasked(record: ElectionRecord, list: Recorded<'FormalListPublished'>, { by }: Sources): readonly Breach[] {
  if (!covers(record, 'party')) return [];
  const missing = by.filter((source) => !record.RecommendationHeld.some((held) => held.by === source && held.seq < list.seq));
  if (missing.length === 0) return [];
  const says = `候选人没有经过${missing.map((source) => sourceNames[source]).join('、')}`;
  return [{ because: [list.seq], about: [list.poll], says: [says] }];
}

/** 名单上没有人推荐的、考察没有通过的、没有报乡镇党委考察的 */
function unfit(record: ElectionRecord, list: Recorded<'FormalListPublished'>): readonly Breach[] {
  if (!covers(record, 'party')) return [];
  const held = record.RecommendationHeld.filter(({ by }) => by !== 'branch-committee');
  const asked = new Set<PersonId>(held.flatMap(({ people }) => people));
  return list.candidates.flatMap(({ person }): readonly Breach[] => {
    const review = record.RecommendedReviewed.filter((each) => each.person === person && each.seq < list.seq).at(-1);
    const says =
      held.length > 0 && !asked.has(person)
        ? text`没有人推荐 ${person}，也列进了候选人`
        : review?.by !== 'township-party'
          ? text`${person} 没有经乡镇党委考察，就列进了候选人`
          : review.passed
            ? undefined
            : text`${person} 考察没有通过，也列进了候选人`;
    return says === undefined
      ? []
      : [{ because: [...(review ? [review.seq] : []), list.seq], about: [list.poll, person], says }];
  });
}
