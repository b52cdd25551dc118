import { levels, type Level } from '../../domain/drills/drill.ts';
import { isPackId, type PackId } from '../../domain/profiles/index.ts';

/** 一道题的地方：哪个规则包、哪一级、第几号。写在网址的井号后面，照着它打开的是同一道题。 */
export interface DrillPlace {
  readonly pack: PackId;
  readonly level: Level;
  readonly seed: number;
}

/** 种子用五位数，好念给全班听。 */
export const seedBound = 100_000;

/** 读网址：没有写的、写得不对的，用 usual。 */
export function placeFrom(hash: string, usual: DrillPlace): DrillPlace {
  const written = new URLSearchParams(hash.replace(/^#/, ''));
  const pack = written.get('pack') ?? '';
  const level = levels.find((each) => String(each) === written.get('level'));
  const seed = /^\d{1,9}$/.exec(written.get('seed') ?? '');
  return {
    pack: isPackId(pack) ? pack : usual.pack,
    level: level ?? usual.level,
    seed: seed === null ? usual.seed : Number(seed[0]),
  };
}

export function hashOf({ pack, level, seed }: DrillPlace): string {
  return `#pack=${pack}&level=${level}&seed=${seed}`;
}
