import { nameIn } from '../../domain/drills/cast.ts';
import type { CountingCase } from '../../domain/drills/counting-hall/counting-case.ts';
import { relationNames } from '../../domain/engine/naming.ts';

/** 票上的人之间的近亲属关系，定当选以前要知道的 */
export function kinPairs({ cast }: Pick<CountingCase, 'cast'>): readonly string[] {
  return cast.kin.map(({ of, rel, is }) => `${nameIn(cast.people, is)}是${nameIn(cast.people, of)}的${relationNames[rel]}。`);
}
