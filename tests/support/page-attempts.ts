import type { Kiosk } from './kiosk.ts';

/** Something that a script in the page tries. */
export interface PageAttempt {
  readonly what: string;
  /** An expression in the page; it, or what it promises, is true only where the try got through. HOST: a server, such as 127.0.0.1:8080. */
  readonly code: string;
}

const PATIENCE_MS = 3_000;

/** What came of it: `true` where it got through. Through the shell, which lends a touch and knows no page that is gone. */
export function tryInPage({ app }: Kiosk, { code }: PageAttempt, host: string): Promise<unknown> {
  const tried = `Promise.race([
    (async () => (${code.replaceAll('HOST', host)}))().then(Boolean, (error) => String(error)),
    new Promise((done) => setTimeout(done, ${PATIENCE_MS}, 'nothing came')),
  ])`;
  return app.evaluate(
    ({ BrowserWindow }, script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script, true),
    tried,
  );
}

const attempt = ([what, code]: readonly [string, string]): PageAttempt => ({ what, code });

/** Loads what `make` makes: true where it came, false where it failed. */
const loads = (make: string) =>
  `new Promise((done) => { const made = ${make}; made.onload = () => done(true); made.onerror = () => done(false); })`;

/** An element with these properties, put into the page. */
const element = (tag: string, properties: Readonly<Record<string, string>>) =>
  `(() => { const made = document.createElement('${tag}'); Object.assign(made, ${JSON.stringify(properties)}); document.body.append(made); return made; })()`;

/** The same for what is seen only by the server that is asked: the try itself says nothing. */
const asks = (code: string) => `(${code}, false)`;

/** Where nothing of the kiosk lies. `fetch` and pictures are tried with each. */
const ELSEWHERE = [
  'http://HOST/',
  'https://HOST/',
  'https://example.org/',
  'file:///etc/passwd',
  'ftp://HOST/',
  'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  'chrome://version/',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/x',
  'devtools://devtools/bundled/inspector.html',
  'view-source:kiosk://app/index.html',
  'filesystem:kiosk://app/temporary/x',
  'kiosk://other/index.html',
  'kiosk://help/../app/..%2f..%2fpackage.json',
];

/** Ways to ask a network, or this computer, for something. */
export const requests: readonly PageAttempt[] = [
  ...ELSEWHERE.map((address): readonly [string, string] => [
    `fetch ${address}`,
    `fetch(${JSON.stringify(address)}).then(() => true)`,
  ]),
  ...ELSEWHERE.map((address): readonly [string, string] => [
    `a picture from ${address}`,
    loads(element('img', { src: address })),
  ]),
  ...([
    ['fetch without CORS', `fetch('http://HOST/', { mode: 'no-cors' }).then(() => true)`],
    ['fetch that outlives the page', `fetch('http://HOST/', { keepalive: true }).then(() => true)`],
    ['fetch of a blob', `fetch(URL.createObjectURL(new Blob(['x']))).then(() => true)`],
    [
      'XMLHttpRequest',
      `new Promise((done) => { const asked = new XMLHttpRequest(); asked.open('GET', 'http://HOST/'); asked.onload = () => done(true); asked.onerror = () => done(false); asked.send(); })`,
    ],
    [
      'XMLHttpRequest that waits',
      `(() => { const asked = new XMLHttpRequest(); asked.open('POST', 'http://HOST/', false); asked.send('x'); return asked.status > 0; })()`,
    ],
    [
      'WebSocket',
      `new Promise((done) => { const socket = new WebSocket('ws://HOST/'); socket.onopen = () => done(true); socket.onerror = () => done(false); })`,
    ],
    [
      'EventSource',
      `new Promise((done) => { const source = new EventSource('http://HOST/'); source.onopen = () => done(true); source.onerror = () => done(false); })`,
    ],
    ['sendBeacon', asks(`navigator.sendBeacon('http://HOST/', 'x')`)],
    ['WebTransport', `new WebTransport('https://HOST/').ready.then(() => true)`],
    [
      'WebRTC: an address of this computer',
      `new Promise((done) => { const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:HOST' }] }); peer.createDataChannel('x'); peer.onicecandidate = ({ candidate }) => done(candidate !== null && candidate.candidate !== ''); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); })`,
    ],
    ['a script', loads(element('script', { src: 'http://HOST/x.js' }))],
    ['a module', loads(element('script', { type: 'module', src: 'http://HOST/x.js' }))],
    ['import()', `import('http://HOST/x.js').then(() => true)`],
    ['import() of data', `import('data:text/javascript,export default 1').then(() => true)`],
    [
      'import() of a blob',
      `import(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' }))).then(() => true)`,
    ],
    [
      'an import map',
      `(() => { const made = document.createElement('script'); made.type = 'importmap'; made.textContent = '{"imports":{"elsewhere":"http://HOST/x.js"}}'; document.head.append(made); return import('elsewhere').then(() => true); })()`,
    ],
    [
      'speculation rules',
      asks(
        `(() => { const made = document.createElement('script'); made.type = 'speculationrules'; made.textContent = '{"prefetch":[{"source":"list","urls":["http://HOST/"]}],"prerender":[{"source":"list","urls":["http://HOST/"]}]}'; document.head.append(made); })()`,
      ),
    ],
    ['a style sheet', loads(element('link', { rel: 'stylesheet', href: 'http://HOST/x.css' }))],
    [
      'a style sheet inside a style sheet',
      `(() => { const made = document.createElement('style'); made.textContent = '@import url(http://HOST/x.css);'; document.head.append(made); return made.sheet !== null && made.sheet.cssRules.length > 0; })()`,
    ],
    ...['preload', 'prefetch', 'preconnect', 'dns-prefetch', 'modulepreload', 'prerender', 'icon', 'manifest'].map(
      (rel): readonly [string, string] => [
        `a link to ${rel}`,
        asks(element('link', { rel, href: 'http://HOST/x.js', as: 'script' })),
      ],
    ),
    ['a background picture', asks(`document.body.style.backgroundImage = 'url(http://HOST/x.png)'`)],
    ['a font', `new FontFace('x', 'url(http://HOST/x.woff2)').load().then(() => true)`],
    ['a font of this computer', `window.queryLocalFonts().then((found) => found.length > 0)`],
    ['a sound', asks(element('audio', { src: 'http://HOST/x.mp3', preload: 'auto' }))],
    ['a film', asks(element('video', { src: 'http://HOST/x.mp4', preload: 'auto', poster: 'http://HOST/x.png' }))],
    ['a picture in a set', asks(element('img', { srcset: 'http://HOST/x.png 1x' }))],
    [
      'a picture in a drawing',
      asks(
        `(() => { const made = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); made.innerHTML = '<image href="http://HOST/x.png"/><use href="http://HOST/x.svg#a"/>'; document.body.append(made); })()`,
      ),
    ],
    ...['iframe', 'embed', 'object', 'fencedframe', 'portal'].map((tag): readonly [string, string] => [
      `a page in ${tag}`,
      asks(element(tag, { src: 'http://HOST/', data: 'http://HOST/' })),
    ]),
    [
      'a script of a page in a frame',
      `(() => { const made = ${element('iframe', { srcdoc: '<script>parent.ranInFrame = true</script>' })}; return new Promise((done) => { made.onload = () => done(window.ranInFrame); }); })()`,
    ],
    [
      'a frame with its own fetch',
      `(() => { const made = ${element('iframe', {})}; return made.contentWindow.fetch('http://HOST/').then(() => true); })()`,
    ],
    ['a frame in a frameset', asks(element('frameset', { innerHTML: '<frame src="http://HOST/">' }))],
    ['a ping of a link', asks(`${element('a', { href: '#', ping: 'http://HOST/' })}.click()`)],
    [
      'a worker',
      `new Promise((done) => { const made = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); made.onmessage = () => done(true); made.onerror = () => done(false); })`,
    ],
    [
      'a worker of the kiosk',
      `new Promise((done) => { const made = new Worker('kiosk://app/index.html'); made.onmessage = () => done(true); made.onerror = () => done(false); })`,
    ],
    [
      'a shared worker',
      `new Promise((done) => { const made = new SharedWorker('data:text/javascript,onconnect = ({ ports }) => ports[0].postMessage(1)'); made.port.onmessage = () => done(true); made.onerror = () => done(false); })`,
    ],
    ['a service worker', `navigator.serviceWorker.register('/index.html').then(() => true)`],
    ['an audio worklet', `new AudioContext().audioWorklet.addModule('data:text/javascript,1').then(() => true)`],
    ['a paint worklet', `CSS.paintWorklet.addModule('http://HOST/x.js').then(() => true)`],
    [
      'a report of the browser',
      asks(`fetch('kiosk://app/index.html', { headers: { 'Report-To': 'http://HOST/' } }).catch(() => {})`),
    ],
  ] as const),
].map(attempt);

/** Ways for a page to go elsewhere, or to open another one. The address and the number of windows tell. */
export const departures: readonly PageAttempt[] = [
  ...[
    'http://HOST/',
    'https://example.org/',
    'file:///etc/passwd',
    'file:///',
    'about:blank',
    'data:text/html,<p>x',
    'javascript:document.write("x")',
    'chrome://settings/',
    'chrome://gpu/',
    'chrome://quit/',
    'chrome://restart/',
    'chrome://crash/',
    'devtools://devtools/bundled/inspector.html',
    'view-source:kiosk://app/index.html',
    'mailto:x@example.org',
    'tel:911',
    'ms-settings:',
    'search-ms:query=x',
    'kiosk://other/',
    'kiosk://app/no-such-page.html',
    'kiosk://app/',
  ].flatMap((address): readonly (readonly [string, string])[] => [
    [`location = ${address}`, asks(`location.href = ${JSON.stringify(address)}`)],
    [`window.open ${address}`, `window.open(${JSON.stringify(address)}) !== null`],
  ]),
  ...([
    ['location.replace', asks(`location.replace('http://HOST/')`)],
    ['location.assign', asks(`location.assign('http://HOST/')`)],
    ['location.protocol', asks(`location.protocol = 'http:'`)],
    ['navigation.navigate', asks(`navigation.navigate('http://HOST/').committed.catch(() => {})`)],
    ['a blob as the page', asks(`location.href = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }))`)],
    ['history back', asks('history.back()')],
    ['history forward', asks('history.forward()')],
    ['history far back', asks('history.go(-9)')],
    ['history elsewhere', `(() => { history.pushState(null, '', 'http://HOST/'); return true; })()`],
    ['document.domain', `(() => { document.domain = 'example.org'; return true; })()`],
    [
      'a popup with its own place',
      `window.open('about:blank', 'x', 'popup,width=300,height=300,left=10,top=10') !== null`,
    ],
    ['a popup without an opener', asks(`window.open('http://HOST/', '_blank', 'noopener,noreferrer')`)],
    ...['_self', '_top', '_parent', '_blank', 'another'].flatMap((target): readonly (readonly [string, string])[] => [
      [`window.open in ${target}`, asks(`window.open('http://HOST/', '${target}')`)],
      [`a link in ${target}`, asks(`${element('a', { href: 'http://HOST/', target })}.click()`)],
      [`a form in ${target}`, asks(`${element('form', { action: 'http://HOST/', target, method: 'post' })}.submit()`)],
    ]),
    ['a form that asks', asks(`${element('form', { action: 'http://HOST/', method: 'get' })}.requestSubmit()`)],
    ['a form that sends mail', asks(`${element('form', { action: 'mailto:x@example.org', method: 'post' })}.submit()`)],
    [
      'meta refresh',
      asks(
        `(() => { const made = document.createElement('meta'); made.httpEquiv = 'refresh'; made.content = '0;url=http://HOST/'; document.head.append(made); })()`,
      ),
    ],
    [
      'a base for all links',
      asks(
        `(() => { const made = document.createElement('base'); made.href = 'http://HOST/'; document.head.append(made); ${element('a', { href: '/x' })}; document.links[document.links.length - 1].setAttribute('href', 'x'); document.links[document.links.length - 1].click(); })()`,
      ),
    ],
    ['a download', asks(`${element('a', { href: 'data:text/plain,x', download: 'x.txt' })}.click()`)],
    [
      'a download of a blob',
      asks(
        `(() => { const made = document.createElement('a'); made.href = URL.createObjectURL(new Blob(['x'])); made.download = 'x.txt'; made.click(); })()`,
      ),
    ],
    [
      'a download of the kiosk itself',
      asks(`${element('a', { href: 'kiosk://app/index.html', download: 'x.html' })}.click()`),
    ],
    ['closing the window', asks('window.close()')],
    ['moving the window', asks('window.moveTo(300, 300)')],
    ['a smaller window', asks('window.resizeTo(300, 300)')],
    ['a window behind others', asks('window.blur()')],
    [
      'full screen and out of it again',
      `document.documentElement.requestFullscreen().then(() => document.exitFullscreen()).then(() => true)`,
    ],
    ['leaving full screen', asks('document.exitFullscreen().catch(() => {})')],
    [
      'webkit full screen',
      asks('(document.documentElement.webkitRequestFullscreen(), document.webkitExitFullscreen())'),
    ],
    ['another name for the window', asks(`window.name = '_blank'`)],
    [
      'the page asked whether it may go',
      asks(
        `(window.onbeforeunload = (event) => { event.preventDefault(); return 'x'; }, location.href = 'http://HOST/', window.onbeforeunload = null)`,
      ),
    ],
  ] as const),
].map(attempt);

/** What a page asks of the browser, of devices, and of the person's leave. */
export const permissions: readonly PageAttempt[] = [
  ...[
    'accelerometer',
    'ambient-light-sensor',
    'background-fetch',
    'background-sync',
    'camera',
    'clipboard-read',
    'clipboard-write',
    'display-capture',
    'geolocation',
    'gyroscope',
    'idle-detection',
    'keyboard-lock',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'notifications',
    'payment-handler',
    'periodic-background-sync',
    'persistent-storage',
    'pointer-lock',
    'push',
    'screen-wake-lock',
    'speaker-selection',
    'storage-access',
    'top-level-storage-access',
    'window-management',
  ].map((name): readonly [string, string] => [
    `leave for ${name}`,
    `navigator.permissions.query({ name: '${name}', userVisibleOnly: true, sysex: true, requestedOrigin: location.origin }).then(({ state }) => state === 'granted')`,
  ]),
  ...([
    ['camera', `navigator.mediaDevices.getUserMedia({ video: true }).then(() => true)`],
    ['microphone', `navigator.mediaDevices.getUserMedia({ audio: true }).then(() => true)`],
    ['screen', `navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => true)`],
    [
      'screen the old way',
      `navigator.mediaDevices.getUserMedia({ video: { mandatory: { chromeMediaSource: 'desktop' } } }).then(() => true)`,
    ],
    [
      'names of devices',
      `navigator.mediaDevices.enumerateDevices().then((found) => found.some(({ label }) => label !== ''))`,
    ],
    ['place', `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done(true), () => done(false)))`],
    ['MIDI', `navigator.requestMIDIAccess({ sysex: true }).then(() => true)`],
    ['USB', `navigator.usb.requestDevice({ filters: [] }).then(() => true)`],
    ['USB known before', `navigator.usb.getDevices().then((found) => found.length > 0)`],
    ['HID', `navigator.hid.requestDevice({ filters: [] }).then((found) => found.length > 0)`],
    ['serial', `navigator.serial.requestPort().then(() => true)`],
    ['Bluetooth', `navigator.bluetooth.requestDevice({ acceptAllDevices: true }).then(() => true)`],
    ['NFC', `new NDEFReader().scan().then(() => true)`],
    ['reading the clipboard', `navigator.clipboard.readText().then(() => true)`],
    ['reading anything on the clipboard', `navigator.clipboard.read().then(() => true)`],
    ['writing the clipboard', `navigator.clipboard.writeText('x').then(() => true)`],
    [
      'pasting by command',
      `(() => { const made = ${element('textarea', {})}; made.focus(); document.execCommand('paste'); return made.value !== ''; })()`,
    ],
    ['notifications', `Notification.requestPermission().then((state) => state === 'granted')`],
    [
      'a notification',
      `new Promise((done) => { const made = new Notification('x'); made.onshow = () => done(true); made.onerror = () => done(false); })`,
    ],
    ['wake lock', `navigator.wakeLock.request('screen').then(() => true)`],
    ['idle detection', `IdleDetector.requestPermission().then((state) => state === 'granted')`],
    [
      'sensors',
      `new Promise((done) => { const made = new Accelerometer(); made.onactivate = () => done(true); made.onerror = () => done(false); made.start(); })`,
    ],
    ['keys of the system', `navigator.keyboard.lock().then(() => true)`],
    ['the pointer', `document.body.requestPointerLock().then(() => true)`],
    ['storage for good', `navigator.storage.persist()`],
    [
      'a payment',
      `new PaymentRequest([{ supportedMethods: 'https://example.org/pay' }], { total: { label: 'x', amount: { currency: 'USD', value: '1' } } }).show().then(() => true)`,
    ],
    [
      'a password',
      `navigator.credentials.get({ password: true, mediation: 'required' }).then((found) => found !== null)`,
    ],
    [
      'a passkey',
      `navigator.credentials.create({ publicKey: { challenge: new Uint8Array(16), rp: { name: 'x' }, user: { id: new Uint8Array(8), name: 'x', displayName: 'x' }, pubKeyCredParams: [{ type: 'public-key', alg: -7 }] } }).then(() => true)`,
    ],
    [
      'an identity',
      `navigator.credentials.get({ identity: { providers: [{ configURL: 'https://HOST/x.json', clientId: 'x' }] } }).then((found) => found !== null)`,
    ],
    ['another window manager', `window.getScreenDetails().then(() => true)`],
    [
      'a handler of addresses',
      `(() => { navigator.registerProtocolHandler('web+x', location.origin + '/?%s'); return false; })()`,
    ],
    ['gamepads', `navigator.getGamepads().some((found) => found !== null)`],
    ['virtual reality', `navigator.xr.isSessionSupported('immersive-vr')`],
    ['a second screen', `new PresentationRequest('https://HOST/').start().then(() => true)`],
    [
      'hearing speech',
      `new Promise((done) => { const made = new webkitSpeechRecognition(); made.onstart = () => done(true); made.onerror = () => done(false); made.start(); })`,
    ],
    [
      'how much the processor works',
      `new Promise((done, fail) => { new PressureObserver(() => done(true)).observe('cpu').catch(fail); })`,
    ],
    ['sharing', `navigator.share({ text: 'x' }).then(() => true)`],
    ['installed programs', `navigator.getInstalledRelatedApps().then((found) => found.length > 0)`],
    [
      'the keyboard on the screen',
      `(navigator.virtualKeyboard.show(), navigator.virtualKeyboard.boundingRect.height > 0)`,
    ],
  ] as const),
].map(attempt);

const picker = (type: string, how: string): readonly [string, string] => [
  `${how} of an input for ${type}`,
  asks(`${element('input', { type })}.${how}()`),
];

/** What makes the browser, or the computer, put a window of its own over the page. The windows on the display tell. */
export const nativeWindows: readonly PageAttempt[] = [
  ...([
    ['alert', asks(`alert('x')`)],
    ['confirm', `confirm('x')`],
    ['prompt', `prompt('x') !== null`],
    ['print', asks('print()')],
    ['print by command', asks(`document.execCommand('print')`)],
    ['saving by command', asks(`document.execCommand('SaveAs')`)],
    ['a dialog on leaving', asks(`(window.onbeforeunload = () => 'x', location.reload, window.onbeforeunload = null)`)],
    picker('file', 'click'),
    picker('file', 'showPicker'),
    [
      'a file input that is not in the page',
      asks(`Object.assign(document.createElement('input'), { type: 'file' }).click()`),
    ],
    [
      'a folder input',
      asks(`Object.assign(document.createElement('input'), { type: 'file', webkitdirectory: true }).click()`),
    ],
    [
      'a label of a file input',
      asks(
        `(() => { const made = document.createElement('label'); made.innerHTML = '<input type="file">'; document.body.append(made); made.click(); })()`,
      ),
    ],
    ['opening a file', `showOpenFilePicker().then(() => true)`],
    ['saving a file', `showSaveFilePicker().then(() => true)`],
    ['opening a folder', `showDirectoryPicker().then(() => true)`],
    picker('color', 'click'),
    picker('color', 'showPicker'),
    ...['date', 'time', 'month', 'week', 'datetime-local'].map((type) => picker(type, 'showPicker')),
    [
      'a list',
      asks(
        `(() => { const made = document.createElement('select'); made.innerHTML = '<option>x<option>y'; document.body.append(made); made.showPicker(); })()`,
      ),
    ],
    [
      'a list of suggestions',
      asks(
        `(() => { const made = document.createElement('input'); made.setAttribute('list', 'x'); const list = document.createElement('datalist'); list.id = 'x'; list.innerHTML = '<option value=x>'; document.body.append(list, made); made.showPicker(); })()`,
      ),
    ],
    [
      'an invalid form',
      asks(
        `(() => { const made = document.createElement('form'); made.innerHTML = '<input required>'; document.body.append(made); made.reportValidity(); })()`,
      ),
    ],
    ['a tooltip', asks(`document.body.title = 'x'`)],
    ['picking a color of the screen', `new EyeDropper().open().then(() => true)`],
    ['a picture in a window of its own', `documentPictureInPicture.requestWindow().then(() => true)`],
    [
      'a film in a window of its own',
      `(async () => { const canvas = document.createElement('canvas'); canvas.getContext('2d'); const made = document.createElement('video'); made.srcObject = canvas.captureStream(); await made.play(); await made.requestPictureInPicture(); return true; })()`,
    ],
  ] as const),
].map(attempt);
