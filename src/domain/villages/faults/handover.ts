import type { EventOf } from '../../engine/events/index.ts';
import { first } from '../prepared-past.ts';
import type { Acts } from './amend.ts';
import { daysBefore } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { electedIn, isWhole } from './outcome.ts';
import { allOf, insert, move, omit, rewrite, rewriteAll } from './rewrite.ts';

type Handing = EventOf<'ItemsHandedOver'>;

/** 备案、证书、移交、档案的错处 */
export const handoverFaults = {
  'result-unfiled': {
    title: '选举结果没有报备案，档案就交了',
    must: ['result-file'],
    plant: (acts) => omit(acts, 'ResultFiled'),
  },
  'elected-list-late': {
    title: '当选人名单过了两天才张榜',
    under: 'hainan-2025',
    must: ['elected-list'],
    plant: (acts) => ifWhole(acts, move(acts, 'ElectedListPublished', daysBefore(acts, -2))),
  },
  'elected-list-missing': {
    title: '当选人名单没有张榜',
    under: 'hainan-2025',
    must: ['elected-list'],
    plant: (acts) => omit(acts, 'ElectedListPublished'),
  },
  'certificates-by-village': {
    title: '当选证书由村委会自己印发',
    must: ['certificate'],
    plant: (acts) => rewriteAll(acts, 'CertificatesIssued', (issued) => ({ ...issued, by: 'village-committee' })),
  },
  'nothing-handed-over': {
    title: '选完十天了，什么也没有移交',
    mistake: 'M125',
    must: ['handover'],
    plant: (acts) => ifWhole(acts, omit(acts, 'ItemsHandedOver')),
  },
  'seal-next-day': {
    title: '印章第二天才交',
    mistake: 'M125',
    under: 'hainan-2025',
    must: ['handover-seal'],
    plant: (acts) => {
      const day = daysBefore(acts, -1);
      return day === undefined || !isWhole(acts)
        ? undefined
        : rewrite(acts, 'ItemsHandedOver', ({ at: _, ...handing }) =>
            handing.items.includes('seal') ? [{ ...handing, on: day }] : undefined,
          );
    },
  },
  'debts-left-out': {
    title: '移交时债权债务没有列',
    mistake: 'M128',
    must: ['handover-content'],
    plant: (acts) => ifWhole(acts, withoutItem(acts, 'debts')),
  },
  'handed-over-late': {
    title: '账目、资产过了十天才交',
    mistake: 'M125',
    must: ['handover-content'],
    plant: (acts) => {
      const day = daysBefore(acts, -11);
      return day === undefined || !isWhole(acts)
        ? undefined
        : rewrite(acts, 'ItemsHandedOver', (handing) =>
            handing.items.includes('accounts') ? [{ ...handing, on: day }] : undefined,
          );
    },
  },
  'old-chair-presides': {
    title: '移交由上届村委会主持，乡镇没有派人监督',
    must: ['handover-host'],
    plant: (acts) =>
      rewriteAll(acts, 'ItemsHandedOver', (handing) => ({ ...handing, chairedBy: 'village-committee', supervised: false })),
  },
  'handover-unsupervised': {
    title: '移交时乡镇没有派人监督',
    under: 'national-2026',
    must: ['handover-host'],
    plant: (acts) => rewrite(acts, 'ItemsHandedOver', (handing) => [{ ...handing, supervised: false }]),
  },
  'township-takes-accounts': {
    title: '账本、资产由乡镇主持收走',
    mistake: 'M127',
    must: ['handover-host'],
    plant: (acts) =>
      rewrite(acts, 'ItemsHandedOver', (handing) =>
        handing.items.includes('accounts') ? [{ ...handing, chairedBy: 'township' }] : undefined,
      ),
  },
  'refusal-tolerated': {
    title: '有人不肯交账，没有报乡镇责令，账一直没有交',
    mistake: 'M125',
    must: ['handover-refuse', 'handover-content'],
    plant: (acts) => {
      if (allOf(acts, 'HandoverRefused').length === 0 || !isWhole(acts)) return undefined;
      const without = omit(acts, 'HandoverOrdered');
      return without && withoutItem(without, 'accounts');
    },
  },
  'archive-at-home': {
    title: '选举档案放在个人家里',
    under: 'national-2026',
    must: ['archive'],
    plant: (acts) => rewriteAll(acts, 'ArchiveFiled', (filed) => ({ ...filed, to: 'private' })),
  },
  'ballots-burnt': {
    title: '选票没有归档，烧掉了',
    mistake: 'M130',
    must: ['archive-content'],
    plant: (acts) => withoutPiece(acts, 'ballots'),
  },
  'archive-without-roll': {
    title: '选举档案里没有登记名单',
    mistake: 'M131',
    under: 'hainan-2025',
    must: ['archive-content'],
    plant: (acts) => withoutPiece(acts, 'roll'),
  },
  'archive-late': {
    title: '选举档案过了十天才移交',
    must: ['archive-transfer'],
    plant: (acts) => ifWhole(acts, move(acts, 'ArchiveFiled', daysBefore(acts, -11))),
  },
  'archive-to-township': {
    title: '选举档案该交新村委会，交给了乡镇',
    must: ['archive-transfer'],
    plant: (acts) => rewriteAll(acts, 'ArchiveFiled', (filed) => ({ ...filed, to: 'township' })),
  },
  'winner-kept': {
    title: '查实他送东西拉票，当选没有宣布无效',
    mistake: 'M122',
    must: ['illegal-win'],
    plant: (acts) => {
      const day = daysBefore(acts, -12);
      const about = allOf(acts, 'VotesCanvassed').find(({ by }) => electedIn(acts).includes(by))?.by;
      return day === undefined || about === undefined
        ? undefined
        : insert(acts, { type: 'ConductInvestigated', on: day, about, by: 'township', proven: true });
    },
  },
  'voided-by-committee': {
    title: '选委会自己宣布一个人当选无效',
    must: ['void-by'],
    plant: (acts) => {
      const day = daysBefore(acts, -13);
      const person = electedIn(acts).at(-1);
      return day === undefined || person === undefined
        ? undefined
        : insert(acts, {
            type: 'PollVoided',
            on: day,
            of: first,
            what: 'seat',
            by: 'election-committee',
            ground: 'procedure',
            person,
          });
    },
  },
  'void-but-gone-on': {
    title: '选举已经宣布无效，照样发证书、移交',
    under: 'hainan-2025',
    must: ['redo-invalid', 'void-groundless'],
    plant: (acts) => {
      const day = daysBefore(acts, -1);
      return day === undefined || !isWhole(acts)
        ? undefined
        : insert(acts, { type: 'PollVoided', on: day, of: first, what: 'election', by: 'township', ground: 'procedure' });
    },
  },
} as const satisfies Record<string, Fault>;

/** 一次投票就选完的才种：期限从那天起算，说得准。 */
function ifWhole(acts: Acts, planted: Acts | undefined): Acts | undefined {
  return isWhole(acts) ? planted : undefined;
}

/** 移交的东西里少一样 */
function withoutItem(acts: Acts, item: Handing['items'][number]): Acts | undefined {
  return rewriteAll(acts, 'ItemsHandedOver', (handing) => ({
    ...handing,
    items: handing.items.filter((each) => each !== item),
  }));
}

/** 档案里少一样 */
function withoutPiece(acts: Acts, piece: EventOf<'ArchiveFiled'>['contents'][number]): Acts | undefined {
  return rewriteAll(acts, 'ArchiveFiled', (filed) => ({ ...filed, contents: filed.contents.filter((each) => each !== piece) }));
}
