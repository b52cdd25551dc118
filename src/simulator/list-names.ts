import type { Ref } from '../domain/terms/ids.ts';
import type { Text } from '../domain/terms/text.ts';

/** 列人名：三个以内全列，多了写头三个和人数。 */
export function listRefs(refs: readonly Ref[]): Text {
  const shown = refs.slice(0, 3).flatMap((ref, index): Text => (index === 0 ? [{ ref }] : ['、', { ref }]));
  return refs.length > 3 ? [...shown, `等 ${refs.length} 人`] : refs.length === 0 ? ['没有人'] : shown;
}

/** 列名目：用顿号连起来；一项也没有的念「没有」。 */
export function listWords(words: readonly string[]): string {
  return words.length === 0 ? '没有' : words.join('、');
}
