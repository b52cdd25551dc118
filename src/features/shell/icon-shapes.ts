/** 一笔画成的图标：画布 24×24，只用线，颜色跟着文字走。 */
function drawn(path: string, width = 2): string {
  return `<path fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`;
}

/** 图标的笔画：i-* 是动作和去处，s-* 是后果，z* 是正字的前几笔，brand 是站标。 */
export const iconShapes = {
  z1: drawn('M3 4h18', 2.3),
  z2: drawn('M3 4h18M12 4v16', 2.3),
  z3: drawn('M3 4h18M12 4v16M12 11.5h7', 2.3),
  z4: drawn('M3 4h18M12 4v16M12 11.5h7M6 10.5v9.5', 2.3),
  z5: drawn('M3 4h18M12 4v16M12 11.5h7M6 10.5v9.5M2 20h20', 2.3),
  'i-learn': drawn('M12 6q-4-3-9-2v14q5-1 9 2 4-3 9-2V4q-5-1-9 2zM12 6v14'),
  'i-sim': drawn('M4 21V9l8-6 8 6v12M4 21h16M9 21v-7h6v7M12 3v-2'),
  'i-daily': drawn('M4 5h16v16H4zM8 2v5M16 2v5M8 14l3 3 5-6'),
  'i-tools': drawn('M3 16L16 3l5 5L8 21zM7 12l2 2M10 9l2 2M13 6l2 2'),
  'i-coach': drawn('M3 4h18v12H3zM8 21l4-5 4 5M7 12l3-4 3 2 4-4'),
  'i-check': drawn('M4 12l6 6L20 6', 3),
  'i-cross': drawn('M5 5l14 14M19 5L5 19', 3),
  'i-back': drawn('M9 5L3 11l6 6M3 11h11q7 0 7 8'),
  'i-print': drawn('M6 9V3h12v6M6 18H3V9h18v9h-3M6 14h12v7H6z'),
  'i-law': drawn('M5 3h11l3 3v15H5zM9 8h6M9 12h6M9 16h4'),
  'i-calc': drawn('M5 3h14v18H5zM8 7h8M8 12h2M14 12h2M8 16h2M14 16h2'),
  'i-form': drawn('M4 4h16v16H4zM4 9h16M9 9v11'),
  'i-search': drawn('M10 3a7 7 0 100 14 7 7 0 000-14zM15 15l6 6'),
  'i-box': drawn('M3 9h18v12H3zM3 9l3-4h12l3 4M9 9h6M12 13v5'),
  'i-map': drawn('M3 6l6-3 6 3 6-3v15l-6 3-6-3-6 3zM9 3v15M15 6v15'),
  's-election': drawn('M8 2h8l6 6v8l-6 6H8l-6-6V8z', 2.2) + drawn('M8.5 8.5l7 7M15.5 8.5l-7 7', 2.8),
  's-seat':
    '<path fill="currentColor" d="M12 1l11 11-11 11L1 12z"/><path stroke="var(--surface)" stroke-width="2.8" stroke-linecap="round" d="M7.5 12h9"/>',
  's-ballot': drawn('M4 2h11l5 5v15H4z', 2.2) + drawn('M8.5 11l7 7M15.5 11l-7 7', 2.5),
  's-part': drawn('M4 2h11l5 5v15H4z', 2.2) + '<path fill="currentColor" d="M5 13h14v8H5z"/>',
  's-curable':
    '<circle cx="12" cy="12" r="10.5" fill="currentColor"/><path fill="none" stroke="var(--surface)" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" d="M7 12.5l3.5 3.5L17 8.5"/>',
  's-duty': '<path fill="currentColor" d="M6 3l15 5.5L6 14z"/>' + drawn('M5 2v20', 2.6),
  's-doubt': drawn('M7.5 8q.5-5 5-5 4.500 0 4.500 4.200 0 2.600-2.800 4.100-2.200 1.200-2.200 3.700M12 20v.5', 2.8),
  brand:
    '<path fill="currentColor" d="M4 1h28l3 3v28l-3 3H4l-3-3V4z"/><path d="M8 9h20M18 9v18M18 17h8M11 16v11M7 27h22" fill="none" stroke="var(--surface)" stroke-width="3.2"/>',
};

export type IconName = keyof typeof iconShapes;
