import { sum } from '../../engine/collections.ts';
import { votesOn } from '../../engine/judge-ballot.ts';
import { voteKey } from '../../engine/tally.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import type { Answer, Answers } from './judging.ts';
import type { CountingCase } from './counting-case.ts';
import { papersPerPage } from './plan.ts';
import type { CasePaper } from './papers.ts';

/** 计票单上的一行：某职务某人，或者全票无效、弃权 */
export type Row =
  | {
      readonly key: string;
      readonly is: 'votes';
      readonly post: Post;
      readonly person: PersonId;
      readonly isWrittenIn: boolean;
    }
  | { readonly key: string; readonly is: 'void' | 'blank' };

/** 一张票在计票单上画在哪几行；另行封存的一行也不画。 */
export function strokesOf({ face }: Pick<CasePaper, 'face'>, { ruling, voidPosts }: Answer): readonly string[] {
  if (ruling === 'void' || ruling === 'blank') return [ruling];
  return votesOn(face, ruling, voidPosts).map(({ post, person }) => voteKey(post, person));
}

/** 计票单的各行：印着的候选人、票上另选到的人、无效、弃权。没有得票的另选人不列。 */
export function rowsOf({ cast, papers }: CountingCase, answers: Answers): readonly Row[] {
  const struck = new Set(papers.flatMap((each) => strokesGiven(each, answers)));
  const people = cast.people.map(({ id }) => id);
  const lines = cast.columns.flatMap(({ post, candidates }) => {
    const others = people.filter((person) => !candidates.includes(person) && struck.has(voteKey(post, person)));
    return [...candidates, ...others].map((person): Row => ({
      key: voteKey(post, person),
      is: 'votes',
      post,
      person,
      isWrittenIn: !candidates.includes(person),
    }));
  });
  return [...lines, { key: 'void', is: 'void' }, { key: 'blank', is: 'blank' }];
}

/** 一张票照判好的画在哪几行；还没有判的没有。 */
export function strokesGiven(each: CasePaper, answers: Answers): readonly string[] {
  const given = answers.get(each.paper);
  return given === undefined ? [] : strokesOf(each, given);
}

/** 照页分：一页几张票，由大小定。 */
export function pagesOf({ papers, plan }: Pick<CountingCase, 'papers' | 'plan'>): readonly (readonly CasePaper[])[] {
  const size = papersPerPage(plan.size);
  return Array.from({ length: Math.floor((papers.length + size - 1) / size) }, (_, nth) =>
    papers.slice(nth * size, (nth + 1) * size),
  );
}

/** 一页或者一张单上各行几笔；没有画的行不列。 */
export type Count = ReadonlyMap<string, number>;

/** 一页照判好的票该画几笔 */
export function pageCount(page: readonly CasePaper[], answers: Answers): Count {
  return countOf(page.flatMap((each) => strokesGiven(each, answers)));
}

/** 数笔画 */
export function countOf(strokes: readonly string[]): Count {
  const count = new Map<string, number>();
  for (const key of strokes) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

/** 各页相加 */
export function addedUp(pages: readonly Count[]): Count {
  const keys = [...new Set(pages.flatMap((page) => [...page.keys()]))];
  return new Map(keys.map((key) => [key, sum(pages, (page) => page.get(key) ?? 0)]));
}

/** 收回几张：另行封存的不算 */
export function recoveredIn({ papers }: CountingCase, answers: Answers): number {
  return papers.filter(({ paper }) => answers.get(paper)?.ruling !== 'set-aside').length;
}
