/** Follows what the open form holds that looks like data about a person, and what an editor says of it. */
import { useEffect, useState } from 'react';
import { useSelector, useStore } from 'react-redux';

import { defaultLocale, locales } from '#locales';
import type { Locale } from '#locales';
import { isCollectionName, isDocumentName } from '#model/collection-names.ts';
import { answersOf } from '#model/writing/not-personal.ts';
import { findingKey } from '#model/writing/personal-data.ts';

import { giveAnswer, takeAnswers } from '../admin/answers.ts';
import type { EntryMap, FieldMap } from '../admin/decap.ts';
import { plain, plainList } from '../bundle/immutable-map.ts';

import { formFindings } from './form-findings.ts';
import type { FormFinding, FormValues } from './form-findings.ts';

/** The part of Decap's store that is used here: the form that is open. */
interface Store {
  entryDraft: EntryMap;
}

/** How long nobody types before the form is read, in milliseconds. */
const pause = 700;

/** Both languages share the field: it stands in the form of the first. */
const place = ['entry', 'data', 'notPersonal'];

function textAt(draft: EntryMap, key: string): string {
  const value = draft.getIn(['entry', key]);
  return typeof value === 'string' ? value : '';
}

/** The values of each pane; a record has one. */
function panesOf(draft: EntryMap, isDocument: boolean): FormValues[] {
  if (!isDocument) return [{ language: undefined, values: plain(draft.getIn(['entry', 'data'])) ?? {} }];
  return locales.map((language) => {
    const path = language === defaultLocale ? ['entry', 'data'] : ['entry', 'i18n', language, 'data'];
    return { language, values: plain(draft.getIn(path)) ?? {} };
  });
}

function findingsIn(draft: EntryMap, locale: Locale): FormFinding[] {
  const collection = textAt(draft, 'collection');
  if (!isCollectionName(collection)) return [];
  return formFindings(collection, panesOf(draft, isDocumentName(collection)), locale);
}

/** What Decap does when a field is changed; it takes care of the other language. */
function changeOf(field: FieldMap, draft: EntryMap, { words, isNone }: { words: string; isNone: boolean }) {
  const answers = answersOf({ notPersonal: plainList(draft.getIn(place)) });
  const others = answers.filter((other) => findingKey(other) !== findingKey(words));
  const i18n = { currentLocale: defaultLocale, locales: [...locales], defaultLocale };
  const value = isNone ? [...others, words] : others;
  const shared = field.get('i18n') === undefined ? {} : { i18n };
  return { type: 'DRAFT_CHANGE_FIELD', payload: { field, value, metadata: {}, entries: [], ...shared } };
}

export interface FormAnswers {
  findings: readonly FormFinding[];
  isRead: boolean;
  /** Whether nothing changed since the form was read. */
  isCurrent: boolean;
  answers: readonly string[];
  answer: (words: string, isNone: boolean) => void;
}

/**
 * What is found in the open form, and the answers in its field; takes answers from messages too.
 * @param field the field of answers
 * @param locale language of the sentences
 */
export function useFormAnswers(field: FieldMap, locale: Locale): FormAnswers {
  const store = useStore<Store>();
  const entry = useSelector(({ entryDraft }: Store) => entryDraft.getIn(['entry']));
  const [read, setRead] = useState<{ of: unknown; findings: readonly FormFinding[] }>();
  useEffect(() => {
    const timer = setTimeout(() => {
      setRead({ of: entry, findings: findingsIn(store.getState().entryDraft, locale) });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [store, entry, locale]);
  useEffect(
    () =>
      takeAnswers(({ collection, id, words, isNone }) => {
        const { entryDraft } = store.getState();
        const slug = textAt(entryDraft, 'slug');
        if (textAt(entryDraft, 'collection') !== collection || (slug !== '' && slug !== id)) return false;
        store.dispatch(changeOf(field, entryDraft, { words, isNone }));
        return true;
      }),
    [store, field],
  );
  const draft = store.getState().entryDraft;
  return {
    findings: read?.findings ?? [],
    isRead: read !== undefined,
    isCurrent: read?.of === entry,
    answers: answersOf({ notPersonal: plainList(draft.getIn(place)) }),
    answer: (words, isNone) => {
      giveAnswer({ collection: textAt(draft, 'collection'), id: textAt(draft, 'slug'), words, isNone });
    },
  };
}
