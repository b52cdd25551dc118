import { dice } from '../../domain/engine/dice.ts';
import { groupBy } from '../../domain/engine/collections.ts';
import type { BallotFace, BallotLine, Mark } from '../../domain/terms/ballot.ts';
import { posts, type PersonId, type Post } from '../../domain/terms/ids.ts';
import { handwritten, penStroke, shakeFrom, type HandCharacter } from './pen-strokes.ts';

/** 票面上的一行：印着或者写着谁、画了什么，画在哪里（同一张票每次都一样） */
export interface DrawnLine {
  readonly key: string;
  readonly name: string;
  readonly isWritten: boolean;
  readonly mark: Mark;
  readonly y: number;
  /** 符号的笔迹，以格子中心为原点；没有画的没有 */
  readonly pen: string | undefined;
  /** 手写的字：另选的姓名，或者“同意” */
  readonly hand: readonly HandCharacter[];
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
    const drawn = rows.map((line, index) =>
      drawLine(line, { nameOf, y: start + index * rowHeight, key: `${post}-${index}`, paper }),
    );
    top += rows.length * rowHeight;
    return [{ post, title: titleOf(post), seats: seatsOf(post), top: start, height: rows.length * rowHeight, lines: drawn }];
  });
}

interface Drawing {
  readonly nameOf: (person: PersonId) => string;
  readonly y: number;
  readonly key: string;
  readonly paper: string;
}

function drawLine(line: BallotLine, { nameOf, y, key, paper }: Drawing): DrawnLine {
  const shake = shakeFrom(dice(1).for('hand', `${paper}-${key}`, 0));
  const name = writtenName(line, nameOf);
  const isWritten = line.written !== undefined;
  const text = [
    ...(isWritten ? handwritten(name, { x: 182, y: y + 24, size: 19 }, shake) : []),
    ...(line.mark === 'agree' ? handwritten('同意', { x: 280, y: y + 23, size: 18 }, shake) : []),
  ];
  return { key, name, isWritten, mark: line.mark, y, pen: penStroke(line.mark, shake), hand: text };
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
  万: '湾',
  方: '芳',
  石: '十',
  江: '姜',
  谭: '谈',
  黎: '梨',
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
