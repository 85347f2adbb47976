### Les textes de Habeas en français, « vous ». Le sens des variables et la règle des identifiants : en.ftl.
### Espaces : insécable (U+00A0) avant « : » et « » » et après « « », fine insécable (U+202F) avant « ; », « ! » et « ? ».


## How dates and numbers are written in the window

window-format--locale = fr-FR
window-format--day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
window-format--longDate = { $weekday } { $day } { $month } { $year }
window-format--date = { $day } { $month } { $year }
window-format--tableDate = { $day } { $month } { $year }
window-format--shortDate = { $day } { $month }

## Window, everywhere: the rail of places, common buttons, waiting, going to anything, shortcuts

window-app = Habeas
window-places--identity = Copie d’un document
window-places--answers = Ce qu’ils ont envoyé
window-places--followUp = Lettre
window-places--label = Rubriques
window-places--today = Aujourd’hui
window-places--requests = Demandes
window-places--trail = Qui tient les données de qui
window-places--companies = Entreprises
window-places--people = Personnes
window-places--archive = Export
window-places--settings = Réglages
window-places--lock = Verrouiller
window-places--keys = Raccourcis
window-places--skip = Aller au contenu
window-do--goOn = Continuer
window-do--back = Retour
window-do--cancel = Annuler
window-do--close = Fermer
window-do--save = Enregistrer
window-do--add = Ajouter
window-do--edit = Modifier
window-do--remove = Retirer
window-do--undo = Annuler cette étape
window-do--show = Afficher
window-do--hide = Masquer
window-do--tryAgain = Réessayer
window-do--optional = (facultatif)
window-do--open = Ouvrir
window-unsaved--restored = Votre saisie n’avait pas été enregistrée ; la voici.
window-unsaved--drop = L’abandonner
window-wait--working = Un instant …
window-wait--of = { $done } sur { $total }
window-wait--leftSeconds =
    { $n ->
        [one] encore { $n } seconde environ
       *[other] encore { $n } secondes environ
    }
window-wait--leftMinutes =
    { $n ->
        [one] encore { $n } minute environ
       *[other] encore { $n } minutes environ
    }
window-wait--stop = Arrêter
window-wait--stopped = Arrêté. Rien n’a été fait à moitié.
window-copiedSeconds =
    { $n ->
        [one] Copié. Le texte quitte le presse-papiers après { $n } seconde et au verrouillage ; d’ici là, d’autres programmes peuvent aussi le lire.
       *[other] Copié. Le texte quitte le presse-papiers après { $n } secondes et au verrouillage ; d’ici là, d’autres programmes peuvent aussi le lire.
    }
window-copiedMinutes =
    { $n ->
        [one] Copié. Le texte quitte le presse-papiers après { $n } minute et au verrouillage ; d’ici là, d’autres programmes peuvent aussi le lire.
       *[other] Copié. Le texte quitte le presse-papiers après { $n } minutes et au verrouillage ; d’ici là, d’autres programmes peuvent aussi le lire.
    }
window-language--label = Langue de l’application
window-language--name = Français
window-problem--title = Cela n’a pas fonctionné
window-palette--title = Rechercher ou aller à …
window-palette--label = Entreprise, personne, demande, ce que vous voulez faire, ou des mots d’une lettre ou d’une réponse
window-palette--none = Aucun résultat, ni dans les noms, ni dans le texte des lettres, des réponses et des notes.
window-palette--count =
    { $n ->
        [one] { $n } résultat
       *[other] { $n } résultats
    }
window-palette--kinds--request = Demande
window-palette--kinds--company = Entreprise
window-palette--kinds--person = Personne
window-palette--kinds--command = Action
window-palette--kinds--place = Rubrique
window-palette--addPerson = Ajouter une personne
window-palette--light = Thème clair
window-palette--dark = Thème sombre
window-palette--key = Rechercher ou aller à …
window-shortcuts--title = Raccourcis clavier
window-shortcuts--newRequest = Nouvelle demande
window-shortcuts--filter = Filtrer la liste
window-shortcuts--lock = Verrouiller
window-shortcuts--open = Ouvrir l’élément sélectionné
window-shortcuts--move = Se déplacer dans une liste
window-shortcuts--back = Retour, ou fermer
window-shortcuts--help = Afficher ces raccourcis
window-shortcuts--places = Aujourd’hui, demandes, entreprises, personnes, export
window-shortcuts--print = Imprimer la lettre affichée
window-shortcuts--undo = Annuler ce qui vient d’être noté
window-shortcuts--menu = Ce que l’on peut faire du dossier repéré
window-shortcuts--letters = Les lettres seules actionnent ces boutons

## Window, before a vault is open: the first start, unlocking, other vaults, the example, what is promised

window-start--title = Demandez à toute entreprise ce qu’elle sait de vous
window-start--one = Habeas rédige la lettre qui vous permet de voir, de récupérer ou de faire effacer ce qu’une entreprise détient sur vous, et surveille la date à laquelle elle doit répondre.
window-start--two = Tout reste sur cet ordinateur, chiffré dans un coffre que vous seul pouvez ouvrir.
window-start--make = Créez votre coffre
window-start--place = Emplacement du coffre
window-start--forever = Personne ne peut l’ouvrir sans cette phrase de passe. Nous non plus : rien ne permet de la réinitialiser. Notez-la et conservez-la en lieu sûr, ou imprimez ensuite un code de secours depuis les réglages.
window-start--passphrase = Phrase de passe
window-start--passphraseHint = Quelques mots faciles à retenir : la longueur compte plus que la complexité.
window-start--again = Confirmez la phrase de passe
window-start--differ = Les deux phrases ne sont pas identiques. Retapez la seconde.
window-start--empty = Saisissez une phrase de passe.
window-start--button = Créer le coffre
window-start--making = Création du coffre. Cela prend environ une seconde, volontairement, pour ralentir qui essaierait de la deviner.
window-start--show = Afficher la saisie
window-start--notAdvice = Ceci n’est pas un conseil juridique.
window-unlock--title = Votre coffre est verrouillé
window-unlock--lead = Saisissez votre phrase de passe pour l’ouvrir.
window-unlock--button = Déverrouiller
window-unlock--opening = Ouverture …
window-unlock--place = Emplacement du coffre
window-unlock--byKeyring = Ouvrir avec le trousseau
window-unlock--forgotten = J’ai oublié ma phrase de passe
window-unlock--forgottenLead = Saisissez le code de secours que vous avez imprimé, et choisissez une nouvelle phrase de passe.
window-unlock--recover = Ouvrir et définir la nouvelle phrase de passe
window-vaults--others = Autres coffres
window-vaults--open = Choisir { $name }
window-vaults--choose = Choisir
window-vaults--pick = Choisir …
window-vaults--notThere = introuvable pour l’instant
window-vaults--forget = Retirer { $name } de cette liste
window-vaults--elsewhere = Un autre coffre ou emplacement …
window-vaults--elsewhereHint = Choisissez le dossier d’un coffre, ou un dossier vide pour un nouveau.
window-vaults--missing = Votre coffre n’est plus à sa place
window-vaults--missingLead = Il a déjà été ouvert à cet endroit. Si vous l’avez déplacé, choisissez son nouveau dossier. S’il se trouve sur un disque ou dans un dossier synchronisé, reconnectez-le, puis réessayez.
window-vaults--missingFind = Choisir son nouveau dossier …
window-vaults--missingAgain = Réessayer
window-vaults--missingNew = Il est perdu : en créer un nouveau ici
window-vaults--move = Pour le déplacer : verrouillez, déplacez le dossier entier avec votre gestionnaire de fichiers, puis indiquez son nouvel emplacement à l’ouverture. Rien d’autre à modifier.
window-vaults--switch = Verrouiller et choisir un autre coffre
window-vaults--list = En dehors des coffres, Habeas ne conserve qu’une liste : les dossiers des coffres que vous avez ouverts, jamais leur contenu.
window-example--open = Voir d’abord un exemple
window-example--making = Préparation de l’exemple …
window-example--hint = Une personne et des entreprises inventées, dans un coffre à part. Le vôtre n’est pas touché.
window-example--banner = Ceci est un exemple. Personnes et entreprises sont inventées, et rien n’est conservé.
window-example--close = Quitter l’exemple
window-example--closed = L’exemple a été supprimé.
window-trust--open = Où sont mes données, et ce qui est promis
window-trust--title = Où sont vos données, et ce qui est promis
window-trust--keptTitle = Ce qui est conservé, et où
window-trust--kept = Vos demandes, lettres, réponses et réglages sont dans un seul dossier de cet ordinateur, chiffrés par votre phrase de passe. Rien n’est écrit ailleurs, sauf la liste des dossiers des coffres que vous avez ouverts et vos choix pour les rappels et l’arrière-plan, avec des dates seules si vous l’avez choisi.
window-trust--leavesTitle = Ce qui quitte cet ordinateur
window-trust--leaves = Rien sans votre demande. Habeas ne se connecte que pour récupérer une page, ou un annuaire plus récent, dont vous donnez et confirmez l’adresse. Une lettre part quand vous l’imprimez ou l’envoyez, un fichier quand vous l’enregistrez à l’endroit choisi.
window-trust--plainTitle = Ce qui n’est pas chiffré, et combien de temps
window-trust--plain = Seulement ce que vous enregistrez, et une lettre pendant que vous la regardez dans un autre programme : elle est dans un dossier privé de la session, supprimé quand vous verrouillez ou fermez l’application.
window-trust--promisedTitle = Ce qui est promis
window-trust--promised = Sans la phrase de passe, personne ne peut lire votre coffre, ni en modifier le contenu à votre insu. Nous non plus.
window-trust--notTitle = Ce qui n’est pas promis
window-trust--not = La protection contre des programmes lancés en votre nom pendant que le coffre est ouvert, ou contre une personne qui vous contraindrait à donner la phrase de passe. Et ceci n’est pas un conseil juridique.
window-trust--help = Aide

## Window, the page Today, with the backup that is due

window-today--lead = { $day }. Rien ne quitte cet ordinateur sans votre accord.
window-today--title =
    { $n ->
        [one] { $n } chose à faire
       *[other] { $n } choses à faire
    }
window-today--none = Rien à faire aujourd’hui
window-today--noneUntil = Rien à faire avant le { $day }
window-today--then = Ensuite
window-today--nextDue = { $company } doit répondre au plus tard le { $day }.
window-today--firstTitle = Écrivez votre première demande
window-today--first = Vous verrez ici ce qu’il y a à faire : lettres à envoyer, délais qui s’achèvent, entreprises en retard. Commencez par une entreprise qui détient des données sur vous : son nom suffit souvent.
window-today--late = En retard
window-today--lateBy =
    { $n ->
        [one] { $n } jour de retard
       *[other] { $n } jours de retard
    }
window-today--daysLeft =
    { $n ->
        [0] Dernier jour
        [one] Plus que { $n } jour
       *[other] Plus que { $n } jours
    }
window-today--unsent = À envoyer
window-today--dueWhy = Leur délai s’achève le { $day }.
window-today--lateWhy = Leur délai s’est achevé le { $day }.
window-today--answerWhy = Vérifiez leur réponse ; si elle est complète, clôturez la demande.
window-today--answered = Réponse reçue
window-today--bounced = Lettre retournée
window-today--again = Votre rappel
window-today--againWhy = Vous vouliez leur redemander la même chose. Rien ne vous y oblige.
window-today--more = { $n } autres demandent votre attention ; la liste les contient toutes.
window-today--see = Ouvrir la demande
window-today--send = Envoyer la lettre
window-today--draft = Vous aviez commencé une lettre à { $who }.
window-today--draftNoName = Vous aviez commencé une demande.
window-today--draftGoOn = Continuer
window-today--draftDrop = Abandonner
window-today--newRequest = Nouvelle demande
window-waiting--ready =
    { $n ->
        [one] { $n } lettre est écrite et attend d’être envoyée.
       *[other] { $n } lettres sont écrites et attendent d’être envoyées.
    }
window-waiting--see = Les voir
window-backupDue--never = Ce coffre n’a pas encore de sauvegarde.
window-backupDue--neverWhy = Si cet ordinateur est perdu, vos lettres et leurs réponses le sont aussi. Un seul fichier, sur une clé USB ou un autre ordinateur, suffit.
window-backupDue--old = La dernière sauvegarde date du { $day }, il y a { $days } jours.
window-backupDue--oldWhy =
    { $n ->
        [one] { $n } entrée ajoutée depuis ne figure dans aucune sauvegarde.
       *[other] { $n } entrées ajoutées depuis ne figurent dans aucune sauvegarde.
    }
window-backupDue--go = Faire une sauvegarde
window-backupDue--later = Me le rappeler dans deux semaines
window-backupDue--put = Un rappel s’affichera dans deux semaines.

## Window, the list of requests and the page of one

window-requests--statistics = Statistiques
window-requests--elsewhere = Demandes faites ailleurs …
window-requests--ways = Autour de vos demandes
window-requests--title = Demandes
window-requests--newRequest = Nouvelle demande
window-requests--filter = Filtrer
window-requests--filterHint = Entreprise, personne, référence …
window-requests--which = Afficher
window-requests--all = Toutes
window-requests--open = En cours
window-requests--lateOnly = En retard
window-requests--unsent = À envoyer
window-requests--closed = Closes
window-requests--company = Entreprise
window-requests--right = Objet
window-requests--sent = Envoyée
window-requests--due = Échéance
window-requests--state = État
window-requests--person = Au nom de
window-requests--reference = Référence
window-requests--none = Aucune demande pour l’instant
window-requests--noneLead = Chaque demande figure ici, sur une ligne, avec la date à laquelle l’entreprise doit avoir répondu.
window-requests--noMatch = Aucune demande ne correspond.
window-requests--showAll = Tout afficher
window-requests--notSent = pas encore
window-requests--tableHint = Haut et bas pour se déplacer, Entrée pour ouvrir.
window-requests--sortBy = Trier par { $column }
window-requests--choose = Sélectionner { $reference }
window-requests--chosen =
    { $n ->
        [one] { $n } sélectionnée
       *[other] { $n } sélectionnées
    }
window-requests--chooseNone = Tout désélectionner
window-request--head = { $right }, { $law }
window-request--reference = Référence { $reference }
window-request--forPerson = pour { $person }
window-request--by--post = par la poste
window-request--by--email = par e-mail
window-request--by--web_form = par leur formulaire en ligne
window-request--inLanguage--en = en anglais
window-request--inLanguage--fr = en français
window-request--inLanguage--de = en allemand
window-request--inLanguage--es = en espagnol
window-request--inLanguage--it = en italien
window-request--inLanguage--nl = en néerlandais
window-request--inLanguage--pl = en polonais
window-request--inLanguage--pt = en portugais
window-request--next = À faire maintenant
window-request--what--send = Enregistrer la lettre à imprimer et à envoyer
window-request--what--send_electronic = Enregistrer le texte à envoyer
window-request--what--send_again = Enregistrer la lettre à renvoyer
window-request--what--send_follow_up = Je l’ai envoyée
window-request--what--record_received = La lettre est arrivée
window-request--what--record_acknowledged = La lettre est arrivée
window-request--what--record_true_receipt = La lettre est arrivée
window-request--what--wait = J’ai reçu une réponse
window-request--what--wait_no_term = J’ai reçu une réponse
window-request--what--wait_cautious = J’ai reçu une réponse
window-request--what--wait_after_reminder = J’ai reçu une réponse
window-request--what--remind = J’ai reçu une réponse
window-request--what--remind_no_term = J’ai reçu une réponse
window-request--what--check_answer = Lire ce qu’ils ont envoyé
window-request--what--check_refusal = Lire ce qu’ils ont envoyé
window-request--what--use_channel = Noter ce qui s’est passé
window-request--what--give_identity = Noter ce qui s’est passé
window-request--what--contest_identity = Noter ce qui s’est passé
window-request--what--give_clarification = Noter ce qui s’est passé
window-request--what--contest_clarification = Noter ce qui s’est passé
window-request--what--contest_extension = Noter ce qui s’est passé
window-request--what--contest_fee = Noter ce qui s’est passé
window-request--what--ask_missing = Noter ce qui s’est passé
window-request--what--contest_redaction = Noter ce qui s’est passé
window-request--what--ask_controller = Noter ce qui s’est passé
window-request--what--write_to_controller = Noter ce qui s’est passé
window-request--what--complain_company = Noter ce qui s’est passé
window-request--what--wait_company = Noter ce qui s’est passé
window-request--what--complain = Noter ce qui s’est passé
window-request--what--wait_authority = Noter ce qui s’est passé
window-request--what--ask_authority = Noter ce qui s’est passé
window-request--what--remedy = Noter ce qui s’est passé
window-request--what--read_decision = Noter ce qui s’est passé
window-request--what--damages = Noter ce qui s’est passé
window-request--what--nothing = Enregistrer la lettre
window-request--what--ask_again = Noter ce qui s’est passé
window-request--sendMail = Enregistrer le texte à envoyer
window-request--record = Noter ce qui s’est passé
window-request--answer = J’ai reçu une réponse
window-request--why = Pourquoi le { $day } ?
window-request--cautious = Vous pouvez relancer sans risque après le { $day }.
window-request--others = Autres actions possibles
window-request--clock = Le délai
window-request--clockText = Envoyée le { $sent }, échéance le { $due }. Nous sommes le { $today }.
window-request--sent = envoyée
window-request--received = reçue
window-request--due = échéance
window-request--extended = au plus tard, s’ils vous en donnent la raison à temps
window-request--today = aujourd’hui
window-request--assumed = Le jour de réception n’a pas été noté : c’est le jour de l’envoi qui compte.
window-request--noClock = Le délai part du jour où votre lettre est reçue. Notez ce jour dès que vous le connaissez.
window-request--timeline = Ce qui s’est passé
window-request--undone = noté par erreur, annulé
window-request--undoTitle = Annuler cette entrée ?
window-request--undoLead = Elle reste dans l’historique, marquée comme une erreur. Vous pourrez la noter de nouveau avec la bonne date.
window-request--reason = Pourquoi c’était une erreur
window-request--undo = Annuler cette entrée
window-request--undoOf = Annuler cette étape : { $sentence }
window-request--letter = La lettre
window-request--savePdf = Enregistrer le PDF
window-request--saveMail = Brouillon d’e-mail
window-request--saveText = Enregistrer le texte
window-request--copyText = Lire le texte
window-request--layout = Présentation pour enveloppe
window-request--saved = Enregistré : { $path }
window-request--recordTitle = Que s’est-il passé ?
window-request--recordLead = Choisissez ce qui s’est passé.
window-request--on = Quel jour ?
window-request--onHint = La date de l’événement, et non celle où vous le notez.
window-request--how = Par quel moyen ?
window-request--note = Une note pour vous
window-request--noteHint = Elle reste dans votre coffre et n’est pas envoyée.
window-request--files = Fichiers
window-request--filesHint = Un avis de réception, leur lettre, une capture d’écran. Ils sont conservés tels quels, chiffrés.
window-request--fileEmpty = Ce fichier est vide. S’il devait contenir quelque chose, copiez-le ou demandez-le de nouveau, puis choisissez le nouveau fichier.
window-request--chooseFiles = Choisir des fichiers …
window-request--recordButton = Noter
window-request--choose = Choisissez ce qui s’est passé.
window-request--answerTitle = Qu’avez-vous reçu ?
window-request--answerLead = Conservez leur réponse ici, telle qu’elle est arrivée. Rien n’est exécuté.
window-request--answerOn = Quel jour l’avez-vous reçue ?
window-request--answerButton = Enregistrer cette réponse
window-request--answerNeedsFile = Choisissez au moins un fichier.
window-request--saveFile = Enregistrer { $name } …
window-request--recorded = C’est noté.
window-request--undoneNow = L’entrée est annulée.
window-request--toList = Toutes les demandes
window-justRecorded--label = Noté à l’instant
window-justRecorded--lead = Noté à l’instant :
window-justRecorded--undo = Annuler
window-justRecorded--keep = Ne rien changer
window-viewer--button = Ouvrir et imprimer
window-viewer--opened = La lettre est ouverte dans votre lecteur.
window-viewer--memory = Une copie se trouve dans un dossier privé, en mémoire, jusqu’à ce que vous verrouilliez ou fermiez l’application.
window-viewer--disk = Une copie se trouve dans un dossier temporaire privé jusqu’à ce que vous verrouilliez ou fermiez l’application.
window-copyText--button = Copier le texte
window-copyText--done = Le texte est dans le presse-papiers, où d’autres programmes peuvent aussi le lire.
window-copyText--failed = Le texte n’a pas pu être copié. Enregistrez-le plutôt.
window-deletion--button = Supprimer …
window-deletion--title--request = Supprimer cette demande ?
window-deletion--title--person = Supprimer cette personne ?
window-deletion--title--company = Supprimer cette entreprise ?
window-deletion--title--answer = Supprimer ce fichier ?
window-deletion--lead--request = La lettre, toutes les réponses et tout ce qui a été noté sur cette demande disparaissent.
window-deletion--lead--person = Son nom et son adresse disparaissent, et toutes les demandes écrites pour elle, avec lettres et réponses.
window-deletion--lead--company = La fiche de cette entreprise disparaît, avec la politique de confidentialité dont elle est issue.
window-deletion--lead--answer = Ce fichier disparaît de la demande. Si l’entrée avec laquelle il est arrivé n’a pas d’autre fichier, elle disparaît aussi.
window-deletion--requests =
    { $n ->
        [one] { $n } demande disparaît avec elle : { $all }
       *[other] { $n } demandes disparaissent avec elle : { $all }
    }
window-deletion--weight = Entrées vidées de leur contenu : { $events }. Fichiers chiffrés supprimés : { $files } ({ $size }).
window-deletion--draft = Un brouillon de demande s’y rapporte ; il disparaît aussi.
window-deletion--forever = C’est irréversible. Même l’import d’un ancien export ne fera rien revenir.
window-deletion--stays = L’historique montre que quelque chose a été effacé, sans dire quoi. Les exports et les sauvegardes faits auparavant contiennent toujours tout.
window-deletion--export = Exporter d’abord …
window-deletion--exported = Exporté : { $path }
window-deletion--confirm = Supprimer définitivement
window-deletion--done = Supprimé. Il n’en reste rien dans ce coffre.

## Window, the dense table of requests

window-table--title = Toutes les demandes
window-table--group = Regrouper par
window-table--groups--none = Rien
window-table--groups--company = Entreprise
window-table--groups--person = Personne
window-table--groups--right = Ce qui est demandé
window-table--groups--state = État
window-table--matching = { $n } sur { $all }
window-table--inGroup =
    { $late ->
        [0] { $n }
       *[other] { $n }, dont { $late } en retard
    }
window-table--fold = Replier { $name }
window-table--unfold = Déplier { $name }
window-table--views = Vues enregistrées
window-table--noView = Aucune
window-table--saveView = Enregistrer cette vue …
window-table--viewName = Nom de la vue
window-table--viewHint = Elle garde le filtre, l’ordre et les groupes.
window-table--needName = Il faut un nom à cette vue.
window-table--viewSaved = La vue « { $name } » est enregistrée.
window-table--dropView = Supprimer cette vue
window-table--export = Enregistrer en classeur (XLSX) …
window-table--exportCsv = Enregistrer en CSV …
window-table--exported =
    { $rows ->
        [one] { $rows } ligne enregistrée : { $path }
       *[other] { $rows } lignes enregistrées : { $path }
    }
window-table--record = Noter pour toutes celles-ci …
window-table--recordTitle =
    { $n ->
        [one] Noter pour { $n } demande
       *[other] Noter pour { $n } demandes
    }
window-table--recordLead = Que s’est-il passé pour toutes ?
window-table--recordHint = Chaque demande garde ses propres règles : celle à qui cela n’a pas pu arriver est laissée de côté et nommée.
window-table--kinds--sent = Les lettres ont été envoyées
window-table--kinds--received = Elles ont été reçues
window-table--kinds--acknowledged = La réception a été confirmée
window-table--kinds--bounced = Elles sont revenues
window-table--kinds--answered = Une réponse est arrivée
window-table--kinds--reminded = J’ai relancé
window-table--kinds--closed = C’est terminé
window-table--day = Quand ?
window-table--dayHint = Le même jour pour toutes.
window-table--note = Remarque
window-table--recordAll = Noter
window-table--recording = Enregistrement en cours
window-table--recorded = Noté pour { $n }.
window-table--stopped = Arrêté. Noté pour { $n } jusque-là ; cela reste.
window-table--leftOut = { $n } laissées de côté :
window-table--chooseAll = Choisir toutes celles qui correspondent

## Window, the desk of a case: the cases, where one stands, its papers

window-desk--cases = Dossiers
window-desk--stand = Où en est la demande
window-desk--papers = Pièces
window-desk--search = Rechercher partout …
window-desk--show = Dossiers affichés
window-desk--shelves--todo = À faire
window-desk--shelves--running = En cours
window-desk--shelves--closed = Closes
window-desk--table = Tableau
window-desk--toDesk = Dossier par dossier
window-desk--then = Ensuite
window-desk--nothing--todo = Rien à faire.
window-desk--nothing--running = Aucune demande en cours.
window-desk--nothing--closed = Aucune demande close.
window-desk--showCases = Toutes les demandes
window-desk--closePane = Fermer
window-desk--widthOfCases = Largeur des dossiers
window-desk--widthOfStand = Largeur du suivi
window-desk--ago =
    { $n ->
        [0] aujourd’hui
        [one] hier
       *[other] il y a { $n } jours
    }
window-desk--until = ils ont jusqu’au { $day }
window-desk--deed--send = envoyer la lettre
window-desk--deed--send_electronic = envoyer le texte
window-desk--deed--send_again = renvoyer la lettre
window-desk--deed--send_follow_up = envoyer le courrier suivant
window-desk--deed--record_received = indiquer le jour de réception
window-desk--deed--record_acknowledged = indiquer le jour de réception
window-desk--deed--record_true_receipt = indiquer le jour de réception
window-desk--deed--wait = en attente
window-desk--deed--wait_no_term = en attente
window-desk--deed--wait_cautious = en attente
window-desk--deed--wait_after_reminder = relancée, en attente
window-desk--deed--remind = rédiger la relance
window-desk--deed--remind_no_term = rédiger la relance
window-desk--deed--check_answer = vérifier leur réponse
window-desk--deed--check_refusal = vérifier leur refus
window-desk--deed--use_channel = ils exigent un autre canal
window-desk--deed--give_identity = prouver votre identité
window-desk--deed--contest_identity = contester le justificatif exigé
window-desk--deed--give_clarification = préciser votre demande
window-desk--deed--contest_clarification = répondre que vous demandez tout
window-desk--deed--contest_extension = contester la prolongation
window-desk--deed--contest_fee = contester les frais
window-desk--deed--ask_missing = réclamer ce qui manque
window-desk--deed--contest_redaction = contester les passages masqués
window-desk--deed--ask_controller = demander pour qui ils agissent
window-desk--deed--write_to_controller = écrire au responsable
window-desk--deed--complain_company = adresser une réclamation à l’entreprise
window-desk--deed--wait_company = réclamation faite, en attente
window-desk--deed--complain = saisir l’autorité
window-desk--deed--wait_authority = autorité saisie, en attente
window-desk--deed--ask_authority = interroger l’autorité
window-desk--deed--remedy = l’autorité reste muette
window-desk--deed--read_decision = lire la décision
window-desk--deed--damages = réparation, en cas de préjudice
window-desk--deed--nothing = plus rien à faire
window-desk--deed--ask_again = redemander
window-desk--way--title = De la lettre à la clôture
window-desk--way--written = Lettre rédigée
window-desk--way--joined = Lettre rédigée ailleurs
window-desk--way--toSend = Envoi
window-desk--way--sent = Envoyée
window-desk--way--sentBy--post = Envoyée par la poste
window-desk--way--sentBy--email = Envoyée par e-mail
window-desk--way--sentBy--web_form = Envoyée par leur formulaire
window-desk--way--toReceive = Réception
window-desk--way--received = Reçue
window-desk--way--answer = Réponse
window-desk--way--expected = attendue au plus tard le { $day }
window-desk--way--complaint = Réclamation
window-desk--way--possible = possible dès maintenant
window-desk--way--closed = Close
window-desk--way--done = fait
window-desk--way--now = étape en cours
window-desk--way--later = à venir
window-desk--tabs--letter = Lettre
window-desk--tabs--answer = Réponse
window-desk--tabs--proof = Preuves
window-desk--tabs--notice = Leur politique
window-desk--tabs--notes = Notes
window-desk--tabList = Pièces du dossier
window-desk--more = Plus
window-desk--which = Fichier
window-desk--readAll = Tout lire
window-desk--pages =
    { $n ->
        [one] { $n } page
       *[other] { $n } pages
    }
window-desk--nothingHere = Aucune pièce n’est conservée ici.
window-desk--keys--title = Dans un dossier
window-desk--keys--walk = Dossier suivant ou précédent ; Entrée l’ouvre
window-desk--keys--next = La prochaine étape
window-desk--keys--record = Noter ce qui s’est passé
window-desk--keys--answer = Enregistrer une réponse
window-desk--keys--print = Ouvrir et imprimer
window-desk--keys--save = Enregistrer la pièce
window-desk--keys--papers = Aller aux pièces
window-desk--keys--table = Le tableau
window-desk--menu--label = Ce que l’on peut faire du dossier { $company }
window-desk--menu--open = Ouvrir
window-desk--menu--copy = Copier la référence

## Window, what came back: the list on a request’s page, the viewer, the comparison

window-answers--title = Ce qu’ils ont envoyé
window-answers--open = Ouvrir { $name }
window-answers--arrived = arrivé le { $day }
window-answers--files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
window-answers--toRequest = La demande
window-answers--whole = L’ensemble, en bref
window-answers--contents = Contenu
window-answers--contentsHint = Les flèches déplacent, Entrée ouvre.
window-answers--moreEntries =
    { $count ->
        [one] { $count } autre élément
       *[other] { $count } autres éléments
    }
window-answers--none = Aucune réponse pour l’instant
window-answers--noneLead = Quand vous recevez une réponse, ajoutez-la sur la page de la demande. Elle est conservée telle quelle et se lit ici.
window-answers--absent = Ce fichier ne fait pas partie des réponses à cette demande.
window-answers--absentTodo = Choisissez-en un autre à gauche.
window-answers--opening = Ouverture …
window-answers--saveOriginal = Enregistrer l’original …
window-answers--saveItem = Enregistrer ce fichier …
window-answers--move = Concerne une autre demande …
window-answers--state--read = lu
window-answers--state--kept = conservé, non lu
window-answers--state--locked = verrouillé
window-answers--state--broken = endommagé
window-answers--state--refused = jamais ouvert
window-answers--hiddenSign = [{ $code }]
window-whatCame--title = Qu’est-ce qui est arrivé ?
window-whatCame--seems = On dirait :
window-whatCame--incomplete = Nous n’avons pas trouvé tout ce qu’une réponse peut contenir ; cela peut s’y trouver quand même.
window-whatCame--yes = Oui, c’est cela
window-whatCame--other = C’est autre chose
window-whatCame--choose = Choisissez ce que c’est
window-whatCame--unknown = Nous n’avons pas pu dire ce que c’est. Vous le saurez en le lisant.
window-whatCame--items = Ce que la loi vous doit
window-whatCame--itemsLead = Cochez ce que vous avez trouvé. Nous ne faisons que citer ; ce que nous n’avons pas trouvé peut s’y trouver.
window-whatCame--notFound = Pas trouvé par nous. Regardez vous-même.
window-whatCame--notice = Leur politique de confidentialité le dit, et cette réponse pas dans les mêmes termes
window-whatCame--partial = Seulement en partie
window-whatCame--notApplicable = Sans importance ici
window-whatCame--toPlace = Montrer à sa place : { $quote }
window-whatCame--ask = Demander le reste ({ $count })
window-answerFiles--folder = Choisir un dossier …
window-answerFiles--dropHint = Vous pouvez aussi déposer des fichiers et des dossiers sur cette fenêtre.
window-answerFiles--holds =
    { $count ->
        [one] dossier de { $count } fichier
       *[other] dossier de { $count } fichiers
    }
window-answerFiles--added =
    { $count ->
        [one] { $count } fichier est conservé tel quel.
       *[other] { $count } fichiers sont conservés tels quels.
    }
window-answerItem--notes = Ce qu’il faut savoir
window-answerItem--moreNotes =
    { $count ->
        [one] { $count } autre remarque
       *[other] { $count } autres remarques
    }
window-answerItem--line = Ligne { $line } :
window-answerItem--row = Ligne { $row }
window-answerItem--rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
window-answerItem--records =
    { $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    }
window-answerItem--messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
window-answerItem--entries =
    { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    }
window-answerItem--entriesLead = Rien n’est décompressé. Choisissez à gauche ce que vous voulez voir.
window-answerItem--next =
    { $count ->
        [one] Afficher ce qui suit
       *[other] Afficher les { $count } suivants
    }
window-answerItem--before = Afficher ce qui précède
window-answerItem--upTo = { $from } à { $to } sur { $total }
window-answerItem--page = Page { $number }
window-answerItem--quoted = Texte cité
window-answerItem--link = Mène à :
window-answerItem--linkDiffers = Le texte affiche une autre adresse que celle où il mène.
window-answerItem--from = De
window-answerItem--to = À
window-answerItem--replyTo = Les réponses vont à
window-answerItem--replyToWarn = une autre adresse que celle de l’expéditeur
window-answerItem--sent = Envoyé
window-answerItem--labels = Libellés
window-answerItem--references = Références
window-answerItem--subjectNone = Sans objet
window-answerItem--attachments = Pièces jointes
window-answerItem--inline = fait partie du texte
window-answerItem--noSender = Expéditeur inconnu
window-answerItem--hiddenSheet = masquée dans son fichier
window-answerItem--table =
    { $name ->
        [empty] Tableau
       *[other] Tableau { $name }
    }
window-answerItem--tableHint = Les flèches déplacent d’une ligne, Page préc. et Page suiv. d’un écran, Début et Fin vont aux extrémités. Entrée affiche la ligne en entier.
window-answerItem--rowTitle = Ligne { $row }
window-answerItem--rowNumber = Ligne
window-answerItem--empty = vide
window-answerItem--asWritten = Tel qu’il est écrit dans le fichier
window-answerItem--toRow = Aller à la ligne
window-answerItem--picture = { $name } : une image de { $width } sur { $height } pixels
window-answerItem--pictureTurned = Décodée dans un programme isolé ; le lieu de la prise de vue n’est pas affiché.
window-answerItem--pagesOf = Pages du document
window-answerItem--pageOf = Page { $page } sur { $pages }
window-answerItem--pagePicture =
    { $text ->
        [empty] Page { $page } sur { $pages }, telle qu’elle se présente. Aucun texte ne peut en être extrait.
       *[other] Page { $page } sur { $pages }, telle qu’elle se présente. Elle commence ainsi : { $text }
    }
window-answerItem--pageText = Son texte
window-answerItem--pageNoText = Cette page est une image : aucun texte ne peut en être extrait.
window-answerItem--pageBefore = Page précédente
window-answerItem--pageNext = Page suivante
window-answerItem--pageGo = Aller à la page
window-answerItem--pageKeys = Page préc. et Page suiv. changent de page ; plus et moins changent la taille.
window-answerItem--zoomIn = Agrandir
window-answerItem--zoomOut = Réduire
window-answerItem--zoom = { $percent } %
window-answerItem--pageNot = Cette page n’a pas pu être dessinée. Son texte, s’il peut être lu, se trouve plus bas ; le fichier peut être enregistré tel quel.
window-answerItem--counting = Les lignes sont en cours de décompte …
window-answerItem--pictureNot = Cette image ne peut pas être affichée ici. Enregistrez-la et ouvrez-la avec un logiciel d’images.
window-answerItem--yes = oui
window-answerItem--no = non
window-answerItem--nothing = rien
window-answerItem--value = Valeur
window-answerHints--title = L’affichage est incorrect ?
window-answerHints--lead = L’application a déduit comment ce fichier est écrit. En cas d’erreur, corrigez ici ; votre choix est retenu pour ce fichier.
window-answerHints--encoding = Caractères incorrects : lire en
window-answerHints--automatic = déduit par l’application
window-answerHints--order = Dans les dates comme 03/04/2026
window-answerHints--orders--day_first = le jour vient en premier
window-answerHints--orders--month_first = le mois vient en premier
window-answerHints--password = Mot de passe
window-answerHints--passwordHint = Il ne sert qu’à cette lecture et n’est pas conservé.
window-answerHints--passwordOpen = Ouvrir avec ce mot de passe
window-answerHints--apply = Afficher ainsi
window-answerSummary--probably = C’est probablement : { $name }.
window-answerSummary--looksLike = Cela ressemble à : { $name } ; ce peut être autre chose.
window-answerSummary--because = Reconnu à :
window-answerSummary--partsFound = Parties présentes : { $parts }.
window-answerSummary--partsMissing = Absentes ici : { $parts }.
window-answerSummary--between =
    { $last ->
        [empty] Ses dates sont du { $first }.
       *[other] Ses dates vont du { $first } au { $last }.
    }
window-answerSummary--noDates = Aucune date n’y a été trouvée.
window-answerSummary--large = Tout parcourir ({ $size }) prend un moment.
window-answerSummary--start = Tout parcourir
window-answerSummary--working = Lecture de l’ensemble
window-answerSummary--kinds = Types de contenu
window-answerSummary--kind = Type
window-answerSummary--items = Fichiers
window-answerSummary--rows = Lignes ou messages
window-answerSummary--size = Taille
window-answerSummary--data = Données trouvées
window-answerSummary--dataLead = Reconnues à leur forme. Ils peuvent détenir d’autres données que celles-ci.
window-answerSummary--dataNone = Aucune adresse e-mail, aucun numéro de téléphone, aucune adresse IP ni rien de tel n’a été trouvé.
window-answerSummary--values =
    { $values ->
        [one] { $values } valeur
       *[other] { $values } valeurs
    }, { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    }
window-answerSummary--times = { $count } fois
window-answerSummary--moreValues = En afficher { $count } de plus
window-answerSummary--place = { $name }, { $row }
window-answerSummary--goTo = Montrer « { $value } » dans { $name }
window-answerSummary--unread = Conservés, non lus
window-answerSummary--unreadLead = Rien n’est perdu : chacun peut être enregistré tel qu’il a été reçu.
window-answerSummary--perMonth = Dates par mois
window-answerSummary--perYear = Dates par année
window-answerSummary--plot = { $kind } : { $total } en tout, le plus en { $most } ({ $count }).
window-answerSummary--bar = { $month } : { $count }
window-answerSummary--plotTable = La même chose en tableau
window-answerSummary--month = Mois
window-answerSummary--year = Année
window-answerSummary--count = Dates
window-answerSummary--compare = Comparer avec une autre réponse
window-answerSummary--kindNames--email = Adresses e-mail
window-answerSummary--kindNames--phone = Numéros de téléphone
window-answerSummary--kindNames--ip = Adresses IP
window-answerSummary--kindNames--place = Lieux
window-answerSummary--kindNames--device = Appareils
window-answerSummary--kindNames--payment = Paiements
window-answerSummary--kindNames--advertiser = Annonceurs
window-answerSummary--kindNames--person = Personnes
window-answerCompare--title = Deux réponses côte à côte
window-answerCompare--lead = Ce qui est nouveau, disparu et modifié, de la plus ancienne à la plus récente. Ce qui a disparu a pu être effacé à échéance ; ce n’est pas en soi une violation.
window-answerCompare--older = La plus ancienne
window-answerCompare--newer = La plus récente
window-answerCompare--choose = Choisissez un fichier
window-answerCompare--same = Choisissez deux fichiers différents.
window-answerCompare--few = Il n’y a ici qu’un fichier de cette entreprise. Redemandez dans quelques mois et comparez ce qui arrivera alors.
window-answerCompare--button = Comparer
window-answerCompare--working = Comparaison
window-answerCompare--result = Nouveau : { $fresh }. Disparu : { $gone }. Modifié : { $changed }. Identique : { $same }.
window-answerCompare--nothing = Les deux contiennent la même chose.
window-answerCompare--files = Par fichier
window-answerCompare--sameFiles =
    { $count ->
        [one] { $count } fichier est identique dans les deux.
       *[other] { $count } fichiers sont identiques dans les deux.
    }
window-answerCompare--is--new = nouveau
window-answerCompare--is--gone = disparu
window-answerCompare--is--changed = modifié
window-answerCompare--is--same = identique
window-answerCompare--is--not_compared = non comparé
window-answerCompare--rowsOf = Lignes de { $name } qui diffèrent
window-answerCompare--rowIs--new = nouvelle
window-answerCompare--rowIs--gone = disparue
window-answerCompare--rowIs--changed = modifiée
window-answerCompare--rowIs--same = identique
window-answerCompare--rowIs--not_compared = non comparée
window-answerCompare--show = Montrer
window-answerCompare--showRow = Montrer la ligne { $row }
window-answerCompare--newValues = Valeurs présentes seulement dans la plus récente
window-answerCompare--goneValues = Valeurs présentes seulement dans la plus ancienne
window-answerCompare--back = Retour à ce qu’ils ont envoyé
window-answerCompare--option = { $name } ({ $day }, { $reference })
window-answerMove--title = Quelle demande concerne-t-il ?
window-answerMove--lead = « { $name } » y sera rattaché avec sa date et sa note, et ne figurera plus ici.
window-answerMove--to = Demande
window-answerMove--choose = Choisissez une demande
window-answerMove--none = Il n’y a pas d’autre demande.
window-answerMove--needs = Choisissez la demande qu’il concerne.
window-answerMove--on = Quel jour est-il arrivé ?
window-answerMove--button = Déplacer
window-answerMove--done = « { $name } » est maintenant rattaché à { $reference }.
window-answerMove--option = { $company } : { $plain } ({ $reference })

## Window, writing a request, adding one that was already sent, how a letter is worded and signed

window-newRequest--title = Nouvelle demande
window-newRequest--step = Question { $n } sur { $of }
window-newRequest--leave = Enregistrer le brouillon et quitter
window-newRequest--who = Qui détient vos données ?
window-newRequest--whoLead = Une entreprise, une administration, un site, une application.
window-newRequest--fromNotice = J’ai leur politique de confidentialité
window-newRequest--orDrop = ou déposez le fichier sur cette fenêtre
window-newRequest--openFile = Ouvrir un fichier …
window-newRequest--paste = Ou collez le texte ici
window-newRequest--pasteHint = En entier, depuis la première ligne.
window-newRequest--web = Ou l’adresse de la page
window-newRequest--webHint = Elle commence par https://. Habeas récupère cette page et rien d’autre ; le site voit votre adresse IP, comme dans un navigateur.
window-newRequest--webGet = Récupérer la page
window-newRequest--webGetting = Récupération en cours …
window-newRequest--needAddress = Indiquez l’adresse de la page.
window-newRequest--needNotice = Ouvrez un fichier ou collez le texte.
window-newRequest--notice = Est-ce bien l’organisme qui détient vos données ?
window-newRequest--noticeLead = Corrigez ce que vous voulez ; vos corrections sont conservées et signalées comme telles.
window-newRequest--readFrom = Lu dans { $file }.
window-newRequest--noticeText = Le texte
window-newRequest--yes = Oui, continuer
window-newRequest--record = Ce qui a été lu
window-newRequest--line = lu ligne { $n }
window-newRequest--lines =
    { $more ->
        [one] lu ligne { $n } et { $more } autre
       *[other] lu ligne { $n } et { $more } autres
    }
window-newRequest--inferred = déduit, non écrit
window-newRequest--inferredFrom = déduit de la ligne { $n }
window-newRequest--yours = saisi par vous
window-newRequest--notSaid = le texte ne le dit pas
window-newRequest--addField = Compléter
window-newRequest--kinds--who = qui ils sont
window-newRequest--kinds--where = où écrire
window-newRequest--kinds--right = vos droits
window-newRequest--kinds--owes = obligations
window-newRequest--legend = Repères dans le texte
window-newRequest--rights = Droits mentionnés
window-newRequest--rightNames--access = une copie de vos données
window-newRequest--rightNames--rectification = une correction
window-newRequest--rightNames--completion = un complément
window-newRequest--rightNames--erasure = l’effacement
window-newRequest--rightNames--erasure_public = l’effacement de ce qui est public
window-newRequest--rightNames--restriction = la limitation
window-newRequest--rightNames--recipients_notice = l’information des destinataires
window-newRequest--rightNames--portability = vos données à emporter
window-newRequest--rightNames--portability_direct = leur transmission à une autre entreprise
window-newRequest--rightNames--objection = la fin de leur utilisation
window-newRequest--rightNames--objection_marketing = la fin de la publicité
window-newRequest--rightNames--objection_research = la fin des recherches
window-newRequest--rightNames--automated_decision = une décision humaine
window-newRequest--rightNames--withdraw_consent = le retrait du consentement
window-newRequest--rightNames--information = des informations
window-newRequest--rightNames--complaint = une réclamation auprès de l’autorité
window-newRequest--rightNames--remedy_court = un recours en justice
window-newRequest--rightNames--damages = une réparation
window-newRequest--rightNames--representation = une représentation par une association
window-newRequest--rightNames--minor_erasure = l’effacement de ce qu’un mineur a donné
window-newRequest--rightNames--post_mortem = vos volontés après votre décès
window-newRequest--rightNames--post_mortem_heirs = l’accès des héritiers
window-newRequest--rightNames--source = l’origine des données
window-newRequest--rightNames--delete_me = la suppression de tout
window-newRequest--rightNames--breach = ce qui a fuité
window-newRequest--rightNames--ai_training = le refus de l’entraînement d’IA
window-newRequest--rightNames--camera_access = les images d’une caméra
window-newRequest--rightNames--employee_access = ce qu’un employeur détient
window-newRequest--rightNames--deceased = les données d’une personne décédée
window-newRequest--rightNames--score = votre score
window-newRequest--rightStatus--partial = en partie
window-newRequest--rightStatus--denied = refusé
window-newRequest--missing = Manque pour écrire
window-newRequest--owes = Mentions obligatoires absentes
window-newRequest--owesStatus--partial = en partie
window-newRequest--owesStatus--contradictory = se contredit
window-newRequest--findings = Ce qui ne va pas
window-newRequest--nameQuestion = Est-ce { $name } qui décide de l’usage de vos données ?
window-newRequest--nameLead = Le texte ne le dit pas clairement.
window-newRequest--nameYes = Oui
window-newRequest--nameNo = Non
window-newRequest--questions = Le texte le dit-il ?
window-newRequest--passage = « { $text } »
window-newRequest--questionsLead = Nous ne sommes pas sûrs d’avoir compris ces passages. Sans réponse de votre part, la lettre n’en dira rien.
window-newRequest--says--yes = Oui
window-newRequest--says--no = Non
window-newRequest--says--unsure = Je ne sais pas
window-newRequest--askMissing = Demander ce qui manque
window-newRequest--askingMissing = Votre lettre le demandera. Vous pouvez le changer sous « Que voulez-vous ? ».
window-newRequest--notAskMissing = Ne pas demander
window-newRequest--passageOf = { $field } : voir la fiche
window-newRequest--hand = De quel organisme s’agit-il ?
window-newRequest--handLead = Le nom suffit pour commencer ; pour une lettre, il faut aussi l’adresse.
window-newRequest--want = Que voulez-vous ?
window-newRequest--wantLead = Une même lettre peut demander plusieurs choses.
window-newRequest--needRight = Choisissez au moins une réponse.
window-newRequest--me = Qui écrit ?
window-newRequest--meLead = Ils doivent savoir qui demande et où répondre. Ces informations sont conservées dans votre coffre pour la prochaine fois.
window-newRequest--behalfAsk = Pour qui écrivez-vous ?
window-newRequest--behalf--myself = Pour moi
window-newRequest--behalf--child = Pour un enfant
window-newRequest--behalf--ward = Pour un adulte que la loi me charge de représenter
window-newRequest--behalf--principal = Pour une personne qui m’a donné mandat
window-newRequest--behalfOf = Comment s’appelle cette personne ?
window-newRequest--behalfCapacity = En quelle qualité agissez-vous ?
window-newRequest--behalfCapacityHint = Avec vos mots : mère, autorité parentale conjointe ; tuteur par jugement du 3 mai 2025. Un enfant qui comprend de quoi il s’agit peut souvent demander lui-même.
window-newRequest--behalfBorn = Quelle est sa date de naissance ?
window-newRequest--behalfBornHint = Seulement s’ils en ont besoin pour retrouver les données.
window-newRequest--behalfProof = Je joins un justificatif
window-newRequest--behalfMissing = Indiquez pour qui vous écrivez, et en quelle qualité.
window-newRequest--someoneElse = Quelqu’un d’autre
window-newRequest--chooseMe = Choisissez qui écrit.
window-newRequest--find = Comment peuvent-ils vous retrouver ?
window-newRequest--findLead = Donnez ce qu’il faut à { $company } pour vous retrouver, et rien de plus. Un numéro de client vaut mieux qu’une copie de votre carte d’identité.
window-newRequest--fact = Pourquoi auraient-ils des données sur vous ?
window-newRequest--factHint = Une phrase. Elle figure dans la lettre.
window-newRequest--factExample = J’ai un compte chez vous depuis 2019.
window-newRequest--identifiers = Ce qui leur permet de vous retrouver
window-newRequest--identifiersHint = Un numéro de client, un identifiant, un numéro de téléphone que vous leur avez donné. Chacun aide à vous retrouver ; aucun n’est obligatoire.
window-newRequest--idLabel = De quoi s’agit-il ?
window-newRequest--idValue = Valeur
window-newRequest--idLabels--1 = Numéro de client
window-newRequest--idLabels--2 = Identifiant
window-newRequest--idLabels--3 = E-mail du compte
window-newRequest--idLabels--4 = Téléphone
window-newRequest--idLabels--5 = Numéro de commande
window-newRequest--idLabels--6 = Date de naissance
window-newRequest--addId = Ajouter une ligne
window-newRequest--removeId = Retirer { $label }
window-newRequest--thisLine = cette ligne
window-newRequest--send = Comment l’envoyez-vous ?
window-newRequest--sendLead = Habeas l’écrit, vous l’envoyez. Rien ne part tout seul.
window-newRequest--channel--post = Par la poste
window-newRequest--channel--email = Par e-mail
window-newRequest--channel--web_form = Par leur formulaire en ligne
window-newRequest--channelHint--post = Vous imprimez et signez une lettre. Le délai part du jour où elle est reçue.
window-newRequest--channelHint--email = Vous copiez le texte dans votre messagerie. Le délai part du jour de l’envoi.
window-newRequest--channelHint--web_form = Vous collez le texte dans leur page. Le délai part du jour de l’envoi. Conservez une capture d’écran.
window-newRequest--channelAt = À { $to }
window-newRequest--channelMissing--post = Aucune adresse postale n’est encore connue.
window-newRequest--channelMissing--email = Aucune adresse e-mail n’est encore connue.
window-newRequest--channelMissing--web_form = Aucun formulaire n’est encore connu.
window-newRequest--countryOf = Dans quel pays se trouve { $company } ?
window-newRequest--registered = En lettre recommandée
window-newRequest--registeredHint = L’avis de réception prouve le jour où leur délai commence.
window-newRequest--grantedByNotice = Leur politique l’accorde.
window-newRequest--needField = Cette question n’a pas encore de réponse : { $question }
window-newRequest--needFieldTodo = Ils en ont besoin pour donner suite. Le reste de votre saisie est conservé.
window-newRequest--wrong = Ce qui est faux
window-newRequest--correct = Ce qui est juste
window-newRequest--addCorrection = Une autre correction
window-newRequest--guidance = Et une réparation, un tribunal, une association ?
window-newRequest--noAdvice = Ceci n’est pas un conseil juridique. Habeas indique ce que dit la loi et cite l’article.
window-newRequest--writtenMany = { $n } lettres sont prêtes : vos demandes n’ont pas toutes le même délai, chacune a donc sa lettre.
window-newRequest--layout = Présentation pour enveloppe
window-newRequest--layouts--fr = Enveloppe à fenêtre française (adresse à droite)
window-newRequest--layouts--din5008b = Enveloppe à fenêtre allemande, forme B (DIN 5008)
window-newRequest--layouts--din5008a = Enveloppe à fenêtre allemande, forme A (DIN 5008)
window-newRequest--layouts--uk = Enveloppe à fenêtre britannique (DL)
window-newRequest--layouts--ch_right = Enveloppe à fenêtre suisse, fenêtre à droite
window-newRequest--layouts--ch_left = Enveloppe à fenêtre suisse, fenêtre à gauche
window-newRequest--layouts--plain = Simple (adresse à gauche)
window-newRequest--language = Langue de la lettre
window-newRequest--languages--en = anglais
window-newRequest--languages--fr = français
window-newRequest--languages--de = allemand
window-newRequest--languages--es = espagnol
window-newRequest--languages--it = italien
window-newRequest--languages--nl = néerlandais
window-newRequest--languages--pl = polonais
window-newRequest--languages--pt = portugais
window-newRequest--languageHint = Choisissez de préférence la langue de l’entreprise.
window-newRequest--place = Fait à (ville)
window-newRequest--letter = Votre lettre
window-newRequest--letterLead = Relisez-la. Tout reste modifiable.
window-newRequest--change = Changer
window-newRequest--write = Finaliser la lettre
window-newRequest--writing = Finalisation …
window-newRequest--to = À
window-newRequest--from = De
window-newRequest--asks = Vous demandez
window-newRequest--by = Envoi
window-newRequest--identified = Éléments fournis
window-newRequest--nothingGiven = vos nom et adresse seulement
window-newRequest--noteLabel = Quelque chose à ajouter
window-newRequest--noteToThem = Avec vos mots. Ce texte figure dans la lettre, avant les phrases de fin.
window-newRequest--written = La lettre est prête.
window-alreadySent--way = J’ai déjà envoyé ma lettre : suivre seulement le délai
window-alreadySent--title = Qu’avez-vous envoyé ?
window-alreadySent--lead = Rien n’est réécrit. Votre lettre est conservée telle quelle, et le délai se compte à partir du jour où ils l’ont reçue.
window-alreadySent--company = À qui avez-vous écrit ?
window-alreadySent--newCompany = Une entreprise qui n’est pas dans la liste
window-alreadySent--person = Qui a écrit ?
window-alreadySent--newPerson = Quelqu’un qui n’est pas dans la liste
window-alreadySent--want = Qu’avez-vous demandé ?
window-alreadySent--sent = Quel jour l’avez-vous envoyée ?
window-alreadySent--how = Par quel moyen ?
window-alreadySent--received = Quel jour l’ont-ils reçue ?
window-alreadySent--receivedHint = Laissez vide si vous ne savez pas. Par e-mail ou formulaire, c’est le jour de l’envoi qui compte.
window-alreadySent--letter = Votre lettre ou e-mail
window-alreadySent--letterHint = Le fichier envoyé : PDF, .eml, un scan. Il est conservé tel quel, chiffré.
window-alreadySent--needLetter = Choisissez le fichier de la lettre envoyée.
window-alreadySent--needCompany = Choisissez à qui vous avez écrit.
window-alreadySent--needPerson = Choisissez qui a écrit.
window-alreadySent--needDay = Choisissez le jour de l’envoi.
window-alreadySent--button = Ajouter au suivi
window-alreadySent--done = Votre lettre est conservée et son délai est suivi.
window-alreadySent--own = Votre lettre
window-alreadySent--save = Enregistrer { $name } …
window-alreadySent--none = Elle a été écrite ailleurs et reste telle que vous l’avez donnée.
window-alreadySent--notKept = Elle a été écrite ailleurs, et le tableau dont elle vient ne la contient pas.
window-paper--several = { $n } lettres, l’une à la suite de l’autre
window-paper--label = La lettre
window-paper--page = Page { $n } sur { $of }
window-paper--soon = Votre lettre prend forme ici à mesure que vous répondez.
window-paper--needsPerson = Votre lettre prendra forme ici dès que vous aurez indiqué qui écrit.
window-paper--renewing = Mise en page …
window-paper--text = Le texte de la lettre
window-paper--subject = Objet
window-paper--inLanguage--en = La lettre est en anglais.
window-paper--inLanguage--fr = La lettre est en français.
window-paper--inLanguage--de = La lettre est en allemand.
window-paper--inLanguage--es = La lettre est en espagnol.
window-paper--inLanguage--it = La lettre est en italien.
window-paper--inLanguage--nl = La lettre est en néerlandais.
window-paper--inLanguage--pl = La lettre est en polonais.
window-paper--inLanguage--pt = La lettre est en portugais.
window-paper--zoom = Agrandir
window-letters--tone = Le ton de la lettre
window-letters--tones--plain = Courtois
window-letters--tones--firm = Ferme
window-letters--toneHints--plain = Demande, et rappelle ce que la loi vous accorde. Convient pour une première lettre.
window-letters--toneHints--firm = Exige. Rappelle leur obligation et son article, et annonce la suite en l’absence de réponse.
window-letters--signature = Signature
window-letters--signatureLead = Elle figurera au-dessus de votre nom dans vos prochaines lettres. Sans elle, la place reste libre pour signer à la main. Elle est conservée chiffrée dans votre coffre.
window-letters--shown = La signature telle qu’elle figure dans une lettre
window-letters--draw = Dessiner la signature
window-letters--choose = Choisir une image
window-letters--remove = Retirer la signature
window-letters--pad = Tracez ici votre signature, à la souris ou au stylet
window-letters--undoStroke = Annuler le dernier trait
window-letters--clear = Effacer
window-letters--keep = Enregistrer cette signature
window-letters--signatureSaved = La signature est enregistrée.
window-letters--removed = Les lettres à venir seront signées à la main. Celles qui sont déjà écrites conservent leur signature.
window-letters--signed = Ajouter ma signature
window-letters--signedHint = Sans elle, la place reste libre pour signer à la main.

## Window, many letters at once

window-batch--title = Plusieurs lettres à la fois
window-batch--lead = Chaque personne écrit à chaque entreprise. Chaque lettre vaut par elle-même : sa propre référence, son propre motif.
window-batch--whom = À qui écrire ?
window-batch--who = Qui écrit ?
window-batch--what = Que demander ?
window-batch--why = Pourquoi peuvent-elles détenir des données ?
window-batch--whyLead = Une phrase par entreprise, selon ce que vous savez : un achat, un compte, une visite. Elle figure dans la lettre telle que vous l’écrivez. Si vous ne savez pas, laissez vide : rien n’est inventé à votre place.
window-batch--whyOf = Pourquoi { $company } peut-elle détenir des données ?
window-batch--whyOne = C’est différent pour { $person }
window-batch--whyOwn = Différent pour l’une des personnes
window-batch--whyTable = Les entreprises d’un tableau apportent leur motif dans la colonne « fact ».
window-batch--how = Comment partent-elles ?
window-batch--filterCompanies = Filtrer par nom, ville ou adresse
window-batch--filterPeople = Filtrer par nom ou adresse
window-batch--noCompany = Votre coffre ne contient encore aucune entreprise. Prenez-en dans une sélection de l’annuaire, ou dans un tableau.
window-batch--noPerson = Votre coffre ne contient encore personne. Ajoutez des personnes, ou prenez-les dans un tableau.
window-batch--addPeople = Personnes …
window-batch--fromTable = Depuis un tableau (XLSX, ODS, CSV) …
window-batch--fromTablePack = Depuis un tableau ou une sélection (XLSX, ODS, CSV, JSON) …
window-batch--peopleColumns = Colonnes : name, address, email, language ; et s’il y en a : country, fact, mandate.
window-batch--companiesColumns = Colonnes : name, address, email, country ; et s’il y en a une : fact (pourquoi elle peut détenir des données).
window-batch--table = Depuis le fichier { $name }
window-batch--dropTable = Ne pas utiliser ce fichier
window-batch--shown = { $shown } sur { $all } sont affichées : tapez pour trouver les autres.
window-batch--ticked =
    { $n ->
        [0] Aucune n’est cochée
        [one] { $n } cochée
       *[other] { $n } cochées
    }
window-batch--channel = Par quel moyen
window-batch--channels--any = Selon l’entreprise : par e-mail, sinon par la poste
window-batch--channels--email = Par e-mail
window-batch--channels--post = Par la poste
window-batch--channels--web_form = Par leur formulaire
window-batch--byChannel--email = e-mail
window-batch--byChannel--post = poste
window-batch--byChannel--web_form = formulaire
window-batch--registered = Recommandé
window-batch--notRegistered = En lettres ordinaires
window-batch--signed = Ajouter les signatures que les personnes ont enregistrées
window-batch--mandate = En vertu d’un mandat
window-batch--noMandate = Non, chacun écrit pour soi
window-batch--needCompany = Aucune entreprise n’est choisie.
window-batch--needCompanyTodo = Cochez-en au moins une, ou prenez un tableau.
window-batch--needPerson = Personne n’est choisi pour écrire.
window-batch--needPersonTodo = Cochez au moins une personne, ou prenez un tableau.
window-batch--check = Vérifier chaque lettre
window-batch--checking = Chaque lettre est vérifiée
window-batch--checkHint = Rien n’est enregistré et rien n’est envoyé.
window-batch--review = Ce qui serait écrit
window-batch--can =
    { $letters ->
        [0] Aucune lettre ne peut être écrite.
        [one] { $letters } lettre peut être écrite.
       *[other] { $letters } lettres peuvent être écrites.
    }
window-batch--kept =
    { $n ->
        [one] { $n } d’entre elles est déjà écrite et n’est pas refaite.
       *[other] { $n } d’entre elles sont déjà écrites et ne sont pas refaites.
    }
window-batch--left =
    { $n ->
        [one] { $n } est laissée de côté :
       *[other] { $n } sont laissées de côté :
    }
window-batch--everybody = toutes les personnes
window-batch--everyCompany = toutes les entreprises
window-batch--inRow = ligne { $row }
window-batch--cautions = Avant d’écrire
window-batch--list =
    { $all ->
        [one] La lettre
       *[other] Les { $all } lettres
    }
window-batch--listFirst = Les { $shown } premières lettres sur { $all }
window-batch--person = Personne
window-batch--company = Entreprise
window-batch--by = Par
window-batch--reason = Pourquoi elle peut détenir des données
window-batch--first = La première lettre
window-batch--write =
    { $n ->
        [one] Écrire { $n } lettre
       *[other] Écrire { $n } lettres
    }
window-batch--goOn =
    { $n ->
        [one] Écrire celle qui reste
       *[other] Écrire les { $n } qui restent
    }
window-batch--writing = Les lettres s’écrivent
window-batch--written =
    { $n ->
        [0] Rien de nouveau n’a été écrit.
        [one] { $n } lettre est écrite et conservée dans votre coffre.
       *[other] { $n } lettres sont écrites et conservées dans votre coffre.
    }
window-batch--stopped =
    { $n ->
        [one] Vous avez arrêté ; il reste environ { $n } lettre. Ce qui est écrit reste, et rien n’est fait deux fois.
       *[other] Vous avez arrêté ; il reste environ { $n } lettres. Ce qui est écrit reste, et rien n’est fait deux fois.
    }
window-batch--notSent = Rien n’a été envoyé. Quand une lettre est partie, indiquez-le sur sa page ou dans la liste.
window-batch--save = Pour imprimer ou envoyer
window-batch--onePdf = Un seul PDF avec une liste …
window-batch--eachPdf = Un PDF par lettre …
window-batch--drafts = Brouillons pour la messagerie …
window-batch--draftsHint = Les lettres par e-mail deviennent des brouillons (.eml) que vous relisez et envoyez vous-même ; celles par la poste sont des PDF à côté.
window-batch--saving = Les fichiers s’écrivent
window-batch--saved = Enregistré : { $path }
window-batch--notSaved = Arrêté : le fichier n’est pas écrit. Les lettres sont toutes conservées.
window-batch--someSaved = Arrêté : une partie des fichiers est écrite. Enregistrez de nouveau dans le même dossier pour le reste.
window-batch--toList = Vers les demandes
window-batch--another = Un autre envoi

## Window, the letters that follow a request, complaints, the calendar

window-followUp--write = Rédiger cette lettre
window-followUp--writes--F1 = Rédiger la relance
window-followUp--writes--F2 = Réclamer ce qui manque
window-followUp--writes--F3 = Contester cette exigence
window-followUp--writes--F4 = Contester cette prolongation
window-followUp--writes--F5 = Contester ces frais
window-followUp--writes--F6 = Rédiger la réponse
window-followUp--writes--F7 = Rédiger la lettre
window-followUp--writes--F8 = Rédiger la réclamation
window-followUp--writes--UK-164A = Rédiger la réclamation
window-followUp--writes--redaction = Contester ces passages masqués
window-followUp--writes--processor = Demander qui est le responsable
window-followUp--writes--resend = Renvoyer la lettre
window-followUp--writes--authority_silent = Interroger l’autorité
window-followUp--other = Rédiger
window-followUp--lead = La lettre contient déjà les dates, les références et la loi. Ajoutez ce que vous seul pouvez savoir.
window-followUp--note = Ajoutez une phrase
window-followUp--noteHint = Elle figurera dans la lettre.
window-followUp--keep = Finaliser la lettre
window-followUp--written = La lettre est prête. Envoyez-la, puis indiquez quel jour.
window-followUp--notNow = Cette lettre ne convient pas à la demande aujourd’hui.
window-followUp--paper = La lettre
window-followUp--letters = Courriers suivants
window-followUp--unsent = pas encore envoyée
window-followUp--sent = Je l’ai envoyée
window-followUp--of = { $title }, { $day }
window-followUp--pdf = Enregistrer le PDF
window-followUp--text = Enregistrer le texte
window-followUp--mail = Brouillon d’e-mail
window-followUp--show = Afficher
window-followUp--hide = Masquer
window-followUp--about = Cette réclamation porte sur une autre demande.
window-followUp--toAbout = Ouvrir cette demande
window-followUp--authority = Qui examine la réclamation
window-followUp--online = Formulaire en ligne :
window-followUp--calendar = Ajouter la date à mon agenda
window-followUp--inCalendar = Enregistré : { $path }. Ouvrez-le avec votre agenda ; il vous préviendra le premier jour où vous pourrez relancer sans risque.
window-followUp--claims = Ce que dit leur politique de confidentialité
window-followUp--claimsLead = Comparez avec ce qu’ils ont envoyé. Réclamez tout ce qui y figure et que la réponse ne contient pas.
window-followUp--claimsFrom = D’après { $source }, lue le { $day }.
window-followUp--owes = Ce qu’ils vous doivent
window-followUp--refusals = Ce qu’ils pourraient opposer
window-followUp--ground = Quelle exigence contestez-vous ?
window-followUp--grounds--identity = Le justificatif d’identité
window-followUp--grounds--clarification = La demande de précisions
window-followUp--grounds--extension = La prolongation du délai
window-followUp--grounds--fee = Les frais demandés
window-followUp--refusedGround = Le motif qu’ils donnent
window-followUp--refusedGroundHint = Avec leurs mots, ou l’article qu’ils citent.
window-followUp--amount = Combien demandent-ils ?
window-followUp--amountHint = Comme ils l’ont écrit : 25 €.
window-followUp--extensionReasons = Les motifs qu’ils donnent
window-followUp--extensionReasonsHint = Laissez vide s’ils n’en donnent pas : ce n’est alors pas une prolongation valable.
window-followUp--to = À qui avez-vous adressé la réclamation ?
window-followUp--tos--company = L’entreprise
window-followUp--tos--authority = L’autorité

## Window, the evidence pack. What is lacking comes worded from the desk

window-evidence--open = Dossier de preuves …
window-evidence--title = Dossier de preuves
window-evidence--back = À la demande
window-evidence--lead = Pour l’autorité : un PDF avec les faits et les lettres, et un ZIP de tous les originaux avec leurs empreintes.
window-evidence--to = Pour : { $authority }.
window-evidence--holds =
    { $n ->
        [one] { $n } pièce, { $size }.
       *[other] { $n } pièces, { $size }.
    }
window-evidence--lacking = Il manque ceci
window-evidence--advised = Ceci aiderait
window-evidence--complete = Rien de ce qu’il faut à une réclamation ne fait défaut, d’après ce que vous avez consigné.
window-evidence--anyway = Vous pouvez faire le dossier malgré tout, et le refaire plus tard.
window-evidence--save = Enregistrer dans un dossier …
window-evidence--opened = Le dossier est ouvert dans votre lecteur.
window-evidence--working = Préparation du dossier
window-evidence--made =
    Le dossier est fait : { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $n ->
        [one] { $n } original
       *[other] { $n } originaux
    }.
window-evidence--named = Seulement nommés dans le PDF, avec la raison :

## Window, a copy of an identity document. What the law says about it comes from the desk

window-identity--asked = Ils veulent la copie d’une pièce d’identité ?
window-identity--askedLead = Elle est rarement due, et un moyen moins intrusif suffit le plus souvent.
window-identity--first = À lire d’abord
window-identity--enclosed = Jointe à cette lettre
window-identity--takeOut = Retirer { $name } de la lettre
window-identity--tookOut = Elle ne part plus avec aucune lettre. Elle reste dans le dossier de la demande, barrée, jusqu’à ce que celle-ci soit supprimée.
window-identity--title = La copie de votre pièce d’identité est rarement due
window-identity--lead = Avant d’en envoyer une, voyez ce que dit la loi et ce que vous pouvez proposer à la place.
window-identity--ways = Des moyens moins intrusifs, le moins intrusif d’abord
window-identity--lastWay = Seulement si rien d’autre ne suffit : une copie où tout ce dont ils n’ont pas besoin est masqué.
window-identity--contest = Contester la demande par une lettre
window-identity--gentle = Proposer un moyen moins intrusif
window-identity--make = Faire une copie partiellement masquée
window-identity--toolTitle = Une copie partiellement masquée
window-identity--toolLead = Tracez des barres noires sur ce dont ils n’ont pas besoin. La copie est une nouvelle image : ce qui est sous une barre a disparu, tout est gris et petit, et un filigrane indique à qui elle est destinée.
window-identity--pictureLabel = L’image
window-identity--empty = Prenez le document en photo, ou numérisez-le. Les images PNG, JPEG et WebP sont lues.
window-identity--choose = Choisir l’image …
window-identity--other = Une autre image …
window-identity--forgotten = L’image elle-même n’est conservée nulle part, pas même dans le coffre. Seule la copie l’est, et seulement si vous la joignez à la lettre.
window-identity--opened = { $name } est ouverte. Rien n’est encore masqué.
window-identity--stage = L’image et ses barres. Faites glisser pour tracer une barre.
window-identity--keys = Faites glisser sur l’image pour tracer une barre. Au clavier : les flèches déplacent une barre, Maj et les flèches l’agrandissent ou la réduisent, Alt fait de petits pas, Suppr la retire, Ctrl+Z annule la dernière action.
window-identity--undo = Annuler la dernière action
window-identity--addBar = Ajouter une barre
window-identity--addEdges = Recadrer sur le document
window-identity--bar = Barre { $n }
window-identity--edges = Bords du document
window-identity--where--1--1 = en haut à gauche
window-identity--where--1--2 = en haut
window-identity--where--1--3 = en haut à droite
window-identity--where--2--1 = à gauche
window-identity--where--2--2 = au milieu
window-identity--where--2--3 = à droite
window-identity--where--3--1 = en bas à gauche
window-identity--where--3--2 = en bas
window-identity--where--3--3 = en bas à droite
window-identity--place = { $where }, { $width } % de la largeur, { $height } % de la hauteur
window-identity--barList = Ce qui est masqué
window-identity--none = Rien n’est encore masqué.
window-identity--drawn = Tracée. { $what }
window-identity--removed = La barre est retirée.
window-identity--undone = La dernière action est annulée.
window-identity--about = À propos de la copie
window-identity--kind = De quoi s’agit-il ?
window-identity--usually = Souvent inutile : à masquer
window-identity--recipient = À qui la copie est-elle destinée ?
window-identity--markHint = Ce nom figure dans le filigrane de la copie.
window-identity--purpose = À quoi sert-elle ?
window-identity--purposeHint = Dans la langue de la lettre. Ce texte figure aussi dans le filigrane, avec la date du jour.
window-identity--result = La copie, exactement telle qu’elle sera
window-identity--alt =
    { $bars ->
        [one] La copie en gris avec { $bars } barre noire.
       *[other] La copie en gris avec { $bars } barres noires.
    } Filigrane : { $mark }
window-identity--facts = Grise, { $dpi } points par pouce à { $width } × { $height } mm, et rien d’autre dans le fichier : ni lieu, ni date, ni vignette.
window-identity--says = Texte du filigrane :
window-identity--enclose = La joindre à la lettre
window-identity--save = Enregistrer la copie …
window-identity--added = La copie est conservée dans le coffre et part avec la lettre.

## Window, what goes to the post office with letters: envelopes, labels, the posting list

window-post--envelope = Enveloppe…
window-post--envelopes = Enveloppes…
window-post--labels = Étiquettes…
window-post--list = Bordereau de dépôt…
window-post--forThePost = Pour la poste
window-post--title--envelopes = Imprimer des enveloppes
window-post--title--labels = Imprimer une planche d’étiquettes
window-post--title--posting_list = Bordereau de dépôt
window-post--lead--envelopes = Une page par lettre, au format de l’enveloppe. Placez les enveloppes dans l’imprimante et imprimez sans ajuster à la page.
window-post--lead--labels = Une étiquette par lettre. Une planche entamée peut encore servir.
window-post--lead--posting_list = La liste à présenter au guichet avec vos lettres : destinataires, mode d’envoi et numéros.
window-post--format = Format de l’enveloppe
window-post--size = { $name } ({ $width } × { $height } mm)
window-post--sheet = Étiquettes sur la planche
window-post--grid = { $width } × { $height } mm, { $columns } × { $rows } sur A4 ({ $names })
window-post--start = Première étiquette disponible
window-post--startHint = Ligne par ligne à partir du coin supérieur gauche, de 1 à { $count }.
window-post--test = Imprimer la grille sur papier ordinaire…
window-post--tested = La grille est enregistrée : { $path }. Imprimez-la à 100 % et tenez-la avec une planche d’étiquettes contre la lumière.
window-post--posting = Mode d’envoi
window-post--asWritten = Comme chaque lettre a été écrite
window-post--postings--ordinary = Par courrier ordinaire
window-post--postings--registered = En recommandé
window-post--postings--registered_receipt = En recommandé avec avis de réception
window-post--listLanguage = Langue du bordereau
window-post--asSender = Celle de l’expéditeur
window-post--save = Enregistrer pour imprimer…
window-post--made =
    { $letters ->
        [one] { $letters } lettre. Enregistré : { $path }
       *[other] { $letters } lettres. Enregistré : { $path }
    }
window-post--leftOut = Lettres non incluses :
window-post--left = { $reference }, { $company } : { $reason }
window-post--kind = Type de recommandé
window-post--tracking = Numéro donné par la poste
window-post--trackingHint = Si vous l’avez avant d’imprimer, la lettre le porte.
window-post--sentTracking = Numéro de suivi
window-mailProgram--open = Ouvrir dans ma messagerie
window-mailProgram--opened = La lettre est ouverte dans votre messagerie : envoyez-la depuis celle-ci.
window-mailProgram--openedDraft =
    La lettre est longue : un brouillon a été ouvert dans votre messagerie. { $memory ->
        [yes] Cette copie reste en mémoire et disparaît quand vous verrouillez le coffre.
       *[no] Cette copie disparaît quand vous verrouillez le coffre.
    }

## Window, powers of attorney

window-mandates--title = Mandats
window-mandates--lead = Pour quelqu’un qui s’adressera aux entreprises au nom de cette personne : un proche, un avocat, une association. Le mandat est imprimé, signé sur papier et conservé ici sous forme de scan.
window-mandates--none = Aucun pour l’instant.
window-mandates--write = Rédiger un mandat
window-mandates--print = Imprimer
window-mandates--save = Enregistrer en PDF …
window-mandates--addScan = Ajouter le scan signé …
window-mandates--newScan = Ajouter un meilleur scan …
window-mandates--saveScan = Enregistrer le scan …
window-mandates--signedOn = Quand a-t-il été signé ?
window-mandates--signedOnHint = La date qui figure sur le papier.
window-mandates--scanHint = Un scan ou une photo de la feuille signée. Gardez le papier : les entreprises en Allemagne peuvent demander l’original.
window-mandates--keepScan = Conserver le scan
window-mandates--scanKept = Le scan signé est conservé. Des lettres peuvent maintenant être écrites en vertu de ce mandat.
window-mandates--end = Il a pris fin
window-mandates--endedNow = Le mandat a pris fin. Plus aucune lettre ne sera écrite en vertu de ce mandat.
window-mandates--drawnUp = Le mandat est prêt : imprimez-le, faites-le signer, ajoutez le scan.
window-mandates--agent = Qui agira ?
window-mandates--agentHint = Le nom complet de la personne, ou du cabinet ou de l’association.
window-mandates--agentAddress = Son adresse
window-mandates--agentCountry = Son pays
window-mandates--agentEmail = Son adresse e-mail
window-mandates--somebody = Quelqu’un d’autre
window-mandates--rights = Que pourra-t-on demander ?
window-mandates--complaints = Une réclamation auprès de l’autorité est aussi permise
window-mandates--towards = À quelles entreprises ?
window-mandates--towardsAll = À toutes les entreprises
window-mandates--towardsSome = Seulement à celles-ci
window-mandates--companies = Quelles entreprises ?
window-mandates--companiesHint = Une par ligne, avec le nom complet qui figure dans votre liste d’entreprises.
window-mandates--answers = Qui recevra les réponses ?
window-mandates--answersTo--agent = La personne qui agit
window-mandates--answersTo--person = La personne concernée elle-même
window-mandates--until = Jusqu’à quand ?
window-mandates--untilHint = Le dernier jour. Rien ne le reconduit.
window-mandates--purpose = Dans quel but ?
window-mandates--purposeHint = Une phrase, si vous le souhaitez.
window-mandates--accepted = La personne qui agit signe aussi
window-mandates--needRights = Choisissez ce qui pourra être demandé.
window-mandates--needCompanies = Indiquez au moins une entreprise, ou choisissez-les toutes.
window-mandates--choose = Quel mandat ?
window-mandates--chooseNone = Il n’y a pas encore de mandat signé. Rédigez-en un sur la page de la personne qui le donne, sous « Personnes » ; il compte une fois le scan signé ajouté.
window-mandates--chooseMissing = Choisissez le mandat en vertu duquel vous écrivez.
window-mandates--germany = Pour une entreprise en Allemagne, par courrier, mettez l’original dans l’enveloppe : sans lui, elle peut écarter la lettre. Signez un original par entreprise.

## Window, companies and people

window-companies--title = Entreprises
window-companies--lead = Les organismes qui détiennent vos données, leurs coordonnées et d’où elles viennent.
window-companies--add = Ajouter une entreprise
window-companies--edit = Modifier { $name }
window-companies--none = Aucune entreprise pour l’instant
window-companies--noneLead = Les entreprises apparaissent ici dès que vous leur écrivez. Vous pouvez aussi en ajouter une vous-même.
window-companies--name = Entreprise
window-companies--where = Adresse
window-companies--origin = Source
window-companies--fromHand = saisie par vous
window-companies--fromNotice = politique de confidentialité lue le { $day }
window-companies--fromDirectory = annuaire ouvert { $source }
window-companies--corrected = corrigé par vous ({ $n })
window-companies--write = Lui écrire
window-companies--filter = Filtrer
window-companies--formLead = Les lettres déjà écrites conservent l’adresse à laquelle elles sont parties.
window-companies--saved = L’entreprise est enregistrée.
window-company--name = Nom de l’entreprise
window-company--nameHint = Tel qu’il figure dans sa politique de confidentialité ou sur une facture.
window-company--trading_name = Nom commercial
window-company--trading_nameHint = La marque que vous connaissez, si elle est différente.
window-company--legal_form = Forme juridique
window-company--legal_formHint = SAS, SARL, GmbH …
window-company--region = Région (code, par exemple DE-BY)
window-company--registration_number = Numéro d’immatriculation
window-company--registration_numberHint = Celui du registre du commerce.
window-company--address = Adresse
window-company--addressHint = Ligne par ligne, sans le nom ni le pays.
window-company--country = Pays
window-company--countryNone = Choisissez un pays
window-company--countryNear = Europe
window-company--countryFar = Ailleurs
window-company--email = E-mail pour la protection des données
window-company--web_form = Formulaire en ligne
window-company--web_formHint = L’adresse de la page.
window-company--website = Site internet
window-company--attention = À l’attention de
window-company--attentionHint = Le délégué à la protection des données, s’il est nommé.
window-company--regime = Loi d’une Église
window-company--regimeHint = Pour une paroisse, un diocèse ou ce qui relève de la Diakonie ou de Caritas en Allemagne. Leur politique la nomme.
window-company--regimeNone = Aucune : celle du pays
window-churchLaws--DSG-EKD = DSG-EKD : Église évangélique
window-churchLaws--KDG = KDG : Église catholique
window-people--title = Personnes
window-people--lead = Les personnes au nom desquelles les lettres sont écrites. Le plus souvent, vous.
window-people--add = Ajouter une personne
window-people--edit = Modifier { $name }
window-people--none = Aucune personne enregistrée
window-people--noneLead = Votre nom et votre adresse vous sont demandés une fois, à votre première demande, et conservés ici.
window-people--saved = La personne est enregistrée.
window-people--formLead = Les lettres déjà écrites conservent l’adresse d’expéditeur qu’elles portent.
window-person--name = Nom et prénom
window-person--nameHint = Tels que l’entreprise les connaît.
window-person--address = Adresse
window-person--addressHint = Ligne par ligne, sans le pays. La réponse sera envoyée à cette adresse.
window-person--country = Pays
window-person--email = E-mail
window-person--emailHint = Beaucoup d’entreprises vous identifient par votre adresse e-mail.
window-person--language = Langue de vos lettres

## Window, the archive: bundles, and checking the vault

window-archive--title = Export
window-archive--lead = Emportez tout, importez un export, ou vérifiez que tout est en ordre.
window-archive--export = Tout exporter
window-archive--exportLead = Un fichier zip avec chaque demande, lettre et réponse, lisible sans Habeas. Conservez-le à l’abri des regards, ou chiffrez-le.
window-archive--exportButton = Tout exporter …
window-archive--exported = L’export est terminé.
window-archive--bundleSays =
    { $requests ->
        [one] { $requests } demande
       *[other] { $requests } demandes
    }, { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }
window-archive--part = Exporter une partie
window-archive--partLead = Une demande, ou toutes celles adressées à une entreprise ou faites par une personne, sous la même forme.
window-archive--partWhat = Quoi
window-archive--partKinds--request = Une demande
window-archive--partKinds--company = Une entreprise
window-archive--partKinds--person = Une personne
window-archive--partWhich--request = Quelle demande
window-archive--partWhich--company = Quelle entreprise
window-archive--partWhich--person = Quelle personne
window-archive--partButton = Exporter cette partie …
window-archive--pleaseChoose = À choisir
window-archive--lock = Chiffré
window-archive--locks--open = Non : lisible par tous
window-archive--locks--passphrase = Par une phrase de passe
window-archive--locks--recipient = Pour un destinataire (age)
window-archive--lockPassphrase = Phrase de passe
window-archive--lockAgain = La même encore une fois
window-archive--lockDiffer = Les deux ne sont pas identiques.
window-archive--lockKeep = Sans elle, personne n’ouvrira l’export, pas même vous.
window-archive--lockRecipient = Destinataire
window-archive--lockRecipientLead = La personne qui recevra l’export vous donne le sien ; il commence par age1. Seule sa clé l’ouvre.
window-archive--unlock = Phrase de passe de { $name }
window-archive--unlockButton = Ouvrir
window-archive--unlockFile = Ouvrir avec un fichier de clé …
window-archive--transfer = Transmettre vos données à un autre prestataire
window-archive--transferLead = Rassemble les fichiers qu’une entreprise vous a envoyés, inchangés, avec leur liste : aucun de vos courriers, rien d’autre (art. 20 du RGPD). Ce dossier n’est pas chiffré.
window-archive--transferOf = Données de
window-archive--transferFiles = Fichiers à transmettre
window-archive--transferNone = Aucun fichier n’est arrivé en réponse à cette demande.
window-archive--transferButton = Écrire le dossier …
window-archive--transferred = Le dossier à transmettre est écrit.
window-archive--transferSays =
    { $n ->
        [one] { $n } fichier
       *[other] { $n } fichiers
    }
window-archive--transferName = Données de
window-archive--verify = Vérifier un export
window-archive--verifyLead = Contrôle qu’un export est complet et intact. Rien n’est ajouté.
window-archive--verifyButton = Vérifier un export …
window-archive--verified = Cet export est complet et intact.
window-archive--import = Importer un export
window-archive--importLead = Ajoute ce que vous n’avez pas encore. Ce que vous avez n’est pas modifié.
window-archive--importButton = Importer un export …
window-archive--importGiven = Importer « { $name } »
window-archive--imported =
    { $entries ->
        [one] { $entries } nouvelle entrée
       *[other] { $entries } nouvelles entrées
    }, { $files ->
        [one] { $files } nouveau fichier
       *[other] { $files } nouveaux fichiers
    } ; { $known ->
        [one] { $known } entrée était déjà là
       *[other] { $known } entrées étaient déjà là
    }.
window-archive--check = Vérifier le coffre
window-archive--checkLead = Contrôle chaque fichier chiffré et tout l’historique.
window-archive--checkButton = Vérifier le coffre
window-archive--allRight = Tout est en ordre.
window-archive--faults =
    { $n ->
        [one] Un défaut a été trouvé.
       *[other] { $n } défauts ont été trouvés.
    }
window-archive--counts =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }, { $companies ->
        [one] { $companies } entreprise
       *[other] { $companies } entreprises
    }, { $requests ->
        [one] { $requests } demande
       *[other] { $requests } demandes
    }
window-archive--contents =
    { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }, { $files ->
        [one] { $files } fichier chiffré
       *[other] { $files } fichiers chiffrés
    }, { $size }
window-archive--erased =
    { $n ->
        [one] { $n } entrée effacée par vous ; l’historique reste cohérent
       *[other] { $n } entrées effacées par vous ; l’historique reste cohérent
    }
window-archive--lost = Perdus, comme l’a constaté une réparation :
window-archive--orphans =
    { $n ->
        [one] { $n } fichier laissé par une écriture interrompue ; sans danger
       *[other] { $n } fichiers laissés par une écriture interrompue ; sans danger
    }
window-archive--working--export = Export en cours
window-archive--working--transfer = Écriture du dossier
window-archive--working--verify = Vérification de l’export
window-archive--working--import = Import en cours
window-archive--working--check = Vérification du coffre
window-archive--bundleName = Habeas

## Window, finding a company, in the vault and in the directory

window-directory--label = Nom de l’entreprise, site ou service
window-directory--placeholder = Nom, site ou service
window-directory--runs = exploite { $service }
window-directory--count =
    { $n ->
        [one] { $n } entreprise trouvée
       *[other] { $n } entreprises trouvées
    }
window-directory--none = Aucune entreprise trouvée
window-directory--notThere = « { $typed } » n’y est pas ? Lire sa politique de confidentialité …
window-directory--noneSo = Rien trouvé pour « { $typed } ». Lire sa politique de confidentialité …
window-directory--choose = Choisissez d’abord une entreprise.
window-directory--chooseTodo = Saisissez son nom et choisissez-la dans la liste, ou utilisez l’un des autres moyens ci-dessous.
window-directory--another = Une autre entreprise …
window-directory--address = Adresse
window-directory--email = E-mail
window-directory--form = Formulaire
window-directory--site = Site
window-directory--asks = Pour vous retrouver, ils demandent : { $elements }.
window-directory--asksIdentity = Ils demandent toujours la copie d’une pièce d’identité. Vous pouvez leur demander pourquoi ; rien n’oblige à l’envoyer tout de suite.
window-directory--differs = { $field } : votre coffre dit « { $own } », l’annuaire « { $theirs } ».
window-directory--nothing = rien
window-directory--below = Ou autrement
window-directory--notice = Lire leur politique de confidentialité …
window-directory--hand = Saisir à la main …
window-directory--already = J’ai déjà envoyé une lettre …
window-directory--search = Chercher l’entreprise
window-directory--theyAsk = C’est ce qu’ils demandent, d’après l’annuaire. Laissez vide ce que vous ne savez pas.

## Window, many companies at once: packs of the directory, companies that files speak of; the directory itself

window-packs--way = Sélections …
window-packs--more = Plus d’entreprises
window-packs--title = Sélections d’entreprises
window-packs--lead = Des entreprises auxquelles beaucoup de gens ont affaire, telles que l’annuaire ouvert les réunit.
window-packs--everywhere = Dans tous les pays
window-packs--several = Ou plusieurs à la fois
window-packs--allPacks = Les { $n } sélections …
window-packs--size =
    { $n ->
        [one] { $n } entreprise
       *[other] { $n } entreprises
    }
window-packs--others = Les autres sélections
window-packs--all = Toutes
window-packs--inVault = dans votre coffre
window-packs--add = Ajouter à mes entreprises
window-packs--none = Ne rien cocher
window-packs--pick = Cocher { $name }
window-packs--many = Écrire à plusieurs à la fois …
window-packs--writeAll = Leur écrire à toutes …
window-packs--writeFor = Écrire pour toutes ces personnes …
window-packs--picked =
    { $n ->
        [0] Aucune n’est cochée
        [one] { $n } cochée
       *[other] { $n } cochées
    }
window-packs--choose = Aucune entreprise n’est cochée.
window-packs--chooseTodo = Cochez celles que vous voulez ajouter.
window-packs--directory = L’annuaire …
window-packs--added =
    { $known ->
        [0]
            { $n ->
                [one] { $n } entreprise ajoutée.
               *[other] { $n } entreprises ajoutées.
            }
        [one]
            { $n ->
                [one] { $n } entreprise ajoutée, { $known } y était déjà.
               *[other] { $n } entreprises ajoutées, { $known } y était déjà.
            }
       *[other]
            { $n ->
                [one] { $n } entreprise ajoutée, { $known } y étaient déjà.
               *[other] { $n } entreprises ajoutées, { $known } y étaient déjà.
            }
    }
window-discover--way = Qui peut détenir des données sur moi …
window-discover--title = Qui peut détenir des données sur moi
window-discover--lead = Vos propres fichiers montrent à qui vous avez affaire. Choisissez-en, et voyez quelles entreprises de l’annuaire y figurent.
window-discover--kinds--1 = l’export d’un gestionnaire de mots de passe : Bitwarden (JSON, CSV), KeePassXC (CSV, XML), 1Password (CSV, 1pux), Firefox ou Chrome (CSV)
window-discover--kinds--2 = une boîte mail (mbox), ou le dossier d’un profil Thunderbird
window-discover--kinds--3 = un relevé bancaire en CSV
window-discover--kinds--4 = une liste d’adresses ou de domaines
window-discover--promise = Ni mots de passe, ni objets, ni montants ne sont lus. Rien ne quitte cet ordinateur, et rien de vos fichiers n’est conservé.
window-discover--files = Choisir des fichiers …
window-discover--folder = Choisir un dossier …
window-discover--reading = Les fichiers sont lus
window-discover--unmatched =
    { $n ->
        [one] { $n } domaine sans entreprise dans l’annuaire
       *[other] { $n } domaines sans entreprise dans l’annuaire
    }
window-discover--unmatchedLead = Ces domaines peuvent aussi détenir des données sur vous : commencez une demande par leur politique de confidentialité.
window-directoryPage--title = L’annuaire des entreprises
window-directoryPage--lead = Noms, adresses et moyens d’écrire à des milliers d’entreprises, réunis par des bénévoles. Il fonctionne sans connexion.
window-directoryPage--renew = Prendre une copie plus récente
window-directoryPage--address = Adresse de l’archive
window-directoryPage--addressHint = Habeas vous demande confirmation avant de la récupérer, et la vérifie avant de remplacer la copie en place.
window-directoryPage--get = La récupérer …
window-directoryPage--file = Depuis un fichier …
window-directoryPage--folder = Depuis un dossier …
window-directoryPage--builtIn = Revenir à la copie de l’application
window-directoryPage--working = Mise à jour de l’annuaire
window-directoryPage--conflicts = Vos corrections, et ce que dit l’annuaire à présent

## Window, the search in letters, answers and notes

window-search--heading = Trouvé dans : { $kind }
window-search--goTo = Aller à
window-search--row = ligne { $n }
window-search--indexing = Lecture des nouveautés : la recherche porte sur { $ready } éléments sur { $total }.
window-search--more = Il y a d’autres passages. Un mot de plus réduit la liste.
window-search--keys = Tous les mots sont recherchés. « entre guillemets » : l’expression exacte. -mot : sans ce mot. Aussi entreprise:, personne:, de:, avant:, après:, genre:
window-search--count =
    { $places ->
        [one] { $names } où aller, { $places } passage dans les textes
       *[other] { $names } où aller, { $places } passages dans les textes
    }

## Window, the settings

window-settings--title = Réglages
window-settings--window = Affichage
window-settings--theme = Thème
window-settings--themes--system = Comme le système
window-settings--themes--light = Clair
window-settings--themes--dark = Sombre
window-settings--idle = Verrouillage automatique
window-settings--idleAfter =
    { $minutes ->
        [0] Jamais
       *[other] Après { $minutes } minutes d’inactivité
    }
window-settings--vault = Le coffre
window-settings--where = Emplacement du coffre
window-settings--whereHint = Il est chiffré.
window-settings--storedInVault = Ces réglages sont enregistrés dans le coffre, sauf mention contraire.
window-settings--about = À propos
window-settings--notAdvice = Ceci n’est pas un conseil juridique. Habeas connaît le texte de la loi et ses délais ; il ne connaît pas votre situation.
window-vaultKeys--title = Ce qui ouvre le coffre
window-vaultKeys--strength = Temps qu’il faudrait pour la deviner
window-vaultKeys--passphraseLead = Elle ouvre toujours le coffre, quoi qu’il arrive au reste.
window-vaultKeys--change = Changer la phrase de passe …
window-vaultKeys--changed = La phrase de passe a été changée. Les sauvegardes antérieures s’ouvrent encore avec l’ancienne.
window-vaultKeys--recovery = Code de secours
window-vaultKeys--recoveryLead = Un code imprimé, pour le cas où vous oublieriez la phrase de passe.
window-vaultKeys--codeOf = Créé le { $day }.
window-vaultKeys--noCode = Aucun code pour l’instant.
window-vaultKeys--makeCode = Créer un code …
window-vaultKeys--anotherCode = En créer un autre …
window-vaultKeys--replaces = Le code imprimé auparavant n’ouvrira plus le coffre.
window-vaultKeys--codeMade = Voici votre code de secours.
window-vaultKeys--shownOnce = Il n’est affiché qu’une seule fois. Imprimez la feuille et conservez-la avec votre passeport.
window-vaultKeys--codeHint = Sept groupes de cinq. Les minuscules, les espaces et les tirets n’ont pas d’importance.
window-vaultKeys--noCodeTyped = Saisissez les sept groupes qui figurent sur votre feuille.
window-vaultKeys--sheetName = Code de secours Habeas
window-vaultKeys--printSheet = Imprimer la feuille …
window-vaultKeys--sheetOpen = La feuille est ouverte dans votre lecteur : imprimez-la depuis celui-ci.
window-vaultKeys--saveSheet = Enregistrer en texte …
window-vaultKeys--sheetSaved = La feuille est enregistrée.
window-vaultKeys--sheetHint = Imprimez-la, puis supprimez le fichier : avec lui et votre coffre, on peut tout lire.
window-vaultKeys--haveIt = Je l’ai sur papier
window-vaultKeys--keyring = Trousseau de cet ordinateur
window-vaultKeys--keyringLead = Ouvre le coffre sans rien demander tant que votre session est ouverte. Toute personne qui utilise votre ordinateur déverrouillé peut alors l’ouvrir aussi.
window-vaultKeys--keyringSince = { $name }, depuis le { $day }.
window-vaultKeys--noKeyring = Aucun trousseau ne fonctionne sur cet ordinateur.
window-vaultKeys--switchOn = Utiliser { $name } …
window-vaultKeys--switchOff = Désactiver
window-vaultKeys--keyringIsOn = { $name } ouvre désormais ce coffre.
window-vaultKeys--keyringIsOff = Le trousseau n’ouvre plus ce coffre.
window-vaultKeys--present = Votre phrase de passe actuelle
window-vaultKeys--presentHint = Redemandée pour que personne d’autre ne puisse créer une clé.
window-vaultKeys--fresh = La nouvelle phrase de passe
window-vaultKeys--changes--passphrase = Changer la phrase de passe
window-vaultKeys--changes--recovery = Créer un code de secours
window-vaultKeys--changes--keyring = Ouvrir le coffre avec le trousseau
window-vaultKeys--working = Cela prend quelques secondes : la nouvelle clé est vérifiée avant que l’ancienne soit supprimée.
window-copies--title = Sauvegardes
window-copies--lead = Une sauvegarde est un seul fichier chiffré contenant tout le coffre. Elle s’ouvre avec la phrase de passe du jour où elle a été faite, ou avec le code de secours.
window-copies--last =
    { $days ->
        [0] La dernière a été faite le { $day }.
        [one] La dernière a été faite le { $day }, il y a { $days } jour.
       *[other] La dernière a été faite le { $day }, il y a { $days } jours.
    } { $news ->
        [0] Rien n’a été ajouté depuis.
        [one] { $news } entrée ajoutée depuis.
       *[other] { $news } entrées ajoutées depuis.
    }
window-copies--never = Aucune sauvegarde pour l’instant.
window-copies--button = Sauvegarder maintenant …
window-copies--working = Écriture et vérification de la sauvegarde
window-copies--name = Sauvegarde Habeas
window-copies--done = La sauvegarde est faite et a été vérifiée en entier.
window-copies--holds =
    { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { $size }
window-copies--restoreHint = Une sauvegarde se restaure au premier démarrage, sur un ordinateur ou dans un dossier qui n’a pas encore de coffre.
window-copies--faults = La sauvegarde est complète. Voici ce qui n’allait pas dans le coffre, et donc dans la sauvegarde :
window-copies--conflicts = Un autre programme a laissé des copies à côté du coffre
window-copies--conflictsMean = Un programme de synchronisation a trouvé le coffre modifié à deux endroits. Ce qui n’est que dans ces copies n’est pas visible ici, et rien n’a été choisi ni supprimé. Ouvrez une copie dans un dossier à part, exportez tout ce qu’elle contient, puis importez cet export ici.
window-copies--restore = Restaurer une sauvegarde
window-copies--restoreInstead = Restaurer une sauvegarde …
window-copies--restoreLead = Tout redevient comme au jour de la sauvegarde, après vérification.
window-copies--choose = Choisir la sauvegarde …
window-copies--noFile = Choisissez d’abord le fichier de la sauvegarde.
window-copies--passphraseHint = Celle qui ouvrait le coffre le jour de la sauvegarde.
window-copies--byCode = Utiliser plutôt le code de secours
window-copies--restoreButton = Restaurer
window-copies--restoring = Lecture de la sauvegarde et vérification
window-copies--restored = Le coffre est restauré.
window-repair--title = Si quelque chose ne va pas dans le coffre
window-repair--open = Que faire …
window-repair--lead = La réparation sauve ce qui peut l’être, nomme ce qui ne le peut pas et accepte le coffre dans son état actuel. Les anciens fichiers restent dans un dossier à l’intérieur du coffre.
window-repair--lockedLead = La réparation sauve ce qui peut l’être et nomme ce qui ne le peut pas. Les anciens fichiers restent dans un dossier à l’intérieur du coffre.
window-repair--button = Réparer le coffre
window-repair--working = Lecture complète et réparation du coffre
window-repair--result = Ce que la réparation a fait
window-repair--nothing = Tout est en ordre, et rien n’a été modifié.
window-repair--done = Le coffre est réparé.
window-repair--found = Voici ce qui n’allait pas :
window-repair--healed = Retrouvés :
window-repair--lostEvents =
    { $n ->
        [one] { $n } entrée n’a pas pu être sauvée.
       *[other] { $n } entrées n’ont pas pu être sauvées.
    }
window-repair--lostFiles = Perdus ; ajoutez-les de nouveau si vous en avez une copie :
window-repair--kept = Tout ce qui existait auparavant se trouve ici. Supprimez ce dossier lorsque vous avez vérifié que rien ne manque.
window-repair--left = Ce qui n’a pas pu être réparé :
window-repair--enter = Ouvrir le coffre
window-repair--pruneLead = Une opération interrompue peut laisser des fichiers sans rattachement. Ils sont sans danger, mais prennent de la place.
window-repair--pruneButton = Retirer les fichiers sans rattachement
window-repair--pruned =
    { $n ->
        [0] Il n’y avait rien à retirer.
        [one] { $n } fichier retiré ({ $size }).
       *[other] { $n } fichiers retirés ({ $size }).
    }
window-zoom--label = Taille du texte
window-zoom--key = Agrandir, réduire, taille d’origine
window-you--title = Vous
window-you--lead = Le nom et l’adresse de retour d’une nouvelle lettre.
window-you--label = Expéditeur habituel
window-you--nobody = Demander à chaque fois
window-you--address = Adresse de retour
window-you--edit = Changer le nom ou l’adresse
window-you--add = Indiquer votre nom et votre adresse
window-saving--title = Lettres et exports
window-saving--last = Dernier emplacement
window-saving--never = Rien n’a encore été enregistré.
window-saving--hint = C’est là que le prochain enregistrement sera proposé. L’emplacement est conservé dans le coffre.
window-diagnostics--title = Si quelque chose ne fonctionne pas
window-diagnostics--lead = Des numéros de version et des codes d’erreur, pour la personne qui vous dépanne. Ni nom, ni chemin, ni contenu. Vous le relisez avant de l’enregistrer, et rien n’est envoyé.
window-diagnostics--show = Afficher le diagnostic
window-diagnostics--save = Enregistrer ce texte …
window-diagnostics--saved = Enregistré : { $path }
window-diagnostics--text = Diagnostic

## Window, the statistics, and requests that were made elsewhere

window-statistics--title = Statistiques
window-statistics--lead = Ce que sont devenues vos demandes, d’après ce que vous avez noté. Un silence compte comme une attente, jamais comme une réponse.
window-statistics--by = Grouper par
window-statistics--nothing = Rien à compter pour l’instant
window-statistics--nothingLead = Dès qu’une demande est envoyée, ses durées et ses parts figurent ici.
window-statistics--groups--company = Entreprise
window-statistics--groups--right = Droit
window-statistics--groups--regime = Loi
window-statistics--groups--country = Pays
window-statistics--groups--year = Année d’envoi
window-statistics--groups--channel = Mode d’envoi
window-statistics--table = La même chose en tableau
window-statistics--grounds = Motifs de refus, tels qu’ils les ont écrits
window-statistics--noGround = sans motif noté
window-statistics--picture = Enregistrer les graphiques en image …
window-statistics--numbers = Enregistrer les chiffres en tableau …
window-statistics--saved = Enregistré : { $path }
window-statistics--research = Pour la recherche
window-statistics--researchLead = Une ligne par demande, sans les données de quiconque : ni date, ni personne, ni texte. Une entreprise n’est nommée que si dix demandes ou plus lui ont été adressées, ou si vous la cochez.
window-statistics--name = Nommer aussi ces entreprises
window-statistics--export = Enregistrer pour la recherche …
window-statistics--named =
    { $names ->
        [empty] Aucune entreprise n’est nommée.
       *[other] Nommées : { $names }.
    }
window-statistics--rows =
    { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }
window-elsewhere--title = Demandes faites ailleurs
window-elsewhere--lead = Reprenez ce que vous avez déjà demandé : « mes demandes » de datarequests.org (datenanfragen.de), ou un tableau à vous (XLSX, ODS, CSV). Rien n’est enregistré avant que vous ayez vu ce qui a été trouvé et dit oui.
window-elsewhere--columns = Votre tableau doit avoir les colonnes « entreprise » et « envoyé le ». S’il les a, aussi : droit, canal, pays, email, adresse, référence, reçu le, répondu le.
window-elsewhere--person = De qui sont ces demandes ?
window-elsewhere--noPerson = Dites d’abord qui vous êtes : ajoutez-vous sous Personnes.
window-elsewhere--choose = Choisir le fichier …
window-elsewhere--other = Un autre fichier …
window-elsewhere--reading = Le fichier est lu
window-elsewhere--storing = Les demandes sont enregistrées
window-elsewhere--dates = Les dates comme 02/03/2026 s’écrivent
window-elsewhere--dateOrder--day_first = jour d’abord
window-elsewhere--dateOrder--month_first = mois d’abord
window-elsewhere--channel = Ces demandes sont parties
window-elsewhere--channels--email = par e-mail
window-elsewhere--channels--post = par courrier
window-elsewhere--channels--web_form = par formulaire en ligne
window-elsewhere--right = Ce qui a été demandé
window-elsewhere--pleaseSay = à choisir
window-elsewhere--row = Ligne
window-elsewhere--company = Entreprise dans le fichier
window-elsewhere--becomes = Ce qu’elle devient
window-elsewhere--which = Quelle entreprise est { $name } ?
window-elsewhere--none = Aucune d’elles : une nouvelle
window-elsewhere--answer = C’est leur réponse
window-elsewhere--outcome--new = nouvelle
window-elsewhere--outcome--already = déjà là
window-elsewhere--outcome--asked = à préciser
window-elsewhere--outcome--left_out = laissée de côté
window-elsewhere--found--requests =
    { $n ->
        [one] { $n } nouvelle demande
       *[other] { $n } nouvelles demandes
    }
window-elsewhere--found--events =
    { $n ->
        [one] { $n } fait qui s’y rattache
       *[other] { $n } faits qui s’y rattachent
    }
window-elsewhere--found--already = { $n } déjà là
window-elsewhere--found--asked = { $n } en attente d’un mot de vous
window-elsewhere--found--left =
    { $n ->
        [one] { $n } laissée de côté
       *[other] { $n } laissées de côté
    }
window-elsewhere--take =
    { $n ->
        [one] Reprendre { $n } ligne
       *[other] Reprendre { $n } lignes
    }
window-elsewhere--nothing = Il n’y a rien de nouveau dans ce fichier.
window-elsewhere--done =
    { $events ->
        [0]
            { $requests ->
                [one] { $requests } demande reprise.
               *[other] { $requests } demandes reprises.
            }
        [one]
            { $requests ->
                [one] { $requests } demande reprise, et { $events } fait qui s’y rattache.
               *[other] { $requests } demandes reprises, et { $events } fait qui s’y rattache.
            }
       *[other]
            { $requests ->
                [one] { $requests } demande reprise, et { $events } faits qui s’y rattachent.
               *[other] { $requests } demandes reprises, et { $events } faits qui s’y rattachent.
            }
    }
window-elsewhere--stopped = Arrêté. Ce qui est enregistré le reste ; reprenez le même fichier pour la suite.
window-elsewhere--toList = Vers les demandes

## Window, the trail of data from one company to another, and the same asked again

window-trail--picture = En image
window-trail--pictureText =
    { $boxes ->
        [one] { $boxes } partie
       *[other] { $boxes } parties
    }, { $ways ->
        [one] { $ways } chemin
       *[other] { $ways } chemins
    }. La liste ci-dessous dit la même chose.
window-trail--folded = Là où il y en a trop pour être lus, plusieurs sont dessinés ensemble. La liste donne chacun par son nom.
window-trail--save = Enregistrer l’image …
window-trail--saved = Enregistré : { $path }
window-trail--list = Qui est nommé
window-trail--data = Données nommées dans le passage : { $kinds }.
window-trail--asked = Ouvrir votre demande { $reference }
window-trail--write = Écrire à { $name }
window-trail--perhaps = Seul le nom le laisse penser. Vérifiez avant d’écrire.
window-trail--kinds = Catégories sans nom
window-trail--askWho = Demander de qui il s’agit
window-trail--unread = Pas encore confirmé
window-trail--look = Chercher des noms : { $company }
window-trail--names = Qui nomment-ils ?
window-trail--namesLead = Ces mots ressemblent à des noms ou à des catégories de sources et de destinataires. Vous dites lesquels sont justes ; seuls ceux-là entrent dans le parcours.
window-trail--namesBusy = Lecture de ce qui est arrivé …
window-trail--nothing = Rien n’est arrivé pour cette demande, et l’entreprise n’a pas de politique de confidentialité ici.
window-trail--noNames = Nous n’avons trouvé aucun nom ici. Regardez vous-même, et ajoutez-en un s’il y en a.
window-trail--role--recipient = comme destinataire
window-trail--role--source = comme source
window-trail--is--body = Est nommé
window-trail--is--kind = Une catégorie seulement
window-trail--is--neither = Ni l’un ni l’autre
window-trail--add = Ajouter un nom
window-trail--addName = Nom
window-trail--addRole = Nommé
window-trail--ownWord = Indiqué par vous, sans passage cité.
window-trail--toPlace = Voir dans le texte : { $quote }
window-trail--under = sous « { $heading } »
window-trail--quote = « { $text } »
window-trail--recorded = Enregistré.
window-again--title = Redemander la même chose
window-again--write = Redemander
window-again--written = La lettre est réécrite. Lisez-la, puis envoyez-la.
window-again--compare = Comparer avec la dernière fois
window-again--last = La dernière fois : { $reference }, { $day }.
window-again--later = Ouvrir la demande suivante
window-again--earlier = Ouvrir la demande de la dernière fois
window-again--remind = Me le rappeler le { $day }
window-again--remindDay = Me le rappeler le
window-again--remindSet = Vous aurez un rappel le { $day }.
window-again--remindOff = Pas de rappel

## Dialogs of the system: Before deleting

dialog-delete--no = Conserver
dialog-delete--text = « { $name } » sera supprimé définitivement, avec { $entries } entrée(s) et { $files } fichier(s). Aucune copie ne restera dans ce coffre.
dialog-delete--title = Supprimer définitivement ?
dialog-delete--yes = Supprimer

## Dialogs of the system: The directory of companies

dialog-directory--no = Annuler
dialog-directory--text =
    Habeas demande un fichier à { $host } et suit au plus cinq renvois vers une autre adresse, en HTTPS seulement. Seules l’adresse et la version du fichier déjà en place sont envoyées :

    { $address }

    Continuez seulement si vous voulez l’annuaire de cet endroit.
dialog-directory--title = Récupérer l’annuaire des entreprises sur le web ?
dialog-directory--yes = Récupérer l’annuaire

## Dialogs of the system: Before writing a bundle

dialog-export--no = Annuler
dialog-export--text =
    L’export contient { $count } demande(s) avec leurs courriers et leurs réponses, en clair. Toute personne qui obtient le fichier peut les lire.

    Il sera écrit ici :
    { $path }
dialog-export--text_all =
    L’export contient toutes les demandes avec leurs courriers et leurs réponses, en clair. Toute personne qui obtient le fichier peut les lire.

    Il sera écrit ici :
    { $path }
dialog-export--text_company =
    L’export contient toutes les demandes adressées à une entreprise avec leurs courriers et leurs réponses, en clair. Toute personne qui obtient le fichier peut les lire.

    Il sera écrit ici :
    { $path }
dialog-export--text_person =
    L’export contient toutes les demandes d’une personne avec leurs courriers et leurs réponses, en clair. Toute personne qui obtient le fichier peut les lire.

    Il sera écrit ici :
    { $path }
dialog-export--title = Écrire un export non chiffré ?
dialog-export--yes = Écrire

## Dialogs of the system: The keyring of the system

dialog-keyring--no = Annuler
dialog-keyring--text = Ensuite, seule la phrase de passe ouvrira ce coffre, ou le code de secours s’il existe.
dialog-keyring--title = Retirer la clé de ce coffre du trousseau ?
dialog-keyring--yes = Retirer

## Dialogs of the system: Before writing a locked bundle

dialog-locked--no = Annuler
dialog-locked--text_passphrase =
    Seules les personnes qui connaissent la phrase de passe pourront le lire ; sans elle, vous ne le pourrez pas non plus.

    Il sera écrit ici :
    { $path }
dialog-locked--text_recipient =
    Seule la personne qui a la clé de ce destinataire pourra le lire ; vous ne le pourrez pas :
    { $recipient }

    Il sera écrit ici :
    { $path }
dialog-locked--title = Écrire un export chiffré ?
dialog-locked--yes = Écrire

## Dialogs of the system: The package for another provider

dialog-transfer--no = Annuler
dialog-transfer--text =
    Le dossier contient ce qu’une entreprise vous a envoyé, en clair, et aucun de vos courriers. Toute personne qui obtient le fichier peut le lire.

    Il sera écrit ici :
    { $path }
dialog-transfer--title = Écrire un dossier non chiffré ?
dialog-transfer--yes = Écrire

## Dialogs of the system: Before getting a page

dialog-web--no = Annuler
dialog-web--text =
    Habeas demande une page à { $host } et suit au plus cinq renvois vers une autre adresse, en HTTPS seulement. Seule l’adresse est envoyée :

    { $address }

    Continuez seulement si vous avez saisi cette adresse.
dialog-web--title = Récupérer cette page sur le web ?
dialog-web--yes = Récupérer

## Desk (window and command line): Short names of laws

desk-act--DSG-EKD = DSG-EKD
desk-act--EUDPR = règlement 2018/1725
desk-act--FADP = droit suisse (LPD)
desk-act--GDPR = RGPD
desk-act--KDG = KDG
desk-act--UK-GDPR = RGPD britannique

## Desk (window and command line): Questions of the form from which a letter is made, each with a hint

desk-ask--answered_on = Quand ont-ils répondu ?
desk-ask--answered_on--hint = Laissez vide s’ils n’ont jamais répondu.
desk-ask--authority = Quelle autorité ?
desk-ask--authority--hint = En général, celle de l’endroit où vous vivez.
desk-ask--breach = Que leur reprochez-vous ?
desk-ask--breach--hint = Choisissez ce qui convient ; l’article est ajouté.
desk-ask--complained_on = Quand avez-vous adressé une réclamation à l’entreprise ?
desk-ask--complained_on--hint = Le jour de cette réclamation.
desk-ask--consent = Quel consentement ?
desk-ask--consent--hint = Un par ligne. Laissez vide pour tout consentement donné.
desk-ask--correction = Qu’est-ce qui est faux, et qu’est-ce qui est juste ?
desk-ask--correction--hint = Une ligne chacun : faux => juste.
desk-ask--decision = De quelle décision s’agit-il ?
desk-ask--decision--hint = Par exemple : vous m’avez refusé un crédit.
desk-ask--decision_date = Quand a-t-elle été prise ?
desk-ask--decision_date--hint = Le jour où vous l’avez apprise.
desk-ask--directive = Que doivent devenir vos données ?
desk-ask--directive--hint = Après votre mort.
desk-ask--directive_scope = Quelles données et quels comptes ?
desk-ask--directive_scope--hint = Un par ligne. Laissez vide pour tous.
desk-ask--executor = Qui y veillera ?
desk-ask--executor--hint = Son nom et ses coordonnées. Nécessaire si vos données sont remises à quelqu’un.
desk-ask--format = Dans quel format ?
desk-ask--format--hint = Ils n’y sont pas tenus ; tout format courant lisible par machine convient.
desk-ask--ground = Pourquoi pouvez-vous le demander ?
desk-ask--ground--hint = L’un au moins de ces motifs doit être vrai.
desk-ask--ground_reason = Qu’est-ce qui rend le traitement illicite, ou quelle est l’obligation ?
desk-ask--ground_reason--hint = Nécessaire si vous dites que l’utilisation est illicite, qu’une loi impose l’effacement ou qu’une accusation était malveillante : les faits, avec vos mots.
desk-ask--ground_situation = En quoi votre situation est-elle particulière ?
desk-ask--ground_situation--hint = Nécessaire si vous vous opposez : pourquoi cette utilisation vous nuit ou vous gêne, vous en particulier. La loi exige de tels motifs.
desk-ask--marketing_contact = Quelles adresses et quels numéros utilisent-ils ?
desk-ask--marketing_contact--hint = Adresses électroniques, numéros de téléphone, un par ligne.
desk-ask--missing = Que ne dit pas la politique ?
desk-ask--missing--hint = Seulement ce que vous avez cherché sans le trouver.
desk-ask--notice = Où se trouve la politique ?
desk-ask--notice--hint = Son adresse sur le web et le jour où vous l’avez lue.
desk-ask--point_of_view = Que doit savoir la personne qui l’examinera ?
desk-ask--point_of_view--hint = Votre version, et ce que la machine a mal compris.
desk-ask--portability_scope = Quels services ou quelles données ?
desk-ask--portability_scope--hint = Un par ligne. Laissez vide pour tout.
desk-ask--processing = Quelle utilisation doit cesser ?
desk-ask--processing--hint = Laissez vide pour tout ce qu’ils fondent sur leurs intérêts ou une mission publique.
desk-ask--receiver = Qui doit recevoir vos données ?
desk-ask--receiver--hint = L’autre entreprise : son nom, et son adresse électronique ou postale.
desk-ask--receiver_account = Votre compte ou numéro chez elle
desk-ask--receiver_account--hint = Pour qu’elle sache de qui viennent les données.
desk-ask--remark = Qu’est-ce qui ne va pas d’autre ?
desk-ask--remark--hint = Une chose par ligne.
desk-ask--requested_on = Quand avez-vous écrit à l’entreprise ?
desk-ask--requested_on--hint = Le jour de votre demande.
desk-ask--restriction_ground = Pourquoi doivent-ils les geler ?
desk-ask--restriction_ground--hint = L’un de ces cas doit être vrai.
desk-ask--restriction_scope = Quelles données ?
desk-ask--restriction_scope--hint = Une chose par ligne. Laissez vide pour toutes.
desk-ask--scope = Que faut-il effacer ?
desk-ask--scope--hint = Une chose par ligne. Laissez vide pour tout effacer.
desk-ask--situation = En quoi votre situation est-elle particulière ?
desk-ask--situation--hint = Avec vos mots : pourquoi cette utilisation vous nuit ou vous gêne, vous en particulier.
desk-ask--statement = Que faut-il ajouter ?
desk-ask--statement--hint = Ce texte est ajouté à vos données tel quel.
desk-ask--to = À qui adressez-vous la réclamation ?
desk-ask--to--hint = La loi britannique veut que l’entreprise soit saisie d’abord.
desk-ask--what_happened = Que s’est-il passé ?
desk-ask--what_happened--hint = Dans l’ordre, avec les dates. Deux ou trois phrases suffisent.
desk-ask--account = De quel compte s’agit-il ?
desk-ask--account--hint = Le nom du compte, ou son adresse.
desk-ask--ai_content = Quels comptes ou contenus surtout ?
desk-ask--ai_content--hint = Un par ligne : un profil, une page, des images. L’opposition porte de toute façon sur tout.
desk-ask--ai_reason = Qu’est-ce qui est vrai pour vous ?
desk-ask--ai_reason--hint = La loi demande des raisons tenant à votre situation. Ne choisissez que ce qui est vrai ; chaque choix devient une phrase de la lettre.
desk-ask--ai_situation = Qu’y a-t-il d’autre dans votre situation ?
desk-ask--ai_situation--hint = Avec vos mots, si vous voulez ajouter quelque chose.
desk-ask--breach_report = Comment l’avez-vous appris, et qu’a-t-on dit ?
desk-ask--breach_report--hint = Un message de leur part, un journal, une alerte de votre messagerie : quoi, où et quand.
desk-ask--camera_claim = Avez-vous besoin des enregistrements pour faire valoir un droit ? Lequel ?
desk-ask--camera_claim--hint = Un accident, un vol, une accusation : la lettre demande alors aussi qu’ils soient gardés quand ils n’en ont plus besoin. Laissez vide sinon.
desk-ask--camera_day = Quel jour était-ce ?
desk-ask--camera_day--hint = Une lettre par jour ; pour plusieurs jours, écrivez-en plusieurs.
desk-ask--camera_looks = À quoi ressembliez-vous, et que faisiez-vous là ?
desk-ask--camera_looks--hint = Vêtements, cheveux, sac, qui était avec vous, où vous étiez : pour qu’ils vous trouvent, vous et personne d’autre.
desk-ask--camera_place = Où se trouve la caméra ?
desk-ask--camera_place--hint = L’adresse et l’endroit précis : l’entrée, la caisse, le quai 3.
desk-ask--camera_time = De quand à quand y étiez-vous ?
desk-ask--camera_time--hint = Aussi précisément que possible : de 14 h 10 à 14 h 30.
desk-ask--clarification = Que voulez-vous dire ?
desk-ask--clarification--hint = Laissez vide si vous voulez tout ; la lettre le dira.
desk-ask--deceased = Qui est décédé ?
desk-ask--deceased--hint = Nom, dates de naissance et de décès, et ce à quoi ils reconnaissent la personne. Un élément par ligne.
desk-ask--deceased_ask = Que demandez-vous ?
desk-ask--deceased_ask--hint = L’accès au compte, une copie du dossier, une correction, l’effacement. Un élément par ligne.
desk-ask--deceased_person = Qui est décédé ?
desk-ask--deceased_person--hint = Nom, dates de naissance et de décès, et ce à quoi ils reconnaissent la personne. Un élément par ligne.
desk-ask--deceased_reason = Pourquoi le demandez-vous ?
desk-ask--deceased_reason--hint = Votre intérêt propre, les raisons familiales, ou le droit qui peut naître du décès. La loi le demande si vous avez choisi l’un de ces cas.
desk-ask--deceased_standing = Qui êtes-vous pour cette personne ?
desk-ask--deceased_standing--hint = Seulement ce à quoi la loi du pays attache un droit. En Allemagne, c’est le droit des successions et des contrats, non la protection des données. Au Royaume-Uni, seuls les dossiers de santé peuvent être demandés, par la loi de 1990 en Angleterre, au pays de Galles et en Écosse.
desk-ask--delete_situation = En quoi votre situation est-elle particulière ?
desk-ask--delete_situation--hint = Pourquoi l’usage de vos données vous nuit ou vous trouble, vous en particulier. La loi demande de telles raisons pour la partie de la lettre qui s’oppose.
desk-ask--doubt_answered = Pourquoi ce doute est-il infondé ?
desk-ask--doubt_answered--hint = Une ou deux phrases, par exemple : j’ai écrit depuis l’adresse de mon compte.
desk-ask--doubt_stated = Quel doute ont-ils indiqué ?
desk-ask--doubt_stated--hint = Tel qu’ils l’ont écrit. Laissez vide s’ils n’ont donné aucune raison.
desk-ask--earlier_request = De quelle demande s’agissait-il ?
desk-ask--earlier_request--hint = Son jour, sa référence et ce que vous demandiez.
desk-ask--employee_mailboxes = Dans les messageries ou dossiers de qui faut-il chercher ?
desk-ask--employee_mailboxes--hint = Hiérarchie, service du personnel, collègues : un par ligne. Il devient plus difficile de dire que la recherche est excessive.
desk-ask--employee_period = Quelle période importe le plus ?
desk-ask--employee_period--hint = Par exemple : de janvier à juin 2025. Laissez vide pour tout.
desk-ask--employee_record = Que voulez-vous voir avant tout ?
desk-ask--employee_record--hint = La lettre demande tout ce qu’ils détiennent sur vous ; ce que vous choisissez y est nommé.
desk-ask--employment = Qui êtes-vous pour eux ?
desk-ask--employment--hint = Leurs devoirs diffèrent : en Allemagne, on peut consulter son dossier du personnel même après son départ.
desk-ask--employment_details = Quand, où et à quel poste ?
desk-ask--employment_details--hint = Par exemple : de 2019 à 2024, agence de Lyon, magasinier, matricule 4417.
desk-ask--heirs_purpose = De quoi avez-vous besoin, et pour quoi faire ?
desk-ask--heirs_purpose--hint = Par exemple : clôturer le compte ; les relevés nécessaires à la succession. Un élément par ligne.
desk-ask--identity_data = Qu’est-ce qui montre que c’est bien vous ?
desk-ask--identity_data--hint = Seulement le nécessaire : un numéro de client, la date d’une commande. Pas de copie de pièce d’identité, sauf si rien d’autre ne suffit.
desk-ask--minor_scope = Que faut-il supprimer ?
desk-ask--minor_scope--hint = Une chose par ligne. Laissez vide pour tout.
desk-ask--about_right = Qu’aviez-vous demandé ?
desk-ask--about_right--hint = Les droits que visait votre demande : la réclamation nomme chacun avec son article. Rien, si vous n’aviez rien demandé.
desk-ask--no_court = Un tribunal a-t-il été saisi de la même affaire ?
desk-ask--no_court--hint = L’autorité italienne n’examine pas une réclamation portée devant un tribunal (art. 140-bis, § 2, du Codice privacy) et attend que vous le déclariez. Ne cochez que si c’est vrai.
desk-ask--processor_for = Qui ont-ils désigné comme responsable du traitement ?
desk-ask--processor_for--hint = Tel qu’ils l’ont écrit. Laissez vide s’ils n’ont désigné personne.
desk-ask--processor_words = Qu’ont-ils écrit pour dire qu’ils ne sont que sous-traitants ?
desk-ask--processor_words--hint = Leurs propres mots, copiés de leur courrier : la lettre les reprend.
desk-ask--redacted_part = Qu’est-ce qui est occulté ?
desk-ask--redacted_part--hint = Un passage par ligne, pour qu’ils le retrouvent : « pages 3 à 7 du dossier », « tous les expéditeurs des e-mails ».
desk-ask--redaction_reason = Quel motif en ont-ils donné ?
desk-ask--redaction_reason--hint = Tel qu’ils l’ont écrit. Laissez vide s’ils n’en ont donné aucun.
desk-ask--score_given_to = Qui a pu recevoir votre score ?
desk-ask--score_given_to--hint = Un par ligne : une banque, un bailleur, un opérateur téléphonique. Laissez vide si vous ne savez pas.
desk-ask--missing_detail = Que manque-t-il encore ?
desk-ask--missing_detail--hint = Une chose par ligne, telle qu’elle figurera dans la lettre : « les commandes de 2024 ».
desk-ask--missing_item = Que manque-t-il dans leur réponse ?
desk-ask--missing_item--hint = Parcourez ce qu’ils ont envoyé et choisissez ce que vous n’avez pas trouvé.
desk-ask--name_searched = Quel nom avez-vous cherché ?
desk-ask--name_searched--hint = Seulement pour un moteur de recherche : la lettre lui demande alors de retirer ces résultats.
desk-ask--offered_instead = À quoi vous reconnaissent-ils déjà ?
desk-ask--offered_instead--hint = Un élément par ligne, par exemple : l’adresse électronique de mon compte. Laissez vide si rien ne vous vient.
desk-ask--public_ground = Pourquoi pouvez-vous le faire supprimer ?
desk-ask--public_ground--hint = Au moins un de ces motifs doit être vrai.
desk-ask--public_reason = Pourquoi cela doit-il disparaître ?
desk-ask--public_reason--hint = Nécessaire pour des résultats de recherche, et si vous dites que la publication est illicite, qu’une loi impose l’effacement ou qu’une accusation était malveillante. Un motif propre à une adresse peut la suivre : https://… => motif.
desk-ask--public_situation = En quoi votre situation est-elle particulière ?
desk-ask--public_situation--hint = Nécessaire si vous vous opposez : pourquoi cette publication vous nuit ou vous gêne, vous en particulier. La loi exige de tels motifs.
desk-ask--research_situation = En quoi votre situation est-elle particulière ?
desk-ask--research_situation--hint = Avec vos mots : pourquoi cet usage de vos données vous nuit ou vous trouble, vous en particulier.
desk-ask--source_contacted_on = Quand vous ont-ils contacté ?
desk-ask--source_contacted_on--hint = Laissez vide s’ils ne l’ont jamais fait.
desk-ask--source_details = Lesquelles de vos coordonnées ont-ils ?
desk-ask--source_details--hint = Les adresses et numéros qu’ils ont utilisés, un par ligne. Laissez vide si vous l’ignorez.
desk-ask--url = À quelles adresses cela se trouve-t-il ?
desk-ask--url--hint = Une adresse web par ligne.
desk-ask--refusal_reason = Comment justifient-ils leur refus ?
desk-ask--refusal_reason--hint = Choisissez seulement ce que dit leur lettre. Rien n’est nécessaire s’ils ont donné un autre motif, ou aucun.

## Desk (window and command line): Many letters at once

desk-batch--caution--german_mandate =
    { $n ->
        [one] { $n } lettre part vers une entreprise en Allemagne en vertu d’un mandat, et pas par la poste.
       *[other] { $n } lettres partent vers une entreprise en Allemagne en vertu d’un mandat, et pas par la poste.
    } { $n ->
        [one] Sans l’original sur papier, elle peut la rejeter aussitôt (OLG Stuttgart, 9 U 34/21).
       *[other] Sans l’original sur papier, elle peut les rejeter aussitôt (OLG Stuttgart, 9 U 34/21).
    } { $n ->
        [one] Envoyez-la par la poste avec un original chacune, ou laissez la personne écrire elle-même.
       *[other] Envoyez-les par la poste avec un original chacune, ou laissez la personne écrire elle-même.
    }
desk-batch--caution--no_fact =
    { $n ->
        [one] { $n } lettre ne dit pas pourquoi l’entreprise peut détenir des données.
       *[other] { $n } lettres ne disent pas pourquoi l’entreprise peut détenir des données.
    } Une entreprise qui démontre une intention abusive peut refuser même une première demande (CJUE, C-526/24) ; une phrase sur la façon dont elle a obtenu les données plaide contre cela. Écrivez-la là où vous la connaissez.
desk-batch--cover--company = Entreprise
desk-batch--cover--pages = Pages
desk-batch--cover--person = Personne
desk-batch--cover--reference = Référence
desk-batch--cover--title =
    { $n ->
        [one] { $n } lettre du { $date }
       *[other] { $n } lettres du { $date }
    }
desk-batch--enclose = Les lettres écrites en vertu d’un mandat le joignent. Imprimez la copie signée de chacun et mettez-la dans les enveloppes : { $list }.
desk-batch--guessed = Le tableau { $table } n’est pas en UTF-8. Il a été lu comme Windows-1252, que des programmes plus anciens écrivent, par exemple « { $sample } ». Si cela paraît faux, enregistrez-le de nouveau en CSV UTF-8 et relancez la commande.

## Desk (window and command line): Answers to choose from in that form

desk-choice--breach--fee_demanded = Ils ont exigé un paiement
desk-choice--breach--hindered = Ils ont compliqué la démarche
desk-choice--breach--identity_demanded = Ils ont exigé une pièce d’identité sans raison
desk-choice--breach--incomplete_answer = Leur réponse est incomplète
desk-choice--breach--late_answer = Ils ont répondu trop tard
desk-choice--breach--marketing_went_on = La publicité a continué malgré mon opposition
desk-choice--breach--no_answer = Ils n’ont pas répondu à temps
desk-choice--breach--no_basis = Ils n’avaient pas le droit d’utiliser mes données
desk-choice--breach--notice_incomplete = Leur politique de confidentialité est incomplète
desk-choice--breach--refused = Ils ont refusé sans bonne raison
desk-choice--breach--security = Ils n’ont pas protégé mes données
desk-choice--directive--communicate = Les remettre à quelqu’un
desk-choice--directive--erase = Les effacer et fermer les comptes
desk-choice--directive--keep = Les conserver telles quelles
desk-choice--directive--revoke = Révoquer ce que j’ai dit avant
desk-choice--format--csv = CSV (tableaux)
desk-choice--format--json = JSON
desk-choice--format--xml = XML
desk-choice--ground--child = Ils les ont obtenues en ligne quand j’étais enfant
desk-choice--ground--consent_withdrawn = Je retire mon consentement
desk-choice--ground--legal_duty = Une loi les oblige à les effacer
desk-choice--ground--malicious = Une personne condamnée pour m’avoir harcelé m’a accusé, sans suite
desk-choice--ground--not_needed = Ils n’en ont plus besoin
desk-choice--ground--objected = Je m’oppose à l’usage qu’ils en font
desk-choice--ground--unlawful = Ils n’avaient pas le droit de les avoir
desk-choice--missing--N01 = Qui est derrière (le nom légal)
desk-choice--missing--N02 = Comment les joindre
desk-choice--missing--N03 = Leur représentant dans l’Union
desk-choice--missing--N04 = Comment joindre le délégué à la protection des données
desk-choice--missing--N05 = À quoi servent les données
desk-choice--missing--N06 = La base juridique
desk-choice--missing--N07 = Quelle base juridique pour quelle finalité
desk-choice--missing--N08 = Quels intérêts légitimes ils poursuivent
desk-choice--missing--N09 = Qui reçoit les données
desk-choice--missing--N10 = Si les données quittent l’Europe, et avec quelle protection
desk-choice--missing--N11 = Comment obtenir une copie de ces garanties
desk-choice--missing--N12 = Combien de temps ils gardent les données
desk-choice--missing--N13 = Le droit d’accès
desk-choice--missing--N14 = Le droit de rectification
desk-choice--missing--N15 = Le droit à l’effacement
desk-choice--missing--N16 = Le droit à la limitation
desk-choice--missing--N17 = Le droit d’opposition
desk-choice--missing--N18 = Le droit à la portabilité
desk-choice--missing--N19 = Le droit de retirer son consentement
desk-choice--missing--N20 = Le droit de saisir une autorité
desk-choice--missing--N21 = Si vous devez fournir les données
desk-choice--missing--N22 = Si des machines décident à votre sujet
desk-choice--missing--N23 = Quelles catégories de données
desk-choice--missing--N24 = D’où viennent les données
desk-choice--missing--N25 = Le droit de s’opposer à la publicité, présenté à part
desk-choice--missing--N26 = Un moyen d’exercer les droits
desk-choice--missing--N27 = Le délai de réponse
desk-choice--missing--N28 = Que la demande est gratuite
desk-choice--missing--N29 = Pourquoi ils peuvent utiliser des données sensibles
desk-choice--missing--N30 = Que vous serez prévenu avant un nouvel usage
desk-choice--missing--N31 = Comment vous acceptez les cookies
desk-choice--missing--N32 = À quoi servent les cookies, de qui ils sont, combien de temps ils durent
desk-choice--missing--N33 = Les directives pour après votre mort (France)
desk-choice--missing--N34 = La date ou la version du texte
desk-choice--missing--N35 = Comment les enfants sont protégés
desk-choice--missing--N36 = Le droit d’adresser une réclamation à l’entreprise elle-même
desk-choice--restriction_ground--accuracy_contested = Elles sont fausses, et ils vérifient encore
desk-choice--restriction_ground--needed_for_claims = J’en ai besoin pour faire valoir un droit
desk-choice--restriction_ground--objection_pending = Je me suis opposé à l’usage, et ils l’examinent encore
desk-choice--restriction_ground--unlawful_kept = Ils n’avaient pas le droit de les avoir, mais je veux qu’elles soient conservées
desk-choice--to--authority = L’Information Commissioner
desk-choice--to--company = L’entreprise, d’abord
desk-choice--about_right--access = Voir ce qu’ils ont sur vous
desk-choice--about_right--rectification = Corriger ce qui est faux
desk-choice--about_right--completion = Compléter ce qui manque
desk-choice--about_right--erasure = Faire effacer vos données
desk-choice--about_right--erasure_public = Faire effacer des liens et des copies ailleurs
desk-choice--about_right--restriction = Geler vos données
desk-choice--about_right--recipients_notice = Savoir qui ils ont informé d’un changement
desk-choice--about_right--portability = Récupérer vos données pour les emporter
desk-choice--about_right--portability_direct = Faire transmettre vos données à une autre entreprise
desk-choice--about_right--objection = Faire cesser une utilisation de vos données
desk-choice--about_right--objection_marketing = Arrêter la publicité
desk-choice--about_right--objection_research = Faire cesser une utilisation pour la recherche ou les statistiques
desk-choice--about_right--automated_decision = Faire décider un être humain
desk-choice--about_right--withdraw_consent = Retirer votre consentement
desk-choice--ai_reason--audience = C’était destiné à certaines personnes ou à une fin précise
desk-choice--ai_reason--lasting = Ce qu’un modèle a appris ne se reprend guère
desk-choice--ai_reason--livelihood = Mon travail et mes revenus en dépendent
desk-choice--ai_reason--others = Cela concerne des proches ou des enfants
desk-choice--ai_reason--sensitive = Cela révèle des choses sensibles : santé, convictions, opinions, famille
desk-choice--deceased_standing--de_heir = Allemagne : héritier, pour les comptes et les contrats
desk-choice--deceased_standing--de_patient_heir = Allemagne : héritier, pour le dossier médical
desk-choice--deceased_standing--de_patient_relative = Allemagne : proche parent, pour le dossier médical
desk-choice--deceased_standing--es_designated = Espagne : désigné par la personne
desk-choice--deceased_standing--es_family = Espagne : famille ou proche
desk-choice--deceased_standing--es_heir = Espagne : héritier
desk-choice--deceased_standing--gb_claim = Royaume-Uni : un droit peut naître du décès, pour le dossier de santé
desk-choice--deceased_standing--gb_representative = Royaume-Uni : exécuteur ou administrateur, pour le dossier de santé
desk-choice--deceased_standing--it_agent = Italie : mandataire de la personne
desk-choice--deceased_standing--it_family = Italie : pour des raisons familiales
desk-choice--deceased_standing--it_interest = Italie : un intérêt propre
desk-choice--employee_record--evaluations = Évaluations et notes d’entretien
desk-choice--employee_record--file = Le dossier du personnel
desk-choice--employee_record--inquiries = Avertissements, signalements, enquêtes internes
desk-choice--employee_record--mails = E-mails et messages à votre sujet
desk-choice--employee_record--recordings = Enregistrements, journaux des appareils et logiciels
desk-choice--employee_record--times = Temps de travail, absences, contrôle d’accès
desk-choice--employment--applicant = J’ai posé ma candidature
desk-choice--employment--current = J’y travaille
desk-choice--employment--former = J’y ai travaillé
desk-choice--missing_item--A00 = S’ils ont des données sur vous
desk-choice--missing_item--A01 = À quoi elles leur servent
desk-choice--missing_item--A02 = Quelles sortes de données
desk-choice--missing_item--A03 = Qui les a reçues, nommément
desk-choice--missing_item--A04 = Combien de temps ils les gardent
desk-choice--missing_item--A05 = Quels droits vous avez
desk-choice--missing_item--A06 = Où vous plaindre
desk-choice--missing_item--A07 = D’où elles viennent
desk-choice--missing_item--A08 = Si une machine décide, et comment
desk-choice--missing_item--A09 = Ce qui les protège hors d’Europe
desk-choice--missing_item--A10 = Les données elles-mêmes, entières
desk-choice--missing_item--A11 = Une forme électronique courante
desk-choice--missing_item--A12 = Ce que veulent dire codes et abréviations
desk-choice--missing_item--A14 = Les motifs de ce qu’ils n’ont pas fait
desk-choice--missing_item--A16 = Pourquoi des passages sont occultés
desk-choice--missing_item--A17 = Un envoi sécurisé
desk-choice--missing_item--A18 = Un fichier lisible par machine
desk-choice--missing_item--A19 = Qui ils ont averti du changement
desk-choice--missing_item--A20 = Que vos données sont effacées, et quand
desk-choice--missing_item--A21 = Ce qu’ils gardent, pourquoi et combien de temps
desk-choice--missing_item--A22 = Qu’ils ont cessé leur publicité
desk-choice--missing_item--A23 = Ce qu’ils décident de votre opposition
desk-choice--missing_item--A24 = Le score lui-même, avec sa date
desk-choice--no_court--declared = Non : ni moi ni l’entreprise n’avons saisi de tribunal
desk-choice--refusal_reason--abusive = Ils disent la demande abusive
desk-choice--refusal_reason--others = Le secret des affaires, ou les droits d’autrui
desk-choice--refusal_reason--self_service = Je pourrais consulter les données moi-même
desk-choice--refusal_reason--motive = L’usage que je pourrais faire des données
desk-choice--public_ground--child = Ils les ont obtenues en ligne quand j’étais enfant
desk-choice--public_ground--consent_withdrawn = Je retire mon consentement
desk-choice--public_ground--legal_duty = Une loi les oblige à les effacer
desk-choice--public_ground--malicious = Une personne condamnée pour m’avoir harcelé m’a accusé, sans suite
desk-choice--public_ground--not_needed = Ils n’en ont plus besoin
desk-choice--public_ground--objected = Je m’oppose à l’usage qu’ils en font
desk-choice--public_ground--unlawful = Ils n’avaient pas le droit de les avoir

## Desk (window and command line): Wishes that exclude one another in one letter

desk-contradiction--keep_and_erase = Des données à garder pour vous et à geler ne peuvent pas être effacées en même temps (art. 18, paragraphe 1, points b) et c)).
desk-contradiction--revoke_and_direct = Des directives ne peuvent pas être données et révoquées dans la même lettre.

## Desk (window and command line): In place of what was erased

desk-erased = (effacé)

## Desk (window and command line): Errors: what happened, and what to do

desk-error--after_reply--todo = Indiquez un jour qui ne le dépasse pas.
desk-error--after_reply--what = Le { $on } est postérieur au { $cause }, jour de leur réponse : ils l’avaient déjà.
desk-error--already--todo = Si cette entrée est fausse, annulez-la d’abord.
desk-error--already--what = « { $kind } » est déjà noté, le { $on }.
desk-error--ambiguous--todo = Donnez une plus grande partie de l’identifiant.
desk-error--ambiguous--what = « { $name } » correspond à plusieurs entrées.
desk-error--answer_unread--todo = Il est conservé tel quel et peut être enregistré ailleurs.
desk-error--answer_unread--what = Il ne peut pas être lu : { $what }
desk-error--asked_lately--todo = Attendez que trois mois soient passés, ou écrivez une relance pour cette demande.
desk-error--asked_lately--what = La même demande lui a été faite le { $on } (référence { $reference }).
desk-error--backup_damaged--todo = Copiez-la de nouveau depuis son emplacement d’origine, ou prenez-en une plus ancienne.
desk-error--backup_damaged--what = Cette sauvegarde est endommagée, et rien n’a été restauré : { $detail }.
desk-error--backup_newer--todo = Mettez Habeas à jour, puis restaurez-la. Rien n’a été modifié.
desk-error--backup_newer--what = Cette sauvegarde a été créée par une version plus récente de Habeas.
desk-error--bad_choice--todo = Choisissez parmi : { $choices }.
desk-error--bad_choice--what = « { $value } » ne peut pas être choisi ici.
desk-error--bad_columns--todo = Enregistrez-le en CSV, les noms des colonnes dans la première ligne.
desk-error--bad_columns--what = Le tableau { $table } est illisible : { $what }.
desk-error--bad_correction--todo = Écrivez-le avec une flèche : 12 rue Vieille => 14 rue Neuve.
desk-error--bad_correction--what = « { $value } » ne dit pas à la fois ce qui est faux et ce qui est juste.
desk-error--bad_country--todo = Utilisez les deux lettres du pays, par exemple FR, DE ou GB.
desk-error--bad_country--what = « { $value } » n’est pas un pays utilisable ici.
desk-error--bad_date--todo = Écrivez-la sous la forme année-mois-jour, par exemple 2026-11-24.
desk-error--bad_date--what = « { $value } » n’est pas une date.
desk-error--bad_email--todo = Vérifiez les espaces, l’arobase et la terminaison.
desk-error--bad_email--what = « { $value } » n’est pas une adresse e-mail.
desk-error--bad_pack--todo = C’est un seul fichier JSON avec des entreprises et, si vous voulez, des personnes, des droits et des champs. Rien n’a été fait de ce qui ne peut être lu.
desk-error--bad_pack--what = Le lot ne peut pas être lu : { $what }.
desk-error--bad_payload--todo = Si vous avez écrit un script, comparez-le à la documentation de la commande ; sinon, signalez ce défaut de l’application.
desk-error--bad_payload--what = La commande a reçu quelque chose qu’elle ne comprend pas : { $detail }.
desk-error--batch_left_out--todo = La liste dit pourquoi pour chacune ; corrigez ce qu’elle nomme et relancez la commande, rien n’est fait deux fois.
desk-error--batch_left_out--what =
    { $count ->
        [one] { $count } lettre a été laissée de côté.
       *[other] { $count } lettres ont été laissées de côté.
    }
desk-error--before_cause--todo = Corrigez la date, ou annulez l’entrée précédente si c’est elle qui est fausse.
desk-error--before_cause--what = Le { $on } précède le { $cause }, jour de l’étape dont il découle.
desk-error--bundle_damaged--todo = Procurez-vous une autre copie. Rien n’a été repris de celle-ci.
desk-error--bundle_damaged--what = L’export n’est plus tel qu’il a été écrit : { $detail }
desk-error--bundle_empty--todo = Écrivez d’abord une demande.
desk-error--bundle_empty--what = Il n’y a encore rien à exporter.
desk-error--bundle_newer--todo = Mettez Habeas à jour, puis réessayez.
desk-error--bundle_newer--what = Cet export a été produit par une version plus récente de Habeas.
desk-error--cancelled--todo = Rien d’inachevé ne reste. Relancez-la quand vous voulez.
desk-error--cancelled--what = Vous avez arrêté l’opération.
desk-error--chain_broken--todo = Rien n’a été ajouté. Lancez la vérification du coffre et conservez une copie du dossier tel quel.
desk-error--chain_broken--what = La suite des événements ne concorde pas : { $detail }.
desk-error--check_failed--todo = Conservez une copie du dossier du coffre tel quel et restaurez votre dernière bonne copie.
desk-error--check_failed--what =
    { $count ->
        [one] La vérification a trouvé { $count } défaut.
       *[other] La vérification a trouvé { $count } défauts.
    }
desk-error--company_in_use--todo = Supprimez d’abord ces demandes ; la fiche de l’entreprise pourra suivre.
desk-error--company_in_use--what =
    { $count ->
        [one] Vous avez écrit à { $name } : { $count } demande.
       *[other] Vous avez écrit à { $name } : { $count } demandes.
    }
desk-error--contradiction--todo = Renoncez à l’un des deux, ou faites-en plus tard une lettre à part.
desk-error--contradiction--what = Deux de vos souhaits s’excluent. { $contradiction }
desk-error--controller_unconfirmed--todo = Lisez le passage. Si c’est bien { $name }, indiquez vous-même ce nom ; sinon, indiquez le bon.
desk-error--controller_unconfirmed--what = La politique ne dit pas clairement quelle entreprise décide de l’usage des données. C’est peut-être { $name }.
desk-error--date_too_far--todo = Vérifiez l’année.
desk-error--date_too_far--what = La date { $date } est trop lointaine pour être comptée.
desk-error--depended--todo = Annulez d’abord l’entrée ultérieure.
desk-error--depended--what = Une entrée ultérieure, « { $by } », découle de celle-ci.
desk-error--disk_full--todo = Libérez de la place et réessayez. Ce qui était enregistré est intact et rien d’inachevé ne reste.
desk-error--disk_full--what = Le disque est plein.
desk-error--email_user--todo = Prenez une autre adresse, en lettres simples, ou envoyez la lettre par la poste.
desk-error--email_user--what = « { $value } » a avant l’arobase des lettres qu’un brouillon d’e-mail ne peut pas porter.
desk-error--empty_passphrase--todo = Écrivez au moins quelques mots que vous seul mettriez ensemble.
desk-error--empty_passphrase--what = La phrase de passe est vide.
desk-error--enclosures_too_large--todo = Envoyez-les en plusieurs messages, ou par la poste.
desk-error--enclosures_too_large--what = Les pièces jointes dépassent { $cap } au total.
desk-error--file_exists--todo = Choisissez un autre nom. Rien n’a été écrasé.
desk-error--file_exists--what = Il existe déjà quelque chose qui s’appelle { $path }.
desk-error--file_gone--todo = Vérifiez où il se trouve et choisissez-le à nouveau. Rien n’a été modifié.
desk-error--file_gone--what = Le fichier « { $name } » n’est pas là.
desk-error--file_is_folder--todo = Choisissez les fichiers qu’il contient.
desk-error--file_is_folder--what = « { $name } » est un dossier, pas un fichier.
desk-error--file_unreadable--todo = Vérifiez que le disque est branché et que vous avez le droit de lire ce fichier. Rien n’a été modifié.
desk-error--file_unreadable--what = Le fichier « { $name } » est illisible ({ $detail }).
desk-error--folder_empty--todo = Choisissez le dossier où sont les fichiers de la réponse.
desk-error--folder_empty--what = Le dossier { $name } ne contient aucun fichier.
desk-error--folder_holds_link--todo = Retirez-le du dossier, ou mettez à sa place le fichier vers lequel il mène.
desk-error--folder_holds_link--what = { $name } est un lien ou un périphérique, ou se trouve trop profondément dans des dossiers ; rien n’a été conservé.
desk-error--folder_too_large--todo = Ajoutez plutôt son archive, si l’entreprise en a envoyé une, ou rangez le dossier dans un fichier zip.
desk-error--folder_too_large--what = Le dossier { $name } contient plus de { $max } fichiers ; rien n’a été conservé.
desk-error--in_future--todo = Saisissez le jour où cela s’est réellement passé.
desk-error--in_future--what = Le { $on } n’est pas encore arrivé ; nous sommes le { $today }.
desk-error--inside_vault--todo = Choisissez un endroit hors de ce dossier : ce qui y serait enregistré se trouverait en clair à côté de ce qui est chiffré.
desk-error--inside_vault--what = Cet endroit se trouve dans le dossier du coffre.
desk-error--internal--todo = Réessayez. Si cela se reproduit, signalez-le ; ce qui était enregistré est intact.
desk-error--internal--what = Une erreur interne s’est produite : { $detail }.
desk-error--keyring_absent--todo = Saisissez la phrase de passe : elle ouvre toujours le coffre.
desk-error--keyring_absent--what = Il n’y a pas de trousseau sur ce système, ou il ne fonctionne pas.
desk-error--keyring_changed--todo = Saisissez la phrase de passe : elle ouvre toujours le coffre. Désactivez puis réactivez ensuite le trousseau pour y déposer une nouvelle clé.
desk-error--keyring_changed--what = Ce que contient le trousseau ({ $backend }) n’ouvre plus ce coffre.
desk-error--keyring_empty--todo = Saisissez la phrase de passe : elle ouvre toujours le coffre. Désactivez puis réactivez ensuite le trousseau pour y déposer une nouvelle clé.
desk-error--keyring_empty--what = Le trousseau ({ $backend }) ne contient pas de clé de ce coffre, ou il est verrouillé.
desk-error--keyring_failed--todo = Rien n’a été modifié. La phrase de passe ouvre toujours le coffre.
desk-error--keyring_failed--what = Le trousseau n’a pas fait ce qui lui était demandé : { $detail }.
desk-error--keyring_locked--todo = Déverrouillez-le et réessayez, ou saisissez la phrase de passe : elle ouvre toujours le coffre.
desk-error--keyring_locked--what = Le trousseau est verrouillé.
desk-error--language_not_yet--todo = Choisissez parmi : { $choices }.
desk-error--language_not_yet--what = Il n’y a pas encore de lettres dans la langue « { $value } ».
desk-error--left_over--todo = Supprimez-le si aucun autre export n’est en cours, puis réessayez.
desk-error--left_over--what = Un export interrompu a laissé { $path }, où le dossier est en clair.
desk-error--letter_address_too_long--todo = Raccourcissez ou supprimez une ligne, ou choisissez la mise en page simple, une enveloppe plus grande ou des étiquettes plus grandes.
desk-error--letter_address_too_long--what = L’adresse ne tient pas dans sa place : elle prend { $lines } lignes et il y en a { $max }. La plus longue est : { $longest }
desk-error--letter_address_too_wide--todo = Raccourcissez-le, ou choisissez la mise en page simple, une enveloppe plus grande ou des étiquettes plus grandes.
desk-error--letter_address_too_wide--what = L’adresse ne tient pas dans sa place : « { $word } » est trop large et ne peut être coupé nulle part.
desk-error--letter_character--todo = Écrivez ce mot en lettres latines, grecques ou cyrilliques. L’omettre sans le dire pourrait changer un nom.
desk-error--letter_character--what = La police de la lettre n’a pas le caractère « { $character } » (dans : { $text }).
desk-error--letter_face--todo = Installez la police « { $face } » (sous Debian et Ubuntu, le paquet { $package }), puis réessayez : la lettre l’utilisera. Ou écrivez ce mot en lettres latines, grecques ou cyrilliques.
desk-error--letter_face--what = La police de la lettre n’a pas le caractère « { $character } » (dans : { $text }).
desk-error--letter_failed--todo = Raccourcissez vos textes. Si cela se reproduit, signalez ce défaut de l’application.
desk-error--letter_failed--what = La lettre n’a pas pu être composée : { $detail }.
desk-error--letter_sender_too_long--todo = Supprimez-en une ligne, ou choisissez la mise en page simple ou une enveloppe plus grande.
desk-error--letter_sender_too_long--what = L’adresse de l’expéditeur ne tient pas dans sa place.
desk-error--locked--todo = Saisissez sa phrase de passe pour continuer.
desk-error--locked--what = Le coffre est verrouillé.
desk-error--mailto_too_long--todo = Enregistrez-la comme brouillon d’e-mail (.eml), ou copiez son texte.
desk-error--mailto_too_long--what = La lettre est trop longue pour une adresse mailto: ({ $count } octets ; les messageries en acceptent { $max }).
desk-error--missing_addressee--todo = Cherchez au bas de leur site les mentions légales (obligatoires en France), leurs conditions de vente, une facture ou une confirmation de commande, ou le registre des entreprises (France : annuaire-entreprises.data.gouv.fr ; Royaume-Uni : Companies House), et complétez ce qui manque. Habeas ne devine pas de destinataire.
desk-error--missing_addressee--what = Cette lettre n’a pas de destinataire. { $gaps }
desk-error--missing_cause--todo = Notez d’abord cette étape, avec sa propre date.
desk-error--missing_cause--what = « { $kind } » ne peut pas être noté avant « { $missing } ».
desk-error--missing_columns--todo = Nommez-les sur la première ligne (CSV à virgules, points-virgules ou tabulations) ; une colonne peut être vide. Rien n’a été fait.
desk-error--missing_columns--what = Il manque au tableau { $table } ces colonnes : { $columns }. Il a : { $found }.
desk-error--missing_field--todo = Complétez-la ; le reste est conservé tel que vous l’avez écrit.
desk-error--missing_field--what = Il manque une information : { $field }.
desk-error--no_answer_yet--todo = Ajoutez-le d’abord avec `habeas answer add`, ou dans la fenêtre.
desk-error--no_answer_yet--what = Rien n’est encore revenu pour cette demande.
desk-error--no_directory--todo = Écrivez dans la ligne le nom, l’adresse ou l’e-mail, et le pays.
desk-error--no_directory--what = La ligne ne nomme l’entreprise que par sa place dans l’annuaire (slug) ; un lot a besoin de l’entreprise elle-même.
desk-error--no_first_letter--todo = Choisissez le droit qui n’a pas été respecté, ou la réclamation.
desk-error--no_first_letter--what = Aucune première lettre n’est écrite pour « { $right } ». { $guidance }
desk-error--no_recovery_code--todo = Ouvrez-le avec sa phrase de passe ; vous pourrez alors créer un code dans les réglages, ou avec `habeas vault recovery-code`.
desk-error--no_recovery_code--what = Ce coffre n’a pas de code de secours.
desk-error--no_such_item--todo = Regardez la liste de ce qu’il contient et prenez-y le chemin ; un numéro comme #3 convient aussi.
desk-error--no_such_item--what = Il ne contient rien qui s’appelle « { $name } ».
desk-error--no_such_page--todo = Demandez une page de 1 à { $pages }.
desk-error--no_such_page--what = Il n’a pas de page { $number } ; sa dernière page est la { $pages }.
desk-error--no_vault--todo = Créez-en un d’abord : ouvrez l’application ou lancez `habeas vault create`.
desk-error--no_vault--what = Il n’y a pas encore de coffre ici.
desk-error--no_viewer--todo = Enregistrez la lettre et ouvrez-la là où un lecteur de PDF est installé, ou installez-en un.
desk-error--no_viewer--what = Aucun programme ici n’ouvre ce fichier ({ $detail }).
desk-error--not_a_backup--todo = Choisissez le fichier enregistré par « Sauvegarder maintenant », ou par `habeas vault backup`.
desk-error--not_a_backup--what = Ce fichier n’est pas une sauvegarde écrite par Habeas.
desk-error--not_a_bundle--todo = Choisissez le dossier ou le fichier .zip de l’export.
desk-error--not_a_bundle--what = Ce n’est pas un export produit par Habeas.
desk-error--not_confirmed--todo = Recommencez et répondez « oui », ou ajoutez --yes dans un script.
desk-error--not_confirmed--what = Rien n’a été supprimé : personne n’a dit oui.
desk-error--not_found--todo = Cherchez dans la liste et utilisez l’identifiant ou le nom exact.
desk-error--not_found--what = Rien ici ne s’appelle « { $name } ».
desk-error--not_granted_there--todo = Choisissez un autre droit, ou vérifiez le pays dans la fiche de l’entreprise.
desk-error--not_granted_there--what = « { $right } » n’existe pas dans le droit applicable ici ({ $law }).
desk-error--not_undoable--todo = La lettre elle-même est le début de la demande. Écrivez plutôt une nouvelle demande.
desk-error--not_undoable--what = Cette entrée ne peut pas être annulée.
desk-error--nothing_to_post--todo = Nommez les demandes. Sans nom, comptent celles qui sont écrites, partent par la poste et ne sont pas encore envoyées.
desk-error--nothing_to_post--what = Aucune lettre n’est à poster.
desk-error--notice_binary--todo = Ouvrez la politique de confidentialité dans votre navigateur, copiez son texte et collez-le.
desk-error--notice_binary--what = Ce fichier ne contient pas de texte.
desk-error--notice_empty--todo = Choisissez le fichier qui contient le texte, ou copiez le texte de la page et collez-le.
desk-error--notice_empty--what = La politique de confidentialité est vide.
desk-error--notice_too_large--todo = Choisissez le bon fichier ou collez seulement le texte.
desk-error--notice_too_large--what = Ce fichier fait { $size } ; une politique de confidentialité est lue jusqu’à { $cap }.
desk-error--notice_unsupported--todo = Ouvrez la politique de confidentialité, sélectionnez tout le texte, copiez-le et collez-le ici.
desk-error--notice_unsupported--what = Aucun texte ne peut être lu dans ce { $what }.
desk-error--one_file--todo = Nommez un seul fichier.
desk-error--one_file--what = Ce que contient un fichier est montré pour un seul fichier, et plusieurs ont été donnés.
desk-error--one_value--todo = Gardez celle qui compte ; le reste est conservé tel quel.
desk-error--one_value--what = Une seule réponse convient ici : { $field }.
desk-error--only_copies--todo = Un programme de synchronisation a trouvé le coffre modifié à deux endroits. Rien n’a été modifié ni choisi. Cherchez dans son historique les fichiers vault.key et vault.db qui vont ensemble, ou restaurez une sauvegarde dans un autre dossier.
desk-error--only_copies--what = Il n’y a pas ici de coffre entier, seulement des copies qu’un autre programme en a faites : { $names }.
desk-error--own_right--todo = N’indiquez personne d’autre : la lettre est écrite par la personne dont c’est le droit, ou par l’héritier.
desk-error--own_right--what = « { $right } » est une lettre que l’on écrit en son propre nom.
desk-error--passphrases_differ--todo = Saisissez-la à nouveau, deux fois.
desk-error--passphrases_differ--what = Les deux phrases de passe ne sont pas identiques.
desk-error--pipe_too_long--todo = Enregistrez-les dans un fichier, et donnez celui-ci.
desk-error--pipe_too_long--what = Plus de { $cap } sont arrivés, et pas par un fichier.
desk-error--place_is_folder--todo = Choisissez un nom de fichier dans ce dossier.
desk-error--place_is_folder--what = « { $path } » est un dossier.
desk-error--place_not_empty--todo = Choisissez un dossier vide, ou qui n’existe pas encore. Rien n’a été modifié.
desk-error--place_not_empty--what = Ce dossier n’est pas vide : il contient { $name }.
desk-error--reader_memory--todo = Rien n’a été modifié. Si vous faites confiance à l’expéditeur, ouvrez-le dans un autre programme et enregistrez-le en texte brut ou en image ordinaire.
desk-error--reader_memory--what = Ce fichier demande plus de mémoire qu’il n’en faut pour une lettre ou une image (plus de { $cap }) ; il n’a pas été lu.
desk-error--reader_missing--todo = Fermez l’application et rouvrez-la. Si elle a été mise à jour entre-temps, cela suffit.
desk-error--reader_missing--what = Le lecteur, qui travaille coupé de tout le reste, ne démarre pas ({ $detail }).
desk-error--reader_stopped--todo = Rien n’a été modifié. Méfiez-vous de ce fichier : il est endommagé, ou fait pour nuire. À la place, vous pouvez copier et coller un texte.
desk-error--reader_stopped--what = Ce fichier a fait échouer le lecteur, qui travaille coupé de tout le reste ({ $detail }) ; il n’a pas été lu.
desk-error--reader_time--todo = Rien n’a été modifié. Si vous faites confiance à l’expéditeur, ouvrez-le dans un autre programme et enregistrez ou copiez seulement la partie utile.
desk-error--reader_time--what = La lecture de ce fichier demande plus de calcul que n’importe quelle lettre ou image (plus de { $seconds } secondes) ; il n’a pas été lu.
desk-error--recovery_code_character--todo = Comparez-le avec la feuille : elle porte des chiffres et des majuscules, sans U.
desk-error--recovery_code_character--what = « { $character } » ne figure jamais dans un code de secours.
desk-error--recovery_code_group--todo = Comparez ce groupe avec la feuille, ainsi que ses voisins.
desk-error--recovery_code_group--what = Le groupe { $group } du code de secours est mal saisi.
desk-error--recovery_code_length--todo = Comparez-le avec la feuille, groupe par groupe : sept groupes de cinq.
desk-error--recovery_code_length--what = Un code de secours compte { $expected } caractères, et celui-ci en a { $found }.
desk-error--regime_not_yet--todo = Des lettres existent au titre du RGPD, du UK GDPR, de la loi suisse, du règlement (UE) 2018/1725 et des lois des deux grandes Églises allemandes. Pour d’autres lois, une version ultérieure suivra.
desk-error--regime_not_yet--what = Cette version ne connaît pas assez les règles de { $regime } pour écrire ou compter selon elles.
desk-error--regime_unknown--todo = Si l’entreprise a un établissement ou un représentant dans l’Union, utilisez cette adresse et ce pays.
desk-error--regime_unknown--what = Aucune loi de protection des données connue ici ne découle du pays { $country }.
desk-error--request_closed--todo = Annulez d’abord la clôture si un nouvel événement est survenu.
desk-error--request_closed--what = Cette demande est close.
desk-error--right_not_yet--todo = Des lettres existent pour : { $choices }.
desk-error--right_not_yet--what = Cette version ne sait pas encore écrire de lettre pour « { $right } ».
desk-error--row_too_long--todo = Mettez entre guillemets une valeur qui contient le séparateur.
desk-error--row_too_long--what = La ligne a { $values } valeurs pour { $columns } colonnes.
desk-error--signature_empty--todo = Tracez-la plus grande, ou choisissez une image à l’encre foncée sur papier clair.
desk-error--signature_empty--what = Aucune signature n’est visible.
desk-error--signature_too_large--todo = Recadrez l’image sur la signature, ou tracez-la ici.
desk-error--signature_too_large--what = La signature est trop grande : { $size }, pour { $cap } au plus.
desk-error--signature_unreadable--todo = Choisissez une image PNG ou JPEG que d’autres programmes ouvrent.
desk-error--signature_unreadable--what = La signature ne peut pas être lue.
desk-error--table_ending--todo = Donnez au fichier un nom qui se termine par .xlsx ou .csv.
desk-error--table_ending--what = Un tableau s’enregistre en .xlsx ou en .csv, et { $name } ne se termine ni par l’un ni par l’autre.
desk-error--table_is_workbook--todo = Ouvrez-le et enregistrez la feuille en CSV (UTF-8, si le programme le propose). Rien n’a été fait.
desk-error--table_is_workbook--what = Le tableau { $table } est un classeur illisible : il est protégé par un mot de passe, ou endommagé.
desk-error--too_long--todo = Raccourcissez ; le reste est conservé tel que vous l’avez écrit.
desk-error--too_long--what = C’est trop long : { $field }. { $max } caractères au plus.
desk-error--typed_break--todo = Mettez-y un vrai retour à la ligne : Entrée dans la fenêtre ou dans la cellule d’un tableau, $'première ligne\ndeuxième ligne' dans un shell. Rien n’en a été enregistré.
desk-error--typed_break--what = « { $value } » contient un retour à la ligne tapé « { $found } » ; une lettre l’imprimerait ainsi.
desk-error--unknown_command--todo = Lancez `habeas --help` pour voir la liste.
desk-error--unknown_command--what = La commande « { $name } » n’existe pas.
desk-error--unknown_encoding--todo = Donnez un nom comme utf-8, windows-1252, windows-1250, iso-8859-2 ou ibm850.
desk-error--unknown_encoding--what = « { $value } » n’est pas un encodage connu ici.
desk-error--unknown_field--todo = Sont acceptés : { $choices }.
desk-error--unknown_field--what = « { $name } » n’est pas demandé ici.
desk-error--vault_busy--todo = Fermez-la ou attendez qu’elle ait fini, puis réessayez.
desk-error--vault_busy--what = Une autre fenêtre ou une autre commande écrit dans ce coffre.
desk-error--vault_damaged--todo = Copiez le dossier du coffre, puis réparez le coffre : ce qui peut être sauvé l’est. Vous pouvez aussi restaurer votre dernière sauvegarde dans un nouveau dossier.
desk-error--vault_damaged--what = Le coffre est endommagé : { $detail }.
desk-error--vault_exists--todo = Ouvrez-le avec sa phrase de passe ou choisissez un autre dossier. Rien n’a été modifié.
desk-error--vault_exists--what = Il y a déjà un coffre à cet endroit.
desk-error--vault_in_use--todo = Attendez qu’elle ait fini (la vérification ou la sauvegarde d’un grand coffre sur un disque lent peut prendre des minutes), puis réessayez.
desk-error--vault_in_use--what = Une autre fenêtre ou une autre commande utilise ce coffre depuis plus d’une minute : rien n’a donc été fait.
desk-error--vault_newer--todo = Mettez Habeas à jour, puis rouvrez-le. Rien n’a été modifié.
desk-error--vault_newer--what = Ce coffre a été créé par une version plus récente de Habeas.
desk-error--vault_unreachable--todo = Vérifiez que le disque est branché et que vous avez le droit d’écrire dans ce dossier.
desk-error--vault_unreachable--what = L’emplacement du coffre est inutilisable : { $path } ({ $detail }).
desk-error--web_address--todo = Copiez l’adresse entière depuis votre navigateur : elle commence par https://.
desk-error--web_address--what = « { $address } » n’est pas l’adresse d’une page.
desk-error--web_insecure--todo = Prenez l’adresse qui commence par https://, ou ouvrez la page dans votre navigateur, copiez son texte et collez-le.
desk-error--web_insecure--what = { $address } n’est pas protégée en chemin (http).
desk-error--web_private--todo = Si vous lui faites confiance, ouvrez la page dans votre navigateur, enregistrez-la et choisissez le fichier.
desk-error--web_private--what = { $address } est une adresse d’un réseau privé, pas une page publique.
desk-error--web_redirects--todo = Ouvrez la page dans votre navigateur, copiez son texte et collez-le.
desk-error--web_redirects--what = { $address } renvoie de page en page sans jamais arriver.
desk-error--web_status--todo = Vérifiez l’adresse dans votre navigateur ; si la page s’y affiche, copiez son texte et collez-le.
desk-error--web_status--what = { $address } a répondu par l’erreur { $status } au lieu d’une page.
desk-error--web_unreachable--todo = Vérifiez l’adresse et votre connexion ; ou ouvrez la page dans votre navigateur, copiez son texte et collez-le.
desk-error--web_unreachable--what = { $address } est injoignable.
desk-error--write_failed--todo = Choisissez un endroit où vous avez le droit d’écrire, puis réessayez.
desk-error--write_failed--what = L’écriture est impossible : { $path } ({ $detail }).
desk-error--written_elsewhere--todo = Utilisez le fichier conservé avec la demande.
desk-error--written_elsewhere--what = Cette lettre n’a pas été écrite ici : il n’y a rien à composer.
desk-error--wrong_passphrase--todo = Vérifiez la disposition du clavier et les majuscules, puis réessayez. Rien n’a été modifié.
desk-error--wrong_passphrase--what = Cette phrase de passe n’ouvre pas le coffre.
desk-error--wrong_recovery_code--todo = Prenez la feuille imprimée en dernier : un nouveau code remplace les précédents. Rien n’a été modifié.
desk-error--wrong_recovery_code--what = Ce code de secours n’ouvre pas le coffre.
desk-error--bad_region--todo = Utilisez le code ISO 3166-2, par exemple DE-BY, ou n’indiquez pas de région.
desk-error--bad_region--what = « { $value } » n’est pas une région de ce pays ({ $country }).
desk-error--bad_table--todo = Enregistrez-le en CSV avec les colonnes regime, controller_country et received_date.
desk-error--bad_table--what = Le tableau est illisible : { $what }.
desk-error--letter_not_now--todo = Lettres qui conviennent aujourd’hui : { $choices }. S’il s’est passé quelque chose, notez-le d’abord.
desk-error--letter_not_now--what = La lettre { $letter } ne convient pas à cette demande aujourd’hui. { $next }
desk-error--no_calendar--todo = Utilisez un pays de l’Espace économique européen, GB, CH, ou EU pour les institutions.
desk-error--no_calendar--what = Les jours fériés de « { $value } » ne sont pas connus ici.
desk-error--nothing_due--todo = Indiquez quel jour une demande a été envoyée ou reçue ; son échéance est alors connue.
desk-error--nothing_due--what = Aucune demande ouverte n’a d’échéance.
desk-error--regime_misfit--todo = Choisissez la loi de ce pays, ou le pays dont c’est la loi : avec un représentant dans l’Union, celui du représentant.
desk-error--regime_misfit--what = Un organisme établi dans ce pays ({ $country }) ne répond pas selon { $regime }.
desk-error--rows_failed--todo = La colonne « error » dit pour chaque ligne ce qui ne va pas ; corrigez et relancez la commande.
desk-error--rows_failed--what =
    { $count ->
        [one] { $count } ligne n’a pas pu être calculée.
       *[other] { $count } lignes n’ont pas pu être calculées.
    }
desk-error--item_ticked--todo = Retirez-le de la lettre, ou décochez-le d’abord.
desk-error--item_ticked--what = Vous avez coché { $item } comme donné : la lettre ne peut pas le demander.
desk-error--evidence_lacks--what =
    { $count ->
        [one] { $count } point nécessaire à une réclamation fait défaut.
       *[other] { $count } points nécessaires à une réclamation font défaut.
    }
desk-error--evidence_lacks--todo = Chacun est nommé plus haut, avec ce qu’il faut faire. Le dossier peut être fait malgré tout ; refaites-le quand vous aurez ce qui manque.
desk-error--bar_outside--todo = Comptez depuis le coin supérieur gauche de l’image remise droite : X,Y,LARGEUR,HAUTEUR, dans { $size }.
desk-error--bar_outside--what = La barre { $bar } ne couvre rien de l’image, qui a { $size } pixels.
desk-error--bars_too_many--todo = Couvrez plusieurs lignes d’une seule barre.
desk-error--bars_too_many--what = Il y a plus de barres que les { $max } possibles.
desk-error--mailto_encloses--todo = Enregistrez-la comme brouillon d’e-mail (.eml) : la pièce jointe y est.
desk-error--mailto_encloses--what = Cette lettre part avec une pièce jointe, qu’une adresse mailto: ne peut pas porter.
desk-error--mark_character--todo = Écrivez le destinataire et le but en lettres latines, grecques ou cyrilliques.
desk-error--mark_character--what = La police du filigrane n’a pas le caractère « { $character } ».
desk-error--picture_damaged--todo = Reprenez la photo, ou enregistrez-la de nouveau en PNG ou en JPEG.
desk-error--picture_damaged--what = L’image ne peut pas être lue ({ $detail }).
desk-error--picture_too_large--todo = Réduisez l’image, ou reprenez-la avec moins de pixels. Rien n’en a été lu.
desk-error--picture_too_large--what = L’image est plus grande ({ $size }) que ce qui est lu ({ $cap }).
desk-error--picture_too_small--todo = Prenez une image plus grande, ou des bords qui en laissent davantage : le petit côté demande { $least } pixels dans la copie.
desk-error--picture_too_small--what = Ce qui reste de l’image ({ $size } pixels) est trop petit pour un filigrane lisible.
desk-error--picture_truncated--todo = Copiez-la de nouveau depuis le téléphone ou le scanner.
desk-error--picture_truncated--what = Le fichier s’arrête avant la fin de l’image.
desk-error--picture_unknown--todo = Prenez le document en photo, ou enregistrez-le en PNG ou en JPEG. La plupart des lecteurs enregistrent une page de PDF comme image.
desk-error--picture_unknown--what = Ce fichier n’est pas une image PNG, JPEG ou WebP.
desk-error--mandate_ended--todo = Établissez-en un nouveau et faites-le signer, ou laissez la personne écrire elle-même.
desk-error--mandate_ended--what = Ce mandat n’est plus valable depuis le { $on }.
desk-error--mandate_not_for_right--todo = Retirez cette demande, ou établissez un mandat qui la mentionne et faites-le signer.
desk-error--mandate_not_for_right--what = Le mandat donné à { $agent } ne couvre pas ceci : { $right }.
desk-error--mandate_not_towards--todo = Établissez un mandat qui mentionne cette entreprise, ou toutes, et faites-le signer.
desk-error--mandate_not_towards--what = Le mandat ne mentionne pas { $company }.
desk-error--mandate_of_another--todo = Choisissez { $agent } comme auteur de la lettre.
desk-error--mandate_of_another--what = Ce mandat a été donné à { $agent }, et non à { $writer }.
desk-error--mandate_to_oneself--todo = Indiquez une autre personne qui agira.
desk-error--mandate_to_oneself--what = { $name } ne peut pas se donner mandat à soi-même.
desk-error--mandate_unsigned--todo = Imprimez-le, faites-le signer sur papier et ajoutez un scan de la feuille signée. Des lettres pourront alors être écrites en vertu de ce mandat.
desk-error--mandate_unsigned--what = Ce mandat n’est pas encore signé ({ $name }).
desk-error--no_authority_hears--todo = Demandez à un avocat ou à un service de conseil quel tribunal ou quel médiateur est compétent.
desk-error--no_authority_hears--what = Aucune autorité de protection des données n’est compétente : votre demande repose sur une autre loi.
desk-error--bundle_contradicts--todo = Rien n’a été repris. Demandez un nouvel export à la personne qui vous l’a remis ; ne vous fiez pas à ces fichiers.
desk-error--bundle_contradicts--what = Des fichiers de l’export disent autre chose que ses événements : { $files }.
desk-error--bundle_lock_name--todo = Choisissez un tel nom. Rien n’a été écrit.
desk-error--bundle_lock_name--what = Le nom d’un export chiffré se termine par .zip.age.
desk-error--bundle_locked--todo = Indiquez sa phrase de passe, ou le fichier contenant la clé pour laquelle il a été chiffré.
desk-error--bundle_locked--what = Cet export est chiffré.
desk-error--bundle_no_lock--todo = Indiquez une phrase de passe ou un destinataire, ou choisissez un nom qui se termine par .zip.
desk-error--bundle_no_lock--what = Un nom qui se termine par .age est celui d’un export chiffré, et aucun chiffrement n’a été choisi.
desk-error--bundle_one_lock--todo = Choisissez l’un des deux. Rien n’a été écrit.
desk-error--bundle_one_lock--what = Un export est chiffré par une phrase de passe ou pour un destinataire, pas les deux.
desk-error--bundle_one_scope--todo = Choisissez des demandes, ou une entreprise, ou une personne.
desk-error--bundle_one_scope--what = Un export contient quelques demandes, toutes celles adressées à une entreprise ou toutes celles d’une personne : pas plusieurs de ces choix à la fois.
desk-error--bundle_other_case--todo = Rien n’a été repris, et le coffre est resté tel quel. Demandez à la personne qui a fait l’export lequel des deux est le sien.
desk-error--bundle_other_case--what = L’export a un autre historique sous un identifiant déjà utilisé : { $subject }.
desk-error--bundle_other_lock--todo = Demandez à la personne qui l’a fait ce qui l’ouvre.
desk-error--bundle_other_lock--what = Cet export est chiffré autrement : pour un destinataire et non par une phrase de passe, ou l’inverse.
desk-error--bundle_wrong_key--todo = Vérifiez les majuscules et la disposition du clavier, puis réessayez. Rien n’a été repris.
desk-error--bundle_wrong_key--what = Cela n’ouvre pas l’export.
desk-error--nothing_to_transfer--todo = Enregistrez d’abord ce qu’ils ont envoyé comme réponse. Un message n’est repris que si vous le nommez.
desk-error--nothing_to_transfer--what = Aucun fichier de données n’est arrivé en réponse à cette demande.
desk-error--companies_left_out--todo = La liste dit pourquoi pour chacune ; les autres sont dans votre coffre.
desk-error--companies_left_out--what =
    { $count ->
        [one] { $count } entreprise a été laissée de côté.
       *[other] { $count } entreprises ont été laissées de côté.
    }
desk-error--directory_broken--todo = Récupérez-le à nouveau. L’annuaire en place reste tel quel.
desk-error--directory_broken--what = { $refused } fiches sur { $all } ne respectent pas le schéma de l’annuaire : il a été coupé, ou c’est autre chose.
desk-error--directory_lacks--todo = Récupérez-le à nouveau, en entier. L’annuaire en place reste tel quel.
desk-error--directory_lacks--what = Sélections et anciennes entreprises de cet annuaire : { $packs } et { $former } ; de celui en place : { $known_packs } et { $known_former }. Il en manque.
desk-error--directory_no_pack--todo = Regardez la liste : « habeas directory packs ». La première colonne donne le nom à utiliser.
desk-error--directory_no_pack--what = L’annuaire n’a pas de sélection appelée « { $id } ».
desk-error--directory_obsolete--todo = Cherchez sur leur site qui est responsable aujourd’hui, ou lisez leur politique de confidentialité.
desk-error--directory_obsolete--what = { $name } ne figure plus dans l’annuaire.
desk-error--directory_older--todo = Il n’y a rien à faire : le plus récent reste. Pour revenir en arrière malgré tout, reprenez d’abord l’annuaire de l’application, puis celui-ci.
desk-error--directory_older--what = Cet annuaire est du { $date }, celui en place du { $known }.
desk-error--directory_shrunk--todo = Récupérez-le à nouveau, en entier. L’annuaire en place reste tel quel.
desk-error--directory_shrunk--what = Cet annuaire compte { $found } entreprises, celui en place { $known } : il en manque.
desk-error--directory_uncorrected--todo = Corrigez d’abord une fiche : « habeas directory correct ». Il y aura alors quelque chose à envoyer à ceux qui le tiennent.
desk-error--directory_uncorrected--what = Vous n’avez rien corrigé dans l’annuaire.
desk-error--directory_unknown--todo = Cherchez-la par son nom ou son site : « habeas directory search … ». La première colonne est le nom à employer.
desk-error--directory_unknown--what = L’annuaire n’a pas d’entreprise du nom de « { $slug } ».
desk-error--directory_value--todo = Le téléphone et le fax s’écrivent comme +49 611 92780, les adresses web avec https://, les langues en deux lettres, une adresse postale en lignes avec le pays à la fin.
desk-error--directory_value--what = « { $value } » ne peut pas être la valeur de « { $field } ».
desk-error--download_too_large--todo = Vérifiez l’adresse. L’annuaire lui-même fait quelques mégaoctets.
desk-error--download_too_large--what = { $address } donne plus de { $cap } : ce n’est pas un annuaire.
desk-error--file_status--todo = Vérifiez l’adresse dans votre navigateur ; si le fichier s’y télécharge, enregistrez-le et choisissez-le.
desk-error--file_status--what = { $address } a répondu par l’erreur { $status } au lieu d’un fichier.
desk-error--file_unreachable--todo = Vérifiez l’adresse et votre connexion, puis réessayez : ce qui était arrivé n’est pas redemandé si le serveur le permet. Ou enregistrez le fichier avec votre navigateur et choisissez-le.
desk-error--file_unreachable--what = { $address } est injoignable, ou la connexion s’est rompue.
desk-error--files_unread--todo = La liste dit pourquoi pour chacun ; ce que disent les autres y est.
desk-error--files_unread--what =
    { $count ->
        [one] { $count } fichier n’a pas été lu.
       *[other] { $count } fichiers n’ont pas été lus.
    }
desk-error--no_traces--todo = Prenez l’export d’un gestionnaire de mots de passe (Bitwarden, KeePassXC, 1Password, Firefox, Chrome), une boîte aux lettres (mbox), un relevé bancaire en CSV ou une liste d’adresses.
desk-error--no_traces--what = Ce fichier n’est pas de ceux qui se lisent ici.
desk-error--not_a_directory--todo = Prenez l’archive (zip) que publient ceux qui le tiennent, ou le dossier décompressé. L’annuaire en place reste tel quel.
desk-error--not_a_directory--what = Ce n’est pas l’annuaire des entreprises, ou il a été coupé : { $detail }.
desk-error--records_left_out--todo = La liste dit pourquoi pour chacune ; toutes les autres sont dans l’annuaire en place.
desk-error--records_left_out--what =
    { $count ->
        [one] { $count } fiche de cette copie a été laissée de côté.
       *[other] { $count } fiches de cette copie ont été laissées de côté.
    }
desk-error--traces_broken--todo = Exportez-le de nouveau et réessayez.
desk-error--traces_broken--what = Ce fichier est endommagé : { $detail }.
desk-error--traces_encrypted--todo = Exportez-le de nouveau sans chiffrement (JSON, CSV ou XML), puis supprimez ce fichier. Habeas n’en garde aucune copie et ne lit aucun mot de passe.
desk-error--traces_encrypted--what = Cet export est chiffré.
desk-error--date_either_way--todo = Dites si c’est le jour ou le mois qui vient d’abord ; le fichier est alors relu.
desk-error--date_either_way--what = « { $value } » peut se lire de deux façons.
desk-error--import_fax--todo = Saisissez-la à la main comme « déjà envoyée », avec la lettre et le moyen le plus proche.
desk-error--import_fax--what = Elle est partie par fax, et Habeas ne connaît pas ce moyen.
desk-error--import_no_channel--todo = Dites comment ces demandes sont parties : par e-mail, par courrier ou par formulaire. Le délai en dépend.
desk-error--import_no_channel--what = Le fichier ne dit pas comment elle a été envoyée.
desk-error--import_no_country--todo = Ajoutez une colonne « pays » avec ses deux lettres, comme FR ; ou créez d’abord l’entreprise et choisissez-la.
desk-error--import_no_country--what = Le fichier ne dit pas dans quel pays se trouve { $name }.
desk-error--import_no_request--todo = Reprenez d’abord le fichier qui contient la demande elle-même.
desk-error--import_no_request--what = Il n’y a pas de demande de référence « { $reference } » à laquelle la rattacher.
desk-error--import_no_right--todo = Dites-le pour toutes ces lignes, ou ajoutez une colonne « droit ».
desk-error--import_no_right--what = Le fichier ne dit pas ce qui a été demandé.
desk-error--import_own_letter--todo = Saisissez-la à la main comme « déjà envoyée », avec la lettre.
desk-error--import_own_letter--what = Une lettre de votre plume : le fichier ne dit pas quel droit elle exerce.
desk-error--import_which_company--todo = Choisissez laquelle, ou dites que ce n’est aucune d’elles.
desk-error--import_which_company--what = « { $name } » peut être une de ces entreprises.
desk-error--import_whose_message--todo = Dites si c’est leur réponse. Sinon, il est laissé de côté.
desk-error--import_whose_message--what = Le fichier ne dit pas qui a écrit ce message : eux ou vous.
desk-error--no_trail_yet--todo = Lisez une réponse ou une politique de confidentialité et dites qui elle nomme ; il y aura alors quelque chose à dessiner.
desk-error--no_trail_yet--what = Personne n’est encore nommé dans ce parcours.
desk-error--not_asked_again--todo = Regardez la demande pour voir ce qui peut être fait maintenant.
desk-error--not_asked_again--what = Cette demande ne peut pas être refaite maintenant.
desk-error--reminder_past--todo = Choisissez un jour à partir d’aujourd’hui.
desk-error--reminder_past--what = Le { $day } est passé.
desk-error--database_emptied--what = La base de données du coffre est vide : vault.db ne contient plus rien.
desk-error--database_emptied--todo = Rien n’a été modifié. Cherchez une copie de vault.db dans l’historique du dossier ou du logiciel qui le synchronise, ou restaurez votre dernière sauvegarde dans un nouveau dossier.
desk-error--not_a_file--what = { $path } n’est pas ce qui devrait s’y trouver : c’est un lien, un tube, un périphérique ou un dossier.
desk-error--not_a_file--todo = Rien n’a été ouvert. Remettez le bon fichier en place, ou restaurez votre dernière sauvegarde.
desk-error--file_too_large--what = { $path } pèse { $size } ; { $cap } au plus devraient s’y trouver.
desk-error--file_too_large--todo = Rien n’a été lu. Remettez le bon fichier en place, ou restaurez votre dernière sauvegarde.
desk-error--file_not_a_file--what = « { $name } » est un tube ou un périphérique, pas un fichier.
desk-error--file_not_a_file--todo = Enregistrez-le d’abord dans un fichier, puis choisissez celui-ci.
desk-error--vault_set_back--what = Une partie de ce coffre a été remplacée par une copie plus ancienne. Des fichiers chiffrés sans rattachement sont peut-être tout ce qui reste de ce qui manque.
desk-error--vault_set_back--todo = Rien n’a été retiré. Réparez d’abord le coffre.
desk-error--repair_impossible--what = La base de données du coffre est entièrement illisible ; rien n’a pu en être sauvé : { $detail }.
desk-error--repair_impossible--todo = Rien n’a été modifié. Restaurez votre dernière sauvegarde dans un nouveau dossier et conservez celui-ci.

## Desk (window and command line): What happened, in the timeline of a request

desk-event--acknowledged = Ils ont accusé réception.
desk-event--answered = Ils ont répondu.
desk-event--bounced = La lettre vous a été retournée.
desk-event--closed = Vous avez clos la demande.
desk-event--composed = Vous avez écrit la lettre.
desk-event--corrected = Vous avez annulé une entrée.
desk-event--erased = Cette entrée a été effacée.
desk-event--joined = Vous leur aviez écrit vous-même ; la demande a été reprise ici.
desk-event--letter_kept = La lettre a été mise en page et conservée dans le coffre.
desk-event--received = Ils l’ont reçue.
desk-event--refused = Ils ont refusé.
desk-event--sent--email = Vous l’avez envoyée par e-mail.
desk-event--sent--post = Vous avez posté la lettre.
desk-event--sent--web_form = Vous l’avez envoyée par leur formulaire.
desk-event--unknown = Noté par une version plus récente de Habeas.
desk-event--authority_answered = L’autorité a répondu.
desk-event--clarification_asked = Ils ont demandé ce que vous voulez dire.
desk-event--clarification_given = Vous leur avez dit ce que vous voulez dire.
desk-event--complained = Vous avez fait une réclamation à l’autorité.
desk-event--complained--company = Vous avez fait une réclamation à l’entreprise.
desk-event--contested = Vous avez contesté leur demande.
desk-event--extension_announced = Ils ont annoncé qu’il leur faut plus de temps.
desk-event--fee_asked = Ils ont demandé des frais.
desk-event--followed_up--F1 = Vous avez rédigé une relance.
desk-event--followed_up--F2 = Vous avez rédigé une lettre sur ce qui manque.
desk-event--followed_up--F3 = Vous avez rédigé une lettre contestant la demande d’identité.
desk-event--followed_up--F4 = Vous avez rédigé une lettre contestant la prolongation.
desk-event--followed_up--F5 = Vous avez rédigé une lettre contestant le paiement.
desk-event--followed_up--F6 = Vous avez rédigé une réponse à leur question.
desk-event--followed_up--F7 = Vous avez rédigé une lettre montrant que c’est bien vous.
desk-event--followed_up--F8 = Vous avez rédigé une réclamation.
desk-event--followed_up--authority_silent = Vous avez écrit une lettre qui demande à l’autorité où elle en est.
desk-event--followed_up--processor = Vous avez écrit une lettre qui demande qui est le responsable du traitement.
desk-event--followed_up--redaction = Vous avez écrit une lettre qui conteste ce qui est occulté.
desk-event--followed_up--resend = Vous avez récrit la lettre, qui était revenue.
desk-event--identity_asked = Ils ont demandé qui vous êtes.
desk-event--identity_given = Vous leur avez dit qui vous êtes.
desk-event--other_channel_asked = Ils exigent un autre canal.
desk-event--reminded = Vous les avez relancés.
desk-event--assessed = Vous avez vérifié ce qui est arrivé.
desk-event--identity_copied = Vous avez fait une copie d’une pièce d’identité, des parties cachées.
desk-event--assessed--names = Vous avez dit qui ils nomment.

## Desk (window and command line): The invented example case

desk-example--answer =
    Ceci est une réponse inventée.

    Chère Camille,

    Voici tout ce que nous avons sur vous : votre nom, votre adresse et les trois commandes de l’an dernier.

    Le Site qui répond (inventé)
desk-example--bank = La Banque tranquille (inventée)
desk-example--fact = J’ai un compte chez vous depuis 2021.
desk-example--person = Camille Exemple (inventée)
desk-example--shop = La Boutique en retard (inventée)
desk-example--site = Le Site qui répond (inventé)

## Desk (window and command line): Faults that the check of the vault found

desk-fault--chain = La suite des événements : { $what }
desk-fault--database = La base de données : { $what }
desk-fault--file_changed = Un fichier enregistré a été modifié : { $what }
desk-fault--file_missing = Un fichier enregistré a disparu : { $what }
desk-fault--head = La suite de { $what } a été coupée ou ramenée en arrière.
desk-fault--key_file_set_back = Le fichier de clés est plus ancien qu’un autre déjà utilisé par ce coffre : une ancienne phrase de passe peut de nouveau l’ouvrir. { $what }
desk-fault--set_back = La base de données est une copie plus ancienne d’elle-même : ce qui a été noté ensuite a disparu. { $what }
desk-fault--rows_set_back = Des parties de la base de données sont endommagées, ou plus anciennes que d’autres. { $what }
desk-fault--head_set_back = Le fichier vault.head manque, ou est plus ancien que la dernière écriture dans ce coffre. { $what }
desk-fault--file_not_a_file = À la place d’un fichier enregistré se trouve un lien, un tube, un périphérique ou un dossier : { $what }
desk-fault--file_too_large = Un fichier enregistré est plus long que ce qui avait été noté, et n’a pas été lu : { $what }
desk-fault--files_folder = Le dossier « files » du coffre manque, ou est un lien. { $what }
desk-fault--case = Un dossier ne peut pas être reconstitué : { $what }

## Desk (window and command line): Names of fields, within the sentence of an error

desk-field--address = l’adresse
desk-field--agent = qui doit agir
desk-field--agent_address = l’adresse de qui doit agir
desk-field--attention = la personne à l’attention de laquelle
desk-field--capacity = en quelle qualité vous agissez
desk-field--channel = le mode d’envoi
desk-field--company = l’entreprise
desk-field--controllers = les entreprises envers lesquelles il vaut, ou qu’il vaut envers toutes
desk-field--country = le pays
desk-field--email = l’adresse e-mail
desk-field--event = quelle entrée était fausse (son identifiant)
desk-field--fact = pourquoi ils auraient des données
desk-field--files = au moins un fichier
desk-field--identifiers = ce par quoi ils vous connaissent
desk-field--kind = ce qui s’est passé
desk-field--label = ce que c’est
desk-field--language = la langue
desk-field--letter = la lettre envoyée
desk-field--name = le nom
desk-field--new_passphrase = la nouvelle phrase de passe
desk-field--note = votre note
desk-field--of = pour qui vous écrivez
desk-field--passphrase = la phrase de passe
desk-field--person = la personne
desk-field--place = la ville
desk-field--recipient--address = l’adresse de l’entreprise
desk-field--recipient--name = le nom de l’entreprise
desk-field--recovery_code = le code de secours
desk-field--reference = la référence
desk-field--rights = ce que vous voulez d’eux
desk-field--sender--address = votre adresse
desk-field--sender--name = votre nom
desk-field--sent = le jour de l’envoi
desk-field--signature = la signature
desk-field--source = la politique de confidentialité
desk-field--tone = le ton
desk-field--trading_name = le nom commercial
desk-field--until = le dernier jour
desk-field--value = sa valeur
desk-field--ground = le motif
desk-field--on = le jour
desk-field--pause_from = le premier jour de la pause
desk-field--pause_to = le dernier jour de la pause
desk-field--received = le jour de réception
desk-field--regime = la loi
desk-field--region = la région
desk-field--to = à qui
desk-field--year = l’année
desk-field--purpose = à quoi elle sert
desk-field--recipient = à qui elle est destinée
desk-field--file = le fichier
desk-field--mandate = le mandat

## Desk (window and command line): What a privacy notice does not say of its company

desk-gap--address = Aucune adresse postale n’est donnée.
desk-gap--controller_name = Le texte ne nomme pas l’entreprise.
desk-gap--country = Le texte ne dit pas dans quel pays elle se trouve.
desk-gap--email = Aucune adresse e-mail n’est donnée.
desk-gap--email_hidden = L’adresse e-mail est cachée aux programmes sur la page d’origine : cherchez-la là-bas.
desk-gap--legal_form = La forme juridique n’est pas donnée.
desk-gap--source_differs = Le texte parle d’un autre site que celui d’où il vient : vérifiez de qui est cette politique.
desk-gap--web_form_url = Un formulaire est mentionné, sans son adresse.

## Desk (window and command line): What to know before a step

desk-guidance--damages = La réparation est une démarche distincte, et ultérieure (art. 82 du RGPD ; s. 168 du DPA 2018 au Royaume-Uni). Qui la demande doit établir ce que l’entreprise a fait de mal, le dommage subi, matériel ou moral, et le lien entre les deux. Depuis l’arrêt de la Cour de justice du 19 mars 2026 (C-526/24), demander l’accès et une réparation d’un même souffle peut faire passer une demande pour abusive. Exercez donc d’abord le droit, gardez la réponse ou le silence comme preuve, et faites une réclamation ; voyez ensuite un avocat, une association de consommateurs ou un point-justice. Les délais sont nationaux (cinq ans en France).
desk-guidance--remedy_court = Vous pouvez saisir un tribunal sans réclamation préalable (art. 79 du RGPD) : là où l’entreprise est établie, ou là où vous vivez. Aucune clause de ses conditions ne peut vous en priver. L’application tient les preuves en ordre ; la demande elle-même relève d’un avocat ou d’un point-justice.
desk-guidance--representation = Un organisme à but non lucratif actif dans la protection des données peut faire une réclamation et agir en justice pour vous si vous lui donnez mandat (art. 80, paragraphe 1, du RGPD). Demandez-lui son propre modèle de mandat.

## Desk (window and command line): What went wrong with a file, within the sentence of an error

desk-io--damaged = contenu endommagé
desk-io--denied = accès refusé
desk-io--missing = introuvable
desk-io--other = le système signale une erreur
desk-io--read_only = le disque est en lecture seule

## Desk (window and command line): Envelopes, labels and the posting list

desk-mail--envelopes = Enveloppes
desk-mail--labels = Étiquettes
desk-mail--test--hold = Tenez-la avec une planche d’étiquettes contre la lumière.
desk-mail--test--print = Imprimez à 100 %, sans ajuster à la page.
desk-mail--test--sheet = { $size } ({ $names })

## Desk (window and command line): In place of what only a newer version can read

desk-newer = (version plus récente)

## Desk (window and command line): What to do next with a request

desk-next--check_answer = Comparez ce qu’ils ont envoyé avec ce que demandait votre lettre. Quand vous avez tout, clôturez la demande.
desk-next--nothing = Il n’y a plus rien à faire.
desk-next--record_acknowledged = Ils l’ont reçue. Indiquez le jour de réception : celui qu’ils mentionnent ou, au plus tard, celui de leur confirmation. Le délai part de ce jour.
desk-next--record_received = Dès que vous connaissez le jour de réception, par l’avis d’une lettre recommandée ou par eux, indiquez-le. Le délai part de ce jour.
desk-next--remind_no_term = Ils ont eu quelques semaines, bien que la loi ne fixe pas de délai. Écrivez la lettre « { $letter } » : elle demande une réponse pour une date précise.
desk-next--send = Imprimez la lettre, signez-la et postez-la. Indiquez ensuite le jour de l’envoi.
desk-next--send_again = Vérifiez l’adresse, renvoyez la lettre, puis indiquez le jour.
desk-next--send_electronic = Copiez le texte de la lettre, envoyez-le depuis votre adresse, puis indiquez le jour de l’envoi.
desk-next--wait = Rien à faire : ils ont jusqu’au { $date }.
desk-next--wait_no_term = La loi ne fixe pas de délai ici. Laissez-leur quelques semaines, puis notez ce qui est revenu, ou écrivez de nouveau.
desk-next--ask_authority = L’autorité se tait depuis le { $since }. Demandez-lui où elle en est ; vous pouvez aussi saisir le juge.
desk-next--ask_controller = S’ils disent ne traiter les données que pour le compte d’un autre : demandez pour qui.
desk-next--ask_missing = Écrivez-leur ce qui manque dans leur réponse.
desk-next--check_refusal = Lisez leurs motifs. Ils doivent en donner et dire où vous pouvez réclamer.
desk-next--complain = Réclamez auprès de l’autorité, avec votre lettre et ce qui est revenu.
desk-next--complain_company = Réclamez d’abord auprès de l’entreprise elle-même. Elle doit en accuser réception dans les trente jours.
desk-next--contest_clarification = Votre lettre était claire : répondez que vous voulez tout.
desk-next--contest_extension = Contestez la prolongation : elle vient trop tard ou sans motif.
desk-next--contest_fee = Contestez le paiement : la réponse est gratuite.
desk-next--contest_identity = Contestez-la s’ils vous connaissent déjà ou en demandent trop, par exemple une copie de carte d’identité.
desk-next--contest_redaction = Si plus que nécessaire est occulté : contestez-le, passage par passage.
desk-next--damages = Les dommages-intérêts sont une étape distincte et ultérieure : il faut un dommage réel que vous pouvez prouver. Demandez d’abord à un avocat ou à une association.
desk-next--give_clarification = Répondez ce que vous voulez dire. « Toutes mes données » est une réponse.
desk-next--give_identity = Donnez-leur ce qui montre que c’est bien vous, rien de plus, et demandez que ce ne soit utilisé pour rien d’autre.
desk-next--read_decision = Lisez ce que l’autorité a décidé. Quand il n’y a plus rien à faire, clôturez la demande.
desk-next--record_true_receipt = Indiquez le jour où ils l’ont reçue dès que vous le connaissez. D’ici là, l’application compte avec une estimation : ils ont jusqu’au { $date }.
desk-next--remedy = L’autorité se tait depuis le { $since }. Vous pouvez saisir le juge contre elle ; demandez à un avocat ou à une association.
desk-next--remind = Cherchez une réponse dans votre boîte aux lettres et vos indésirables. S’il n’y en a pas, relancez-les et laissez-leur deux semaines.
desk-next--send_follow_up = Vous avez rédigé cette lettre sans l’envoyer encore : { $letter }. Envoyez-la, puis indiquez quel jour.
desk-next--until = Elle a jusqu’au { $date } pour vous dire où en est l’affaire.
desk-next--use_channel = Vous pouvez l’envoyer par la voie qu’ils demandent. Rien ne vous y oblige : le délai court depuis votre lettre.
desk-next--wait_after_reminder = Vous les avez relancés. Laissez-leur jusqu’au { $date }.
desk-next--wait_authority = Vous avez réclamé auprès de l’autorité. { $date }
desk-next--wait_cautious = Attendez jusqu’au { $date } : ensuite vous pouvez relancer sans risque.
desk-next--wait_company = Vous avez réclamé auprès de l’entreprise. Elle a jusqu’au { $date } pour en accuser réception.
desk-next--write_to_controller = Écrivez une demande distincte au responsable du traitement, dès que vous savez qui c’est.
desk-next--ask_again = Vous vouliez un rappel : redemandez-leur la même chose et comparez avec la dernière fois.

## Desk (window and command line): What can be recorded of a request, to choose from

desk-record--acknowledged = Ils ont accusé réception
desk-record--answered = Ils ont répondu
desk-record--bounced = La lettre m’a été retournée
desk-record--closed = Je clos cette demande
desk-record--received = Ils l’ont reçue
desk-record--refused = Ils ont refusé
desk-record--sent = Je l’ai envoyée
desk-record--tracking = Numéro de suivi { $number }
desk-record--authority_answered = L’autorité a répondu
desk-record--clarification_asked = Ils demandent des précisions
desk-record--clarification_given = J’ai donné des précisions
desk-record--complained = J’ai adressé une réclamation
desk-record--contested = J’ai contesté leur exigence
desk-record--extension_announced = Ils prolongent le délai
desk-record--fee_asked = Ils demandent un paiement
desk-record--identity_asked = Ils demandent un justificatif d’identité
desk-record--identity_given = J’ai justifié de mon identité
desk-record--other_channel_asked = Ils exigent un autre canal (formulaire, compte…)
desk-record--reminded = Je les ai relancés

## Desk (window and command line): The rights, as one asks for them, with a line of explanation

desk-right--access = Voir ce qu’ils ont sur vous
desk-right--access--hint = Ils doivent vous dire ce qu’ils détiennent, pourquoi, d’où cela vient et qui le reçoit, et vous en donner une copie.
desk-right--automated_decision = Faire décider un être humain
desk-right--automated_decision--hint = Une décision prise par une machine seule : une personne doit l’examiner, vous entendre et vous l’expliquer.
desk-right--complaint = Saisir l’autorité de contrôle
desk-right--complaint--hint = L’autorité de contrôle examine l’affaire, gratuitement. Écrivez d’abord à l’entreprise.
desk-right--completion = Compléter ce qui manque
desk-right--completion--hint = Ils doivent ajouter votre déclaration lorsque ce qu’ils détiennent donne une image fausse.
desk-right--damages = Demander réparation
desk-right--erasure = Faire effacer vos données
desk-right--erasure--hint = Ils doivent effacer vos données si l’un des six motifs s’applique. Demandez d’abord votre copie : ce qui est effacé l’est pour de bon.
desk-right--erasure_public = Faire effacer des liens et des copies ailleurs
desk-right--information = Demander ce que leur politique ne dit pas
desk-right--information--hint = Leur politique de confidentialité tait quelque chose que la loi les oblige à dire.
desk-right--law = art. { $articles } du { $regime }
desk-right--law--DPA = s. { $articles } du Data Protection Act 2018
desk-right--law--LIL = art. { $articles } de la loi 78-17
desk-right--law--church = § { $articles } { $regime }
desk-right--minor_erasure = Faire effacer des données de votre enfance
desk-right--objection = Faire cesser une utilisation de vos données
desk-right--objection--hint = Pour des raisons qui tiennent à votre situation, contre ce qu’ils fondent sur leurs intérêts ou sur une mission publique. Si l’usage repose sur votre consentement, retirez-le plutôt.
desk-right--objection_marketing = Arrêter la publicité
desk-right--objection_marketing--hint = Sans motif et sans exception : la publicité, et le profilage qui la sert, doivent cesser.
desk-right--objection_research = Faire cesser une utilisation pour la recherche ou les statistiques
desk-right--portability = Récupérer vos données pour les emporter
desk-right--portability--hint = Ce que vous leur avez fourni et ce qu’ils ont observé de votre utilisation, dans un fichier que d’autres programmes savent lire.
desk-right--portability_direct = Faire transmettre vos données à une autre entreprise
desk-right--portability_direct--hint = Ils doivent transmettre vos données directement à une autre entreprise, lorsque c’est techniquement possible.
desk-right--post_mortem = Décider du sort de vos données après votre mort
desk-right--post_mortem--hint = Loi française : dites-leur que faire de vos données après votre mort, et qui y veillera.
desk-right--post_mortem_heirs = Agir pour une personne décédée
desk-right--recipients_notice = Savoir qui ils ont informé d’un changement
desk-right--rectification = Corriger ce qui est faux
desk-right--rectification--hint = Ils doivent corriger ce qui est faux à votre sujet et le signaler à ceux à qui ils l’ont transmis.
desk-right--remedy_court = Saisir un tribunal
desk-right--representation = Faire agir une association pour vous
desk-right--restriction = Geler vos données
desk-right--restriction--hint = Ils peuvent conserver vos données, mais pas les utiliser, tant qu’un différend est en cours ou parce que vous en avez besoin.
desk-right--withdraw_consent = Retirer votre consentement
desk-right--withdraw_consent--hint = À partir de là, ils ne peuvent plus utiliser vos données sur la base de ce que vous aviez accepté.
desk-right--ai_training = Soustraire vos données à l’entraînement de l’IA
desk-right--ai_training--hint = Une opposition avec les mots qu’il faut : ce que vous avez écrit, dit ou montré ne doit pas entraîner une intelligence artificielle.
desk-right--breach = Poser des questions sur une fuite de données
desk-right--breach--hint = Vos données ont peut-être fuité : si vous êtes touché, ce qui s’est passé, ce qu’ils font et ce que vous pouvez faire.
desk-right--camera_access = Voir des enregistrements de vous
desk-right--camera_access--hint = Une caméra vous a filmé : faites garder l’enregistrement avant qu’il soit écrasé, et obtenez une copie.
desk-right--deceased = Demander à propos d’une personne décédée
desk-right--deceased--hint = Ce que les héritiers et les proches peuvent demander en Allemagne, en Italie, en Espagne et au Royaume-Uni. La lettre dit sur quoi elle se fonde.
desk-right--delete_me = Se faire oublier d’eux
desk-right--delete_me--hint = Une seule lettre pour tout : elle retire votre consentement, s’oppose et fait effacer vos données. Demandez d’abord votre copie : ce qui est effacé l’est pour de bon.
desk-right--employee_access = Voir ce qu’un employeur détient
desk-right--employee_access--hint = Dossier du personnel, e-mails à votre sujet, évaluations, horaires : là où vous travaillez, avez travaillé ou postulé.
desk-right--erasure_public--hint = Pages, publications et résultats de recherche à votre sujet, avec liens et copies ailleurs.
desk-right--law--recital = droit national (considérant { $articles } { $regime })
desk-right--minor_erasure--hint = Droit français : ce qu’un service en ligne a recueilli de vous quand vous étiez mineur.
desk-right--objection_research--hint = Ils étudient ou comptent des personnes avec vos données, et vous ne le voulez pas.
desk-right--post_mortem_heirs--hint = Droit français : clôturer les comptes d’une personne dont vous héritez, obtenir ce que la succession exige.
desk-right--recipients_notice--hint = Après une correction, une suppression ou un gel : qui ont-ils averti ?
desk-right--score = Connaître votre score
desk-right--score--hint = Pour les agences d’évaluation et quiconque vous note : la valeur, comment elle se forme, à partir de quelles données, et qui l’a reçue. Il n’est pas nécessaire de connaître une décision.
desk-right--source = Savoir d’où viennent vos données
desk-right--source--hint = Pour les courtiers en données et les expéditeurs inconnus : d’où viennent vos données et qui les reçoit. La lettre arrête aussi leur publicité.

## Desk (window and command line): The printed sheet with the recovery code

desk-sheet--delete = Supprimez le fichier qui a servi à l’imprimer.
desk-sheet--how = Si vous avez oublié votre phrase de passe : dans l’application, choisissez « J’ai oublié ma phrase de passe », ou lancez `habeas vault passphrase --forgotten`. Saisissez les sept groupes ; minuscules, espaces et tirets sont sans importance. Choisissez ensuite une nouvelle phrase de passe.
desk-sheet--keep = Conservez cette feuille avec votre passeport, et non à côté de l’ordinateur.
desk-sheet--made = Créé le { $date }
desk-sheet--title = Habeas : code de secours de votre coffre
desk-sheet--what = Toute personne qui possède ce code et le dossier de votre coffre (ou une sauvegarde) peut tout y lire, sans votre phrase de passe. Un code créé plus tard remplace celui-ci.

## Desk (window and command line): Where a request stands

desk-status--acknowledged = Ils ont confirmé le { $date } qu’ils l’ont. Indiquez le jour de réception pour faire partir le délai.
desk-status--answered = Ils ont répondu le { $date }.
desk-status--bounced = Elle vous est revenue le { $date }.
desk-status--closed = Vous avez clos cette demande le { $date }.
desk-status--late = Leur délai s’est achevé le { $due } sans réponse.
desk-status--refused = Ils ont refusé le { $date }.
desk-status--running = Ils l’ont depuis le { $date } et doivent répondre au plus tard le { $due }.
desk-status--sent = Vous l’avez envoyée le { $date }. Le délai part du jour où ils la reçoivent.
desk-status--sent_no_term = Vous l’avez envoyée le { $date }. La loi ne fixe pas de délai de réponse.
desk-status--written = Vous avez écrit la lettre le { $date }. Elle n’est pas encore envoyée.
desk-status--estimated = Vous l’avez postée ; elle est sans doute arrivée le { $date }. Ils doivent alors répondre au plus tard le { $due }.
desk-status--paused = Ils attendent votre réponse depuis le { $date }. Jusque-là, le délai ne court pas.

## Desk (window and command line): How strong a passphrase is, and how to better it

desk-strength--hint--another_word = Ajoutez un mot ou deux. Les mots rares valent mieux.
desk-strength--hint--capitals = Les majuscules n’aident guère.
desk-strength--hint--dates = Laissez de côté les années et dates qui vous concernent.
desk-strength--hint--few_words = Prenez quatre mots ou plus qui n’ont rien à voir entre eux.
desk-strength--hint--no_signs = Signes, chiffres et majuscules ne sont pas nécessaires.
desk-strength--hint--repeated = Ne répétez ni mots ni lettres.
desk-strength--hint--reversed = Un mot écrit à l’envers n’est guère plus difficile.
desk-strength--hint--substitutions = Écrire @ pour a, ou 0 pour o, n’aide guère.
desk-strength--level--0 = Trop facile : elle serait devinée { $time }.
desk-strength--level--1 = Faible : elle serait devinée { $time } par quelqu’un qui aurait votre coffre et mille ordinateurs.
desk-strength--level--2 = Moyenne : elle serait devinée { $time } par quelqu’un qui aurait votre coffre et mille ordinateurs.
desk-strength--level--3 = Bonne : elle serait devinée { $time } par quelqu’un qui aurait votre coffre et mille ordinateurs.
desk-strength--level--4 = Solide : elle serait devinée { $time } par quelqu’un qui aurait votre coffre et mille ordinateurs.
desk-strength--time--at_once = aussitôt
desk-strength--time--centuries = en quelques siècles
desk-strength--time--days = en quelques jours
desk-strength--time--decades = en quelques décennies
desk-strength--time--hours = dans la journée
desk-strength--time--longer = au bout de plus de dix mille ans
desk-strength--time--minutes = dans l’heure
desk-strength--time--months = en quelques mois
desk-strength--time--years = en quelques années
desk-strength--warning--common = Beaucoup de gens l’utilisent, elle est donc essayée en premier.
desk-strength--warning--dates = Les années et les dates sont vite essayées.
desk-strength--warning--keys = Des touches voisines sont essayées en premier.
desk-strength--warning--like_common = Elle ressemble à une autre que beaucoup de gens utilisent.
desk-strength--warning--names = Les noms et prénoms sont vite essayés.
desk-strength--warning--one_word = Un mot seul est vite trouvé.
desk-strength--warning--repeats = Ce qui est répété ne compte guère plus d’une fois.
desk-strength--warning--sequence = Des suites comme abc ou 6543 sont essayées en premier.

## Desk (window and command line): The table of requests

desk-table--state--answered = Répondues
desk-table--state--bounced = Revenues
desk-table--state--closed = Closes
desk-table--state--refused = Refusées
desk-table--state--running = En cours
desk-table--state--sent = Envoyées
desk-table--state--written = Écrites, pas envoyées

## Desk (window and command line): The timeline as a text

desk-timeline--erased =
    { $count ->
        [one] Une demande supprimée : { $count } entrée effacée reste dans l’historique.
       *[other] Une demande supprimée : { $count } entrées effacées restent dans l’historique.
    }
desk-timeline--note = Chaque événement est dans data/events.jsonl ; format de l’export : BagIt 1.0 (RFC 8493).
desk-timeline--title = Habeas : export complet du { $date }

## Desk (window and command line): Supervisory authorities

desk-authority--never = Cette fiche n’a jamais été comparée à une source. Consultez le site de l’autorité avant de lui écrire.
desk-authority--stale = Cette fiche a été vérifiée pour la dernière fois le { $date }. Consultez le site de l’autorité avant de lui écrire.

## Desk (window and command line): Entries of the calendar

desk-calendar--chase = { $company } : pas de réponse ? Relancez-les ({ $reference })
desk-calendar--chase--text = { $rights }. Ils avaient jusqu’au { $date }. Si rien n’est arrivé, ouvrez Habeas : la relance y est prête.
desk-calendar--due = { $company } : dernier jour pour répondre ({ $reference })
desk-calendar--due--text = { $rights }. La loi leur laisse jusqu’au { $date }. Vous pouvez les relancer sans risque à partir du { $safe }.
desk-calendar--estimated = Le jour de réception de la lettre est une estimation, et ces jours aussi.
desk-calendar--name = Habeas : échéances

## Desk (window and command line): The chain of senders and receivers

desk-chain--days =
    { $n ->
        [one] { $name } ({ $n } jour)
       *[other] { $name } ({ $n } jours)
    }
desk-chain--first--holiday = le { $date } est férié ({ $name })
desk-chain--first--saturday = le { $date } est un samedi
desk-chain--first--sunday = le { $date } est un dimanche
desk-chain--region = { $name } ({ $region })
desk-chain--substitute = { $name } (jour de remplacement)
desk-chain--then--holiday = puis { $name }
desk-chain--then--saturday = puis samedi
desk-chain--then--sunday = puis dimanche

## Desk (window and command line): What their notice says and an answer should

desk-claims--data_categories = Les données qu’ils disent avoir
desk-claims--purposes = À quoi elles servent, disent-ils
desk-claims--recipients = Qui les reçoit, disent-ils
desk-claims--retention = Durée de conservation annoncée
desk-claims--silent = Leur politique de confidentialité n’en dit rien.
desk-claims--transfers = Ce qu’ils disent des pays hors d’Europe

## Desk (window and command line): Kinds of days that do not count

desk-class--bank = banques fermées
desk-class--bridge = pont
desk-class--equated = assimilé à un jour férié
desk-class--local = dans certaines communes
desk-class--statutory = jour férié

## Desk (window and command line): Letters that follow a request

desk-follow_up--F1 = Relance
desk-follow_up--F1--hint = Leur délai est écoulé et rien n’est arrivé.
desk-follow_up--F2 = Ce qui manque
desk-follow_up--F2--hint = Leur réponse est incomplète, ou ils refusent.
desk-follow_up--F3 = Contester la demande d’identité
desk-follow_up--F3--hint = Ils savent qui vous êtes, ou en demandent trop.
desk-follow_up--F4 = Contester la prolongation
desk-follow_up--F4--hint = Elle vient trop tard, sans motif, ou n’est pas nécessaire.
desk-follow_up--F5 = Contester le paiement
desk-follow_up--F5--hint = La réponse est gratuite.
desk-follow_up--F6 = Répondre à leur question
desk-follow_up--F6--hint = Ils demandent ce que vous voulez dire. « Tout » est une réponse.
desk-follow_up--F7 = Montrer que c’est bien vous
desk-follow_up--F7--hint = Donnez le nécessaire et rien de plus, pour ce seul usage.
desk-follow_up--F8 = Réclamation à l’autorité
desk-follow_up--F8--hint = L’autorité examine l’affaire, gratuitement.
desk-follow_up--UK-164A = Réclamation à l’entreprise
desk-follow_up--UK-164A--hint = Le droit britannique veut que l’entreprise soit saisie d’abord.
desk-follow_up--authority_silent = Demander à l’autorité où elle en est
desk-follow_up--authority_silent--hint = Trois mois ont passé sans nouvelles. La lettre le demande et nomme le recours.
desk-follow_up--processor = Demander qui est le responsable
desk-follow_up--processor--hint = Ils disent ne traiter les données que pour le compte d’un autre.
desk-follow_up--redaction = Contester ce qui est occulté
desk-follow_up--redaction--hint = Des passages sont occultés en bloc, ou sans motif.
desk-follow_up--resend = La lettre de nouveau
desk-follow_up--resend--hint = Elle est revenue. La lettre dit quand et comment elle est partie la première fois.

## Desk (window and command line): Citations of law

desk-law--Art--12--3--GDPR = art. 12, § 3, du RGPD
desk-law--Art--12--3--UK--GDPR = art. 12, § 3, du RGPD britannique
desk-law--Art--12A--UK--GDPR = art. 12A du RGPD britannique
desk-law--Art--14--3--Reg--2018--1725 = art. 14, § 3, du règl. 2018/1725
desk-law--Art--18--DPO = art. 18 OPDo
desk-law--Art--25--7--FADP--Art--18--DPO = art. 25, al. 7, LPD, art. 18 OPDo
desk-law--Art--51--II--loi--78-17 = art. 51 II de la loi 78-17
desk-law--Art--63--3--Reg--2018--1725 = art. 63, § 3, du règl. 2018/1725
desk-law--Art--78--2--GDPR = art. 78, § 2, du RGPD
desk-law--ICO--time--limits = selon l’ICO
desk-law--Reg--1182--71--Art--3--1 = règl. 1182/71, art. 3, § 1
desk-law--Reg--1182--71--Art--3--2--c = règl. 1182/71, art. 3, § 2, c
desk-law--Reg--1182--71--Art--3--4 = règl. 1182/71, art. 3, § 4
desk-law--s--164A--DPA--2018 = s. 164A du DPA 2018
desk-law--s--166--DPA--2018 = s. 166 du DPA 2018
desk-law--14--3--KDG = § 14, al. 3, KDG
desk-law--16--3--DSG-EKD = § 16, al. 3, DSG-EKD
desk-law--187--1--BGB = § 187, al. 1, BGB
desk-law--188--3--BGB = § 188, al. 3, BGB
desk-law--193--BGB = § 193 BGB

## Desk (window and command line): What the law owes the data subject

desk-owes--accounts_closed = Clôturer les comptes et aider à régler la succession
desk-owes--acknowledgement = En accuser réception sous trente jours
desk-owes--before_lifting = Vous avertir avant de les utiliser à nouveau
desk-owes--breach_record = En tenir un registre
desk-owes--breach_told = Vous dire ce qui s’est passé, ce qui en résulte et ce qu’ils font
desk-owes--completion = Ajouter ce qui manque
desk-owes--confirmation = Dire s’ils ont des données sur vous
desk-owes--copy = Une copie des données elles-mêmes
desk-owes--correction = Corriger ce qui est faux
desk-owes--directives_kept = Conserver vos directives et les suivre
desk-owes--electronic_form = Une forme électronique courante, si vous écrivez par e-mail
desk-owes--erasure = Supprimer les données, copies comprises
desk-owes--erasure_minor = Supprimer dans les meilleurs délais
desk-owes--estate_told = Ce que la loi du pays donne aux héritiers ou aux proches
desk-owes--explanation = Comment la décision a été prise
desk-owes--file = Un fichier lisible par machine
desk-owes--free = Le tout gratuitement
desk-owes--handling = Examiner votre réclamation
desk-owes--human_review = Une personne qui réexamine, avec votre point de vue
desk-owes--in_time = Une réponse sans délai, dans le temps prévu par la loi
desk-owes--information = Pourquoi, d’où, à qui, combien de temps
desk-owes--kept_listed = Lister ce qu’ils gardent, et pourquoi
desk-owes--missing_information = Ce que leur politique de confidentialité ne dit pas
desk-owes--others_told = Avertir les autres qui l’ont publié
desk-owes--progress = Vous dire où elle en est
desk-owes--reasons = Les motifs de ce qu’ils ne font pas, et où vous plaindre
desk-owes--recipients_list = Vous dire qui ils sont
desk-owes--recipients_told = Avertir tous ceux qui ont reçu les données
desk-owes--restriction = Conserver les données sans presque rien en faire
desk-owes--restriction_meanwhile = Geler les données en attendant
desk-owes--safeguards = Ce qui protège les données à l’étranger
desk-owes--source_told = Vous dire d’où viennent vos données
desk-owes--stop = Arrêter, sauf à prouver des motifs impérieux
desk-owes--stop_consent = Arrêter tout de suite, aussi simplement que vous avez accepté
desk-owes--stop_marketing = Arrêter immédiatement
desk-owes--stop_research = Arrêter, sauf mission d’intérêt public
desk-owes--transmission = L’envoyer à l’autre entreprise, si c’est possible

## Desk (window and command line): Why a deadline ends on its day, step by step

desk-reason--cautious = Par prudence, ne relancez qu’après le { $date } : un bureau peut y être fermé. { $chain }.
desk-reason--clamped = Ce mois n’a pas de jour { $n } ; son dernier jour compte donc : { $date }{ $law }.
desk-reason--days = { $n } jours se terminent le { $date } ({ $law }).
desk-reason--estimated = Vous l’avez postée et personne n’a noté le jour de son arrivée : le { $date } est une estimation, les jours ouvrables habituels de la poste. Aucune loi ne présume un jour ; indiquez le vrai dès que vous le connaissez. Le jour de réception lui-même n’est pas compté ({ $law }).
desk-reason--extended = Ils ont prolongé le { $date }, à temps et avec des motifs : ils ont jusqu’au { $extended } ({ $law }).
desk-reason--extended_too_late = Ils ont prolongé le { $date }, après le { $due }. C’est trop tard : la première date reste.
desk-reason--extended_without_reasons = Ils ont prolongé le { $date } sans dire pourquoi. Ce n’est pas une prolongation : la première date reste.
desk-reason--extension = Ils ne peuvent aller jusqu’au { $extended } que s’ils vous disent pourquoi au plus tard le { $due } ({ $law }).
desk-reason--extension_unlimited = Ils ont annoncé le { $date } qu’il leur faut plus de temps. Cette loi ne fixe aucune durée : tenez-les au jour qu’ils ont indiqué.
desk-reason--holidays_unknown = Les jours fériés du lieu où ils répondent ne sont pas connus ici. Si le { $date } en est un, ils ont jusqu’au jour ouvrable suivant.
desk-reason--month = Un mois civil se termine le { $date } ({ $law }).
desk-reason--months = { $n } mois civils se terminent le { $date } ({ $law }).
desk-reason--not_started = Ils attendent de vous quelque chose dont ils ont besoin. Si cela leur parvenait le { $date }, le délai partirait de ce jour ({ $law }).
desk-reason--overdue = À partir du { $date }, ils sont en retard.
desk-reason--paused =
    Ils vous ont posé une question le { $from } et ont eu votre réponse le { $to }. { $n ->
        [one] { $n } jour ne compte pas : { $date }.
       *[other] { $n } jours ne comptent pas : { $date }.
    }
desk-reason--paused_both =
    Ils vous ont posé une question le { $from } et ont eu votre réponse le { $to }. { $n ->
        [one] Ces deux jours compris, { $n } jour ne compte pas : { $date }.
       *[other] Ces deux jours compris, { $n } jours ne comptent pas : { $date }.
    }
desk-reason--paused_open =
    Ils vous ont posé une question le { $from } et attendent encore votre réponse. { $n ->
        [one] Si vous la donniez aujourd’hui, { $n } jour ne compterait pas : { $date }.
       *[other] Si vous la donniez aujourd’hui, { $n } jours ne compteraient pas : { $date }.
    }
desk-reason--paused_too_late = Ils vous ont posé une question le { $date }, alors que leur délai était écoulé depuis le { $due }. Cela n’arrête rien.
desk-reason--received = Ils l’ont reçue le { $date }. Ce jour lui-même n’est pas compté ({ $law }).
desk-reason--received_counts = Ils l’ont reçue le { $date }, et ce jour est le premier qui compte ({ $law }).
desk-reason--restarted = Ce qu’il leur fallait de vous leur est parvenu le { $date }, et le délai part de ce jour ({ $law }).
desk-reason--rolled = { $chain }, donc { $date }{ $law }.
desk-reason--rolled_extended = Pour le délai prolongé : { $chain }, donc { $date }{ $law }.
desk-reason--sent_electronically = Vous l’avez envoyée par voie électronique le { $date }, ce qui vaut jour de réception. Ce jour lui-même n’est pas compté ({ $law }).
desk-reason--tables_end = Les jours fériés régionaux de ce pays ne sont connus que de { $first } à { $last }. Pour les autres années, consultez son calendrier officiel.

## Desk (window and command line): Why a next step is due

desk-reason_step--ask_authority = Son délai pour vous dire où elle en est est écoulé (art. 78, § 2, du RGPD ; au Royaume-Uni, art. 166 du DPA 2018).
desk-reason_step--ask_controller = Ils ont répondu le { $since }. Un sous-traitant aide le responsable à répondre (art. 28, § 3, e), du RGPD).
desk-reason_step--ask_missing = Ils ont répondu le { $since } ; le droit porte sur le tout (art. 15 du RGPD).
desk-reason_step--check_answer = Ils ont répondu le { $since }. Plus de la moitié des réponses sont incomplètes.
desk-reason_step--check_refusal = Ils ont refusé le { $since } (art. 12, § 4, du RGPD).
desk-reason_step--complain = Depuis le { $since }, il y a matière à réclamation (art. 77 du RGPD et textes semblables).
desk-reason_step--complain_company = La loi britannique veut la réclamation d’abord auprès de l’entreprise (s. 164A du DPA 2018).
desk-reason_step--contest_clarification = Ils l’ont demandé le { $since }, et le droit d’accès couvre tout.
desk-reason_step--contest_extension = Ils l’ont annoncée le { $since }. Une prolongation exige des motifs, dans le premier mois (art. 12, § 3, du RGPD).
desk-reason_step--contest_fee = Ils les ont demandés le { $since }. Une réponse n’est payante que si la demande est manifestement infondée ou excessive (art. 12, § 5, du RGPD).
desk-reason_step--contest_identity = Ils l’ont demandé le { $since }. Seuls des doutes raisonnables le permettent, et seulement pour le nécessaire (art. 12, § 6, et 5, § 1, c, du RGPD).
desk-reason_step--contest_redaction = Ils ont répondu le { $since }. Les droits d’autrui limitent la copie, mais ne justifient pas de tout refuser (art. 15, § 4, du RGPD, considérant 63).
desk-reason_step--damages = L’art. 82 du RGPD indemnise un dommage réel, jamais avec une première demande.
desk-reason_step--give_clarification = Ils l’ont demandé le { $since }. S’il y a beaucoup de données, ils peuvent demander ce que vous visez (considérant 63 du RGPD).
desk-reason_step--give_identity = Ils l’ont demandé le { $since }. En cas de doutes raisonnables ils le peuvent, et le délai vous attend (art. 12, § 6, du RGPD).
desk-reason_step--read_decision = L’autorité a répondu le { $since }.
desk-reason_step--record_acknowledged = Le délai part du jour où ils la reçoivent.
desk-reason_step--record_received = Le délai part du jour où ils la reçoivent.
desk-reason_step--record_true_receipt = Aucune loi ne présume le jour d’arrivée d’une lettre.
desk-reason_step--remedy = Le délai pour vous dire où en est l’affaire est écoulé (art. 78, § 2, du RGPD ; au Royaume-Uni, s. 166 du DPA 2018).
desk-reason_step--remind = Leur délai s’est terminé le { $since } (art. 12, § 3, du RGPD).
desk-reason_step--send_follow_up = Elle a été rédigée le { $since }.
desk-reason_step--use_channel = Ils l’ont demandé le { $since } (art. 12, § 2, du RGPD : ils doivent vous faciliter la tâche).
desk-reason_step--wait = Le délai que la loi leur donne court.
desk-reason_step--wait_after_reminder = Vous les avez relancés le { $since } ; deux semaines sont raisonnables.
desk-reason_step--wait_authority = Vous avez réclamé le { $since }.
desk-reason_step--wait_cautious = Selon la loi, ils sont en retard depuis le { $since }, mais un bureau a pu y être fermé.
desk-reason_step--wait_company = Vous avez réclamé le { $since } (s. 164A du DPA 2018).
desk-reason_step--write_to_controller = C’est le responsable qui doit la réponse, et son délai court dès qu’il reçoit votre demande (art. 12, § 3, du RGPD).
desk-reason_step--ask_again = Vous avez posé ce rappel vous-même. Rien ne vous y oblige.

## Desk (window and command line): Reasons for refusing, as they may write

desk-refusal--already_known = Que vous le savez déjà
desk-refusal--archiving = Que c’est conservé dans des archives
desk-refusal--basis_not_objectable = Que cela repose sur un consentement ou un contrat : alors retirez-le ou résiliez
desk-refusal--breach_excepted = Que les données étaient illisibles, que le risque a disparu ou qu’ils ont averti le public
desk-refusal--compelling_grounds = Des motifs impérieux : à eux de les prouver
desk-refusal--consent_other_basis = Qu’ils ont une autre base juridique : à eux de la nommer
desk-refusal--decision_allowed = Qu’un contrat, une loi ou votre accord le permet : le réexamen reste dû
desk-refusal--disproportionate = Que prévenir tout le monde demande trop d’efforts
desk-refusal--excessive = Que vous demandez trop ou trop souvent : à eux de le prouver
desk-refusal--expression = La liberté d’expression et d’information
desk-refusal--forbidden_by_deceased = Que la personne l’avait interdit
desk-refusal--human_involved = Qu’une personne est intervenue : réellement, s’entend
desk-refusal--identity_doubt = Qu’ils doutent de votre identité : seulement avec une raison
desk-refusal--inadmissible = Que la forme de la réclamation n’est pas bonne
desk-refusal--inferred = Qu’ils l’ont déduit eux-mêmes
desk-refusal--legal_claims = Qu’ils en ont besoin en justice
desk-refusal--legal_obligation = Qu’une loi les oblige à garder, par exemple les factures
desk-refusal--minor_exceptions = Liberté d’expression, loi, santé publique, archives, justice
desk-refusal--no_case = Qu’aucun des quatre cas n’est rempli
desk-refusal--no_data = Qu’ils n’ont rien : ils doivent tout de même le dire
desk-refusal--no_high_risk = Que le risque pour vous n’est pas élevé
desk-refusal--no_prior_request = Que vous n’avez pas d’abord saisi l’entreprise
desk-refusal--not_collected = Que les données ne viennent pas de vous, dans quelques cas
desk-refusal--not_controller = Que ce n’est pas eux : à eux de dire qui
desk-refusal--not_executor = Que vous n’êtes pas la personne désignée
desk-refusal--not_feasible = Que c’est techniquement impossible
desk-refusal--not_heir = Que vous n’êtes pas héritier, ou que des directives disent autre chose
desk-refusal--not_identifiable = Qu’ils ne peuvent pas dire quelles données sont les vôtres
desk-refusal--not_needed_for_purpose = Que leur finalité n’en a pas besoin
desk-refusal--objection_claims = Qu’ils en ont besoin en justice
desk-refusal--other_basis = Que cela repose sur autre chose que le consentement ou un contrat
desk-refusal--overriding_interest = Un intérêt prépondérant, une loi ou votre consentement
desk-refusal--portability_others = Que cela touche d’autres personnes
desk-refusal--proof_missing = Que vous n’avez pas montré ce qui est exact
desk-refusal--public_health = La santé publique
desk-refusal--public_task = Que cela sert une mission publique
desk-refusal--research = Archives, recherche, statistique
desk-refusal--research_public_task = Que la recherche sert une mission publique
desk-refusal--restricted_by_law = Qu’une loi l’interdit : à eux de la nommer
desk-refusal--rights_of_others = Que cela touche d’autres personnes : ils occultent et donnent le reste
desk-refusal--uses_remain = Que certains usages restent permis
desk-refusal--value_judgement = Que c’est une opinion et non un fait

## Desk (window and command line): What a company sent: kinds of files and data, and notes on them

desk-answer--feature--advertiser = Annonceurs
desk-answer--feature--device = Appareils
desk-answer--feature--email = Adresses électroniques
desk-answer--feature--ip = Adresses IP
desk-answer--feature--payment = Paiements
desk-answer--feature--person = Personnes
desk-answer--feature--phone = Numéros de téléphone
desk-answer--feature--place = Lieux
desk-answer--kind--audio = audio
desk-answer--kind--avif = image (avif)
desk-answer--kind--bmp = image (bmp)
desk-answer--kind--bzip2 = bzip2
desk-answer--kind--calendar = agenda (ics)
desk-answer--kind--contacts = contacts (vcf)
desk-answer--kind--csv = tableau en texte
desk-answer--kind--doc = document (doc)
desk-answer--kind--docx = document (docx)
desk-answer--kind--empty = vide
desk-answer--kind--gif = image (gif)
desk-answer--kind--gzip = gzip
desk-answer--kind--heic = image (heic)
desk-answer--kind--html = page web
desk-answer--kind--jpeg = image (jpeg)
desk-answer--kind--json = JSON
desk-answer--kind--json_lines = JSON, une valeur par ligne
desk-answer--kind--locked_office = fichier Office verrouillé
desk-answer--kind--mail = e-mail
desk-answer--kind--mailbox = boîte d’e-mails
desk-answer--kind--ods = feuille de calcul (ods)
desk-answer--kind--odt = document (odt)
desk-answer--kind--ole = fichier composé
desk-answer--kind--outlook_mail = message Outlook
desk-answer--kind--outlook_wrapping = winmail.dat
desk-answer--kind--pdf = PDF
desk-answer--kind--pgp = chiffré par PGP
desk-answer--kind--png = image (png)
desk-answer--kind--pptx = diaporama (pptx)
desk-answer--kind--program = programme
desk-answer--kind--pst = fichier de données Outlook
desk-answer--kind--rar = archive RAR
desk-answer--kind--rtf = document (rtf)
desk-answer--kind--script_json = JSON derrière une ligne de script
desk-answer--kind--seven_zip = archive 7z
desk-answer--kind--signed_mail = S/MIME
desk-answer--kind--sqlite = base de données SQLite
desk-answer--kind--tar = archive tar
desk-answer--kind--text = texte
desk-answer--kind--tiff = image (tiff)
desk-answer--kind--unknown = inconnu
desk-answer--kind--video = vidéo
desk-answer--kind--webp = image (webp)
desk-answer--kind--xls = feuille de calcul (xls)
desk-answer--kind--xlsb = feuille de calcul (xlsb)
desk-answer--kind--xlsx = feuille de calcul (xlsx)
desk-answer--kind--xml = XML
desk-answer--kind--xz = xz
desk-answer--kind--zip = archive zip
desk-answer--kind--zstd = Zstandard
desk-answer--note--bad_json = Le JSON est cassé : { $what }. Enregistrements lisibles : { $readable }.
desk-answer--note--codes = « { $field } » contient des codes sans explication : { $values }.
desk-answer--note--cut_short = Le fichier s’arrête avant d’être entier.
desk-answer--note--damaged = Le fichier ne contient pas ce que son type annonce ({ $detail }).
desk-answer--note--day_order_undecided =
    { $count ->
        [one] Jour et mois ne se distinguent pas dans { $count } date ({ $column }).
       *[other] Jour et mois ne se distinguent pas dans { $count } dates ({ $column }).
    }
desk-answer--note--day_order_undecided--no_column =
    { $count ->
        [one] Jour et mois ne se distinguent pas dans { $count } date.
       *[other] Jour et mois ne se distinguent pas dans { $count } dates.
    }
desk-answer--note--empty = Le fichier est vide.
desk-answer--note--empty_list = La liste « { $name } » est là et ne contient rien.
desk-answer--note--empty_list--unnamed = La liste ou le tableau ne contient rien.
desk-answer--note--encoding_guessed = L’encodage a été trouvé d’après les lettres : { $encoding }. Ce pourrait en être un autre.
desk-answer--note--formula = Une formule en { $place } : montrée, jamais calculée.
desk-answer--note--hidden_sheet = La feuille « { $name } » est masquée dans son fichier.
desk-answer--note--left_unread = Il n’a pas été regardé dans ce passage.
desk-answer--note--letters_lost = Certains octets ne sont pas des lettres dans l’encodage { $encoding }.
desk-answer--note--method_not_read = La méthode par laquelle il est compressé n’est pas lue ici ({ $method }).
desk-answer--note--name_disagrees = Le nom finit par .{ $named }, mais le contenu est : { $is }.
desk-answer--note--name_refused = Le nom mène hors de l’archive ({ $name }) ; rien n’est jamais écrit sous ce nom.
desk-answer--note--no_side_file = { $name } n’a pas de fichier de détails à côté de lui.
desk-answer--note--no_such_entry = Il n’y a pas d’élément numéro { $number }.
desk-answer--note--no_such_item = Il ne contient rien qui s’appelle « { $name } ».
desk-answer--note--no_such_page = Il n’a pas de page { $number } ; sa dernière page est la { $pages }.
desk-answer--note--not_followed = Un lien ou un périphérique, énuméré et non suivi : { $name }.
desk-answer--note--not_read_here = Ce type de fichier n’est pas lu ici : { $kind }.
desk-answer--note--note_beside_table = À côté du tableau se trouve : { $text }
desk-answer--note--only_a_link = Ce n’est pas la réponse mais le chemin vers elle, chez { $host }.
desk-answer--note--only_a_link--days = Ce n’est pas la réponse mais le chemin vers elle, chez { $host }. Il est dit que ce chemin se ferme après { $days } jours.
desk-answer--note--only_zeros = Le fichier ne contient que des zéros : il n’a pas été copié ou transmis en entier.
desk-answer--note--overlapping = Des parties de l’archive se recouvrent, comme dans les fichiers faits pour grossir sans fin.
desk-answer--note--part_missing = La partie { $number } de cet ensemble manque ou n’a pas été ajoutée.
desk-answer--note--password_needed = Il faut un mot de passe ({ $method }).
desk-answer--note--password_needed--hidden = Il faut un mot de passe même pour les noms de ce qu’il contient ({ $method }).
desk-answer--note--password_wrong = Ce n’est pas le mot de passe.
desk-answer--note--password_wrong--or_damaged = Ce n’est pas le mot de passe, ou le fichier est abîmé : ce format ne permet pas de le dire.
desk-answer--note--picture_not_shown = Ce type d’image est gardé et n’est pas affiché ici : { $kind }.
desk-answer--note--picture_of_text = Les mots de { $pages } pages sont des images : on ne peut pas y chercher.
desk-answer--note--program = C’est un programme. Il est conservé et jamais ouvert.
desk-answer--note--reader_stopped = Le lecteur, qui travaille coupé de tout le reste, s’y est arrêté ({ $detail }).
desk-answer--note--remote_left_out =
    { $count ->
        [one] { $count } image ou style distant n’a pas été chargé.
       *[other] { $count } images ou styles distants n’ont pas été chargés.
    }
desk-answer--note--restricted = Son auteur interdit d’imprimer ou de copier ; on peut le lire.
desk-answer--note--saved_again = Un tableur semble avoir enregistré ce fichier à nouveau et changé des dates dans « { $column } ».
desk-answer--note--serial_dates = Les dates de « { $column } » sont écrites en nombres de jours.
desk-answer--note--text_repaired =
    { $count ->
        [one] Des lettres abîmées dans l’export de l’entreprise sont montrées telles qu’elles étaient voulues ({ $count } texte).
       *[other] Des lettres abîmées dans l’export de l’entreprise sont montrées telles qu’elles étaient voulues ({ $count } textes).
    }
desk-answer--note--too_large--blocks = Le texte est plus long que ce qui est lu ici ; son début est montré.
desk-answer--note--too_large--bytes = Le fichier est plus long que ce qui est lu ici ; ce qui précède est montré.
desk-answer--note--too_large--cells = Le tableau a plus de cellules qu’il n’en est lu ici ; les premières lignes sont montrées.
desk-answer--note--too_large--depth = Il est emboîté plus profondément que ce qui est lu ici.
desk-answer--note--too_large--entries = Il contient plus d’éléments qu’il n’en est énuméré ici.
desk-answer--note--too_large--inflated = Ce qui y est compressé devient plus grand que ce qui est lu ici.
desk-answer--note--too_large--memory = Sa compression demande plus de mémoire qu’il n’en est donné ici.
desk-answer--note--too_large--pages = Le document a plus de pages qu’il n’en est lu ici ; les premières sont montrées.
desk-answer--note--too_large--records = Il y a plus d’enregistrements qu’il n’en est lu ici ; les premiers sont montrés.
desk-answer--note--unknown_kind = On ne sait pas quel type de fichier c’est.
desk-answer--note--wrapped = { $by } l’a emballé (winmail.dat) ; ce qu’il contenait est montré.
desk-answer--todo--add_part = Ajoutez aussi l’autre partie, si vous l’avez ; sinon demandez-la à l’entreprise.
desk-answer--todo--ask_company = Demandez à l’entreprise de l’expliquer, ou de le renvoyer.
desk-answer--todo--choose_day_order = Choisissez ce qui vient en premier, le jour ou le mois.
desk-answer--todo--choose_encoding = Si des lettres semblent fausses, choisissez un autre encodage.
desk-answer--todo--do_not_open = Ne l’ouvrez pas.
desk-answer--todo--fetch_again = Téléchargez-le encore une fois, ou faites-le renvoyer par l’entreprise. Cette copie est conservée telle quelle.
desk-answer--todo--fetch_in_time = Allez-y chercher la réponse vous-même avant que le lien n’expire, puis ajoutez ce que vous avez obtenu.
desk-answer--todo--give_password = Donnez le mot de passe ; il arrive souvent dans un second message.
desk-answer--todo--open_as_picture = Enregistrez-la : le logiciel de photos de votre ordinateur ou de votre téléphone l’ouvre. Vous pouvez aussi la demander à l’entreprise en JPEG.
desk-answer--todo--open_outside = Enregistrez-le et ouvrez-le avec le programme qui l’a fait. Une archive peut y être décompressée, puis le dossier ajouté ici.
desk-answer--todo--read_picture = Regardez les pages elles-mêmes ; un programme de reconnaissance de texte peut les lire.
desk-answer--todo--trust_content = Fiez-vous au contenu, pas au nom.
desk-answer--todo--use_original = Servez-vous du fichier tel que l’entreprise l’a envoyé, si vous l’avez encore.

## Desk (window and command line): What an answer is, when it is checked

desk-answer_is--acknowledgement = Ils confirment avoir reçu votre lettre
desk-answer_is--acknowledgement--follows = Le délai continue de courir.
desk-answer_is--clarification = Ils demandent ce que vous voulez dire
desk-answer_is--clarification--follows = La prochaine étape est la lettre qui le précise.
desk-answer_is--extension = Ils veulent plus de temps
desk-answer_is--extension--follows = L’échéance recule autant que la loi le permet, s’ils l’ont annoncé à temps et motivé.
desk-answer_is--full = Ils ont répondu à tout
desk-answer_is--full--follows = Comparez avec la liste et cochez ce qui s’y trouve.
desk-answer_is--identity = Ils veulent savoir qui vous êtes
desk-answer_is--identity--follows = La prochaine étape est la lettre qui justifie votre identité, ou qui conteste la demande.
desk-answer_is--incomplete = Ils ont répondu en partie
desk-answer_is--incomplete--follows = Ce que vous ne cochez pas va dans la prochaine lettre.
desk-answer_is--no_data = Ils disent ne détenir aucune donnée sur vous
desk-answer_is--no_data--follows = Si vous savez que c’est faux, dites dans une lettre pourquoi ils doivent en détenir, ou déposez une réclamation.
desk-answer_is--referral = Ils renvoient seulement à un portail ou à une politique de confidentialité
desk-answer_is--referral--follows = Une politique de confidentialité est écrite pour tout le monde ; demandez ce qui vous concerne.
desk-answer_is--refusal = Ils refusent
desk-answer_is--refusal--follows = La prochaine étape est de lire leurs motifs, puis d’y répondre ou de déposer une réclamation.

## Desk (window and command line): Checking an answer

desk-check--score = { $given } sur { $of } d’après vos coches

## Desk (window and command line): What an answer says of an item that the law owes

desk-item_says--none_claimed = Ils disent qu’il n’y en a pas
desk-item_says--present = Cela semble y être
desk-item_says--refers = Ils renvoient ailleurs
desk-item_says--vague = En termes généraux, ou en partie

## Desk (window and command line): Further things that an answer says

desk-remark--A13 = Plus de temps, avec les motifs et une date
desk-remark--A15 = Gratuité
desk-remark--A20 = Preuve de votre identité

## Desk (window and command line): The evidence pack for an authority

desk-evidence--title = Dossier de preuves
desk-evidence--title--complaint = Réclamation et dossier de preuves
desk-evidence--file = preuves-{ $reference }
desk-evidence--file--originals = originaux-{ $reference }
desk-evidence--running = { $title } – { $complainant } / { $controller } – { $reference }
desk-evidence--made = Établi le { $date }. Il expose ce que l’auteur de la réclamation a consigné à cette date et ce que disent les documents joints. Ce qui n’est pas consigné est dit non consigné ; rien n’en découle en soi.
desk-evidence--originals = Les originaux sont dans { $name }, à l’octet près, avec leurs empreintes SHA-256 dans { $sums }.
desk-evidence--authority = Destinataire
desk-evidence--authority--none = La réclamation n’est pas encore écrite : aucune autorité n’est donc nommée.
desk-evidence--complainant = Auteur de la réclamation
desk-evidence--for = pour { $name }, { $capacity }
desk-evidence--for--mandate = pour { $name }, en vertu d’un mandat
desk-evidence--controller = Responsable du traitement
desk-evidence--reference = Référence
desk-evidence--references = Références
desk-evidence--about = Objet de la réclamation
desk-evidence--about--stated = La réclamation du { $date } expose :
desk-evidence--about--none = Aucune réclamation n’est encore écrite. La demande portait sur { $rights } ; la suite est exposée plus bas.
desk-evidence--rights = Droits concernés
desk-evidence--breaches = Dispositions citées par la réclamation
desk-evidence--contents = Le contenu de la réclamation
desk-evidence--contents--usual = Aucun texte n’énumère ce qu’une telle réclamation doit contenir ; voici ce que demandent les formulaires des autorités de contrôle.
desk-evidence--contents--reg-2025-2518 = L’article 4 du règlement (UE) 2025/2518 énumère ce qui rend recevable une réclamation relative à un traitement transfrontalier. Dans le même ordre :
desk-evidence--contents--dpa-2018 = En vertu de l’article 164A du Data Protection Act 2018, la personne concernée peut se plaindre auprès du responsable du traitement ; l’Information Commission attend que cela ait été fait d’abord. Ce point figure donc en premier.
desk-evidence--law--reg-2025-2518 = règl. (UE) 2025/2518, art. { $article }
desk-evidence--law--dpa-2018 = DPA 2018, art. { $article }
desk-evidence--law--usual--GDPR = RGPD, art. { $article }
desk-evidence--law--usual--UK-GDPR = DPA 2018, art. { $article }
desk-evidence--law--usual--FADP = LPD, art. { $article }
desk-evidence--law--usual--EUDPR = règl. (UE) 2018/1725, art. { $article }
desk-evidence--law--usual--DSG-EKD = DSG-EKD, § { $article }
desk-evidence--law--usual--KDG = KDG, § { $article }
desk-evidence--point--controller_first = Réclamation auprès du responsable du traitement
desk-evidence--point--complainant = Auteur de la réclamation et coordonnées
desk-evidence--point--constitution = Constitution régulière de l’organisme
desk-evidence--point--mandate = Qualité pour agir
desk-evidence--point--controller = Responsable du traitement
desk-evidence--point--infringement = Description de la violation
desk-evidence--point--prior_request = Demande préalable au responsable du traitement
desk-evidence--says--controller_first = Réclamation adressée au responsable du traitement le { $date }.
desk-evidence--says--controller_first--none = Aucune réclamation auprès du responsable du traitement n’est consignée.
desk-evidence--says--constitution--none = Aucun document à ce sujet ne figure dans ce dossier.
desk-evidence--says--mandate = Mandat donné par { $name }.
desk-evidence--says--mandate--none = Aucun document à ce sujet ne figure dans ce dossier.
desk-evidence--says--infringement--none = Aucune réclamation n’est encore écrite.
desk-evidence--says--infringement = Dans la réclamation du { $date }.
desk-evidence--says--request = Écrite le { $written }, envoyée le { $sent } { $channel }.
desk-evidence--says--request--elsewhere = Envoyée le { $sent } { $channel }.
desk-evidence--says--request--unsent = Écrite le { $written }. Aucun envoi n’est consigné.
desk-evidence--says--request--none = Aucune demande préalable ne figure dans ce dossier.
desk-evidence--says--request--stated = La réclamation mentionne une demande du { $date }, qui ne figure pas dans ce dossier.
desk-evidence--says--number = Numéro de l’envoi : { $number }.
desk-evidence--says--proof--none = Aucun document sur l’envoi ne figure dans ce dossier.
desk-evidence--says--received = Réception consignée le { $date }.
desk-evidence--by--post = par courrier
desk-evidence--by--email = par courriel
desk-evidence--by--web_form = par un formulaire en ligne
desk-evidence--timeline = Les faits
desk-evidence--column--day = Jour
desk-evidence--column--event = Consigné
desk-evidence--column--documents = Documents
desk-evidence--column--number = N°
desk-evidence--column--document = Document
desk-evidence--column--page = Page
desk-evidence--erased =
    { $n ->
        [one] { $n } entrée a été supprimée par l’auteur de la réclamation ; rien n’en est connu ici.
       *[other] { $n } entrées ont été supprimées par l’auteur de la réclamation ; rien n’en est connu ici.
    }
desk-evidence--unknown =
    { $n ->
        [one] { $n } entrée d’une version plus récente n’a pas pu être lue.
       *[other] { $n } entrées d’une version plus récente n’ont pas pu être lues.
    }
desk-evidence--clock = Le délai de réponse
desk-evidence--clock--unsent = Aucun envoi n’est consigné : aucun délai n’est donc compté.
desk-evidence--clock--bounced = La lettre est revenue le { $date } : aucun délai n’est donc compté.
desk-evidence--clock--no_term = La loi ne fixe aucun délai de réponse à cette lettre.
desk-evidence--clock--no_receipt = Le jour de réception n’est pas consigné : aucun délai n’est donc compté.
desk-evidence--clock--running = Le délai court jusqu’au { $due }.
desk-evidence--clock--last_day = Dernier jour du délai : { $due }.
desk-evidence--clock--over = Le délai a pris fin le { $due }.
desk-evidence--clock--no_answer = Aucune réponse n’est consignée à la date du { $date }.
desk-evidence--clock--answered = Une réponse est consignée le { $date }, dans le délai.
desk-evidence--clock--answered_late = Une réponse est consignée le { $date }, après la fin du délai le { $due }.
desk-evidence--clock--answered_only = Une réponse est consignée le { $date }.
desk-evidence--clock--refused = Un refus est consigné le { $date }.
desk-evidence--index = Table des pièces
desk-evidence--index--lead = Chaque pièce avec l’endroit où elle est reproduite ici, son nom parmi les originaux et son empreinte SHA-256.
desk-evidence--index--none = Aucune pièce n’est conservée avec ce dossier.
desk-evidence--index--signature = L’image de la signature figure dans les lettres et n’est pas jointe aux originaux.
desk-evidence--in_zip = Dans le ZIP : { $name }
desk-evidence--size = { $bytes } · SHA-256 { $sha256 }
desk-evidence--documents = Les pièces
desk-evidence--documents--lead = Les pages et les images sont reproduites telles quelles, avec le texte qui y a été lu ; les messages le sont en texte. Les originaux font foi.
desk-evidence--page = Page { $n } sur { $of } de { $name }
desk-evidence--picture = Image : { $name }
desk-evidence--text_of = Texte de la page { $n }, lu par la machine :
desk-evidence--mail--from = De : { $value }
desk-evidence--mail--to = À : { $value }
desk-evidence--mail--sent = Date : { $value }
desk-evidence--mail--subject = Objet : { $value }
desk-evidence--mail--attached = Pièce jointe : { $value }
desk-evidence--stand_in =
    { $n ->
        [one] { $n } caractère absent des polices est remplacé par □.
       *[other] { $n } caractères absents des polices sont remplacés par □.
    }
desk-evidence--goes_on = La suite est dans l’original.
desk-evidence--pages_left = Les pages { $first } à { $last } ne sont que dans l’original.
desk-evidence--attached_left = Non reproduit ici ; le document est dans l’original.
desk-evidence--unshown--large = Non reproduit : plus de { $cap }. Le fichier est parmi les originaux.
desk-evidence--unshown--kind = Non reproduit : { $kind }. Le fichier est parmi les originaux.
desk-evidence--unshown--full = Non reproduit : ce dossier a atteint son nombre de pages. Le fichier est parmi les originaux.
desk-evidence--unshown--reason = Non reproduit : { $reason } Le fichier est parmi les originaux.
desk-evidence--role--letter_pdf = Lettre
desk-evidence--role--letter_text = Lettre en texte seul
desk-evidence--role--own_letter = Lettre telle qu’elle a été envoyée
desk-evidence--role--received = Document reçu
desk-evidence--role--proof = Conservé par l’auteur de la réclamation
desk-evidence--role--notice = Politique de confidentialité
desk-evidence--role--signature = Signature
desk-evidence--role--identity_copy = Copie d’une pièce d’identité, en partie masquée
desk-evidence--role--enclosure = Pièce jointe à une lettre
desk-evidence--role--mandate = Mandat
desk-evidence--who--company = Le responsable du traitement
desk-evidence--who--authority = L’autorité
desk-evidence--what--request = La demande
desk-evidence--what--complaint = La réclamation
desk-evidence--event--composed = { $what } a été écrite.
desk-evidence--event--joined = { $what }, telle qu’elle a été envoyée.
desk-evidence--event--sent--post = { $what } a été envoyée par courrier.
desk-evidence--event--sent--email = { $what } a été envoyée par courriel.
desk-evidence--event--sent--web_form = { $what } a été envoyée par un formulaire en ligne.
desk-evidence--event--received = { $what } a été reçue.
desk-evidence--event--acknowledged = { $who } a accusé réception.
desk-evidence--event--bounced = { $what } est revenue sans avoir été remise.
desk-evidence--event--other_channel_asked = { $who } a demandé un autre mode d’envoi.
desk-evidence--event--identity_asked = { $who } a demandé une preuve d’identité.
desk-evidence--event--identity_given = L’auteur de la réclamation a fourni ce qui était demandé sur son identité.
desk-evidence--event--clarification_asked = { $who } a demandé des précisions.
desk-evidence--event--clarification_given = L’auteur de la réclamation a donné des précisions.
desk-evidence--event--extension_announced = { $who } a annoncé avoir besoin de plus de temps.
desk-evidence--event--answered = { $who } a répondu.
desk-evidence--event--refused = { $who } a refusé.
desk-evidence--event--fee_asked = { $who } a demandé un paiement.
desk-evidence--event--contested = L’auteur de la réclamation a contesté ce qui était demandé.
desk-evidence--event--reminded = L’auteur de la réclamation a envoyé un rappel ou une autre lettre.
desk-evidence--event--complained = L’auteur de la réclamation a saisi l’autorité.
desk-evidence--event--complained--company = Une réclamation a été adressée au responsable du traitement.
desk-evidence--event--authority_answered = L’autorité a répondu.
desk-evidence--event--closed = L’auteur de la réclamation a clos le dossier.
desk-evidence--event--identity_copied = Une copie d’une pièce d’identité a été faite, en partie masquée.
desk-evidence--event--followed_up--F1 = Un rappel a été écrit.
desk-evidence--event--followed_up--F2 = Une lettre sur ce que la réponse omet a été écrite.
desk-evidence--event--followed_up--F3 = Une lettre contestant la demande d’identité a été écrite.
desk-evidence--event--followed_up--F4 = Une lettre contestant la prolongation a été écrite.
desk-evidence--event--followed_up--F5 = Une lettre contestant le paiement a été écrite.
desk-evidence--event--followed_up--F6 = Une réponse à la question a été écrite.
desk-evidence--event--followed_up--F7 = Une lettre sur l’identité a été écrite.
desk-evidence--event--followed_up--F8 = Une réclamation a été écrite.
desk-evidence--event--followed_up--authority_silent = Une lettre demandant à l’autorité où en est l’affaire a été écrite.
desk-evidence--event--followed_up--processor = Une lettre demandant qui est le responsable du traitement a été écrite.
desk-evidence--event--followed_up--redaction = Une lettre contestant les passages noircis a été écrite.
desk-evidence--event--followed_up--resend = La lettre a été écrite à nouveau, après son retour.
desk-evidence--noted = Note de l’auteur de la réclamation : « { $note } »
desk-evidence--ground = Motif donné : « { $ground } »
desk-evidence--amount = Montant : { $amount }
desk-evidence--reason--received = La réception est consignée le { $date }. Ce jour-là ne compte pas ({ $law }).
desk-evidence--reason--received_counts = La réception est consignée le { $date }, et ce jour est le premier qui compte ({ $law }).
desk-evidence--reason--sent_electronically = L’envoi électronique date du { $date }, jour tenu pour celui de la réception. Ce jour-là ne compte pas ({ $law }).
desk-evidence--reason--estimated = L’envoi s’est fait par courrier ordinaire et aucun jour de réception n’est consigné : le { $date } est une estimation d’après les jours ouvrables usuels de la poste, et aucune loi ne le présume. Ce jour-là ne compte pas ({ $law }).
desk-evidence--reason--restarted = Ce qui était attendu de l’auteur de la réclamation est parvenu au responsable du traitement le { $date }, et le délai part de ce jour ({ $law }).
desk-evidence--reason--not_started = Le responsable du traitement attend quelque chose de l’auteur de la réclamation. Si cela arrivait le { $date }, le délai partirait de ce jour ({ $law }).
desk-evidence--reason--paused =
    Une question a été posée le { $from } et a reçu une réponse le { $to }. { $n ->
        [one] { $n } jour ne compte pas : { $date }.
       *[other] { $n } jours ne comptent pas : { $date }.
    }
desk-evidence--reason--paused_both =
    Une question a été posée le { $from } et a reçu une réponse le { $to }. { $n ->
        [one] Avec ces deux jours, { $n } jour ne compte pas : { $date }.
       *[other] Avec ces deux jours, { $n } jours ne comptent pas : { $date }.
    }
desk-evidence--reason--paused_open =
    Une question a été posée le { $from } et aucune réponse n’y est consignée. { $n ->
        [one] Si elle était donnée aujourd’hui, { $n } jour ne compterait pas : { $date }.
       *[other] Si elle était donnée aujourd’hui, { $n } jours ne compteraient pas : { $date }.
    }
desk-evidence--reason--paused_too_late = Une question a été posée le { $date }, alors que le délai avait pris fin le { $due }. Cela n’arrête rien.
desk-evidence--reason--extension = Une prolongation jusqu’au { $extended } suppose un avis motivé au plus tard le { $due } ({ $law }).
desk-evidence--reason--extended = Une prolongation a été annoncée le { $date }, à temps et avec des motifs : jusqu’au { $extended } ({ $law }).
desk-evidence--reason--extended_too_late = Une prolongation a été annoncée le { $date }, après le { $due }. C’est trop tard : la première date vaut.
desk-evidence--reason--extended_without_reasons = Une prolongation a été annoncée le { $date }, et aucun motif n’est consigné. Sans motifs, la première date vaut.
desk-evidence--reason--extension_unlimited = Le { $date }, un besoin de temps supplémentaire a été annoncé. Cette loi n’en fixe pas la durée.
desk-evidence--reason--holidays_unknown = Les jours fériés du lieu ne sont pas connus ici. Si le { $date } en est un, le délai prend fin le jour ouvrable suivant.
desk-evidence--lack--not_sent--what = Il n’est pas consigné que la demande a été envoyée.
desk-evidence--lack--not_sent--todo = Envoyez-la, ou consignez le jour de l’envoi.
desk-evidence--lack--bounced--what = La lettre est revenue le { $date }, et aucun envoi ultérieur n’est consigné.
desk-evidence--lack--bounced--todo = Renvoyez-la et consignez-le : personne ne doit répondre à ce qui n’est pas arrivé.
desk-evidence--lack--no_prior_request--what = Aucune demande à l’entreprise ne figure dans ce dossier.
desk-evidence--lack--no_prior_request--todo = Qui forme une réclamation à propos d’un droit s’adresse d’abord à l’entreprise. Indiquez dans la réclamation le jour de votre demande et conservez ce qui la montre ; si vous n’avez encore rien demandé, commencez par là.
desk-evidence--lack--no_proof_of_sending--what = Rien de ce qui est conservé ne montre que la demande a été envoyée.
desk-evidence--lack--no_proof_of_sending--todo = Conservez la preuve de dépôt, le courriel envoyé ou une image du formulaire : annulez l’entrée de l’envoi et consignez-la à nouveau avec le fichier.
desk-evidence--lack--period_running--what = Leur délai n’est pas écoulé : ils ont jusqu’au { $date }.
desk-evidence--lack--period_running--todo = Attendez ce jour, sauf si vous vous plaignez d’autre chose que de leur silence.
desk-evidence--lack--receipt_unknown--what = Le jour où ils ont reçu la demande n’est pas consigné : aucun délai ne peut être compté.
desk-evidence--lack--receipt_unknown--todo = Cherchez le numéro du recommandé, ou prenez le jour sur l’avis de réception, et consignez-le.
desk-evidence--lack--receipt_estimated--what = Personne n’a consigné le jour de réception ; le dossier dit qu’il s’agit d’une estimation.
desk-evidence--lack--receipt_estimated--todo = Si vous connaissez ce jour, consignez-le : le délai sera alors sûr.
desk-evidence--lack--question_open--what = Ils vous ont demandé quelque chose le { $date }, et aucune réponse de votre part n’est consignée.
desk-evidence--lack--question_open--todo = Répondez ou contestez d’abord : jusque-là, leur délai peut être suspendu.
desk-evidence--lack--complainant_contact--what = Vos lettres ne portent ni adresse postale ni adresse électronique de vous.
desk-evidence--lack--complainant_contact--todo = Ajoutez-en une à votre fiche avant d’écrire la réclamation : une autorité doit pouvoir vous joindre.
desk-evidence--lack--controller_contact--what = Rien ne dit comment joindre l’entreprise : ni adresse postale, ni adresse électronique, ni formulaire.
desk-evidence--lack--controller_contact--todo = Ajoutez-en un à sa fiche : voyez sa politique de confidentialité, ses mentions légales ou le registre du commerce.
desk-evidence--lack--no_complaint--what = La réclamation n’est pas encore écrite : le dossier ne peut donc pas dire ce qui est enfreint.
desk-evidence--lack--no_complaint--todo = Écrivez la réclamation au sujet de cette demande, puis refaites le dossier.
desk-evidence--lack--controller_first--what = Il n’est pas consigné que vous vous êtes plaint(e) auprès de l’entreprise elle-même.
desk-evidence--lack--controller_first--todo = Faites-le d’abord (DPA 2018, art. 164A) : sans cela, l’Information Commission peut écarter votre réclamation.
desk-evidence--lack--controller_first_running--what = Vous vous êtes plaint(e) auprès de l’entreprise le { $since } ; elle a jusqu’au { $date } pour en accuser réception.
desk-evidence--lack--controller_first_running--todo = Attendez ce jour, ou sa réponse.
desk-evidence--lack--capacity_proof--what = Rien de ce qui est conservé ne montre que vous pouvez agir pour { $name }.
desk-evidence--lack--capacity_proof--todo = Joignez au dossier une copie de l’acte de naissance, de la décision du tribunal ou du mandat.
desk-evidence--lack--constitution--what = Vous agissez pour un organisme, et rien ici ne montre qu’il est régulièrement constitué.
desk-evidence--lack--constitution--todo = Joignez au dossier ses statuts ou l’extrait de son registre.
desk-evidence--lack--answer_without_file--what = Une réponse est consignée le { $date }, mais ce qu’ils ont écrit n’est pas conservé.
desk-evidence--lack--answer_without_file--todo = Ajoutez la réponse à la demande, pour que l’autorité puisse la lire.
desk-evidence--lack--language--what = La réclamation est dans une langue que la fiche de cette autorité ne mentionne pas.
desk-evidence--lack--language--todo = Voyez sur le site de l’autorité si elle accepte les réclamations dans cette langue.
desk-evidence--lack--not_supervised--what = Aucune autorité de protection des données ne connaît de ce qui a été demandé : cela relève d’une autre loi.
desk-evidence--lack--not_supervised--todo = Portez le dossier devant qui en décide : un tribunal, ou le service que la loi désigne.

## Desk (window and command line): Copies of identity documents

desk-identity--hide--access_number = le numéro d’accès (six chiffres au recto de certaines cartes)
desk-identity--hide--amounts = les montants et ce qui a été acheté ou consommé
desk-identity--hide--bank = les numéros de compte bancaire
desk-identity--hide--codes = les codes-barres et codes QR : ils répètent ce que vous cachez
desk-identity--hide--customer_numbers = les numéros de client et de contrat d’une autre société
desk-identity--hide--looks = la taille, la couleur des yeux, le lieu de naissance, la nationalité
desk-identity--hide--machine_zone = les lignes de lettres, de chiffres et de signes < : elles répètent tout le reste
desk-identity--hide--national_number = le numéro national ou fiscal (numéro de registre national, BSN, DNI, codice fiscale, PESEL)
desk-identity--hide--number = le numéro du document
desk-identity--hide--others = les noms d’autres personnes
desk-identity--hide--photo = la photographie
desk-identity--hide--signature = la signature
desk-identity--kind--card = Carte (carte d’identité, titre de séjour, permis de conduire)
desk-identity--kind--passport = Page d’un passeport
desk-identity--kind--sheet = Feuille A4
desk-identity--way--1 = Écrivez-leur depuis l’adresse électronique ou le compte qu’ils connaissent.
desk-identity--way--2 = Donnez un numéro de client, de commande ou de facture.
desk-identity--way--3 = Répondez à une question à laquelle vous seul pouvez répondre : votre dernière commande, une ancienne adresse.
desk-identity--way--4 = Laissez-les envoyer un code à l’adresse ou au numéro qu’ils ont déjà, et renvoyez-le.
desk-identity--way--5 = Utilisez l’identification électronique de votre pays, s’ils la proposent.
desk-identity--why--1 = Ils ne peuvent demander davantage qu’en cas de doutes raisonnables sur votre identité, et seulement ce qu’il leur faut pour être sûrs. Exiger une copie de tout le monde n’est pas cela.
desk-identity--why--1--law = art. 12(6) RGPD
desk-identity--why--2 = Ils doivent vous faciliter l’exercice de vos droits, et ne peuvent recueillir plus que le nécessaire.
desk-identity--why--2--law = art. 12(2), 5(1)(c) RGPD
desk-identity--why--3 = Ce qu’ils demandent doit être à la mesure de l’enjeu. Pas de copie certifiée ; la photographie, le numéro du document et les lignes lisibles par machine peuvent être noircis ; ils devraient effacer la copie dès qu’ils l’ont vue. Certains pays limitent davantage les copies de pièces d’identité.
desk-identity--why--3--law = lignes directrices 01/2022 du CEPD, points 69, 76 à 79
desk-identity--why--4 = Des autorités l’ont dit aussi dans des cas précis : en France, l’identité se prouve par tout moyen, et la CNIL n’admet une copie qu’en cas de doute raisonnable ; en Belgique, des copies exigées de tous ont été jugées illicites.
desk-identity--why--4--law = décret 2019-536, art. 77 ; APD/GBA DOS-2020-05314

## Desk (window and command line): Powers of attorney

desk-mandate--ended = { $name } avait donné mandat à { $agent }. Ce mandat n’est plus valable depuis le { $ended }.
desk-mandate--unsigned = { $name } donne mandat à { $agent }, jusqu’au { $until }. Il n’est pas encore signé : imprimez-le, faites-le signer sur papier et ajoutez un scan.
desk-mandate--valid = { $name } donne mandat à { $agent }, jusqu’au { $until }. Signé le { $signed }.

## Desk (window and command line): Bundles: an exported case

desk-bundle--about = Courriers, réponses et événements consignés de demandes relatives aux données personnelles, avec des tableaux et des résumés établis à partir des événements. Les réponses sont telles qu’elles sont arrivées, à l’octet près.
desk-bundle--checked = Hormis les courriers et les réponses, tout ici est établi à partir de events.jsonl. Habeas le refait lorsqu’il vérifie ou reprend cet export, et signale ce qui diffère.
desk-bundle--file--events--jsonl = Tous les événements consignés, avec l’enchaînement qui montre qu’il n’en manque aucun
desk-bundle--file--files--json = Les fichiers du dossier : noms d’origine, tailles, empreintes
desk-bundle--file--habeas--json = Le format de cet export et ce qu’il contient
desk-bundle--file--ro-crate-preview--html = Le dossier sous forme de page
desk-bundle--file--timeline--txt = Le dossier sous forme de texte
desk-bundle--no_requests = Cet export ne contient aucune demande.
desk-bundle--not_compared = Ses tableaux et résumés ont été établis par une autre version de Habeas et n’ont pas été comparés aux événements. Seuls les événements, les courriers et les réponses sont repris.
desk-bundle--others = Politiques de confidentialité et personnes
desk-bundle--requests = Demandes
desk-bundle--summaries = Tableaux et résumés
desk-bundle--terms = Données personnelles
desk-bundle--terms--text = Données personnelles et courriers des personnes nommées ici. Aucune licence n’est accordée à quiconque.
desk-bundle--title = Demandes relatives aux données personnelles, export du { $date }

## Desk (window and command line): The package for another provider

desk-transfer--about = Ce que { $company } a remis le { $date }, à l’octet près, pour être transmis à un autre responsable du traitement (art. 20, paragraphe 2, du RGPD).
desk-transfer--terms = Données personnelles de la personne qui les transmet. Elles ne peuvent servir qu’à ce que cette personne demande.
desk-transfer--title = Données de { $company }, reçues le { $date }

## Desk (window and command line): The directory of companies

desk-directory--copy = Annuaire ouvert { $source }, copie du { $date }.
desk-directory--correction--conflict = { $field } : vous l’avez corrigé en « { $value } » le { $date }, quand l’annuaire disait « { $was } ». Il dit maintenant « { $now } » : vérifiez lequel est juste.
desk-directory--correction--holds = { $field } : « { $value } », d’après votre correction du { $date }. L’annuaire dit « { $now } ».
desk-directory--discovered =
    { $n ->
        [one] { $n } entreprise
       *[other] { $n } entreprises
    } de l’annuaire, et { $others ->
        [one] { $others } domaine
       *[other] { $others } domaines
    } sans entreprise connue. Rien du fichier n’est gardé, et rien n’a été envoyé.
desk-directory--field--address = Adresse
desk-directory--field--country = Pays
desk-directory--field--email = E-mail
desk-directory--field--fax = Fax
desk-directory--field--name = Nom
desk-directory--field--phone = Téléphone
desk-directory--field--request-language = Langue des demandes
desk-directory--field--runs = Services exploités
desk-directory--field--suggested-transport-medium = Meilleur moyen d’écrire
desk-directory--field--web = Site
desk-directory--field--webform = Formulaire
desk-directory--file = un fichier à vous
desk-directory--from_file = tiré d’un fichier à vous
desk-directory--kind--addresses = courtier en adresses
desk-directory--kind--ads = publicité
desk-directory--kind--church = Église
desk-directory--kind--collection_agency = recouvrement
desk-directory--kind--commerce = commerce
desk-directory--kind--credit_agency = agence d’évaluation du crédit
desk-directory--kind--entertainment = loisirs
desk-directory--kind--finance = finance
desk-directory--kind--health = santé
desk-directory--kind--insurance = assurance
desk-directory--kind--nonprofit = association
desk-directory--kind--political_party = parti politique
desk-directory--kind--public_body = administration
desk-directory--kind--school = école
desk-directory--kind--social_media = réseau social
desk-directory--kind--telecommunication = télécommunications
desk-directory--kind--travel = voyage
desk-directory--kind--utility = eau, gaz, électricité
desk-directory--known--imported = annuaire, repris d’un autre recueil
desk-directory--known--scraped = annuaire, non vérifié
desk-directory--known--tested = annuaire, déjà utilisé
desk-directory--known--verified = annuaire, vérifié
desk-directory--missing--country = Le pays n’est pas connu : choisissez-le avant d’écrire.
desk-directory--missing--email = Aucune adresse e-mail n’est connue : écrivez par la poste, ou demandez-la.
desk-directory--nothing = rien
desk-directory--obsolete--company-acquired = { $old } a été racheté par une autre entreprise : ses données sont chez { $new }.
desk-directory--obsolete--company-defunct = { $old } n’existe plus : l’annuaire indique { $new } à sa place.
desk-directory--obsolete--company-merged = { $old } fait désormais partie de { $new }.
desk-directory--obsolete--duplicate = { $old } figure dans l’annuaire sous le nom { $new }.
desk-directory--obsolete--gdpr-not-applicable = { $old } ne figure plus dans l’annuaire ; { $new } l’y remplace.
desk-directory--obsolete--out-of-scope = { $old } ne figure plus dans l’annuaire ; { $new } l’y remplace.
desk-directory--own--directory = votre coffre, d’après l’annuaire
desk-directory--own--hand = votre coffre, saisie à la main
desk-directory--own--notice = votre coffre, d’après sa politique
desk-directory--pack--address-brokers = Courtiers en adresses
desk-directory--pack--commerce = Boutiques
desk-directory--pack--credit-agencies = Agences d’évaluation du crédit
desk-directory--pack--entertainment = Loisirs
desk-directory--pack--finance = Banques et paiement
desk-directory--pack--insurance = Assureurs
desk-directory--pack--public-authorities = Administrations
desk-directory--pack--social-media = Réseaux sociaux
desk-directory--pack--telecommunication = Téléphone et internet
desk-directory--pack_kind--add-all = Elles peuvent détenir des données sur toute personne qui vit dans ce pays : toutes méritent une lettre.
desk-directory--pack_kind--choose = Choisissez celles qui vous concernent.
desk-directory--provenance = Annuaire ouvert { $source }, copie du { $date } ; { $quality }.
desk-directory--quality--imported = cette fiche vient d’un autre recueil
desk-directory--quality--scraped = cette fiche a été recueillie par une machine et personne ne l’a vérifiée
desk-directory--quality--tested = quelqu’un a déjà envoyé une demande avec cette fiche
desk-directory--quality--verified = une personne a vérifié cette fiche
desk-directory--state--built_in =
    { $n ->
        [one] Annuaire ouvert { $source }, copie du { $date }, { $n } entreprise ; fourni avec l’application.
       *[other] Annuaire ouvert { $source }, copie du { $date }, { $n } entreprises ; fourni avec l’application.
    }
desk-directory--state--update =
    { $n ->
        [one] Annuaire ouvert { $source }, copie du { $date }, { $n } entreprise ; importé le { $on }.
       *[other] Annuaire ouvert { $source }, copie du { $date }, { $n } entreprises ; importé le { $on }.
    }
desk-directory--traces--bank =
    { $n ->
        [one] { $name } : un relevé bancaire de { $n } ligne
       *[other] { $name } : un relevé bancaire de { $n } lignes
    }
desk-directory--traces--bitwarden =
    { $n ->
        [one] { $name } : mots de passe de Bitwarden, { $n } compte
       *[other] { $name } : mots de passe de Bitwarden, { $n } comptes
    }
desk-directory--traces--chrome =
    { $n ->
        [one] { $name } : mots de passe d’un navigateur, { $n } compte
       *[other] { $name } : mots de passe d’un navigateur, { $n } comptes
    }
desk-directory--traces--firefox =
    { $n ->
        [one] { $name } : mots de passe de Firefox, { $n } compte
       *[other] { $name } : mots de passe de Firefox, { $n } comptes
    }
desk-directory--traces--keepassxc =
    { $n ->
        [one] { $name } : mots de passe de KeePassXC, { $n } entrée
       *[other] { $name } : mots de passe de KeePassXC, { $n } entrées
    }
desk-directory--traces--list =
    { $n ->
        [one] { $name } : une liste de { $n } adresse
       *[other] { $name } : une liste de { $n } adresses
    }
desk-directory--traces--mail =
    { $n ->
        [one] { $name } : { $n } message
       *[other] { $name } : { $n } messages
    }
desk-directory--traces--onepassword =
    { $n ->
        [one] { $name } : mots de passe de 1Password, { $n } entrée
       *[other] { $name } : mots de passe de 1Password, { $n } entrées
    }
desk-directory--traces--passwords =
    { $n ->
        [one] { $name } : mots de passe, { $n } compte
       *[other] { $name } : mots de passe, { $n } comptes
    }
desk-directory--traces_cut = Il en contient plus que ce qui est repris d’un seul fichier ; le reste a été laissé de côté.
desk-directory--updated--new =
    L’annuaire est renouvelé : { $added ->
        [one] { $added } entreprise
       *[other] { $added } entreprises
    } de plus, { $changed ->
        [one] { $changed } modifiée
       *[other] { $changed } modifiées
    }, { $removed ->
        [one] { $removed } disparue
       *[other] { $removed } disparues
    }. Vos corrections restent.
desk-directory--updated--same = Cette copie est déjà celle en place.
desk-directory--why--account =
    { $n ->
        [one] { $n } compte chez { $what }
       *[other] { $n } comptes chez { $what }
    }
desk-directory--why--address = { $what } est dans votre liste
desk-directory--why--mail =
    { $n ->
        [one] { $n } message de { $what }
       *[other] { $n } messages de { $what }
    }
desk-directory--why--mail_between =
    { $n ->
        [one] { $n } message de { $what } entre le { $first } et le { $last }
       *[other] { $n } messages de { $what } entre le { $first } et le { $last }
    }
desk-directory--why--mail_on =
    { $n ->
        [one] { $n } message de { $what } le { $first }
       *[other] { $n } messages de { $what } le { $first }
    }
desk-directory--why--payment =
    { $n ->
        [one] { $n } ligne de votre relevé bancaire : « { $what } »
       *[other] { $n } lignes de votre relevé bancaire : « { $what } »
    }
desk-directory--why--payment_between =
    { $n ->
        [one] { $n } ligne de votre relevé bancaire entre le { $first } et le { $last } : « { $what } »
       *[other] { $n } lignes de votre relevé bancaire entre le { $first } et le { $last } : « { $what } »
    }
desk-directory--why--payment_on =
    { $n ->
        [one] { $n } ligne de votre relevé bancaire du { $first } : « { $what } »
       *[other] { $n } lignes de votre relevé bancaire du { $first } : « { $what } »
    }

## Desk (window and command line): Requests that were made elsewhere

desk-import--answered = , réponse le { $date }
desk-import--by--email = par e-mail
desk-import--by--post = par courrier
desk-import--by--web_form = par formulaire en ligne
desk-import--how--chosen = L’entreprise que vous avez choisie.
desk-import--how--directory = Dans l’annuaire sous le même nom ; elle devient une entreprise de votre coffre.
desk-import--how--new = Une nouvelle entreprise, avec ce qu’en dit le fichier.
desk-import--how--slug = D’après son identifiant dans l’annuaire.
desk-import--how--vault = Une entreprise de votre coffre qui porte le même nom.
desk-import--kind--complaint = Une réclamation à une autorité le { $date }.
desk-import--kind--message = Un message du { $date }.
desk-import--kind--reminder = Une relance le { $date }.
desk-import--kind--request = Une demande envoyée le { $date }.
desk-import--of_directory = Annuaire
desk-import--of_vault = Votre coffre
desk-import--received = , reçue le { $date }
desk-import--request = { $rights } : envoyée le { $date } { $channel }
desk-import--unread = Ces colonnes ne sont pas lues : { $columns }.

## Desk (window and command line): The search

desk-search--index--busy = Une autre fenêtre ou commande ajoute des éléments à la recherche. Ce qu’elle n’a pas encore lu n’est pas trouvé.
desk-search--index--full = Le disque est plein : tout ne peut pas être recherché. Ce qui a déjà été lu est trouvé.
desk-search--index--left_out = Fichiers qui ne peuvent pas être ouverts pour l’instant et où rien n’est cherché : { $count }.
desk-search--index--stopped = L’index de recherche ne peut pas être écrit sur ce disque : tout n’est pas trouvé. Ce qui a déjà été lu l’est.
desk-search--kind--answer = Réponse
desk-search--kind--attachment = Pièce jointe
desk-search--kind--company = Entreprise
desk-search--kind--follow_up = Lettre de suite
desk-search--kind--letter = Lettre
desk-search--kind--note = Note
desk-search--kind--notice = Politique de confidentialité
desk-search--kind--person = Personne
desk-search--kind--request = Demande

## Desk (window and command line): The statistics

desk-statistics--came_back =
    { $n ->
        [one] { $n } est revenue sans avoir été distribuée : elle n’est pas comptée.
       *[other] { $n } sont revenues sans avoir été distribuées : elles ne sont pas comptées.
    }
desk-statistics--censored = Sans elle à ce jour, ou closes sans elle : { $censored } sur { $n }.
desk-statistics--channel--email = Par e-mail
desk-statistics--channel--post = Par courrier
desk-statistics--channel--web_form = Par formulaire en ligne
desk-statistics--complaints =
    { $n ->
        [one] { $n } est une réclamation à une autorité et n’est pas comptée.
       *[other] { $n } sont des réclamations à une autorité et ne sont pas comptées.
    }
desk-statistics--counted =
    { $n ->
        [one] Jusqu’au { $date } : { $n } demande envoyée à des entreprises.
       *[other] Jusqu’au { $date } : { $n } demandes envoyées à des entreprises.
    }
desk-statistics--few =
    { $n ->
        [one] { $n } demande : pas de médiane, si peu n’en disent rien.
       *[other] { $n } demandes : pas de médiane, si peu n’en disent rien.
    } Sans elle à ce jour, ou closes sans elle : { $censored }.
desk-statistics--median =
    { $days ->
        [one] La moitié l’avait au bout de { $days } jour.
       *[other] La moitié l’avait au bout de { $days } jours.
    }
desk-statistics--no_median = Pas de médiane : moins de la moitié en est là, et un silence n’a pas encore de durée.
desk-statistics--no_p90 = Neuf sur dix n’en sont pas encore là.
desk-statistics--nothing_sent = Rien n’a encore été envoyé.
desk-statistics--of = { $n } sur { $of }
desk-statistics--of_none = rien n’est encore décidé
desk-statistics--of_percent = { $n } sur { $of } ({ $percent } %)
desk-statistics--p90 =
    { $days ->
        [one] Neuf sur dix au bout de { $days } jour.
       *[other] Neuf sur dix au bout de { $days } jours.
    }
desk-statistics--p90_few = Pour neuf sur dix, il y en a trop peu.
desk-statistics--percent = { $n } %
desk-statistics--plot--answered = Réponse reçue
desk-statistics--plot--at_risk = En attente au début du jour
desk-statistics--plot--censored = Dernier regard
desk-statistics--plot--day = Jour
desk-statistics--plot--days = Jours depuis l’envoi
desk-statistics--plot--ended = Arrivées
desk-statistics--plot--given = Donné
desk-statistics--plot--group = Groupe
desk-statistics--plot--groups--text = La part des demandes de chaque groupe qui ont reçu une réponse ou un refus.
desk-statistics--plot--groups--title = Groupe par groupe
desk-statistics--plot--identity = Identité exigée
desk-statistics--plot--in_time = Dans les délais
desk-statistics--plot--item = Point
desk-statistics--plot--items--text = D’après vos propres coches, là où vous avez parcouru les points d’une réponse.
desk-statistics--plot--items--title = Ce que donnent les réponses
desk-statistics--plot--judged = Sur
desk-statistics--plot--median = Jours jusqu’à la réponse définitive (médiane)
desk-statistics--plot--open = Non coché
desk-statistics--plot--part = En partie
desk-statistics--plot--rates--text = Parts des demandes envoyées.
desk-statistics--plot--rates--title = Ce qu’elles sont devenues
desk-statistics--plot--refused = Refusées
desk-statistics--plot--share = Combien
desk-statistics--plot--time = Jusqu’à
desk-statistics--plot--waiting = Encore en attente
desk-statistics--plot--waiting--text = La part encore en attente, jour par jour (Kaplan-Meier). Un silence compte comme une attente jusqu’à ce jour.
desk-statistics--plot--waiting--title = Le temps que cela prend
desk-statistics--plot--what = Quoi
desk-statistics--rate--answered = Réponse ou refus
desk-statistics--rate--clarification_asked = Ont demandé des précisions
desk-statistics--rate--complained = Vous avez fait une réclamation
desk-statistics--rate--extended = Ont prolongé le délai
desk-statistics--rate--fee_asked = Ont demandé de l’argent
desk-statistics--rate--identity_asked = Ont exigé une preuve d’identité
desk-statistics--rate--on_time = Dans les délais, là où c’est décidé
desk-statistics--rate--refused = Refusées
desk-statistics--research--days = Les durées sont des jours depuis l’envoi, avec son année. Le fichier ne contient aucune date, aucune personne, aucune référence, aucun texte de lettre ou de réponse ; d’un motif de refus, seulement les articles qu’il cite.
desk-statistics--research--items = Les points sont vos propres coches ; vide là où vous ne les avez pas parcourus. Les jours jusqu’à une réponse sont vides là où il n’en est pas venu : days_observed dit alors combien de temps personne n’a répondu.
desk-statistics--research--named = Une entreprise est nommée si dix demandes ou plus lui ont été adressées, ou si vous l’avez nommée. Des autres ne figurent ni le nom ni le genre, et le pays seulement si dix demandes ou plus y sont parties.
desk-statistics--research--what = Une ligne pour chaque demande envoyée à une entreprise, sans ordre de temps.
desk-statistics--time--final = Réponse définitive
desk-statistics--time--final--about = Une réponse ou un refus que vous n’avez pas dit incomplet ni simple renvoi ailleurs.
desk-statistics--time--first = Première réaction
desk-statistics--time--first--about = Une question, un délai de plus, une réponse ou un refus ; un simple accusé de réception n’en est pas une.
desk-statistics--unknown = inconnu
desk-statistics--unread =
    { $n ->
        [one] { $n } ne peut pas être lue (supprimée ou d’une version plus récente) et n’est pas comptée.
       *[other] { $n } ne peuvent pas être lues (supprimée ou d’une version plus récente) et ne sont pas comptées.
    }
desk-statistics--unsent =
    { $n ->
        [one] { $n } n’a pas encore été envoyée et n’est pas comptée.
       *[other] { $n } n’ont pas encore été envoyées et ne sont pas comptées.
    }

## Desk (window and command line): The same asked again

desk-again--already = Vous leur avez refait cette demande le { $date } ({ $reference }).
desk-again--fee = Pour d’autres copies des mêmes données, ils peuvent demander des frais raisonnables (art. 15, § 3, du { $law }).
desk-again--law = La loi ne fixe aucun délai entre deux demandes. Ils ne peuvent refuser, ou demander des frais, que si les demandes sont manifestement infondées ou excessives, notamment en raison de leur caractère répétitif, et c’est à eux de le démontrer (art. 12, § 5, du { $law }). Le considérant 63 parle d’intervalles raisonnables.
desk-again--law--other = Cette lettre ne relève pas du RGPD : vérifiez dans le texte applicable à quel rythme vous pouvez demander.
desk-again--may = Vous pouvez leur demander la même chose à nouveau : la nouvelle lettre reprend la personne concernée, les droits, le motif et le mode d’envoi.
desk-again--not--authority = Cette lettre est allée à une autorité. Une réclamation ne se réécrit pas d’ici.
desk-again--not--bounced = Cette lettre est revenue sans avoir été remise : envoyez-la d’abord autrement.
desk-again--not--open = Cette demande n’a pas encore reçu de réponse. Une relance vaut mieux que la même demande à nouveau.
desk-again--not--unknown = Ce que demandait cette lettre n’est pas connu ici : elle ne peut pas être réécrite.
desk-again--not--unsent = Cette lettre ne leur est pas encore parvenue : envoyez-la d’abord.
desk-again--recent = Ils ont été sollicités le { $date }, il y a moins de trois mois. Redemandez si quelque chose a changé, et dites quoi.

## Desk (window and command line): The trail of data from one company to another

desk-trail--asked = sollicité par vous
desk-trail--asked--on = sollicité le { $date }
desk-trail--fact--claimed = La politique de confidentialité de { $company }, lue le { $date }, indique{ $under } : « { $quote } »
desk-trail--fact--shown = { $company } m’a indiqué dans sa réponse du { $date }{ $under } : « { $quote } »
desk-trail--fact--under = { " " }(sous « { $heading } »)
desk-trail--flow--recipient--claimed = La politique de confidentialité de { $company } nomme { $name } comme destinataire.
desk-trail--flow--recipient--own_word = Vous dites que { $company } nomme { $name } comme destinataire.
desk-trail--flow--recipient--shown = La réponse de { $company } nomme { $name } comme destinataire.
desk-trail--flow--source--claimed = La politique de confidentialité de { $company } nomme { $name } comme source.
desk-trail--flow--source--own_word = Vous dites que { $company } nomme { $name } comme source.
desk-trail--flow--source--shown = La réponse de { $company } nomme { $name } comme source.
desk-trail--folded = { $n } autres
desk-trail--folded--of = { $n } auprès de { $company }
desk-trail--kind--law--recipient = { " " }(art. 15, § 1, c), du { $law })
desk-trail--kind--law--source = { " " }(art. 15, § 1, g), du { $law })
desk-trail--kind--recipient = { $company } parle de « { $words } » sans nommer personne. Vous pouvez demander de qui il s’agit{ $law }.
desk-trail--kind--source = { $company } parle de « { $words } » sans nommer personne. Vous pouvez demander ce qu’on sait de la source{ $law }.
desk-trail--legend--claimed = En tirets : seule la politique de confidentialité le dit, ou vous-même
desk-trail--legend--shown = Trait plein : une réponse les nomme
desk-trail--legend--width = Plus épais : le passage nomme plus de types de données
desk-trail--nobody = Personne n’est encore nommé. Le silence ne prouve rien : des données peuvent tout de même être allées ailleurs.
desk-trail--not_asked = pas encore sollicité
desk-trail--perhaps--directory = Peut-être { $name } de l’annuaire
desk-trail--perhaps--own = Peut-être { $name } de vos entreprises
desk-trail--place--day = { $what } du { $date }
desk-trail--place--file = { $what } du { $date }, { $file }
desk-trail--place--own_word = Indiqué par vous, sans passage cité, { $what } du { $date }
desk-trail--sentence =
    { $parties ->
        [one] { $parties } partie nommée
       *[other] { $parties } parties nommées
    }, { $ways ->
        [one] { $ways } lien
       *[other] { $ways } liens
    } entre elles. Ce que personne n’a nommé n’y figure pas.
desk-trail--text--claimed = politique
desk-trail--text--claimed--of = Leur politique de confidentialité, lue le { $date }
desk-trail--text--shown = réponse
desk-trail--text--shown--of = Ce qui est arrivé le { $date }
desk-trail--title = Qui tient les données de qui
desk-trail--title--of = Qui tient les données de qui : { $name }
desk-trail--title--request = Qui tient les données de qui : demande { $name }
desk-trail--unread--claimed = La politique de confidentialité de { $company }, lue le { $date } : vous n’avez pas encore dit qui elle nomme.
desk-trail--unread--shown = Ce que { $company } a envoyé le { $date } : vous n’avez pas encore dit qui y est nommé.
desk-trail--write_to = Écrire à { $name }

## Desk (window and command line): What is wrong with the vault as a whole

desk-concern--set_back_database--what = La base de données du coffre est une copie plus ancienne d’elle-même : ce qui a été noté ensuite n’y figure plus.
desk-concern--set_back_database--todo = Si un logiciel synchronise ce dossier, cherchez-y une copie plus récente de vault.db et remettez-la en place pendant que Habeas est fermé. Vous pouvez aussi restaurer votre dernière sauvegarde. Si rien de plus récent n’existe, réparez le coffre : il repartira de son état actuel.
desk-concern--set_back_rows--what = Des parties de la base de données du coffre sont endommagées, ou plus anciennes que d’autres.
desk-concern--set_back_rows--todo = Faites une sauvegarde dès maintenant, puis réparez le coffre : ce qui peut être sauvé l’est, le reste est nommé, et les anciens fichiers sont conservés.
desk-concern--set_back_head--what = Le fichier vault.head manque ou est plus ancien qu’il ne devrait. C’est lui qui révèle si le coffre a été remplacé par une copie plus ancienne.
desk-concern--set_back_head--todo = Si vous retrouvez tout ce dont vous vous souvenez, réparez le coffre : le fichier sera écrit de nouveau.
desk-concern--set_back_key_file--what = Le fichier de clés est plus ancien qu’un autre déjà utilisé par ce coffre : une ancienne phrase de passe peut de nouveau l’ouvrir.
desk-concern--set_back_key_file--todo = Définissez de nouveau la phrase de passe, puis réparez le coffre.
desk-concern--key_renewed--what = Ce coffre était moins bien protégé qu’un coffre récent. Il l’est désormais autant ; la phrase de passe reste la même.
desk-concern--key_renewed--todo = Faites une nouvelle sauvegarde : les anciennes gardent la protection plus faible.
desk-concern--key_weak--what = Ce coffre est moins bien protégé qu’un coffre récent, et cela n’a pas pu être changé maintenant.
desk-concern--key_weak--todo = Définissez de nouveau la phrase de passe, la même ou une autre.
desk-concern--not_durable--what = C’est fait, mais le disque n’a pas confirmé que cela résisterait à une coupure de courant.
desk-concern--not_durable--todo = Ne recommencez pas. Vérifiez le disque et faites une sauvegarde sur un autre.
desk-concern--head_not_written--what = C’est fait, mais le fichier vault.head n’a pas pu être écrit. Tant qu’il ne l’est pas, une copie plus ancienne du coffre passerait inaperçue.
desk-concern--head_not_written--todo = Ne recommencez pas. Libérez de la place sur le disque et vérifiez-le ; le fichier sera écrit à la prochaine ouverture.
desk-concern--files_not_removed--what = C’est supprimé, mais certains fichiers chiffrés n’ont pas encore pu être retirés.
desk-concern--files_not_removed--todo = Ne recommencez pas. Ils seront retirés à la prochaine ouverture du coffre, ou après sa réparation si une ancienne version y avait été remise.
desk-concern--backup_not_noted--what = La sauvegarde est écrite et vérifiée, mais sa date n’a pas pu être notée dans le coffre.
desk-concern--backup_not_noted--todo = Ne recommencez pas. Le rappel de la prochaine sauvegarde viendra peut-être trop tôt.

## Command line: The same asked again

cli-again--compare = Comparer avec la dernière fois : habeas answer compare { $older } { $newer }
cli-again--earlier = Déjà demandé le { $date } ({ $reference }).
cli-again--remind = Vous aurez un rappel le { $date }.

## Command line: Showing what a company sent

cli-answer--check--claims = Leur politique de confidentialité cite, en d’autres mots ou sans écho dans cette réponse : { $values }
cli-answer--check--incomplete = Nous n’avons pas trouvé tout ce qu’une réponse peut contenir ; cela peut s’y trouver quand même.
cli-answer--check--is = Vous avez dit : { $kind }.
cli-answer--check--not_found = Pas trouvé par nous ; regardez vous-même.
cli-answer--check--seems = On dirait : { $kind }. Confirmez-le, ou dites autre chose, avec --kind.
cli-answer--check--unknown = Ce que c’est n’a pas été trouvé par nous ; dites-le avec --kind.
cli-answer--compared =
    { $new ->
        [one] { $new } nouveau
       *[other] { $new } nouveaux
    }, { $gone ->
        [one] { $gone } disparu
       *[other] { $gone } disparus
    }, { $changed ->
        [one] { $changed } changé
       *[other] { $changed } changés
    }, { $same ->
        [one] { $same } identique
       *[other] { $same } identiques
    }.
cli-answer--compared_same = Les deux disent la même chose.
cli-answer--contents =
    { $n ->
        [one] { $n } élément, { $bytes }.
       *[other] { $n } éléments, { $bytes }.
    }
cli-answer--data = { $name } : { $values } différents : { $most }
cli-answer--days = Enregistrements du { $first } au { $last }.
cli-answer--export_looks = Cela ressemble à un export de { $name } (d’après { $because }).
cli-answer--export_named = C’est un export de { $name } (d’après { $because }).
cli-answer--gone_values = Seulement dans le plus ancien ({ $n }) : { $values }
cli-answer--is--changed = changé
cli-answer--is--gone = disparu
cli-answer--is--new = nouveau
cli-answer--is--not_compared = non comparé
cli-answer--is--same = identique
cli-answer--item = { $path } : { $kind }
cli-answer--kind_rows =
    { $n ->
        [one] , { $n } ligne
       *[other] , { $n } lignes
    }
cli-answer--mail--attachment = Pièce jointe : { $value }
cli-answer--mail--from = De : { $value }
cli-answer--mail--labels = Libellés : { $value }
cli-answer--mail--reply_to = Une réponse irait à : { $value }
cli-answer--mail--sent = Date : { $value }
cli-answer--mail--subject = Objet : { $value }
cli-answer--mail--to = À : { $value }
cli-answer--more = et { $n } de plus.
cli-answer--new_values = Seulement dans le plus récent ({ $n }) : { $values }
cli-answer--participants = Entre : { $names }
cli-answer--picture = Une image de { $width } sur { $height } points.
cli-answer--row = Ligne { $n } :
cli-answer--rows = Lignes { $first } à { $last } sur { $total }.
cli-answer--rows_none = Il y a { $total } lignes ; aucune d’elles n’a été demandée.
cli-answer--sheet = Feuille : { $name }
cli-answer--sheet_hidden = Feuille, masquée dans son fichier : { $name }
cli-answer--state--broken = abîmé ou incomplet
cli-answer--state--kept = gardé, pas lu ici
cli-answer--state--locked = verrouillé
cli-answer--state--read = lu
cli-answer--state--refused = énuméré, jamais ouvert

## Command line: What came back

cli-answers--none = Rien n’est encore revenu.

## Command line: What is asked at the terminal

cli-ask--again = La même à nouveau :
cli-ask--bundle_passphrase = Phrase de passe de l’export :
cli-ask--deletion = Supprimer ? Tapez oui :
cli-ask--new_passphrase = Une phrase de passe pour le nouveau coffre :
cli-ask--next_passphrase = La nouvelle phrase de passe :
cli-ask--passphrase = Phrase de passe du coffre :
cli-ask--recovery_code = Code de secours de la feuille :

## Command line: Backups

cli-backup--faults = La copie est complète. Voici ce qui n’allait pas dans le coffre, et donc dans la copie :
cli-backup--restored =
    Restauré et vérifié : { $path }, tel qu’il était le { $date } ({ $events ->
        [one] { $events } événement
       *[other] { $events } événements
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }).
cli-backup--written =
    Sauvegardé et vérifié : { $path } ({ $events ->
        [one] { $events } événement
       *[other] { $events } événements
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { $bytes }).

## Command line: Many letters at once

cli-batch--already =
    { $n ->
        [one] { $n } existait déjà depuis un passage précédent.
       *[other] { $n } existaient déjà depuis un passage précédent.
    }
cli-batch--cancelled =
    { $left ->
        [one] Vous l’avez arrêté ; il reste { $left } lettre.
       *[other] Vous l’avez arrêté ; il reste { $left } lettres.
    } Ce qui a été fait est gardé ; relancez la même commande et elle continue à partir de là.
cli-batch--left_out = Laissé de côté : { $person }, { $company } : { $reason }
cli-batch--made =
    { $n ->
        [one] { $n } lettre faite et gardée.
       *[other] { $n } lettres faites et gardées.
    }
cli-batch--rehearsed =
    { $n ->
        [one] { $n } lettre peut être faite.
       *[other] { $n } lettres peuvent être faites.
    } C’était une répétition : rien n’a été gardé.
cli-batch--saved = Enregistré : { $path }

## Command line: Bundles: an exported case

cli-bundle--contents =
    { $path } : { $requests ->
        [one] { $requests } demande
       *[other] { $requests } demandes
    }, { $events ->
        [one] { $events } événement
       *[other] { $events } événements
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { $bytes }.
cli-bundle--imported =
    { $new ->
        [one] { $new } nouvel événement
       *[other] { $new } nouveaux événements
    }, { $known ->
        [one] { $known } déjà présent
       *[other] { $known } déjà présents
    }, { $files ->
        [one] { $files } nouveau fichier
       *[other] { $files } nouveaux fichiers
    }.
cli-bundle--transferred =
    { $files ->
        [one] { $path } : { $files } fichier, { $bytes }.
       *[other] { $path } : { $files } fichiers, { $bytes }.
    }
cli-bundle--transfer--file = { "  " }{ $name }
cli-bundle--transfer--left = { "  " }laissé de côté : { $name }

## Command line: The calendar

cli-calendar--saved =
    { $n ->
        [one] Enregistré { $path } : les échéances de { $n } demande.
       *[other] Enregistré { $path } : les échéances de { $n } demandes.
    } Ouvrez-le avec votre calendrier.

## Command line: The check of the vault

cli-check--damaged_orphans =
    { $n ->
        [one] { $n } d’entre eux est endommagé.
       *[other] { $n } d’entre eux sont endommagés.
    }
cli-check--erased =
    { $n ->
        [one] { $n } événement effacé par vous ; sa chaîne se vérifie toujours.
       *[other] { $n } événements effacés par vous ; leurs chaînes se vérifient toujours.
    }
cli-check--lost = Perdus, comme l’a constaté une réparation : { $names }
cli-check--no_faults = L’historique et tous les fichiers chiffrés sont corrects.
cli-check--orphans =
    { $n ->
        [one] { $n } fichier chiffré n’appartient à rien : restes d’une écriture interrompue, sans danger.
       *[other] { $n } fichiers chiffrés n’appartiennent à rien : restes d’une écriture interrompue, sans danger.
    }
cli-check--verified =
    Vérifié : { $events ->
        [one] { $events } événement
       *[other] { $events } événements
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { $bytes }.

## Command line: Deadlines

cli-deadline--cautious = Vous pouvez relancer sans risque après le { $date }.
cli-deadline--due = Ils doivent répondre au plus tard le { $due }.
cli-deadline--reasons = Pourquoi cette date ?

## Command line: Deleting

cli-deletion--answer = Cela supprime le fichier { $name }, arrivé en réponse à { $requests }. Une entrée qui n’a pas d’autre fichier disparaît avec lui.
cli-deletion--company = Cela supprime la fiche de { $name }.
cli-deletion--consequences =
    { $events ->
        [one] { $events } entrée perd son
       *[other] { $events } entrées perdent leur
    } contenu, { $files ->
        [one] { $files } fichier chiffré disparaît
       *[other] { $files } fichiers chiffrés disparaissent
    } ({ $bytes }). C’est irréversible, et une archive lue plus tard n’y change rien. Les copies faites avant, archives et sauvegardes, gardent tout.
cli-deletion--done =
    Supprimé : { $name }. { $events ->
        [one] { $events } entrée a perdu son
       *[other] { $events } entrées ont perdu leur
    } contenu, { $files ->
        [one] { $files } fichier chiffré a
       *[other] { $files } fichiers chiffrés ont
    } disparu ({ $bytes }) ; la chaîne se vérifie toujours et montre que quelque chose a été effacé.
cli-deletion--person = Cela supprime { $name } et toutes les demandes écrites pour cette personne ({ $count } : { $requests }), avec lettres et réponses.
cli-deletion--request = Cela supprime la demande { $name }, avec sa lettre, ses réponses et tout ce qui y a été noté.

## Command line: Finding a company, and the directory

cli-directory--address = Adresse : { $value }
cli-directory--differs = { $field } : votre coffre dit « { $own } », l’annuaire « { $directory } ».
cli-directory--elements = Ils demandent : { $value }
cli-directory--email = E-mail : { $value }
cli-directory--exported =
    { $n ->
        [one] Enregistré pour ceux qui tiennent l’annuaire : { $n } fiche dans { $path }
       *[other] Enregistré pour ceux qui tiennent l’annuaire : { $n } fiches dans { $path }
    }
cli-directory--fax = Fax : { $value }
cli-directory--form = Formulaire : { $value }
cli-directory--from = De : { $from }
cli-directory--identity = Ils demandent toujours la copie d’une pièce d’identité. Vous pouvez leur demander pourquoi.
cli-directory--kinds = Genre : { $value }
cli-directory--known_already = Déjà dans votre coffre : { $name }
cli-directory--language = Langue des demandes : { $value }
cli-directory--left_out = { $name } : { $reason }
cli-directory--no_value = rien
cli-directory--nothing = Aucune entreprise trouvée. Essayez son site, ou lisez sa politique de confidentialité : « habeas notice read … ».
cli-directory--optional = { $name } (facultatif)
cli-directory--pack_size =
    { $n ->
        [one] { $n } entreprise
       *[other] { $n } entreprises
    }
cli-directory--packs = Dans : { $value }
cli-directory--phone = Téléphone : { $value }
cli-directory--record_left_out = Laissée de côté : { $why }
cli-directory--runs = Exploite : { $value }
cli-directory--service = exploite { $name }
cli-directory--site = Site : { $value }
cli-directory--unmatched = Sans entreprise dans l’annuaire : { $hosts }
cli-directory--used = { $name } : d’après l’annuaire. { $provenance }

## Command line: An empty list

cli-empty_list = Rien ici pour l’instant.

## Command line: The evidence pack for an authority

cli-evidence--advised = Ceci aiderait :
cli-evidence--complete = Rien de ce qu’il faut à une réclamation ne fait défaut, d’après ce qui est consigné.
cli-evidence--document = { "  " }{ $number }  { $name }
cli-evidence--lacking = Il manque ceci :
cli-evidence--of = Dossier de preuves de { $reference } ; la réclamation n’est pas encore adressée à une autorité.
cli-evidence--originals =
    { $n ->
        [one] { $n } original avec empreintes : { $path }, { $bytes }.
       *[other] { $n } originaux avec empreintes : { $path }, { $bytes }.
    }
cli-evidence--pdf =
    { $n ->
        [one] Le dossier, { $n } page : { $path }
       *[other] Le dossier, { $n } pages : { $path }
    }
cli-evidence--to = Dossier de preuves de { $reference }, pour : { $authority }
cli-evidence--unshown = { "  " }{ $number }  { $name } ({ $reason })

## Command line: Files

cli-file--empty = Ce fichier est vide. S’il devait contenir quelque chose, copiez-le ou demandez-le de nouveau et ajoutez-le.

## Command line: Copies of identity documents

cli-identity--copied = Enregistré : { $path } ({ $dpi } points par pouce). Le filigrane dit : { $mark }
cli-identity--enclosed = Conservé dans le coffre : { $name } ({ $dpi } points par pouce). La lettre qui donne votre identité (F7) le joint. Le filigrane dit : { $mark }
cli-identity--hide = Souvent inutile – { $kind } : { $list }
cli-identity--ways = Avant cela, proposez l’un de ces moyens :

## Command line: Taking in requests that were made elsewhere

cli-import--already =
    { $n ->
        [one] Déjà là : { $n } ligne.
       *[other] Déjà là : { $n } lignes.
    }
cli-import--asked =
    { $n ->
        [one] En attente d’un mot de vous : { $n } ligne.
       *[other] En attente d’un mot de vous : { $n } lignes.
    }
cli-import--cancelled = Arrêté. Ce qui est enregistré le reste ; relancez pour la suite.
cli-import--left_out =
    { $n ->
        [one] Laissé de côté : { $n } ligne.
       *[other] Laissé de côté : { $n } lignes.
    }
cli-import--made =
    { $requests ->
        [one] { $requests } demande reprise
       *[other] { $requests } demandes reprises
    }, et { $events ->
        [one] { $events } fait qui s’y rattache
       *[other] { $events } faits qui s’y rattachent
    }.
cli-import--rehearsed =
    { $requests ->
        [one] { $requests } demande peut être reprise
       *[other] { $requests } demandes peuvent être reprises
    }, et { $events ->
        [one] { $events } fait qui s’y rattache
       *[other] { $events } faits qui s’y rattachent
    }. Rien n’a été enregistré.
cli-import--row--already = Ligne { $row }, { $company } : déjà là.
cli-import--row--asked = Ligne { $row }, { $company } : précisez.
cli-import--row--left_out = Ligne { $row }, { $company } : laissée de côté.
cli-import--row--new = Ligne { $row }, { $company } : nouvelle.

## Command line: The keyring of the system

cli-keyring--off = Aucun trousseau n’ouvre ce coffre. La phrase de passe l’ouvre.
cli-keyring--on = Le trousseau ({ $backend }) ouvre désormais ce coffre. La phrase de passe l’ouvre toujours.

## Command line: Laws and authorities

cli-law--languages = Réclamations en : { $list }
cli-law--no_letter = pas de lettre dans cette version

## Command line: Privacy notices

cli-notice--ask = Le dit-il ? Ce n’est pas sûr ; voici le passage, à vous d’en juger :
cli-notice--ask_name = Est-ce { $name } qui décide de l’usage des données ? La politique ne le dit pas clairement ; voici le passage, à vous d’en juger :
cli-notice--field--address = Adresse
cli-notice--field--attention = À l’attention de
cli-notice--field--country = Pays
cli-notice--field--email = E-mail
cli-notice--field--legal_form = Forme juridique
cli-notice--field--name = Entreprise
cli-notice--field--registration_number = Numéro
cli-notice--field--trading_name = Connue sous
cli-notice--field--web_form = Formulaire
cli-notice--field--website = Site
cli-notice--findings = Ce qui ne va pas :
cli-notice--gaps = Ce texte ne dit pas :
cli-notice--inferred = déduit
cli-notice--line = ligne { $n }
cli-notice--owes = Ce qu’elle doit dire et ne dit pas :
cli-notice--rights = Elle dit que vous pouvez demander :
cli-notice--status--contradictory = se contredit
cli-notice--status--denied = elle le refuse
cli-notice--status--partial = en partie

## Command line: Envelopes, labels and the posting list

cli-post--envelope_format = { $id } : { $name }, { $width } × { $height } mm
cli-post--envelopes =
    { $n ->
        [one] { $n } enveloppe : { $path }
       *[other] { $n } enveloppes : { $path }
    }
cli-post--label_format = { $id } : { $columns } × { $rows } sur A4 ({ $names })
cli-post--labels =
    { $n ->
        [one] { $n } étiquette
       *[other] { $n } étiquettes
    } sur { $sheets ->
        [one] { $sheets } planche
       *[other] { $sheets } planches
    }, la prochaine libre est le numéro { $next } : { $path }
cli-post--left_out = Laissée de côté : { $reference }, { $company } : { $reason }
cli-post--list =
    { $n ->
        [one] { $n } lettre
       *[other] { $n } lettres
    } sur { $sheets ->
        [one] { $sheets } feuille
       *[other] { $sheets } feuilles
    } : { $path }

## Command line: Removing files that belong to nothing

cli-prune--nothing = Aucun fichier sans rattachement : il n’y avait rien à retirer.
cli-prune--removed =
    { $n ->
        [one] { $n } fichier chiffré sans rattachement a été retiré ({ $bytes }).
       *[other] { $n } fichiers chiffrés sans rattachement ont été retirés ({ $bytes }).
    }

## Command line: Repairing the vault

cli-repair--found = Voici ce qui n’allait pas :
cli-repair--healed = Retrouvés : { $names }
cli-repair--kept = Tout ce qui existait auparavant se trouve dans { $path }. Supprimez ce dossier quand vous êtes sûr que rien ne manque.
cli-repair--lost_events =
    { $n ->
        [one] { $n } événement n’a pas pu être sauvé.
       *[other] { $n } événements n’ont pas pu être sauvés.
    }
cli-repair--lost_files = Perdus : { $names }. Ajoutez-les de nouveau si vous les avez ailleurs.
cli-repair--nothing = Tout est en ordre, et rien n’a été modifié.
cli-repair--now = État actuel :

## Command line: One request

cli-request--due_days = Jusqu’au { $due } selon la loi ; relance sûre après le { $cautious }.
cli-request--entry = { $date } : { $what }
cli-request--entry_undone = { $date } : { $what } (annulé)
cli-request--next = À faire : { $what }
cli-request--other_steps = Aussi possible maintenant :
cli-request--timeline = Ce qui s’est passé

## Command line: What was saved

cli-saved = Enregistré : { $path } ({ $bytes })

## Command line: The search

cli-search--hit = { $kind } : { $title }
cli-search--indexed = { $ready } éléments sur { $total } peuvent être recherchés pour l’instant.
cli-search--more = Seuls les { $n } premiers passages sont affichés. D’autres mots ou un filtre comme entreprise: réduisent la liste.
cli-search--none = Rien n’a été trouvé.
cli-search--row = ligne { $n }

## Command line: Signatures

cli-signature--drawn = { $name } signe d’un tracé de { $width } sur { $height } mm.
cli-signature--none = { $name } n’a pas de signature.
cli-signature--picture = { $name } signe d’une image de { $width } sur { $height } mm.

## Command line: The statistics

cli-stats--grounds = Refusées, avec ce motif :
cli-stats--group =
    { $n ->
        [one] { $name } : { $n } demande
       *[other] { $name } : { $n } demandes
    }
cli-stats--item = donné { $given }, en partie { $part }, non coché { $open }, sur { $of }
cli-stats--items =
    { $n ->
        [one] Ce que donnent les réponses, d’après vos propres coches ({ $n } demande) :
       *[other] Ce que donnent les réponses, d’après vos propres coches ({ $n } demandes) :
    }
cli-stats--named = Nommées : { $names }.
cli-stats--no_ground = sans motif noté
cli-stats--none_named = Aucune entreprise n’est nommée.
cli-stats--research =
    { $n ->
        [one] Enregistré : { $path }, { $n } ligne.
       *[other] Enregistré : { $path }, { $n } lignes.
    }
cli-stats--saved = Enregistré : { $path }
cli-stats--unnamed =
    { $n ->
        [one] Sans le nom de l’entreprise : { $n } ligne.
       *[other] Sans le nom de l’entreprise : { $n } lignes.
    }

## Command line: The state of the vault

cli-status--backup =
    Dernière sauvegarde : { $date } (il y a { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, { $events ->
        [one] { $events } événement
       *[other] { $events } événements
    } depuis)
cli-status--keyring = Trousseau : { $backend }, depuis le { $date }
cli-status--no_backup = Dernière sauvegarde : aucune. `habeas vault backup FICHIER` en crée une.
cli-status--no_keyring = Trousseau : désactivé
cli-status--no_recovery = Code de secours : aucun. `habeas vault recovery-code` en crée un.
cli-status--none = Il n’y a pas encore de coffre ici.
cli-status--path = Coffre : { $path }
cli-status--recovery = Code de secours : créé le { $date }

## Command line: The trail of data from one company to another

cli-trail--ask_who = Demander qui : habeas request follow-up { $request } --letter { $letter }
cli-trail--data = Données nommées dans le passage : { $values }
cli-trail--kind_word = un type
cli-trail--look = Regarder : habeas answer names { $request }
cli-trail--no_names = Aucun nom trouvé par nous ; ajoutez-en un avec --set 'NOM=body'.
cli-trail--none = Aucune réponse ni politique à parcourir.
cli-trail--recipient = destinataire
cli-trail--source = source
cli-trail--under = sous « { $heading } »

## Command line: The vault

cli-vault--copies = À côté du coffre se trouvent des copies faites par un autre programme parce qu’il a été modifié à deux endroits : { $names }. Ce qui n’est que dans ces copies n’est pas visible ici, et rien n’a été choisi. Pour tout réunir : placez une copie de vault.db et le fichier de clés dans un dossier à part sous leurs vrais noms, exportez-en un dossier complet avec --vault, et importez-le ici.
cli-vault--created = Le coffre est créé : { $path }. Personne ne peut l’ouvrir sans la phrase de passe, et personne ne peut vous en donner une autre. Gardez une copie de la phrase de passe en lieu sûr.
cli-vault--passphrase_changed = La phrase de passe a été changée. L’ancienne n’ouvre plus ce coffre ; les sauvegardes faites avec elle s’ouvrent encore avec elle.
cli-vault--quick_keys = Ce coffre a été créé avec des clés rapides pour les tests. Il ne protège rien.

## Privacy notices: What is wrong with the notice, as a sentence of a letter

notice-findings--no_controller = La notice ne dit pas qui décide de mes données : elle ne nomme ni personne ni société.
notice-findings--no_contact = La notice ne donne aucun moyen de joindre le responsable du traitement : ni adresse postale, ni adresse électronique, ni formulaire.
notice-findings--no_channel = La notice énumère des droits et n’indique ni adresse, ni formulaire, ni délégué pour les exercer.
notice-findings--no_basis = La notice n’indique aucune base légale du traitement.
notice-findings--no_rights = La notice n’énonce ni les droits des personnes concernées, ni le droit d’introduire une réclamation auprès d’une autorité de contrôle.
notice-findings--few_rights = La notice passe sous silence ces droits : { $missing } ; elle ne dit rien non plus du retrait du consentement ni de la réclamation auprès d’une autorité.
notice-findings--rights_incomplete = La notice passe sous silence ces droits : { $missing }.
notice-findings--right_left_out = La notice passe sous silence ce droit : { $missing }.
notice-findings--no_complaint = La notice ne mentionne pas le droit d’introduire une réclamation auprès d’une autorité de contrôle.
notice-findings--no_special_condition = La notice concerne des catégories particulières de données et n’indique aucune condition de l’article 9, paragraphe 2, qui le permettrait.
notice-findings--arbitration = La notice impose un arbitrage. Une telle clause ne peut exclure ni la réclamation auprès d’une autorité, ni le recours au juge.
notice-findings--never_shared_but_shared = La notice dit que les données ne sont pas communiquées à des tiers, et ailleurs qu’elles sont partagées avec des partenaires.
notice-findings--exclusive_but_shared = La notice dit que les données sont exclusivement destinées au responsable, et ailleurs que des partenaires les reçoivent ou les collectent.
notice-findings--bound_but_shared = La notice dit que les données ne sont communiquées que si la loi l’exige, et ailleurs qu’elles sont partagées avec des partenaires.
notice-findings--files_sold = La notice annonce la vente, la location ou l’échange de fichiers de clients, sans base légale et sans moyen de s’y opposer.
notice-findings--no_data_but_collected = La notice dit qu’aucune donnée personnelle n’est enregistrée, et ailleurs que des données sont collectées automatiquement.
notice-findings--use_is_consent = La notice fait de l’usage du site un consentement. Le consentement doit être un acte positif clair, donné pour une finalité précise.
notice-findings--send_is_consent = La notice fait de l’envoi d’un formulaire un consentement à tout ce qu’elle dit. Le consentement doit être distinct et libre.
notice-findings--no_transfer_but_us_tool = La notice nie tout transfert vers l’étranger, et nomme pourtant le service d’un fournisseur établi hors de l’Union européenne.
notice-findings--bases_in_bulk = La notice énumère des bases légales en bloc et ne dit pas quelle finalité repose sur laquelle.
notice-findings--interests_unnamed = La notice invoque des intérêts légitimes sans dire lesquels.
notice-findings--no_retention = La notice ne dit pas combien de temps les données sont conservées.
notice-findings--retention_vague = La notice ne donne ni durée de conservation, ni critères utilisables pour la déterminer.
notice-findings--no_recipients = La notice ne dit pas qui reçoit les données.
notice-findings--recipients_unnamed = La notice parle de destinataires sans les nommer ni en préciser les catégories.
notice-findings--no_categories = La notice ne dit pas quelles catégories de données sont traitées.
notice-findings--objection_threat = La notice menace de mettre fin au service en cas d’opposition, sans examiner si le traitement est nécessaire.
notice-findings--objection_consent = La notice confond le droit d’opposition avec un traitement fondé sur le consentement.
notice-findings--no_marketing_objection = La notice annonce de la prospection et ne mentionne pas le droit de s’y opposer à tout moment.
notice-findings--marketing_not_apart = Le droit de s’opposer à la prospection n’est mentionné qu’en passant ; il doit être présenté clairement et séparément.
notice-findings--withdraw_wrong_article = La notice cite un article erroné pour le retrait du consentement ; c’est l’article 7, paragraphe 3.
notice-findings--old_browser = La notice explique des logiciels qui ne sont plus maintenus depuis des années.
notice-findings--old_law = La notice cite des textes qui ne sont plus en vigueur.
notice-findings--before_gdpr = La notice est antérieure à l’application du RGPD.
notice-findings--years_old = La notice n’a pas été modifiée depuis des années.
notice-findings--before_brexit = La notice date de l’époque où le Royaume-Uni relevait encore du droit de l’Union ; ce qu’elle dit des transferts et du représentant ne convient plus.
notice-findings--undated = La notice ne porte ni date ni version.
notice-findings--cookie_wall = La notice prive de services ceux qui refusent les cookies.
notice-findings--cookies_by_browser = La notice renvoie aux réglages du navigateur au lieu de demander le consentement avant le dépôt des cookies.
notice-findings--card_kept = La notice range le numéro de carte de paiement parmi les données traitées.
notice-findings--too_much_data = La notice énumère des données sur les revenus ou la vie privée et devrait dire pourquoi elles sont nécessaires.
notice-findings--breach_liability = La notice limite la responsabilité du responsable du traitement en cas de violation de la sécurité.
notice-findings--shared_liability = La notice reporte sur l’utilisateur une part de la responsabilité de la sécurité.
notice-findings--address_book = La notice annonce l’import des carnets d’adresses des utilisateurs : des données de tiers qui n’ont pas été informés.
notice-findings--ended_at_will = La notice permet de mettre fin au service sans préavis et à la seule discrétion du responsable.
notice-findings--erasure_refused = La notice refuse l’effacement pour un motif que l’article 17, paragraphe 3, ne connaît pas.
notice-findings--kept_advisable = La notice conserve les données aussi longtemps que cela lui paraît opportun, ce qui n’est pas un critère.
notice-findings--until_told = La notice poursuit le traitement jusqu’à avis contraire, sans terme propre.
notice-findings--changed_alone = La notice peut être modifiée à tout moment sans que les personnes concernées en soient informées.
notice-findings--complaint_turned = La notice transforme le droit de réclamation en message à l’entreprise elle-même.
notice-findings--processor_to_processor = La notice parle d’un transfert de sous-traitant à sous-traitant, là où la loi dit de responsable à responsable.
notice-findings--cookies_no_data = La notice dit que les cookies ne collectent aucune donnée personnelle, alors qu’ils identifient un utilisateur.
notice-findings--free_mostly = La notice dit que l’exercice des droits n’est gratuit que dans la plupart des cas.
notice-findings--name_without_form = La notice donne un nom sans forme juridique, numéro d’immatriculation ni siège.
notice-findings--no_commitment = La notice contient une section qui n’engage à rien.

## Privacy notices: Names of rights, in a list within such a sentence

notice-rights--access = accès
notice-rights--rectification = rectification
notice-rights--erasure = effacement
notice-rights--restriction = limitation
notice-rights--objection = opposition
notice-rights--portability = portabilité

## Privacy notices: In short, what lacks at an item

notice-notes--N01--partial = un nom sans forme juridique, numéro ni siège
notice-notes--N02--partial = seulement un siège, ou un formulaire sans adresse
notice-notes--N04--partial = un nom ou un titre sans contact
notice-notes--N05--partial = des finalités rares et vagues
notice-notes--N06--partial = une seule base, en passant
notice-notes--N07--missing = les bases ne sont pas rattachées aux finalités
notice-notes--N07--partial = certaines finalités sont rattachées à une base
notice-notes--N09--partial = des destinataires évoqués et non nommés clairement
notice-notes--N09--contradictory = un passage nie ce qu’un autre annonce
notice-notes--N10--partial = ni pays ni destinataire n’est nommé
notice-notes--N10--contradictory = les transferts sont niés, un service étranger est pourtant utilisé
notice-notes--N12--partial = ni durée ni critères utilisables
notice-notes--N13--partial = seulement dans un titre, ou restreint
notice-notes--N14--partial = seulement dans un titre, ou restreint
notice-notes--N15--partial = seulement dans un titre, ou la fermeture d’un compte
notice-notes--N16--partial = seulement dans un titre, ou restreint
notice-notes--N17--partial = assorti d’une menace, ou restreint à une fonction
notice-notes--N18--partial = seulement dans un titre, ou restreint
notice-notes--N19--partial = rien sur les traitements antérieurs
notice-notes--N20--partial = le droit est transformé en autre chose
notice-notes--N21--partial = pour certaines données seulement
notice-notes--N22--partial = le droit est énoncé, l’existence et la logique ne le sont pas
notice-notes--N24--partial = seulement en passant
notice-notes--N25--partial = non séparé des autres informations
notice-notes--N26--partial = un formulaire sans adresse
notice-notes--N28--partial = gratuit dans la plupart des cas seulement
notice-notes--N29--missing = des données sensibles sont en jeu, aucune condition n’est nommée
notice-notes--N30--partial = les personnes ne sont informées que si nécessaire
notice-notes--N31--missing = les réglages du navigateur ne sont pas un consentement
notice-notes--N32--partial = pas de liste complète avec noms et durées

## Command line: its help, and what is said when a command was not typed as it can be



cli-help-shared =
    .address = Lignes de l’adresse en un seul argument, avec des retours à la ligne
    .attention = La personne à l’attention de laquelle partent les lettres
    .channel = { $choices }
    .clock_start = Le jour où le délai commence, s’il leur fallait d’abord quelque chose [par défaut : le jour de la réception]
    .country = ISO 3166-1
    .date_order = Ce qui vient en premier dans les dates en chiffres : { $choices }
    .email = L’adresse e-mail
    .encoding = L’encodage des textes, par exemple windows-1250
    .follow_up = Une lettre qui suit la demande, à sa place : { $choices }
    .help = Afficher l’aide
    .item = Ce qui se trouve dans le fichier, par son chemin à l’intérieur
    .layout = { $choices } [par défaut : d’après le pays de l’expéditeur]
    .legal_form = La forme juridique, par exemple SARL
    .name = Le nom
    .password = Le mot de passe d’une archive ou d’un document verrouillé ; il n’est pas conservé
    .posting = Comment elle part par la poste : { $choices }
    .region = Sa région (ISO 3166-2), pour ses jours fériés
    .regime = La loi dont elle relève lorsque son pays ne le dit pas : DSG-EKD ou KDG pour une église allemande, ce qui en dépend et ses œuvres ; GDPR l’enlève
    .registered = Imprimer la mention d’une lettre recommandée avec avis de réception
    .registration_number = Le numéro sous lequel elle est immatriculée
    .rights = Un droit, ou plusieurs séparés par des virgules, par les identifiants que donne `habeas law rights`
    .rows = Combien de lignes précèdent la première affichée, et combien sont affichées
    .text = Tout son texte, jusqu’à 10 000 lignes
    .tracking = Le numéro de l’envoi recommandé, s’il est connu avant l’impression de la lettre
    .trading_name = Le nom sous lequel elle est connue, s’il est différent
    .unsigned = Omettre la signature que la personne a enregistrée
    .version = Afficher la version
    .web_form = L’adresse du formulaire par lequel elle reçoit les demandes
    .website = L’adresse de son site
    .yes = Ne pas demander de confirmation

cli-help = Découvrir ce que des entreprises savent de vous, et agir. Ceci n’est pas un conseil juridique
    .vault = Le dossier du coffre [par défaut : le dossier de données de l’utilisateur]
    .json = Écrire sur stdout un seul document JSON et rien d’autre
    .ui_language = La langue des messages : { $choices } [par défaut : celle du système]
    .today = Faire comme si l’on était ce jour-là (pour des essais et des répétitions ; ce qui est enregistré l’est pour de bon)
    .passphrase_file = Lire la phrase de passe dans un fichier [sinon : HABEAS_PASSPHRASE, sinon le trousseau s’il est activé, sinon elle est demandée]
    .recovery_code_file = Lire le code de secours dans un fichier, à la place de la phrase de passe

cli-help-help = Afficher ce message ou l’aide des sous-commandes indiquées

cli-help-vault = Le coffre : le créer, le vérifier, changer ses clés, le sauvegarder
cli-help-vault-create = Créer un coffre
cli-help-vault-status = Où il se trouve, ce qui l’ouvre, quand il a été sauvegardé pour la dernière fois
cli-help-vault-check = Vérifier chaque chaîne et chaque scellé
    .deep = Lire aussi ce qui n’appartient à rien, et reconstituer chaque dossier à partir de ses événements
cli-help-vault-repair = Sauver ce qui peut l’être d’un coffre abîmé, et accepter un coffre revenu en arrière ; les anciens fichiers restent
cli-help-vault-prune = Retirer les fichiers scellés qui n’appartiennent à rien
cli-help-vault-passphrase = Changer la phrase de passe
    .forgotten = Demander le code de secours à la place de la phrase de passe
    .new_passphrase_file = Lire la nouvelle phrase de passe dans un fichier [sinon : HABEAS_NEW_PASSPHRASE, sinon elle est demandée]
cli-help-vault-recovery-code = Créer un code de secours à imprimer ; le précédent n’ouvre plus rien
    .out = Y enregistrer la feuille [par défaut : stdout]
cli-help-vault-keyring = Permettre au trousseau du système d’ouvrir le coffre, ou ne plus le permettre
    .state = S’il le peut
cli-help-vault-backup = Écrire tout le coffre dans un seul fichier scellé, et le vérifier
    .file = Le fichier à écrire ; il ne doit pas encore exister
cli-help-vault-restore = Refaire le coffre à partir d’une sauvegarde, là où il n’y en a pas
    .file = La sauvegarde

cli-help-notice = Lire une politique de confidentialité
cli-help-notice-read = Lire une politique de confidentialité dans un fichier (texte, HTML, PDF), sur le web (https://...) ou sur stdin avec `-`. Sans coffre
    .file = La politique de confidentialité

cli-help-deadline = Calculer un délai avec ses raisons, pour n’importe quel jour. Sans coffre
    .regime = La loi : { $choices }
    .country = Le pays du responsable du traitement (ISO 3166-1)
    .region = Sa région (ISO 3166-2)
    .received = Le jour où la demande a été reçue
    .pause_from = Le jour où ils ont demandé quelque chose qu’ils ont le droit de demander
    .pause_to = Le jour où ils l’ont obtenu
    .pause_mode = { $choices } [par défaut : comme la loi compte]
    .extension_notice = Le jour où ils ont annoncé une prolongation, motifs à l’appui
    .csv = Lire un tableau de délais et l’afficher avec les colonnes calculées

cli-help-law = Ce que dit la loi : droits, autorités, jours fériés. Sans coffre
cli-help-law-rights = Les droits, avec leurs articles et ce que chacun demande de vous
cli-help-law-follow-ups = Les lettres qui suivent une demande : { $all }
cli-help-law-authorities = Les autorités de contrôle et comment les joindre
    .country = Seulement celles de ce pays (ISO 3166-1)
    .region = Celles qui reçoivent les réclamations contre une entreprise de cette région
cli-help-law-holidays = Les jours fériés d’un pays, d’une région et d’une année
    .country = Le pays (ISO 3166-1)
    .region = La région (ISO 3166-2)
    .year = L’année

cli-help-person = Les personnes concernées : vous, et celles pour qui vous écrivez
cli-help-person-add = Ajouter une personne
    .language = La langue des lettres
cli-help-person-edit = Changer ce qui est donné, garder le reste ; les lettres déjà écrites gardent ce qu’elles disaient
    .id = La personne, par identifiant ou par nom
    .language = La langue des lettres
cli-help-person-list = Toutes les personnes du coffre
cli-help-person-show = Ce qui est gardé d’une personne
    .id = La personne, par identifiant ou par nom
cli-help-person-signature = La signature au-dessus du nom dactylographié de ses lettres : l’enregistrer, l’afficher, l’enlever
cli-help-person-signature-set = À partir d’une image (PNG ou JPEG, encre foncée sur papier clair), ou d’un tracé enregistré avec `show --out`
    .id = La personne, par identifiant ou par nom
    .file = L’image ou le tracé
cli-help-person-signature-show = Ce que portent les lettres ; avec --out, l’enregistrer
    .id = La personne, par identifiant ou par nom
    .out = L’enregistrer là
cli-help-person-signature-remove = Les lettres laissent désormais de nouveau la place d’un stylo ; celles déjà écrites gardent la leur
    .id = La personne, par identifiant ou par nom
cli-help-person-delete = Supprimer une personne et toutes les demandes écrites pour elle, pour de bon
    .id = La personne, par identifiant ou par nom

cli-help-company = Les responsables du traitement : les entreprises qui détiennent des données
cli-help-company-add = Ajouter une entreprise
cli-help-company-from-notice = Lire une politique de confidentialité et en faire une fiche ; ce qui est donné à la main l’emporte
    .file = La politique de confidentialité : un fichier, une adresse (https://...), ou stdin avec `-`
cli-help-company-edit = Changer ce qui est donné, garder le reste ; les lettres déjà écrites gardent ce qu’elles disaient
    .id = L’entreprise, par identifiant ou par nom
cli-help-company-list = Toutes les entreprises du coffre
cli-help-company-show = Ce qui est gardé d’une entreprise
    .id = L’entreprise, par identifiant ou par nom
cli-help-company-delete = Supprimer la fiche d’une entreprise à qui personne n’a écrit, pour de bon
    .id = L’entreprise, par identifiant ou par nom

cli-help-directory = L’annuaire libre des entreprises : à qui écrire, et comment
cli-help-directory-search = Trouver une entreprise par son nom, un service qu’elle exploite, son site ou son e-mail. Sans coffre
    .text = Comme vous la connaissez ; les accents, les majuscules et une faute de frappe n’y changent rien
    .most = Pas plus que ce nombre
cli-help-directory-show = Tout ce que l’annuaire dit d’une entreprise. Sans coffre
    .slug = L’entreprise, par son nom abrégé
cli-help-directory-packs = Les entreprises auxquelles beaucoup de gens ont affaire, par lots. Sans coffre
cli-help-directory-pack = Les entreprises d’un lot
    .id = Comme dans la liste des lots
    .add = En faire des entreprises de votre coffre : celles-ci, ou toutes
cli-help-directory-correct = Corriger ce que dit l’annuaire ; vos corrections l’emportent sur toute copie plus récente
    .slug = L’entreprise, par son nom abrégé
    .fields = La bonne valeur de : { $choices }. Vide : il n’y en a pas. Ce que dit l’annuaire lui-même retire la correction
cli-help-directory-status = Quelle copie de l’annuaire est utilisée, et de quand elle date
cli-help-directory-update = Prendre une copie plus récente de l’annuaire : l’archive ou le dossier de ceux qui le tiennent, ou une adresse (https://…). Vos corrections restent
    .from = Où elle se trouve
    .built_in = Revenir à la copie livrée avec ce programme
cli-help-directory-discover = Qui peut détenir des données sur vous : d’après l’export d’un gestionnaire de mots de passe, une boîte aux lettres (mbox) ou le dossier d’un logiciel de messagerie, un relevé bancaire (CSV), une liste d’adresses. Les mots de passe ne sont pas lus, rien ne quitte cette machine et rien du fichier n’est gardé. Sans coffre
    .files = Ce qu’il faut parcourir
    .add = En faire des entreprises de votre coffre : celles-ci, ou toutes
cli-help-directory-corrections = Ce que vous avez corrigé, et où l’annuaire dit autre chose entre-temps
cli-help-directory-export = Donner vos corrections sous la forme des fiches de l’annuaire, pour ceux qui le tiennent
    .corrections = Les fiches que vous avez corrigées
    .out = Les enregistrer dans ce dossier, chacune dans son fichier [par défaut : les afficher]

cli-help-request = Les demandes : rédiger, imprimer, noter ce qui se passe
cli-help-request-new = Rédiger une demande et garder sa lettre
    .person = Qui demande : une personne du coffre, par identifiant ou par nom
    .company = Une entreprise du coffre, ou de l’annuaire par son nom abrégé (`habeas directory search`)
    .language = La langue de la lettre : { $choices }
    .tone = Le ton de la lettre : { $choices } [par défaut : plain]
    .fact = Pourquoi ils peuvent détenir des données sur vous
    .fields = Ce qu’un droit demande en plus (`habeas law rights`), par exemple ground=not_needed ou correction='faux => juste' ; aussi identifier='Numéro de client=1234', place=VILLE, note=TEXTE. À répéter pour une liste
    .on_behalf_of = Vous écrivez pour quelqu’un : { $choices }
    .of = Avec --on-behalf-of : une personne du coffre, ou son nom
    .capacity = Avec --on-behalf-of : en quelle qualité vous agissez, par exemple « mère, autorité parentale conjointe »
    .born = Avec --on-behalf-of : la date de naissance, si elle est nécessaire pour trouver les données
    .proof_enclosed = Avec --on-behalf-of : la preuve de votre qualité accompagne la lettre
    .mandate = Écrire en vertu de ce mandat signé (`habeas mandate list`) ; --person est le mandataire, ou celui qui l’a donné
    .about = Pour une réclamation : la demande dont il s’agit ; ses événements remplissent les dates et racontent ce qui s’est passé
    .already_sent = Le jour où vous avez envoyé une lettre à vous, écrite ailleurs : aucune lettre n’est rédigée
    .letter = Avec --already-sent : la lettre ou l’e-mail tel que vous l’avez écrit, conservé à l’octet près
    .received = Avec --already-sent : le jour où ils l’ont reçue, si vous le connaissez
cli-help-request-letter = Enregistrer la lettre en .pdf ou .txt, ou comme brouillon d’e-mail (.eml)
    .id = La demande, par référence ou identifiant
    .layout = { $choices }
    .out = Le fichier à écrire
    .enclose = Un fichier à joindre : cité dans la lettre, attaché à un brouillon. À répéter pour plusieurs
cli-help-request-mailto = Afficher l’adresse (mailto:) qui ouvre la lettre dans un logiciel de messagerie, si elle est assez courte
    .id = La demande, par référence ou identifiant
cli-help-request-list = Toutes les demandes, ou celles qui en sont à un état
    .state = { $all }
    .due_before = Seulement celles dont le délai prend fin avant ce jour
    .out = Enregistrer la liste en tableau au lieu de l’afficher : classeur (.xlsx) ou CSV (.csv)
cli-help-request-show = Tout sur une demande : où elle en est, son délai, ce qui s’est passé
    .id = La demande, par référence ou identifiant
cli-help-request-follow-up = Écrire la lettre de l’étape suivante, ou une autre qui est permise maintenant : une relance, ce qui manque, une réclamation
    .id = La demande, par référence ou identifiant
    .letter = { $choices } (`habeas law follow-ups`) [par défaut : la lettre de l’étape conseillée]
    .fields = Ce que la lettre demande en plus, par exemple missing_item=A10 ou identity_data='numéro de client 1234' ; aussi place=VILLE, note=TEXTE. À répéter pour une liste
    .language = La langue de la lettre [par défaut : celle de la demande]
    .tone = Le ton de la lettre : { $choices } [par défaut : celui de la demande]
    .channel = { $choices } [par défaut : comme la demande est partie]
cli-help-request-import = Reprendre des demandes que vous avez faites ailleurs : « mes demandes » de datenanfragen.de, ou un tableau (XLSX, ODS, CSV) avec les colonnes company et sent ; right, channel, country, email, address, reference, received, answered s’il y en a
    .file = Le fichier
    .person = De qui sont les demandes
    .rights = Ce qui a été demandé, si une ligne ne le dit pas
    .channel = Comment elle a été envoyée, si une ligne ne le dit pas : { $choices }
    .dates = Comment sont écrites les dates telles que 02/03/2026 : { $choices }
    .companies = L’entreprise d’une ligne : une du coffre, une de l’annuaire par son nom abrégé, ou `new`. À répéter pour plusieurs
    .answered = Le message de cette ligne est leur réponse. À répéter pour plusieurs
    .dry_run = Examiner chaque ligne et ne rien enregistrer
cli-help-request-next = Que faire maintenant
    .id = La demande, par référence ou identifiant
cli-help-request-again = Écrire la même lettre encore une fois, à la même entreprise : l’année suivante, ou quand quelque chose a changé
    .id = La demande, par référence ou identifiant
    .show = Dire ce que la loi en dit et ce qui a déjà été demandé, et ne rien écrire
    .remind = Recevoir un rappel ce jour-là (`habeas due`), et ne rien écrire
    .no_reminder = Retirer le rappel
cli-help-request-delete = Supprimer une demande avec sa lettre et ses réponses, pour de bon
    .id = La demande, par référence ou identifiant
cli-help-request-record = Noter ce qui s’est passé : { $all }, corrected
    .id = La demande, par référence ou identifiant
    .event = Ce qui s’est passé : un des mots ci-dessus
    .on = Le jour où cela s’est passé [par défaut : aujourd’hui]
    .files = Un fichier venu ou parti avec. À répéter pour plusieurs
    .reason = Une note : pourquoi il leur faut plus de temps, pourquoi une entrée était fausse
    .ground = Avec `refused` : leur motif. Avec `contested` : { $choices }
    .amount = Avec `fee_asked` : combien
    .to = Avec `complained` : { $choices }
    .channel = Avec `sent`, comment elle est vraiment partie : { $choices }
    .tracking = Avec `sent` : le numéro sous lequel la poste la suit
    .target = Avec `corrected` : l’événement noté par erreur

cli-help-mandate = Les mandats : en établir un pour quelqu’un qui doit agir pour une personne, l’imprimer, ajouter l’original signé et numérisé
    .person = Qui le donne : la personne concernée
    .agent = Qui doit agir pour elle : une personne du coffre, ou un nom
    .agent_address = Lignes de l’adresse du mandataire en un seul argument, avec des retours à la ligne [par défaut : celle de la personne du coffre]
    .agent_country = ISO 3166-1
    .agent_email = L’adresse e-mail du mandataire
    .registration = Forme juridique et immatriculation d’un organisme
    .represented_by = Qui signe pour un organisme
    .complaints = Le mandataire peut aussi introduire une réclamation
    .controllers = Une entreprise à l’égard de laquelle il vaut. À répéter pour plusieurs
    .all_controllers = Il vaut à l’égard de toute entreprise
    .answers_to_person = Les réponses contenant des données vont à la personne et non au mandataire
    .purpose = À quoi il sert
    .until = Le dernier jour ; rien ne le renouvelle
    .accepted = Le mandataire signe aussi, sous la personne
    .born = La date de naissance de la personne, si elle est nécessaire
    .language = La langue du document
    .out = L’enregistrer en .pdf ou .txt
cli-help-mandate-list = Ceux d’une personne ou tous, avec leur état
    .person = Qui les a donnés
cli-help-mandate-save = Enregistrer le document à imprimer et à signer, ou avec --signed le papier signé et numérisé
    .id = Le mandat, par son identifiant
    .out = .pdf ou .txt
    .signed = Le papier numérisé, tel qu’il est arrivé
cli-help-mandate-signed = Ajouter le papier signé et numérisé : dès lors, des lettres peuvent être écrites en vertu du mandat (`request new --mandate ID`)
    .id = Le mandat, par son identifiant
    .file = Le papier numérisé ou photographié
    .on = Le jour de la signature [par défaut : aujourd’hui]
cli-help-mandate-end = Il ne vaut plus
    .id = Le mandat, par son identifiant
    .on = Le premier jour où il ne vaut plus [par défaut : aujourd’hui]

cli-help-answer = Ce qui est revenu
cli-help-answer-add = Conserver ce qui est revenu, à l’octet près : des fichiers, ou des dossiers entiers
    .id = La demande, par référence ou identifiant
    .files = Les fichiers ou dossiers
    .on = Le jour où ils sont arrivés [par défaut : aujourd’hui]
    .note = Une note de votre main à leur sujet
cli-help-answer-list = Les fichiers revenus pour une demande
    .id = La demande, par référence ou identifiant
cli-help-answer-open = Enregistrer hors du coffre un fichier conservé
    .answer = Le fichier, par son identifiant ou le début de celui-ci
    .item = Ce qu’il contient, par son chemin : une entrée d’une archive, une pièce jointe d’un message
    .password = Le mot de passe d’une archive verrouillée ; il n’est pas conservé
    .out = Le fichier à écrire
cli-help-answer-entries = Énumérer ce que contient un fichier conservé, chaque élément avec son SHA-256
    .answer = Le fichier, par son identifiant ou le début de celui-ci
    .password = Le mot de passe d’une archive verrouillée ; il n’est pas conservé
cli-help-answer-move = Mettre un fichier conservé à la demande dont il relève
    .answer = Le fichier, par son identifiant ou le début de celui-ci
    .to = La demande dont il relève
    .on = Par défaut : le jour qu’il a maintenant
cli-help-answer-delete = Supprimer pour de bon un fichier conservé
    .id = Le fichier, par son identifiant ou le début de celui-ci
cli-help-answer-show = Afficher un fichier conservé, ou ce qu’il contient : une entrée d’une archive, une pièce jointe d’un message
    .answer = Le fichier, par son identifiant ou le début de celui-ci
    .entry = Ce qu’il contient, par le chemin énuméré, ou son numéro comme #3
cli-help-answer-summary = Ce que c’est en bref : types, jours, données, quel export. D’un fichier, ou de tout ce qui est revenu pour une demande
    .answer = Le fichier, ou la demande
cli-help-answer-check = Ce qui est arrivé : ce qu’est une réponse et ce qu’elle dit de chaque point, avec citation ; avec --kind et --set, ce que vous y avez trouvé
    .answer = Le fichier, ou la demande
    .kind = Ce que c’est : { $choices }
    .reason = Pourquoi ils refusent ou ont besoin de plus de temps, dans leurs termes. Par défaut : le passage qui montre de quoi il s’agit
    .set = Ce que vous avez trouvé sur un point, par exemple A03=present : { $choices }
cli-help-answer-names = Qui une réponse ou la politique de l’entreprise semble nommer comme source ou destinataire ; avec --set, ce qui en est exact
    .request = La demande, par référence ou identifiant
    .set = Ce que sont des mots, par exemple 'Kranichpost Ltd=body' : { $choices }
    .role = Avec --set, à quel titre : { $choices }
    .call = Avec --set pour un seul : comment l’appeler à la place
    .event = La réponse, par l’événement énuméré
cli-help-answer-compare = Ce qui est nouveau, disparu et changé d’un fichier conservé à un plus récent
    .old = Le fichier plus ancien, par son identifiant ou le début de celui-ci
    .new = Le fichier plus récent
cli-help-answer-read = Lire les fichiers d’une entreprise sans les conserver. Sans coffre
    .files = Les fichiers

cli-help-search = Tout chercher : lettres, réponses et ce qu’elles contiennent, politiques, notes, entreprises, personnes
    .text = Ce que vous cherchez
    .newest = Le plus récent d’abord, et non ce qui convient le mieux
    .limit = Combien de passages sont affichés [par défaut : 50]
    .after-help =
        Dans le texte :
        {"  "}acme facture          les deux mots
        {"  "}'"votre facture"'     ces mots à la suite
        {"  "}-brouillon            pas ce mot (pas en premier, sauf après --)
        {"  "}factu*                le début d’un mot
        {"  "}company:acme          de cette entreprise ; person:NOM de même
        {"  "}from:anna             écrit par elle
        {"  "}before:2026-05-01     d’avant ce jour ; after:2026 de ce jour ou d’après
        {"  "}kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person ; pour les fichiers des réponses
        {"                        "}mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
        Les accents et les majuscules n’y changent rien. Ce qui n’est pas un filtre est cherché comme des mots.

cli-help-identity = Les copies de pièces d’identité, avec des parties masquées
cli-help-identity-advice = Pourquoi une copie est rarement due, que proposer d’abord, que masquer. Sans coffre
cli-help-identity-copy = Faire une copie : parties effacées, en gris, 150 points par pouce au plus, marquée du nom de son destinataire. L’image n’est pas conservée
    .picture = PNG, JPEG ou WebP
    .hide = Une partie à masquer, en pixels à partir du coin supérieur gauche de l’image droite. À répéter pour plusieurs
    .keep = Les bords de la pièce ; ce qui est au-dehors est enlevé
    .recipient = Pour qui elle est, comme le dit le filigrane [avec --add-to : l’entreprise de la demande]
    .purpose = À quoi elle sert, comme le dit le filigrane
    .kind = { $choices } : la taille de la pièce
    .language = La langue du filigrane [par défaut : celle de la lettre, sinon des messages]
    .out = .pdf s’imprime à la taille de la pièce ; .png et .jpg sont l’image seule
    .add_to = Conserver la copie scellée avec cette demande, pour que la joigne la lettre qui justifie de l’identité (F7)

cli-help-diagnostics = Versions et codes d’échecs pour qui répare une panne ; rien sur personne

cli-help-batch = Beaucoup de lettres à la fois : toutes les personnes d’un tableau à toutes les entreprises d’un autre
    .people = CSV tel qu’un tableur l’enregistre ou un classeur (.xlsx, .ods, .xls), avec les colonnes name, address, email, language ; country, fact et mandate s’il y en a
    .companies = CSV tel qu’un tableur l’enregistre ou un classeur (.xlsx, .ods, .xls), avec les colonnes name, address, email, country ; fact s’il y en a (pourquoi elles peuvent détenir des données)
    .persons = Une personne du coffre, avec le tableau ou à sa place (`habeas person list`). À répéter pour plusieurs
    .chosen = Une entreprise du coffre, de la même façon (`habeas company list`)
    .pack = Un seul fichier JSON avec les entreprises et, s’il le dit, des personnes, des droits et des champs
    .mandate = Le mandat en vertu duquel les lettres sont écrites (`habeas mandate list`) ; une colonne mandate des personnes le dit ligne par ligne
    .fields = Ce qu’un droit demande en plus, pour toutes les lettres, par exemple ground=not_needed. À répéter pour une liste
    .channel = { $choices } [par défaut : l’e-mail, sinon la poste, selon ce qu’a l’entreprise]
    .tone = Le ton des lettres : { $choices } [par défaut : plain]
    .unsigned = Omettre les signatures que les personnes ont enregistrées
    .out = Un PDF avec une page récapitulative (un nom qui finit par .pdf), ou un dossier pour un PDF par lettre [par défaut : seulement conservées]
    .drafts = Dans le dossier, un brouillon pour le logiciel de messagerie à la place du PDF d’une lettre qui part par e-mail
    .posting = Comment partent les lettres par la poste : { $choices } ; chacune en porte la mention
    .envelopes = Une enveloppe pour chaque lettre par la poste (`habeas envelope`)
    .envelope_format = { $choices } [par défaut : { $first }]
    .labels = Une étiquette pour chaque lettre par la poste (`habeas labels`)
    .label_sheet = La taille d’une étiquette, par exemple 63.5x38.1
    .label_start = La première étiquette encore en place
    .posting_list = La liste pour le bureau de poste (`habeas posting-list`)
    .dry_run = Vérifier chaque ligne et ne rien produire

cli-help-envelope = Imprimer des enveloppes : une page par lettre, à la taille de l’enveloppe
    .requests = Des demandes par référence ou identifiant [par défaut : toutes celles qui sont écrites, partent par la poste et ne sont pas encore envoyées]
    .follow_up = La lettre qui suit chacune d’elles, à sa place : { $choices }
    .format = { $choices } [par défaut : { $first }]
    .out = Le fichier à écrire
    .list = Énumérer les formats
cli-help-labels = Imprimer les adresses sur une planche d’étiquettes, même entamée ; --list donne les grilles, --test en imprime une
    .requests = Des demandes par référence ou identifiant [par défaut : toutes celles qui sont écrites, partent par la poste et ne sont pas encore envoyées]
    .follow_up = La lettre qui suit chacune d’elles, à sa place : { $choices }
    .sheet = La taille d’une étiquette, par exemple 63.5x38.1 [par défaut : la première de --list]
    .start = La première étiquette encore en place, comptée ligne par ligne [par défaut : 1]
    .out = Le fichier à écrire
    .test = Imprimer la grille elle-même, à tenir contre une planche d’étiquettes
    .list = Énumérer les grilles
cli-help-posting-list = Imprimer la liste à remettre au guichet de la poste avec les lettres
    .requests = Des demandes par référence ou identifiant [par défaut : toutes celles qui sont écrites, partent par la poste et ne sont pas encore envoyées]
    .follow_up = La lettre qui suit chacune d’elles, à sa place : { $choices }
    .posting = Comment elles partent toutes : { $choices } [par défaut : comme chacune a été écrite]
    .language = La langue de la liste [par défaut : celle de l’expéditeur]
    .out = Le fichier à écrire

cli-help-due = Toutes les demandes en cours, la plus urgente d’abord
cli-help-calendar = Enregistrer les délais des demandes en cours pour un agenda (.ics)
    .out = Le fichier à écrire
    .requests = Seulement cette demande. À répéter pour plusieurs
cli-help-evidence = Le dossier de preuves d’une affaire pour une autorité : un PDF, un ZIP de tous les originaux, et d’abord ce qui manque
    .id = Une demande, ou une réclamation à son sujet
    .out = Le dossier où vont les pièces [par défaut : dire seulement ce qui manque]
cli-help-stats = Ce que sont devenues les demandes : parts, durées, ce que donnent les réponses, en chiffres, en tableau et en graphiques
    .by = Aussi groupe par groupe : { $choices }
    .csv = Enregistrer tous les chiffres en tableau
    .svg = Enregistrer les graphiques en image
    .research = Enregistrer les chiffres de chaque demande pour la recherche, sans les données de personne
    .name = Avec --research : nommer cette entreprise bien que moins de dix demandes lui aient été adressées. À répéter pour plusieurs
cli-help-trail = Qui tenait vos données de qui, d’après les réponses et les politiques : une liste, et avec --svg une image
    .request = Seulement ce qui est venu pour cette demande
    .company = Seulement les demandes à cette entreprise
    .person = Seulement les demandes pour cette personne
    .svg = Enregistrer l’image

cli-help-bundle = Les exports : toute l’affaire, à emporter
cli-help-bundle-export = Écrire toute l’affaire, quelques demandes, ou tout d’une entreprise ou d’une personne, dans un dossier ou un .zip
    .requests = Seulement cette demande. À répéter pour plusieurs
    .company = Seulement les demandes à cette entreprise
    .person = Seulement les demandes de cette personne
    .recipient = Le verrouiller avec age pour qui a la clé de ce destinataire (age1...) ; le nom finit par .zip.age
    .lock = Le verrouiller avec age sous une phrase de passe [HABEAS_BUNDLE_PASSPHRASE, sinon elle est demandée] ; le nom finit par .zip.age
    .out = Le dossier ou le fichier à écrire
cli-help-bundle-transfer = Emballer ce qu’une entreprise a remis pour une autre (art. 20, § 2, du RGPD) : ses fichiers et rien d’autre de l’affaire
    .request = La demande, par référence ou identifiant
    .files = Seulement ces fichiers des réponses ; par défaut : tous sauf les messages
    .out = Le dossier ou le fichier à écrire
cli-help-bundle-verify = Vérifier un export. Sans coffre
    .path = L’export
    .identity = Le fichier avec la clé d’un export verrouillé [sinon : HABEAS_BUNDLE_PASSPHRASE, sinon sa phrase de passe est demandée]
cli-help-bundle-import = Ajouter au coffre l’affaire d’un export
    .path = L’export
    .identity = Le fichier avec la clé d’un export verrouillé [sinon : HABEAS_BUNDLE_PASSPHRASE, sinon sa phrase de passe est demandée]

cli-help-words =
    .usage = Utilisation{" "}
    .commands = Commandes{" "}
    .arguments = Arguments{" "}
    .options = Options{" "}
    .any-options = [OPTIONS]
    .variable = [variable : { $variable }={ $value }]
    .possible = [valeurs possibles : { $choices }]

cli-values =
    .address = ADRESSE
    .age = AGE
    .answer = RÉPONSE
    .attention = NOM
    .by = GROUPE
    .cc = CC
    .channel = VOIE
    .command = COMMANDE
    .company = ENTREPRISE
    .controller = RESPONSABLE
    .count = NOMBRE
    .date = DATE
    .dates = ORDRE
    .dir = DOSSIER
    .email = E-MAIL
    .entry = ENTRÉE
    .event = ÉVÉNEMENT
    .f = F
    .file = FICHIER
    .files = FICHIERS
    .folder = DOSSIER
    .format = FORMAT
    .found = TROUVÉ
    .from = DÉPART
    .grid = GRILLE
    .ground = MOTIF
    .h = H
    .id = ID
    .is = EST
    .item = POINT
    .kind = GENRE
    .law = LOI
    .layout = DISPOSITION
    .legal_form = FORME_JURIDIQUE
    .letter = LETTRE
    .lines = LIGNES
    .ll = LL
    .mode = MODE
    .n = N
    .name = NOM
    .newer = PLUS_RÉCENT
    .number = NUMÉRO
    .older = PLUS_ANCIEN
    .order = ORDRE
    .password = MOT_DE_PASSE
    .path = CHEMIN
    .person = PERSONNE
    .picture = IMAGE
    .registration_number = IMMATRICULATION
    .request = DEMANDE
    .rights = DROITS
    .regime = LOI
    .role = RÔLE
    .row = LIGNE
    .slug = NOM_ABRÉGÉ
    .state = ÉTAT
    .text = TEXTE
    .to = À
    .tone = TON
    .trading_name = NOM_COMMERCIAL
    .url = URL
    .value = VALEUR
    .w = L
    .whom = QUI
    .words = MOTS
    .x = X
    .xx = XX
    .y = Y
    .year = ANNÉE

cli-usage =
    .error = erreur :
    .tip = conseil :
    .twice = l’argument « { $argument } » ne peut pas être donné plusieurs fois
    .conflict = l’argument « { $argument } » ne peut pas être donné avec « { $other } »
    .conflicts = l’argument « { $argument } » ne peut pas être donné avec :
    .command-conflict = la sous-commande « { $argument } » ne peut pas être donnée avec « { $other } »
    .command-conflicts = la sous-commande « { $argument } » ne peut pas être donnée avec :
    .no-value = « { $argument } » demande une valeur, et aucune n’a été donnée
    .invalid-value = valeur « { $value } » non valable pour « { $argument } »
    .invalid-value-reason = valeur « { $value } » non valable pour « { $argument } » : { $other }
    .unknown-command = sous-commande inconnue : « { $command } »
    .missing-arguments = il manque ces arguments obligatoires :
    .missing-command = « { $command } » demande une sous-commande, et aucune n’a été donnée
    .too-many-values = la valeur « { $value } » est de trop pour « { $argument } »
    .too-few-values =
        { $number ->
            [one] « { $argument } » demande { $number } valeur
            [many] « { $argument } » demande { $number } de valeurs
           *[other] « { $argument } » demande { $number } valeurs
        } ; { $given ->
            [one] { $given } seule a été donnée
            [many] { $given } seulement ont été données
           *[other] { $given } seulement ont été données
        }
    .wrong-number-of-values =
        { $number ->
            [one] « { $argument } » demande { $number } valeur
            [many] « { $argument } » demande { $number } de valeurs
           *[other] « { $argument } » demande { $number } valeurs
        }, et { $given ->
            [one] { $given } a été donnée
            [many] { $given } ont été données
           *[other] { $given } ont été données
        }
    .unknown-argument = argument inattendu : « { $argument } »
    .other = la commande ne peut pas être lue telle qu’elle a été tapée
    .not-unicode = ce qui a été tapé n’est pas un texte Unicode
    .possible-values = valeurs possibles : { $choices }
    .subcommands = sous-commandes : { $choices }
    .similar-command = il existe une sous-commande semblable : « { $choices } »
    .similar-commands = il existe des sous-commandes semblables : { $choices }
    .similar-argument = il existe un argument semblable : « { $choices } »
    .similar-arguments = il existe des arguments semblables : { $choices }
    .similar-value = il existe une valeur semblable : « { $choices } »
    .as-value = pour donner « { $value } » comme valeur, tapez « { $argument } »
    .exists = « { $argument } » existe
    .without-dashes = la sous-commande « { $command } » existe ; pour l’utiliser, enlevez les « -- » qui la précèdent
    .more = Pour en savoir plus, essayez « { $command } ».
    .todo = Lancez la commande avec --help.
    .number-empty = un nombre entier était attendu, et rien n’a été donné
    .number-digit = ce n’est pas un nombre entier
    .number-large = le nombre est trop grand
    .number-small = le nombre est trop petit
    .rectangle = quatre nombres entiers : X,Y,LARGEUR,HAUTEUR

## Law: Names of public holidays

law-holiday--1956_revolution = révolution de 1956
law-holiday--2_january = 2 janvier
law-holiday--abolition_of_slavery = abolition de l'esclavage
law-holiday--all_saints_day = Toussaint
law-holiday--all_souls_day = jour des Morts
law-holiday--andalusia_day = jour de l'Andalousie
law-holiday--anti_fascist_struggle_day = jour de la Lutte antifasciste
law-holiday--armistice_day = Armistice de 1918
law-holiday--ascension_day = Ascension
law-holiday--assumption = Assomption
law-holiday--asturias_day = jour des Asturies
law-holiday--august_bank_holiday = jour férié d'août
law-holiday--bastille_day = fête nationale (14 juillet)
law-holiday--battle_of_the_boyne = bataille de la Boyne
law-holiday--belgian_national_day = fête nationale belge
law-holiday--boxing_day = lendemain de Noël (Boxing Day)
law-holiday--candlemas = Chandeleur
law-holiday--cantabria_institutions_day = jour des Institutions de Cantabrie
law-holiday--castile_and_leon_day = jour de Castille-et-León
law-holiday--castilla_la_mancha_day = jour de Castille-La Manche
law-holiday--ceuta_day = jour de Ceuta
law-holiday--childrens_day = fête des Enfants
law-holiday--christmas_day = Noël
law-holiday--christmas_eve = veille de Noël
law-holiday--clean_monday = Lundi pur
law-holiday--commerce_day = fête du Commerce
law-holiday--constitution_day = jour de la Constitution
law-holiday--corpus_christi = Fête-Dieu
law-holiday--cyprus_independence_day = fête de l'Indépendance de Chypre
law-holiday--cyprus_national_day = fête nationale de Chypre
law-holiday--day_after_ascension = lendemain de l'Ascension
law-holiday--day_after_new_year = lendemain du jour de l'an
law-holiday--day_of_our_lady_of_victory = Notre-Dame de la Victoire
law-holiday--day_of_slavonic_alphabet = jour de l'alphabet slave
law-holiday--day_of_the_balearic_islands = jour des Îles Baléares
law-holiday--day_of_the_canary_islands = jour des Canaries
law-holiday--day_of_uprising = jour du Soulèvement
law-holiday--early_may_bank_holiday = jour férié de début mai
law-holiday--easter_monday = lundi de Pâques
law-holiday--easter_sunday = dimanche de Pâques
law-holiday--eid_al_adha = Aïd al-Adha
law-holiday--eid_al_adha_estimated = Aïd al-Adha (date estimée)
law-holiday--eid_al_fitr = Aïd al-Fitr
law-holiday--eid_al_fitr_estimated = Aïd al-Fitr (date estimée)
law-holiday--end_of_year_closing = fermeture de fin d'année
law-holiday--epiphany = Épiphanie
law-holiday--equated_by_royal_decree = jour assimilé par arrêté royal
law-holiday--europe_day = journée de l'Europe
law-holiday--extremadura_day = jour de l'Estrémadure
law-holiday--fathers_day = fête des Pères
law-holiday--federal_fast_monday = lundi du Jeûne fédéral
law-holiday--first_day_of_summer = premier jour de l'été
law-holiday--freedom_day = jour de la Liberté
law-holiday--galician_literature_day = jour des Lettres galiciennes
law-holiday--galician_national_day = fête nationale de Galice
law-holiday--genevan_fast = Jeûne genevois
law-holiday--german_unity_day = jour de l'Unité allemande
law-holiday--good_friday = Vendredi saint
law-holiday--great_prayer_day = jour de la Grande Prière
law-holiday--greek_independence_day = fête de l'Indépendance grecque
law-holiday--green_monday = Lundi vert
law-holiday--holy_saturday = Samedi saint
law-holiday--immaculate_conception = Immaculée Conception
law-holiday--independence_and_unity_day = jour de l'Indépendance et de l'Unité
law-holiday--independence_day = fête de l'Indépendance
law-holiday--independence_restoration_day = jour du Rétablissement de l'indépendance
law-holiday--independent_czechoslovak_state_day = fête de l'Indépendance tchécoslovaque
law-holiday--jan_hus_day = jour de Jan Hus
law-holiday--june_bank_holiday = jour férié de juin
law-holiday--jura_independence_day = commémoration du plébiscite jurassien
law-holiday--kataklysmos_whit_monday = Kataklysmos, lundi de Pentecôte
law-holiday--kings_day = fête du Roi
law-holiday--la_rioja_day = jour de La Rioja
law-holiday--labour_day = fête du Travail
law-holiday--labour_day_2nd_day = lendemain de la fête du Travail
law-holiday--labour_day_moved_by_decree = fête du Travail déplacée par décret
law-holiday--liberation_day = fête de la Libération
law-holiday--liberation_day_one_off = jour de la Libération (une seule fois)
law-holiday--luxembourg_national_day = fête nationale luxembourgeoise
law-holiday--madrid_day = jour de la Communauté de Madrid
law-holiday--maundy_thursday = Jeudi saint
law-holiday--may_bank_holiday = jour férié de mai
law-holiday--melilla_day = jour de Melilla
law-holiday--mid_lent_thursday = Mi-Carême
law-holiday--midsummer_day = Saint-Jean
law-holiday--midsummer_eve = veille de la Saint-Jean
law-holiday--monday_following_all_saints_day = lundi qui suit : Toussaint
law-holiday--monday_following_andalusia_day = lundi qui suit : jour de l'Andalousie
law-holiday--monday_following_assumption = lundi qui suit : Assomption
law-holiday--monday_following_asturias_day = lundi qui suit : jour des Asturies
law-holiday--monday_following_constitution_day = lundi qui suit : jour de la Constitution
law-holiday--monday_following_day_of_the_balearic_islands = lundi qui suit : jour des Îles Baléares
law-holiday--monday_following_day_of_the_canary_islands = lundi qui suit : jour des Canaries
law-holiday--monday_following_immaculate_conception = lundi qui suit : Immaculée Conception
law-holiday--monday_following_la_rioja_day = lundi qui suit : jour de La Rioja
law-holiday--monday_following_madrid_day = lundi qui suit : jour de la Communauté de Madrid
law-holiday--monday_following_national_day = lundi qui suit : fête nationale
law-holiday--monday_following_saint_anthonys_day = lundi qui suit : Saint-Antoine
law-holiday--mothers_day = fête des Mères
law-holiday--murcia_day = jour de la Région de Murcie
law-holiday--nafels_procession = procession de Näfels
law-holiday--national_day = fête nationale
law-holiday--national_day_of_catalonia = fête nationale de la Catalogne
law-holiday--national_uprising = Soulèvement national
law-holiday--nativity_of_mary = Nativité de Marie
law-holiday--new_year_2nd_day = lendemain du jour de l'an
law-holiday--new_years_day = jour de l'an
law-holiday--new_years_eve = Saint-Sylvestre
law-holiday--non_working_day_by_government_decision = jour chômé par décision du gouvernement
law-holiday--october_bank_holiday = jour férié d'octobre
law-holiday--ohi_day = jour du Non
law-holiday--one_off_bank_holiday_world_cup = jour férié exceptionnel (Coupe du monde)
law-holiday--one_off_royal_bank_holiday = jour férié royal exceptionnel
law-holiday--our_lady_of_bien_aparecida = Notre-Dame de la Bien Aparecida
law-holiday--our_lady_of_sorrows = Notre-Dame des Douleurs
law-holiday--our_lady_of_victories = Notre-Dame des Victoires
law-holiday--peace_festival = fête de la Paix d'Augsbourg
law-holiday--portugal_day = jour du Portugal
law-holiday--preseren_day = jour de Prešeren
law-holiday--proclamation_day = jour de la Proclamation
law-holiday--reformation_day = fête de la Réformation
law-holiday--remembrance_day = jour du Souvenir
law-holiday--repentance_and_prayer_day = jour de Pénitence et de Prière
law-holiday--republic_day = fête de la République
law-holiday--rest_day_swap_by_decree = jour de repos déplacé par décret
law-holiday--restoration_of_independence = restauration de l'indépendance
law-holiday--restoration_of_independence_day = jour du Rétablissement de l'indépendance
law-holiday--restoration_of_the_republic = Restauration de la République
law-holiday--saint_anthonys_day = Saint-Antoine
law-holiday--saint_francis_xaviers_day = saint François Xavier
law-holiday--saint_james_day = Saint-Jacques
law-holiday--saints_cyril_and_methodius = saints Cyrille et Méthode
law-holiday--saints_peter_and_paul = saints Pierre et Paul
law-holiday--santa_maria_of_africa = Sainte-Marie d'Afrique
law-holiday--schuman_declaration = déclaration Schuman
law-holiday--second_day_of_christmas = lendemain de Noël
law-holiday--sette_giugno = Sette Giugno (7 juin)
law-holiday--shrove_tuesday = Mardi gras
law-holiday--song_and_dance_celebration = clôture de la Fête du chant et de la danse
law-holiday--spring_bank_holiday = jour férié de printemps
law-holiday--st_andrew = Saint-André
law-holiday--st_andrews_day = Saint-André
law-holiday--st_berchtolds_day = Saint-Berchtold
law-holiday--st_brigids_day = Sainte-Brigitte
law-holiday--st_francis_of_assisi = saint François d'Assise
law-holiday--st_georges_day = Saint-Georges
law-holiday--st_john_the_baptist = saint Jean-Baptiste
law-holiday--st_johns_day = Saint-Jean
law-holiday--st_johns_midsummer_day = Saint-Jean
law-holiday--st_joseph = Saint-Joseph
law-holiday--st_nicholas_of_flue = saint Nicolas de Flüe
law-holiday--st_patricks_day = Saint-Patrick
law-holiday--st_pauls_shipwreck = naufrage de saint Paul
law-holiday--st_stephens_day = Saint-Étienne (lendemain de Noël)
law-holiday--state_foundation_day = fête de la Fondation de l'État
law-holiday--state_restoration_day = jour du Rétablissement de l'État
law-holiday--statehood_day = jour de la Fondation de l'État
law-holiday--struggle_for_freedom_and_democracy_day = jour de la Lutte pour la liberté et la démocratie
law-holiday--summer_bank_holiday = jour férié d'été
law-holiday--synaxis_of_the_theotokos = synaxe de la Mère de Dieu
law-holiday--unification_day = jour de l'Unification
law-holiday--unification_of_the_principalities = union des Principautés roumaines
law-holiday--uprising_day_one_off = anniversaire du soulèvement de 1953 (une seule fois)
law-holiday--valencian_community_day = jour de la Communauté valencienne
law-holiday--victor_schoelcher_day = fête Victor Schœlcher
law-holiday--victory_and_homeland_thanksgiving_day = jour de la Victoire et de la Reconnaissance à la patrie
law-holiday--victory_day = fête de la Victoire
law-holiday--whit_monday = lundi de Pentecôte
law-holiday--whit_sunday = dimanche de Pentecôte
law-holiday--womens_day = journée des droits des femmes
law-holiday--world_childrens_day = journée mondiale de l'enfance

## Desk (window and command line): Sizes of files

desk-size--b = { $n } o
desk-size--kb = { $n } ko
desk-size--mb = { $n } Mo
desk-size--gb = { $n } Go

## Command line: The word that confirms a deletion, as cli-ask--deletion asks for it

cli-ask--deletion--yes = oui

## Window, printing and reminders

window-print--button = Imprimer
window-print--choose = Imprimer…
window-print--title = Imprimer
window-print--lead =
    { $n ->
        [one] { $n } lettre en une seule impression. La boîte de dialogue d’impression du système s’ouvre ensuite.
       *[other] { $n } lettres en une seule impression. La boîte de dialogue d’impression du système s’ouvre ensuite.
    }
window-print--envelopes =
    { $n ->
        [one] Avec son enveloppe
       *[other] Avec une enveloppe pour chacune
    }
window-print--envelopesHint = Les enveloppes viennent à la fin, chacune sur une page à son format.
window-print--list = Avec le bordereau de dépôt
window-print--start = Imprimer…
window-print--printed = Envoyé à l’imprimante. Imprimer n’est pas poster : indiquez ici quand la lettre est partie.
window-print--cancelled = Rien n’a été imprimé.
window-print--viewer = Aucune boîte de dialogue d’impression n’est disponible sur ce système : les pages sont ouvertes dans votre lecteur. Imprimez-les depuis celui-ci, ou enregistrez le PDF.
window-print--leftOut = Lettres non imprimées :
window-print--view = Ouvrir dans le lecteur
window-print--withMore = Imprimer avec enveloppe ou bordereau…
window-reminders--title = Rappels et arrière-plan
window-reminders--lead = Ces réglages concernent cet ordinateur et sont enregistrés hors du coffre. Rien ne passe par le réseau.
window-reminders--reminders = Me prévenir par une notification
window-reminders--remindersHint = Une seule fois par événement, le jour même : une semaine avant l’échéance d’une réponse, en cas de retard, quand une lettre n’est pas partie, quand vous vouliez redemander.
window-reminders--names = Afficher le nom des entreprises dans les notifications
window-reminders--namesHint = Sans les noms, seul le nombre de demandes est indiqué. D’autres personnes peuvent voir votre écran.
window-reminders--days = Me prévenir même avant l’ouverture du coffre
window-reminders--daysHint = Un petit fichier hors du coffre contient alors des dates seules, sans nom ni nombre. Qui le lit apprend que vous avez quelque chose à faire ces jours-là.
window-reminders--tray = Afficher Habeas dans la zone de notification
window-reminders--background = Continuer en arrière-plan quand je ferme la fenêtre
window-reminders--backgroundHint = Le coffre se verrouille toujours automatiquement.
window-reminders--autostart = Démarrer en arrière-plan à l’ouverture de session
window-reminders--noNotifications = Rien n’affiche de notifications sur ce bureau. Consultez la page Aujourd’hui, ou ajoutez vos échéances à votre agenda.
window-reminders--noTray = Ce bureau n’a pas de zone de notification. Lancez Habeas à nouveau pour revoir sa fenêtre.
window-reminders--noPortal = Ce bureau n’offre pas de boîte de dialogue d’impression : Habeas affiche la sienne. Vous pouvez toujours enregistrer le PDF et l’imprimer.

## Desk: errors of keys of age, and of the start with the session

desk-error--no_age_key--what = Ce fichier ne contient aucune clé age.
desk-error--no_age_key--todo = Une clé commence par AGE-SECRET-KEY-1 ; age-keygen l’écrit dans un fichier.
desk-error--not_age_key--todo = Un destinataire commence par age1. Copiez-le en entier.
desk-error--not_age_key--what = Ce n’est pas un destinataire age : « { $text } ».
desk-error--no_autostart--todo = Ajoutez Habeas aux programmes lancés à l’ouverture de session dans les réglages de votre bureau, avec --background après son nom.
desk-error--no_autostart--what = Ce système n’offre pas d’emplacement où inscrire le démarrage de Habeas.

## Notifications and the tray: others may see them over a shoulder

dialog-desktop--lock = Verrouiller
dialog-desktop--locked = Le coffre est verrouillé.
dialog-desktop--many =
    { $n ->
        [one] Une demande requiert votre attention aujourd’hui.
       *[other] { $n } demandes requièrent votre attention aujourd’hui.
    }
dialog-desktop--names = { $names } et { $n } de plus
dialog-desktop--none = Rien à faire aujourd’hui.
dialog-desktop--one = Une demande requiert votre attention aujourd’hui.
dialog-desktop--open = Ouvrir Habeas
dialog-desktop--quit = Quitter
dialog-desktop--see = Ouvrez Habeas pour voir quoi faire.
dialog-desktop--some = Une tâche vous attend aujourd’hui dans Habeas.
dialog-desktop--unlock = Ouvrez le coffre pour voir quoi faire.
