import type { Place } from '../../simulator/offers/offer.ts';

/** 会场里一个站的画法：在平面图上的位置、站名、画什么。 */
export interface Station {
  readonly place: Place;
  readonly number: number;
  readonly title: string;
  readonly figure: 'desk' | 'booths' | 'box' | 'mobile' | 'count';
  readonly wide: { readonly x: number; readonly y: number; readonly width: number };
  readonly tall: { readonly x: number; readonly y: number; readonly width: number };
}

/** 五个站：村民从左门进，先到主席台和发票处，写票，投票，从右门出；计票台在下边。 */
export const stations: readonly Station[] = [
  {
    place: 'desk',
    number: 1,
    title: '主席台与发票处',
    figure: 'desk',
    wide: { x: 78, y: 92, width: 190 },
    tall: { x: 20, y: 60, width: 170 },
  },
  {
    place: 'booths',
    number: 2,
    title: '写票处',
    figure: 'booths',
    wide: { x: 390, y: 92, width: 190 },
    tall: { x: 210, y: 60, width: 170 },
  },
  {
    place: 'box',
    number: 3,
    title: '投票箱',
    figure: 'box',
    wide: { x: 702, y: 92, width: 190 },
    tall: { x: 210, y: 260, width: 170 },
  },
  {
    place: 'mobile',
    number: 4,
    title: '流动票箱',
    figure: 'mobile',
    wide: { x: 702, y: 330, width: 190 },
    tall: { x: 20, y: 260, width: 170 },
  },
  {
    place: 'count',
    number: 5,
    title: '计票台',
    figure: 'count',
    wide: { x: 78, y: 330, width: 502 },
    tall: { x: 20, y: 460, width: 360 },
  },
];

/** 图形：画布 84×56，3px 圆头墨线，平涂。 */
export const figures: Record<Station['figure'], readonly { readonly kind: string; readonly path: string }[]> = {
  desk: [
    { kind: 'i-wood', path: 'M0 26h84v9H0z' },
    { kind: 'i-wall', path: 'M5 35h74v20H5z' },
    { kind: 'i-tile', path: 'M14 26v-8q0-9 10-9t10 9v8z' },
    { kind: 'i-skin', path: 'M17 2a7 7 0 1014 0a7 7 0 10-14 0z' },
    { kind: 'i-paper i-thin', path: 'M46 14h26v12H46z' },
  ],
  booths: [
    { kind: 'i-wood', path: 'M0-8h84v7H0z' },
    { kind: 'i-wall', path: 'M4-1h76v56H4z' },
    { kind: 'i-tile', path: 'M4-1h26q2 28-6 50H4zM80-1H66q-2 26 4 50h10z' },
    { kind: 'i-wood', path: 'M32 34h32v6H32z' },
    { kind: 'i-paper i-thin', path: 'M38 26h16l3 8H38z' },
  ],
  box: [
    { kind: 'i-red', path: 'M10 8h64v47H10z' },
    { kind: 'i-red', path: 'M5 0h74v10H5z' },
    { kind: 'i-ink', path: 'M28 4h28v2H28z' },
    { kind: 'i-paper i-thin', path: 'M38 9h8v46h-8z' },
  ],
  mobile: [
    { kind: 'i-red', path: 'M18 14h48v36H18z' },
    { kind: 'i-red', path: 'M14 6h56v10H14z' },
    { kind: 'i-ink', path: 'M30 10h24v2H30z' },
    { kind: 'i-thin', path: 'M22 6V-6h40V6' },
  ],
  count: [
    { kind: 'i-wall', path: 'M2-4h80v46H2z' },
    { kind: 'i-thin', path: 'M14 8h14M21 8v20M21 17h8M16 16v12M12 28h20M44 8h14M51 8v20M51 17h8M46 16v12M42 28h20' },
    { kind: 'i-wood', path: 'M10 42h6v14h-6zM68 42h6v14h-6z' },
  ],
};
