import type { PackId } from '../../domain/profiles/index.ts';

/** 总图的地址：一个规则包一页。 */
export function mapPath(pack: PackId): `/procedure/${string}/` {
  return `/procedure/${pack}/`;
}

/** 一步的地址：一个规则包一页。 */
export function stepPath(pack: PackId, step: string): `/procedure/${string}/` {
  return `/procedure/${pack}/${step}/`;
}
