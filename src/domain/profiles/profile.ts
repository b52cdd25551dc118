import type { Citation } from '../law/citation.ts';
import type { ParamName, ParamTable } from './params.ts';
import { isSame } from './same-value.ts';

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

/**
 * 旧条文与新法抵触的一处：旧条文写的什么、新法写在哪里、为什么算抵触；参数照国法。
 * 旧条文宽、是不是抵触没有明说的，otherwise 写照旧条文读的值：只有照国法才不对的，只提示、不判错。
 */
export interface Conflict {
  readonly says: string;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly national: readonly [Citation, ...Citation[]];
  readonly why: string;
  readonly otherwise?: Partial<ParamTable>;
}

/** 规则包：一个地方、一个时期。base 是它叠在其上的那一包；conflicts 是早于新法的条文里与新法抵触的。 */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly status: 'current' | 'predates-2026' | 'superseded';
  readonly base?: Profile;
  readonly conflicts?: readonly Conflict[];
  readonly params: Params;
}

interface Overlay extends Pick<Profile, 'id' | 'title' | 'status' | 'conflicts'> {
  readonly params: Partial<Params>;
}

/** 叠加：只写与 base 不同的参数，没写的照 base。早于新法的，与国法写得不一样的各项都带上疑问；国法没有写的照用。 */
export function overlay(base: Profile, { params, ...place }: Overlay): Profile {
  const own = place.status === 'predates-2026' ? doubted(params, base.params) : params;
  return { ...place, base, params: { ...base.params, ...own } };
}

/** 已被取代的旧法：按它自己的条文判，不退回新法，所以各项都要写出来，当时没有的写 null。 */
export function formerLaw(next: Profile, former: Pick<Profile, 'id' | 'title' | 'params'>): Profile {
  return { ...former, status: 'superseded', base: next };
}

/** 旧省规与国法写得不一样的，为什么只提示 */
const stricter = '条文早于 2026 年新法，只在这里更严；新法施行以后是不是还照它办，没有明说，所以只提示、不判错';

function doubted(own: Partial<Params>, base: Params): Partial<Params> {
  const names = Object.keys(own) as ParamName[];
  return Object.fromEntries(names.map((name) => [name, inDoubt(own[name] ?? null, base[name])]));
}

/**
 * 与国法写明的一样，就没有疑问；国法没有写、旧省规把它写细了的，不与新法抵触，照用；自己写了疑问的，照它写的。
 */
function inDoubt(own: Param<unknown> | null, base: Param<unknown> | null): Param<unknown> | null {
  if (own === null || own.contested !== undefined || base === null) return own;
  return isBeyondDoubt(base) && isSame(own.value, base.value) ? own : { ...own, contested: stricter };
}

export type ParamLookup = <Name extends ParamName>(name: Name) => Params[Name];

/** 现行的参数：包里怎么写就怎么用。 */
export function inForce(profile: Profile): ParamLookup {
  return (name) => profile.params[name];
}

/** 无争议的参数：本包的值有疑问时退回 base 的值，一路有疑问就当没有规定；旧法不退回新法。 */
export function beyondDoubt(profile: Profile): ParamLookup {
  const { base, status } = profile;
  return (name) => {
    const param = profile.params[name];
    if (param === null || isBeyondDoubt(param)) return param;
    return base && status !== 'superseded' ? beyondDoubt(base)(name) : null;
  };
}

/** 一处说不准是不是抵触的旧条文：照它读的参数，别的照现行的。 */
export function readOtherwise(profile: Profile, { otherwise = {}, cites, why }: Conflict): ParamLookup {
  const read = Object.entries(otherwise).map(([name, value]) => [name, { value, cites, certainty: 'text', contested: why }]);
  return inForce({ ...profile, params: { ...profile.params, ...(Object.fromEntries(read) as Partial<Params>) } });
}

/** 没有争议、又是法条写明的 */
export function isBeyondDoubt(param: Param<unknown>): boolean {
  return param.certainty === 'text' && param.contested === undefined;
}
