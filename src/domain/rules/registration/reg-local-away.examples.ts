import type { Example } from '../../engine/rule.ts';
import { admitted, corrected, excluded, known, knownElsewhere, objected, wished } from './registration-cases.ts';

const away = { lives: 'away' } as const;

export const regLocalAwayExamples: readonly Example[] = [
  { name: '本人回话说要参加', given: [...known(away), wished(true), admitted({ route: 'expressed' })], finds: [] },
  { name: '本人说不参加，还是列上了', given: [...known(away), wished(false), admitted()], finds: ['breach'] },
  { name: '没有回音，户口在就列上了', given: [...known(away), admitted({ route: 'resident' })], finds: ['breach'] },
  { name: '留着他写的话', given: [...known(away), admitted({ evidence: ['written-wish'] })], finds: [] },
  {
    name: '先写了要参加，后来又说不参加',
    given: [...known(away), admitted({ evidence: ['written-wish'] }), wished(false, 70)],
    finds: ['breach'],
  },
  { name: '列上以后才问到，要参加', given: [...known(away), admitted(), wished(true, 70)], finds: ['repaired'] },
  { name: '列上以后除名', given: [...known(away), admitted(), corrected({ removed: ['V1'] })], finds: ['repaired'] },
  {
    name: '名单公布以后自己来要求列入，补登',
    given: [...known(away), objected(78, { by: 'V1' }), corrected({ added: ['V1'] })],
    finds: [],
  },
  {
    name: '书面托人投票，也是要参加',
    given: [
      ...known(away),
      admitted(),
      { type: 'ProxyRequested', on: 70, poll: 'first#1', absentee: 'V1', holder: 'V2', form: 'letter', cause: 'away' },
    ],
    finds: ['repaired'],
  },
  { name: '没有列入', given: [...known(away), excluded()], finds: [] },
  { name: '住在本村的，直接登记', given: [...known(), admitted()], finds: [] },
  { name: '这本日志没有记登记环节，没记答复不等于没问过', given: [...knownElsewhere(away), admitted()], finds: [] },
];
