/** Why something was refused, and what a notice says, in Dutch. */
export const progressWords = {
  checking:
    'De Git-server controleert dit nu. Dat duurt enkele minuten. Houd dit venster open: u hoort hier of het gelukt is.',
  'checking-again':
    'Intussen is er iets anders gepubliceerd. De Git-server controleert dit daarom nog een keer. Houd dit venster open.',
};

export const pictureRefusalWords = {
  'media-tab': 'Voeg afbeeldingen toe vanuit de tekst waar zij bij horen. Dan gaan zij mee in de beoordeling.',
  'image-type':
    'Deze soort afbeelding kan niet. Open de afbeelding in een fotoprogramma, sla die op als JPEG of PNG en probeer het opnieuw:',
  'image-size': 'Deze afbeelding is groter dan 10 MB. Maak de afbeelding kleiner en probeer het opnieuw:',
  'image-pixels':
    'Deze afbeelding heeft te veel beeldpunten: meer dan 10.000 aan een zijde, of meer dan 50 miljoen samen. Maak de afbeelding kleiner en probeer het opnieuw:',
  'image-broken':
    'Deze afbeelding is niet te lezen. Open de afbeelding in een fotoprogramma, sla die op als JPEG en probeer het opnieuw:',
  'picture-refused':
    'De tekst is niet opgeslagen; hij staat nog in dit venster. Met deze foto kan het niet. Verwijder de foto uit de tekst en voeg een betere toe:',
  'picture-used':
    'Deze foto’s worden intussen in een tekst of een concept gebruikt, of zijn al weg. Er is niets verwijderd:',
};

export const refusalWords = {
  'changed-by-other':
    'Iemand anders heeft dit intussen gewijzigd. Er is niets overschreven en uw tekst staat nog in dit venster. Kopieer wat u schreef en herlaad de pagina. Kies ‘Annuleren’ bij de vraag of u de tekst terug wilt, en voeg uw tekst opnieuw toe.',
  'draft-by-other':
    'Iemand anders heeft hier intussen een concept van gemaakt. Er is niets overschreven en uw tekst staat nog in dit venster. Kopieer wat u schreef en herlaad de pagina. Kies ‘Annuleren’ bij de vraag of u de tekst terug wilt, en voeg uw tekst aan dat concept toe.',
  'draft-gone':
    'Dit concept bestaat niet meer: het is intussen gepubliceerd of verwijderd. Uw tekst staat nog in dit venster. Kopieer wat u schreef en herlaad de pagina.',
  'entry-exists':
    'Er bestaat al iets met deze titel. Er is niets overschreven. Kies een andere titel en sla opnieuw op.',
  'entry-gone':
    'Een tekst met deze titel is van de site gehaald, en zijn adres wordt nooit opnieuw gebruikt. Er is niets opgeslagen. Kies een andere titel en sla opnieuw op.',
  'no-id': 'Geef eerst een titel met letters of cijfers. Daaruit ontstaat de naam van het bestand.',
  'unsafe-path': 'Dit bestand ligt buiten de mappen van de redactie. Er is niets opgeslagen.',
  'empty-entry': 'Er is nog niets ingevuld. Schrijf in ten minste één taal een titel of tekst.',
  'nothing-changed': 'Er is niets veranderd om op te slaan.',
  'unreadable-file':
    'Dit bestand is niet te lezen en wordt daarom niet geopend. Er is niets overschreven. Laat een ontwikkelaar het herstellen:',
  'unsafe-file':
    'Dit bestand bevat opmaak die de redactie niet kan bewaren en wordt daarom niet geopend. Er is niets overschreven. Laat een ontwikkelaar het nakijken:',
  'unsafe-text': 'De tekst is niet opgeslagen; hij staat nog in dit venster. Haal dit eruit en sla opnieuw op:',
  'private-data':
    'De tekst is niet opgeslagen; hij staat nog in dit venster. Wat eenmaal is opgeslagen, blijft voor altijd in de geschiedenis staan. Haal dit weg, of zeg dat het geen persoonsgegeven is, en sla opnieuw op:',
  incomplete: 'Dit is nog niet klaar om te publiceren. Vul aan of verbeter:',
  'invalid-fields': 'De tekst is niet opgeslagen; hij staat nog in dit venster. Verbeter dit en sla opnieuw op:',
  'check-failed': 'Zo kan dit niet op de site. Er is niets gewijzigd. Pas dit aan en probeer het opnieuw:',
  'build-failed':
    'De site kan met deze tekst niet worden gebouwd. De site blijft zoals hij was en het concept staat er nog. Waardoor het komt, is niet bekend: laat een ontwikkelaar kijken naar de regels hieronder.',
  'draft-changed':
    'Dit concept is gewijzigd terwijl het op weg was naar de site. Er is niets gepubliceerd en niets overschreven. Kijk het concept na en publiceer het opnieuw.',
  'check-unexplained':
    'De Git-server heeft dit concept gecontroleerd en afgekeurd, maar zegt niet waarom. Er is niets gepubliceerd en het concept staat er nog. Vraag de beheerder om de controle van dit concept op de Git-server te bekijken.',
  'check-running':
    'De Git-server is dit concept nog aan het controleren. Er is nog niets gepubliceerd en het concept staat er nog. Publiceer het over een paar minuten opnieuw.',
  'check-missing':
    'De Git-server is nog niet begonnen met de controle van dit concept. Er is niets gepubliceerd en het concept staat er nog. Publiceer het later opnieuw. Blijft dit zo? Vraag de beheerder of de controle op de Git-server is ingesteld.',
  'main-moved':
    'Anderen publiceren op dit moment ook, en daarom moest dit concept steeds opnieuw worden gecontroleerd. Er is nog niets gepubliceerd en het concept staat er nog. Publiceer het over een paar minuten opnieuw.',
  'foreign-files':
    'Dit concept wijzigt ook bestanden die geen tekst van de site zijn. De redactie publiceert dat niet. Vraag een ontwikkelaar ernaar te kijken:',
  'worktree-changed':
    'In de werkmap staan wijzigingen aan dezelfde bestanden die nog niet zijn vastgelegd. Er is niets overschreven. Leg die eerst vast in Git en probeer het opnieuw:',
  'merge-conflict':
    'Op de site is dit intussen anders gewijzigd. Er is niets overschreven en het concept staat er nog. Kopieer wat u schreef, verwijder dit concept, open de tekst opnieuw en voeg uw wijziging daar toe:',
  'git-busy':
    'De opslag is met iets anders bezig of is onderbroken. Er is niets gewijzigd. Probeer het over een minuut opnieuw:',
  'branch-in-use':
    'Een ontwikkelaar is in een map op deze computer met dezelfde tekst bezig. Er is niets gewijzigd. Vraag de ontwikkelaar om dat af te maken of om in die map een andere tak te kiezen, en probeer het dan opnieuw:',
  'branch-in-way':
    'In Git bestaat een tak waarvan de naam in de weg staat. Daardoor kan hier geen concept worden bewaard. Er is niets gewijzigd. Vraag een ontwikkelaar om die tak een andere naam te geven en sla opnieuw op:',
  'hook-refused':
    'Een eigen controle (hook) van Git op deze computer houdt dit tegen. Er is niets gewijzigd. Laat een ontwikkelaar kijken. De controle zegt:',
  'disk-full':
    'De schijf van deze computer is vol. Er is niets gewijzigd. Maak ruimte vrij en probeer het opnieuw. Hier lukte het schrijven niet:',
  'not-writable':
    'In een map op deze computer mag niet worden geschreven. Er is niets gewijzigd. Vraag de beheerder om schrijfrechten voor deze map en probeer het opnieuw:',
  'name-too-long':
    'De naam van het bestand is te lang. Er is niets opgeslagen. Geef de tekst een kortere titel, of vraag een ontwikkelaar om het bestand een kortere naam te geven:',
  damaged:
    'Een bestand van de opslag is beschadigd, bijvoorbeeld doordat de stroom uitviel. Staat de tekst nog in een venster? Sla hem dan opnieuw op: dat herstelt het bestand. Vraag anders een ontwikkelaar om te kijken:',
  'other-server':
    'Het portaal draait op deze computer al, vanuit dezelfde map. Hier kunt u niet opslaan: er is niets gewijzigd. Werk verder op dit adres:',
  'no-repository':
    'Deze map heeft geen Git-geschiedenis met de tak ‘main’. Maak die met ‘git init -b main’ en leg de inhoud vast. Daarna kan de redactie opslaan.',
  'not-found': 'Dit bestaat niet, of niet meer. Ga terug naar de lijst en kies het daar.',
  'no-connection':
    'Er is geen verbinding. Uw tekst staat nog in dit venster. Laat het open en sla opnieuw op als de verbinding er weer is. Werkt u op uw eigen computer? Kijk dan of het portaal nog draait.',
  'signed-out': 'U bent uitgelogd. Uw tekst staat nog in dit venster. Kopieer de tekst, log opnieuw in en sla op.',
  'sign-in-failed': 'Inloggen is niet gelukt. Klik nog een keer op de knop om in te loggen.',
  'no-access':
    'Dit account mag de teksten van deze site niet wijzigen. Vraag de beheerder om toegang en log daarna opnieuw in.',
  'not-allowed':
    'U mag dit niet doen. Er is niets gewijzigd en uw tekst is er nog. Vraag het aan iemand die mag publiceren.',
  'not-mergeable':
    'De server publiceert dit nog niet. Er is niets overschreven en het concept staat er nog. De controle is geslaagd; waarschijnlijk moet iemand het nog goedkeuren. Bekijk het concept op de Git-server, of vraag dat aan de beheerder, en publiceer daarna opnieuw.',
  failed: 'Dit is niet gelukt. Uw tekst staat nog in dit venster. Probeer het opnieuw, of meld dit aan de beheerder:',
};

export const words = {
  needsWord: 'schrijf ten minste één letter of cijfer',
  needsChoice: 'kies iets uit de lijst',
  needsNumber: 'schrijf een getal',
  needsText: 'typ de tekst opnieuw',
  needsPicture: 'voeg de foto opnieuw toe',
  pointer: 'zie de melding onder in het venster',
  privateDataNotice: 'Opgeslagen. Kijk dit na voordat u publiceert:',
  savedWithAdvice: 'Opgeslagen. Verbeter dit nog voordat u publiceert:',
  toldPlaceNotice:
    'Opgeslagen, zonder de plaats. Maar eerdere versies in Git noemen de plaats en blijven bestaan, ook op de Git-server. Mag niemand die zien? Vraag de beheerder van de Git-server nu om ze te laten verwijderen, en publiceer pas daarna.',
};
