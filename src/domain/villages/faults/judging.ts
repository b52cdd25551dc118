import { amend, firstOf } from './amend.ts';
import type { Fault } from './fault.ts';
import { overVoted, remarked, twoPosts, unclear, writtenIn } from './odd-faces.ts';
import { fullFace, withPaper } from './recount.ts';

/** 判票的错处：一张票判错一处 */
export const judgingFaults = {
  'over-vote-counted': {
    title: '选多了的票算作有效',
    mistake: 'M089',
    must: ['ballot-over'],
    plant: (acts) => withPaper(acts, overVoted, { ruling: 'valid', voidPosts: [], by: 'committee' }),
  },
  'over-vote-in-part': {
    title: '选多了的票只作废了那一项，条文两可',
    mistake: 'M089',
    must: ['ballot-over'],
    plant: (acts) => {
      const [last] = firstOf(acts, 'SeatsFixed')
        .flatMap(({ seats }) => seats)
        .slice(-1);
      if (last === undefined) return undefined;
      return withPaper(acts, (columns) => overVoted(columns), { ruling: 'part-void', voidPosts: [last.post], by: 'committee' });
    },
  },
  'two-posts-voided': {
    title: '选同一人任两职的票整张作废',
    mistake: 'M090',
    under: 'hainan-2025',
    must: ['ballot-two-posts'],
    plant: (acts) => withPaper(acts, twoPosts, { ruling: 'void', voidPosts: [], by: 'committee' }, 'hainan-2025'),
  },
  'unclear-voided-whole': {
    title: '一处认不清，整张作废',
    mistake: 'M104',
    must: ['ballot-illegible'],
    plant: (acts) => withPaper(acts, unclear, { ruling: 'void', voidPosts: [], by: 'committee' }),
  },
  'blank-voided': {
    title: '整张空白的记成废票',
    mistake: 'M098',
    must: ['ballot-blank'],
    plant: (acts) =>
      withPaper(acts, (columns) => remarked(fullFace(columns), 'circle', 'none'), {
        ruling: 'void',
        voidPosts: [],
        by: 'committee',
      }),
  },
  'forged-counted': {
    title: '伪造的票混在真票里计数',
    mistake: 'M088',
    under: 'hainan-2025',
    must: ['ballot-forged'],
    plant: (acts) =>
      withPaper(
        acts,
        (columns) => ({ ...fullFace(columns), stock: 'forged' }),
        { ruling: 'valid', voidPosts: [], by: 'committee' },
        'hainan-2025',
      ),
  },
  'doubtful-by-chair': {
    title: '疑难票由选委会主任一句话定',
    mistake: 'M103',
    must: ['ballot-doubt'],
    plant: (acts) => {
      const last = firstOf(acts, 'SeatsFixed')
        .flatMap(({ seats }) => seats.map(({ post }) => post))
        .at(-1);
      return last && withPaper(acts, unclear, { ruling: 'part-void', voidPosts: [last], by: 'chair' });
    },
  },
  'write-in-voided': {
    title: '另选他人的票被作废',
    mistake: 'M092',
    must: ['ballot-wrongly-voided'],
    plant: (acts) => withPaper(acts, writtenIn(acts), { ruling: 'void', voidPosts: [], by: 'committee' }),
  },
  'outside-voided': {
    title: '圈画在格外，看得清却作废',
    mistake: 'M095',
    must: ['ballot-wrongly-voided'],
    plant: (acts) =>
      withPaper(acts, (columns) => remarked(fullFace(columns), 'circle', 'outside'), {
        ruling: 'void',
        voidPosts: [],
        by: 'committee',
      }),
  },
  'paper-not-judged': {
    title: '一张票没有判，就填好了计票单',
    mistake: 'M103',
    must: ['valid-onspot'],
    plant: (acts) => {
      const blank = withPaper(acts, (columns) => remarked(fullFace(columns), 'circle', 'cross'), {
        ruling: 'valid',
        voidPosts: [],
        by: 'reader',
      });
      return blank && amend(blank, 'BallotJudged', (judged) => (judged.by === 'reader' ? [] : undefined));
    },
  },
} as const satisfies Record<string, Fault>;
