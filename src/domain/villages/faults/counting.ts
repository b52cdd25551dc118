import { amend, firstOf, without, type Acts } from './amend.ts';
import type { Fault } from './fault.ts';
import { overVoted } from './odd-faces.ts';
import { recounted, restated, unlessDecisive, withPaper } from './recount.ts';

/** 计票的错处：封箱、集中、开箱、判票、计票单、有没有效 */
export const countingFaults = {
  'box-unsealed': {
    title: '一个票箱没有封就送走了',
    mistake: 'M080',
    must: ['close-box'],
    plant: (acts) => amend(acts, 'BoxSealed', () => []),
  },
  'box-sealed-in-private': {
    title: '票箱不是当众封的',
    mistake: 'M080',
    must: ['close-box'],
    plant: (acts) => amend(acts, 'BoxSealed', (sealed) => [{ ...sealed, inPublic: false }]),
  },
  'unused-kept': {
    title: '没有发出的选票没有销毁',
    mistake: 'M069',
    must: ['close-box'],
    plant: (acts) => amend(acts, 'UnusedDestroyed', ({ papers }) => (papers > 0 ? [] : undefined)),
  },
  'unused-short': {
    title: '没有发出的选票少销毁了一张',
    mistake: 'M069',
    must: ['close-box'],
    plant: (acts) =>
      amend(acts, 'UnusedDestroyed', (event) => (event.papers > 1 ? [{ ...event, papers: event.papers - 1 }] : undefined)),
  },
  'box-escorted-by-two': {
    title: '票箱路上只有两名工作人员监督',
    mistake: 'M081',
    must: ['box-collect'],
    plant: (acts) => amend(acts, 'BoxGathered', (gathered) => [{ ...gathered, escorts: gathered.escorts.slice(0, 2) }]),
  },
  'box-opened-elsewhere': {
    title: '票箱在分会场就打开了',
    mistake: 'M081',
    must: ['box-collect'],
    plant: (acts) => amend(acts, 'BoxOpened', (opened) => [{ ...opened, venue: 'S2' }]),
  },
  'box-opened-in-private': {
    title: '票箱不是当众打开的',
    mistake: 'M081',
    must: ['box-collect'],
    plant: (acts) => amend(acts, 'BoxOpened', (opened) => [{ ...opened, inPublic: false }]),
  },
  'box-opened-first': {
    title: '票箱还没有集中就开了',
    mistake: 'M081',
    must: ['box-collect'],
    plant: openedBeforeGathered,
  },
  'count-in-private': {
    title: '背着村民计票',
    mistake: 'M102',
    must: ['count-open'],
    plant: (acts) => amend(acts, 'CountHeld', (held) => [{ ...held, inPublic: false }]),
  },
  'count-unsigned': {
    title: '计票记录没有人签名',
    mistake: 'M101',
    under: 'hainan-2025',
    must: ['count-record'],
    plant: (acts) => without(acts, 'CountSigned'),
  },
  'vote-miscounted': {
    title: '正字多画了一笔',
    mistake: 'M101',
    must: ['count-agrees'],
    plant: (acts) => {
      const changed = amend(acts, 'BoxCounted', (sheet) => [
        { ...sheet, votes: sheet.votes.map((line, at) => (at === 0 ? { ...line, votes: line.votes + 1 } : line)) },
      ]);
      return changed && unlessDecisive(acts, changed);
    },
  },
  'papers-miscounted': {
    title: '先数的张数与计票单不同',
    mistake: 'M101',
    must: ['count-agrees'],
    plant: (acts) => amend(acts, 'PapersCounted', (counted) => [{ ...counted, papers: counted.papers + 1 }]),
  },
  'turnout-ignored': {
    title: '投票的不过半数，仍然宣布选举有效',
    mistake: 'M083',
    must: ['turnout'],
    plant: (acts) => halfTurnout(acts),
  },
  'surplus-ignored': {
    title: '收回的票多于发出的票，仍然宣布选举有效',
    mistake: 'M086',
    must: ['ballots-vs'],
    plant: surplus,
  },
  'mobile-box-overfull': {
    title: '流动票箱的票多于公布的人数，照样计票',
    mistake: 'M087',
    under: 'hainan-2025',
    must: ['ballots-vs'],
    plant: overfull,
  },
  'void-left-out': {
    title: '废票没有算进收回的票数',
    mistake: 'M099',
    must: ['ballot-invalid-counts'],
    plant: (acts) => {
      const spoilt = withPaper(acts, overVoted, { ruling: 'void', voidPosts: [], by: 'scrutineer' });
      const changed =
        spoilt &&
        amend(spoilt, 'BoxCounted', (sheet) =>
          sheet.void > 0 ? [{ ...sheet, papers: sheet.papers - sheet.void }] : undefined,
        );
      return changed && unlessDecisive(acts, restated(changed));
    },
  },
} as const satisfies Record<string, Fault>;

function openedBeforeGathered(acts: Acts): Acts | undefined {
  const gathered = firstOf(acts, 'BoxGathered')[0];
  const opened = firstOf(acts, 'BoxOpened')[0];
  if (gathered === undefined || opened === undefined) return undefined;
  const late = { ...gathered, ...(opened.at !== undefined && { at: opened.at }) };
  return acts.flatMap((event) => (event === gathered ? [] : event === opened ? [opened, late] : [event]));
}

/** 登记人数写成收回票数的两倍：恰好一半。 */
function halfTurnout(acts: Acts): Acts {
  const recovered = firstOf(acts, 'BoxCounted').reduce((total, { papers }) => total + papers, 0);
  const registered = recovered * 2;
  return acts.map((event) => {
    if (event.type === 'RollPublished') return { ...event, registered };
    if (event.type !== 'DocumentWritten') return event;
    return {
      ...event,
      figures: event.figures.map((figure) => (figure.of === 'registered' ? { ...figure, is: registered } : figure)),
    };
  });
}

/** 箱里多出几张空白票，刚好比发出的多一张。 */
function surplus(acts: Acts): Acts | undefined {
  const issued = firstOf(acts, 'BallotsIssued').reduce((total, { papers }) => total + papers, 0);
  const recovered = firstOf(acts, 'BoxCounted').reduce((total, { papers }) => total + papers, 0);
  const changed = amend(acts, 'PlainPapersFound', (found) => [{ ...found, blank: found.blank + issued - recovered + 1 }]);
  return changed && unlessDecisive(acts, recounted(changed));
}

/** 流动票箱里多出几张空白票，刚好比公布的人数多一张。 */
function overfull(acts: Acts): Acts | undefined {
  const arranged = firstOf(acts, 'MobileBoxArranged')[0];
  const counted = firstOf(acts, 'BoxCounted').find(({ box }) => box === arranged?.box);
  if (arranged === undefined || counted === undefined) return undefined;
  const more = arranged.voters.length - counted.papers + 1;
  const changed = amend(acts, 'PlainPapersFound', (found) =>
    found.box === arranged.box && found.plain > 0 ? [{ ...found, blank: found.blank + more }] : undefined,
  );
  return changed && unlessDecisive(acts, recounted(changed), 'hainan-2025');
}
