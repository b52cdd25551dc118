import type { Fault } from './fault.ts';
import { registeredCountIn } from './election-cast.ts';
import { omit, rewrite, rewriteAll } from './rewrite.ts';

/** 预选的错处 */
export const primaryFaults = {
  'primary-skipped': {
    title: '被提名的人超过差额数，没有预选就公布名单',
    must: ['nom-primary'],
    plant: (acts) => {
      const unheld = omit(acts, 'PrimaryHeld');
      return unheld && rewriteAll(unheld, 'FormalListPublished', (list) => ({ ...list, order: 'strokes' }));
    },
  },
  'primary-by-representatives': {
    title: '预选由村民代表投票',
    mistake: 'M050',
    must: ['nom-primary'],
    plant: (acts) => rewrite(acts, 'PrimaryHeld', (held) => [{ ...held, by: 'representatives', voters: 20 }]),
  },
  'primary-half': {
    title: '预选只有一半登记村民参加',
    must: ['nom-primary'],
    plant: (acts) => {
      const registered = registeredCountIn(acts);
      return rewrite(acts, 'PrimaryHeld', (held) => [{ ...held, voters: Math.floor(registered / 2) }]);
    },
  },
  'primary-by-hands': {
    title: '预选举手表决',
    must: ['nom-primary'],
    plant: (acts) => rewrite(acts, 'PrimaryHeld', (held) => [{ ...held, secret: false }]),
  },
  'primary-counted-in-private': {
    title: '预选的票关起门来计',
    must: ['nom-primary'],
    plant: (acts) => rewrite(acts, 'PrimaryHeld', (held) => [{ ...held, inPublic: false }]),
  },
} as const satisfies Record<string, Fault>;
