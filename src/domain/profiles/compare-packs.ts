import type { ParamName } from './params.ts';
import type { Param, Profile } from './profile.ts';
import { isSame } from './same-value.ts';

/** 对照的一行：一个参数在两包里各是什么（null 是没有规定）；same 只看值，出处、把握程度不同不算。 */
export interface ParamRow {
  readonly name: ParamName;
  readonly a: Param<unknown> | null;
  readonly b: Param<unknown> | null;
  readonly same: boolean;
}

/** 两包对照：每个参数一行，照参数表的先后，一行不少。 */
export function comparePacks(a: Profile, b: Profile): readonly ParamRow[] {
  return (Object.keys(a.params) as ParamName[]).map((name) => {
    const [one, other] = [a.params[name], b.params[name]];
    return { name, a: one, b: other, same: isSame(one?.value ?? null, other?.value ?? null) };
  });
}
