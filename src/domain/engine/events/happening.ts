import { day, minute, pollId, seq } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';

type Shape = z.core.$ZodLooseShape;

/**
 * 一件已经发生的事：过去时，只有事实。on 是绝对日，从不倒退；at 是当天第几分钟；
 * replaces 指它重做的那件事。合法与否由 rules/ 判断。
 */
export function happening<const Type extends string, Facts extends Shape>(type: Type, facts: Facts) {
  return z.strictObject({
    type: z.literal(type),
    on: day,
    ...facts,
    at: z.exactOptional(minute),
    replaces: z.exactOptional(seq),
  });
}

/** 以后加了字段的事：加的都可以不写，排在最后。短写法按次序存，旧的存档和结果文件才照样读得出。 */
export function happeningGrown<const Type extends string, Facts extends Shape, Later extends Shape>(
  type: Type,
  facts: Facts,
  later: Later,
) {
  return z.strictObject({ ...happening(type, facts).shape, ...later });
}

/** 一次投票中的事：写明是哪一次投票，首次、另行、重新、补选、罢免都用同一种事。 */
export function pollHappening<const Type extends string, Facts extends Shape>(type: Type, facts: Facts) {
  return happening(type, { poll: pollId, ...facts });
}

/** 一次投票中、以后加了字段的事 */
export function pollHappeningGrown<const Type extends string, Facts extends Shape, Later extends Shape>(
  type: Type,
  facts: Facts,
  later: Later,
) {
  return happeningGrown(type, { poll: pollId, ...facts }, later);
}
