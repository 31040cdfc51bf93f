/**
 * Messages that pass by themselves; stand in for those of Decap, which hands them to react-toastify: its names for a screen
 * reader are English, and stand in code. What stays until it is closed: `notices.ts`.
 */
import { createElement, useEffect, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { useTranslate } from 'react-polyglot';

import { ownWords } from './own-words.ts';

import type { Toast } from './decap.ts';

function dismiss(id: string): void {
  store.dispatch({ type: 'NOTIFICATION_DISMISS', id });
}

function ToastItem({ toast: { id, message, type, dismissAfter } }: { toast: Toast }): ReactElement {
  const translate = useTranslate();
  useEffect(() => {
    if (dismissAfter === undefined) return undefined;
    const timer = setTimeout(dismiss, dismissAfter, id);
    return () => {
      clearTimeout(timer);
    };
  }, [id, dismissAfter]);
  const close = (): void => {
    dismiss(id);
  };
  return createElement(
    'div',
    { className: `toast toast-${type}` },
    createElement('p', { role: 'alert' }, typeof message === 'string' ? message : translate(message.key, message)),
    createElement('button', { type: 'button', 'aria-label': ownWords().close, onClick: close }, '×'),
  );
}

function shownToasts(): readonly Toast[] {
  return store.getState().notifications.notifications;
}

/** All messages, as Decap's page shows them. */
export default function Toasts(): ReactElement {
  const toasts = useSyncExternalStore(store.subscribe, shownToasts);
  return createElement(
    'div',
    { className: 'toasts' },
    toasts.map((toast) => createElement(ToastItem, { key: toast.id, toast })),
  );
}
