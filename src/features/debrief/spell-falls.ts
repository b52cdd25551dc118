import type { Consequence, Falls } from '../../domain/engine/rule.ts';
import type { Finding } from '../../domain/rules/assess.ts';
import type { Ref } from '../../domain/terms/ids.ts';

/** 没有写明垮的是哪一样时，照后果说 */
const usually: Record<Consequence, string> = {
  'election-void': '整次选举',
  'seat-void': '有关的人的当选',
  'ballot-void': '有关的选票',
  'void-in-part': '有关的那一部分票',
  curable: '还没有垮；不补，就可能有人不认',
  discipline: '选举照旧，做错的人要被追责',
};

const fallen: Record<Falls['what'], (name: string) => string> = {
  election: (name) => `${name}，整次不算`,
  seat: (name) => `${name}的当选`,
  box: (name) => `${name}里的票`,
  ballot: (name) => name,
  step: (name) => `${name}的这一步，要重做`,
  person: (name) => `选举照旧，${name}要被追责`,
};

/** 垮的是什么，念给人看 */
export function spellFalls({ consequence, falls, state }: Finding, nameOf: (ref: Ref) => string): string {
  if (consequence === 'curable' && state.is === 'repaired') return '没有垮，已经补上';
  if (consequence === 'curable' && state.is === 'too-late') return '没有当场垮；补不上了，有人申诉就说不清';
  return falls === undefined ? usually[consequence] : fallen[falls.what](nameOf(falls.which));
}
