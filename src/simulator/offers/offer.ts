import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { Minute, PersonId, PollId } from '../../domain/terms/ids.ts';
import { isPossible } from '../possible.ts';

/** 会场里的地方：主席台、写票处、票箱、流动票箱、计票台 */
export type Place = 'desk' | 'booths' | 'box' | 'mobile' | 'count';

/** 要填的一栏；是非、单选、挑人都不预先选好，由做的人自己定。 */
export type Field =
  | { readonly name: string; readonly label: string; readonly kind: 'yes-no' }
  | { readonly name: string; readonly label: string; readonly kind: 'number'; readonly initial: number; readonly most: number }
  | {
      readonly name: string;
      readonly label: string;
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  | { readonly name: string; readonly label: string; readonly kind: 'person'; readonly pool: readonly PersonId[] }
  | {
      readonly name: string;
      readonly label: string;
      readonly kind: 'people';
      readonly pool: readonly PersonId[];
      /** 每个人后面注一句，如岗位 */
      readonly notes?: ReadonlyMap<PersonId, string>;
    };

/** 填好的各栏 */
export type Values = Readonly<Record<string, boolean | number | string | readonly string[] | undefined>>;

/** 眼下可以做的一件事：合不合法不管，做不做得到由 whyNot 说。 */
export interface Offer {
  readonly id: string;
  readonly place: Place;
  readonly title: string;
  /** 一句话：这件事是什么 */
  readonly says: string;
  /** 不能随手做的正式动作：界面上用印章那样的按钮，盖以前再问一遍 */
  readonly formal: boolean;
  /** 不常用到的，收在“别的办法”里 */
  readonly rare: boolean;
  /** 做过了；再做就是重做 */
  readonly isDone: boolean;
  readonly fields: readonly Field[];
  readonly whyNot: string | undefined;
  readonly make: (values: Values) => readonly ElectionEvent[];
}

/** 提供这些事时看得见的东西 */
export interface Scene {
  readonly record: ElectionRecord;
  readonly poll: PollId;
  readonly at: Minute;
}

/** 一件事写在此刻、这次投票里的头几栏 */
export function here({ record, poll, at }: Scene) {
  return { on: record.today, at, poll };
}

/** 试做：用各栏的初值做一下看行不行；不行的说明为什么。 */
export function whyNot({ record }: Scene, acts: readonly ElectionEvent[]): string | undefined {
  const first = acts[0];
  if (first === undefined) return '眼下没有可以这样做的';
  const possible = isPossible(record, first);
  return possible.ok ? undefined : possible.why;
}

/** 试做用的一套：是非填是，单选、挑一个人取头一个，挑几个人的不挑。 */
export function initialOf(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field)]));
}

function sampleOf(field: Field): Values[string] {
  switch (field.kind) {
    case 'yes-no':
      return true;
    case 'number':
      return field.initial;
    case 'choice':
      return field.options[0]?.value;
    case 'person':
      return field.pool[0];
    case 'people':
      return [];
  }
}

/** 摆在人面前的空表：数目先抄好，别的都空着。 */
export function blankOf(fields: readonly Field[]): Values {
  return Object.fromEntries(
    fields.map((field) => [field.name, field.kind === 'number' ? field.initial : field.kind === 'people' ? [] : undefined]),
  );
}

/** 头一个没有填的栏；都填了就没有。挑几个人的，一个不挑也是一种填法。 */
export function missingIn(fields: readonly Field[], values: Values): Field | undefined {
  return fields.find(({ name }) => values[name] === undefined);
}

type Spec = Omit<Offer, 'whyNot' | 'formal' | 'rare' | 'isDone'> & Partial<Pick<Offer, 'formal' | 'rare' | 'isDone'>>;

/** 定一件可以做的事：whyNot 由试做得出。 */
export function offer(scene: Scene, spec: Spec): Offer {
  const reason = whyNot(scene, spec.make(initialOf(spec.fields)));
  return { formal: false, rare: false, isDone: false, ...spec, whyNot: reason };
}

export function truthy(values: Values, name: string): boolean {
  return values[name] === true;
}

export function numberIn(values: Values, name: string): number {
  const value = values[name];
  return typeof value === 'number' ? value : 0;
}

export function peopleIn(values: Values, name: string): readonly PersonId[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter(isPersonId) : [];
}

export function personIn(values: Values, name: string): PersonId | undefined {
  const value = values[name];
  return isPersonId(value) ? value : undefined;
}

/** 是不是村民编号 */
export function isPersonId(value: unknown): value is PersonId {
  return typeof value === 'string' && /^V\d+$/.test(value);
}
