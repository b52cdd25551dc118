import type { Because, Mark } from '../../domain/drills/drill.ts';

const leads: Readonly<Record<Mark['is'], string>> = {
  wrong: '照你的答案做，就成了：',
  right: '不这样做的话：',
  open: '疑点：',
};

/** 念一条理由：评判说的是那样做了有什么不对，前面点明是哪一种做法。 */
export function spellBecause({ says, remedy }: Because, is: Mark['is']): string {
  return remedy === undefined ? says : `${leads[is]}${says}`;
}
