import { closingOf, electionsIn } from '../../engine/poll-facts.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach, type Duty } from '../../engine/rule.ts';
import { boxesIn } from '../../engine/tally.ts';
import { centralVenue, type BoxId, type Day, type PollId } from '../../terms/ids.ts';
import { text, type Text } from '../../terms/text.ts';

/** 一个箱走过的路 */
interface Path {
  readonly box: BoxId;
  readonly gathered: Recorded<'BoxGathered'> | undefined;
  readonly opened: Recorded<'BoxOpened'> | undefined;
}

interface Fault {
  readonly says: Text;
  readonly because: readonly (Recorded | undefined)[];
  readonly duty?: Duty;
}

export const boxCollect = defineRule({
  id: 'box-collect',
  title: '票箱当日全部集中到中心会场，当众开箱',
  uses: ['gathering'],
  consequence: 'void-in-part',
  remedy: {
    says: '还没有开的箱原封送到中心会场，人到齐了当众开；别处已经开了的，封存那个箱的票，报乡镇认定',
    by: ['BoxGathered'],
    until: 'BoxOpened',
  },
  mistakes: ['M081'],
  check(record, { gathering }) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const closing = closingOf(poll);
      if (closing === undefined) return [];
      const paths = boxesIn(poll)
        .filter((box) => wasUsed(poll, box))
        .map((box) => pathOf(poll, box));
      return paths.flatMap((path) => {
        const fault =
          wrongPlace(path) ??
          wrongEscort(path, closing.on, gathering.escorts) ??
          leftBehind(poll, paths, path, closing.on) ??
          neverOpened(poll, path, closing.on);
        return fault === undefined ? [] : [breachOf(id, path.box, fault)];
      });
    });
  },
});

function breachOf(id: PollId, box: BoxId, { because, ...fault }: Fault): Breach {
  return { ...fault, because: because.flatMap((event) => event?.seq ?? []), about: [box, id] };
}

/** 没有出发过的流动票箱里没有票，用不着集中。 */
function wasUsed({ MobileBoxArranged, MobileBoxSent, BoxOpened }: PollRecord, box: BoxId): boolean {
  const isHere = (event: { readonly box: BoxId }) => event.box === box;
  return !MobileBoxArranged.some(isHere) || MobileBoxSent.some(isHere) || BoxOpened.some(isHere);
}

function pathOf({ BoxGathered, BoxOpened }: PollRecord, box: BoxId): Path {
  return {
    box,
    gathered: BoxGathered.filter((event) => event.box === box).at(-1),
    opened: BoxOpened.find((event) => event.box === box),
  };
}

function wrongPlace({ box, gathered, opened }: Path): Fault | undefined {
  if (opened !== undefined && opened.venue !== centralVenue) {
    return { says: text`${box} 没有送到中心会场，在 ${opened.venue} 就打开了`, because: [opened] };
  }
  if (gathered !== undefined && gathered.to !== centralVenue) {
    return { says: text`${box} 送到了 ${gathered.to}，应当集中到中心会场`, because: [gathered] };
  }
  return opened?.inPublic === false ? { says: text`${box} 不是当众打开的`, because: [opened] } : undefined;
}

function wrongEscort({ box, gathered }: Path, on: Day, least: number | null): Fault | undefined {
  if (gathered === undefined) return undefined;
  if (gathered.on > on) return { says: text`${box} 截止那天没有集中，过了 ${gathered.on - on} 天才送到`, because: [gathered] };
  const escorts = new Set(gathered.escorts).size;
  if (least === null || escorts >= least) return undefined;
  return { says: text`${box} 路上只有 ${escorts} 名工作人员监督，至少要 ${least} 名`, because: [gathered] };
}

/**
 * 开箱的时候还没有到：先开了别的箱，或者自己没有集中就开了。箱放在哪个会场日志不记，
 * 所以没有集中过的固定票箱里，许有一个本来就在中心会场；流动票箱送回来就算到了。
 */
function leftBehind(poll: PollRecord, paths: readonly Path[], { box, gathered }: Path, on: Day): Fault | undefined {
  const first = poll.BoxOpened[0];
  if (first === undefined) return undefined;
  const isMobile = (each: BoxId) => poll.MobileBoxArranged.some((arranged) => arranged.box === each);
  const returned = poll.MobileBoxReturned.some((event) => event.box === box && event.seq < first.seq);
  const atCentre = paths.find((path) => path.gathered === undefined && !isMobile(path.box))?.box;
  if ((gathered !== undefined && gathered.seq < first.seq) || returned || box === atCentre) return undefined;
  const says = text`${box} 还没有集中，就开了箱`;
  if (gathered !== undefined) return { says, because: [first, gathered] };
  return { says, because: [first], duty: { what: 'BoxGathered', due: on, overtaken: true } };
}

/** 有箱一直没有开，就定了当选 */
function neverOpened({ ElectedDeclared }: PollRecord, { box, opened }: Path, on: Day): Fault | undefined {
  const declared = ElectedDeclared[0];
  if (opened !== undefined || declared === undefined) return undefined;
  const duty = { what: 'BoxOpened', due: on, overtaken: true } as const;
  return { says: text`${box} 没有打开，里面的票没有数，就宣布了当选`, because: [declared], duty };
}
