import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { face, judged, rejudged, writtenIn } from './papers.ts';

const wrote = face({ V1: 'circle' }, [writtenIn('member', 'full-name', 'circle', 'V8')]);
const misplaced = face({ V1: 'outside', V3: 'double', V4: 'corrected' });
const twice = face({ V1: 'circle' }, [writtenIn('member', 'full-name', 'circle', 'V1')]);
const printedAgain = face({ V3: 'circle' }, [writtenIn('member', 'full-name', 'circle', 'V3')]);
const ticked = face({ V1: 'tick' });
const nickname = face({ V1: 'circle' }, [writtenIn('member', 'nickname', 'circle', 'V8')]);
const unstamped = { ...face({ V1: 'circle' }), stock: 'unstamped' } as const;

export const ballotWronglyVoidedExamples: readonly Example[] = [
  { name: '另选他人，有效', under: sichuan2026, given: judged(wrote, 'valid', { by: 'reader' }), finds: [] },
  { name: '另选他人，被作废', under: sichuan2026, given: judged(wrote, 'void'), finds: ['breach'] },
  {
    name: '另选他人，只作废那一项',
    under: sichuan2026,
    given: judged(wrote, 'part-void', { voidPosts: ['member'] }),
    finds: ['breach'],
  },
  { name: '作废以后改判', under: sichuan2026, given: [...judged(wrote, 'void'), rejudged('valid')], finds: ['repaired'] },
  { name: '画在格外、画两个圈、改过，看得清却作废', under: sichuan2026, given: judged(misplaced, 'void'), finds: ['breach'] },
  { name: '有赞成票的当作弃权', under: sichuan2026, given: judged(wrote, 'blank'), finds: ['breach'] },
  { name: '真票被当作伪造的剔了出去', under: sichuan2026, given: judged(wrote, 'set-aside'), finds: ['breach'] },
  {
    name: '名单上有的人又写一遍，只是一票，不算多选',
    under: sichuan2026,
    given: judged(printedAgain, 'void'),
    finds: ['breach'],
  },
  { name: '四川：一人任两职的作废，条文没有专门写', under: sichuan2026, given: judged(twice, 'void'), finds: ['doubt'] },
  { name: '海南：一人任两职的作废，另有一条', under: hainan2025, given: judged(twice, 'void'), finds: [] },
  { name: '海南：画钩作废，条文没有专门写', under: hainan2025, given: judged(ticked, 'void'), finds: ['doubt'] },
  {
    name: '小名认定不了是谁，选委会作废那一项',
    under: sichuan2026,
    given: judged(nickname, 'part-void', { voidPosts: ['member'] }),
    finds: [],
  },
  { name: '小名认定不了是谁，别的也作废了', under: sichuan2026, given: judged(nickname, 'void'), finds: ['breach'] },
  { name: '没有盖章，由选委会定', under: sichuan2026, given: judged(unstamped, 'void'), finds: [] },
  { name: '国法没有写怎样的票有效', given: judged(wrote, 'void'), finds: [] },
];
