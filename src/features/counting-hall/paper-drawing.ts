import { dice } from '../../domain/engine/dice.ts';
import { groupBy } from '../../domain/engine/collections.ts';
import type { BallotFace, BallotLine, Mark } from '../../domain/terms/ballot.ts';
import { posts, type PersonId, type Post } from '../../domain/terms/ids.ts';

/** 票面上的一行：印着或者写着谁、画了什么，画在哪里（同一张票每次都一样） */
export interface DrawnLine {
  readonly key: string;
  readonly name: string;
  readonly isWritten: boolean;
  readonly mark: Mark;
  readonly y: number;
  readonly tilt: number;
}

/** 一个职务的几行 */
export interface DrawnPost {
  readonly post: Post;
  readonly title: string;
  readonly seats: number;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly DrawnLine[];
}

interface Printing {
  readonly nameOf: (person: PersonId) => string;
  readonly titleOf: (post: Post) => string;
  readonly seatsOf: (post: Post) => number;
}

/** 票头高、每行高，单位是画布的点 */
const headHeight = 135;
const rowHeight = 33;

/** 排版：照职务从高到低，一行一个人；写的姓名照写法念。 */
export function layOut({ lines }: BallotFace, paper: string, { nameOf, titleOf, seatsOf }: Printing): readonly DrawnPost[] {
  const byPost = groupBy(lines, ({ post }) => post);
  let top = headHeight;
  return posts.flatMap((post) => {
    const rows = byPost.get(post) ?? [];
    if (rows.length === 0) return [];
    const start = top;
    const drawn = rows.map((line, index): DrawnLine => ({
      key: `${post}-${index}`,
      name: writtenName(line, nameOf),
      isWritten: line.written !== undefined,
      mark: line.mark,
      y: start + index * rowHeight,
      tilt: dice(1).for('tilt', `${paper}-${post}-${index}`, 0).upTo(7) - 3,
    }));
    top += rows.length * rowHeight;
    return [{ post, title: titleOf(post), seats: seatsOf(post), top: start, height: rows.length * rowHeight, lines: drawn }];
  });
}

/** 票面上写的字：认不出的画成一团，小名、同音字换一个字。 */
function writtenName({ person, written }: BallotLine, nameOf: (person: PersonId) => string): string {
  if (person === undefined || written === 'unidentifiable') return '〰〰';
  const name = nameOf(person);
  if (written === 'nickname') return `阿${name.slice(-1)}`;
  return written === 'homophone' ? `${homophones[name.slice(0, 1)] ?? '某'}${name.slice(1)}` : name;
}

/** 姓的同音字 */
const homophones: Readonly<Record<string, string>> = {
  林: '临',
  周: '州',
  何: '河',
  吴: '无',
  沈: '审',
  罗: '锣',
  韩: '寒',
  唐: '糖',
  邵: '绍',
  邓: '凳',
  陈: '晨',
  李: '里',
  王: '忘',
  张: '章',
  刘: '流',
  杨: '羊',
  黄: '皇',
  赵: '照',
  孙: '笋',
  马: '码',
  朱: '珠',
  胡: '湖',
  郭: '锅',
  高: '糕',
  梁: '良',
  宋: '送',
  郑: '正',
  谢: '卸',
  冯: '逢',
  许: '栩',
  曹: '槽',
  彭: '朋',
  曾: '增',
  萧: '消',
  田: '甜',
  董: '懂',
  潘: '盼',
  袁: '圆',
  蔡: '菜',
  蒋: '讲',
  余: '鱼',
  于: '鱼',
  杜: '肚',
  叶: '业',
  程: '成',
  魏: '卫',
  苏: '酥',
  吕: '旅',
  丁: '钉',
  任: '仁',
};

/** 画布高 */
export function heightOf(drawn: readonly DrawnPost[]): number {
  const last = drawn.at(-1);
  return (last === undefined ? headHeight : last.top + last.height) + 90;
}

/** 笔迹：各种符号怎么画，以格子中心为原点。 */
export const strokes: Partial<Record<Mark, string>> = {
  circle: 'M-5-9c-7 1-10 6-9 10 1 7 6 10 12 9 8-1 11-7 8-11-1-6-5-8-11-8',
  tick: 'M-11 0l7 8 15-17',
  outside: 'M33-9c-7 1-10 6-9 10 1 7 6 10 12 9 8-1 11-7 8-11-1-6-5-8-11-8',
  double: 'M-13-8c-7 1-9 6-8 10 1 6 6 9 10 8 7-1 9-7 7-11-1-5-4-7-9-7M8-8C1-7-1-2 0 2c1 6 6 9 10 8 7-1 9-7 7-11-1-5-4-7-9-7',
  corrected: 'M-20-7l14 14M-6-7l-14 14M10-9c-7 1-10 6-9 10 1 7 6 10 12 9 8-1 11-7 8-11-1-6-5-8-11-8',
  cross: 'M-10-9l20 18M10-9l-20 18',
  unclear: 'M-30-12q14 22 30 4t34 8q-20 16-36 2t-28 8q16-26 34-14t24-6M-26 6q20-12 48 2',
};
