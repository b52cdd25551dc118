import type { Citation } from '../law/citation.ts';
import type { ParamName, ParamTable } from './params.ts';

/** 有多可靠：法条写明、据条文推断、二手资料、本地规定 */
export type Certainty = 'text' | 'inferred' | 'second-hand' | 'local';

/** 规定参数：值、出处、有多可靠。contested 写明为什么这个值现在是否有效、是不是这样读，还有疑问。 */
export interface Param<Value> {
  readonly value: Value;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly certainty: Certainty;
  readonly contested?: string;
}

/** null：此地没有规定，用到它的规则不作声。 */
export type Params = { readonly [Name in ParamName]: Param<ParamTable[Name]> | null };

/** 规则包：一个地方、一个时期。base 是它叠在其上的那一包。 */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly status: 'current' | 'predates-2026' | 'superseded';
  readonly base?: Profile;
  readonly params: Params;
}

interface Overlay extends Pick<Profile, 'id' | 'title' | 'status'> {
  readonly params: Partial<Params>;
}

/** 叠加：只写与 base 不同的参数，没写的照 base。 */
export function overlay(base: Profile, { params, ...place }: Overlay): Profile {
  return { ...place, base, params: { ...base.params, ...params } };
}

export type ParamLookup = <Name extends ParamName>(name: Name) => Params[Name];

/** 现行的参数：包里怎么写就怎么用。 */
export function inForce(profile: Profile): ParamLookup {
  return (name) => profile.params[name];
}

/** 无争议的参数：本包的值有疑问时退回 base 的值，一路有疑问就当没有规定。 */
export function beyondDoubt(profile: Profile): ParamLookup {
  return (name) => {
    const param = profile.params[name];
    if (param === null || isBeyondDoubt(param)) return param;
    return profile.base ? beyondDoubt(profile.base)(name) : null;
  };
}

/** 没有争议、又是法条写明的 */
export function isBeyondDoubt(param: Param<unknown>): boolean {
  return param.certainty === 'text' && param.contested === undefined;
}
