/** Lists of facts in a form. */
import type { ListControl } from '../admin/decap.ts';
import { ownWords } from '../admin/own-words.ts';

/** Says in the language of the interface that an item has no name yet, where Decap names the field: "No title". */
export function namedListControl(Base: typeof ListControl): typeof ListControl {
  return class NamedListControl extends Base {
    override objectLabel(item: unknown): string | undefined {
      const label = super.objectLabel(item);
      const first = this.props.field.get('fields')?.first().get('name');
      return typeof first === 'string' && label === `No ${first}` ? ownWords().unnamed : label;
    }
  };
}
