import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { passed } from '../given.ts';
import { begun, finished, petitioned, told } from './remedies-cases.ts';

const answered = [...begun, petitioned(), told(12), finished(40)];

export const petitionReviewExamples: readonly Example[] = [
  { name: '第三十天请求复查，第三十天答复', given: [...answered, asked(70), reviewed(100)], finds: [] },
  { name: '第三十一天才答复', given: [...answered, asked(70), reviewed(101)], finds: ['repaired'] },
  { name: '过了三十天没有答复', given: [...answered, asked(70), passed(101)], finds: ['breach'] },
  {
    name: '期限里请求复查，不收',
    given: [...answered, asked(70), reviewed(75, { outcome: 'turned-away' })],
    finds: ['breach'],
  },
  { name: '第三十一天才请求，可以不收', given: [...answered, asked(71), reviewed(75, { outcome: 'turned-away' })], finds: [] },
  { name: '复查只口头答复', given: [...answered, asked(70), reviewed(75, { written: false })], finds: ['breach'] },
  {
    name: '复查以后再复核，按时答复',
    given: [
      ...answered,
      asked(50),
      reviewed(60),
      { ...asked(90), level: 'recheck' } as ElectionEvent,
      reviewed(120, { level: 'recheck' }),
    ],
    finds: [],
  },
];

function asked(on: number): ElectionEvent {
  return { type: 'PetitionReviewAsked', on, petition: 'P1', level: 'review' };
}

function reviewed(on: number, facts: Partial<EventOf<'PetitionReviewed'>> = {}): ElectionEvent {
  return { type: 'PetitionReviewed', on, petition: 'P1', level: 'review', outcome: 'upheld', written: true, ...facts };
}
