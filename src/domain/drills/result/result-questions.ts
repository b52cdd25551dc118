import { titleOf } from '../ballot/ballot-words.ts';
import { nameIn } from '../cast.ts';
import type { Choice, Question } from '../drill.ts';
import type { ShownTally } from '../shown.ts';

/** 接下来做什么 */
export const nextSteps: readonly Choice[] = [
  { id: 'announce', says: '都选出来了，当场公布结果就行' },
  { id: 'revote', says: '票数相等的几个人再投一次' },
  { id: 'supplementary', says: '不足的名额另行选举' },
  { id: 'relatives', says: '近亲属只留一人，先定留谁' },
  { id: 'repeat', says: '这次选举无效，重新选举' },
];

/** 选几个的一问 */
export type PickAny = Extract<Question, { readonly picks: 'one' | 'any' }>;

/** 各职务谁当选，最后问接下来做什么 */
export function questionsFor({ seats, votes, people }: ShownTally): readonly PickAny[] {
  const elected = seats.map(({ post, count }): PickAny => ({
    id: `elected:${post}`,
    asks: `${titleOf(post)}应选 ${count} 人，谁当选？没有人当选的，不选。`,
    picks: 'any',
    choices: votes
      .filter((line) => line.post === post)
      .map(({ person, votes: got }) => ({ id: person, says: `${nameIn(people, person)}（${got} 票）` })),
  }));
  return [...elected, { id: 'next', asks: '接下来做什么？', picks: 'any', choices: nextSteps }];
}
