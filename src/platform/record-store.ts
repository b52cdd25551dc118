import type { Outcome } from './outcome.ts';

/** 一场练习的存档：meta 和每条 entry 都是调用方的文字，这里不看内容，只保证按次序、不缺漏。 */
export interface SavedRun {
  readonly id: string;
  readonly meta: string;
  readonly entries: readonly string[];
}

/** 存档的封面：列清单时不必读出全部内容。 */
export type RunHead = Pick<SavedRun, 'id' | 'meta'>;

/** 读一场练习的结果：没有、完整，或者库里的记录缺了、认不得。 */
export type RunReading =
  | { readonly is: 'none' }
  | { readonly is: 'whole'; readonly run: SavedRun }
  | { readonly is: 'damaged'; readonly raw: string; readonly why: string };

/** 另存件：打不开的存档原样留着，从不删除；at 是另存的时刻（毫秒）。 */
export interface SetAside {
  readonly key: string;
  readonly raw: string;
  readonly why: string;
  readonly at: number;
}

/** 一次改动，要么整个成，要么整个不成。append 的 from 是第一条 entry 的序号，必须正好接在已存的后面。 */
export type Change =
  | { readonly does: 'put-run'; readonly run: SavedRun }
  | {
      readonly does: 'append';
      readonly id: string;
      readonly meta: string;
      readonly from: number;
      readonly entries: readonly string[];
    }
  | { readonly does: 'remove-run'; readonly id: string }
  | { readonly does: 'set-aside'; readonly item: SetAside }
  | { readonly does: 'set-setting'; readonly key: string; readonly value: string }
  | { readonly does: 'clear-all' };

/** 读得出的存档处：浏览器出毛病时抛出原来的异常。 */
export interface RecordReader {
  heads(): Promise<readonly RunHead[]>;
  run(id: string): Promise<RunReading>;
  setAside(): Promise<readonly SetAside[]>;
  setting(key: string): Promise<string | undefined>;
}

/** 存档处：数据库和内存是它的两种做法。接不上之类预料之中的事回 Outcome，浏览器出毛病时抛异常。 */
export interface RecordStore extends RecordReader {
  write(change: Change): Promise<Outcome<undefined>>;
}

/** 接不上：给用户看的一句话 */
export function doesNotFollow(saved: number, from: number): string {
  if (saved === 0) return '存档里找不到这场练习前面的步骤，可能网站数据被清除过。';
  return `存档里已有 ${saved} 步，和要存的第 ${from + 1} 步接不上：可能另一个窗口也在做这场练习。`;
}
