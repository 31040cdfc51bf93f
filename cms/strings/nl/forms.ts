/** What the controls of a form and its panels say, in Dutch. */
export const bodyWords = {
  source: 'Tekst met opmaakcodes',
  rich: 'Opgemaakte tekst',
  codes: 'Hier typt u opmaakcodes (Markdown): tekens zoals # * - _ [ en & bepalen de opmaak.',
  only: 'Deze tekst bevat opmaak die bij ‘Opgemaakte tekst’ verloren zou gaan. Daarom ziet u hier de opmaakcodes.',
};

export const notPersonalWords = {
  nothing: 'De controle vindt in deze tekst niets.',
  gone: 'Dit staat niet meer in de tekst. Het vinkje verdwijnt bij het opslaan.',
};

export const panelWords = {
  original: 'Dit is het origineel. De vertaling staat bij de andere taal.',
  minor: 'Kleine wijziging: de vertaling blijft gelden',
  minorHint: 'Bijvoorbeeld een spelfout. Dit geldt voor één keer opslaan.',
  saveFirst: 'Sla eerst op. Daarna ziet u hier wat er nog te vertalen is.',
  turned: 'U heeft de taal van het origineel gewijzigd. Sla op: daarna ziet u hier de stand.',
  failed: 'De stand van de vertaling is nu niet te lezen. U kunt gewoon verder werken.',
  allCurrent: 'De vertaling is actueel.',
  compared: 'Vergeleken is de opgeslagen tekst. Wat u nu typt, telt mee na het opslaan.',
  sections: 'Stand per onderdeel',
  change: 'Wat er in het origineel veranderde',
  legend: 'Doorgehaald is weg, onderstreept is nieuw.',
  unknownThen: 'De eerdere tekst is niet gevonden. Dit is het origineel zoals het nu is.',
  sourceText: 'Tekst van het origineel',
  upToDate: 'Bijgewerkt',
  upToDateHint:
    'Klopt de vertaling zoals zij is? Vink ‘Bijgewerkt’ aan en sla op. Een onderdeel dat u wijzigt, telt vanzelf als bijgewerkt.',
  machine: 'Deze vertaling komt van een machine en is nog niet nagekeken.',
  reviewer: 'Vul ook in wie het nakeek (functie) en op welke dag. Anders kan de tekst niet op ‘Klaar’.',
  terms: 'Begrippen in deze tekst',
  avoided: 'Staat in de vertaling:',
};

export const translationStates = {
  current: 'Actueel',
  outdated: 'Verouderd',
  missing: 'Ontbreekt',
  extra: 'Niet in het origineel',
};
