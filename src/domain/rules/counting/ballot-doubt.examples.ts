import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { face, judged, rejudged, writtenIn } from './papers.ts';

const unclear = face({ V1: 'circle', V3: 'unclear' });
const ticked = face({ V1: 'tick' });
const nickname = face({ V1: 'circle' }, [writtenIn('member', 'nickname', 'circle', 'V8')]);
const unmarked = face({ V1: 'circle' }, [writtenIn('member', 'full-name', 'none', 'V8')]);
const twice = face({ V1: 'circle' }, [writtenIn('member', 'full-name', 'circle', 'V1')]);
const plain = face({ V1: 'circle', V3: 'double' });
const traced = { ...face({ V1: 'circle' }), traced: true } as const;
const forged = { ...face({ V1: 'circle' }), stock: 'forged' } as const;
const three = face({ V1: 'circle', V3: 'circle', V4: 'circle', V5: 'circle' });
const member = ['member' as const];

export const ballotDoubtExamples: readonly Example[] = [
  { name: '认不清的，选委会认定', under: sichuan2026, given: judged(unclear, 'part-void', { voidPosts: member }), finds: [] },
  {
    name: '认不清的，主任一句话定',
    under: sichuan2026,
    given: judged(unclear, 'part-void', { voidPosts: member, by: 'chair' }),
    finds: ['breach'],
  },
  {
    name: '主任定了，又交选委会重新认定',
    under: sichuan2026,
    given: [...judged(unclear, 'part-void', { voidPosts: member, by: 'chair' }), rejudged('part-void', member)],
    finds: ['repaired'],
  },
  {
    name: '四川：画了钩，唱票人自己定',
    under: sichuan2026,
    given: judged(ticked, 'valid', { by: 'reader' }),
    finds: ['breach'],
  },
  { name: '四川：画了钩，选委会认定有效', under: sichuan2026, given: judged(ticked, 'valid'), finds: [] },
  { name: '四川：画了钩，选委会认定作废', under: sichuan2026, given: judged(ticked, 'void'), finds: [] },
  { name: '四川：写了名没有画圈', under: sichuan2026, given: judged(unmarked, 'valid', { by: 'reader' }), finds: ['breach'] },
  {
    name: '写的是小名，条文没有点到这一类',
    under: sichuan2026,
    given: judged(nickname, 'valid', { by: 'scrutineer' }),
    finds: ['doubt'],
  },
  { name: '票上有编号，监票人作废', under: sichuan2026, given: judged(traced, 'void', { by: 'scrutineer' }), finds: ['doubt'] },
  { name: '票上有编号，选委会定', under: sichuan2026, given: judged(traced, 'void'), finds: [] },
  {
    name: '四川没有写一人任两职的票',
    under: sichuan2026,
    given: judged(twice, 'valid', { by: 'reader' }),
    finds: ['doubt'],
  },
  { name: '海南写了一人任两职的票，用不着认定', under: hainan2025, given: judged(twice, 'valid', { by: 'reader' }), finds: [] },
  {
    name: '画了两个圈，看得出是谁，用不着认定',
    under: sichuan2026,
    given: judged(plain, 'valid', { by: 'reader' }),
    finds: [],
  },
  { name: '选多了的，看得出就能判', under: sichuan2026, given: judged(three, 'void', { by: 'reader' }), finds: [] },
  {
    name: '海南：伪造的票要选委会确认',
    under: hainan2025,
    given: judged(forged, 'set-aside', { by: 'scrutineer' }),
    finds: ['breach'],
  },
  { name: '国法没有写谁认定', given: judged(unclear, 'part-void', { voidPosts: member, by: 'chair' }), finds: [] },
];
