import { createTranslator } from '#i18n/translator.ts';
import type { Locale } from '#locales';

/** The texts that the script of the shelf page needs; `{{size}}`, `{{date}}` and `{{title}}` are left for it to fill in. */
export function shelfTexts(locale: Locale) {
  const t = createTranslator(locale);
  const size = '{{size}}';
  const date = '{{date}}';
  const title = '{{title}}';
  return {
    nothing: t('shelf.nothing'),
    noCopy: t('shelf.noCopy'),
    networkOn: t('shelf.networkOn'),
    networkOff: t('shelf.networkOff'),
    unsaved: t('shelf.state.unsaved'),
    current: t('shelf.state.current', { date }),
    outdated: t('shelf.state.outdated', { date }),
    copy: t('shelf.state.copy', { date }),
    save: t('shelf.save', { size }),
    resume: t('shelf.resume', { size }),
    update: t('shelf.update', { size }),
    retry: t('shelf.retry'),
    resumeAny: t('shelf.resumeAny'),
    saveRest: t('shelf.saveRest', { size }),
    removePiece: t('shelf.removePiece'),
    askAll: t('shelf.askAll'),
    askPiece: t('shelf.askPiece', { title }),
    askOffline: t('shelf.askOffline'),
    keep: t('shelf.keep'),
    removeYes: t('shelf.removeYes'),
    removeOwn: t('shelf.removeOwn'),
    removeBoth: t('shelf.removeBoth'),
    removedOwn: t('shelf.removedOwn'),
    removedPiece: t('shelf.removedPiece', { title }),
    saving: t('shelf.saving'),
    saved: t('shelf.saved'),
    upToDate: t('shelf.upToDate'),
    failed: t('shelf.failed'),
    failedKept: t('shelf.failedKept'),
    full: t('shelf.full'),
    removed: t('shelf.removed'),
    offline: t('shelf.offline'),
  };
}

export type ShelfTexts = ReturnType<typeof shelfTexts>;
