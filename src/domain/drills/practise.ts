import type { Profile } from '../profiles/profile.ts';
import type { Drill, Level, Topic, Verdict } from './drill.ts';

/** 试几道还没有碰上，就说没有 */
const mostTries = 60;

/** 一道题考到的几条：照答案说得出的理由里提到的。 */
export function topicsIn({ because }: Pick<Verdict, 'because'>): readonly Topic[] {
  return [...new Set(because.flatMap(({ topic }) => topic ?? []))];
}

/** 再练这一条：从 from 的下一个种子找起，头一道考到它、又有标准答案的；找不到的没有。 */
export function seedOn(
  topic: Topic,
  {
    drill,
    level,
    profile,
    from,
  }: { readonly drill: Drill; readonly level: Level; readonly profile: Profile; readonly from: number },
): number | undefined {
  for (let seed = from + 1; seed <= from + mostTries; seed++) {
    const { marks } = drill.check(drill.make(seed, level, profile), {}, profile);
    if (topicsIn({ because: marks.flatMap((mark) => (mark.contested ? [] : mark.because)) }).includes(topic)) return seed;
  }
  return undefined;
}
