import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { Minute, PersonId, PollId } from '../../domain/terms/ids.ts';
import { isPossible } from '../possible.ts';

/** 会场里的地方：主席台、写票处、票箱、流动票箱、计票台 */
export type Place = 'desk' | 'booths' | 'box' | 'mobile' | 'count';

/** 要填的一栏 */
export type Field =
  | { readonly name: string; readonly label: string; readonly kind: 'yes-no'; readonly initial: boolean }
  | { readonly name: string; readonly label: string; readonly kind: 'number'; readonly initial: number; readonly most: number }
  | {
      readonly name: string;
      readonly label: string;
      readonly kind: 'choice';
      readonly initial: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  | { readonly name: string; readonly label: string; readonly kind: 'person'; readonly pool: readonly PersonId[] }
  | {
      readonly name: string;
      readonly label: string;
      readonly kind: 'people';
      readonly pool: readonly PersonId[];
      readonly initial: readonly PersonId[];
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
  /** 不能随手做的正式动作，界面上用印章那样的按钮 */
  readonly formal: boolean;
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

/** 各栏的初值；要挑人的还没有挑。 */
export function initialOf(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, 'initial' in field ? field.initial : field.pool[0]]));
}

/** 定一件可以做的事：whyNot 由试做得出。 */
export function offer(scene: Scene, spec: Omit<Offer, 'whyNot' | 'formal'> & { readonly formal?: boolean }): Offer {
  return { formal: false, ...spec, whyNot: whyNot(scene, spec.make(initialOf(spec.fields))) };
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
