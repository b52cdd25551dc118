import { nameOf } from '../../engine/naming.ts';
import { blankRecord } from '../../engine/record.ts';
import type { BallotLine, Mark } from '../../terms/ballot.ts';
import type { Post } from '../../terms/ids.ts';
import { nameIn } from '../cast.ts';
import type { ShownBallot } from '../shown.ts';

/** 符号怎么念 */
export const markNames: Readonly<Record<Mark, string>> = {
  circle: '画圈',
  tick: '打钩',
  agree: '写「同意」',
  outside: '圈画在格外',
  double: '画两个圈',
  corrected: '改过，画圈',
  cross: '画叉',
  none: '没有画',
  unclear: '看不清',
};

/** 另选的写法怎么念 */
export const writingNames: Readonly<Record<NonNullable<BallotLine['written']>, string>> = {
  'full-name': '另选写全名',
  nickname: '另选写小名',
  homophone: '另选写同音字',
  unidentifiable: '另选写的认不出是谁',
};

const stocks: Readonly<Record<ShownBallot['face']['stock'], string>> = {
  official: '用纸、印章都对。',
  unstamped: '票上没有盖章。',
  forged: '印章、用纸与别的票不一样。',
};

/** 把票面念出来：看不见画面的人听到的，与看见的一样多。 */
export function spellFace({ face, seats, people }: ShownBallot): string {
  const name = ({ person }: BallotLine) => (person === undefined ? '' : nameIn(people, person));
  const rows = seats.map(({ post, count }) => {
    const lines = face.lines.filter((line) => line.post === post && (line.mark !== 'none' || line.written !== undefined));
    const said = lines.map(
      (line) => `${line.written === undefined ? '' : writingNames[line.written]}${name(line)}${markNames[line.mark]}`,
    );
    return `${titleOf(post)}应选 ${count} 人：${said.length === 0 ? '没有画' : said.join('，')}。`;
  });
  return `${stocks[face.stock]}${face.traced ? '票上写了编号。' : ''}${rows.join('')}`;
}

/** 职务怎么念 */
export function titleOf(post: Post): string {
  return nameOf(blankRecord, post);
}
