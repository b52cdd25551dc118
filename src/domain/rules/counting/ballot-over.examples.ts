import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { face, judged, rejudged, writtenIn } from './papers.ts';

/** 委员应选两人，选了两人；选了三人。 */
const two = face({ V1: 'circle', V3: 'circle', V4: 'circle' });
const three = face({ V1: 'circle', V3: 'circle', V4: 'circle', V5: 'circle' });
/** 选了两人，又另选一个认不出的：也占一个名额。 */
const twoAndUnknown = face({ V1: 'circle', V3: 'circle', V4: 'circle' }, [writtenIn('member', 'unidentifiable', 'circle')]);

export const ballotOverExamples: readonly Example[] = [
  { name: '应选两人选了两人，有效', under: sichuan2026, given: judged(two, 'valid'), finds: [] },
  { name: '应选两人选了三人，算作有效', under: sichuan2026, given: judged(three, 'valid'), finds: ['breach'] },
  { name: '四川：整张作废', under: sichuan2026, given: judged(three, 'void', { by: 'reader' }), finds: [] },
  {
    name: '四川：只作废委员那一项，条文两可',
    under: sichuan2026,
    given: judged(three, 'part-void', { voidPosts: ['member'] }),
    finds: ['doubt'],
  },
  {
    name: '作废的是没有选多的那一项',
    under: sichuan2026,
    given: judged(three, 'part-void', { voidPosts: ['chair'] }),
    finds: ['breach'],
  },
  { name: '另选一个认不出的人，凑成三人', under: sichuan2026, given: judged(twoAndUnknown, 'valid'), finds: ['breach'] },
  { name: '算作有效，后来改判', under: sichuan2026, given: [...judged(three, 'valid'), rejudged('void')], finds: ['repaired'] },
  { name: '选多了的当作弃权', under: sichuan2026, given: judged(three, 'blank'), finds: ['breach'] },
  {
    name: '再次投票也一样',
    under: sichuan2026,
    given: judged(three, 'valid', { poll: 'revote#1' }),
    finds: ['breach'],
  },
  {
    name: '海南：只作废委员那一项',
    under: hainan2025,
    given: judged(three, 'part-void', { voidPosts: ['member'], by: 'reader' }),
    finds: [],
  },
  { name: '海南：整张作废，条文两可', under: hainan2025, given: judged(three, 'void'), finds: ['doubt'] },
  { name: '海南：算作有效', under: hainan2025, given: judged(three, 'valid'), finds: ['breach'] },
  { name: '国法没有写选票怎样算无效', given: judged(three, 'valid'), finds: [] },
];
