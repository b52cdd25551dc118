/** 常见错误编号：M001 到 M154，规则、检查题、统计都用它。 */
export type MistakeId = `M${number}`;

const catalogued = 154;

/** 目录里有没有这个编号 */
export function isMistakeId(text: string): text is MistakeId {
  const [, number] = /^M(\d{3})$/.exec(text) ?? [];
  return number !== undefined && Number(number) >= 1 && Number(number) <= catalogued;
}

/** 全部编号，从 M001 起 */
export const mistakeIds: readonly MistakeId[] = Array.from(
  { length: catalogued },
  (_, index): MistakeId => `M${String(index + 1).padStart(3, '0') as `${number}`}`,
);
