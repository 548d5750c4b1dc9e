import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Programs that print a page to PDF, as they are named where programs are looked for. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const OF_LINUX = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const OF_MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** Folders of Windows that hold programs, as its variables name them. */
const FOLDERS_OF_WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const OF_WINDOWS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Where Chromium, Chrome and Edge usually lie on a system, the places to look at first in front. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'win32') {
    const folders = FOLDERS_OF_WINDOWS.flatMap((name) => env[name] || []);
    return OF_WINDOWS.flatMap((path) => folders.map((folder) => win32.join(folder, ...path)));
  }
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const folders = [...new Set([...onPath, ...OF_LINUX])];
  const programs = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return platform === 'darwin' ? [...OF_MAC, ...programs] : programs;
}
