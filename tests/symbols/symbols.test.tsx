import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArrowShape, BuildingShape, FigureShape } from '../../src/layout/scene';
import { ArrowSymbol } from '../../src/symbols/ArrowSymbol';
import { BadgeSymbol } from '../../src/symbols/BadgeSymbol';
import { BuildingSymbol } from '../../src/symbols/BuildingSymbol';
import { ChildLineSymbol } from '../../src/symbols/ChildLineSymbol';
import { ConcernedLine } from '../../src/symbols/ConcernedLine';
import { CoupleSymbol } from '../../src/symbols/CoupleSymbol';
import { FigureSymbol } from '../../src/symbols/FigureSymbol';
import { HouseholdGround } from '../../src/symbols/HouseholdGround';
import { HouseholdSymbol } from '../../src/symbols/HouseholdSymbol';
import { LegendArrow } from '../../src/symbols/LegendSymbols';
import { SignSymbol } from '../../src/symbols/SignSymbol';
import { idOf } from '../builders';

/** One element a line, so that a snapshot can be read; long paths and the names of fonts left out. */
const drawn = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/><\/(?:path|circle|rect)>/gu, '/>')
    .replaceAll('><', '>\n<')
    .replace(/ d="[^"]{90,}"/gu, ' d="…"')
    .replace(/ font-family="[^"]+"/gu, '');

const RECT = { x0: -20, y0: -25, x1: 20, y1: 66 };

const aFigure = (parts: Partial<FigureShape> = {}): FigureShape => ({
  id: idOf('ana'),
  look: 'family',
  centre: { x: 100, y: 40 },
  genogram: null,
  scale: 1,
  title: 'Ana',
  detail: '1982',
  field: null,
  presence: null,
  building: null,
  figure: RECT,
  label: RECT,
  mark: RECT,
  ...parts,
});

const aBuilding = (parts: Partial<BuildingShape> = {}): BuildingShape => ({
  id: idOf('pont'),
  left: -80,
  right: 80,
  eaves: -36,
  apex: -58,
  floor: 69,
  empty: false,
  occupants: [],
  sign: { text: 'PMI', field: { kind: 'icon', icon: 'care' }, rect: { x0: -28, y0: -83, x1: 28, y1: -59 } },
  rect: { x0: -87, y0: -58, x1: 87, y1: 70 },
  ...parts,
});

const STRAND = {
  head: true,
  curve: [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 70, y: 0 },
    { x: 100, y: 0 },
  ],
} as const;

const anArrow = (parts: Partial<ArrowShape> = {}): ArrowShape => ({
  id: idOf('a1'),
  kind: 'activation',
  colour: 'red',
  ended: false,
  number: '12',
  strands: [STRAND],
  badge: { x: 50, y: 0 },
  tag: null,
  badgeRect: { x0: 38, y0: -12, x1: 62, y1: 12 },
  concerned: [],
  ...parts,
});

describe('a figure', () => {
  it('stands over its two lines of words', () => {
    expect(drawn(<FigureSymbol shape={aFigure()} />)).toMatchInlineSnapshot(`
      "<g>
      <g fill="#1A1A1A">
      <circle cx="100" cy="25" r="7.6"/>
      <path d="…"/>
      </g>
      <text x="100" y="82.2" font-size="19" font-weight="600" fill="#1A1A1A" text-anchor="middle" stroke="#FFFFFF" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke">Ana</text>
      <text x="100" y="98.8" font-size="15" font-weight="400" fill="#3A3733" text-anchor="middle" stroke="#FFFFFF" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke">1982</text>
      </g>"
    `);
  });

  it('is smaller for a child, with its feet on the same line and words of the same size', () => {
    const child = drawn(<FigureSymbol shape={aFigure({ scale: 0.5 })} />);
    expect(child).toContain('<circle cx="100" cy="44.5" r="3.8"/>');
    expect(child).toContain('font-size="19"');
  });

  it('is crossed out in white when deceased, dotted when other, a triangle when expected', () => {
    expect(drawn(<FigureSymbol shape={aFigure({ look: 'deceased' })} />)).toContain('M85,19 L115,63');
    expect(drawn(<FigureSymbol shape={aFigure({ look: 'other' })} />)).toContain(
      'stroke-dasharray="2.2 2.4"',
    );
    expect(drawn(<FigureSymbol shape={aFigure({ look: 'expected', title: '' })} />)).toMatchInlineSnapshot(`
      "<g>
      <g fill="#FFFFFF" stroke="#1A1A1A" stroke-width="1.7" stroke-linejoin="round">
      <path d="M100,38 L115,64 L85,64 Z"/>
      </g>
      <text x="100" y="79" font-size="15" font-weight="400" fill="#3A3733" text-anchor="middle" stroke="#FFFFFF" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke">1982</text>
      </g>"
    `);
  });

  it('keeps its full strength when absent: only the mark differs', () => {
    const marked = (presence: FigureShape['presence']) =>
      renderToStaticMarkup(<FigureSymbol shape={aFigure({ presence })} />);
    expect(marked('absent')).not.toContain('opacity');
    const marks = (['present', 'absent', 'excused', 'phone', 'invited', null] as const).map(marked);
    expect(new Set(marks).size).toBe(6);
  });

  it('shows each state of the hand, and the keyboard’s outline beside them', () => {
    const states = ['rest', 'hover', 'selected', 'preview', 'softened'] as const;
    const looks = states.map((state) => drawn(<FigureSymbol shape={aFigure()} state={state} />));
    expect(new Set([...looks, drawn(<FigureSymbol shape={aFigure()} focused />)]).size).toBe(6);
  });
});

describe('an institution', () => {
  it('has a roof, walls and a floor', () => {
    expect(drawn(<BuildingSymbol shape={aBuilding()} />)).toMatchInlineSnapshot(`
      "<g stroke="#1B7F3B">
      <rect x="-80" y="-36" width="160" height="105" fill="#FFFFFF" stroke="none"/>
      <path d="M-87,-36 L0,-58 L87,-36 Z" fill="#EEF5EF" stroke-width="2" stroke-linejoin="round"/>
      <path d="M-80,-35 V69 M80,-35 V69" fill="none" stroke-width="2"/>
      <path d="M-87,69 H87" fill="none" stroke-width="2.6" stroke-linecap="round"/>
      </g>"
    `);
  });

  it('has windows and a door only when nobody is named in it', () => {
    expect(drawn(<BuildingSymbol shape={aBuilding({ empty: true })} />)).toContain('a13,13 0 0 1 26,0');
    expect(drawn(<BuildingSymbol shape={aBuilding()} />)).not.toContain('a13,13');
  });

  it('shows the icon of its field beside its short name', () => {
    expect(drawn(<SignSymbol sign={aBuilding().sign} />)).toMatchInlineSnapshot(`
      "<g>
      <rect x="-28" y="-83" width="56" height="24" rx="6" fill="#FFFFFF" opacity="0.86"/>
      <path d="…" fill="none" stroke="#0E5527" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>
      <text x="-4.2" y="-65.4" font-size="17" font-weight="700" fill="#0E5527" text-anchor="start" stroke="#FFFFFF" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke">PMI</text>
      </g>"
    `);
  });
});

describe('lines of kinship', () => {
  it('mark a separation with one oblique stroke', () => {
    const couple = {
      id: idOf<'couple'>('c'),
      from: { x: 0, y: 0 },
      to: { x: 100, y: 0 },
      over: null,
      dashed: false,
      strokes: [{ x: 50, y: 0 }],
    };
    expect(drawn(<CoupleSymbol shape={couple} />)).toMatchInlineSnapshot(`
      "<g fill="none">
      <path d="M0,0 L100,0" stroke="#57534C" stroke-width="1.7"/>
      <path d="M44,11 L56,-11" stroke="#3A3733" stroke-width="2.4"/>
      </g>"
    `);
  });

  it('are dashed for an adopted child and dotted for a fostered one', () => {
    const dash = (kind: 'birth' | 'adopted' | 'foster') =>
      /stroke-dasharray="([^"]+)"/u.exec(
        drawn(<ChildLineSymbol shape={{ key: 'k', kind, points: [STRAND.curve[0], STRAND.curve[3]] }} />),
      )?.[1];
    expect([dash('birth'), dash('adopted'), dash('foster')]).toEqual([undefined, '6 5', '1.5 4.5']);
  });

  it('enclose a household, and tie its groups when they stand apart', () => {
    const household = {
      id: idOf<'household'>('h'),
      name: null,
      outlines: ['M0,0 H10 Z', 'M50,0 H60 Z'],
      ties: [[STRAND.curve[0], STRAND.curve[1]] as const],
      boxes: [],
    };
    expect(drawn(<HouseholdSymbol shape={household} />)).toMatchInlineSnapshot(`
      "<g stroke="#1A1A1A" stroke-linejoin="round">
      <path d="M0,0 L30,0" fill="none" stroke-width="1"/>
      <path d="M0,0 H10 Z" fill="none" stroke-width="2.2"/>
      <path d="M50,0 H60 Z" fill="none" stroke-width="2.2"/>
      </g>"
    `);
    expect(drawn(<HouseholdGround shape={household} />)).toBe(
      '<g fill="#FBF8F1">\n<path d="M0,0 H10 Z"/>\n<path d="M50,0 H60 Z"/>\n</g>',
    );
  });
});

describe('an arrow', () => {
  it('lies on a white casing and stops inside its head', () => {
    expect(drawn(<ArrowSymbol shape={anArrow()} />)).toMatchInlineSnapshot(`
      "<path d="M0,0 C26,0 59.6,0 87.6,0" fill="none" stroke="#FFFFFF" stroke-width="6.4"/>
      <path d="M0,0 C26,0 59.6,0 87.6,0" fill="none" stroke="#C8102E" stroke-width="3" stroke-linecap="butt"/>
      <path d="M100,0 L86,6.8 L86,-6.8 Z" fill="#FFFFFF" stroke="#FFFFFF" stroke-width="1.2"/>
      <path d="M100,0 L86,6.8 L86,-6.8 Z" fill="#C8102E"/>"
    `);
  });

  it('tells its colour a second time by dash and head', () => {
    const colours = ['red', 'orange', 'blue', 'green'] as const;
    const grey = colours.map((colour) =>
      renderToStaticMarkup(<ArrowSymbol shape={anArrow({ colour })} />).replaceAll(
        /#[0-9A-F]{6}/gu,
        '#808080',
      ),
    );
    expect(new Set(grey).size).toBe(4);
    const dashes = grey.map((svg) => /stroke-dasharray="([^"]+)"/u.exec(svg)?.[1]);
    expect(dashes).toEqual([undefined, '13 5', '0.1 6.4', '15 5 3 5']);
  });

  it('is thinner and of the same hue once ended', () => {
    const ended = drawn(<ArrowSymbol shape={anArrow({ ended: true })} />);
    expect(ended).toContain('stroke="#C8102E" stroke-width="1.5"');
  });

  it('has heads only where a strand says so', () => {
    const trunk = { ...STRAND, head: false };
    const fork = drawn(<ArrowSymbol shape={anArrow({ strands: [trunk, STRAND, STRAND] })} />);
    expect(fork.match(/fill="#C8102E"/gu)).toHaveLength(2);
    expect(fork).toContain('70,0 100,0"');
  });

  it('is drawn double when it hands over', () => {
    const relay = drawn(<ArrowSymbol shape={anArrow({ kind: 'relay', colour: 'green' })} />);
    expect(relay).toContain('stroke="#1B7F3B" stroke-width="7"');
    expect(relay).toContain('stroke="#FFFFFF" stroke-width="2.8"');
  });

  it('shows in the legend who acts on whom', () => {
    const green = /#1B7F3B/gu;
    const figures = (look: 'red' | 'orange' | 'blue') =>
      drawn(<LegendArrow look={look} />).match(green)?.length ?? 0;
    expect([figures('red'), figures('orange'), figures('blue')]).toEqual([1, 1, 0]);
  });
});

describe('a badge', () => {
  it('carries the number on a white disc ringed with the hue', () => {
    expect(drawn(<BadgeSymbol shape={anArrow()} />)).toMatchInlineSnapshot(`
      "<circle cx="50" cy="0" r="12" fill="#FFFFFF" stroke="#C8102E" stroke-width="2"/>
      <text x="50" y="4.9" font-size="14" font-weight="600" fill="#1A1A1A" text-anchor="middle">12</text>"
    `);
  });

  it('is filled with the hue in hand, with ink on orange', () => {
    const selected = (colour: 'red' | 'orange') =>
      drawn(<BadgeSymbol shape={anArrow({ colour })} state="selected" />);
    expect(selected('red')).toMatch(/r="12" fill="#C8102E"[^]*fill="#FFFFFF"/u);
    expect(selected('orange')).toMatch(/r="12" fill="#E07B00"[^]*fill="#1A1A1A"/u);
  });

  it('grows round its own centre when the sheet is seen from far', () => {
    expect(drawn(<BadgeSymbol shape={anArrow()} scale={2} />)).toMatch(
      /<circle cx="50" cy="0" r="24"[^]*<text x="50" y="9.8" font-size="28"/u,
    );
    const tag = anArrow({ kind: 'relay', badgeRect: { x0: 8, y0: -11.5, x1: 92, y1: 11.5 } });
    expect(drawn(<BadgeSymbol shape={tag} scale={1.25} />)).toContain(
      'x="-2.5" y="-14.4" height="28.8" width="105"',
    );
  });

  it('is the number of a relay alone when the sheet is seen from far, and the whole tag in hand', () => {
    const relay = anArrow({
      kind: 'relay',
      number: 'R2',
      tag: 'Lina',
      badgeRect: { x0: 8, y0: -11.5, x1: 92, y1: 11.5 },
    });
    const far = drawn(<BadgeSymbol shape={relay} scale={2} />);
    expect(far).toContain('>R2<');
    expect(far).not.toContain('Lina');
    expect(Number(/width="([\d.]+)"/u.exec(far)?.[1])).toBeLessThan(84);
    expect(drawn(<BadgeSymbol shape={relay} scale={2} state="selected" />)).toContain('>Lina<');
  });

  it('names on a relay whom it concerns, and points to them when in hand', () => {
    const relay = anArrow({
      kind: 'relay',
      number: 'R2',
      tag: 'Lina',
      badgeRect: { x0: 8, y0: -11.5, x1: 92, y1: 11.5 },
      concerned: [{ x: 50, y: 90 }],
    });
    expect(drawn(<BadgeSymbol shape={relay} />)).toMatchInlineSnapshot(`
      "<rect x="8" y="-11.5" height="23" width="84" rx="11.5" fill="#FFFFFF" stroke="#1B7F3B" stroke-width="2"/>
      <path d="M19.5,-11.5 H38.1 V11.5 H19.5 A11.5,11.5 0 0 1 19.5,-11.5 Z" fill="#1B7F3B"/>
      <text x="17" y="4.5" font-size="12.5" font-weight="600" fill="#FFFFFF" text-anchor="start">R2</text>
      <g fill="#1A1A1A">
      <circle cx="47.1" cy="-5.4" r="2.7"/>
      <path d="…"/>
      </g>
      <text x="84" y="4.5" font-size="12.5" font-weight="600" fill="#1A1A1A" text-anchor="end">Lina</text>"
    `);
    expect(drawn(<ConcernedLine shape={relay} />)).toContain('M50,0 L50,90');
  });
});
