/** What an editor reads of the state of an entry; `{time}` and `{day}` stand for a moment and a day, in Dutch. */
export const stateWords = {
  publishing: 'Wordt gepubliceerd, sinds {time}. U kunt verder werken of dit venster sluiten.',
  removing: 'Wordt van de site gehaald, sinds {time}. U kunt verder werken of dit venster sluiten.',
  checking:
    'De Git-server controleert dit sinds {time}. Heeft u het venster gesloten waarin u publiceerde? Publiceer het dan opnieuw.',
  checkingRemoval:
    'Staat nog op de site. De Git-server controleert sinds {time} of het eraf kan. Heeft u het venster gesloten waarin u dat vroeg? Haal het dan opnieuw van de site.',
  checked:
    'De Git-server vond geen fouten in dit concept, maar het is nog niet gepubliceerd. Publiceer het, ook als u dat al deed en het venster sloot.',
  removalChecked:
    'Staat nog op de site. Het kan eraf, maar dat is nog niet gebeurd. Haal het van de site, ook als u dat al deed en het venster sloot.',
  notPublished: 'Niet gepubliceerd ({time}).',
  notRemoved: 'Niet van de site gehaald ({time}).',
  heldBack: 'Deze versie staat niet op de site: er zit een fout in. Lezers zien de vorige goede versie.',
  leftOut: 'Dit staat niet op de site: er zit een fout in.',
  unexplained: 'Wijzig iets in deze tekst, sla op en zet de stand op ‘Klaar’: dan leest u wat er mis is.',
  hidden:
    'Gepubliceerd, maar lezers zien niets. Kies bij ‘Wat de site laat zien’ in beide talen ‘de tekst’ en publiceer opnieuw.',
  dated: 'Wacht op {day}. Dan komt dit vanzelf op de site.',
  undated:
    'Wacht: dit is voor later, maar er is geen dag ingevuld. Vul bij ‘Gevoeligheid’ de dag in en publiceer opnieuw.',
  unagreed: 'Gepubliceerd, maar nog niet op de site: iemand moet nog ja zeggen.',
  behind: 'Gepubliceerd op {time}. De site wordt nog vernieuwd.',
  live: 'Op de site sinds {time}.',
  withdrawn: 'Ingetrokken: de site legt sinds {time} uit waarom.',
  withdrawnOn: 'Ingetrokken: de site legt sinds {day} uit waarom.',
  leaving: 'Op de site sinds {time}. Wordt ingetrokken op {day}: tot die dag verandert er voor lezers niets.',
  unpublished: 'Nog niet op de site.',
};

export const words = {
  savedSince:
    'Op de site staat wat u had opgeslagen toen u publiceerde. Wat u daarna opsloeg, staat in een nieuw concept. Herlaad de pagina om daarin verder te werken.',
};
