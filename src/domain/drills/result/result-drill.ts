import type { Post } from '../../terms/ids.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Drill, DrillCase, Level } from '../drill.ts';
import { relationNames } from '../../engine/naming.ts';
import type { ShownTally } from '../shown.ts';
import { titleOf } from '../ballot/ballot-words.ts';
import { nameIn } from '../cast.ts';
import { tallyFor } from './result-case.ts';
import { check } from './result-check.ts';
import { questionsFor } from './result-questions.ts';

/** 五、当选判定：谁当选，接下来做什么 */
export const resultDrill: Drill<ShownTally> = {
  id: 'result',
  title: '当选判定',
  trains: '看一张得票表，说出谁当选、接下来做什么：公布、再投、另选还是重选',
  minutes: 10,
  isRegulatedIn: ({ params }) => params.electedNeeds !== null,
  make,
  check,
};

function make(seed: number, level: Level, profile: Profile): DrillCase<ShownTally> {
  const shown = tallyFor(seed, level, profile);
  return { seed, level, told: toldIn(shown), shown, questions: questionsFor(shown) };
}

function toldIn(shown: ShownTally): readonly string[] {
  const { kind, registered, issued, recovered, spoilt, people, kin } = shown;
  const women = people.filter(({ sex }) => sex === 'female').map(({ name }) => name);
  return [
    kind === 'first' ? '首次投票，计完了票。' : '另行选举，计完了票。上一次已经选出的人不在这张表里。',
    `登记参加选举 ${registered} 人，发出选票 ${issued} 张，收回 ${recovered} 张，其中全票无效 ${spoilt} 张。`,
    ...shown.seats.map(({ post, count }) => rowsFor(shown, post, count)),
    women.length === 0 ? '候选人里没有妇女。' : `妇女：${women.join('、')}。`,
    ...kin.map(
      ({ of, rel, is }) =>
        `${nameIn(people, is)}是${nameIn(people, of)}的${rel === 'parent' ? '父亲或者母亲' : relationNames[rel]}。`,
    ),
  ];
}

function rowsFor({ votes, people }: ShownTally, post: Post, count: number): string {
  const rows = votes
    .filter((line) => line.post === post)
    .map(({ person, votes: got }) => `${nameIn(people, person)} ${got} 票`);
  return `${titleOf(post)}应选 ${count} 人：${rows.join('，')}。`;
}
