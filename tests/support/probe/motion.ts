import { few, nameOf } from './elements.ts';

const pseudo = [undefined, '::before', '::after'] as const;

/** What moves although the reader asked for less motion (WCAG 2.3.3). */
export function motionFaults(): string[] {
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return ['motion is not reduced'];
  const running = document.getAnimations().map(() => 'an animation is running');
  const moving = [...document.querySelectorAll('*')]
    .filter((element) => pseudo.some((part) => moves(getComputedStyle(element, part))))
    .map((element) => `${nameOf(element)} has a transition or an animation`);
  return [...few(running), ...few(moving)];
}

function moves({ transitionDuration, animationName, scrollBehavior }: CSSStyleDeclaration): boolean {
  const isLong = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
  return isLong || animationName !== 'none' || scrollBehavior === 'smooth';
}
