import type { EventOf } from '../../engine/events/index.ts';
import type { Acts } from './amend.ts';
import type { Fault } from './fault.ts';
import { omit, rewrite } from './rewrite.ts';

/** 罢免的错处：种进合法走过的一段任期，两件罢免要求里 Q2 是通过了的那件。 */
export const recallFaults = {
  'recall-few-signers': {
    title: '联名差一个人不够五分之一，就定下了表决',
    must: ['recall-who'],
    plant: (acts) => demand(acts, (asked) => ({ ...asked, signers: asked.signers - 1 })),
  },
  'recall-by-word-of-mouth': {
    title: '罢免只是口头提的，就定下了表决',
    must: ['recall-address'],
    plant: (acts) => demand(acts, (asked) => ({ ...asked, written: false })),
  },
  'recall-advised-offhand': {
    title: '乡镇说不出规定的情形，也建议罢免',
    under: 'hainan-2025',
    must: ['recall-by-township'],
    plant: (acts) => demand(acts, (asked) => ({ ...asked, by: 'township', signers: 0, total: 0, ground: 'other' })),
  },
  'recall-same-grounds': {
    title: '没有通过才几天，同样的事实和理由又来表决',
    must: ['recall-again'],
    plant: (acts) => demand(acts, (asked) => ({ ...asked, sameAs: 'Q1' })),
  },
  'recall-delayed': {
    title: '接到罢免要求，过了三十天才表决',
    under: 'hainan-2025',
    must: ['recall-deadline'],
    plant: (acts) => demand(acts, (asked) => ({ ...asked, on: asked.on - 20 })),
  },
  'recall-short-notice': {
    title: '罢免表决只提前九天公告',
    under: 'hainan-2025',
    must: ['recall-notice'],
    plant: (acts) =>
      rewrite(acts, 'PollNoticePublished', (notice) =>
        notice.poll === 'recall#2' ? [{ ...notice, on: notice.pollingOn - 9 }] : undefined,
      ),
  },
  'recall-vice-presides': {
    title: '罢免委员，不由主任主持',
    must: ['recall-host'],
    plant: (acts) =>
      rewrite(acts, 'RecallPollCalled', (called) =>
        called.recall === 'Q2' ? [{ ...called, chairedBy: 'vice-chair' }] : undefined,
      ),
  },
  'recall-gagged': {
    title: '被要求罢免的人想申辩，不让他说',
    must: ['recall-defend'],
    plant: (acts) => rewrite(acts, 'RecallDefended', (defence) => [{ ...defence, heard: false }]),
  },
  'recall-denied': {
    title: '罢免够了票，却宣布没有通过',
    must: ['recall-pass'],
    plant: (acts) =>
      rewrite(acts, 'RecallDeclared', (declared) => (declared.passed ? [{ ...declared, passed: false }] : undefined)),
  },
  'recalled-keeps-the-books': {
    title: '被罢免的人一直不交接',
    must: ['recall-handover'],
    plant: (acts) => omit(acts, 'OfficeHandedOver', ({ items }) => items.includes('accounts')),
  },
  'recall-unposted': {
    title: '罢免通过了，没有公告就报备案',
    must: ['end-publish'],
    plant: (acts) => {
      const gone = acts.find((event): event is EventOf<'RecallDeclared'> => event.type === 'RecallDeclared' && event.passed);
      return gone && omit(acts, 'OfficeChangePublished', ({ person }) => person === gone.person);
    },
  },
  'recalled-unaudited': {
    title: '被罢免的人没有审计',
    under: 'hainan-2025',
    must: ['audit-midterm'],
    plant: (acts) => {
      const gone = acts.find((event): event is EventOf<'RecallDeclared'> => event.type === 'RecallDeclared' && event.passed);
      return gone && omit(acts, 'AuditPublished', ({ of }) => of === gone.person);
    },
  },
} as const satisfies Record<string, Fault>;

/** 改通过了的那件罢免要求 */
function demand(acts: Acts, change: (asked: EventOf<'RecallDemanded'>) => EventOf<'RecallDemanded'>): Acts | undefined {
  return rewrite(acts, 'RecallDemanded', (asked) => (asked.recall === 'Q2' ? [change(asked)] : undefined));
}
