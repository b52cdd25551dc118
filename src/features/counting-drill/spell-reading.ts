import type { Answers } from '../../domain/drills/counting-hall/judging.ts';
import type { CasePaper } from '../../domain/drills/counting-hall/papers.ts';
import { strokesGiven } from '../../domain/drills/counting-hall/tallying.ts';
import { posts, type PersonId, type Post, type Ref } from '../../domain/terms/ids.ts';

/** 拆开一行的键：职务和人；无效、弃权的没有 */
function partsOfKey(key: string): { readonly post: Post; readonly person: PersonId } | undefined {
  const [named, id] = key.split('|');
  const post = posts.find((each) => each === named);
  return post === undefined || id === undefined ? undefined : { post, person: `V${Number(id.slice(1))}` };
}

/** 唱一张：第 3 张票，有效，主任林甲，委员周乙、吴丁；另行封存的不唱。 */
export function spellReading(each: CasePaper, answers: Answers, nameOf: (ref: Ref) => string): string {
  const ruling = answers.get(each.paper)?.ruling;
  if (ruling === 'set-aside') return `${nameOf(each.paper)}，伪造，另行封存，不唱`;
  return `${nameOf(each.paper)}，${spellStrokes(strokesGiven(each, answers), nameOf)}`;
}

/** 念几笔：主任林甲，委员周乙、吴丁；一笔也没有的是没有得票的人 */
export function spellStrokes(keys: readonly string[], nameOf: (ref: Ref) => string): string {
  if (keys.includes('void')) return '全票无效';
  if (keys.includes('blank')) return '弃权';
  const named = keys.flatMap((key) => partsOfKey(key) ?? []);
  const byPost = posts.flatMap((post) => {
    const names = named.filter((each) => each.post === post).map(({ person }) => nameOf(person));
    return names.length === 0 ? [] : [`${nameOf(post)}${names.join('、')}`];
  });
  return byPost.length === 0 ? '没有赞成的人' : byPost.join('，');
}
