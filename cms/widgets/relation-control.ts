/** Choices among other entries. */
import { cloneElement } from 'react';
import type { ReactElement } from 'react';

import type { Choice, Hit, RelationControl, SelectProps } from '../admin/decap.ts';
import { plainList } from '../bundle/immutable-map.ts';

import { namedFields, unnamedChoice } from './choice-labels.ts';

/** What stands between the braces of a template. */
function namesIn(template: string): string[] {
  return [...template.matchAll(/\{\{(?<name>[^}]+)\}\}/gu)].map(({ groups }) => groups?.['name']?.trim() ?? '');
}

/** An entry with what a label names, in every language. */
function labelled(hit: Hit, names: readonly string[]): Hit {
  const panes = Object.entries(hit.i18n ?? {}).map(
    ([locale, { data }]): [string, { data: Record<string, unknown> }] => {
      return [locale, { data: namedFields(data, names) }];
    },
  );
  return { ...hit, data: namedFields(hit.data, names), i18n: Object.fromEntries(panes) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** With labels of what they name alone, and what was chosen before stays among the choices until its name was read. */
export function steadyRelationControl(Base: typeof RelationControl): typeof RelationControl {
  return class SteadyRelationControl extends Base {
    constructor(props: ConstructorParameters<typeof RelationControl>[0]) {
      super(props);
      const { parseNestedFields } = this;
      this.parseNestedFields = (hit: Hit, field: string) => {
        const names = namesIn(field);
        return parseNestedFields(names.length === 0 ? hit : labelled(hit, names), field);
      };
    }

    override render(): ReactElement<SelectProps> {
      const element = super.render();
      const known = element.props.value;
      if (!this.isMultiple() || !known) return element;
      const isRead = this.state.initialOptions.length > 0 || this.props.queryHits.length > 0;
      const value = plainList(this.props.value)
        .filter(isText)
        .map((chosen): Choice => {
          const named = known.find((choice) => choice.value === chosen);
          return named ?? { ...unnamedChoice(chosen, isRead), data: { id: crypto.randomUUID() } };
        });
      return cloneElement(element, { value, onSortEnd: this.onSortEnd(value) });
    }
  };
}
