/** 全部都测：npm run test:all。平常只测轮着来的一部分，每样都有，合起来不少。 */
export const isThorough = process.env['TEST_ALL'] !== undefined;

/** 轮着来的一份：平常每 of 个取一个，从第 turn 个取起，一轮轮下来都轮到；全部都测时全取。 */
export function oneIn<T>(of: number, items: readonly T[], turn: number): readonly T[] {
  return isThorough ? items : items.filter((_, index) => index % of === turn % of);
}
