import { markNames, writingNames } from '../../domain/drills/ballot/ballot-words.ts';
import type { BallotFace, BallotLine } from '../../domain/terms/ballot.ts';
import type { Wear } from '../../domain/drills/counting-hall/papers.ts';
import type { PersonId, Post } from '../../domain/terms/ids.ts';

const wears: Record<Wear, string> = {
  stain: '纸上有一块茶渍；',
  'torn-corner': '右上角撕了一点；',
  crease: '纸上有折痕；',
  none: '',
};

const stocks = { official: '', unstamped: '没有盖章；', forged: '纸色、印章与别的票不一样；' } as const;

/** 把票面念出来：看不见画面的人听到的，与看见的一样多。 */
export function spellFace(
  { stock, lines, traced }: BallotFace,
  nameOf: (person: PersonId) => string,
  titleOf: (post: Post) => string,
  wear: Wear = 'none',
): string {
  const said = lines.filter(({ mark, written }) => mark !== 'none' || written !== undefined);
  const rows = said.map((line) => `${titleOf(line.post)}${who(line, nameOf)}${markNames[line.mark]}`);
  const body = rows.length === 0 ? '整张没有画' : rows.join('，');
  return `${wears[wear]}${stocks[stock]}${traced ? '票上写了编号；' : ''}${body}`;
}

function who({ person, written }: BallotLine, nameOf: (person: PersonId) => string): string {
  const name = person === undefined ? '' : nameOf(person);
  return written === undefined ? name : `${writingNames[written]}${name}`;
}
