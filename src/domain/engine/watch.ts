import type { PollId } from '../terms/ids.ts';
import type { ElectionRecord, PollRecord } from './record.ts';

/** 看着翻档案：做一次 look，交出它的结果，和它翻过档案的哪几栏。 */
export type Watch = <T>(look: (record: ElectionRecord) => T) => readonly [result: T, parts: ReadonlySet<PropertyKey>];

/** 看着一份草稿：草稿接着往下记，翻到的也跟着变。各次投票里翻的是哪一种事，不分是哪一次的。 */
export function watching(draft: ElectionRecord): Watch {
  let parts = new Set<PropertyKey>();
  const noted = <T extends object>(facts: T): T =>
    new Proxy(facts, {
      get(target, key): unknown {
        parts.add(key);
        return Reflect.get(target, key);
      },
    });
  const polls = new Map<PollId, PollRecord>();
  const record = new Proxy(draft, {
    get(target, key): unknown {
      parts.add(key);
      if (key !== 'polls') return Reflect.get(target, key);
      for (const [id, poll] of target.polls) if (!polls.has(id)) polls.set(id, noted(poll));
      return polls;
    },
  });
  return (look) => {
    parts = new Set();
    return [look(record), parts];
  };
}
