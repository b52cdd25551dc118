import type { CountingCase } from '../../domain/drills/counting-hall/counting-case.ts';

const relations = { spouse: '配偶', parent: '父母', sibling: '兄弟姐妹' } as const;

/** 票上的人之间的近亲属关系，定当选以前要知道的 */
export function kinPairs({ cast }: Pick<CountingCase, 'cast'>): readonly string[] {
  const name = (id: string) => cast.people.find((person) => person.id === id)?.name ?? '';
  return cast.kin.map(({ of, rel, is }) => `${name(is)}是${name(of)}的${relations[rel]}。`);
}
