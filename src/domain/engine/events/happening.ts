import { day, minute, pollId, seq } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';

/**
 * 一件已经发生的事：过去时，只有事实。on 是绝对日，从不倒退；at 是当天第几分钟；
 * replaces 指它重做的那件事。合法与否由 rules/ 判断。
 * later 是以后加的字段，都可以不写：短写法按次序存，排在最后，旧的存档和结果文件才照样读得出。
 */
export function happening<
  const Type extends string,
  Shape extends z.core.$ZodLooseShape,
  Later extends z.core.$ZodLooseShape = Record<never, never>,
>(type: Type, shape: Shape, later?: Later) {
  return z.strictObject({
    type: z.literal(type),
    on: day,
    ...shape,
    at: z.exactOptional(minute),
    replaces: z.exactOptional(seq),
    ...(later ?? ({} as Later)),
  });
}

/** 一次投票中的事：写明是哪一次投票，首次、另行、重新、补选、罢免都用同一种事。 */
export function pollHappening<
  const Type extends string,
  Shape extends z.core.$ZodLooseShape,
  Later extends z.core.$ZodLooseShape = Record<never, never>,
>(type: Type, shape: Shape, later?: Later) {
  return happening(type, { poll: pollId, ...shape }, later);
}
