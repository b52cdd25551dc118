import { expect, test } from 'vitest';
import { putAside, sortedOut, whyStay } from '../../src/features/election-days/open-matters.ts';
import { usualOf, type Matter } from '../../src/simulator/agenda/matter.ts';

const nothingAside = { on: 0, ids: new Set<string>() };

function matter(id: string, differs: Partial<Matter> = {}): Matter {
  return {
    id,
    phase: 'preparation',
    from: 50,
    by: 60,
    title: id,
    says: [],
    about: [],
    isPressing: false,
    responses: [],
    usual: '',
    ...differs,
  };
}

const idsOf = (matters: readonly Matter[]) => matters.map(({ id }) => id);

test('先放着的只收到今天为止，过一天又摆出来', () => {
  const aside = putAside(putAside(nothingAside, 50, '甲'), 50, '乙');
  const table = [matter('甲'), matter('乙'), matter('丙')];
  expect(idsOf(sortedOut(table, aside, 50).open)).toEqual(['丙']);
  expect(idsOf(sortedOut(table, aside, 51).open)).toEqual(['甲', '乙', '丙']);
  expect([...putAside(aside, 51, '丙').ids]).toEqual(['丙']);
});

test('有人当面等着，就说明为什么不能往下过；没有就没有理由', () => {
  expect(whyStay([matter('有人来说要参加', { isPressing: true }), matter('乙')])).toBe(
    '有 1 件事当面等着答复（有人来说要参加），答复了才能往下过日子。',
  );
  expect(whyStay([matter('乙')])).toBeUndefined();
});

test('照规矩的那一种照编号认，与次序无关', () => {
  const responses = ['乙', '甲'].map((id) => ({ id, label: id, acts: [] }));
  expect(usualOf(matter('事', { responses, usual: '甲' }))?.label).toBe('甲');
});
