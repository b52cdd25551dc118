import type { Example } from '../../engine/rule.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { face, judged, rejudged, writtenIn } from './papers.ts';

/** 主任画了 V1，又在委员一栏写了 V1。 */
const both = face({ V1: 'circle', V3: 'circle' }, [writtenIn('member', 'full-name', 'circle', 'V1')]);

/** 设想的省规：同一人任两职的，整张票无效。 */
const wholeVoid = overlay(sichuan2026, {
  id: 'two-posts-void',
  title: '设想：整票无效',
  status: 'current',
  params: { twoPosts: { value: 'ballot', cites: ['ZJ-27.3'], certainty: 'text' } },
});

export const ballotTwoPostsExamples: readonly Example[] = [
  { name: '海南：分别计算，算作有效', under: hainan2025, given: judged(both, 'valid', { by: 'reader' }), finds: [] },
  { name: '海南：整张作废', under: hainan2025, given: judged(both, 'void'), finds: ['breach'] },
  {
    name: '海南：作废了委员那一项',
    under: hainan2025,
    given: judged(both, 'part-void', { voidPosts: ['member'] }),
    finds: ['breach'],
  },
  { name: '海南：作废以后改判', under: hainan2025, given: [...judged(both, 'void'), rejudged('valid')], finds: ['repaired'] },
  { name: '规定整票无效的地方，算作有效', under: wholeVoid, given: judged(both, 'valid'), finds: ['breach'] },
  { name: '规定整票无效的地方，作废', under: wholeVoid, given: judged(both, 'void', { by: 'reader' }), finds: [] },
  { name: '四川没有写，不归本条', under: sichuan2026, given: judged(both, 'void'), finds: [] },
  { name: '河北：只写了不可以，算作有效', under: hebei2020, given: judged(both, 'valid'), finds: [] },
  { name: '河北：只写了不可以，整张作废', under: hebei2020, given: judged(both, 'void'), finds: [] },
  { name: '河南：分别制票，各张算各张的，整张作废', under: henan2011, given: judged(both, 'void'), finds: ['doubt'] },
];
