//! What kind of answer a letter is: short invented letters, each worded as a company might word it.

use habeas_assess::{Part, Role, assess};
use habeas_law::closed_set::ClosedSet;

fn kind(text: &str) -> &'static str {
    assess(&[Part { path: "", text, role: Role::Letter }], &[]).kind.map_or("unknown", |one| one.kind.id())
}

/// Asserts the kind of each letter, and names every one that is read as another.
fn all_are(letters: &[(&str, &str)]) {
    let wrong: Vec<String> = letters
        .iter()
        .filter(|(expected, text)| kind(text) != *expected)
        .map(|(expected, text)| format!("{} and not {expected}: {text}", kind(text)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), letters.len(), wrong.join("\n---\n"));
}

#[test]
fn english() {
    all_are(&[
        (
            "extension",
            "Dear Mr Reed,\n\nWe have received your access request of 4 May. Owing to the large number of mailboxes that we have to search, we will need until 4 August to complete our reply, as Article 12(3) allows.\n\nYours sincerely",
        ),
        (
            "extension",
            "Dear Ms Orr,\n\nThank you for your patience. Your file is spread over several archives, and it will take us longer than we had hoped. We are therefore making use of the additional period of two months and will answer by 30 September at the latest.\n\nKind regards",
        ),
        (
            "acknowledgement",
            "Dear Ms Orr,\n\nThank you for your letter, which reached us on 3 May and has been given the number 4471. A colleague is collecting the information and we will write to you again within one month.\n\nKind regards",
        ),
        (
            "acknowledgement",
            "Hello Sam,\n\nthis is an automatic reply. Your message was passed to our data protection team, who will look into it and get back to you.\n\nRegards",
        ),
        (
            "identity",
            "Dear Mr Reed,\n\nBefore we can deal with your request, we must be certain that it comes from you. Please reply from the e-mail address registered with us or tell us the last four digits of your customer number.\n\nRegards",
        ),
        (
            "identity",
            "Dear Ms Orr,\n\nThe request was sent on your behalf by a third party. Please let us have a signed letter of authority; until then we cannot release anything.\n\nYours sincerely",
        ),
        (
            "clarification",
            "Dear Mr Reed,\n\nWe hold a good deal of paper on your time with us. So that we search in the right place, could you say if you are interested in the personnel file, the e-mails of your manager, or both? Which years matter to you?\n\nRegards",
        ),
        (
            "clarification",
            "Dear Ms Orr,\n\nThank you for your request. To help us find what you are looking for, we would be grateful if you would tell us which of our shops you dealt with and roughly when.\n\nKind regards",
        ),
        (
            "referral",
            "Dear Mr Reed,\n\nWe run the mailing system only on behalf of Heron Books Ltd, who decide what is done with the data. We are the processor, and have passed your request on to them. Please contact privacy@heron.example.\n\nRegards",
        ),
        (
            "referral",
            "Dear Ms Orr,\n\nHeron Payroll is not the controller of this data. You will need to direct your request to your employer.\n\nRegards",
        ),
        (
            "referral",
            "Hi Sam,\n\nyou can download a copy of your data at any time in the app under Settings > Privacy. Everything else is explained in our privacy notice.\n\nThe Team",
        ),
        (
            "no_data",
            "Dear Mr Reed,\n\nWe have searched our systems using your name and address and came up with no match. As far as we can tell you have never been in contact with us.\n\nYours sincerely",
        ),
        (
            "no_data",
            "Dear Ms Orr,\n\nYour details were deleted in 2021 after your account was closed. We no longer hold any information about you.\n\nYours sincerely",
        ),
        (
            "refusal",
            "Dear Mr Reed,\n\nThis is your fifth request in three months. We regard it as excessive under Article 12(5) and are not going to respond to it. You may complain to the regulator or go to court.\n\nYours sincerely",
        ),
        (
            "refusal",
            "Dear Ms Orr,\n\nWe are unable to provide the minutes and the e-mails, since they would reveal information about other people (Article 15(4)) and are subject to legal privilege. Our decision is final.\n\nYours sincerely",
        ),
        (
            "refusal",
            "Hi,\n\nsorry, but you won't get the footage from us. You already have your payslips and that has to do.\n\nBob",
        ),
        (
            "incomplete",
            "Dear Mr Reed,\n\nwe hold your name, address and telephone number, which we use to deliver your orders. We share them with couriers. They are kept as long as necessary.\n\nYours sincerely",
        ),
    ]);
}

#[test]
fn german() {
    all_are(&[
        (
            "extension",
            "Sehr geehrter Herr Reet,\n\nIhr Auskunftsersuchen haben wir erhalten. Da zahlreiche Postfächer zu durchsuchen sind, werden wir bis zum 4. August brauchen, um vollständig zu antworten (Art. 12 Abs. 3 Satz 2 DSGVO).\n\nMit freundlichen Grüßen",
        ),
        (
            "extension",
            "Sehr geehrte Frau Ohr,\n\nIhre Unterlagen liegen in mehreren Archiven, und die Durchsicht ist aufwendig. Wir nehmen deshalb die gesetzlich vorgesehene Verlängerung von zwei Monaten in Anspruch und antworten spätestens am 30. September.\n\nMit freundlichen Grüßen",
        ),
        (
            "acknowledgement",
            "Sehr geehrte Frau Ohr,\n\nvielen Dank für Ihr Schreiben, das am 3. Mai bei uns einging und die Nummer 4471 trägt. Die Fachabteilung stellt die Angaben zusammen; Sie hören binnen eines Monats wieder von uns.\n\nMit freundlichen Grüßen",
        ),
        (
            "acknowledgement",
            "Guten Tag,\n\ndies ist eine automatische Antwort. Ihre Nachricht wurde an unser Datenschutzteam weitergegeben, das sich darum kümmert und sich bei Ihnen meldet.\n\nViele Grüße",
        ),
        (
            "identity",
            "Sehr geehrter Herr Reet,\n\nbevor wir Ihre Anfrage bearbeiten, müssen wir sicher sein, dass sie von Ihnen stammt. Bitte schreiben Sie uns von der hinterlegten Mailadresse aus oder nennen Sie die letzten vier Ziffern Ihrer Kundennummer.\n\nMit freundlichen Grüßen",
        ),
        (
            "identity",
            "Sehr geehrte Frau Ohr,\n\nder Antrag wurde von einem Dritten für Sie gestellt. Bitte legen Sie uns eine unterschriebene Vollmacht vor; vorher können wir nichts herausgeben.\n\nMit freundlichen Grüßen",
        ),
        (
            "clarification",
            "Sehr geehrter Herr Reet,\n\nwir verarbeiten eine große Menge an Unterlagen über Ihre Zeit bei uns. Damit wir an der richtigen Stelle suchen, bitten wir um einen Hinweis, ob es Ihnen um die Personalakte, um die E-Mails Ihres Vorgesetzten oder um beides geht. Auf welche Jahre kommt es Ihnen an?\n\nMit freundlichen Grüßen",
        ),
        (
            "clarification",
            "Sehr geehrte Frau Ohr,\n\nvielen Dank für Ihre Anfrage. Um das Gesuchte finden zu können, wären wir dankbar, wenn Sie uns sagen, mit welcher Filiale Sie zu tun hatten und wann ungefähr.\n\nMit freundlichen Grüßen",
        ),
        (
            "referral",
            "Sehr geehrter Herr Reet,\n\nwir betreiben das Versandsystem nur im Auftrag der Reiher Buch GmbH, die über die Verarbeitung entscheidet. Wir sind Auftragsverarbeiter und haben Ihren Antrag dorthin weitergeleitet. Bitte wenden Sie sich an datenschutz@reiher.example.\n\nMit freundlichen Grüßen",
        ),
        (
            "referral",
            "Sehr geehrte Frau Ohr,\n\nVerantwortlicher im Sinne der DSGVO ist nicht unser Haus, sondern Ihr Arbeitgeber. Richten Sie Ihren Antrag bitte dorthin.\n\nMit freundlichen Grüßen",
        ),
        (
            "referral",
            "Hallo Sam,\n\neine Kopie deiner Daten kannst du jederzeit in der App unter Einstellungen > Privatsphäre herunterladen. Alles Weitere steht in unserer Datenschutzerklärung.\n\nDein Team",
        ),
        (
            "no_data",
            "Sehr geehrter Herr Reet,\n\nwir haben unsere Systeme nach Ihrem Namen und Ihrer Anschrift durchsucht und keinen Treffer erzielt. Soweit ersichtlich standen Sie nie mit uns in Kontakt.\n\nMit freundlichen Grüßen",
        ),
        (
            "no_data",
            "Sehr geehrte Frau Ohr,\n\nIhre Daten wurden 2021 nach Schließung des Kontos gelöscht. Seither sind hier keine Informationen über Sie mehr vorhanden.\n\nMit freundlichen Grüßen",
        ),
        (
            "refusal",
            "Sehr geehrter Herr Reet,\n\ndies ist Ihr fünfter Antrag binnen drei Monaten. Wir halten ihn für exzessiv (Art. 12 Abs. 5 DSGVO) und werden ihn nicht beantworten. Sie können sich bei der Aufsichtsbehörde beschweren oder klagen.\n\nMit freundlichen Grüßen",
        ),
        (
            "refusal",
            "Sehr geehrte Frau Ohr,\n\ndie Protokolle und die E-Mails können wir Ihnen nicht zur Verfügung stellen, weil sie Angaben über andere Personen enthalten (Art. 15 Abs. 4 DSGVO) und der anwaltlichen Verschwiegenheit unterliegen.\n\nMit freundlichen Grüßen",
        ),
        (
            "refusal",
            "Hallo,\n\ntut mir leid, aber die Aufnahmen kriegen Sie von uns nicht. Die Abrechnungen haben Sie schon, das muss reichen.\n\nGruß Bernd",
        ),
        (
            "incomplete",
            "Sehr geehrter Herr Reet,\n\nwir speichern Ihren Namen, Ihre Anschrift und Telefonnummer, um Ihre Bestellungen zu liefern. Wir geben sie an Versanddienstleister weiter. Sie werden so lange wie nötig aufbewahrt.\n\nMit freundlichen Grüßen",
        ),
    ]);
}

#[test]
fn french() {
    all_are(&[
        (
            "extension",
            "Monsieur,\n\nNous avons bien reçu votre demande d'accès du 4 mai. Compte tenu du grand nombre de messageries à parcourir, il nous faudra jusqu'au 4 août pour y répondre complètement, comme le permet l'article 12.3 du RGPD.\n\nCordialement",
        ),
        (
            "extension",
            "Madame,\n\nVotre dossier est réparti dans plusieurs services d'archives et les recherches demandent plus de temps que prévu. Nous faisons donc usage de la faculté de prolonger de deux mois et vous répondrons le 30 septembre au plus tard.\n\nVeuillez agréer, Madame, nos salutations",
        ),
        (
            "acknowledgement",
            "Madame,\n\nVotre lettre nous est parvenue le 3 mai et porte le numéro 4471. Le service compétent rassemble les éléments et nous reviendrons vers vous dans le délai d'un mois.\n\nCordialement",
        ),
        (
            "acknowledgement",
            "Bonjour,\n\nceci est une réponse automatique. Votre message a été transmis à notre équipe de protection des données, qui vous recontactera.\n\nCordialement",
        ),
        (
            "identity",
            "Monsieur,\n\nAvant de traiter votre demande, nous devons être certains qu'elle vient bien de vous. Merci de nous écrire depuis l'adresse enregistrée ou de nous donner les quatre derniers chiffres de votre numéro de client.\n\nCordialement",
        ),
        (
            "identity",
            "Madame,\n\nLa demande a été présentée en votre nom par un tiers. Merci de nous faire parvenir un mandat signé ; à défaut, rien ne pourra être communiqué.\n\nCordialement",
        ),
        (
            "clarification",
            "Monsieur,\n\nNous traitons un grand nombre de documents relatifs à votre passage chez nous. Afin de chercher au bon endroit, pourriez-vous nous dire si vous vous intéressez au dossier du personnel, aux courriels de votre responsable, ou aux deux ? Quelles années vous importent ?\n\nCordialement",
        ),
        (
            "clarification",
            "Madame,\n\nMerci de votre demande. Pour nous aider à trouver ce que vous cherchez, nous vous saurions gré de nous indiquer dans quel magasin vous êtes venue et à quelle époque.\n\nCordialement",
        ),
        (
            "referral",
            "Monsieur,\n\nNous n'exploitons l'outil d'envoi que pour le compte de Héron Livres SAS, qui décide des traitements. Nous sommes sous-traitant et lui avons transmis votre demande. Veuillez vous adresser à rgpd@heron.example.\n\nCordialement",
        ),
        (
            "referral",
            "Madame,\n\nNotre société n'est pas responsable de ce traitement. Il vous appartient d'adresser votre demande à votre employeur.\n\nCordialement",
        ),
        (
            "referral",
            "Bonjour Sam,\n\nvous pouvez à tout moment télécharger une copie de vos données dans l'application, rubrique Réglages. Pour tout le reste, consultez notre politique de confidentialité.\n\nL'équipe",
        ),
        (
            "no_data",
            "Monsieur,\n\nNous avons interrogé nos systèmes avec votre nom et votre adresse, sans aucun résultat. Vous n'avez, semble-t-il, jamais été en relation avec nous.\n\nCordialement",
        ),
        (
            "no_data",
            "Madame,\n\nVos informations ont été effacées en 2021 après la clôture de votre compte. Nous n'avons plus rien vous concernant.\n\nCordialement",
        ),
        (
            "refusal",
            "Monsieur,\n\nIl s'agit de votre cinquième demande en trois mois. Nous la considérons comme excessive au sens de l'article 12.5 et n'y répondrons pas. Vous pouvez saisir la CNIL ou le tribunal.\n\nCordialement",
        ),
        (
            "refusal",
            "Madame,\n\nNous ne sommes pas en mesure de vous remettre les comptes rendus ni les courriels, car ils contiennent des informations sur d'autres personnes (article 15.4) et sont couverts par le secret professionnel.\n\nCordialement",
        ),
        (
            "refusal",
            "Bonjour,\n\ndésolé, mais vous n'aurez pas les images. Vous avez déjà vos bulletins, cela suffit.\n\nBernard",
        ),
        (
            "incomplete",
            "Monsieur,\n\nnous conservons votre nom, votre adresse et votre téléphone, utilisés pour livrer vos commandes. Nous les partageons avec des transporteurs. Ils sont gardés aussi longtemps que nécessaire.\n\nCordialement",
        ),
    ]);
}

#[test]
fn spanish() {
    all_are(&[
        (
            "extension",
            "Estimado señor:\n\nHemos recibido su solicitud de acceso de 4 de mayo. Dado el gran número de buzones que hay que revisar, necesitaremos hasta el 4 de agosto para contestar por completo, como permite el artículo 12.3 del RGPD.\n\nAtentamente",
        ),
        (
            "extension",
            "Estimada señora:\n\nSu expediente está repartido en varios archivos y la revisión nos llevará más de lo previsto. Hacemos uso, por tanto, de la ampliación de dos meses y le contestaremos el 30 de septiembre a más tardar.\n\nUn saludo",
        ),
        (
            "acknowledgement",
            "Estimada señora:\n\nSu carta nos llegó el 3 de mayo y lleva el número 4471. El departamento competente está reuniendo la información y volveremos a escribirle en el plazo de un mes.\n\nUn saludo",
        ),
        (
            "acknowledgement",
            "Hola:\n\nesta es una respuesta automática. Su mensaje se ha pasado a nuestro equipo de protección de datos, que se pondrá en contacto con usted.\n\nSaludos",
        ),
        (
            "identity",
            "Estimado señor:\n\nAntes de tramitar su solicitud debemos tener la certeza de que procede de usted. Escríbanos, por favor, desde el correo que tenemos registrado o díganos las cuatro últimas cifras de su número de cliente.\n\nUn saludo",
        ),
        (
            "identity",
            "Estimada señora:\n\nLa solicitud la ha presentado un tercero en su nombre. Le rogamos que nos envíe una autorización firmada; hasta entonces no podemos entregar nada.\n\nUn saludo",
        ),
        (
            "clarification",
            "Estimado señor:\n\nTenemos mucha documentación de su etapa con nosotros. Para buscar en el sitio adecuado, ¿podría decirnos si le interesa el expediente de personal, los correos de su jefe o ambas cosas? ¿Qué años le importan?\n\nUn saludo",
        ),
        (
            "clarification",
            "Estimada señora:\n\nGracias por su solicitud. Para ayudarnos a encontrar lo que busca, le agradeceríamos que nos indicara en qué tienda estuvo y en qué fechas aproximadamente.\n\nUn saludo",
        ),
        (
            "referral",
            "Estimado señor:\n\nNosotros gestionamos el sistema de envíos solo por cuenta de Garza Libros, S.L., que es quien decide. Somos encargados del tratamiento y le hemos trasladado su petición. Diríjase a privacidad@garza.example.\n\nUn saludo",
        ),
        (
            "referral",
            "Estimada señora:\n\nNuestra empresa no es la responsable de este tratamiento. Deberá dirigir su solicitud a su empleador.\n\nUn saludo",
        ),
        (
            "referral",
            "Hola, Sam:\n\npuedes descargar una copia de tus datos en cualquier momento en la app, en Ajustes. Todo lo demás está en nuestra política de privacidad.\n\nEl equipo",
        ),
        (
            "no_data",
            "Estimado señor:\n\nHemos buscado en nuestros sistemas por su nombre y su domicilio, sin obtener ninguna coincidencia. Según parece, nunca ha tenido relación con nosotros.\n\nUn saludo",
        ),
        (
            "no_data",
            "Estimada señora:\n\nSus datos se borraron en 2021 tras el cierre de su cuenta. Ya no conservamos información alguna sobre usted.\n\nUn saludo",
        ),
        (
            "refusal",
            "Estimado señor:\n\nEsta es su quinta solicitud en tres meses. La consideramos excesiva conforme al artículo 12.5 y no vamos a contestarla. Puede reclamar ante la AEPD o acudir a los tribunales.\n\nUn saludo",
        ),
        (
            "refusal",
            "Estimada señora:\n\nNo podemos entregarle las actas ni los correos, pues contienen información de otras personas (artículo 15.4) y están amparados por el secreto profesional.\n\nUn saludo",
        ),
        (
            "refusal",
            "Hola:\n\nlo siento, pero las grabaciones no se las vamos a dar. Las nóminas ya las tiene y con eso basta.\n\nBernardo",
        ),
        (
            "incomplete",
            "Estimado señor:\n\ntenemos su nombre, su domicilio y su teléfono, que usamos para entregar sus pedidos. Los compartimos con transportistas. Se conservan mientras sea necesario.\n\nUn saludo",
        ),
    ]);
}

#[test]
fn italian() {
    all_are(&[
        (
            "extension",
            "Egregio Signore,\n\nabbiamo ricevuto la Sua richiesta di accesso del 4 maggio. Visto il gran numero di caselle da esaminare, ci servirà fino al 4 agosto per rispondere in modo completo, come consente l'art. 12, par. 3, GDPR.\n\nCordiali saluti",
        ),
        (
            "extension",
            "Gentile Signora,\n\nil Suo fascicolo è suddiviso in più archivi e la ricerca richiede più tempo del previsto. Ci avvaliamo pertanto della proroga di due mesi e risponderemo al più tardi il 30 settembre.\n\nDistinti saluti",
        ),
        (
            "acknowledgement",
            "Gentile Signora,\n\nla Sua lettera ci è giunta il 3 maggio e porta il numero 4471. L'ufficio competente sta raccogliendo gli elementi e Le scriveremo nuovamente entro un mese.\n\nCordiali saluti",
        ),
        (
            "acknowledgement",
            "Buongiorno,\n\nquesta è una risposta automatica. Il Suo messaggio è stato girato al nostro gruppo privacy, che La ricontatterà.\n\nSaluti",
        ),
        (
            "identity",
            "Egregio Signore,\n\nprima di trattare la Sua richiesta dobbiamo essere certi che provenga da Lei. La preghiamo di scriverci dall'indirizzo registrato o di comunicarci le ultime quattro cifre del codice cliente.\n\nCordiali saluti",
        ),
        (
            "identity",
            "Gentile Signora,\n\nla richiesta è stata presentata da un terzo per Suo conto. La preghiamo di farci avere una delega firmata; fino ad allora non possiamo consegnare nulla.\n\nCordiali saluti",
        ),
        (
            "clarification",
            "Egregio Signore,\n\nconserviamo molta documentazione sul Suo periodo presso di noi. Per cercare nel posto giusto, potrebbe dirci se Le interessa il fascicolo personale, la posta del Suo responsabile o entrambi? Quali anni Le importano?\n\nCordiali saluti",
        ),
        (
            "clarification",
            "Gentile Signora,\n\ngrazie per la richiesta. Per aiutarci a trovare ciò che cerca, Le saremmo grati se ci dicesse in quale negozio è stata e in che periodo all'incirca.\n\nCordiali saluti",
        ),
        (
            "referral",
            "Egregio Signore,\n\ngestiamo il sistema di invio soltanto per conto di Airone Libri S.r.l., che decide dei trattamenti. Siamo responsabili del trattamento e le abbiamo trasmesso la Sua istanza. Si rivolga a privacy@airone.example.\n\nCordiali saluti",
        ),
        (
            "referral",
            "Gentile Signora,\n\nla nostra società non è titolare di questi dati. Dovrà indirizzare la richiesta al Suo datore di lavoro.\n\nCordiali saluti",
        ),
        (
            "referral",
            "Ciao Sam,\n\npuoi scaricare in ogni momento una copia dei tuoi dati nell'app, alla voce Impostazioni. Tutto il resto lo trovi nella nostra informativa sulla privacy.\n\nIl team",
        ),
        (
            "no_data",
            "Egregio Signore,\n\nabbiamo cercato nei nostri sistemi con il Suo nome e indirizzo senza trovare corrispondenze. A quanto risulta, non ha mai avuto rapporti con noi.\n\nCordiali saluti",
        ),
        (
            "no_data",
            "Gentile Signora,\n\ni Suoi dati sono stati cancellati nel 2021 dopo la chiusura del conto. Non conserviamo più alcuna informazione su di Lei.\n\nCordiali saluti",
        ),
        (
            "refusal",
            "Egregio Signore,\n\nquesta è la Sua quinta richiesta in tre mesi. La riteniamo eccessiva ai sensi dell'art. 12, par. 5, e non vi risponderemo. Può proporre reclamo al Garante o ricorrere al giudice.\n\nCordiali saluti",
        ),
        (
            "refusal",
            "Gentile Signora,\n\nnon possiamo consegnarLe i verbali né le e-mail, perché contengono informazioni su altre persone (art. 15, par. 4) e sono coperti dal segreto professionale.\n\nCordiali saluti",
        ),
        (
            "refusal",
            "Buongiorno,\n\nmi dispiace, ma le riprese non gliele diamo. Le buste paga le ha già e devono bastare.\n\nBernardo",
        ),
        (
            "incomplete",
            "Egregio Signore,\n\nconserviamo il Suo nome, l'indirizzo e il telefono, che usiamo per consegnare i Suoi ordini. Li condividiamo con i corrieri. Sono tenuti per il tempo necessario.\n\nCordiali saluti",
        ),
    ]);
}

#[test]
fn dutch() {
    all_are(&[
        (
            "extension",
            "Geachte heer Riet,\n\nWij hebben uw inzageverzoek van 4 mei ontvangen. Gezien het grote aantal postbussen dat wij moeten doorzoeken, hebben wij tot 4 augustus nodig om volledig te antwoorden, zoals artikel 12 lid 3 AVG toestaat.\n\nHoogachtend",
        ),
        (
            "extension",
            "Geachte mevrouw Oor,\n\nUw dossier ligt verspreid over meerdere archieven en het zoeken vergt meer werk dan verwacht. Wij maken daarom gebruik van de mogelijkheid om met twee maanden te verlengen en antwoorden uiterlijk op 30 september.\n\nMet vriendelijke groet",
        ),
        (
            "acknowledgement",
            "Geachte mevrouw Oor,\n\nUw brief is op 3 mei bij ons binnengekomen en heeft nummer 4471 gekregen. De afdeling verzamelt de gegevens en u hoort binnen een maand weer van ons.\n\nMet vriendelijke groet",
        ),
        (
            "acknowledgement",
            "Hallo,\n\ndit is een automatisch antwoord. Je bericht is doorgezet naar ons privacyteam, dat contact met je opneemt.\n\nGroet",
        ),
        (
            "identity",
            "Geachte heer Riet,\n\nVoordat wij uw verzoek behandelen, moeten wij zeker weten dat het van u afkomstig is. Schrijft u ons alstublieft vanaf het bij ons bekende e-mailadres of noem de laatste vier cijfers van uw klantnummer.\n\nMet vriendelijke groet",
        ),
        (
            "identity",
            "Geachte mevrouw Oor,\n\nHet verzoek is door een derde namens u ingediend. Wij ontvangen graag een ondertekende machtiging; tot dan kunnen wij niets verstrekken.\n\nMet vriendelijke groet",
        ),
        (
            "clarification",
            "Geachte heer Riet,\n\nWij hebben veel stukken over uw tijd bij ons. Om op de juiste plek te zoeken: gaat het u om het personeelsdossier, de mails van uw leidinggevende, of beide? Welke jaren zijn voor u van belang?\n\nMet vriendelijke groet",
        ),
        (
            "clarification",
            "Geachte mevrouw Oor,\n\nDank voor uw verzoek. Om te kunnen vinden wat u zoekt, vernemen wij graag met welke winkel u te maken had en wanneer ongeveer.\n\nMet vriendelijke groet",
        ),
        (
            "referral",
            "Geachte heer Riet,\n\nWij beheren het verzendsysteem alleen in opdracht van Reiger Boeken B.V., die over de verwerking beslist. Wij zijn verwerker en hebben uw verzoek aan hen doorgestuurd. Wendt u zich tot privacy@reiger.example.\n\nMet vriendelijke groet",
        ),
        (
            "referral",
            "Geachte mevrouw Oor,\n\nOns bedrijf is niet de verwerkingsverantwoordelijke. U dient uw verzoek te richten aan uw werkgever.\n\nMet vriendelijke groet",
        ),
        (
            "referral",
            "Hoi Sam,\n\nje kunt altijd een kopie van je gegevens downloaden in de app, onder Instellingen. De rest staat in onze privacyverklaring.\n\nHet team",
        ),
        (
            "no_data",
            "Geachte heer Riet,\n\nWij hebben onze systemen doorzocht op uw naam en adres, zonder resultaat. Voor zover wij kunnen zien bent u nooit met ons in contact geweest.\n\nMet vriendelijke groet",
        ),
        (
            "no_data",
            "Geachte mevrouw Oor,\n\nUw gegevens zijn in 2021 gewist na het sluiten van uw account. Wij bewaren niets meer over u.\n\nMet vriendelijke groet",
        ),
        (
            "refusal",
            "Geachte heer Riet,\n\nDit is uw vijfde verzoek in drie maanden. Wij beschouwen het als buitensporig in de zin van artikel 12 lid 5 en zullen er niet op antwoorden. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens of naar de rechter gaan.\n\nMet vriendelijke groet",
        ),
        (
            "refusal",
            "Geachte mevrouw Oor,\n\nDe notulen en de mails kunnen wij u niet geven, omdat daarin informatie over anderen staat (artikel 15 lid 4) en zij onder het beroepsgeheim vallen.\n\nMet vriendelijke groet",
        ),
        (
            "refusal",
            "Hallo,\n\nhet spijt me, maar de beelden geven we niet. De loonstroken heb je al, daar moet je het mee doen.\n\nBernard",
        ),
        (
            "incomplete",
            "Geachte heer Riet,\n\nwij bewaren uw naam, adres en telefoonnummer, die wij gebruiken om uw bestellingen te bezorgen. Wij delen ze met bezorgdiensten. Ze worden bewaard zolang dat nodig is.\n\nMet vriendelijke groet",
        ),
    ]);
}

#[test]
fn polish() {
    all_are(&[
        (
            "extension",
            "Szanowny Panie,\n\notrzymaliśmy Pana wniosek o dostęp z 4 maja. Ze względu na dużą liczbę skrzynek, które musimy przeszukać, pełną odpowiedź przygotujemy dopiero do 4 sierpnia, co dopuszcza art. 12 ust. 3 RODO.\n\nZ poważaniem",
        ),
        (
            "extension",
            "Szanowna Pani,\n\nPani dokumenty znajdują się w kilku archiwach, a ich przejrzenie zajmie więcej czasu, niż zakładaliśmy. Korzystamy więc z możliwości przedłużenia terminu o dwa miesiące i odpowiemy najpóźniej 30 września.\n\nZ poważaniem",
        ),
        (
            "acknowledgement",
            "Szanowna Pani,\n\nPani pismo dotarło do nas 3 maja i otrzymało numer 4471. Właściwy dział gromadzi informacje, a my odezwiemy się ponownie w ciągu miesiąca.\n\nZ poważaniem",
        ),
        (
            "acknowledgement",
            "Dzień dobry,\n\nto jest automatyczna odpowiedź. Pani wiadomość została przekazana do zespołu ochrony danych, który skontaktuje się z Panią.\n\nPozdrawiamy",
        ),
        (
            "identity",
            "Szanowny Panie,\n\nzanim rozpatrzymy wniosek, musimy mieć pewność, że pochodzi on od Pana. Prosimy napisać z adresu zarejestrowanego w naszym systemie albo podać cztery ostatnie cyfry numeru klienta.\n\nZ poważaniem",
        ),
        (
            "identity",
            "Szanowna Pani,\n\nwniosek złożyła w Pani imieniu osoba trzecia. Prosimy o przesłanie podpisanego upoważnienia; do tego czasu niczego nie możemy wydać.\n\nZ poważaniem",
        ),
        (
            "clarification",
            "Szanowny Panie,\n\nmamy wiele dokumentów z czasu Pana pracy u nas. Abyśmy szukali we właściwym miejscu, prosimy o informację, czy chodzi Panu o akta osobowe, o pocztę przełożonego, czy o jedno i drugie. Które lata są dla Pana istotne?\n\nZ poważaniem",
        ),
        (
            "clarification",
            "Szanowna Pani,\n\ndziękujemy za wniosek. Aby odnaleźć to, czego Pani szuka, będziemy wdzięczni za informację, w którym sklepie i mniej więcej kiedy Pani u nas była.\n\nZ poważaniem",
        ),
        (
            "referral",
            "Szanowny Panie,\n\nobsługujemy system wysyłki wyłącznie na zlecenie Czapla Książki sp. z o.o., która decyduje o danych. Jesteśmy podmiotem przetwarzającym i przekazaliśmy jej Pana wniosek. Prosimy zwrócić się na adres rodo@czapla.example.\n\nZ poważaniem",
        ),
        (
            "referral",
            "Szanowna Pani,\n\nnasza spółka nie jest administratorem tych danych. Wniosek należy skierować do pracodawcy.\n\nZ poważaniem",
        ),
        (
            "referral",
            "Cześć,\n\nkopię swoich danych możesz w każdej chwili pobrać w aplikacji, w zakładce Ustawienia. Reszta jest opisana w naszej polityce prywatności.\n\nZespół",
        ),
        (
            "no_data",
            "Szanowny Panie,\n\nprzeszukaliśmy nasze systemy według nazwiska i adresu bez żadnego wyniku. Wygląda na to, że nigdy nie miał Pan z nami kontaktu.\n\nZ poważaniem",
        ),
        (
            "no_data",
            "Szanowna Pani,\n\nPani dane usunięto w 2021 r. po zamknięciu konta. Nie mamy już żadnych informacji na Pani temat.\n\nZ poważaniem",
        ),
        (
            "refusal",
            "Szanowny Panie,\n\nto Pana piąty wniosek w ciągu trzech miesięcy. Uznajemy go za nadmierny w rozumieniu art. 12 ust. 5 i nie odpowiemy na niego. Może Pan złożyć skargę do Prezesa UODO lub wystąpić do sądu.\n\nZ poważaniem",
        ),
        (
            "refusal",
            "Szanowna Pani,\n\nnie możemy wydać protokołów ani korespondencji, gdyż zawierają informacje o innych osobach (art. 15 ust. 4) i są objęte tajemnicą zawodową.\n\nZ poważaniem",
        ),
        (
            "refusal",
            "Dzień dobry,\n\nprzykro mi, ale nagrań Pan od nas nie dostanie. Paski płacowe już Pan ma i to musi wystarczyć.\n\nBernard",
        ),
        (
            "incomplete",
            "Szanowny Panie,\n\nprzechowujemy Pana imię i nazwisko, adres oraz telefon, których używamy do dostarczania zamówień. Udostępniamy je kurierom. Są przechowywane tak długo, jak to konieczne.\n\nZ poważaniem",
        ),
    ]);
}

#[test]
fn portuguese() {
    all_are(&[
        (
            "extension",
            "Exmo. Senhor,\n\nRecebemos o seu pedido de acesso de 4 de maio. Dado o grande número de caixas de correio a percorrer, precisaremos de tempo até 4 de agosto para responder na íntegra, como permite o artigo 12.º, n.º 3, do RGPD.\n\nCom os melhores cumprimentos",
        ),
        (
            "extension",
            "Exma. Senhora,\n\nO seu processo está repartido por vários arquivos e a pesquisa demorará mais do que o previsto. Fazemos, por isso, uso da prorrogação de dois meses e responderemos o mais tardar a 30 de setembro.\n\nCom os melhores cumprimentos",
        ),
        (
            "acknowledgement",
            "Exma. Senhora,\n\nA sua carta chegou-nos a 3 de maio e tem o número 4471. O serviço competente está a reunir os elementos e voltaremos a escrever-lhe no prazo de um mês.\n\nCom os melhores cumprimentos",
        ),
        (
            "acknowledgement",
            "Olá,\n\nesta é uma resposta automática. A sua mensagem foi passada à nossa equipa de proteção de dados, que entrará em contacto consigo.\n\nCumprimentos",
        ),
        (
            "identity",
            "Exmo. Senhor,\n\nAntes de tratar o seu pedido, temos de ter a certeza de que provém de si. Pedimos que nos escreva a partir do endereço registado ou que nos indique os últimos quatro algarismos do número de cliente.\n\nCom os melhores cumprimentos",
        ),
        (
            "identity",
            "Exma. Senhora,\n\nO pedido foi apresentado por um terceiro em seu nome. Agradecemos o envio de uma autorização assinada; até lá nada podemos entregar.\n\nCom os melhores cumprimentos",
        ),
        (
            "clarification",
            "Exmo. Senhor,\n\nTemos muita documentação do seu tempo connosco. Para procurarmos no sítio certo, poderia dizer-nos se lhe interessa o processo individual, o correio da sua chefia ou ambos? Que anos são importantes para si?\n\nCom os melhores cumprimentos",
        ),
        (
            "clarification",
            "Exma. Senhora,\n\nObrigado pelo seu pedido. Para nos ajudar a encontrar o que procura, agradecíamos que nos dissesse em que loja esteve e em que altura, aproximadamente.\n\nCom os melhores cumprimentos",
        ),
        (
            "referral",
            "Exmo. Senhor,\n\nGerimos o sistema de envios apenas por conta da Garça Livros, Lda., que decide sobre o tratamento. Somos subcontratante e reencaminhámos para lá o seu pedido. Dirija-se a rgpd@garca.example.\n\nCom os melhores cumprimentos",
        ),
        (
            "referral",
            "Exma. Senhora,\n\nA nossa empresa não é a responsável por este tratamento. Deverá dirigir o pedido à sua entidade patronal.\n\nCom os melhores cumprimentos",
        ),
        (
            "referral",
            "Olá, Sam,\n\npodes descarregar uma cópia dos teus dados a qualquer momento na aplicação, em Definições. Tudo o resto está na nossa política de privacidade.\n\nA equipa",
        ),
        (
            "no_data",
            "Exmo. Senhor,\n\nPesquisámos os nossos sistemas pelo seu nome e morada, sem qualquer resultado. Ao que parece, nunca teve contacto connosco.\n\nCom os melhores cumprimentos",
        ),
        (
            "no_data",
            "Exma. Senhora,\n\nOs seus dados foram apagados em 2021, após o encerramento da conta. Já não guardamos qualquer informação sobre si.\n\nCom os melhores cumprimentos",
        ),
        (
            "refusal",
            "Exmo. Senhor,\n\nEste é o seu quinto pedido em três meses. Consideramo-lo excessivo nos termos do artigo 12.º, n.º 5, e não lhe daremos resposta. Pode reclamar junto da CNPD ou recorrer aos tribunais.\n\nCom os melhores cumprimentos",
        ),
        (
            "refusal",
            "Exma. Senhora,\n\nNão podemos entregar-lhe as atas nem os e-mails, pois contêm informação de outras pessoas (artigo 15.º, n.º 4) e estão abrangidos pelo sigilo profissional.\n\nCom os melhores cumprimentos",
        ),
        (
            "refusal",
            "Olá,\n\nlamento, mas as imagens não lhas vamos dar. Os recibos já os tem e isso tem de chegar.\n\nBernardo",
        ),
        (
            "incomplete",
            "Exmo. Senhor,\n\nguardamos o seu nome, a sua morada e o telefone, que usamos para entregar as suas encomendas. Partilhamo-los com transportadoras. São conservados enquanto for necessário.\n\nCom os melhores cumprimentos",
        ),
    ]);
}

/// Letters that speak of what may still happen, or has happened, besides what they are.
#[test]
fn what_may_happen_or_has_happened_is_not_what_a_letter_is() {
    all_are(&[
        (
            "acknowledgement",
            "Dear Ms Orr,\n\nThank you for your request, which we received on 3 May. We will reply within one month. If the request is complex, this period may be extended by two further months. Should we have doubts about your identity, we may ask you for proof.\n\nKind regards",
        ),
        (
            "identity",
            "Dear Ms Orr,\n\nWe need a copy of your identity card, because the address in your letter is not the one we know. The month begins when we have it. If it then turns out that the search is complex, the time may be extended by two months. If we hear nothing within 14 days we will close the case.\n\nKind regards",
        ),
        (
            "incomplete",
            "Dear Ms Orr,\n\nThank you for sending a copy of your passport, with which we have verified your identity. We hold your name, your address and your telephone number, and we use them to deliver your orders. Invoices are kept for ten years.\n\nKind regards",
        ),
        (
            "acknowledgement",
            "Sehr geehrte Frau Ohr,\n\nIhr Antrag ist am 3. Mai eingegangen. Sie erhalten innerhalb eines Monats eine Antwort. Falls sich die Sache als komplex erweist, kann die Frist um zwei Monate verlängert werden. Sollten wir Zweifel an Ihrer Identität haben, melden wir uns.\n\nMit freundlichen Grüßen",
        ),
        (
            "identity",
            "Sehr geehrte Frau Ohr,\n\nwir benötigen eine Kopie Ihres Ausweises, weil die Anschrift von der hinterlegten abweicht. Der Monat beginnt mit ihrem Eingang. Sollte die Suche aufwendig werden, kann die Frist um zwei Monate verlängert werden. Hören wir binnen 14 Tagen nichts, schließen wir den Vorgang.\n\nMit freundlichen Grüßen",
        ),
        (
            "incomplete",
            "Sehr geehrte Frau Ohr,\n\nvielen Dank für die Kopie Ihres Ausweises, mit der wir Ihre Identität geprüft haben. Wir speichern Ihren Namen, Ihre Anschrift und Telefonnummer, um Ihre Bestellungen zu liefern. Rechnungen bewahren wir acht Jahre auf.\n\nMit freundlichen Grüßen",
        ),
        (
            "acknowledgement",
            "Madame,\n\nNous avons bien reçu votre demande le 3 mai. Une réponse vous parviendra dans le délai d'un mois. Si la demande se révèle complexe, ce délai pourra être prolongé de deux mois. En cas de doute sur votre identité, un justificatif pourra être demandé.\n\nCordialement",
        ),
        (
            "identity",
            "Madame,\n\nMerci de nous envoyer une copie de votre pièce d'identité, car l'adresse de votre courrier ne correspond pas à celle que nous connaissons. Si les recherches s'avèrent complexes, le délai pourra être prolongé de deux mois. Sans nouvelles sous quinze jours, le dossier sera clos.\n\nCordialement",
        ),
        (
            "incomplete",
            "Madame,\n\nNous vous remercions de l'envoi de la copie de votre passeport, qui nous a permis de vérifier votre identité. Nous conservons votre nom, votre adresse et votre téléphone, afin de livrer vos commandes. Les factures sont gardées dix ans.\n\nCordialement",
        ),
        (
            "acknowledgement",
            "Estimada señora:\n\nHemos recibido su solicitud el 3 de mayo. Le responderemos en el plazo de un mes. Si la solicitud resulta compleja, el plazo podrá prorrogarse dos meses. En caso de duda sobre su identidad, podremos solicitarle un documento.\n\nUn saludo",
        ),
        (
            "identity",
            "Estimada señora:\n\nNecesitamos una copia de su DNI, porque la dirección de su carta no coincide con la nuestra. Si la búsqueda resulta compleja, el plazo podrá prorrogarse dos meses. Si en 14 días no sabemos nada, archivaremos el expediente.\n\nUn saludo",
        ),
        (
            "incomplete",
            "Estimada señora:\n\nGracias por enviarnos la copia de su pasaporte, con la que hemos comprobado su identidad. Conservamos su nombre, su domicilio y su teléfono, que se usan para entregar sus pedidos. Las facturas se guardan diez años.\n\nUn saludo",
        ),
        (
            "acknowledgement",
            "Gentile Signora,\n\nabbiamo ricevuto la Sua richiesta il 3 maggio. Le risponderemo entro un mese. Qualora la richiesta fosse complessa, il termine potrà essere prorogato di due mesi. In caso di dubbi sulla Sua identità, potremo chiederLe un documento.\n\nCordiali saluti",
        ),
        (
            "identity",
            "Gentile Signora,\n\nabbiamo bisogno di una copia della Sua carta d'identità, perché l'indirizzo della lettera non corrisponde al nostro. Se la ricerca si rivelasse complessa, il termine potrà essere prorogato di due mesi. In mancanza di riscontro entro 14 giorni archivieremo la pratica.\n\nCordiali saluti",
        ),
        (
            "incomplete",
            "Gentile Signora,\n\ngrazie per la copia del passaporto, con cui abbiamo verificato la Sua identità. Conserviamo il Suo nome, l'indirizzo e il telefono, usati per consegnare i Suoi ordini. Le fatture si conservano dieci anni.\n\nCordiali saluti",
        ),
        (
            "acknowledgement",
            "Geachte mevrouw Oor,\n\nWij hebben uw verzoek op 3 mei ontvangen. U krijgt binnen een maand antwoord. Mocht het verzoek complex blijken, dan kan de termijn met twee maanden worden verlengd. Bij twijfel over uw identiteit kunnen wij vragen om een bewijs.\n\nMet vriendelijke groet",
        ),
        (
            "identity",
            "Geachte mevrouw Oor,\n\nWij hebben een kopie van uw identiteitsbewijs nodig, omdat het adres in uw brief niet overeenkomt met het onze. Mocht het zoeken complex zijn, dan kan de termijn met twee maanden worden verlengd. Horen wij binnen 14 dagen niets, dan sluiten wij de zaak.\n\nMet vriendelijke groet",
        ),
        (
            "incomplete",
            "Geachte mevrouw Oor,\n\nDank voor de kopie van uw paspoort, waarmee wij uw identiteit hebben gecontroleerd. Wij bewaren uw naam, adres en telefoonnummer, die worden gebruikt om uw bestellingen te bezorgen. Facturen worden tien jaar bewaard.\n\nMet vriendelijke groet",
        ),
        (
            "acknowledgement",
            "Szanowna Pani,\n\notrzymaliśmy Pani wniosek 3 maja. Odpowiemy w ciągu miesiąca. Jeżeli sprawa okaże się złożona, termin może zostać przedłużony o dwa miesiące. W razie wątpliwości co do tożsamości możemy poprosić o dokument.\n\nZ poważaniem",
        ),
        (
            "identity",
            "Szanowna Pani,\n\nprosimy o kopię dowodu osobistego, ponieważ adres z pisma nie zgadza się z naszym. Jeżeli wyszukiwanie okaże się złożone, termin może zostać przedłużony o dwa miesiące. Brak odpowiedzi w ciągu 14 dni spowoduje zamknięcie sprawy.\n\nZ poważaniem",
        ),
        (
            "incomplete",
            "Szanowna Pani,\n\ndziękujemy za kopię paszportu, dzięki której sprawdziliśmy Pani tożsamość. Przechowujemy Pani imię i nazwisko, adres i telefon w celu dostarczania zamówień. Faktury przechowujemy pięć lat.\n\nZ poważaniem",
        ),
        (
            "acknowledgement",
            "Exma. Senhora,\n\nRecebemos o seu pedido a 3 de maio. Responderemos no prazo de um mês. Caso o pedido se revele complexo, o prazo poderá ser prorrogado por dois meses. Em caso de dúvida sobre a sua identidade, poderemos solicitar um documento.\n\nCom os melhores cumprimentos",
        ),
        (
            "identity",
            "Exma. Senhora,\n\nPrecisamos de uma cópia do seu cartão de cidadão, porque a morada da carta não corresponde à nossa. Caso a pesquisa se revele complexa, o prazo poderá ser prorrogado por dois meses. Sem resposta em 14 dias, o processo será arquivado.\n\nCom os melhores cumprimentos",
        ),
        (
            "incomplete",
            "Exma. Senhora,\n\nObrigado pela cópia do passaporte, com a qual verificámos a sua identidade. Guardamos o seu nome, a sua morada e o telefone, usados para entregar as suas encomendas. As faturas são conservadas dez anos.\n\nCom os melhores cumprimentos",
        ),
    ]);
}
