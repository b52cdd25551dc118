import type { Consequence, Falls } from '../engine/rule.ts';
import type { Citation } from '../law/citation.ts';
import { isBeyondDoubt, type Profile } from '../profiles/profile.ts';
import { isPoll, type Ref } from '../terms/ids.ts';

/** 谁宣布：照规则包写的主体和出处（规则摘要的表 P17） */
export interface DeclaredBy {
  readonly by: readonly ('township' | 'county' | 'election-committee')[];
  readonly cites: readonly Citation[];
}

/**
 * 三分法：有东西垮了（way 是 falls，写明垮的是哪一样、哪一个），没有垮、补得上（curable），选举照旧、只追责（discipline）。
 * 选举、当选垮了的，declaredBy 是由谁宣布；null 是此地没有写明。别的用不着宣布，没有这一栏。
 */
export interface Sort {
  readonly way: 'falls' | 'curable' | 'discipline';
  readonly what?: Falls['what'];
  readonly which?: Ref;
  readonly declaredBy?: DeclaredBy | null;
}

const heaviest: Record<Consequence, Falls['what'] | undefined> = {
  'election-void': 'election',
  'seat-void': 'seat',
  'ballot-void': 'ballot',
  'void-in-part': 'box',
  curable: undefined,
  discipline: undefined,
};

interface Sortable {
  readonly consequence: Consequence;
  readonly falls?: Falls;
  readonly about: readonly Ref[];
}

/** 归到三种里的哪一种。结果由后果和垮掉的东西推出，宣布的主体由规则包写。 */
export function sortOf({ consequence, falls, about }: Sortable, profile: Profile): Sort {
  const what = heaviest[consequence] ?? (falls?.what === 'step' && consequence === 'curable' ? 'step' : undefined);
  if (what === undefined) return consequence === 'discipline' ? { way: 'discipline' } : { way: 'curable' };
  const which = falls?.which ?? (what === 'election' ? about.find(isPoll) : undefined);
  return {
    way: 'falls',
    what,
    ...(which !== undefined && { which }),
    ...((what === 'election' || what === 'seat') && { declaredBy: declaredBy(profile) }),
  };
}

/** 有争议、据推断的，等于此地没有写明。 */
function declaredBy({ params: { voidedBy } }: Profile): DeclaredBy | null {
  return voidedBy === null || !isBeyondDoubt(voidedBy) ? null : { by: voidedBy.value, cites: voidedBy.cites };
}
