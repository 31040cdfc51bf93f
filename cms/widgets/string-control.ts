/** A line of text whose caret stays. */
import type { StringControl } from '../admin/decap.ts';

/**
 * Decap puts the caret back to where was typed last whenever the form is drawn again: what is typed next, somewhere else
 * in the line, stood there. Needed only after what was typed has come back as the value
 * (https://github.com/decaporg/decap-cms/issues/4539).
 */
export function steadyStringControl(Base: typeof StringControl): typeof StringControl {
  return class SteadyStringControl extends Base {
    override componentDidUpdate(before: { value?: unknown }): void {
      if (before.value !== this.props.value) super.componentDidUpdate(before);
    }
  };
}
