import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { contacted, corrected, excluded, known, knownElsewhere, wished } from './registration-cases.ts';

const away = known({ lives: 'away' });
const unreachable = excluded({ ground: 'unreachable' });
const ill = excluded({ ground: 'mental-illness', evidence: ['hospital-proof'] });
const saidIll = excluded({ ground: 'mental-illness', evidence: ['guardian-consent'] });

export const regExcludeExamples: readonly Example[] = [
  { name: '打过电话，没有回音，不列入', given: [...away, contacted(), unreachable], finds: [] },
  { name: '没有联系过就不列入：国法没有写要先联系', given: [...away, unreachable], finds: ['doubt'] },
  { name: '四川：没有联系过就说联系不上', under: sichuan2026, given: [...away, unreachable], finds: ['breach'] },
  { name: '四川：打过电话，联系不上', under: sichuan2026, given: [...away, contacted(), unreachable], finds: [] },
  {
    name: '四川：没有联系就除下，后来问到他不参加',
    under: sichuan2026,
    given: [...away, unreachable, contacted(70), wished(false, 71)],
    finds: ['repaired'],
  },
  {
    name: '海南：没有告知就说他没有回音',
    under: hainan2025,
    given: [...away, excluded({ ground: 'did-not-answer' })],
    finds: ['breach'],
  },
  {
    name: '海南：告知以后没有表示',
    under: hainan2025,
    given: [...away, contacted(), excluded({ ground: 'did-not-answer' })],
    finds: [],
  },
  { name: '本人说不参加', given: [...away, contacted(), wished(false), excluded()], finds: [] },
  { name: '留着通话记录', given: [...away, excluded({ ground: 'unreachable', evidence: ['phone-record'] })], finds: [] },
  {
    name: '嫁出去的女儿，问过没有回音，说的是嫁了人就不算',
    given: [...away, contacted(), excluded({ ground: 'married-out' })],
    finds: ['doubt'],
  },
  { name: '海南：精神障碍，有医院的证明', under: hainan2025, given: [...known(), ill], finds: [] },
  { name: '海南：精神障碍，只有监护人同意', under: hainan2025, given: [...known(), saidIll], finds: ['breach'] },
  {
    name: '海南：没有证明，后来补登',
    under: hainan2025,
    given: [...known(), saidIll, corrected({ added: ['V1'] })],
    finds: ['repaired'],
  },
  {
    name: '海南：没有记留下什么凭据，不说',
    under: hainan2025,
    given: [...known(), excluded({ ground: 'mental-illness' })],
    finds: [],
  },
  { name: '精神障碍，有医院的证明：国法没有这个理由', given: [...known(), ill], finds: ['doubt'] },
  { name: '四川：精神障碍，本省没有这个理由', under: sichuan2026, given: [...known(), ill], finds: ['doubt'] },
  { name: '被剥夺政治权利的人，不论别的理由', given: [...known({ rights: 'deprived' }), ill], finds: [] },
  { name: '去世的人', given: [...away, excluded({ ground: 'dead' })], finds: [] },
  { name: '住在本村的人没有列入，由那条规则说', given: [...known(), unreachable], finds: [] },
  {
    name: '这本日志没有记登记环节，没记联系不等于没联系',
    given: [...knownElsewhere({ lives: 'away' }), unreachable],
    finds: [],
  },
  { name: '河北：精神障碍，监护人同意', under: hebei2020, given: [...known(), saidIll], finds: [] },
  {
    name: '河北：精神障碍，两样都没有',
    under: hebei2020,
    given: [...known(), excluded({ ground: 'mental-illness', evidence: [] })],
    finds: ['breach'],
  },
  { name: '天津：精神障碍，有医院的证明', under: tianjin2019, given: [...known(), ill], finds: [] },
  {
    name: '北京：丧失行为能力，由选委会确认，没有写要什么凭据',
    under: beijing2012,
    given: [...known(), excluded({ ground: 'mental-illness', evidence: [] })],
    finds: [],
  },
  { name: '河北：没有联系过就不列入：没有写要先联系', under: hebei2020, given: [...away, unreachable], finds: ['doubt'] },
  { name: '北京：没有联系过就说联系不上', under: beijing2012, given: [...away, unreachable], finds: ['breach'] },
  { name: '北京：打过电话，联系不上', under: beijing2012, given: [...away, contacted(), unreachable], finds: [] },
];
