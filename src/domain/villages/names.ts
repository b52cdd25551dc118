import { dice } from '../engine/dice.ts';

/** 姓氏与笔画，照笔画从少到多；同笔画的照本表次序，排候选人也用这个次序。 */
const surnames = [
  ['丁', 2],
  ['万', 3],
  ['于', 3],
  ['王', 4],
  ['方', 4],
  ['石', 5],
  ['田', 5],
  ['江', 6],
  ['许', 6],
  ['何', 7],
  ['吴', 7],
  ['沈', 7],
  ['杨', 7],
  ['林', 8],
  ['罗', 8],
  ['周', 8],
  ['胡', 9],
  ['唐', 10],
  ['高', 10],
  ['梁', 11],
  ['韩', 12],
  ['曾', 12],
  ['谭', 14],
  ['黎', 15],
] as const satisfies readonly (readonly [string, number])[];

/** 姓氏：在上表里的第几个 */
export type SurnameAt = number;

const stems = '甲乙丙丁戊己庚辛壬癸';
const digits = '〇一二三四五六七八九';

/** 村里的姓：人越多姓越多，次序由种子打乱；前几个是大姓。 */
export function surnamesOf(seed: number, people: number): readonly SurnameAt[] {
  const roll = dice(seed);
  const count = Math.min(surnames.length, 6 + Math.floor(people / 60));
  const order = surnames.map((_, at) => at);
  for (let last = order.length - 1; last > 0; last--) {
    const other = roll.for('surname', String(last), 0).upTo(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order.slice(0, count);
}

/** 姓名：某姓的第 nth 个人，从 0 起；林甲、林乙……林癸、林甲一、林乙一。一看就是编的。 */
export function nameOf(surname: SurnameAt, nth: number): string {
  const found = surnames[surname];
  if (found === undefined) throw new Error(`no such surname: ${surname}`);
  return `${found[0]}${stems.charAt(nth % 10)}${numeral(Math.floor(nth / 10))}`;
}

/** 笔画次序：排候选人用的键，姓氏笔画少的在前。 */
export function strokeOrder(name: string): number {
  const at = surnames.findIndex(([surname]) => name.startsWith(surname));
  if (at < 0) throw new Error(`no stroke count for: ${name}`);
  return at;
}

/** 一百以内的数目字；零不写。 */
function numeral(value: number): string {
  if (value === 0) return '';
  const tens = Math.floor(value / 10);
  const unit = value % 10 === 0 ? '' : digits.charAt(value % 10);
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${unit}`;
}
