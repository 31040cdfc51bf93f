/** The drawn signs, as SVG path data or shapes. Kinds on a grid of 24, states on a grid of 16. */
export const icons = {
  mark: {
    grid: 32,
    shapes:
      '<path d="M2 9c4.5-4.7 11-4.5 14 1.5C19 4.5 25.5 4.3 30 9v15h-4a10 9.5 0 0 0-20 0H2z"/><path d="M2 26h28v3H2z"/><path fill="#f2b21b" d="M10.5 24a5.5 5.5 0 0 1 11 0z"/>',
  },
  guide: { grid: 24, shapes: '<path d="M2 22v-6h6v-6h6V4h8v18z"/>' },
  case: { grid: 24, shapes: '<path d="M2 22V11l5-7 5 7 5-7 5 7v11h-3.5v-8h-3v8h-7v-8h-3v8z"/>' },
  visit: {
    grid: 24,
    shapes:
      '<circle cx="4.5" cy="18" r="3.5"/><circle cx="19.5" cy="18" r="3.5"/><path d="M4.5 11.5a7.5 7 0 0 1 15 0" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="3.2 2.4"/>',
  },
  find: {
    grid: 24,
    shapes:
      '<path d="M10 2a8 8 0 1 0 4.7 14.5l5.4 5.4 2-2-5.4-5.4A8 8 0 0 0 10 2zm0 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10z" fill-rule="evenodd"/>',
  },
  shelf: { grid: 24, shapes: '<path d="M3 3h4v15H3zm6 3h4v12H9zm5.5-1.5 3.8-1.2L22.5 17l-3.8 1.2zM2 20h20v2.5H2z"/>' },
  print: { grid: 24, shapes: '<path d="M6 2h12v5H6zM2 9h20v9h-4v-4H6v4H2zM8 16h8v6H8z"/>' },
  file: { grid: 24, shapes: '<path d="M4 2h10l6 6v14H4zm9 1.8V9h5.2z" fill-rule="evenodd"/>' },
  pair: {
    grid: 24,
    shapes: '<path d="M2 4h9v16H2zm2 3v2h5V7zm0 4v2h5v-2zM13 4h9v16h-9zm2 3v2h5V7zm0 4v2h5v-2z" fill-rule="evenodd"/>',
  },
  on: { grid: 16, shapes: '<circle cx="8" cy="8" r="7"/>' },
  half: {
    grid: 16,
    shapes:
      '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 0 0 12z"/>',
  },
  ring: { grid: 16, shapes: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>' },
  off: {
    grid: 16,
    shapes:
      '<path d="M13.2 2.8 2.8 13.2M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z" fill="none" stroke="currentColor" stroke-width="2"/>',
  },
  box: { grid: 16, shapes: '<path d="M2 2h12v12H2z" fill="none" stroke="currentColor" stroke-width="2"/>' },
} as const;

export type IconName = keyof typeof icons;
