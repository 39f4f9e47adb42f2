/** One thing that somebody in front of the kiosk tries, by what they have: keys, a mouse, fingers, a file, another start of the program. */
export type WayOut = { readonly what: string } & (
  | { readonly keys: readonly string[] }
  | { readonly mouse: readonly string[] }
  | { readonly fingers: readonly Finger[]; readonly lastMs?: number }
  | { readonly drop: Dropped }
  | { readonly start: readonly string[] }
);

/** As the browser takes it (DevTools, Input.DragData). */
export interface Dropped {
  readonly files: readonly string[];
  readonly items: readonly { readonly mimeType: string; readonly data: string }[];
}

/** From one place to another, in parts of the display. */
export interface Finger {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** As xdotool names them, pressed one after the other. */
const keys = (...names: readonly string[]): WayOut => ({ what: names.join(', '), keys: names });

const withKeys = (modifiers: string, names: readonly string[]) => names.map((name) => keys(`${modifiers}${name}`));

const media = (...names: readonly string[]) => keys(...names.map((name) => `XF86${name}`));

const FUNCTION_KEYS = Array.from({ length: 12 }, (_, index) => `F${index + 1}`);

/** Of a browser: tabs, windows, files, find, history, zoom, source, developer tools. */
const BROWSER = [
  ...withKeys('ctrl+', [...'abcdefghjklnopqrstuvwxyz']),
  ...withKeys('ctrl+', [
    'plus',
    'minus',
    '0',
    '1',
    '9',
    'Tab',
    'Prior',
    'Next',
    'F4',
    'Return',
    'Escape',
    'Home',
    'Delete',
  ]),
  ...withKeys('ctrl+shift+', [
    'b',
    'c',
    'delete',
    'Escape',
    'g',
    'i',
    'j',
    'k',
    'm',
    'n',
    'o',
    'p',
    'q',
    'r',
    't',
    'u',
    'w',
    'Tab',
    'plus',
  ]),
  ...withKeys('alt+', ['d', 'e', 'f', 'Home', 'Left', 'Right', 'Return', 'BackSpace']),
];

/** Of a desktop; openbox has most of them, others are bound elsewhere. */
const DESKTOP = [
  ...withKeys('alt+', ['Tab', 'shift+Tab', 'Escape', 'Print', 'grave', 'F2']),
  keys('alt+Tab', 'alt+Tab', 'alt+F4'),
  ...withKeys('ctrl+alt+', [
    'Tab',
    'Left',
    'Right',
    'Up',
    'Down',
    'Delete',
    'BackSpace',
    'F1',
    'F2',
    'F7',
    't',
    'l',
    'd',
    'Escape',
  ]),
  ...withKeys('shift+alt+', ['Left', 'Right', 'Up', 'Down']),
  ...withKeys('super+', [
    'd',
    'e',
    'l',
    'r',
    's',
    'i',
    'x',
    'm',
    'p',
    'Tab',
    'space',
    'Left',
    'Down',
    'Up',
    'F1',
    'F2',
    'F3',
    'F4',
    'plus',
    '1',
  ]),
  ...withKeys('super+shift+', ['Left', 'Right', 'Up', 'Down', 's', 'm']),
  ...withKeys('super+ctrl+', ['Return', 'd', 'Left', 'o', 'F4']),
  keys('Super_L'),
  keys('Super_R'),
  // The menu of the window, which belongs to the desktop, and what can be chosen there: smaller, rolled up, without full screen, away, closed.
  keys('alt+space', 'Escape'),
  ...['r', 'm', 's', 'n', 'x', 'o', 'd', 'c'].map((letter) =>
    keys('alt+space', letter, 'Left', 'Return', 'Escape', 'Escape'),
  ),
  keys('alt+space', 'Down', 'Down', 'Return', 'Escape', 'Escape'),
  keys('alt+space', 'Up', 'Return', 'Escape', 'Escape'),
];

/** Of special keyboards and remote controls. */
const SPECIAL = [
  ...[
    'Escape',
    'Print',
    'Sys_Req',
    'Pause',
    'Break',
    'Scroll_Lock',
    'Num_Lock',
    'Insert',
    'Delete',
    'Menu',
    'shift+F10',
    'Help',
    'Undo',
    'Find',
    'Cancel',
  ].map((name) => keys(name)),
  media('Back', 'Forward', 'Reload', 'Refresh', 'HomePage', 'WWW', 'Favorites', 'Search'),
  media('Mail', 'Explorer', 'Calculator', 'MyComputer', 'Tools', 'TaskPane', 'ScreenSaver'),
  media('Close', 'Open', 'New', 'Save', 'Copy', 'Paste', 'Cut', 'ZoomIn', 'ZoomOut'),
  media('Sleep', 'PowerOff', 'LogOff', 'Eject', 'AudioPlay', 'AudioMute', 'AudioRaiseVolume'),
  // Of input methods.
  ...[
    'Kanji',
    'Henkan',
    'Muhenkan',
    'Hangul',
    'Hiragana_Katakana',
    'Zenkaku_Hankaku',
    'Multi_key',
    'ISO_Level3_Shift',
    'ctrl+space',
    'shift+space',
    'ctrl+shift+u',
  ].map((name) => keys(name)),
  // Of help for people with disabilities: sticky keys, filter keys, high contrast, mouse keys.
  keys('Shift_L', 'Shift_L', 'Shift_L', 'Shift_L', 'Shift_L'),
  keys('shift+alt+Print'),
  keys('shift+alt+Num_Lock'),
  keys('Control_L', 'Control_L'),
  keys('F6', 'F6', 'F10', 'Return', 'Escape'),
  keys('Tab', 'shift+F10', 'Down', 'Return'),
];

/** As xdotool takes them. 1 left, 2 middle, 3 right, 4 and 5 wheel, 8 and 9 back and forward. */
const MOUSE: readonly WayOut[] = [
  { what: 'right button', mouse: ['click', '3'] },
  { what: 'middle button, which pastes', mouse: ['click', '2'] },
  { what: 'the button for back', mouse: ['click', '8'] },
  { what: 'the button for forward', mouse: ['click', '9'] },
  { what: 'Control and wheel up', mouse: ['keydown', 'ctrl', 'click', '--repeat', '5', '4', 'keyup', 'ctrl'] },
  { what: 'Control and wheel down', mouse: ['keydown', 'ctrl', 'click', '--repeat', '5', '5', 'keyup', 'ctrl'] },
  { what: 'Shift and wheel', mouse: ['keydown', 'shift', 'click', '--repeat', '3', '4', 'keyup', 'shift'] },
  {
    what: 'Alt and left button, dragged',
    mouse: ['keydown', 'alt', 'mousedown', '1', 'mousemove_relative', '200', '100', 'mouseup', '1', 'keyup', 'alt'],
  },
  {
    what: 'Alt and right button, dragged',
    mouse: ['keydown', 'alt', 'mousedown', '3', 'mousemove_relative', '200', '100', 'mouseup', '3', 'keyup', 'alt'],
  },
  { what: 'Alt and wheel', mouse: ['keydown', 'alt', 'click', '4', 'click', '5', 'keyup', 'alt'] },
  { what: 'Super and wheel', mouse: ['keydown', 'super', 'click', '4', 'click', '5', 'keyup', 'super'] },
  {
    what: 'Control, Alt and wheel',
    mouse: ['keydown', 'ctrl', 'keydown', 'alt', 'click', '4', 'click', '5', 'keyup', 'alt', 'keyup', 'ctrl'],
  },
  {
    what: 'three clicks, then a drag of what is selected',
    mouse: ['click', '--repeat', '3', '1', 'mousedown', '1', 'mousemove_relative', '150', '60', 'mouseup', '1'],
  },
  {
    what: 'the pointer in every corner',
    mouse: ['mousemove', '0', '0', 'mousemove', '1365', '0', 'mousemove', '1365', '767', 'mousemove', '0', '767'],
  },
];

const middle = (x: number, y: number): Finger['from'] => [0.5 + x, 0.5 + y];
const still = (at: Finger['from']): Finger => ({ from: at, to: at });
/** As many fingers beside each other. */
const many = (count: number, from: Finger['from'], to: Finger['from']): readonly Finger[] =>
  Array.from({ length: count }, (_, index) => ({
    from: [from[0] + index * 0.05, from[1]],
    to: [to[0] + index * 0.05, to[1]],
  }));

const FINGERS: readonly WayOut[] = [
  {
    what: 'two fingers apart',
    fingers: [
      { from: middle(-0.02, 0), to: middle(-0.3, 0) },
      { from: middle(0.02, 0), to: middle(0.3, 0) },
    ],
  },
  {
    what: 'two fingers together',
    fingers: [
      { from: middle(-0.3, 0), to: middle(-0.02, 0) },
      { from: middle(0.3, 0), to: middle(0.02, 0) },
    ],
  },
  {
    what: 'two fingers turned',
    fingers: [
      { from: middle(-0.1, -0.1), to: middle(-0.1, 0.1) },
      { from: middle(0.1, 0.1), to: middle(0.1, -0.1) },
    ],
  },
  { what: 'from the left edge', fingers: [{ from: [0, 0.4], to: [0.6, 0.4] }] },
  { what: 'from the right edge', fingers: [{ from: [0.999, 0.4], to: [0.4, 0.4] }] },
  { what: 'from the top edge', fingers: [{ from: [0.5, 0], to: [0.5, 0.7] }] },
  { what: 'from the bottom edge', fingers: [{ from: [0.5, 0.999], to: [0.5, 0.3] }] },
  { what: 'two fingers from the right edge', fingers: many(2, [0.94, 0.4], [0.3, 0.4]) },
  { what: 'three fingers up', fingers: many(3, middle(0, 0.3), middle(0, -0.3)) },
  { what: 'three fingers down', fingers: many(3, middle(0, -0.3), middle(0, 0.3)) },
  { what: 'four fingers to the left', fingers: many(4, middle(0.2, 0), middle(-0.4, 0)) },
  { what: 'five fingers, held', fingers: many(5, middle(-0.1, 0), middle(-0.1, 0)), lastMs: 1_500 },
  { what: 'a long press on the heading', fingers: [still([0.5, 0.2])], lastMs: 1_500 },
  { what: 'a long press on a picture', fingers: [still([0.2, 0.5])], lastMs: 1_500 },
  { what: 'a long press at the edge', fingers: [still([0.999, 0.5])], lastMs: 1_500 },
];

/** What is dropped: files, an address, a text. */
const DROPS: readonly WayOut[] = [
  ...['/etc/passwd', '/etc/hostname', '/usr/share/doc'].map((file) => ({
    what: `a drop of ${file}`,
    drop: { files: [file], items: [] },
  })),
  ...[
    ['text/uri-list', 'https://example.org/'],
    ['text/uri-list', 'file:///etc/passwd'],
    ['text/html', '<a href="https://example.org/">x</a>'],
    ['text/plain', 'javascript:alert(1)'],
  ].map(([mimeType = '', data = '']) => ({
    what: `a drop of ${data}`,
    drop: { files: [], items: [{ mimeType, data }] },
  })),
];

/** Nobody at the glass can start a program; a script, an icon or a file manager might. */
const STARTS: readonly WayOut[] = [
  [],
  ['--inspect', '--remote-debugging-port=0', '--js-flags=--expose-gc'],
  ['--load-extension=/tmp', '--disable-web-security', '--force-device-scale-factor=3'],
  ['--app=https://example.org/', '--kiosk', '--new-window', 'https://example.org/'],
  ['file:///etc/passwd', '/etc/passwd', 'kiosk://app/index.html', 'javascript:alert(1)'],
  ['--settings', '/etc/passwd'],
  ['--settings=/no/such/file', '--', '--set-up=no', '-'],
  ['--walkthrough', '../../etc/passwd'],
  ['--language', 'en; rm -rf /'],
  ['\u202e\u0001\uFFFE💉 %00 %n "\'`$(id)'],
  ['x'.repeat(100_000)],
].map((args) => ({ what: `a second start with ${JSON.stringify(args).slice(0, 60)}`, start: args }));

export const byKeys: readonly WayOut[] = [
  ...['', 'ctrl+', 'alt+', 'shift+', 'super+', 'ctrl+alt+', 'ctrl+shift+'].map((modifiers) =>
    keys(...FUNCTION_KEYS.map((name) => `${modifiers}${name}`)),
  ),
  ...BROWSER,
  ...DESKTOP,
  ...SPECIAL,
];

export const byHand: readonly WayOut[] = [...MOUSE, ...FINGERS, ...DROPS];

export const byStart: readonly WayOut[] = STARTS;
