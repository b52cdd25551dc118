import type { Citation } from '../../domain/law/citation.ts';
import type { Certainty, Param, Profile } from '../../domain/profiles/profile.ts';

/** 规则包里的一处疑问：疑在哪里，出处是什么。 */
export interface PackDoubt {
  readonly says: string;
  readonly cites: readonly Citation[];
}

/** 一个规则包有多扎实：各种把握程度的规定各几项，没有规定的几项，有哪些疑问。 */
export interface PackFacts {
  readonly counts: Readonly<Record<Certainty, number>>;
  readonly silent: number;
  /** 疑问相同的合在一起，出处都列上。 */
  readonly doubts: readonly PackDoubt[];
}

export function packFacts({ params }: Profile): PackFacts {
  const all = Object.values(params);
  const ruled = all.flatMap((param) => (param === null ? [] : [param]));
  const count = (certainty: Certainty) => ruled.filter((param) => param.certainty === certainty).length;
  return {
    counts: { text: count('text'), inferred: count('inferred'), 'second-hand': count('second-hand'), local: count('local') },
    silent: all.length - ruled.length,
    doubts: doubtsIn(ruled),
  };
}

function doubtsIn(ruled: readonly Param<unknown>[]): readonly PackDoubt[] {
  const bySays = new Map<string, Set<Citation>>();
  for (const { contested, cites } of ruled) {
    if (contested === undefined) continue;
    const known = bySays.get(contested) ?? new Set();
    for (const citation of cites) known.add(citation);
    bySays.set(contested, known);
  }
  return [...bySays].map(([says, cites]) => ({ says, cites: [...cites] }));
}
