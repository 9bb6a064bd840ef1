// Puts the faces of generated papers on core's class path: fonts.mjs <build directory>.
// Works in the build directory only, and does nothing when the lock file has not changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(fileURLToPath(import.meta.url));
const work = join(process.argv[2], 'npm');
const fonts = join(process.argv[2], 'npm-resources', 'fonts');
const packaged = join(work, 'node_modules', '@expo-google-fonts', 'noto-sans-sc');

const faces = {
  'NotoSansSC-Regular.ttf': join(packaged, '400Regular', 'NotoSansSC_400Regular.ttf'),
  'NotoSansSC-Bold.ttf': join(packaged, '700Bold', 'NotoSansSC_700Bold.ttf'),
  'NotoSansSC-LICENSE.txt': join(packaged, 'LICENSE_FONT'),
};

const lock = createHash('sha256').update(readFileSync(join(source, 'package-lock.json'))).digest('hex');
const mark = join(work, 'installed');
const current = existsSync(mark) && readFileSync(mark, 'utf8') === lock;

if (!current) {
  mkdirSync(work, { recursive: true });
  mkdirSync(fonts, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(join(source, name), join(work, name));
  }
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const [name, file] of Object.entries(faces)) {
    copyFileSync(file, join(fonts, name));
  }
  writeFileSync(mark, lock);
}
