import type { EditorSettings } from '../settings.ts';

/** The settings that the build wrote into the page. */
export function settingsOfPage(): EditorSettings {
  const text = document.querySelector('meta[name="editor-settings"]')?.getAttribute('content') ?? '';
  // The build wrote this text from an EditorSettings.
  return JSON.parse(text) as EditorSettings;
}
