/** Does something once for each element when it comes near the screen. */
const jobs = new WeakMap<Element, () => void>();

/** How far below the screen: what is scrolled to is there already. */
const margin = '25%';

const observer =
  typeof IntersectionObserver === 'undefined'
    ? undefined
    : new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) if (isIntersecting) run(target);
        },
        { rootMargin: margin },
      );

function run(element: Element): void {
  const job = jobs.get(element);
  jobs.delete(element);
  observer?.unobserve(element);
  job?.();
}

/**
 * @param element that is, or comes to be, in the document
 * @param job for when it is near the screen; at once where the browser cannot tell
 */
export function whenSeen(element: Element, job: () => void): void {
  jobs.set(element, job);
  if (observer) observer.observe(element);
  else run(element);
}
