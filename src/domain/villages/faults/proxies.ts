import { groupBy } from '../../engine/collections.ts';
import type { EventOf } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import { inOrder } from '../prepared-past.ts';
import { amend, firstOf, following, passTo, when, without, type Acts } from './amend.ts';
import { candidatesIn, idlersIn, outcastIn, plainVotersIn } from './cast.ts';
import type { Fault } from './fault.ts';

type Proxy = EventOf<'ProxyApproved'>;

/** 委托的错处 */
export const proxyFaults = {
  'proxy-for-convenience': {
    title: '没有外出的人图方便办了委托',
    mistake: 'M059',
    must: ['proxy-cause'],
    plant: (acts) => amendProxy(acts, { cause: 'convenience' }),
  },
  'proxy-by-phone': {
    title: '打个电话就办了委托',
    mistake: 'M058',
    must: ['proxy-written'],
    plant: (acts) => amendProxy(acts, { form: 'oral' }),
  },
  'proxy-by-photo': {
    title: '委托书只有照片',
    mistake: 'M058',
    must: ['proxy-written'],
    plant: (acts) => amendProxy(acts, { form: 'photo' }),
  },
  'proxy-to-outcast': {
    title: '托给了没有选举权的人',
    mistake: 'M063',
    must: ['proxy-who'],
    plant: (acts) => reheld(acts, outcastIn(acts)?.id),
  },
  'fourth-proxy': {
    title: '一人接受了四份委托',
    mistake: 'M060',
    must: ['proxy-cap'],
    plant: (acts) => {
      const proxies = firstOf(acts, 'ProxyApproved');
      const [holder] = [...groupBy(proxies, (proxy) => proxy.holder).keys()];
      const others = proxies.filter((proxy) => proxy.holder !== holder);
      const missing = 4 - (proxies.length - others.length);
      if (holder === undefined || others.length < missing) return undefined;
      return others.slice(0, missing).reduce<Acts>((moved, { absentee }) => passTo(moved, absentee, holder), acts);
    },
  },
  'proxy-to-candidate': {
    title: '候选人接受了委托',
    mistake: 'M061',
    must: ['proxy-no-candidate'],
    plant: (acts) => reheld(acts, candidatesIn(acts)[0]),
  },
  'proxy-passed-on': {
    title: '受托人把别人的票又转托出去',
    mistake: 'M064',
    must: ['proxy-no-chain'],
    plant: (acts) => {
      const [passer] = plainVotersIn(acts);
      return passer && amendProxy(acts, { passedOnBy: passer });
    },
  },
  'proxies-unpublished': {
    title: '委托人、受托人的名单没有公布',
    mistake: 'M065',
    must: ['proxy-publish'],
    plant: (acts) => (firstOf(acts, 'ProxyApproved').length === 0 ? undefined : without(acts, 'ProxiesPublished')),
  },
  'proxies-published-late': {
    title: '委托名单只提前两天公布',
    mistake: 'M065',
    under: 'hainan-2025',
    must: ['proxy-publish'],
    plant: (acts) => {
      const day = firstOf(acts, 'PollOpened')[0]?.on;
      if (day === undefined || firstOf(acts, 'ProxyApproved').length === 0) return undefined;
      const late = amend(acts, 'ProxiesPublished', (list) => [{ ...list, on: day - 2 }]);
      return late && inOrder(late);
    },
  },
  'proxy-left-off-list': {
    title: '公布的委托名单漏了一个人',
    mistake: 'M065',
    must: ['proxy-publish'],
    plant: (acts) => {
      const [proxy] = firstOf(acts, 'ProxyApproved');
      return proxy && amend(acts, 'ProxiesPublished', (list) => [{ ...list, except: [proxy.absentee] }]);
    },
  },
  'proxy-on-the-spot': {
    title: '投票开始以后当场办委托',
    mistake: 'M066',
    must: ['proxy-deadline'],
    plant: (acts) => {
      const [proxy] = firstOf(acts, 'ProxyApproved');
      if (proxy === undefined) return undefined;
      return following(withoutProxy(acts, proxy), 'PollOpened', (opening) => [
        { ...proxy, ...when(opening) },
        { type: 'ProxiesPublished', ...when(opening), poll: proxy.poll },
      ]);
    },
  },
  'neighbour-turned-away': {
    title: '在外的人托给邻居，合规定却没有给办',
    mistake: 'M062',
    must: ['proxy-wrongly-refused'],
    plant: (acts) => {
      const absentee = idlersIn(acts).find(({ lives }) => lives === 'away')?.id;
      const [holder] = plainVotersIn(acts);
      if (absentee === undefined || holder === undefined) return undefined;
      return following(acts, 'ProxyApproved', ({ poll, on }) => {
        const request = { on, poll, absentee, holder, form: 'letter', cause: 'away' } as const;
        return [
          { type: 'ProxyRequested', ...request },
          { type: 'ProxyRefused', ...request },
        ];
      });
    },
  },
} as const satisfies Record<string, Fault>;

/** 头一份委托改一处，来办的时候说的也一样。 */
function amendProxy(acts: Acts, facts: Partial<Pick<Proxy, 'cause' | 'form' | 'passedOnBy'>>): Acts | undefined {
  const [proxy] = firstOf(acts, 'ProxyApproved');
  if (proxy === undefined) return undefined;
  return acts.map((event) =>
    (event.type === 'ProxyRequested' || event.type === 'ProxyApproved') &&
    event.poll === proxy.poll &&
    event.absentee === proxy.absentee
      ? { ...event, ...facts }
      : event,
  );
}

/** 头一份委托改由 holder 受托 */
function reheld(acts: Acts, holder: PersonId | undefined): Acts | undefined {
  const [proxy] = firstOf(acts, 'ProxyApproved');
  return proxy && holder && passTo(acts, proxy.absentee, holder);
}

function withoutProxy(acts: Acts, proxy: Proxy): Acts {
  return acts.filter(
    (event) => !(event.type === 'ProxyApproved' && event.poll === proxy.poll && event.absentee === proxy.absentee),
  );
}
