import type { Falls } from '../../domain/engine/rule.ts';
import type { Finding } from '../../domain/rules/assess.ts';
import type { Sort } from '../../domain/rules/three-way-sort.ts';
import type { Ref } from '../../domain/terms/ids.ts';

/** 三分法在卡片上的一行字 */
export const wayLabels: Readonly<Record<Sort['way'], string>> = {
  falls: '有东西垮了',
  curable: '没有垮',
  discipline: '要追责',
};

/** 没有写明是哪一个时，照种类说 */
const some: Record<Falls['what'], string> = {
  election: '整次选举',
  seat: '有关的人的当选',
  box: '有关的那一部分票',
  ballot: '有关的选票',
  step: '这一步，要重做',
  person: '有关的人的事',
};

const named: Record<Falls['what'], (name: string) => string> = {
  election: (name) => `${name}，整次不算`,
  seat: (name) => `${name}的当选`,
  box: (name) => `${name}里的票`,
  ballot: (name) => name,
  step: (name) => `${name}的这一步，要重做`,
  person: (name) => `${name}的事`,
};

/** 没有垮的：还能补、补上了、来不及补 */
const curables: Record<Finding['state']['is'], string> = {
  open: '不补，就可能有人不认',
  repaired: '已经补上',
  'too-late': '可也补不上了，有人申诉就说不清',
};

const declarers = { township: '乡镇政府', county: '县级政府', 'election-committee': '选委会' } as const;

/** 一句话：「垮的是…；由谁宣布…」；没有垮的说补不补得上、追不追责。接在 wayLabels 的字后面念。 */
export function spellFalls({ falls, sort, state }: Finding, nameOf: (ref: Ref) => string): string {
  if (sort.way === 'discipline') {
    return falls?.what === 'person' ? `选举照旧，${nameOf(falls.which)}要被追责` : '选举照旧，做错的人要被追责';
  }
  if (sort.way === 'curable' || sort.what === undefined) return curables[state.is];
  const what = sort.which === undefined ? some[sort.what] : named[sort.what](nameOf(sort.which));
  return `垮的是${what}${spellDeclarer(sort)}`;
}

function spellDeclarer({ declaredBy }: Sort): string {
  if (declaredBy === undefined) return '';
  if (declaredBy === null) return '；由谁宣布，这里的规定没有写明〔?〕';
  return `；由${declaredBy.by.map((one) => declarers[one]).join('或者')}宣布`;
}
