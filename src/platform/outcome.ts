/** 成败：成了，或者一句给人看的中文理由。形状与领域里的 Result 相同，可以直接交过去；本目录不引用别处，所以自己写一份。 */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(why: string): Outcome<never> {
  return { ok: false, why };
}
