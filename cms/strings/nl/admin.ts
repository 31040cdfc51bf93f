/** Words around the form: links, notices, questions, in Dutch. */
export const words = {
  otherLanguage: 'Uitleg en taal',
  backToList: 'Terug naar de lijst',
  closeNotice: 'Sluiten',
  seeOnSite: 'Op de site:',
  unpublishAdvice:
    'Hier staat iets dat nog niet is opgeslagen. Kopieer wat u wilt bewaren en herlaad de pagina. Vraagt de redactie of u de tekst terug wilt? Kies dan ‘Annuleren’. Daarna kunt u de tekst van de site halen.',
  unsavedQuestion:
    'In deze browser staat tekst die nog niet is opgeslagen. Als u uitlogt, wordt die tekst gewist. Wilt u toch uitloggen?',
  guideLabel: 'Uitleg',
};
