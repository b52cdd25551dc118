import type { Ruling } from '../../domain/terms/ballot.ts';
import type { JudgedBy } from '../../simulator/offers/counting.ts';

/** 五种判法，照数字键的次序 */
export const rulings: readonly { readonly value: Ruling; readonly label: string }[] = [
  { value: 'valid', label: '有效' },
  { value: 'part-void', label: '部分无效' },
  { value: 'void', label: '全票无效' },
  { value: 'blank', label: '弃权' },
  { value: 'set-aside', label: '伪造，另行封存' },
];

/** 谁认定的 */
export const judges: readonly { readonly value: JudgedBy; readonly label: string }[] = [
  { value: 'reader', label: '唱票人当场判' },
  { value: 'committee', label: '交选委会认定' },
  { value: 'scrutineer', label: '监票人说了算' },
  { value: 'chair', label: '选委会主任一句话' },
];

export function titleOfRuling(ruling: Ruling): string {
  return rulings.find(({ value }) => value === ruling)?.label ?? ruling;
}
