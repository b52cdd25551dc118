/** 一处改动：把 start 到 end 之间换成 text；两者相等就是插入。 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** 一次做完全部改动。改动要按位置从前到后排好，彼此不重叠，否则抛错。 */
export function edited(source: string, edits: readonly Edit[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, text } of edits) {
    if (start < copied) throw new Error(`edits overlap or are out of order at ${start}`);
    result += source.slice(copied, start) + text;
    copied = end;
  }
  return result + source.slice(copied);
}
