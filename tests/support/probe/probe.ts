/** Entry point of the bundle that tests put into a page: `probe` is then known there. */
import { forcedColourFaults } from './forced-colours.ts';
import { fitFaults } from './fit.ts';
import { tabStops, walkFocus } from './focus.ts';
import { motionFaults } from './motion.ts';
import { printFaults } from './print.ts';
import { targetFaults } from './targets.ts';
import { setTextSpacing } from './text-spacing.ts';

const probes = {
  fitFaults,
  forcedColourFaults,
  motionFaults,
  printFaults,
  setTextSpacing,
  tabStops,
  targetFaults,
  walkFocus,
};

declare global {
  var probe: typeof probes;
}

Object.assign(globalThis, { probe: probes });
