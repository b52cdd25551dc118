type IsoDate = `${number}-${number}-${number}`;

/** 法规：一个代码固定到一个版本。 */
export interface Law {
  readonly title: string;
  readonly short: string;
  /** 这个版本的施行日，查不到的是 null */
  readonly inForce: IsoDate | null;
  /** 现行；早于 2026 年新法的省规；已被取代；只有二手摘要，没有条文 */
  readonly status: 'current' | 'predates-2026' | 'superseded' | 'summary-only';
}

/** 有条文的法规；articles 是全文一共多少条。 */
export interface Statute extends Law {
  readonly articles: number;
}

const statute =
  (status: Law['status']) =>
  (title: string, short: string, inForce: IsoDate | null, articles: number): Statute => ({
    title,
    short,
    inForce,
    status,
    articles,
  });

const current = statute('current');
const predates2026 = statute('predates-2026');
const superseded = statute('superseded');

function summaryOnly(title: string, short: string, inForce: IsoDate | null): Law {
  return { title, short, inForce, status: 'summary-only' };
}

/** 可以引到条、款、项的法规 */
export const statutes = {
  O25: current('村民委员会组织法（2025 年修正）', '村组法', '2026-01-01', 50),
  O18: superseded('村民委员会组织法（2018 年修正）', '旧村组法', '2018-12-29', 41),
  CON: current('宪法（2018 年修正）', '宪法', '2018-03-11', 143),
  CIV: current('民法典', '民法典', '2021-01-01', 1260),
  PSA: current('治安管理处罚法（2025 年修订）', '治安管理处罚法', '2026-01-01', 144),
  CRL: current('刑法', '刑法', '1997-10-01', 452),
  GSL: current('公职人员政务处分法', '政务处分法', '2020-07-01', 68),
  SUP: current('监察法（2024 年修正）', '监察法', '2025-06-01', 78),
  PET: current('信访工作条例', '信访工作条例', '2022-05-01', 50),
  SC: current('四川省村民委员会选举条例（2025 年修订）', '四川选举条例', '2026-01-01', 53),
  HI: current('海南省村民委员会选举办法（2025 年修正）', '海南选举办法', null, 51),
  HIi: current('海南省实施村民委员会组织法办法（2025 年修正）', '海南实施办法', null, 41),
  SCi: predates2026('四川省村民委员会组织法实施办法（2015 年修订）', '四川实施办法', null, 44),
  SH: predates2026('上海市村民委员会选举办法（2020 年修正）', '上海选举办法', '2020-10-01', 34),
  SHi: predates2026('上海市实施村民委员会组织法办法（2020 年修正）', '上海实施办法', '2020-05-15', 46),
  ZJ: predates2026('浙江省村民委员会选举办法（2020 年修正）', '浙江选举办法', '2020-07-31', 46),
  ZJi: predates2026('浙江省实施村民委员会组织法办法（2020 年修正）', '浙江实施办法', '2020-07-31', 48),
  HE: predates2026('河北省村民委员会选举办法（2020 年修正）', '河北选举办法', null, 48),
  HEi: predates2026('河北省实施村民委员会组织法办法（2011 年修订）', '河北实施办法', '2011-11-01', 24),
  TJ: predates2026('天津市村民委员会选举办法（2019 年修正）', '天津选举办法', null, 51),
  TJi: predates2026('天津市实施村民委员会组织法办法（2019 年修正）', '天津实施办法', null, 26),
  BJ: predates2026('北京市村民委员会选举办法（2012 年修订）', '北京选举办法', '2012-11-01', 40),
  BJi: predates2026('北京市实施村民委员会组织法的若干规定（2012 年修订）', '北京若干规定', '2012-11-01', 37),
  HA: predates2026('河南省实施村民委员会组织法办法（2011 年）', '河南实施办法', '2011-09-01', 61),
  SD: predates2026('山东省实施村民委员会组织法办法（2012 年修订）', '山东实施办法', '2013-01-01', 48),
  CQ: predates2026('重庆市实施村民委员会组织法办法（2013 年修订）', '重庆实施办法', '2013-11-01', 44),
} satisfies Record<string, Law>;

/** 只有二手摘要的文件：只能整份提到，不能引到条。 */
export const summaries = {
  G13: summaryOnly('村民委员会选举规程（2013 年）', '选举规程', '2013-05-02'),
  PE20: summaryOnly('中国共产党基层组织选举工作条例（2020 年）', '党组织选举条例', '2020-07-13'),
  PR19: summaryOnly('中国共产党农村基层组织工作条例（2019 年印发）', '农村党组织条例', '2018-12-28'),
  SO17: summaryOnly('关于建立健全村务监督委员会的指导意见（2017 年）', '村务监督指导意见', null),
  POL: summaryOnly('各地换届政策材料（2013—2021 年）', '换届政策材料', null),
  GD: summaryOnly('广东省村民委员会选举办法（2025 年修正）', '广东选举办法', '2026-01-01'),
  JS: summaryOnly('江苏省村民委员会选举办法（2019 年修订）', '江苏选举办法', null),
} satisfies Record<string, Law>;

export const laws = { ...statutes, ...summaries };

export type StatuteCode = keyof typeof statutes;
export type SummaryCode = keyof typeof summaries;
export type LawCode = keyof typeof laws;

/** 有没有这个代码 */
export function isLawCode(code: string): code is LawCode {
  return Object.keys(laws).includes(code);
}

/** 有没有条文可引 */
export function isStatuteCode(code: string): code is StatuteCode {
  return Object.keys(statutes).includes(code);
}
