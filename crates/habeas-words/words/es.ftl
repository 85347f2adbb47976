### As crates/habeas-words/words/en.ftl, which says how this file is read.

## How dates and numbers are written in the window

window-format--locale = es-ES
window-format--day = { $day }
window-format--longDate = { $weekday }, { $day } de { $month } de { $year }
window-format--date = { $day } de { $month } de { $year }
window-format--tableDate = { $day } de { $month } de { $year }
window-format--shortDate = { $day } de { $month }

## Window, everywhere: the rail of places, common buttons, waiting, going to anything, shortcuts

window-app = Habeas
window-places--identity = Copia de un documento
window-places--answers = Lo que enviaron
window-places--followUp = Carta
window-places--label = Secciones
window-places--today = Hoy
window-places--requests = Solicitudes
window-places--trail = Quién obtuvo los datos de quién
window-places--companies = Empresas
window-places--people = Personas
window-places--archive = Exportación
window-places--settings = Ajustes
window-places--lock = Bloquear
window-places--keys = Atajos
window-places--skip = Ir al contenido
window-do--goOn = Continuar
window-do--back = Atrás
window-do--cancel = Cancelar
window-do--close = Cerrar
window-do--save = Guardar
window-do--add = Añadir
window-do--edit = Editar
window-do--remove = Quitar
window-do--undo = Deshacer
window-do--show = Mostrar
window-do--hide = Ocultar
window-do--tryAgain = Reintentar
window-do--optional = (opcional)
window-do--open = Abrir
window-unsaved--restored = Lo que escribió no se había guardado; aquí está.
window-unsaved--drop = Descartarlo
window-wait--working = Un momento…
window-wait--of = { $done } de { $total }
window-wait--leftSeconds =
    { $n ->
        [one] queda { $n } segundo, aproximadamente
       *[other] quedan unos { $n } segundos
    }
window-wait--leftMinutes =
    { $n ->
        [one] queda { $n } minuto, aproximadamente
       *[other] quedan unos { $n } minutos
    }
window-wait--stop = Detener
window-wait--stopped = Detenido. No ha quedado nada a medias.
window-copiedSeconds =
    { $n ->
        [one] Copiado. El texto sale del portapapeles al cabo de { $n } segundo y al bloquear; hasta entonces, otros programas también pueden leerlo.
       *[other] Copiado. El texto sale del portapapeles al cabo de { $n } segundos y al bloquear; hasta entonces, otros programas también pueden leerlo.
    }
window-copiedMinutes =
    { $n ->
        [one] Copiado. El texto sale del portapapeles al cabo de { $n } minuto y al bloquear; hasta entonces, otros programas también pueden leerlo.
       *[other] Copiado. El texto sale del portapapeles al cabo de { $n } minutos y al bloquear; hasta entonces, otros programas también pueden leerlo.
    }
window-language--label = Idioma de la ventana
window-language--name = Español
window-problem--title = No ha funcionado
window-palette--title = Buscar o ir a…
window-palette--label = Empresa, persona, solicitud, lo que quiere hacer o palabras de cartas y respuestas
window-palette--none = Nada se llama así, y ninguna carta, respuesta o nota lo contiene.
window-palette--count =
    { $n ->
        [one] { $n } resultado
       *[other] { $n } resultados
    }
window-palette--kinds--request = Solicitud
window-palette--kinds--company = Empresa
window-palette--kinds--person = Persona
window-palette--kinds--command = Acción
window-palette--kinds--place = Sección
window-palette--addPerson = Añadir una persona
window-palette--light = Colores claros
window-palette--dark = Colores oscuros
window-palette--key = Buscar o ir a…
window-shortcuts--title = Atajos de teclado
window-shortcuts--newRequest = Nueva solicitud
window-shortcuts--filter = Filtrar la lista
window-shortcuts--lock = Bloquear
window-shortcuts--open = Abrir lo seleccionado
window-shortcuts--move = Moverse por una lista
window-shortcuts--back = Atrás, o cerrar
window-shortcuts--help = Ver estos atajos
window-shortcuts--places = Hoy, solicitudes, empresas, personas, exportación
window-shortcuts--print = Imprimir la carta que se muestra
window-shortcuts--undo = Deshacer lo que se acaba de anotar
window-shortcuts--menu = Qué se puede hacer con el caso marcado
window-shortcuts--letters = Las letras solas accionan estos botones

## Window, before a vault is open: the first start, unlocking, other vaults, the example, what is promised

window-start--title = Pregunte a cualquier empresa qué sabe de usted
window-start--one = Habeas redacta la carta con la que puede ver, llevarse o hacer suprimir lo que una empresa conserva sobre usted, y vigila la fecha límite para que responda.
window-start--two = Todo permanece en este ordenador, cifrado en una bóveda que solo usted puede abrir.
window-start--make = Cree su bóveda
window-start--place = Estará aquí
window-start--forever = Nadie puede abrirla sin esta frase de contraseña. Nosotros tampoco: no hay forma de restablecerla. Anótela y guárdela en un lugar seguro, o imprima después un código de recuperación en los ajustes.
window-start--passphrase = Frase de contraseña
window-start--passphraseHint = Unas cuantas palabras que recuerde. Mejor larga que rara.
window-start--again = La misma frase, otra vez
window-start--differ = Las dos no coinciden. Vuelva a escribir la segunda.
window-start--empty = Aún no hay frase de contraseña. Escriba unas cuantas palabras.
window-start--button = Crear la bóveda
window-start--making = Creando la bóveda. Tarda alrededor de un segundo, a propósito: así se frena a quien intente adivinar.
window-start--show = Mostrar lo que escribo
window-start--notAdvice = Esto no es asesoramiento jurídico.
window-unlock--title = Su bóveda está bloqueada
window-unlock--lead = Escriba su frase de contraseña para abrirla.
window-unlock--button = Desbloquear
window-unlock--opening = Abriendo…
window-unlock--place = La bóveda está aquí
window-unlock--byKeyring = Abrir con el llavero
window-unlock--forgotten = He olvidado mi frase de contraseña
window-unlock--forgottenLead = Escriba el código de recuperación que imprimió y elija una nueva frase de contraseña.
window-unlock--recover = Abrir y fijar la nueva frase de contraseña
window-vaults--others = Otras bóvedas
window-vaults--open = Elegir { $name }
window-vaults--choose = Elegir
window-vaults--pick = Elegir…
window-vaults--notThere = ahora no está ahí
window-vaults--forget = Quitar { $name } de esta lista
window-vaults--elsewhere = Otra bóveda u otro lugar…
window-vaults--elsewhereHint = Elija la carpeta de una bóveda, o una carpeta vacía para una nueva.
window-vaults--missing = Su bóveda no está donde estaba
window-vaults--missingLead = La última vez se abrió ahí. Si la ha movido, elija su nueva carpeta. Si está en una unidad externa o en una carpeta sincronizada, conéctela y vuelva a mirar.
window-vaults--missingFind = Elegir su nueva carpeta…
window-vaults--missingAgain = Volver a mirar
window-vaults--missingNew = Ya no existe: empezar de nuevo aquí
window-vaults--move = Para moverla: bloquee, mueva la carpeta entera con su gestor de archivos y, en la pantalla de entrada, elija su nuevo lugar. No hay que cambiar nada dentro.
window-vaults--switch = Bloquear y elegir otra bóveda
window-vaults--list = Aparte de las bóvedas, Habeas guarda una sola lista: las carpetas de las bóvedas que usted ha abierto. Nada de su contenido.
window-example--open = Ver antes un ejemplo
window-example--making = Preparando el ejemplo…
window-example--hint = Una persona y unas empresas inventadas, en una bóveda aparte. Nada de ello afecta a la suya.
window-example--banner = Esto es un ejemplo. Todas las personas y empresas son inventadas, y aquí no se conserva nada.
window-example--close = Descartar el ejemplo
window-example--closed = El ejemplo se ha eliminado.
window-trust--open = Qué se guarda, dónde, y qué se promete
window-trust--title = Qué se guarda, dónde, y qué se promete
window-trust--keptTitle = Qué se guarda, y dónde
window-trust--kept = Sus solicitudes, cartas y respuestas, y estos ajustes, están en una sola carpeta de este ordenador, cifrados con su frase de contraseña. Nada de ello se escribe fuera; solo se recuerdan las carpetas de las bóvedas que usted ha abierto y sus opciones de avisos y segundo plano, con las fechas sin más si usted lo eligió.
window-trust--leavesTitle = Qué sale de este ordenador
window-trust--leaves = Nada por sí solo. Habeas obtiene una página web, o un directorio de empresas más reciente, solo si usted da la dirección y la confirma, y no establece ninguna otra conexión. Una carta sale cuando usted la imprime o la envía; un archivo, cuando lo guarda en el lugar que elija.
window-trust--plainTitle = Qué está sin cifrar, y durante cuánto tiempo
window-trust--plain = Solo lo que usted guarda, y una carta mientras la mira en otro programa: está en una carpeta privada de esta sesión y se elimina al bloquear o cerrar la ventana.
window-trust--promisedTitle = Qué se promete
window-trust--promised = Quien tenga la carpeta de su bóveda y no su frase de contraseña no puede leer nada, ni cambiar nada sin que se note. Nadie puede abrirla sin la frase de contraseña; nosotros tampoco.
window-trust--notTitle = Qué no se promete
window-trust--not = Protección frente a programas que se ejecuten con su cuenta en este ordenador mientras la bóveda está abierta, o frente a quien le obligue a dar la frase de contraseña. Y esto no es asesoramiento jurídico.
window-trust--help = Ayuda

## Window, the page Today, with the backup that is due

window-today--lead = { $day }. Nada sale de este ordenador a menos que pulse un botón que lo diga.
window-today--title =
    { $n ->
        [one] Un asunto pendiente
        [2] Dos asuntos pendientes
        [3] Tres asuntos pendientes
        [4] Cuatro asuntos pendientes
        [5] Cinco asuntos pendientes
        [6] Seis asuntos pendientes
        [7] Siete asuntos pendientes
        [8] Ocho asuntos pendientes
        [9] Nueve asuntos pendientes
        [10] Diez asuntos pendientes
       *[other] { $n } asuntos pendientes
    }
window-today--none = Nada pendiente
window-today--noneUntil = Nada pendiente hasta el { $day }
window-today--then = Después
window-today--nextDue = { $company } debe responder a más tardar el { $day }.
window-today--firstTitle = Escriba su primera solicitud
window-today--first = Aquí verá lo que tiene pendiente: cartas sin enviar, plazos que se acercan, empresas que se retrasan. Empiece por una empresa que tenga datos sobre usted. A menudo basta con su nombre.
window-today--late = Con retraso
window-today--lateBy =
    { $n ->
        [one] { $n } día de retraso
       *[other] { $n } días de retraso
    }
window-today--daysLeft =
    { $n ->
        [0] Último día
        [one] Queda { $n } día
       *[other] Quedan { $n } días
    }
window-today--unsent = Sin enviar
window-today--dueWhy = Su plazo termina el { $day }.
window-today--lateWhy = Su plazo terminó el { $day }.
window-today--answerWhy = Lea lo que enviaron y, si está completo, cierre la solicitud.
window-today--answered = Nueva respuesta
window-today--bounced = Devuelta
window-today--again = Su aviso
window-today--againWhy = Quería volver a pedirles lo mismo. Nada le obliga.
window-today--more = { $n } asuntos más pendientes; la lista los contiene todos.
window-today--see = Abrir la solicitud
window-today--send = Enviar la carta
window-today--draft = Estaba escribiendo a { $who }.
window-today--draftNoName = Había empezado una solicitud.
window-today--draftGoOn = Continuar
window-today--draftDrop = Descartar
window-today--newRequest = Nueva solicitud
window-waiting--ready =
    { $n ->
        [one] { $n } carta está escrita, a la espera de enviarse.
       *[other] { $n } cartas están escritas, a la espera de enviarse.
    }
window-waiting--see = Verlas
window-backupDue--never = Aún no hay ninguna copia de seguridad de esta bóveda.
window-backupDue--neverWhy = Si se pierde este ordenador, se pierden también sus cartas y las respuestas. Basta un archivo en una memoria USB o en otro ordenador.
window-backupDue--old = La última copia de seguridad tiene { $days } días: es del { $day }.
window-backupDue--oldWhy =
    { $n ->
        [one] { $n } entrada posterior no está en ninguna copia de seguridad.
       *[other] { $n } entradas posteriores no están en ninguna copia de seguridad.
    }
window-backupDue--go = Hacer una copia de seguridad
window-backupDue--later = Recordármelo dentro de dos semanas
window-backupDue--put = Se le recordará dentro de dos semanas.

## Window, the list of requests and the page of one

window-requests--statistics = Estadísticas
window-requests--elsewhere = Solicitudes hechas fuera de Habeas…
window-requests--ways = Más sobre sus solicitudes
window-requests--title = Solicitudes
window-requests--newRequest = Nueva solicitud
window-requests--filter = Filtrar
window-requests--filterHint = Empresa, persona, referencia…
window-requests--which = Mostrar
window-requests--all = Todas
window-requests--open = Abiertas
window-requests--lateOnly = Con retraso
window-requests--unsent = Sin enviar
window-requests--closed = Cerradas
window-requests--company = Empresa
window-requests--right = Lo que pidió
window-requests--sent = Envío
window-requests--due = Vencimiento
window-requests--state = Estado
window-requests--person = Para
window-requests--reference = Referencia
window-requests--none = Aún no hay solicitudes
window-requests--noneLead = Cada solicitud que escribe se conserva aquí, en una línea, con el día en que la empresa debe haber respondido.
window-requests--noMatch = Ninguna solicitud coincide.
window-requests--showAll = Mostrar todas
window-requests--notSent = aún no
window-requests--tableHint = Las flechas arriba y abajo mueven; Intro abre.
window-requests--sortBy = Ordenar por { $column }
window-requests--choose = Seleccionar { $reference }
window-requests--chosen =
    { $n ->
        [one] { $n } seleccionada
       *[other] { $n } seleccionadas
    }
window-requests--chooseNone = No seleccionar ninguna
window-request--head = { $right }, { $law }
window-request--reference = Referencia { $reference }
window-request--forPerson = para { $person }
window-request--by--post = por correo postal
window-request--by--email = por correo electrónico
window-request--by--web_form = por su formulario web
window-request--inLanguage--en = en inglés
window-request--inLanguage--fr = en francés
window-request--inLanguage--de = en alemán
window-request--inLanguage--es = en español
window-request--inLanguage--it = en italiano
window-request--inLanguage--nl = en neerlandés
window-request--inLanguage--pl = en polaco
window-request--inLanguage--pt = en portugués
window-request--next = Qué hacer ahora
window-request--what--send = Guardar la carta para imprimirla y enviarla
window-request--what--send_electronic = Guardar el texto para enviarlo
window-request--what--send_again = Guardar la carta para enviarla de nuevo
window-request--what--send_follow_up = La he enviado
window-request--what--record_received = La recibieron
window-request--what--record_acknowledged = La recibieron
window-request--what--record_true_receipt = La recibieron
window-request--what--wait = Ha llegado algo
window-request--what--wait_no_term = Ha llegado algo
window-request--what--wait_cautious = Ha llegado algo
window-request--what--wait_after_reminder = Ha llegado algo
window-request--what--remind = Ha llegado algo
window-request--what--remind_no_term = Ha llegado algo
window-request--what--check_answer = Leer lo que enviaron
window-request--what--check_refusal = Leer lo que enviaron
window-request--what--use_channel = Anotar lo ocurrido
window-request--what--give_identity = Anotar lo ocurrido
window-request--what--contest_identity = Anotar lo ocurrido
window-request--what--give_clarification = Anotar lo ocurrido
window-request--what--contest_clarification = Anotar lo ocurrido
window-request--what--contest_extension = Anotar lo ocurrido
window-request--what--contest_fee = Anotar lo ocurrido
window-request--what--ask_missing = Anotar lo ocurrido
window-request--what--contest_redaction = Anotar lo ocurrido
window-request--what--ask_controller = Anotar lo ocurrido
window-request--what--write_to_controller = Anotar lo ocurrido
window-request--what--complain_company = Anotar lo ocurrido
window-request--what--wait_company = Anotar lo ocurrido
window-request--what--complain = Anotar lo ocurrido
window-request--what--wait_authority = Anotar lo ocurrido
window-request--what--ask_authority = Anotar lo ocurrido
window-request--what--remedy = Anotar lo ocurrido
window-request--what--read_decision = Anotar lo ocurrido
window-request--what--damages = Anotar lo ocurrido
window-request--what--nothing = Guardar la carta
window-request--what--ask_again = Anotar lo ocurrido
window-request--sendMail = Guardar el texto para enviarlo
window-request--record = Anotar lo ocurrido
window-request--answer = Ha llegado algo
window-request--why = ¿Por qué el { $day }?
window-request--cautious = Después del { $day } puede insistir sin riesgo.
window-request--others = Otras acciones que la ley permite ahora
window-request--clock = El plazo
window-request--clockText = Envío: { $sent }. Vencimiento: { $due }. Hoy es { $today }.
window-request--sent = envío
window-request--received = recepción
window-request--due = vencimiento
window-request--extended = a más tardar, si le dan un motivo a tiempo
window-request--today = hoy
window-request--assumed = Nadie anotó cuándo la recibieron. Cuenta el día en que usted la envió.
window-request--noClock = El plazo empieza cuando reciben su carta. Anote el día cuando lo sepa.
window-request--timeline = Lo ocurrido
window-request--undone = anotado por error, deshecho
window-request--undoTitle = ¿Deshacer esta entrada?
window-request--undoLead = Permanece en el historial, marcada como error. Puede anotarla otra vez con el día correcto.
window-request--reason = Por qué fue un error
window-request--undo = Deshacer esta entrada
window-request--undoOf = Deshacer: { $sentence }
window-request--letter = La carta
window-request--savePdf = Guardar el PDF
window-request--saveMail = Borrador de correo electrónico
window-request--saveText = Guardar el texto
window-request--copyText = Leer el texto
window-request--layout = Formato
window-request--saved = Guardado: { $path }
window-request--recordTitle = ¿Qué ha ocurrido?
window-request--recordLead = Elija la frase que lo dice.
window-request--on = ¿Qué día?
window-request--onHint = El día en que ocurrió, no el día en que lo anota.
window-request--how = ¿Por qué medio?
window-request--note = Una nota para usted
window-request--noteHint = Se queda en su bóveda y no se envía.
window-request--files = Archivos
window-request--filesHint = Un resguardo, su carta, una captura de pantalla. Se conservan byte a byte, sellados.
window-request--fileEmpty = Este archivo está vacío. Si debería contener algo, cópielo o pídalo de nuevo y use ese.
window-request--chooseFiles = Elegir archivos…
window-request--recordButton = Anotar
window-request--choose = Elija qué ha ocurrido.
window-request--answerTitle = ¿Qué ha llegado?
window-request--answerLead = Conserve aquí su respuesta, exactamente como llegó. No se abre ni se ejecuta nada de ella.
window-request--answerOn = ¿Qué día llegó?
window-request--answerButton = Conservar esta respuesta
window-request--answerNeedsFile = Aún no hay ningún archivo elegido. Elija al menos uno.
window-request--saveFile = Guardar { $name }…
window-request--recorded = Anotado.
window-request--undoneNow = La entrada se ha deshecho.
window-request--toList = Todas las solicitudes
window-justRecorded--label = Recién anotado
window-justRecorded--lead = Recién anotado:
window-justRecorded--undo = Deshacer
window-justRecorded--keep = Dejarlo así
window-viewer--button = Abrir e imprimir
window-viewer--opened = La carta está abierta en su visor.
window-viewer--memory = Hay una copia en una carpeta privada en memoria hasta que bloquee o cierre esta ventana.
window-viewer--disk = Hay una copia en una carpeta privada de archivos temporales hasta que bloquee o cierre esta ventana.
window-copyText--button = Copiar el texto
window-copyText--done = El texto está en el portapapeles, donde otros programas también pueden leerlo.
window-copyText--failed = El sistema no aceptó el texto. Guárdelo en su lugar.
window-deletion--button = Eliminar…
window-deletion--title--request = ¿Eliminar esta solicitud?
window-deletion--title--person = ¿Eliminar esta persona?
window-deletion--title--company = ¿Eliminar esta empresa?
window-deletion--title--answer = ¿Eliminar este archivo?
window-deletion--lead--request = Desaparecen la carta, todas las respuestas y todo lo anotado sobre esta solicitud.
window-deletion--lead--person = Desaparecen su nombre y su dirección, y todas las solicitudes escritas para ella, con cartas y respuestas.
window-deletion--lead--company = Desaparece la ficha de esta empresa, con la política de privacidad de la que se leyó.
window-deletion--lead--answer = Este archivo desaparece de la solicitud. Si la entrada con la que llegó no tiene ningún otro archivo, esa entrada desaparece también.
window-deletion--requests =
    { $n ->
        [one] Con ello desaparece { $n } solicitud: { $all }
       *[other] Con ello desaparecen { $n } solicitudes: { $all }
    }
window-deletion--weight = Entradas que pierden su contenido: { $events }. Archivos sellados que se eliminan: { $files } ({ $size }).
window-deletion--draft = Una solicitud que había empezado habla de ello; ese borrador desaparece también.
window-deletion--forever = No se puede deshacer. Importar una exportación anterior tampoco lo recupera.
window-deletion--stays = La cadena de entradas permanece y muestra que se borró algo, no qué. Las copias que hizo antes, exportaciones y copias de seguridad, aún lo contienen.
window-deletion--export = Exportar antes…
window-deletion--exported = Exportado: { $path }
window-deletion--confirm = Eliminar definitivamente
window-deletion--done = Eliminado. No queda nada de ello en esta bóveda.

## Window, the dense table of requests

window-table--title = Todas las solicitudes
window-table--group = Agrupar por
window-table--groups--none = Nada
window-table--groups--company = Empresa
window-table--groups--person = Persona
window-table--groups--right = Lo que se pidió
window-table--groups--state = Estado
window-table--matching = { $n } de { $all }
window-table--inGroup =
    { $late ->
        [0] { $n }
       *[other] { $n }, { $late } con retraso
    }
window-table--fold = Contraer { $name }
window-table--unfold = Desplegar { $name }
window-table--views = Vistas guardadas
window-table--noView = Ninguna
window-table--saveView = Guardar esta vista…
window-table--viewName = Nombre de la vista
window-table--viewHint = Conserva el filtro, el orden y los grupos.
window-table--needName = La vista necesita un nombre.
window-table--viewSaved = La vista «{ $name }» se ha guardado.
window-table--dropView = Eliminar esta vista
window-table--export = Guardar como libro de cálculo (XLSX)…
window-table--exportCsv = Guardar como CSV…
window-table--exported = Filas guardadas: { $rows }. Archivo: { $path }
window-table--record = Anotar para todas estas…
window-table--recordTitle = Anotar para { $n } solicitudes
window-table--recordLead = ¿Qué ha ocurrido con todas ellas?
window-table--recordHint = Cada solicitud sigue sus propias reglas: si no puede haberle ocurrido, se deja fuera y se indica cuál es.
window-table--kinds--sent = Se enviaron las cartas
window-table--kinds--received = Las recibieron
window-table--kinds--acknowledged = Confirmaron la recepción
window-table--kinds--bounced = Fueron devueltas
window-table--kinds--answered = Respondieron
window-table--kinds--reminded = Les envié un recordatorio
window-table--kinds--closed = Están terminadas
window-table--day = ¿Cuándo?
window-table--dayHint = El mismo día para todas.
window-table--note = Nota
window-table--recordAll = Anotar
window-table--recording = Anotando
window-table--recorded = Anotado para { $n }.
window-table--stopped = Detenido. Hasta ese momento se anotó para { $n }; eso se mantiene.
window-table--leftOut = { $n } sin anotar:
window-table--chooseAll = Seleccionar todas las que coinciden

## Window, the desk of a case: the cases, where one stands, its papers

window-desk--cases = Casos
window-desk--stand = Situación
window-desk--papers = Documentos
window-desk--search = Buscar en todo…
window-desk--show = Qué casos se muestran
window-desk--shelves--todo = Pendientes
window-desk--shelves--running = En curso
window-desk--shelves--closed = Cerrados
window-desk--table = Tabla
window-desk--toDesk = Caso por caso
window-desk--then = Después
window-desk--nothing--todo = Nada pendiente.
window-desk--nothing--running = No hay ninguna solicitud en curso.
window-desk--nothing--closed = Aún no hay ninguna solicitud cerrada.
window-desk--showCases = Todas las solicitudes
window-desk--closePane = Cerrar
window-desk--widthOfCases = Ancho de los casos
window-desk--widthOfStand = Ancho de la situación
window-desk--ago =
    { $n ->
        [0] hoy
        [one] ayer
       *[other] hace { $n } días
    }
window-desk--until = tienen hasta el { $day }
window-desk--deed--send = enviar la carta
window-desk--deed--send_electronic = enviar el texto
window-desk--deed--send_again = enviarla de nuevo
window-desk--deed--send_follow_up = enviar la carta siguiente
window-desk--deed--record_received = anotar el día en que la recibieron
window-desk--deed--record_acknowledged = anotar el día en que la recibieron
window-desk--deed--record_true_receipt = anotar el día en que la recibieron
window-desk--deed--wait = a la espera de su respuesta
window-desk--deed--wait_no_term = a la espera de su respuesta
window-desk--deed--wait_cautious = a la espera de su respuesta
window-desk--deed--wait_after_reminder = recordatorio enviado, a la espera
window-desk--deed--remind = escribir el recordatorio
window-desk--deed--remind_no_term = escribir el recordatorio
window-desk--deed--check_answer = comprobar su respuesta
window-desk--deed--check_refusal = comprobar su negativa
window-desk--deed--use_channel = lo quieren por otro medio
window-desk--deed--give_identity = demostrar su identidad
window-desk--deed--contest_identity = impugnar la prueba que exigen
window-desk--deed--give_clarification = decirles a qué se refiere
window-desk--deed--contest_clarification = responder que lo pide todo
window-desk--deed--contest_extension = impugnar la prórroga
window-desk--deed--contest_fee = impugnar el pago
window-desk--deed--ask_missing = pedir lo que falta
window-desk--deed--contest_redaction = impugnar lo tachado
window-desk--deed--ask_controller = preguntar por cuenta de quién actúan
window-desk--deed--write_to_controller = escribir al responsable
window-desk--deed--complain_company = reclamar ante la empresa
window-desk--deed--wait_company = reclamación hecha, a la espera de la empresa
window-desk--deed--complain = reclamar ante la autoridad
window-desk--deed--wait_authority = reclamación hecha, a la espera de la autoridad
window-desk--deed--ask_authority = preguntar a la autoridad
window-desk--deed--remedy = la autoridad guarda silencio
window-desk--deed--read_decision = leer la decisión
window-desk--deed--damages = indemnización, si hay daños
window-desk--deed--nothing = nada más que hacer
window-desk--deed--ask_again = volver a pedir
window-desk--way--title = De la carta al final
window-desk--way--written = Carta escrita
window-desk--way--joined = Carta escrita fuera de Habeas
window-desk--way--toSend = Enviar
window-desk--way--sent = Enviada
window-desk--way--sentBy--post = Enviada por correo postal
window-desk--way--sentBy--email = Enviada por correo electrónico
window-desk--way--sentBy--web_form = Enviada por su formulario
window-desk--way--toReceive = Recibida
window-desk--way--received = Recibida
window-desk--way--answer = Respuesta
window-desk--way--expected = se espera a más tardar el { $day }
window-desk--way--complaint = Reclamación
window-desk--way--possible = posible ahora
window-desk--way--closed = Cerrada
window-desk--way--done = hecho
window-desk--way--now = situación actual
window-desk--way--later = por venir
window-desk--tabs--letter = Carta
window-desk--tabs--answer = Respuesta
window-desk--tabs--proof = Pruebas
window-desk--tabs--notice = Su política de privacidad
window-desk--tabs--notes = Notas
window-desk--tabList = Documentos de este caso
window-desk--more = Más
window-desk--which = Archivo
window-desk--readAll = Leerlo todo
window-desk--pages =
    { $n ->
        [one] { $n } página
       *[other] { $n } páginas
    }
window-desk--nothingHere = Aquí no se conserva ningún documento.
window-desk--keys--title = En un caso
window-desk--keys--walk = Al caso siguiente o anterior; Intro lo abre
window-desk--keys--next = El paso siguiente
window-desk--keys--record = Anotar lo ocurrido
window-desk--keys--answer = Conservar lo que ha llegado
window-desk--keys--print = Abrir e imprimir
window-desk--keys--save = Guardar el documento
window-desk--keys--papers = A los documentos
window-desk--keys--table = La tabla
window-desk--menu--label = Qué se puede hacer con { $company }
window-desk--menu--open = Abrir
window-desk--menu--copy = Copiar la referencia

## Window, what came back: the list on a request’s page, the viewer, the comparison

window-answers--title = Lo que enviaron
window-answers--open = Abrir { $name }
window-answers--arrived = llegó el { $day }
window-answers--files =
    { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
window-answers--toRequest = La solicitud
window-answers--whole = Todo, en resumen
window-answers--contents = Contenido
window-answers--contentsHint = Las flechas mueven; Intro abre.
window-answers--moreEntries =
    { $count ->
        [one] { $count } elemento más
       *[other] { $count } elementos más
    }
window-answers--none = Aún no ha llegado nada
window-answers--noneLead = Cuando llegue algo, añádalo en la página de la solicitud. Se conserva byte a byte y se muestra aquí.
window-answers--absent = Este archivo no está entre lo que llegó en respuesta a esta solicitud.
window-answers--absentTodo = Elija otro a la izquierda.
window-answers--opening = Abriendo…
window-answers--saveOriginal = Guardar el original…
window-answers--saveItem = Guardar este archivo…
window-answers--move = Pertenece a otra solicitud…
window-answers--state--read = leído
window-answers--state--kept = conservado, no leído
window-answers--state--locked = bloqueado
window-answers--state--broken = dañado
window-answers--state--refused = no se abre nunca
window-answers--hiddenSign = {"["}{ $code }]
window-whatCame--title = ¿Qué ha llegado?
window-whatCame--seems = Parece:
window-whatCame--incomplete = No encontramos todo lo que una respuesta puede dar; puede estar de todos modos.
window-whatCame--yes = Sí, es eso
window-whatCame--other = Es otra cosa
window-whatCame--choose = Elija qué es
window-whatCame--unknown = No hemos podido saber qué es. Usted lo sabrá al leerlo.
window-whatCame--items = Lo que la ley le debe
window-whatCame--itemsLead = Marque lo que ha encontrado. Nosotros solo citamos; lo que no encontramos puede estar igualmente.
window-whatCame--notFound = No lo encontramos. Compruébelo usted.
window-whatCame--notice = Su propia política de privacidad lo dice, y esta respuesta no con las mismas palabras
window-whatCame--partial = Solo en parte
window-whatCame--notApplicable = Aquí no importa
window-whatCame--toPlace = Mostrar en su sitio: { $quote }
window-whatCame--ask = Pedir lo que falta ({ $count })
window-answerFiles--folder = Elegir una carpeta…
window-answerFiles--dropHint = También puede soltar archivos y carpetas en esta ventana.
window-answerFiles--holds =
    { $count ->
        [one] carpeta con { $count } archivo
       *[other] carpeta con { $count } archivos
    }
window-answerFiles--added =
    { $count ->
        [one] Se conserva { $count } archivo, byte a byte.
       *[other] Se conservan { $count } archivos, byte a byte.
    }
window-answerItem--notes = Qué conviene saber
window-answerItem--moreNotes =
    { $count ->
        [one] { $count } observación más
       *[other] { $count } observaciones más
    }
window-answerItem--line = Línea { $line }:
window-answerItem--row = Fila { $row }
window-answerItem--rows =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
window-answerItem--records =
    { $count ->
        [one] { $count } registro
       *[other] { $count } registros
    }
window-answerItem--messages =
    { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }
window-answerItem--entries =
    { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
window-answerItem--entriesLead = No se descomprime nada. Elija a la izquierda lo que quiera ver.
window-answerItem--next = Mostrar los { $count } siguientes
window-answerItem--before = Mostrar lo anterior
window-answerItem--upTo = { $from } a { $to } de { $total }
window-answerItem--page = Página { $number }
window-answerItem--quoted = Texto citado
window-answerItem--link = Lleva a:
window-answerItem--linkDiffers = El texto nombra una dirección distinta de aquella a la que lleva.
window-answerItem--from = De
window-answerItem--to = Para
window-answerItem--replyTo = Las respuestas van a
window-answerItem--replyToWarn = una dirección distinta de la del remitente
window-answerItem--sent = Enviado
window-answerItem--labels = Etiquetas
window-answerItem--references = Referencias
window-answerItem--subjectNone = Sin asunto
window-answerItem--attachments = Adjuntos
window-answerItem--inline = parte del texto
window-answerItem--noSender = Remitente desconocido
window-answerItem--hiddenSheet = oculta en su archivo
window-answerItem--table =
    { $name ->
        [empty] Tabla
       *[other] Tabla { $name }
    }
window-answerItem--tableHint = Las flechas mueven por filas; Re Pág y Av Pág, por pantallas; Inicio y Fin van a los extremos. Intro muestra una fila completa.
window-answerItem--rowTitle = Fila { $row }
window-answerItem--rowNumber = Fila
window-answerItem--empty = vacío
window-answerItem--asWritten = Tal como está en el archivo
window-answerItem--toRow = Ir a la fila
window-answerItem--picture = { $name }: una imagen de { $width } por { $height } píxeles
window-answerItem--pictureTurned = Descodificada por un lector aislado de todo lo demás; no se muestra dónde se tomó.
window-answerItem--pagesOf = Páginas del documento
window-answerItem--pageOf = Página { $page } de { $pages }
window-answerItem--pagePicture =
    { $text ->
        [empty] Página { $page } de { $pages }, tal como se ve. No se puede obtener texto de ella.
       *[other] Página { $page } de { $pages }, tal como se ve. Empieza así: { $text }
    }
window-answerItem--pageText = Su texto
window-answerItem--pageNoText = Las letras de esta página son una imagen: no se puede obtener texto de ella.
window-answerItem--pageBefore = Página anterior
window-answerItem--pageNext = Página siguiente
window-answerItem--pageGo = Ir a la página
window-answerItem--pageKeys = Re Pág y Av Pág pasan de página; más y menos cambian su tamaño.
window-answerItem--zoomIn = Ampliar
window-answerItem--zoomOut = Reducir
window-answerItem--zoom = { $percent } %
window-answerItem--pageNot = No se ha podido dibujar esta página. Su texto, hasta donde puede obtenerse, está debajo; el archivo puede guardarse tal como llegó.
window-answerItem--counting = Aún se están contando las filas…
window-answerItem--pictureNot = Esta imagen no puede mostrarse aquí. Guárdela y ábrala con un programa de imágenes.
window-answerItem--yes = sí
window-answerItem--no = no
window-answerItem--nothing = nada
window-answerItem--value = Valor
window-answerHints--title = ¿Se muestra mal?
window-answerHints--lead = La aplicación ha deducido cómo está escrito. Si se equivoca, dígalo; la elección se conserva para este archivo.
window-answerHints--encoding = Si las letras se ven mal, leerlas como
window-answerHints--automatic = deducido por la aplicación
window-answerHints--order = En fechas como 03/04/2026
window-answerHints--orders--day_first = el día va primero
window-answerHints--orders--month_first = el mes va primero
window-answerHints--password = Contraseña
window-answerHints--passwordHint = Solo se usa para esta consulta y no se conserva.
window-answerHints--passwordOpen = Abrir con esta contraseña
window-answerHints--apply = Mostrarlo así
window-answerSummary--probably = Probablemente es { $name }.
window-answerSummary--looksLike = Parece { $name }; puede ser otra cosa.
window-answerSummary--because = Se reconoce por:
window-answerSummary--partsFound = Partes que están aquí: { $parts }.
window-answerSummary--partsMissing = No están aquí: { $parts }.
window-answerSummary--between =
    { $last ->
        [empty] Sus fechas son del { $first }.
       *[other] Sus fechas van del { $first } al { $last }.
    }
window-answerSummary--noDates = No se encontraron fechas.
window-answerSummary--large = Recorrerlo todo ({ $size }) lleva un momento.
window-answerSummary--start = Recorrerlo todo
window-answerSummary--working = Recorriéndolo
window-answerSummary--kinds = De qué se compone
window-answerSummary--kind = Clase
window-answerSummary--items = Archivos
window-answerSummary--rows = Filas o mensajes
window-answerSummary--size = Tamaño
window-answerSummary--data = Datos encontrados
window-answerSummary--dataLead = Encontrados por su forma. Que un valor esté aquí no significa que no tengan nada más.
window-answerSummary--dataNone = No se encontraron direcciones de correo electrónico, números de teléfono, direcciones IP ni nada parecido.
window-answerSummary--values =
    { $values ->
        [one] { $values } valor
       *[other] { $values } valores
    }, { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
window-answerSummary--times =
    { $count ->
        [one] una vez
       *[other] { $count } veces
    }
window-answerSummary--moreValues = Mostrar { $count } más
window-answerSummary--place = { $name }, { $row }
window-answerSummary--goTo = Mostrar «{ $value }» en { $name }
window-answerSummary--unread = Conservado y no leído
window-answerSummary--unreadLead = No se pierde nada. Cada archivo puede guardarse tal como llegó.
window-answerSummary--perMonth = Fechas por mes
window-answerSummary--perYear = Fechas por año
window-answerSummary--plot = { $kind }: { $total } en total, el máximo en { $most } ({ $count }).
window-answerSummary--bar = { $month }: { $count }
window-answerSummary--plotTable = Lo mismo en una tabla
window-answerSummary--month = Mes
window-answerSummary--year = Año
window-answerSummary--count = Fechas
window-answerSummary--compare = Comparar con otra respuesta
window-answerSummary--kindNames--email = Direcciones de correo electrónico
window-answerSummary--kindNames--phone = Números de teléfono
window-answerSummary--kindNames--ip = Direcciones IP
window-answerSummary--kindNames--place = Lugares
window-answerSummary--kindNames--device = Dispositivos
window-answerSummary--kindNames--payment = Pagos
window-answerSummary--kindNames--advertiser = Anunciantes
window-answerSummary--kindNames--person = Personas
window-answerCompare--title = Dos respuestas, una junto a otra
window-answerCompare--lead = Qué es nuevo, qué ya no está y qué ha cambiado de la más antigua a la más reciente. Lo que ya no está puede haberse suprimido con el tiempo; por sí solo no es una infracción.
window-answerCompare--older = La más antigua
window-answerCompare--newer = La más reciente
window-answerCompare--choose = Elija un archivo
window-answerCompare--same = Elija dos archivos distintos.
window-answerCompare--few = Aquí solo hay un archivo de esta empresa. Vuelva a pedirlo al cabo de unos meses y compare lo que llegue entonces.
window-answerCompare--button = Comparar
window-answerCompare--working = Comparando
window-answerCompare--result = Nuevos: { $fresh }. Ya no están: { $gone }. Cambiados: { $changed }. Iguales: { $same }.
window-answerCompare--nothing = Las dos contienen lo mismo.
window-answerCompare--files = Por archivo
window-answerCompare--sameFiles =
    { $count ->
        [one] { $count } archivo es igual en ambas.
       *[other] { $count } archivos son iguales en ambas.
    }
window-answerCompare--is--new = nuevo
window-answerCompare--is--gone = ya no está
window-answerCompare--is--changed = cambiado
window-answerCompare--is--same = igual
window-answerCompare--is--not_compared = no comparado
window-answerCompare--rowsOf = Filas de { $name } que difieren
window-answerCompare--rowIs--new = nueva
window-answerCompare--rowIs--gone = ya no está
window-answerCompare--rowIs--changed = cambiada
window-answerCompare--rowIs--same = igual
window-answerCompare--rowIs--not_compared = no comparada
window-answerCompare--show = Mostrar
window-answerCompare--showRow = Mostrar la fila { $row }
window-answerCompare--newValues = Valores solo en la más reciente
window-answerCompare--goneValues = Valores solo en la más antigua
window-answerCompare--back = Volver a lo que enviaron
window-answerCompare--option = { $name } ({ $day }, { $reference })
window-answerMove--title = ¿A qué solicitud pertenece?
window-answerMove--lead = «{ $name }» se coloca allí con su día y su nota. Aquí no queda nada de ello.
window-answerMove--to = Solicitud
window-answerMove--choose = Elija una solicitud
window-answerMove--none = No hay ninguna otra solicitud.
window-answerMove--needs = Elija la solicitud a la que pertenece.
window-answerMove--on = ¿Qué día llegó?
window-answerMove--button = Colocarlo allí
window-answerMove--done = «{ $name }» está ahora en { $reference }.
window-answerMove--option = { $company }: { $plain } ({ $reference })

## Window, writing a request, adding one that was already sent, how a letter is worded and signed

window-newRequest--title = Nueva solicitud
window-newRequest--step = Pregunta { $n } de { $of }
window-newRequest--leave = Salir; el borrador se conserva
window-newRequest--who = ¿Quién tiene sus datos?
window-newRequest--whoLead = Una empresa, una autoridad, un sitio web, una aplicación.
window-newRequest--fromNotice = Tengo su política de privacidad
window-newRequest--orDrop = o suéltela en esta ventana
window-newRequest--openFile = Abrir un archivo…
window-newRequest--paste = O pegue aquí el texto
window-newRequest--pasteHint = Entero, desde la primera línea.
window-newRequest--web = O su dirección web
window-newRequest--webHint = Empieza por https://. Habeas pide la página a esta dirección y nada más; el sitio ve su dirección IP, como con un navegador.
window-newRequest--webGet = Obtener la página
window-newRequest--webGetting = Obteniendo…
window-newRequest--needAddress = Aún no hay ninguna dirección.
window-newRequest--needNotice = Aún no hay ninguna política de privacidad. Abra un archivo o pegue el texto.
window-newRequest--notice = ¿Es quien tiene sus datos?
window-newRequest--noticeLead = Corrija lo que quiera; su corrección se conserva como suya.
window-newRequest--readFrom = Leído en { $file }.
window-newRequest--noticeText = La política de privacidad
window-newRequest--yes = Sí, continuar
window-newRequest--record = Lo que se ha leído
window-newRequest--line = leído en la línea { $n }
window-newRequest--lines = leído en la línea { $n } y { $more } más
window-newRequest--inferred = deducido, no está escrito
window-newRequest--inferredFrom = deducido de la línea { $n }
window-newRequest--yours = suyo
window-newRequest--notSaid = la política de privacidad no lo dice
window-newRequest--addField = Añadir más
window-newRequest--kinds--who = quiénes son
window-newRequest--kinds--where = adónde escribir
window-newRequest--kinds--right = sus derechos
window-newRequest--kinds--owes = lo que debe decir
window-newRequest--legend = Marcas en el texto
window-newRequest--rights = Dice que usted puede pedir
window-newRequest--rightNames--access = una copia de sus datos
window-newRequest--rightNames--rectification = rectificación
window-newRequest--rightNames--completion = que se completen
window-newRequest--rightNames--erasure = supresión
window-newRequest--rightNames--erasure_public = supresión de lo publicado
window-newRequest--rightNames--restriction = que se limite su uso
window-newRequest--rightNames--recipients_notice = aviso a quienes los recibieron
window-newRequest--rightNames--portability = datos para llevarse
window-newRequest--rightNames--portability_direct = datos transmitidos a otra empresa
window-newRequest--rightNames--objection = el fin de su uso
window-newRequest--rightNames--objection_marketing = el fin de la publicidad
window-newRequest--rightNames--objection_research = el fin de la investigación
window-newRequest--rightNames--automated_decision = una decisión humana
window-newRequest--rightNames--withdraw_consent = retirar el consentimiento
window-newRequest--rightNames--information = información
window-newRequest--rightNames--complaint = reclamación ante la autoridad
window-newRequest--rightNames--remedy_court = acudir a los tribunales
window-newRequest--rightNames--damages = indemnización
window-newRequest--rightNames--representation = que alguien le represente
window-newRequest--rightNames--minor_erasure = supresión de lo que dio un menor
window-newRequest--rightNames--post_mortem = directrices para después de la muerte
window-newRequest--rightNames--post_mortem_heirs = acceso para los herederos
window-newRequest--rightNames--source = de dónde vienen los datos
window-newRequest--rightNames--delete_me = que le olviden
window-newRequest--rightNames--breach = qué se filtró
window-newRequest--rightNames--ai_training = sin entrenamiento de IA
window-newRequest--rightNames--camera_access = grabaciones de usted
window-newRequest--rightNames--employee_access = lo que tiene un empleador
window-newRequest--rightNames--deceased = una persona fallecida
window-newRequest--rightNames--score = su puntuación
window-newRequest--rightStatus--partial = en parte
window-newRequest--rightStatus--denied = lo niega
window-newRequest--missing = Esta política de privacidad no dice
window-newRequest--owes = Lo que debe decir y no dice
window-newRequest--owesStatus--partial = en parte
window-newRequest--owesStatus--contradictory = se contradice
window-newRequest--findings = Qué hay de incorrecto en ella
window-newRequest--nameQuestion = ¿Es { $name } la empresa que decide qué se hace con sus datos?
window-newRequest--nameLead = El texto no lo dice con claridad.
window-newRequest--nameYes = Sí, es esa
window-newRequest--nameNo = No, es otra
window-newRequest--questions = ¿Dice esto?
window-newRequest--passage = «{ $text }»
window-newRequest--questionsLead = No tenemos la certeza de haber entendido estos pasajes. Lo que no responda no se les tendrá en cuenta.
window-newRequest--says--yes = Sí
window-newRequest--says--no = No
window-newRequest--says--unsure = No lo sé
window-newRequest--askMissing = Pedir lo que falta
window-newRequest--askingMissing = Su carta lo pedirá. Puede cambiarlo en «¿Qué quiere?».
window-newRequest--notAskMissing = No pedirlo
window-newRequest--passageOf = { $field }: ver lo leído
window-newRequest--hand = ¿Quiénes son?
window-newRequest--handLead = Para empezar basta el nombre. Una carta necesita también una dirección.
window-newRequest--want = ¿Qué quiere?
window-newRequest--wantLead = Una carta puede pedir varias cosas.
window-newRequest--needRight = Aún no ha elegido nada. Elija al menos una cosa.
window-newRequest--me = ¿Quién escribe?
window-newRequest--meLead = Necesitan saber quién pregunta y adónde responder. Se conserva en su bóveda para la próxima vez.
window-newRequest--behalfAsk = ¿Para quién escribe?
window-newRequest--behalf--myself = Para mí
window-newRequest--behalf--child = Para un menor
window-newRequest--behalf--ward = Para una persona adulta a la que represento legalmente
window-newRequest--behalf--principal = Para alguien que me ha otorgado un poder
window-newRequest--behalfOf = ¿Cómo se llama esa persona?
window-newRequest--behalfCapacity = ¿En calidad de qué actúa?
window-newRequest--behalfCapacityHint = Con sus palabras: madre, con custodia compartida; tutor por resolución del juzgado de 3 de mayo de 2025. Un menor que entiende de qué se trata a menudo puede pedirlo por sí solo.
window-newRequest--behalfBorn = ¿Cuándo nació?
window-newRequest--behalfBornHint = Solo si lo necesitan para encontrar los datos.
window-newRequest--behalfProof = Adjunto una prueba de ello
window-newRequest--behalfMissing = Indique para quién escribe y en calidad de qué.
window-newRequest--someoneElse = Otra persona
window-newRequest--chooseMe = Elija quién escribe.
window-newRequest--find = ¿Cómo pueden encontrar sus datos?
window-newRequest--findLead = Dé lo que { $company } necesita para encontrar sus datos, y nada más. Un número de cliente suele ser mejor que una copia de su documento de identidad.
window-newRequest--fact = ¿Por qué pueden tener datos sobre usted?
window-newRequest--factHint = Una frase. Va en la carta.
window-newRequest--factExample = Tengo una cuenta allí desde 2019.
window-newRequest--identifiers = Por qué le conocen
window-newRequest--identifiersHint = Un número de cliente, un nombre de usuario, un teléfono que les dio. Cada uno ayuda a encontrar sus datos; ninguno es obligatorio.
window-newRequest--idLabel = Qué es
window-newRequest--idValue = Valor
window-newRequest--idLabels--1 = Número de cliente
window-newRequest--idLabels--2 = Nombre de usuario
window-newRequest--idLabels--3 = Correo electrónico de la cuenta
window-newRequest--idLabels--4 = Número de teléfono
window-newRequest--idLabels--5 = Número de pedido
window-newRequest--idLabels--6 = Fecha de nacimiento
window-newRequest--addId = Añadir una línea
window-newRequest--removeId = Quitar { $label }
window-newRequest--thisLine = esta línea
window-newRequest--send = ¿Cómo la envía?
window-newRequest--sendLead = Habeas la redacta; usted la envía. Nada se envía por sí solo.
window-newRequest--channel--post = Por correo postal
window-newRequest--channel--email = Por correo electrónico
window-newRequest--channel--web_form = Por su formulario web
window-newRequest--channelHint--post = Imprime y firma una carta. Su plazo empieza el día en que la reciben.
window-newRequest--channelHint--email = Copia el texto en su programa de correo. Su plazo empieza el día en que lo envía.
window-newRequest--channelHint--web_form = Pega el texto en su página. Su plazo empieza el día en que lo envía. Guarde una captura de pantalla.
window-newRequest--channelAt = A { $to }
window-newRequest--channelMissing--post = Aún no se conoce ninguna dirección.
window-newRequest--channelMissing--email = Aún no se conoce ningún correo electrónico.
window-newRequest--channelMissing--web_form = Aún no se conoce ningún formulario web.
window-newRequest--countryOf = ¿En qué país está { $company }?
window-newRequest--registered = Como carta certificada
window-newRequest--registeredHint = El resguardo prueba el día en que empieza su plazo.
window-newRequest--grantedByNotice = Su política de privacidad lo concede.
window-newRequest--needField = Aún no ha respondido a esto: { $question }
window-newRequest--needFieldTodo = Lo necesitan para atender lo que pide. Lo demás queda como lo escribió.
window-newRequest--wrong = Lo que es incorrecto
window-newRequest--correct = Lo que es correcto
window-newRequest--addCorrection = Otra corrección
window-newRequest--guidance = ¿Y una indemnización, un tribunal, una asociación?
window-newRequest--noAdvice = Esto no es asesoramiento jurídico. Habeas dice lo que dice la ley y muestra el artículo.
window-newRequest--writtenMany = Se han escrito { $n } cartas: no todo lo que pide tiene el mismo plazo, así que van por separado.
window-newRequest--layout = Formato de la carta
window-newRequest--layouts--fr = Sobre francés con ventanilla (dirección a la derecha)
window-newRequest--layouts--din5008b = Sobre alemán con ventanilla, formato B (DIN 5008)
window-newRequest--layouts--din5008a = Sobre alemán con ventanilla, formato A (DIN 5008)
window-newRequest--layouts--uk = Sobre británico con ventanilla (DL)
window-newRequest--layouts--ch_right = Sobre suizo con ventanilla a la derecha
window-newRequest--layouts--ch_left = Sobre suizo con ventanilla a la izquierda
window-newRequest--layouts--plain = Sencillo (dirección a la izquierda)
window-newRequest--language = Idioma de la carta
window-newRequest--languages--en = Inglés
window-newRequest--languages--fr = Francés
window-newRequest--languages--de = Alemán
window-newRequest--languages--es = Español
window-newRequest--languages--it = Italiano
window-newRequest--languages--nl = Neerlandés
window-newRequest--languages--pl = Polaco
window-newRequest--languages--pt = Portugués
window-newRequest--languageHint = Mejor el de la empresa. Usted lee en español.
window-newRequest--place = Localidad, para la línea de la fecha
window-newRequest--letter = Su carta
window-newRequest--letterLead = Léala una vez más. Hasta que la escriba, todo puede cambiarse.
window-newRequest--change = Cambiar
window-newRequest--write = Escribir esta carta
window-newRequest--writing = Escribiendo…
window-newRequest--to = A
window-newRequest--from = De
window-newRequest--asks = Usted pide
window-newRequest--by = Se envía
window-newRequest--identified = Le encuentran por
window-newRequest--nothingGiven = solo su nombre y su dirección
window-newRequest--noteLabel = Algo que añadir
window-newRequest--noteToThem = Con sus palabras. Va en la carta, antes de las frases finales.
window-newRequest--written = La carta está escrita.
window-alreadySent--way = Ya envié mi carta: solo seguir el plazo
window-alreadySent--title = ¿Qué envió?
window-alreadySent--lead = No se escribe nada nuevo. Su carta se conserva exactamente como está, y su plazo se cuenta desde el día en que la recibieron.
window-alreadySent--company = ¿A quién escribió?
window-alreadySent--newCompany = Una empresa que no está en la lista
window-alreadySent--person = ¿Quién escribió?
window-alreadySent--newPerson = Alguien que no está en la lista
window-alreadySent--want = ¿Qué pidió?
window-alreadySent--sent = ¿Qué día la envió?
window-alreadySent--how = ¿Por qué medio?
window-alreadySent--received = ¿Qué día la recibieron?
window-alreadySent--receivedHint = Déjelo vacío si no lo sabe. Por correo electrónico o formulario web, cuenta el día en que la envió.
window-alreadySent--letter = Su carta o correo electrónico
window-alreadySent--letterHint = El archivo que envió: PDF, .eml, un escaneo. Se conserva byte a byte, sellado.
window-alreadySent--needLetter = Aún no hay ningún archivo elegido. Elija la carta que envió.
window-alreadySent--needCompany = Elija a quién escribió.
window-alreadySent--needPerson = Elija quién escribió.
window-alreadySent--needDay = Elija el día en que la envió.
window-alreadySent--button = Incorporarla
window-alreadySent--done = Su carta se conserva y su plazo corre.
window-alreadySent--own = Su carta
window-alreadySent--save = Guardar { $name }…
window-alreadySent--none = Se escribió fuera de Habeas y se conserva como usted la dio.
window-alreadySent--notKept = Se escribió fuera de Habeas, y la tabla de la que se incorporó no la contiene.
window-paper--several = { $n } cartas, una tras otra
window-paper--label = La carta
window-paper--page = Página { $n } de { $of }
window-paper--soon = Su carta toma forma aquí a medida que responde.
window-paper--needsPerson = Su carta tomará forma aquí cuando se sepa quién escribe.
window-paper--renewing = Componiendo la carta…
window-paper--text = La carta como texto
window-paper--subject = Asunto
window-paper--inLanguage--en = La carta está en inglés.
window-paper--inLanguage--fr = La carta está en francés.
window-paper--inLanguage--de = La carta está en alemán.
window-paper--inLanguage--es = La carta está en español.
window-paper--inLanguage--it = La carta está en italiano.
window-paper--inLanguage--nl = La carta está en neerlandés.
window-paper--inLanguage--pl = La carta está en polaco.
window-paper--inLanguage--pt = La carta está en portugués.
window-paper--zoom = Ampliar
window-letters--tone = Tono de la carta
window-letters--tones--plain = Sencillo
window-letters--tones--firm = Firme
window-letters--toneHints--plain = Pide y dice lo que la ley le concede. Adecuado para una primera carta.
window-letters--toneHints--firm = Exige. Nombra su obligación y el artículo, y dice qué ocurre si no llega nada.
window-letters--signature = Firma
window-letters--signatureLead = Figura sobre el nombre impreso en las cartas que escriba a partir de ahora. Sin ella, queda espacio para firmar a mano. Está sellada en su bóveda.
window-letters--shown = La firma tal como figura en una carta
window-letters--draw = Dibujarla
window-letters--choose = Elegir una imagen
window-letters--remove = Quitarla
window-letters--pad = Dibuje aquí su firma con el ratón o un lápiz
window-letters--undoStroke = Deshacer el último trazo
window-letters--clear = Borrar
window-letters--keep = Conservar esta firma
window-letters--signatureSaved = La firma se conserva.
window-letters--removed = A partir de ahora, las cartas se firman a mano. Las ya escritas conservan su firma.
window-letters--signed = Poner mi firma
window-letters--signedHint = Sin ella, la carta deja espacio para firmar a mano.

## Window, many letters at once

window-batch--title = Muchas cartas a la vez
window-batch--lead = Cada persona escribe a cada empresa. Cada carta es independiente: con su referencia y su motivo.
window-batch--whom = ¿A quién pregunta?
window-batch--who = ¿Quién pregunta?
window-batch--what = ¿Qué pide?
window-batch--why = ¿Por qué pueden tener datos?
window-batch--whyLead = Una frase para cada empresa, según lo que usted sepa: una compra, una cuenta, una visita. Va en la carta tal como la escriba. Si no lo sabe, déjelo vacío: no se inventa nada.
window-batch--whyOf = ¿Por qué puede { $company } tener datos?
window-batch--whyOne = Es distinto para { $person }
window-batch--whyOwn = Distinto para una de las personas
window-batch--whyTable = Las empresas de una tabla traen sus motivos en la columna «fact».
window-batch--how = ¿Cómo se envían?
window-batch--filterCompanies = Filtrar por nombre, localidad o dirección
window-batch--filterPeople = Filtrar por nombre o dirección
window-batch--noCompany = Aún no hay ninguna empresa en su bóveda. Tome algunas de un paquete del directorio o de una tabla.
window-batch--noPerson = Aún no hay nadie en su bóveda. Añada personas o tómelas de una tabla.
window-batch--addPeople = Personas…
window-batch--fromTable = De una tabla (XLSX, ODS, CSV)…
window-batch--fromTablePack = De una tabla o un paquete (XLSX, ODS, CSV, JSON)…
window-batch--peopleColumns = Columnas: name, address, email, language; si las hay: country, fact, mandate.
window-batch--companiesColumns = Columnas: name, address, email, country; si la hay: fact (por qué pueden tener datos).
window-batch--table = Del archivo { $name }
window-batch--dropTable = Dejar fuera el archivo
window-batch--shown = Se muestran { $shown } de { $all }: escriba para encontrar el resto.
window-batch--ticked =
    { $n ->
        [0] Nada en la selección
       *[other] { $n } en la selección
    }
window-batch--channel = Por qué medio
window-batch--channels--any = Como sea posible con cada empresa: por correo electrónico o, si no, por correo postal
window-batch--channels--email = Por correo electrónico
window-batch--channels--post = Por correo postal
window-batch--channels--web_form = Por su formulario web
window-batch--byChannel--email = correo electrónico
window-batch--byChannel--post = correo postal
window-batch--byChannel--web_form = formulario web
window-batch--registered = Correo certificado
window-batch--notRegistered = Como cartas ordinarias
window-batch--signed = Poner las firmas que las personas han guardado
window-batch--mandate = Con un poder
window-batch--noMandate = No, cada persona escribe por sí misma
window-batch--needCompany = No hay ninguna empresa elegida.
window-batch--needCompanyTodo = Marque al menos una, o tome una tabla.
window-batch--needPerson = No ha elegido quién pregunta.
window-batch--needPersonTodo = Marque al menos una persona, o tome una tabla.
window-batch--check = Comprobar cada carta
window-batch--checking = Comprobando cada carta
window-batch--checkHint = No se guarda ni se envía nada.
window-batch--review = Lo que se escribiría
window-batch--can =
    { $letters ->
        [0] No puede escribirse ninguna carta.
        [one] Puede escribirse { $letters } carta.
       *[other] Pueden escribirse { $letters } cartas.
    }
window-batch--kept =
    { $n ->
        [one] { $n } de ellas ya está escrita y no se hace dos veces.
       *[other] { $n } de ellas ya están escritas y no se hacen dos veces.
    }
window-batch--left =
    { $n ->
        [one] { $n } se queda fuera:
       *[other] { $n } se quedan fuera:
    }
window-batch--everybody = todas las personas
window-batch--everyCompany = todas las empresas
window-batch--inRow = fila { $row }
window-batch--cautions = Antes de escribir
window-batch--list =
    { $all ->
        [one] La carta
       *[other] Las { $all } cartas
    }
window-batch--listFirst = Las primeras { $shown } de { $all } cartas
window-batch--person = Persona
window-batch--company = Empresa
window-batch--by = Por
window-batch--reason = Por qué pueden tener datos
window-batch--first = La primera carta
window-batch--write =
    { $n ->
        [one] Escribir { $n } carta
       *[other] Escribir { $n } cartas
    }
window-batch--goOn =
    { $n ->
        [one] Escribir la que queda
       *[other] Escribir las { $n } que quedan
    }
window-batch--writing = Escribiendo las cartas
window-batch--written =
    { $n ->
        [0] No se ha escrito nada nuevo.
        [one] { $n } carta está escrita y se conserva en su bóveda.
       *[other] { $n } cartas están escritas y se conservan en su bóveda.
    }
window-batch--stopped =
    { $n ->
        [one] Lo ha detenido; queda { $n } carta, aproximadamente. Lo escrito se mantiene, y nada se hace dos veces.
       *[other] Lo ha detenido; quedan unas { $n } cartas. Lo escrito se mantiene, y nada se hace dos veces.
    }
window-batch--notSent = No se ha enviado nada. Cuando una carta haya salido, indíquelo en su página o en la lista.
window-batch--save = Para imprimir o enviar
window-batch--onePdf = Un PDF con una lista…
window-batch--eachPdf = Un PDF por carta…
window-batch--drafts = Borradores para el programa de correo…
window-batch--draftsHint = Las cartas por correo electrónico se convierten en borradores (.eml) que usted revisa y envía; las de correo postal son PDF que quedan junto a ellos.
window-batch--saving = Escribiendo los archivos
window-batch--saved = Guardado: { $path }
window-batch--notSaved = Detenido: el archivo no se ha escrito. Todas las cartas se conservan.
window-batch--someSaved = Detenido: se han escrito algunos archivos. Guarde de nuevo en la misma carpeta para los demás.
window-batch--toList = A las solicitudes
window-batch--another = Otra serie

## Window, the letters that follow a request, complaints, the calendar

window-followUp--write = Escribir esta carta
window-followUp--writes--F1 = Escribir el recordatorio
window-followUp--writes--F2 = Escribir qué falta
window-followUp--writes--F3 = Impugnarlo en una carta
window-followUp--writes--F4 = Impugnarlo en una carta
window-followUp--writes--F5 = Impugnarlo en una carta
window-followUp--writes--F6 = Escribir la respuesta
window-followUp--writes--F7 = Escribir la carta
window-followUp--writes--F8 = Escribir la reclamación
window-followUp--writes--UK-164A = Escribir la reclamación
window-followUp--writes--redaction = Impugnarlo en una carta
window-followUp--writes--processor = Preguntar por el responsable
window-followUp--writes--resend = Escribir la carta de nuevo
window-followUp--writes--authority_silent = Preguntar a la autoridad
window-followUp--other = Escribirla
window-followUp--lead = Todo lo que el caso sabe está ya en la carta: días, referencias, la ley. Añada lo que solo usted puede saber.
window-followUp--note = Una frase suya
window-followUp--noteHint = Va en la carta.
window-followUp--keep = Conservar esta carta
window-followUp--written = La carta está escrita y se conserva. Envíela y después indique qué día.
window-followUp--notNow = Esta carta no encaja hoy con la solicitud.
window-followUp--paper = La carta
window-followUp--letters = Cartas siguientes
window-followUp--unsent = aún sin enviar
window-followUp--sent = La he enviado
window-followUp--of = { $title }, { $day }
window-followUp--pdf = Guardar el PDF
window-followUp--text = Guardar el texto
window-followUp--mail = Borrador de correo electrónico
window-followUp--show = Mostrarla
window-followUp--hide = Ocultarla
window-followUp--about = Esta reclamación trata de otra solicitud.
window-followUp--toAbout = Abrir esa solicitud
window-followUp--authority = Quién atiende la reclamación
window-followUp--online = Formulario en línea:
window-followUp--calendar = Poner el día en mi calendario
window-followUp--inCalendar = Guardado: { $path }. Ábralo con su calendario; le avisa el primer día en que puede insistir sin riesgo.
window-followUp--claims = Lo que dice su propia política de privacidad
window-followUp--claimsLead = Compárelo con lo que enviaron. Lo que está aquí y no en la respuesta falta.
window-followUp--claimsFrom = De { $source }, leído el { $day }.
window-followUp--owes = Lo que le deben
window-followUp--refusals = Lo que pueden responder
window-followUp--ground = ¿Qué exigencia impugna?
window-followUp--grounds--identity = La prueba de identidad
window-followUp--grounds--clarification = La pregunta sobre a qué se refiere
window-followUp--grounds--extension = La prórroga
window-followUp--grounds--fee = El pago
window-followUp--refusedGround = El motivo que dan
window-followUp--refusedGroundHint = Con sus propias palabras, o el artículo que nombran.
window-followUp--amount = ¿Cuánto piden?
window-followUp--amountHint = Como lo escribieron: 25 €.
window-followUp--extensionReasons = Los motivos que dan
window-followUp--extensionReasonsHint = Déjelo vacío si no dan ninguno: entonces la prórroga no es válida.
window-followUp--to = ¿Ante quién reclamó?
window-followUp--tos--company = La empresa
window-followUp--tos--authority = La autoridad

## Window, the evidence pack. What is lacking comes worded from the desk

window-evidence--open = Dosier de pruebas…
window-evidence--title = Dosier de pruebas
window-evidence--back = A la solicitud
window-evidence--lead = Para la autoridad: un PDF con lo ocurrido y las cartas, y un ZIP con todos los originales y su suma de verificación.
window-evidence--to = Para: { $authority }.
window-evidence--holds =
    { $n ->
        [one] { $n } documento, { $size }.
       *[other] { $n } documentos, { $size }.
    }
window-evidence--lacking = Falta esto
window-evidence--advised = Esto ayudaría
window-evidence--complete = No falta nada de lo que una reclamación necesita, según lo que usted ha anotado.
window-evidence--anyway = Puede hacer el dosier de todos modos, y otra vez más tarde.
window-evidence--save = Guardar en una carpeta…
window-evidence--opened = El dosier está abierto en su visor.
window-evidence--working = Preparando el dosier
window-evidence--made =
    El dosier está hecho: { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    }, { $n ->
        [one] { $n } original
       *[other] { $n } originales
    }.
window-evidence--named = Solo mencionados en el PDF, con el motivo:

## Window, a copy of an identity document. What the law says about it comes from the desk

window-identity--asked = ¿Quieren una copia de un documento de identidad?
window-identity--askedLead = Rara vez hay obligación de darla, y suele bastar algo menos invasivo.
window-identity--first = Lea esto primero
window-identity--enclosed = Va con esta carta
window-identity--takeOut = Quitar { $name } de la carta
window-identity--tookOut = Ya no va con ninguna carta. Permanece en el historial de la solicitud, tachado, hasta que esta se elimine.
window-identity--title = Rara vez hay que dar una copia del documento de identidad
window-identity--lead = Antes de enviarla, vea qué dice la ley y qué puede ofrecer en su lugar.
window-identity--ways = Vías menos invasivas, de menos a más
window-identity--lastWay = Solo si nada más sirve: una copia en la que se oculta todo lo que no necesitan.
window-identity--contest = Impugnar la exigencia en una carta
window-identity--gentle = Ofrecer algo menos invasivo
window-identity--make = Hacer una copia con partes ocultas
window-identity--toolTitle = Una copia con partes ocultas
window-identity--toolLead = Dibuje barras negras sobre lo que no necesitan. La copia es una imagen nueva: lo que hay bajo una barra desaparece, todo queda gris y pequeño, y unas líneas que la cruzan dicen para quién es.
window-identity--pictureLabel = La imagen
window-identity--empty = Haga una foto del documento o escanéelo. Se leen PNG, JPEG y WebP.
window-identity--choose = Elegir la imagen…
window-identity--other = Otra imagen…
window-identity--forgotten = La imagen en sí no se conserva, ni siquiera en la bóveda. Solo se conserva la copia, y únicamente si la añade a la carta.
window-identity--opened = { $name } está abierto. Aún no se ha ocultado nada.
window-identity--stage = La imagen con sus barras. Arrastre para dibujar una barra.
window-identity--keys = Arrastre sobre la imagen para dibujar una barra. Con el teclado: las flechas mueven una barra, Mayús y flechas la agrandan o reducen, Alt hace pasos pequeños, Supr la elimina, Ctrl+Z deshace el último paso.
window-identity--undo = Deshacer
window-identity--addBar = Añadir una barra
window-identity--addEdges = Recortar hasta el documento
window-identity--bar = Barra { $n }
window-identity--edges = Bordes del documento
window-identity--where--1--1 = arriba a la izquierda
window-identity--where--1--2 = arriba
window-identity--where--1--3 = arriba a la derecha
window-identity--where--2--1 = a la izquierda
window-identity--where--2--2 = en el centro
window-identity--where--2--3 = a la derecha
window-identity--where--3--1 = abajo a la izquierda
window-identity--where--3--2 = abajo
window-identity--where--3--3 = abajo a la derecha
window-identity--place = { $where }, { $width } % de ancho, { $height } % de alto
window-identity--barList = Qué se oculta
window-identity--none = Aún no se ha ocultado nada.
window-identity--drawn = Dibujada. { $what }
window-identity--removed = La barra se ha quitado.
window-identity--undone = El último paso se ha deshecho.
window-identity--about = Sobre la copia
window-identity--kind = ¿Qué es?
window-identity--usually = Normalmente no hace falta: ocúltelo
window-identity--recipient = ¿Para quién es la copia?
window-identity--markHint = Figura en las líneas que cruzan la copia.
window-identity--purpose = ¿Para qué es?
window-identity--purposeHint = En el idioma de la carta. Figura también en las líneas, con la fecha de hoy.
window-identity--result = La copia, exactamente como será
window-identity--alt =
    { $bars ->
        [one] La copia en gris con { $bars } barra negra.
       *[other] La copia en gris con { $bars } barras negras.
    } La cruza este texto: { $mark }
window-identity--facts = En gris, { $dpi } puntos por pulgada a { $width } × { $height } mm, y nada más en el archivo: ni lugar, ni día, ni miniatura.
window-identity--says = Las líneas dicen:
window-identity--enclose = Añadirla a la carta
window-identity--save = Guardar la copia…
window-identity--added = La copia se conserva en la bóveda y va con la carta.

## Window, what goes to the post office with letters: envelopes, labels, the posting list

window-post--envelope = Sobre…
window-post--envelopes = Sobres…
window-post--labels = Etiquetas…
window-post--list = Relación de envíos…
window-post--forThePost = Para correos
window-post--title--envelopes = Imprimir en sobres
window-post--title--labels = Imprimir en una hoja de etiquetas
window-post--title--posting_list = Relación de envíos
window-post--lead--envelopes = Una página por carta, del tamaño del sobre. Ponga los sobres en la impresora e imprima sin ajustar a la página.
window-post--lead--labels = Una etiqueta por carta. Puede seguir usándose una hoja empezada.
window-post--lead--posting_list = La lista que se entrega en ventanilla con sus cartas: a quién van, cómo y con qué número.
window-post--format = Tamaño del sobre
window-post--size = { $name } ({ $width } × { $height } mm)
window-post--sheet = Etiquetas de la hoja
window-post--grid = { $width } × { $height } mm, { $columns } × { $rows } en A4 ({ $names })
window-post--start = Primera etiqueta que queda
window-post--startHint = Contando fila por fila desde arriba a la izquierda, de 1 a { $count }.
window-post--test = Imprimir la cuadrícula en papel normal…
window-post--tested = La cuadrícula se ha guardado: { $path }. Imprímala al 100 % y mírela al trasluz junto con una hoja de etiquetas.
window-post--posting = Cómo se envían
window-post--asWritten = Como se escribió cada carta
window-post--postings--ordinary = Por correo ordinario
window-post--postings--registered = Certificado
window-post--postings--registered_receipt = Certificado con acuse de recibo
window-post--listLanguage = Idioma de la relación
window-post--asSender = El del remitente
window-post--save = Guardar para imprimir…
window-post--made =
    { $letters ->
        [one] { $letters } carta. Guardado: { $path }
       *[other] { $letters } cartas. Guardado: { $path }
    }
window-post--leftOut = Estas no figuran:
window-post--left = { $reference }, { $company }: { $reason }
window-post--kind = Clase de certificado
window-post--tracking = Número de envío
window-post--trackingHint = Si lo tiene antes de imprimir, figura en la carta.
window-post--sentTracking = Número con el que correos sigue el envío
window-mailProgram--open = Abrir en mi programa de correo
window-mailProgram--opened = Su programa de correo tiene la carta. Envíela desde allí.
window-mailProgram--openedDraft =
    La carta es demasiado larga para una dirección mailto:, así que su programa de correo ha recibido un borrador. { $memory ->
        [yes] Esa copia está en memoria y desaparece cuando bloquee la bóveda.
       *[no] Esa copia desaparece cuando bloquee la bóveda.
    }

## Window, powers of attorney

window-mandates--title = Poderes
window-mandates--lead = Para quien vaya a preguntar a las empresas en nombre de esta persona: un familiar, un abogado, una asociación. Se imprime, se firma en papel y se conserva aquí escaneado.
window-mandates--none = Aún ninguno.
window-mandates--write = Redactar un poder
window-mandates--print = Imprimirlo
window-mandates--save = Guardar como PDF…
window-mandates--addScan = Añadir el escaneo firmado…
window-mandates--newScan = Añadir un escaneo mejor…
window-mandates--saveScan = Guardar el escaneo…
window-mandates--signedOn = ¿Cuándo se firmó?
window-mandates--signedOnHint = El día que figura en el papel.
window-mandates--scanHint = Un escaneo o una foto de la hoja firmada. El papel se queda con usted: las empresas en Alemania pueden pedir el original.
window-mandates--keepScan = Conservar el escaneo
window-mandates--scanKept = El escaneo firmado se conserva. Ya pueden escribirse cartas con este poder.
window-mandates--end = Ha terminado
window-mandates--endedNow = Ha terminado. Ya no se escriben cartas con este poder.
window-mandates--drawnUp = El poder está listo: imprímalo, haga que se firme y añada el escaneo.
window-mandates--agent = ¿Quién va a actuar?
window-mandates--agentHint = El nombre completo de la persona, del despacho o de la asociación.
window-mandates--agentAddress = Su dirección
window-mandates--agentCountry = Su país
window-mandates--agentEmail = Su correo electrónico
window-mandates--somebody = Otra persona
window-mandates--rights = ¿Qué puede pedir?
window-mandates--complaints = También puede reclamar ante la autoridad
window-mandates--towards = ¿A qué empresas?
window-mandates--towardsAll = A todas las empresas
window-mandates--towardsSome = Solo a estas
window-mandates--companies = ¿Qué empresas?
window-mandates--companiesHint = Una por línea, con el nombre completo de su lista de empresas.
window-mandates--answers = ¿Quién recibe las respuestas?
window-mandates--answersTo--agent = Quien actúa
window-mandates--answersTo--person = La propia persona
window-mandates--until = ¿Hasta cuándo?
window-mandates--untilHint = El último día. No se renueva por nada.
window-mandates--purpose = ¿Para qué es?
window-mandates--purposeHint = Una frase, si lo desea.
window-mandates--accepted = Quien actúa firma también
window-mandates--needRights = Elija qué puede pedir.
window-mandates--needCompanies = Nombre al menos una empresa, o elija todas.
window-mandates--choose = ¿Qué poder?
window-mandates--chooseNone = Aún no hay ningún poder firmado. Redacte uno en la página de la persona que lo otorga, en «Personas»; cuenta en cuanto esté ahí el escaneo firmado.
window-mandates--chooseMissing = Elija el poder con el que escribe.
window-mandates--germany = A una empresa en Alemania, por correo postal, el original va dentro del sobre: sin él, pueden rechazar la carta. Firme uno para cada empresa.

## Window, companies and people

window-companies--title = Empresas
window-companies--lead = Quién tiene sus datos, cómo contactar y de dónde lo sabe.
window-companies--add = Añadir una empresa
window-companies--edit = Editar { $name }
window-companies--none = Aún no hay empresas
window-companies--noneLead = Las empresas aparecen aquí cuando les escribe. También puede añadir una a mano.
window-companies--name = Empresa
window-companies--where = Contacto
window-companies--origin = Procedencia
window-companies--fromHand = escrita por usted
window-companies--fromNotice = su política de privacidad, leída el { $day }
window-companies--fromDirectory = directorio abierto { $source }
window-companies--corrected =
    { $n ->
        [one] { $n } corrección suya
       *[other] { $n } correcciones suyas
    }
window-companies--write = Escribirles
window-companies--filter = Filtrar
window-companies--formLead = Las cartas ya escritas conservan la dirección a la que se enviaron.
window-companies--saved = La empresa se ha guardado.
window-company--name = Nombre de la empresa
window-company--nameHint = Como figura en su política de privacidad o en una factura.
window-company--trading_name = Nombre comercial
window-company--trading_nameHint = La marca que usted conoce, si es otra.
window-company--legal_form = Forma jurídica
window-company--legal_formHint = SL, GmbH, Ltd…
window-company--region = Región (código, por ejemplo DE-BY)
window-company--registration_number = Número de registro
window-company--registration_numberHint = Del registro mercantil.
window-company--address = Dirección
window-company--addressHint = Una línea debajo de otra, sin el nombre ni el país.
window-company--country = País
window-company--countryNone = Elija un país
window-company--countryNear = Europa
window-company--countryFar = Otros lugares
window-company--email = Correo electrónico de protección de datos
window-company--web_form = Formulario web
window-company--web_formHint = La dirección de la página.
window-company--website = Sitio web
window-company--attention = A la atención de
window-company--attentionHint = El delegado de protección de datos, si nombran uno.
window-company--regime = Ley de una iglesia
window-company--regimeHint = Para parroquias, diócesis y lo que pertenece a la Diakonie o a Cáritas en Alemania. Su política de privacidad la nombra.
window-company--regimeNone = Ninguna: la del país
window-churchLaws--DSG-EKD = DSG-EKD: Iglesia evangélica
window-churchLaws--KDG = KDG: Iglesia católica
window-people--title = Personas
window-people--lead = Para quién se escriben las cartas. Normalmente, usted.
window-people--add = Añadir una persona
window-people--edit = Editar { $name }
window-people--none = Aún nadie
window-people--noneLead = Su nombre y su dirección se preguntan una vez, al escribir la primera solicitud, y se conservan aquí.
window-people--saved = La persona se ha guardado.
window-people--formLead = Las cartas ya escritas conservan la dirección con la que se firmaron.
window-person--name = Nombre completo
window-person--nameHint = Como lo conoce la empresa.
window-person--address = Dirección
window-person--addressHint = Una línea debajo de otra, sin el país. Responden a esta dirección.
window-person--country = País
window-person--email = Correo electrónico
window-person--emailHint = Muchas empresas encuentran sus datos por él.
window-person--language = Idioma de sus cartas

## Window, the archive: bundles, and checking the vault

window-archive--title = Exportación
window-archive--lead = Llévese todo, compruebe que todo está en orden o importe una exportación.
window-archive--export = Exportar todo
window-archive--exportLead = Un zip con todas las solicitudes, cartas y respuestas, legible sin Habeas. Guárdelo donde nadie más lo lea, o bloquéelo.
window-archive--exportButton = Exportar todo…
window-archive--exported = La exportación está escrita.
window-archive--bundleSays =
    { $requests ->
        [one] { $requests } solicitud
       *[other] { $requests } solicitudes
    }, { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }, { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }
window-archive--part = Exportar una parte
window-archive--partLead = Una solicitud, o todo lo de una empresa o de una persona, en la misma forma.
window-archive--partWhat = Qué
window-archive--partKinds--request = Una solicitud
window-archive--partKinds--company = Una empresa
window-archive--partKinds--person = Una persona
window-archive--partWhich--request = Qué solicitud
window-archive--partWhich--company = Qué empresa
window-archive--partWhich--person = Qué persona
window-archive--partButton = Exportar esta parte…
window-archive--pleaseChoose = Elija
window-archive--lock = Bloqueada
window-archive--locks--open = No: cualquiera puede leerla
window-archive--locks--passphrase = Con una frase de contraseña
window-archive--locks--recipient = Para un destinatario (age)
window-archive--lockPassphrase = Frase de contraseña
window-archive--lockAgain = La misma, otra vez
window-archive--lockDiffer = Las dos no coinciden.
window-archive--lockKeep = Sin ella nadie abre la exportación, ni siquiera usted.
window-archive--lockRecipient = Destinatario
window-archive--lockRecipientLead = Quien recibe la exportación le da el suyo; empieza por age1. Solo su clave la abre.
window-archive--unlock = Frase de contraseña de { $name }
window-archive--unlockButton = Abrirla
window-archive--unlockFile = Abrirla con un archivo de clave…
window-archive--transfer = Pasar sus datos a otro proveedor
window-archive--transferLead = Reúne los archivos que una empresa le envió, sin cambios, con una lista de ellos: ninguna carta suya, nada más (art. 20 del RGPD). El paquete no está cifrado.
window-archive--transferOf = Datos de
window-archive--transferFiles = Estos archivos van dentro
window-archive--transferNone = No llegó ningún archivo en respuesta a esta solicitud.
window-archive--transferButton = Escribir el paquete…
window-archive--transferred = El paquete está escrito.
window-archive--transferSays =
    { $n ->
        [one] { $n } archivo
       *[other] { $n } archivos
    }
window-archive--transferName = Datos de
window-archive--verify = Comprobar una exportación
window-archive--verifyLead = Mira si una exportación está entera y sin cambios. No se importa nada.
window-archive--verifyButton = Comprobar una exportación…
window-archive--verified = Esta exportación está entera y sin cambios.
window-archive--import = Importar una exportación
window-archive--importLead = Añade lo que aún no tiene. Lo que tiene queda como está.
window-archive--importButton = Importar una exportación…
window-archive--importGiven = Importar «{ $name }»
window-archive--imported =
    { $entries ->
        [one] { $entries } entrada nueva
       *[other] { $entries } entradas nuevas
    }, { $files ->
        [one] { $files } archivo nuevo
       *[other] { $files } archivos nuevos
    }; { $known ->
        [one] { $known } entrada ya estaba aquí.
       *[other] { $known } entradas ya estaban aquí.
    }
window-archive--check = Comprobar la bóveda
window-archive--checkLead = Abre todos los sellos y sigue todas las cadenas de entradas.
window-archive--checkButton = Comprobar la bóveda
window-archive--allRight = Todo está en orden.
window-archive--faults =
    { $n ->
        [one] Se ha encontrado un fallo.
       *[other] Se han encontrado { $n } fallos.
    }
window-archive--counts =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }, { $companies ->
        [one] { $companies } empresa
       *[other] { $companies } empresas
    }, { $requests ->
        [one] { $requests } solicitud
       *[other] { $requests } solicitudes
    }
window-archive--contents =
    { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }, { $files ->
        [one] { $files } archivo sellado
       *[other] { $files } archivos sellados
    }, { $size }
window-archive--erased =
    { $n ->
        [one] { $n } entrada borrada por usted; la cadena se mantiene
       *[other] { $n } entradas borradas por usted; la cadena se mantiene
    }
window-archive--lost = Perdido, según constató una reparación:
window-archive--orphans =
    { $n ->
        [one] { $n } archivo sellado que dejó una escritura interrumpida; no causa daño
       *[other] { $n } archivos sellados que dejó una escritura interrumpida; no causan daño
    }
window-archive--working--export = Escribiendo la exportación
window-archive--working--transfer = Escribiendo el paquete
window-archive--working--verify = Comprobando la exportación
window-archive--working--import = Importando la exportación
window-archive--working--check = Comprobando la bóveda
window-archive--bundleName = Habeas

## Window, finding a company, in the vault and in the directory

window-directory--label = Nombre de la empresa, del sitio o del servicio
window-directory--placeholder = Nombre, sitio o servicio
window-directory--runs = gestiona { $service }
window-directory--count =
    { $n ->
        [one] { $n } empresa encontrada
       *[other] { $n } empresas encontradas
    }
window-directory--none = No se encontró ninguna empresa
window-directory--notThere = ¿«{ $typed }» no está entre ellas? Leer su política de privacidad…
window-directory--noneSo = No se encontró nada para «{ $typed }». Leer su política de privacidad…
window-directory--choose = Aún no hay ninguna empresa elegida.
window-directory--chooseTodo = Escriba su nombre y elíjala en la lista, o siga una de las vías de abajo.
window-directory--another = Otra empresa…
window-directory--address = Dirección
window-directory--email = Correo electrónico
window-directory--form = Formulario
window-directory--site = Sitio
window-directory--asks = Para encontrar sus datos, piden: { $elements }.
window-directory--asksIdentity = Piden siempre una copia de un documento de identidad. Puede preguntarles por qué; no tiene que enviarla enseguida.
window-directory--differs = { $field }: su bóveda dice «{ $own }»; el directorio, «{ $theirs }».
window-directory--nothing = nada
window-directory--below = O de otra manera
window-directory--notice = Leer su política de privacidad…
window-directory--hand = Introducirla a mano…
window-directory--already = Ya envié una carta…
window-directory--search = Buscar la empresa
window-directory--theyAsk = Esto es lo que piden, hasta donde sabe el directorio. Deje vacío lo que no sepa.

## Window, many companies at once: packs of the directory, companies that files speak of; the directory itself

window-packs--way = Paquetes…
window-packs--more = Más empresas
window-packs--title = Empresas en paquetes
window-packs--lead = Empresas con las que mucha gente tiene relación, según las reúne el directorio abierto.
window-packs--everywhere = En todos los países
window-packs--several = O varios a la vez
window-packs--allPacks = Los { $n } paquetes…
window-packs--size =
    { $n ->
        [one] { $n } empresa
       *[other] { $n } empresas
    }
window-packs--others = Los demás paquetes
window-packs--all = Todas
window-packs--inVault = en su bóveda
window-packs--add = Añadir a mis empresas
window-packs--none = No marcar ninguna
window-packs--pick = Marcar { $name }
window-packs--many = Escribir a muchas a la vez…
window-packs--writeAll = Escribir a todas estas…
window-packs--writeFor = Escribir para todas estas…
window-packs--picked =
    { $n ->
        [0] Ninguna marcada
        [one] { $n } marcada
       *[other] { $n } marcadas
    }
window-packs--choose = No hay ninguna empresa marcada.
window-packs--chooseTodo = Marque las que quiera tener entre sus empresas.
window-packs--directory = El directorio…
window-packs--added =
    { $known ->
        [0]
            { $n ->
                [one] Se ha añadido { $n } empresa.
               *[other] Se han añadido { $n } empresas.
            }
        [one]
            { $n ->
                [one] Se ha añadido { $n } empresa; { $known } ya estaba.
               *[other] Se han añadido { $n } empresas; { $known } ya estaba.
            }
       *[other]
            { $n ->
                [one] Se ha añadido { $n } empresa; { $known } ya estaban.
               *[other] Se han añadido { $n } empresas; { $known } ya estaban.
            }
    }
window-discover--way = Quién puede tener datos sobre mí…
window-discover--title = Quién puede tener datos sobre mí
window-discover--lead = Sus propios archivos saben con quién tiene relación. Elija algunos y vea de qué empresas del directorio hablan.
window-discover--kinds--1 = la exportación de un gestor de contraseñas: Bitwarden (JSON, CSV), KeePassXC (CSV, XML), 1Password (CSV, 1pux), Firefox o Chrome (CSV)
window-discover--kinds--2 = un buzón (mbox) o la carpeta de un perfil de Thunderbird
window-discover--kinds--3 = un extracto bancario en CSV
window-discover--kinds--4 = una lista de direcciones o dominios
window-discover--promise = No se leen contraseñas, asuntos ni importes. Nada sale de este ordenador, y no se conserva nada de ningún archivo.
window-discover--files = Elegir archivos…
window-discover--folder = Elegir una carpeta…
window-discover--reading = Leyendo los archivos
window-discover--unmatched =
    { $n ->
        [one] { $n } dominio sin empresa en el directorio
       *[other] { $n } dominios sin empresa en el directorio
    }
window-discover--unmatchedLead = Quien figura aquí también puede tener datos sobre usted: empiece una solicitud con su política de privacidad.
window-directoryPage--title = El directorio de empresas
window-directoryPage--lead = Nombres, direcciones y formas de escribir a miles de empresas, reunidos por voluntarios. Funciona sin conexión.
window-directoryPage--renew = Tomar una copia más reciente
window-directoryPage--address = Dirección del archivo comprimido
window-directoryPage--addressHint = Habeas le pregunta una vez más antes de obtenerlo, y lo comprueba antes de sustituir la copia actual.
window-directoryPage--get = Obtenerlo…
window-directoryPage--file = De un archivo…
window-directoryPage--folder = De una carpeta…
window-directoryPage--builtIn = Volver a la copia de la aplicación
window-directoryPage--working = Renovando el directorio
window-directoryPage--conflicts = Sus correcciones, y lo que dice ahora el directorio

## Window, the search in letters, answers and notes

window-search--heading = Encontrado en: { $kind }
window-search--goTo = Ir a
window-search--row = fila { $n }
window-search--indexing = Aún se lee lo nuevo: ya puede buscarse en { $ready } de { $total }.
window-search--more = Hay más lugares. Otra palabra encuentra menos.
window-search--keys = Si hay varias palabras, se buscan todas. "entre comillas": tal cual. -palabra: sin ella. También company:, person:, from:, before:, after:, kind:
window-search--count =
    { $places ->
        [one] { $names } por nombre, { $places } lugar en textos
       *[other] { $names } por nombre, { $places } lugares en textos
    }

## Window, the settings

window-settings--title = Ajustes
window-settings--window = La ventana
window-settings--theme = Colores
window-settings--themes--system = Como el sistema
window-settings--themes--light = Claros
window-settings--themes--dark = Oscuros
window-settings--idle = Bloquear automáticamente
window-settings--idleAfter =
    { $minutes ->
        [0] Nunca
        [one] Tras { $minutes } minuto de inactividad
       *[other] Tras { $minutes } minutos de inactividad
    }
window-settings--vault = La bóveda
window-settings--where = Está aquí
window-settings--whereHint = Está cifrada.
window-settings--storedInVault = Estas opciones se guardan dentro de la bóveda, salvo que se indique otra cosa.
window-settings--about = Acerca de
window-settings--notAdvice = Esto no es asesoramiento jurídico. Habeas conoce el texto de la ley y sus plazos; no conoce su caso.
window-vaultKeys--title = Qué abre la bóveda
window-vaultKeys--strength = Cuánto resistiría
window-vaultKeys--passphraseLead = Siempre abre la bóveda, haya lo que haya además.
window-vaultKeys--change = Cambiarla…
window-vaultKeys--changed = La frase de contraseña se ha cambiado. Las copias de seguridad anteriores se abren todavía con la antigua.
window-vaultKeys--recovery = Código de recuperación
window-vaultKeys--recoveryLead = Un código en papel, para el día en que olvide la frase de contraseña.
window-vaultKeys--codeOf = Creado el { $day }.
window-vaultKeys--noCode = Aún no hay ninguno.
window-vaultKeys--makeCode = Crear un código…
window-vaultKeys--anotherCode = Crear otro…
window-vaultKeys--replaces = El código que imprimió antes dejará de abrir la bóveda.
window-vaultKeys--codeMade = Este es su código de recuperación.
window-vaultKeys--shownOnce = Se muestra ahora y nunca más. Imprima la hoja y guárdela donde guarda su pasaporte.
window-vaultKeys--codeHint = Siete grupos de cinco. Las minúsculas, los espacios y los guiones no importan.
window-vaultKeys--noCodeTyped = Aún no hay código. Escriba los siete grupos de su hoja.
window-vaultKeys--sheetName = Código de recuperación de Habeas
window-vaultKeys--printSheet = Imprimir la hoja…
window-vaultKeys--sheetOpen = La hoja está abierta en su visor: imprímala desde allí.
window-vaultKeys--saveSheet = Guardarla como texto…
window-vaultKeys--sheetSaved = La hoja se ha guardado.
window-vaultKeys--sheetHint = Imprímala y después elimine el archivo: quien lo tenga, junto con su bóveda, puede leerlo todo.
window-vaultKeys--haveIt = Lo tengo en papel
window-vaultKeys--keyring = Llavero de este ordenador
window-vaultKeys--keyringLead = Abre la bóveda sin preguntar mientras su sesión está iniciada. Quien se siente ante su ordenador desbloqueado también puede abrirla entonces.
window-vaultKeys--keyringSince = { $name }, desde el { $day }.
window-vaultKeys--noKeyring = En este ordenador no funciona ningún llavero.
window-vaultKeys--switchOn = Usar { $name }…
window-vaultKeys--switchOff = Desactivarlo
window-vaultKeys--keyringIsOn = { $name } abre ahora esta bóveda.
window-vaultKeys--keyringIsOff = El llavero ya no abre esta bóveda.
window-vaultKeys--present = Su frase de contraseña actual
window-vaultKeys--presentHint = Se pide otra vez para que nadie más se haga una llave desde su puesto.
window-vaultKeys--fresh = La nueva frase de contraseña
window-vaultKeys--changes--passphrase = Cambiar la frase de contraseña
window-vaultKeys--changes--recovery = Crear un código de recuperación
window-vaultKeys--changes--keyring = Dejar que el llavero la abra
window-vaultKeys--working = Tarda unos segundos: la nueva clave se prueba antes de retirar la antigua.
window-copies--title = Copias de seguridad
window-copies--lead = Una copia de seguridad es un archivo cifrado con toda la bóveda. Se abre con la frase de contraseña del día en que se hizo, o con el código de recuperación.
window-copies--last =
    { $days ->
        [0] La última se hizo el { $day }.
        [one] La última se hizo el { $day }, hace { $days } día.
       *[other] La última se hizo el { $day }, hace { $days } días.
    } { $news ->
        [0] Desde entonces no se ha anotado nada.
        [one] Desde entonces se ha anotado { $news } entrada.
       *[other] Desde entonces se han anotado { $news } entradas.
    }
window-copies--never = Aún no hay ninguna.
window-copies--button = Hacer una copia ahora…
window-copies--working = Escribiendo la copia de seguridad y volviendo a leerla
window-copies--name = Copia de seguridad de Habeas
window-copies--done = La copia de seguridad está escrita, y se ha vuelto a leer entera.
window-copies--holds =
    { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }, { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }, { $size }
window-copies--restoreHint = Una copia de seguridad se restaura en el primer inicio, en un ordenador o en una carpeta que aún no tenga bóveda.
window-copies--faults = La copia de seguridad está entera. Esto estaba mal en la bóveda, y así está en la copia:
window-copies--conflicts = Otro programa ha dejado copias junto a la bóveda
window-copies--conflictsMean = Un programa que sincroniza carpetas encontró la bóveda cambiada en dos lugares. Lo que solo está en esas copias no se ve aquí, y no se ha elegido ni eliminado nada. Abra una copia en una carpeta propia, expórtela desde allí e importe aquí esa exportación.
window-copies--restore = Restaurar una copia de seguridad
window-copies--restoreInstead = Restaurar una copia de seguridad…
window-copies--restoreLead = Todo vuelve a estar como el día de la copia de seguridad, y antes se verifica.
window-copies--choose = Elegir la copia de seguridad…
window-copies--noFile = Aún no hay ninguna copia de seguridad elegida.
window-copies--passphraseHint = La que abría la bóveda el día de la copia de seguridad.
window-copies--byCode = Usar el código de recuperación
window-copies--restoreButton = Restaurar
window-copies--restoring = Leyendo la copia de seguridad y verificándola
window-copies--restored = La bóveda se ha restaurado.
window-repair--title = Si algo falla en la bóveda
window-repair--open = Qué hacer…
window-repair--lead = Una reparación salva lo que puede salvarse, nombra lo que no, y acepta la bóveda tal como está ahora. Los archivos antiguos permanecen en una carpeta dentro de la bóveda.
window-repair--lockedLead = Una reparación salva lo que puede salvarse y nombra lo que no. Los archivos antiguos permanecen en una carpeta dentro de la bóveda.
window-repair--button = Reparar la bóveda
window-repair--working = Leyendo toda la bóveda y reparándola
window-repair--result = Qué hizo la reparación
window-repair--nothing = No hay nada mal, y no se ha cambiado nada.
window-repair--done = La bóveda está reparada.
window-repair--found = Esto estaba mal:
window-repair--healed = Recuperado:
window-repair--lostEvents =
    { $n ->
        [one] No se pudo salvar { $n } entrada.
       *[other] No se pudieron salvar { $n } entradas.
    }
window-repair--lostFiles = Perdidos; añádalos de nuevo si los tiene en otro lugar:
window-repair--kept = Todo, como estaba antes, se encuentra aquí. Elimine esta carpeta cuando no eche nada en falta.
window-repair--left = Esto sigue mal:
window-repair--enter = Ir a la bóveda
window-repair--pruneLead = Un intento interrumpido puede dejar archivos sellados que no pertenecen a nada. No hacen daño y ocupan espacio.
window-repair--pruneButton = Eliminar lo que no pertenece a nada
window-repair--pruned =
    { $n ->
        [0] No había nada que eliminar.
       *[other]
            { $n ->
                [one] Se ha eliminado { $n } archivo
               *[other] Se han eliminado { $n } archivos
            } ({ $size }).
    }
window-zoom--label = Tamaño del texto
window-zoom--key = Ampliar, reducir, como estaba
window-you--title = Usted
window-you--lead = El nombre y el remite que figuran en una carta nueva.
window-you--label = Las cartas se escriben para
window-you--nobody = Preguntar cada vez
window-you--address = Remite
window-you--edit = Cambiar nombre o dirección
window-you--add = Anotar su nombre y su dirección
window-saving--title = Cartas y exportaciones
window-saving--last = Último lugar de guardado
window-saving--never = Aún no se ha guardado nada.
window-saving--hint = El próximo diálogo se abre ahí. El lugar se guarda dentro de la bóveda.
window-diagnostics--title = Si algo no funciona
window-diagnostics--lead = Versiones y códigos de lo que falló, para quien lo arregle. Ningún nombre, ninguna ruta, ningún contenido. Lo ve antes de guardarlo, y no se envía nada.
window-diagnostics--show = Mostrar el diagnóstico
window-diagnostics--save = Guardar este texto…
window-diagnostics--saved = Guardado: { $path }
window-diagnostics--text = Diagnóstico

## Window, the statistics, and requests that were made elsewhere

window-statistics--title = Estadísticas
window-statistics--lead = Cómo fueron sus solicitudes, contado a partir de lo que usted anotó. El silencio cuenta como espera, nunca como respuesta.
window-statistics--by = Agrupar por
window-statistics--nothing = Aún no hay nada que contar
window-statistics--nothingLead = Cuando se haya enviado una solicitud, aquí figurarán sus tiempos y proporciones.
window-statistics--groups--company = Empresa
window-statistics--groups--right = Derecho
window-statistics--groups--regime = Ley
window-statistics--groups--country = País
window-statistics--groups--year = Año de envío
window-statistics--groups--channel = Medio de envío
window-statistics--table = Lo mismo en una tabla
window-statistics--grounds = Motivos de negativa, tal como los escribieron
window-statistics--noGround = ningún motivo por escrito
window-statistics--picture = Guardar los gráficos como imagen…
window-statistics--numbers = Guardar los números como tabla…
window-statistics--saved = Guardado: { $path }
window-statistics--research = Para la investigación
window-statistics--researchLead = Una fila por solicitud, sin datos de nadie: ni fecha, ni persona, ni texto. Solo se nombra a una empresa si se le dirigieron diez o más solicitudes, o si usted la marca.
window-statistics--name = Nombrar también estas empresas
window-statistics--export = Guardar para la investigación…
window-statistics--named =
    { $names ->
        [empty] No se nombra en ella a ninguna empresa.
       *[other] Se nombran en ella: { $names }.
    }
window-statistics--rows =
    { $n ->
        [one] { $n } fila
       *[other] { $n } filas
    }
window-elsewhere--title = Solicitudes hechas fuera de Habeas
window-elsewhere--lead = Incorpore lo que pidió antes: «mis solicitudes» de datenanfragen.de, o una tabla propia (XLSX, ODS, CSV). No se guarda nada antes de que vea lo encontrado y diga que sí.
window-elsewhere--columns = Una tabla propia necesita las columnas «company» y «sent». Si las hay, también: right, channel, country, email, address, reference, received, answered.
window-elsewhere--person = ¿De quién son las solicitudes?
window-elsewhere--noPerson = Primero diga quién es: añádase en Personas.
window-elsewhere--choose = Elegir el archivo…
window-elsewhere--other = Otro archivo…
window-elsewhere--reading = Leyendo el archivo
window-elsewhere--storing = Guardando las solicitudes
window-elsewhere--dates = Fechas como 02/03/2026 se escriben
window-elsewhere--dateOrder--day_first = primero el día
window-elsewhere--dateOrder--month_first = primero el mes
window-elsewhere--channel = Estas solicitudes se enviaron
window-elsewhere--channels--email = por correo electrónico
window-elsewhere--channels--post = por correo postal
window-elsewhere--channels--web_form = por formulario web
window-elsewhere--right = Lo que se pidió
window-elsewhere--pleaseSay = elija
window-elsewhere--row = Fila
window-elsewhere--company = Empresa en el archivo
window-elsewhere--becomes = Qué se hace con ella
window-elsewhere--which = ¿Qué empresa es { $name }?
window-elsewhere--none = Ninguna de ellas: una nueva
window-elsewhere--answer = Es su respuesta
window-elsewhere--outcome--new = nueva
window-elsewhere--outcome--already = ya estaba
window-elsewhere--outcome--asked = falta un dato
window-elsewhere--outcome--left_out = se queda fuera
window-elsewhere--found--requests =
    { $n ->
        [one] { $n } solicitud nueva
       *[other] { $n } solicitudes nuevas
    }
window-elsewhere--found--events =
    { $n ->
        [one] { $n } hecho relativo a ellas
       *[other] { $n } hechos relativos a ellas
    }
window-elsewhere--found--already =
    { $n ->
        [one] { $n } ya estaba
       *[other] { $n } ya estaban
    }
window-elsewhere--found--asked =
    { $n ->
        [one] { $n } espera un dato suyo
       *[other] { $n } esperan un dato suyo
    }
window-elsewhere--found--left =
    { $n ->
        [one] { $n } se queda fuera
       *[other] { $n } se quedan fuera
    }
window-elsewhere--take =
    { $n ->
        [one] Incorporar { $n } fila
       *[other] Incorporar { $n } filas
    }
window-elsewhere--nothing = No hay nada nuevo en este archivo.
window-elsewhere--done =
    { $events ->
        [0]
            { $requests ->
                [one] Se ha incorporado { $requests } solicitud.
               *[other] Se han incorporado { $requests } solicitudes.
            }
        [one]
            { $requests ->
                [one] Se ha incorporado { $requests } solicitud, y { $events } hecho relativo a ella.
               *[other] Se han incorporado { $requests } solicitudes, y { $events } hecho relativo a ellas.
            }
       *[other]
            { $requests ->
                [one] Se ha incorporado { $requests } solicitud, y { $events } hechos relativos a ella.
               *[other] Se han incorporado { $requests } solicitudes, y { $events } hechos relativos a ellas.
            }
    }
window-elsewhere--stopped = Detenido. Lo guardado se mantiene; incorpore de nuevo el mismo archivo para lo demás.
window-elsewhere--toList = A las solicitudes

## Window, the trail of data from one company to another, and the same asked again

window-trail--picture = Como imagen
window-trail--pictureText =
    { $boxes ->
        [one] { $boxes } participante
       *[other] { $boxes } participantes
    }, { $ways ->
        [one] { $ways } vía
       *[other] { $ways } vías
    }. La lista de abajo dice lo mismo.
window-trail--folded = Si hay demasiados para leerlos, varios se dibujan como uno. La lista contiene el nombre de cada uno.
window-trail--save = Guardar la imagen…
window-trail--saved = Guardado: { $path }
window-trail--list = A quién se nombra
window-trail--data = Datos que se nombran ahí: { $kinds }.
window-trail--asked = Abrir su solicitud { $reference }
window-trail--write = Escribir a { $name }
window-trail--perhaps = Nada lo dice salvo el nombre. Compruébelo antes de escribir.
window-trail--kinds = Categorías sin nombre
window-trail--askWho = Preguntar quiénes son
window-trail--unread = Aún sin confirmar
window-trail--look = Buscar nombres: { $company }
window-trail--names = ¿A quién nombran?
window-trail--namesLead = Estas palabras parecen nombres o categorías de orígenes y destinatarios. Usted dice cuáles son correctas; solo esas se recogen aquí.
window-trail--namesBusy = Leyendo lo que llegó…
window-trail--nothing = No llegó nada a esta solicitud, y aquí no hay política de privacidad de su empresa.
window-trail--noNames = No encontramos ningún nombre. Mírelo usted y añada uno si lo hay.
window-trail--role--recipient = como destinatario
window-trail--role--source = como origen
window-trail--is--body = Se le nombra
window-trail--is--kind = Solo una categoría
window-trail--is--neither = Ni lo uno ni lo otro
window-trail--add = Añadir un nombre
window-trail--addName = Nombre
window-trail--addRole = Se nombra
window-trail--ownWord = Afirmación suya, sin pasaje.
window-trail--toPlace = Mostrar en su sitio: { $quote }
window-trail--under = en «{ $heading }»
window-trail--quote = «{ $text }»
window-trail--recorded = Anotado.
window-again--title = Volver a pedir lo mismo
window-again--write = Volver a pedir
window-again--written = La carta se ha escrito de nuevo. Léala y después envíela.
window-again--compare = Comparar con la vez anterior
window-again--last = La vez anterior: { $reference }, { $day }.
window-again--later = Abrir la solicitud posterior
window-again--earlier = Abrir la solicitud de la vez anterior
window-again--remind = Recordármelo el { $day }
window-again--remindDay = Recordármelo el
window-again--remindSet = Se le recordará el { $day }.
window-again--remindOff = Sin aviso

## Dialogs of the system: Before deleting

dialog-delete--no = Conservar
dialog-delete--text =
    { $entries ->
        [one] «{ $name }» se eliminará definitivamente, con { $entries } entrada
       *[other] «{ $name }» se eliminará definitivamente, con { $entries } entradas
    } y { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }. Esta bóveda no conserva ninguna copia.
dialog-delete--title = ¿Eliminar definitivamente?
dialog-delete--yes = Eliminar

## Dialogs of the system: The directory of companies

dialog-directory--no = Cancelar
dialog-directory--text =
    Habeas pide un archivo a { $host } y lo sigue como máximo cinco veces a otra dirección, solo por HTTPS. No envía nada más que la dirección y qué versión del archivo tiene:

    { $address }

    Continúe solo si quiere el directorio de ahí.
dialog-directory--title = ¿Obtener de la web el directorio de empresas?
dialog-directory--yes = Obtener el directorio

## Dialogs of the system: Before writing a bundle

dialog-export--no = Cancelar
dialog-export--text =
    { $count ->
        [one] La exportación contiene { $count } solicitud con sus cartas y respuestas, sin cifrar.
       *[other] La exportación contiene { $count } solicitudes con sus cartas y respuestas, sin cifrar.
    } Quien obtenga el archivo puede leerlo todo.

    Se escribe en:
    { $path }
dialog-export--text_all =
    La exportación contiene todas las solicitudes con sus cartas y respuestas, sin cifrar. Quien obtenga el archivo puede leerlo todo.

    Se escribe en:
    { $path }
dialog-export--text_company =
    La exportación contiene todas las solicitudes a una empresa con sus cartas y respuestas, sin cifrar. Quien obtenga el archivo puede leerlo todo.

    Se escribe en:
    { $path }
dialog-export--text_person =
    La exportación contiene todas las solicitudes de una persona con sus cartas y respuestas, sin cifrar. Quien obtenga el archivo puede leerlo todo.

    Se escribe en:
    { $path }
dialog-export--title = ¿Escribir una exportación que cualquiera puede leer?
dialog-export--yes = Escribirla

## Dialogs of the system: The keyring of the system

dialog-keyring--no = Cancelar
dialog-keyring--text = Después, solo la frase de contraseña abre esta bóveda, o el código de recuperación si lo hay.
dialog-keyring--title = ¿Sacar del llavero la clave de esta bóveda?
dialog-keyring--yes = Sacarla

## Dialogs of the system: Before writing a locked bundle

dialog-locked--no = Cancelar
dialog-locked--text_passphrase =
    Quien conozca la frase de contraseña puede leerla, y nadie más; sin ella, tampoco usted.

    Se escribe en:
    { $path }
dialog-locked--text_recipient =
    Quien tenga la clave que corresponde a este destinatario puede leerla, y nadie más, ni siquiera usted:
    { $recipient }

    Se escribe en:
    { $path }
dialog-locked--title = ¿Escribir una exportación bloqueada?
dialog-locked--yes = Escribirla

## Dialogs of the system: The package for another provider

dialog-transfer--no = Cancelar
dialog-transfer--text =
    El paquete contiene lo que una empresa le envió, sin cifrar, y ninguna de sus cartas. Quien obtenga el archivo puede leerlo.

    Se escribe en:
    { $path }
dialog-transfer--title = ¿Escribir un paquete que cualquiera puede leer?
dialog-transfer--yes = Escribirlo

## Dialogs of the system: Before getting a page

dialog-web--no = Cancelar
dialog-web--text =
    Habeas pide una página a { $host } y la sigue como máximo cinco veces a otra dirección, solo por HTTPS. No envía nada más que la dirección:

    { $address }

    Continúe solo si usted introdujo esta dirección.
dialog-web--title = ¿Obtener esta página de la web?
dialog-web--yes = Obtener la página

## Desk (window and command line): Short names of laws

desk-act--DSG-EKD = DSG-EKD
desk-act--EUDPR = Regl. 2018/1725
desk-act--FADP = LPD
desk-act--GDPR = RGPD
desk-act--KDG = KDG
desk-act--UK-GDPR = UK GDPR

## Desk (window and command line): Questions of the form from which a letter is made, each with a hint

desk-ask--answered_on = ¿Cuándo respondieron?
desk-ask--answered_on--hint = Déjelo vacío si no respondieron nunca.
desk-ask--authority = ¿Qué autoridad?
desk-ask--authority--hint = Normalmente la del lugar donde vive.
desk-ask--breach = ¿Qué hicieron mal?
desk-ask--breach--hint = Elija lo que corresponda; el artículo se añade.
desk-ask--complained_on = ¿Cuándo reclamó ante la empresa?
desk-ask--complained_on--hint = El día de esa reclamación.
desk-ask--consent = ¿Qué consentimiento?
desk-ask--consent--hint = Uno por línea. Déjelo vacío para todos los que les haya dado.
desk-ask--correction = ¿Qué es incorrecto y qué es correcto?
desk-ask--correction--hint = Una línea por cada cosa: incorrecto => correcto.
desk-ask--decision = ¿Qué decisión es?
desk-ask--decision--hint = Por ejemplo: me denegaron un préstamo.
desk-ask--decision_date = ¿Cuándo se tomó?
desk-ask--decision_date--hint = El día en que se lo comunicaron.
desk-ask--directive = ¿Qué debe ocurrir con sus datos?
desk-ask--directive--hint = Después de su muerte.
desk-ask--directive_scope = ¿Qué datos y cuentas?
desk-ask--directive_scope--hint = Uno por línea. Déjelo vacío para todos.
desk-ask--executor = ¿Quién se encarga?
desk-ask--executor--hint = Nombre y cómo contactar. Es necesario si sus datos van a alguien.
desk-ask--format = ¿En qué formato?
desk-ask--format--hint = No tienen por qué disponer de él; sirve cualquier formato de lectura mecánica de uso común.
desk-ask--ground = ¿Por qué puede pedir la supresión?
desk-ask--ground--hint = Al menos una de estas razones debe ser cierta.
desk-ask--ground_reason = ¿Qué lo hace ilícito, o qué obligación es?
desk-ask--ground_reason--hint = Necesario si dice que el uso es ilícito, que una ley exige la supresión o que una acusación fue maliciosa: los hechos, con sus palabras.
desk-ask--ground_situation = ¿Qué tiene de particular su situación?
desk-ask--ground_situation--hint = Necesario si se opone: por qué este uso de sus datos le perjudica o le inquieta a usted en particular. La ley exige tales motivos.
desk-ask--marketing_contact = ¿Qué direcciones y números usan?
desk-ask--marketing_contact--hint = Direcciones de correo electrónico, números de teléfono, uno por línea.
desk-ask--missing = ¿Qué no dice la política de privacidad?
desk-ask--missing--hint = Solo lo que buscó y no encontró.
desk-ask--notice = ¿Dónde está la política de privacidad?
desk-ask--notice--hint = Su dirección web y el día en que la leyó.
desk-ask--point_of_view = ¿Qué debe saber la persona que lo examine?
desk-ask--point_of_view--hint = Su versión, y en qué se equivocó la máquina.
desk-ask--portability_scope = ¿Qué servicios o datos?
desk-ask--portability_scope--hint = Uno por línea. Déjelo vacío para todo.
desk-ask--processing = ¿Qué uso debe cesar?
desk-ask--processing--hint = Déjelo vacío para todo lo que basan en sus intereses o en una misión de interés público.
desk-ask--receiver = ¿Quién debe recibir sus datos?
desk-ask--receiver--hint = La otra empresa: su nombre y su dirección postal o de correo electrónico.
desk-ask--receiver_account = Su cuenta o número allí
desk-ask--receiver_account--hint = Para que sepan de quién son los datos.
desk-ask--remark = ¿Qué más hay de incorrecto en ella?
desk-ask--remark--hint = Una cosa por línea.
desk-ask--requested_on = ¿Cuándo escribió a la empresa?
desk-ask--requested_on--hint = El día de su solicitud.
desk-ask--restriction_ground = ¿Por qué deben congelarlos?
desk-ask--restriction_ground--hint = Una de estas razones debe ser cierta.
desk-ask--restriction_scope = ¿Qué datos?
desk-ask--restriction_scope--hint = Una cosa por línea. Déjelo vacío para todos.
desk-ask--scope = ¿Qué debe suprimirse?
desk-ask--scope--hint = Una cosa por línea. Déjelo vacío para todo.
desk-ask--situation = ¿Qué tiene de particular su situación?
desk-ask--situation--hint = Con sus palabras: por qué este uso de sus datos le perjudica o le inquieta a usted en particular.
desk-ask--statement = ¿Qué debe añadirse?
desk-ask--statement--hint = Se añade a sus datos tal como lo escriba.
desk-ask--to = ¿Ante quién reclama?
desk-ask--to--hint = La ley británica quiere que primero se reclame ante la empresa.
desk-ask--what_happened = ¿Qué ocurrió?
desk-ask--what_happened--hint = En el orden en que ocurrió, con fechas. Bastan dos o tres frases.
desk-ask--account = ¿Qué cuenta es?
desk-ask--account--hint = El nombre de la cuenta o su dirección.
desk-ask--ai_content = ¿Qué cuentas o contenidos sobre todo?
desk-ask--ai_content--hint = Uno por línea: un perfil, una página, imágenes. La oposición abarca todo en cualquier caso.
desk-ask--ai_reason = ¿Cuáles de estas cosas son ciertas en su caso?
desk-ask--ai_reason--hint = La ley exige motivos de su propia situación. Elija solo lo que sea cierto; cada uno se convierte en una frase de la carta.
desk-ask--ai_situation = ¿Qué más tiene de particular su situación?
desk-ask--ai_situation--hint = Con sus palabras, si quiere añadir algo.
desk-ask--breach_report = ¿Cómo se enteró, y qué se decía?
desk-ask--breach_report--hint = Un mensaje suyo, un periódico, un aviso de su proveedor de correo: qué, dónde y cuándo.
desk-ask--camera_claim = ¿Necesita las grabaciones para una reclamación? ¿Cuál?
desk-ask--camera_claim--hint = Un accidente, un robo, una acusación: entonces la carta pide también que se conserven cuando ellos ya no las necesiten. Si no, déjelo vacío.
desk-ask--camera_day = ¿Qué día fue?
desk-ask--camera_day--hint = Una carta por día; para varios días, escriba varias.
desk-ask--camera_looks = ¿Qué aspecto tenía y qué hizo allí?
desk-ask--camera_looks--hint = Ropa, pelo, un bolso, con quién iba, dónde estaba: para que le encuentren a usted y a nadie más.
desk-ask--camera_place = ¿Dónde está la cámara?
desk-ask--camera_place--hint = La dirección y el punto concreto: la entrada, la caja, el andén 3.
desk-ask--camera_time = ¿Desde qué hora hasta qué hora estuvo allí?
desk-ask--camera_time--hint = Con la mayor precisión posible: de 14:10 a 14:30.
desk-ask--clarification = ¿A qué se refiere?
desk-ask--clarification--hint = Déjelo vacío si se refiere a todo; la carta lo dice entonces.
desk-ask--deceased = ¿Quién ha fallecido?
desk-ask--deceased--hint = Nombre, fecha de nacimiento y de fallecimiento, y por qué conocen a esa persona. Una cosa por línea.
desk-ask--deceased_ask = ¿Qué pide?
desk-ask--deceased_ask--hint = Acceso a la cuenta, una copia del historial, una rectificación, la supresión. Una cosa por línea.
desk-ask--deceased_person = ¿Quién ha fallecido?
desk-ask--deceased_person--hint = Nombre, fecha de nacimiento y de fallecimiento, y por qué conocen a esa persona. Una cosa por línea.
desk-ask--deceased_reason = ¿Por qué lo pide?
desk-ask--deceased_reason--hint = Su propio interés, los motivos familiares o la pretensión que pueda derivarse del fallecimiento. La ley lo exige si eligió una de estas opciones.
desk-ask--deceased_standing = ¿Qué relación tiene con esa persona?
desk-ask--deceased_standing--hint = Solo aquello para lo que la ley del país concede algo. En Alemania es el derecho de sucesiones y de contratos, no la protección de datos. En el Reino Unido solo pueden pedirse historiales médicos, conforme a la Ley de 1990, en Inglaterra, Gales y Escocia.
desk-ask--delete_situation = ¿Qué tiene de particular su situación?
desk-ask--delete_situation--hint = Por qué el uso que hacen de sus datos le perjudica o le inquieta a usted en particular. La ley exige tales motivos para la parte de la carta que se opone.
desk-ask--doubt_answered = ¿Por qué no tiene fundamento?
desk-ask--doubt_answered--hint = Una o dos frases, por ejemplo: escribí desde la dirección de mi cuenta.
desk-ask--doubt_stated = ¿Qué duda nombraron?
desk-ask--doubt_stated--hint = Como la escribieron. Déjelo vacío si no dieron ningún motivo.
desk-ask--earlier_request = ¿Qué solicitud fue?
desk-ask--earlier_request--hint = Su día y su referencia, y qué pidió.
desk-ask--employee_mailboxes = ¿En qué buzones o carpetas deben buscar?
desk-ask--employee_mailboxes--hint = Superiores, departamento de personal, compañeros: uno por línea. Así es más difícil decir que la búsqueda es excesiva.
desk-ask--employee_period = ¿Qué periodo importa más?
desk-ask--employee_period--hint = Por ejemplo: de enero a junio de 2025. Déjelo vacío para todo.
desk-ask--employee_record = ¿Qué quiere ver sobre todo?
desk-ask--employee_record--hint = La carta pide todo lo que tienen sobre usted; lo que elija se nombra en ella.
desk-ask--employment = ¿Qué relación tiene con ellos?
desk-ask--employment--hint = Sus obligaciones difieren: en Alemania puede ver su expediente personal incluso después de irse.
desk-ask--employment_details = ¿Cuándo, dónde y como qué?
desk-ask--employment_details--hint = Por ejemplo: de 2019 a 2024, sucursal de Leeds, almacén, número de personal 4417.
desk-ask--heirs_purpose = ¿Qué necesita, y para qué?
desk-ask--heirs_purpose--hint = Por ejemplo: cerrar la cuenta; los extractos necesarios para liquidar la herencia. Una cosa por línea.
desk-ask--identity_data = ¿Qué demuestra que es usted?
desk-ask--identity_data--hint = Solo lo que necesitan: un número de cliente, la fecha de un pedido. Ninguna copia de un documento de identidad, salvo que nada más sirva.
desk-ask--minor_scope = ¿Qué debe suprimirse?
desk-ask--minor_scope--hint = Una cosa por línea. Déjelo vacío para todo.
desk-ask--about_right = ¿Qué había pedido?
desk-ask--about_right--hint = Los derechos de los que trataba su solicitud: la reclamación nombra cada uno con su artículo. Nada, si no había pedido nada.
desk-ask--no_court = ¿Se ha acudido a un tribunal por el mismo asunto?
desk-ask--no_court--hint = La autoridad italiana no atiende ninguna reclamación que esté ante un tribunal (art. 140-bis, apartado 2, del Codice privacy), y espera que usted lo declare. Márquelo solo si es cierto.
desk-ask--processor_for = ¿A quién nombraron como responsable del tratamiento?
desk-ask--processor_for--hint = Como lo escribieron. Déjelo vacío si no nombraron a nadie.
desk-ask--processor_words = ¿Qué escribieron sobre ser solo encargados del tratamiento?
desk-ask--processor_words--hint = Sus propias palabras, copiadas de su carta: la carta las repite.
desk-ask--redacted_part = ¿Qué está tachado?
desk-ask--redacted_part--hint = Un pasaje por línea, para que lo encuentren: «páginas 3 a 7 del expediente», «todos los remitentes de los correos electrónicos».
desk-ask--redaction_reason = ¿Qué motivo dieron?
desk-ask--redaction_reason--hint = Como lo escribieron. Déjelo vacío si no dieron ninguno.
desk-ask--score_given_to = ¿A quién pueden haber dado su puntuación?
desk-ask--score_given_to--hint = Uno por línea: un banco, un arrendador, una compañía telefónica. Déjelo vacío si no lo sabe.
desk-ask--missing_detail = ¿Qué más falta?
desk-ask--missing_detail--hint = Una cosa por línea, como figurará en la carta: «los pedidos de 2024».
desk-ask--missing_item = ¿Qué falta en su respuesta?
desk-ask--missing_item--hint = Repase lo que enviaron y elija lo que no encontró.
desk-ask--name_searched = ¿Qué nombre buscó?
desk-ask--name_searched--hint = Solo para un buscador: la carta le pide entonces que deje fuera estos resultados.
desk-ask--offered_instead = ¿Por qué le conocen ya?
desk-ask--offered_instead--hint = Una cosa por línea, por ejemplo: la dirección de correo electrónico de mi cuenta. Déjelo vacío si no se le ocurre nada.
desk-ask--public_ground = ¿Por qué puede pedir la supresión?
desk-ask--public_ground--hint = Al menos una de estas razones debe ser cierta.
desk-ask--public_reason = ¿Por qué debe desaparecer?
desk-ask--public_reason--hint = Necesario para los resultados de búsqueda, y si dice que la publicación es ilícita, que una ley exige la supresión o que una acusación fue maliciosa. Un motivo para una sola dirección puede ir detrás de ella: https://… => motivo.
desk-ask--public_situation = ¿Qué tiene de particular su situación?
desk-ask--public_situation--hint = Necesario si se opone: por qué esta publicación le perjudica o le inquieta a usted en particular. La ley exige tales motivos.
desk-ask--research_situation = ¿Qué tiene de particular su situación?
desk-ask--research_situation--hint = Con sus palabras: por qué este uso de sus datos le perjudica o le inquieta a usted en particular.
desk-ask--source_contacted_on = ¿Cuándo contactaron con usted?
desk-ask--source_contacted_on--hint = Déjelo vacío si no lo hicieron nunca.
desk-ask--source_details = ¿Qué datos suyos tienen?
desk-ask--source_details--hint = Las direcciones y los números que usaron, uno por línea. Déjelo vacío si no lo sabe.
desk-ask--url = ¿En qué direcciones está?
desk-ask--url--hint = Una dirección web por línea.
desk-ask--refusal_reason = ¿Con qué motivo se negaron?
desk-ask--refusal_reason--hint = Elija solo lo que dice su carta. No hace falta nada si dieron otro motivo, o ninguno.

## Desk (window and command line): Many letters at once

desk-batch--caution--german_mandate =
    { $n ->
        [one] { $n } carta va a una empresa en Alemania con un poder, y no por correo postal. La empresa puede devolverla de inmediato sin el original en papel (OLG Stuttgart, 9 U 34/21). Envíela por correo postal con un original, o deje que escriba la propia persona.
       *[other] { $n } cartas van a una empresa en Alemania con un poder, y no por correo postal. La empresa puede devolverlas de inmediato sin el original en papel (OLG Stuttgart, 9 U 34/21). Envíelas por correo postal con un original cada una, o deje que escriba la propia persona.
    }
desk-batch--caution--no_fact =
    { $n ->
        [one] { $n } carta no dice por qué la empresa puede tener datos.
       *[other] { $n } cartas no dicen por qué la empresa puede tener datos.
    } Una empresa que demuestre una intención abusiva puede negarse incluso a una primera solicitud (Tribunal de Justicia de la UE, C-526/24); una frase sobre cómo obtuvo los datos habla en contra de ello. Escríbala donde lo sepa.
desk-batch--cover--company = Empresa
desk-batch--cover--pages = Páginas
desk-batch--cover--person = Persona
desk-batch--cover--reference = Referencia
desk-batch--cover--title =
    { $n ->
        [one] { $n } carta del { $date }
       *[other] { $n } cartas del { $date }
    }
desk-batch--enclose = Las cartas escritas con un poder lo adjuntan. Imprima el escaneo firmado de cada uno y póngalo en los sobres: { $list }.
desk-batch--guessed = La tabla { $table } no está en UTF-8. Se leyó como Windows-1252, como la escriben los programas antiguos, por ejemplo «{ $sample }». Si eso parece incorrecto, guarde la tabla de nuevo como CSV UTF-8 y ejecute otra vez el comando.

## Desk (window and command line): Answers to choose from in that form

desk-choice--breach--fee_demanded = Querían dinero
desk-choice--breach--hindered = Pusieron trabas para pedirlo
desk-choice--breach--identity_demanded = Querían un documento de identidad sin motivo
desk-choice--breach--incomplete_answer = Su respuesta omite cosas
desk-choice--breach--late_answer = Respondieron demasiado tarde
desk-choice--breach--marketing_went_on = La publicidad siguió después de oponerme
desk-choice--breach--no_answer = No respondieron a tiempo
desk-choice--breach--no_basis = No tenían derecho a usar mis datos
desk-choice--breach--notice_incomplete = Su política de privacidad omite cosas
desk-choice--breach--refused = Se negaron sin una buena razón
desk-choice--breach--security = No protegieron mis datos
desk-choice--directive--communicate = Entregarlos a alguien
desk-choice--directive--erase = Suprimirlos y cerrar las cuentas
desk-choice--directive--keep = Conservarlos como están
desk-choice--directive--revoke = Revocar lo que dije antes
desk-choice--format--csv = CSV (tablas)
desk-choice--format--json = JSON
desk-choice--format--xml = XML
desk-choice--ground--child = Los obtuvieron en línea cuando era menor
desk-choice--ground--consent_withdrawn = Retiro mi consentimiento
desk-choice--ground--legal_duty = Una ley les obliga a suprimirlos
desk-choice--ground--malicious = Una persona condenada por acosarme me acusó, y no resultó nada de ello
desk-choice--ground--not_needed = Ya no los necesitan
desk-choice--ground--objected = Me opongo al uso que hacen de ellos
desk-choice--ground--unlawful = No tenían derecho a tenerlos
desk-choice--missing--N01 = Quién está detrás (la denominación legal)
desk-choice--missing--N02 = Cómo contactar
desk-choice--missing--N03 = Su representante en la Unión
desk-choice--missing--N04 = Cómo contactar con el delegado de protección de datos
desk-choice--missing--N05 = Para qué usan los datos
desk-choice--missing--N06 = La base jurídica
desk-choice--missing--N07 = Qué base jurídica corresponde a cada fin
desk-choice--missing--N08 = Qué intereses legítimos persiguen
desk-choice--missing--N09 = Quién recibe los datos
desk-choice--missing--N10 = Si los datos salen de Europa, y con qué protección
desk-choice--missing--N11 = Cómo obtener copia de esas garantías
desk-choice--missing--N12 = Cuánto tiempo conservan los datos
desk-choice--missing--N13 = El derecho de acceso
desk-choice--missing--N14 = El derecho de rectificación
desk-choice--missing--N15 = El derecho de supresión
desk-choice--missing--N16 = El derecho a la limitación
desk-choice--missing--N17 = El derecho de oposición
desk-choice--missing--N18 = El derecho a la portabilidad
desk-choice--missing--N19 = El derecho a retirar el consentimiento
desk-choice--missing--N20 = El derecho a reclamar ante una autoridad
desk-choice--missing--N21 = Si hay obligación de dar los datos
desk-choice--missing--N22 = Si hay máquinas que deciden sobre usted
desk-choice--missing--N23 = Qué categorías de datos
desk-choice--missing--N24 = De dónde vienen los datos
desk-choice--missing--N25 = El derecho a oponerse a la publicidad, mostrado por separado
desk-choice--missing--N26 = Una vía para ejercer los derechos
desk-choice--missing--N27 = Cuánto tarda una respuesta
desk-choice--missing--N28 = Que pedirlo no cuesta nada
desk-choice--missing--N29 = Por qué pueden usar datos sensibles
desk-choice--missing--N30 = Que se le avisa antes de un nuevo uso
desk-choice--missing--N31 = Cómo acepta las cookies
desk-choice--missing--N32 = Para qué son las cookies, de quién son y cuánto duran
desk-choice--missing--N33 = Directrices para después de su muerte (Francia)
desk-choice--missing--N34 = La fecha o versión de la política de privacidad
desk-choice--missing--N35 = Cómo se protege a los menores
desk-choice--missing--N36 = El derecho a reclamar ante la propia empresa
desk-choice--restriction_ground--accuracy_contested = Son incorrectos, y aún lo están comprobando
desk-choice--restriction_ground--needed_for_claims = Los necesito para una reclamación judicial
desk-choice--restriction_ground--objection_pending = Me opuse, y aún lo están ponderando
desk-choice--restriction_ground--unlawful_kept = No tenían derecho a tenerlos, pero quiero que se conserven
desk-choice--to--authority = El Information Commissioner
desk-choice--to--company = Primero, la empresa
desk-choice--about_right--access = Ver lo que tienen sobre usted
desk-choice--about_right--rectification = Corregir lo que es incorrecto
desk-choice--about_right--completion = Completar lo que falta
desk-choice--about_right--erasure = Hacer suprimir sus datos
desk-choice--about_right--erasure_public = Hacer suprimir enlaces y copias en otros lugares
desk-choice--about_right--restriction = Congelar sus datos
desk-choice--about_right--recipients_notice = Saber a quién avisaron de un cambio
desk-choice--about_right--portability = Recibir sus datos para llevárselos
desk-choice--about_right--portability_direct = Hacer enviar sus datos a otra empresa
desk-choice--about_right--objection = Detener un uso de sus datos
desk-choice--about_right--objection_marketing = Detener la publicidad
desk-choice--about_right--objection_research = Detener un uso para investigación o estadísticas
desk-choice--about_right--automated_decision = Que decida un ser humano
desk-choice--about_right--withdraw_consent = Retirar su consentimiento
desk-choice--ai_reason--audience = Estaba destinado a ciertas personas o a un fin concreto
desk-choice--ai_reason--lasting = Lo que un modelo ha aprendido difícilmente puede retirarse
desk-choice--ai_reason--livelihood = Mi trabajo y mis ingresos dependen de ello
desk-choice--ai_reason--others = Afecta a personas cercanas o a menores
desk-choice--ai_reason--sensitive = Revela cosas delicadas: salud, creencias, opiniones, familia
desk-choice--deceased_standing--de_heir = Alemania: por herencia, para cuentas y contratos
desk-choice--deceased_standing--de_patient_heir = Alemania: por herencia, para el historial médico
desk-choice--deceased_standing--de_patient_relative = Alemania: familiar cercano, para el historial médico
desk-choice--deceased_standing--es_designated = España: por designación expresa de la persona
desk-choice--deceased_standing--es_family = España: por razones familiares o de hecho
desk-choice--deceased_standing--es_heir = España: por herencia
desk-choice--deceased_standing--gb_claim = Reino Unido: con una pretensión que puede derivarse del fallecimiento, para el historial médico
desk-choice--deceased_standing--gb_representative = Reino Unido: albacea o administrador, para el historial médico
desk-choice--deceased_standing--it_agent = Italia: mandatario de la persona
desk-choice--deceased_standing--it_family = Italia: por motivos familiares
desk-choice--deceased_standing--it_interest = Italia: con un interés propio
desk-choice--employee_record--evaluations = Evaluaciones y notas de entrevistas
desk-choice--employee_record--file = El expediente personal
desk-choice--employee_record--inquiries = Amonestaciones, quejas, investigaciones internas
desk-choice--employee_record--mails = Correos electrónicos y mensajes sobre usted
desk-choice--employee_record--recordings = Grabaciones y registros de dispositivos y programas
desk-choice--employee_record--times = Horarios de trabajo, ausencias, control de acceso
desk-choice--employment--applicant = Me presenté a un puesto
desk-choice--employment--current = Trabajo allí
desk-choice--employment--former = Trabajé allí
desk-choice--missing_item--A00 = Si tienen datos sobre usted
desk-choice--missing_item--A01 = Para qué los usan
desk-choice--missing_item--A02 = Qué categorías de datos
desk-choice--missing_item--A03 = Quién los recibió, por su nombre
desk-choice--missing_item--A04 = Cuánto tiempo los conservan
desk-choice--missing_item--A05 = Qué derechos tiene
desk-choice--missing_item--A06 = Dónde puede reclamar
desk-choice--missing_item--A07 = De dónde los obtuvieron
desk-choice--missing_item--A08 = Si decide una máquina, y cómo
desk-choice--missing_item--A09 = Qué los protege fuera de Europa
desk-choice--missing_item--A10 = Los datos mismos, enteros
desk-choice--missing_item--A11 = Un formato electrónico de uso común
desk-choice--missing_item--A12 = Qué significan los códigos y las abreviaturas
desk-choice--missing_item--A14 = Los motivos de lo que no hicieron
desk-choice--missing_item--A16 = Por qué hay pasajes tachados
desk-choice--missing_item--A17 = Una forma segura de envío
desk-choice--missing_item--A18 = Un archivo de lectura mecánica
desk-choice--missing_item--A19 = A quién avisaron del cambio
desk-choice--missing_item--A20 = Que sus datos se suprimieron, y cuándo
desk-choice--missing_item--A21 = Qué conservan, por qué y cuánto tiempo
desk-choice--missing_item--A22 = Que dejaron de enviarle publicidad
desk-choice--missing_item--A23 = Qué decidieron sobre su oposición
desk-choice--missing_item--A24 = La puntuación misma, con su fecha
desk-choice--no_court--declared = No: ni la empresa ni yo hemos acudido a un tribunal por ello
desk-choice--refusal_reason--abusive = Califican la solicitud de abusiva
desk-choice--refusal_reason--others = Secretos comerciales o derechos de otros
desk-choice--refusal_reason--self_service = Podía consultarlo por mi cuenta
desk-choice--refusal_reason--motive = Para qué quiero los datos
desk-choice--public_ground--child = Los obtuvieron en línea cuando era menor
desk-choice--public_ground--consent_withdrawn = Retiro mi consentimiento
desk-choice--public_ground--legal_duty = Una ley les obliga a suprimirlos
desk-choice--public_ground--malicious = Una persona condenada por acosarme me acusó, y no resultó nada de ello
desk-choice--public_ground--not_needed = Ya no los necesitan
desk-choice--public_ground--objected = Me opongo al uso que hacen de ellos
desk-choice--public_ground--unlawful = No tenían derecho a tenerlos

## Desk (window and command line): Wishes that exclude one another in one letter

desk-contradiction--keep_and_erase = Los datos que deben conservarse para usted y congelarse no pueden suprimirse a la vez [art. 18, apartado 1, letras b) y c)].
desk-contradiction--revoke_and_direct = No pueden darse y revocarse directrices en la misma carta.

## Desk (window and command line): In place of what was erased

desk-erased = (borrado)

## Desk (window and command line): Errors: what happened, and what to do

desk-error--after_reply--todo = Introduzca un día no posterior a ese.
desk-error--after_reply--what = El { $on } es posterior al { $cause }, el día en que respondieron: la tenían antes.
desk-error--already--todo = Si esa entrada es incorrecta, deshágala primero.
desk-error--already--what = «{ $kind }» ya está anotado, el { $on }.
desk-error--ambiguous--todo = Dé más caracteres del identificador.
desk-error--ambiguous--what = «{ $name }» corresponde a más de una entrada.
desk-error--answer_unread--todo = Se conserva tal como llegó, byte a byte, y puede guardarse fuera de nuevo.
desk-error--answer_unread--what = No puede leerse: { $what }
desk-error--asked_lately--todo = Espere a que pasen tres meses, o escriba un recordatorio de esa solicitud.
desk-error--asked_lately--what = Se les pidió lo mismo el { $on } (referencia { $reference }).
desk-error--backup_damaged--todo = Cópiela de nuevo desde donde se guardaba, o tome una anterior.
desk-error--backup_damaged--what = Esta copia de seguridad está dañada, y no se ha restaurado nada: { $detail }.
desk-error--backup_newer--todo = Actualice Habeas y después restáurela. No se ha cambiado nada.
desk-error--backup_newer--what = Esta copia de seguridad se hizo con una versión más reciente de Habeas.
desk-error--bad_choice--todo = Elija una de estas opciones: { $choices }.
desk-error--bad_choice--what = «{ $value }» no puede elegirse aquí.
desk-error--bad_columns--todo = Guárdela como CSV, con los nombres de las columnas en la primera fila.
desk-error--bad_columns--what = La tabla { $table } no puede leerse: { $what }.
desk-error--bad_correction--todo = Escríbalo con una flecha: 12 rue Vieille => 14 rue Neuve.
desk-error--bad_correction--what = «{ $value }» no dice a la vez qué es incorrecto y qué es correcto.
desk-error--bad_country--todo = Use las dos letras del país, por ejemplo FR, DE o GB.
desk-error--bad_country--what = «{ $value }» no es un país que pueda usarse aquí.
desk-error--bad_date--todo = Escríbala como año-mes-día, por ejemplo 2026-11-24.
desk-error--bad_date--what = «{ $value }» no es una fecha.
desk-error--bad_email--todo = Mire si hay espacios, o si falta la @ o la terminación.
desk-error--bad_email--what = «{ $value }» no es una dirección de correo electrónico.
desk-error--bad_pack--todo = Es un archivo JSON con empresas y, si lo desea, personas, derechos y campos. No se ha hecho nada con lo que no puede leerse.
desk-error--bad_pack--what = El paquete no puede leerse: { $what }.
desk-error--bad_payload--todo = Si escribió un script, compárelo con la documentación del comando; si no, comunique esto como un fallo de la aplicación.
desk-error--bad_payload--what = El comando recibió algo que no entiende: { $detail }.
desk-error--batch_left_out--todo = La lista dice el motivo de cada una; corrija lo que indica y ejecute de nuevo el comando: nada se hace dos veces.
desk-error--batch_left_out--what =
    { $count ->
        [one] { $count } carta se ha quedado fuera.
       *[other] { $count } cartas se han quedado fuera.
    }
desk-error--before_cause--todo = Corrija la fecha, o deshaga la entrada anterior si es esa la incorrecta.
desk-error--before_cause--what = El { $on } es anterior al { $cause }, el día del paso del que deriva.
desk-error--bundle_damaged--todo = Consiga otra copia. De esta no se ha importado nada.
desk-error--bundle_damaged--what = La exportación no está como se escribió: { $detail }
desk-error--bundle_empty--todo = Escriba primero una solicitud.
desk-error--bundle_empty--what = Aún no hay nada que exportar.
desk-error--bundle_newer--todo = Actualice Habeas y vuelva a intentarlo.
desk-error--bundle_newer--what = Esta exportación se hizo con una versión más reciente de Habeas.
desk-error--cancelled--todo = No ha quedado nada a medias. Vuelva a empezar cuando quiera.
desk-error--cancelled--what = Usted lo ha detenido.
desk-error--chain_broken--todo = No se ha añadido nada. Ejecute la comprobación de la bóveda y conserve una copia de la carpeta tal como está.
desk-error--chain_broken--what = La cadena de entradas no encaja: { $detail }.
desk-error--check_failed--todo = Conserve una copia de la carpeta de la bóveda tal como está y restaure su última copia buena.
desk-error--check_failed--what =
    { $count ->
        [one] La comprobación ha encontrado { $count } fallo.
       *[other] La comprobación ha encontrado { $count } fallos.
    }
desk-error--company_in_use--todo = Elimine primero esas solicitudes; después puede eliminarse la ficha de la empresa.
desk-error--company_in_use--what =
    { $count ->
        [one] { $count } solicitud suya se dirigió a { $name }.
       *[other] { $count } solicitudes suyas se dirigieron a { $name }.
    }
desk-error--contradiction--todo = Renuncie a una de las dos, o escríbala más tarde en una carta aparte.
desk-error--contradiction--what = Dos de las cosas que pide se excluyen entre sí. { $contradiction }
desk-error--controller_unconfirmed--todo = Lea el pasaje. Si es { $name }, introduzca usted ese nombre; si es otra, introduzca el suyo.
desk-error--controller_unconfirmed--what = La política de privacidad no dice con claridad qué empresa decide qué se hace con los datos. Puede ser { $name }.
desk-error--date_too_far--todo = Compruebe el año.
desk-error--date_too_far--what = La fecha { $date } está demasiado lejos para contar a partir de ella.
desk-error--depended--todo = Deshaga primero la entrada posterior.
desk-error--depended--what = Una entrada posterior, «{ $by }», deriva de esta.
desk-error--disk_full--todo = Libere espacio e inténtelo de nuevo. Lo guardado antes está intacto, y no queda nada escrito a medias.
desk-error--disk_full--what = El disco está lleno.
desk-error--email_user--todo = Use otra dirección suya, escrita con letras sencillas, o envíe la carta por correo postal.
desk-error--email_user--what = «{ $value }» tiene antes de la @ letras que un borrador de correo electrónico no admite.
desk-error--empty_passphrase--todo = Escriba al menos unas cuantas palabras que solo usted juntaría.
desk-error--empty_passphrase--what = La frase de contraseña está vacía.
desk-error--enclosures_too_large--todo = Envíelos en varios mensajes, o por correo postal.
desk-error--enclosures_too_large--what = Los adjuntos juntos superan { $cap }.
desk-error--file_exists--todo = Elija otro nombre. No se ha sobrescrito nada.
desk-error--file_exists--what = Ya hay algo que se llama { $path }.
desk-error--file_gone--todo = Compruebe dónde está y elíjalo de nuevo. No se ha cambiado nada.
desk-error--file_gone--what = El archivo «{ $name }» no está ahí.
desk-error--file_is_folder--todo = Elija los archivos que contiene.
desk-error--file_is_folder--what = «{ $name }» es una carpeta, no un archivo.
desk-error--file_unreadable--todo = Compruebe que el disco está ahí y que puede leer el archivo. No se ha cambiado nada.
desk-error--file_unreadable--what = El archivo «{ $name }» no puede leerse ({ $detail }).
desk-error--folder_empty--todo = Elija la carpeta en la que están los archivos de la respuesta.
desk-error--folder_empty--what = La carpeta { $name } no contiene archivos.
desk-error--folder_holds_link--todo = Sáquelo de la carpeta, o ponga en su lugar el archivo al que apunta.
desk-error--folder_holds_link--what = { $name } es un enlace o un dispositivo, o está a demasiada profundidad en las carpetas; no se ha guardado nada.
desk-error--folder_too_large--todo = Añada en su lugar el archivo comprimido, si la empresa envió uno, o comprima la carpeta en un archivo zip.
desk-error--folder_too_large--what = La carpeta { $name } contiene más de { $max } archivos; no se ha guardado nada.
desk-error--in_future--todo = Introduzca el día en que realmente ocurrió.
desk-error--in_future--what = El { $on } aún no ha llegado; hoy es { $today }.
desk-error--inside_vault--todo = Elija un lugar fuera de ella: lo que se guardara ahí quedaría sin cifrar junto a lo sellado.
desk-error--inside_vault--what = Este lugar está dentro de la carpeta de la bóveda.
desk-error--internal--todo = Inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo; lo guardado antes está intacto.
desk-error--internal--what = Algo ha fallado dentro de la aplicación: { $detail }.
desk-error--keyring_absent--todo = Introduzca la frase de contraseña: siempre abre la bóveda.
desk-error--keyring_absent--what = En este sistema no hay llavero, o no está en marcha.
desk-error--keyring_changed--todo = Introduzca la frase de contraseña: siempre abre la bóveda. Después desactive y vuelva a activar el llavero para guardar una clave nueva.
desk-error--keyring_changed--what = Lo que contiene el llavero ({ $backend }) ya no abre esta bóveda.
desk-error--keyring_empty--todo = Introduzca la frase de contraseña: siempre abre la bóveda. Después desactive y vuelva a activar el llavero para guardar una clave nueva.
desk-error--keyring_empty--what = El llavero ({ $backend }) no contiene ninguna clave de esta bóveda, o está bloqueado.
desk-error--keyring_failed--todo = No se ha cambiado nada. La frase de contraseña siempre abre la bóveda.
desk-error--keyring_failed--what = El llavero no hizo lo que se le pidió: { $detail }.
desk-error--keyring_locked--todo = Desbloquéelo e inténtelo de nuevo, o introduzca la frase de contraseña: siempre abre la bóveda.
desk-error--keyring_locked--what = El llavero está bloqueado.
desk-error--language_not_yet--todo = Elija una de estas opciones: { $choices }.
desk-error--language_not_yet--what = Aún no hay cartas en el idioma «{ $value }».
desk-error--left_over--todo = Elimínelo si no hay otra exportación en marcha, y vuelva a intentarlo.
desk-error--left_over--what = Una exportación interrumpida dejó { $path }, que contiene el caso sin cifrar.
desk-error--letter_address_too_long--todo = Acorte u omita una línea, o elija el formato sencillo, un sobre más grande o etiquetas más grandes.
desk-error--letter_address_too_long--what =
    { $lines ->
        [one] La dirección no cabe: ocupa { $lines } línea y hay sitio para { $max }.
       *[other] La dirección no cabe: ocupa { $lines } líneas y hay sitio para { $max }.
    } La más larga es: { $longest }
desk-error--letter_address_too_wide--todo = Acórtela, o elija el formato sencillo, un sobre más grande o etiquetas más grandes.
desk-error--letter_address_too_wide--what = La dirección no cabe: «{ $word }» es más ancha que su espacio y no puede partirse.
desk-error--letter_character--todo = Escriba esa palabra con letras latinas, griegas o cirílicas. Omitirlo sin avisar podría cambiar un nombre.
desk-error--letter_character--what = La tipografía de la carta no tiene el carácter «{ $character }» (en: { $text }).
desk-error--letter_face--todo = Instale la tipografía «{ $face }» (en Debian y Ubuntu, el paquete { $package }) y vuelva a intentarlo: la carta se compone con ella. O escriba esa palabra con letras latinas, griegas o cirílicas.
desk-error--letter_face--what = La tipografía de la carta no tiene el carácter «{ $character }» (en: { $text }).
desk-error--letter_failed--todo = Acorte los textos que escribió. Si vuelve a ocurrir, comuníquelo como un fallo de la aplicación.
desk-error--letter_failed--what = No se pudo componer la carta: { $detail }.
desk-error--letter_sender_too_long--todo = Omita una línea, o elija el formato sencillo o un sobre más grande.
desk-error--letter_sender_too_long--what = La dirección del remitente no cabe en su espacio.
desk-error--locked--todo = Introduzca su frase de contraseña para continuar.
desk-error--locked--what = La bóveda está bloqueada.
desk-error--mailto_too_long--todo = Guárdela como borrador de correo electrónico (.eml), o copie su texto.
desk-error--mailto_too_long--what = La carta es demasiado larga para una dirección mailto: ({ $count } bytes; los programas de correo admiten { $max }).
desk-error--missing_addressee--todo = Busque el aviso legal al pie de su sitio web (en Francia, «mentions légales», que todo sitio debe tener), en sus condiciones de venta, en una factura o una confirmación de pedido, o en el registro mercantil (Francia: annuaire-entreprises.data.gouv.fr; Reino Unido: Companies House), y complete lo que falta. Habeas no adivina destinatarios.
desk-error--missing_addressee--what = No hay nadie a quien pueda enviarse esta carta. { $gaps }
desk-error--missing_cause--todo = Anote eso primero, con su propia fecha.
desk-error--missing_cause--what = «{ $kind }» no puede anotarse antes de «{ $missing }».
desk-error--missing_columns--todo = Nómbrelas en la primera fila (CSV con comas, puntos y comas o tabuladores); una columna puede estar vacía. No se ha hecho nada.
desk-error--missing_columns--what = A la tabla { $table } le faltan estas columnas: { $columns }. Tiene: { $found }.
desk-error--missing_field--todo = Complételo; lo demás se conserva como lo escribió.
desk-error--missing_field--what = Falta algo: { $field }.
desk-error--no_answer_yet--todo = Añádalo primero con `habeas answer add`, o en la ventana.
desk-error--no_answer_yet--what = Aún no ha llegado nada en respuesta a esta solicitud.
desk-error--no_directory--todo = Escriba en la fila el nombre, la dirección postal o de correo electrónico y el país.
desk-error--no_directory--what = La fila nombra a la empresa solo por su lugar en el directorio (slug); una serie necesita la empresa misma.
desk-error--no_first_letter--todo = Elija el derecho que no se respetó, o la reclamación.
desk-error--no_first_letter--what = No se escribe una primera carta para «{ $right }». { $guidance }
desk-error--no_recovery_code--todo = Ábrala con su frase de contraseña; después puede crear un código en los ajustes, o con `habeas vault recovery-code`.
desk-error--no_recovery_code--what = Esta bóveda no tiene código de recuperación.
desk-error--no_such_item--todo = Mire la lista de lo que contiene y tome la ruta de ahí; también sirve un número, como #3.
desk-error--no_such_item--what = No contiene nada que se llame «{ $name }».
desk-error--no_such_page--todo = Pida una página de la 1 a la { $pages }.
desk-error--no_such_page--what = No tiene página { $number }; la última es la { $pages }.
desk-error--no_vault--todo = Cree una primero: inicie la aplicación o ejecute `habeas vault create`.
desk-error--no_vault--what = Aquí aún no hay ninguna bóveda.
desk-error--no_viewer--todo = Guarde la carta y ábrala donde haya un visor de PDF instalado, o instale uno.
desk-error--no_viewer--what = Ningún programa abre aquí este archivo ({ $detail }).
desk-error--not_a_backup--todo = Elija el archivo que se guardó con «Hacer una copia ahora», o con `habeas vault backup`.
desk-error--not_a_backup--what = Este archivo no es una copia de seguridad escrita por Habeas.
desk-error--not_a_bundle--todo = Elija la carpeta o el archivo .zip de la exportación.
desk-error--not_a_bundle--what = Esto no es una exportación escrita por Habeas.
desk-error--not_confirmed--todo = Ejecútelo de nuevo y responda «sí», o añada --yes en un script.
desk-error--not_confirmed--what = No se ha eliminado nada: nadie dijo que sí.
desk-error--not_found--todo = Búsquelo en la lista y use su identificador o su nombre exacto.
desk-error--not_found--what = Aquí no hay nada que se llame «{ $name }».
desk-error--not_granted_there--todo = Elija otro derecho, o compruebe el país en la ficha de la empresa.
desk-error--not_granted_there--what = «{ $right }» no existe en la ley aplicable aquí ({ $law }).
desk-error--not_undoable--todo = La carta misma es el comienzo de la solicitud. Escriba en su lugar una solicitud nueva.
desk-error--not_undoable--what = Esta entrada no puede deshacerse.
desk-error--nothing_to_post--todo = Nombre las solicitudes. Sin nombres, cuentan las que están escritas, van por correo postal y aún no se han enviado.
desk-error--nothing_to_post--what = No hay ninguna carta que echar al correo.
desk-error--notice_binary--todo = Abra la política de privacidad en su navegador, copie su texto y péguelo.
desk-error--notice_binary--what = Este archivo no contiene texto.
desk-error--notice_empty--todo = Elija el archivo que contiene el texto, o copie el texto de la página y péguelo.
desk-error--notice_empty--what = La política de privacidad está vacía.
desk-error--notice_too_large--todo = Elija la política de privacidad misma, o pegue solo su texto.
desk-error--notice_too_large--what = Este archivo ocupa { $size }; una política de privacidad se lee hasta { $cap }.
desk-error--notice_unsupported--todo = Abra la política de privacidad, seleccione todo su texto, cópielo y péguelo aquí.
desk-error--notice_unsupported--what = No puede leerse texto de este tipo de archivo: { $what }.
desk-error--one_file--todo = Nombre un solo archivo.
desk-error--one_file--what = El contenido se muestra de un solo archivo, y se dieron varios.
desk-error--one_value--todo = Deje la que importa; lo demás se conserva como lo escribió.
desk-error--one_value--what = Aquí solo cabe una respuesta: { $field }.
desk-error--only_copies--todo = Un programa que sincroniza carpetas encontró la bóveda cambiada en dos lugares. No se ha cambiado ni elegido nada. Busque en su historial los archivos vault.key y vault.db que van juntos, o restaure una copia de seguridad en otra carpeta.
desk-error--only_copies--what = Aquí no hay ninguna bóveda entera, solo copias que otro programa hizo de una: { $names }.
desk-error--own_right--todo = Omita para quién escribe: la carta la escribe la persona titular del derecho, o quien la hereda.
desk-error--own_right--what = «{ $right }» es una carta que se escribe en nombre propio.
desk-error--passphrases_differ--todo = Escríbala de nuevo, dos veces.
desk-error--passphrases_differ--what = Las dos frases de contraseña no coinciden.
desk-error--pipe_too_long--todo = Guárdelo como archivo, y dé ese.
desk-error--pipe_too_long--what = Llegó más de { $cap }, y no de un archivo.
desk-error--place_is_folder--todo = Elija un nombre de archivo dentro de ella.
desk-error--place_is_folder--what = «{ $path }» es una carpeta.
desk-error--place_not_empty--todo = Elija una carpeta vacía, o una que aún no exista. No se ha cambiado nada.
desk-error--place_not_empty--what = Esta carpeta no está vacía: contiene { $name }.
desk-error--reader_memory--todo = No se ha cambiado nada. Si confía en el remitente, ábralo en otro programa y guárdelo como texto sin formato o como una imagen corriente.
desk-error--reader_memory--what = Este archivo pide más memoria de la que necesita cualquier carta o imagen (más de { $cap }); no se ha leído.
desk-error--reader_missing--todo = Cierre la aplicación y vuelva a abrirla. Si se actualizó mientras estaba en marcha, con eso basta.
desk-error--reader_missing--what = El lector, que funciona aislado de todo lo demás, no arranca ({ $detail }).
desk-error--reader_stopped--todo = No se ha cambiado nada. Tenga cuidado con este archivo: está dañado, o se hizo para causar daño. Un texto puede copiarse y pegarse en su lugar.
desk-error--reader_stopped--what = Este archivo ha hecho fallar el lector, que funciona aislado de todo lo demás ({ $detail }); no se ha leído.
desk-error--reader_time--todo = No se ha cambiado nada. Si confía en el remitente, ábralo en otro programa y guarde o copie solo la parte que necesita.
desk-error--reader_time--what = Leer este archivo tarda más de lo que necesita cualquier carta o imagen (más de { $seconds } segundos de cálculo); no se ha leído.
desk-error--recovery_code_character--todo = Compárelo con la hoja: contiene cifras y mayúsculas, y ninguna U.
desk-error--recovery_code_character--what = «{ $character }» no aparece nunca en un código de recuperación.
desk-error--recovery_code_group--todo = Compare ese grupo con la hoja, y también los contiguos.
desk-error--recovery_code_group--what = El grupo { $group } del código de recuperación está mal escrito.
desk-error--recovery_code_length--todo = Compárelo con la hoja, grupo por grupo: siete grupos de cinco.
desk-error--recovery_code_length--what = Un código de recuperación tiene { $expected } caracteres, y este tiene { $found }.
desk-error--regime_not_yet--todo = Hay cartas conforme al RGPD, el UK GDPR, la ley suiza, el Reglamento (UE) 2018/1725 y las leyes de las dos grandes iglesias alemanas. Para otras leyes habrá una versión posterior.
desk-error--regime_not_yet--what = Esta versión no conoce las reglas de { $regime } lo bastante bien para escribir o contar conforme a ellas.
desk-error--regime_unknown--todo = Si la empresa tiene un establecimiento o un representante en la Unión, escriba a esa dirección y ese país.
desk-error--regime_unknown--what = Del país { $country } no se deduce ninguna ley de protección de datos conocida aquí.
desk-error--request_closed--todo = Deshaga primero el cierre si ha ocurrido algo más.
desk-error--request_closed--what = Esta solicitud está cerrada.
desk-error--right_not_yet--todo = Hay cartas para: { $choices }.
desk-error--right_not_yet--what = Esta versión aún no puede escribir una carta para «{ $right }».
desk-error--row_too_long--todo = Ponga entre comillas el valor que contenga el separador.
desk-error--row_too_long--what = La fila tiene { $values } valores para { $columns } columnas.
desk-error--signature_empty--todo = Dibújela más grande, o elija una imagen con tinta oscura sobre papel claro.
desk-error--signature_empty--what = No se ve ninguna firma.
desk-error--signature_too_large--todo = Recorte la imagen hasta la firma, o dibújela aquí.
desk-error--signature_too_large--what = La firma es demasiado grande: { $size }, y se admite como máximo { $cap }.
desk-error--signature_unreadable--todo = Elija una imagen PNG o JPEG que otros programas abran.
desk-error--signature_unreadable--what = La firma no puede leerse.
desk-error--table_ending--todo = Dé al archivo un nombre que termine en .xlsx o .csv.
desk-error--table_ending--what = Una tabla se guarda como .xlsx o .csv, y { $name } no termina en ninguno de los dos.
desk-error--table_is_workbook--todo = Ábrala y guarde la hoja como CSV (UTF-8, si el programa lo ofrece). No se ha hecho nada.
desk-error--table_is_workbook--what = La tabla { $table } es un libro de cálculo que no se puede leer: está protegido con contraseña o dañado.
desk-error--too_long--todo = Acórtelo; lo demás se conserva como lo escribió.
desk-error--too_long--what = Esto es demasiado largo: { $field }. Caben como máximo { $max } caracteres.
desk-error--typed_break--todo = Ponga ahí un salto de línea real: Intro en la ventana o en la celda de una tabla, $'primera línea\nsegunda línea' en una consola. No se ha anotado nada.
desk-error--typed_break--what = «{ $value }» contiene un salto de línea escrito como «{ $found }»; una carta lo imprimiría así.
desk-error--unknown_command--todo = Ejecute `habeas --help` para ver la lista.
desk-error--unknown_command--what = No hay ningún comando «{ $name }».
desk-error--unknown_encoding--todo = Use un nombre como utf-8, windows-1252, windows-1250, iso-8859-2 o ibm850.
desk-error--unknown_encoding--what = «{ $value }» no es una codificación conocida aquí.
desk-error--unknown_field--todo = Se admiten estos: { $choices }.
desk-error--unknown_field--what = «{ $name }» no se pregunta aquí.
desk-error--vault_busy--todo = Ciérrelo o espere a que termine, y vuelva a intentarlo.
desk-error--vault_busy--what = Otra ventana u otro comando está escribiendo en esta bóveda.
desk-error--vault_damaged--todo = Haga una copia de la carpeta de la bóveda y después repárela: se salva lo que puede salvarse. O restaure su última copia de seguridad en una carpeta nueva.
desk-error--vault_damaged--what = La bóveda está dañada: { $detail }.
desk-error--vault_exists--todo = Ábrala con su frase de contraseña, o elija otra carpeta. No se ha cambiado nada.
desk-error--vault_exists--what = En este lugar ya hay una bóveda.
desk-error--vault_in_use--todo = Espere a que termine (una comprobación o una copia de seguridad de una bóveda grande en un disco lento puede tardar minutos) y vuelva a intentarlo.
desk-error--vault_in_use--what = Otra ventana u otro comando lleva más de un minuto usando esta bóveda, así que esto no se ha hecho.
desk-error--vault_newer--todo = Actualice Habeas y ábrala de nuevo. No se ha cambiado nada.
desk-error--vault_newer--what = Esta bóveda se hizo con una versión más reciente de Habeas.
desk-error--vault_unreachable--todo = Compruebe que el disco está ahí y que puede escribir en esa carpeta.
desk-error--vault_unreachable--what = El lugar de la bóveda no puede usarse: { $path } ({ $detail }).
desk-error--web_address--todo = Copie la dirección entera de su navegador: empieza por https://.
desk-error--web_address--what = «{ $address }» no es la dirección de una página.
desk-error--web_insecure--todo = Use la dirección que empieza por https://, o abra la página en su navegador, copie su texto y péguelo.
desk-error--web_insecure--what = { $address } no está protegida en el trayecto (http).
desk-error--web_private--todo = Si confía en ella, abra la página en su navegador, guárdela y elija el archivo.
desk-error--web_private--what = { $address } es una dirección dentro de una red privada, no una página pública.
desk-error--web_redirects--todo = Abra la página en su navegador, copie su texto y péguelo.
desk-error--web_redirects--what = { $address } remite de una página a otra y no llega nunca.
desk-error--web_status--todo = Compruebe la dirección en su navegador; si la página se muestra ahí, copie su texto y péguelo.
desk-error--web_status--what = { $address } respondió con el error { $status } en lugar de una página.
desk-error--web_unreachable--todo = Compruebe la dirección y su conexión; o abra la página en su navegador, copie su texto y péguelo.
desk-error--web_unreachable--what = No puede accederse a { $address }.
desk-error--write_failed--todo = Elija un lugar en el que pueda escribir e inténtelo de nuevo.
desk-error--write_failed--what = No puede escribirse: { $path } ({ $detail }).
desk-error--written_elsewhere--todo = Use el archivo que conservó con la solicitud.
desk-error--written_elsewhere--what = Esta carta no se escribió aquí, así que no hay nada que componer.
desk-error--wrong_passphrase--todo = Compruebe la distribución del teclado y las mayúsculas, e inténtelo de nuevo. No se ha cambiado nada.
desk-error--wrong_passphrase--what = Esta frase de contraseña no abre la bóveda.
desk-error--wrong_recovery_code--todo = Tome la hoja que se imprimió en último lugar: un código más reciente sustituye a los anteriores. No se ha cambiado nada.
desk-error--wrong_recovery_code--what = Este código de recuperación no abre la bóveda.
desk-error--bad_region--todo = Use el código de la ISO 3166-2, por ejemplo DE-BY, u omita la región.
desk-error--bad_region--what = «{ $value }» no es una región de { $country }.
desk-error--bad_table--todo = Guárdela como CSV con las columnas regime, controller_country y received_date.
desk-error--bad_table--what = La tabla no puede leerse: { $what }.
desk-error--letter_not_now--todo = Cartas que encajan hoy: { $choices }. Si ha ocurrido algo, anótelo primero.
desk-error--letter_not_now--what = La carta { $letter } no encaja hoy con esta solicitud. { $next }
desk-error--no_calendar--todo = Use un país del Espacio Económico Europeo, GB, CH, o EU para las instituciones.
desk-error--no_calendar--what = Aquí no se conocen los días festivos de «{ $value }».
desk-error--nothing_due--todo = Indique qué día se envió o se recibió una solicitud; entonces se conoce su plazo.
desk-error--nothing_due--what = Ninguna solicitud abierta tiene plazo.
desk-error--regime_misfit--todo = Elija la ley de ese país, o el país cuya ley es: con un representante en la Unión, el del representante.
desk-error--regime_misfit--what = Un organismo en { $country } no responde conforme a { $regime }.
desk-error--rows_failed--todo = La columna «error» dice para cada fila qué es incorrecto; corríjalo y ejecute de nuevo el comando.
desk-error--rows_failed--what =
    { $count ->
        [one] No se pudo calcular { $count } fila.
       *[other] No se pudieron calcular { $count } filas.
    }
desk-error--item_ticked--todo = Déjelo fuera de la carta, o desmárquelo primero.
desk-error--item_ticked--what = Marcó { $item } como recibido, así que la carta no puede pedirlo.
desk-error--evidence_lacks--what =
    { $count ->
        [one] Falta { $count } punto que una reclamación necesita.
       *[other] Faltan { $count } puntos que una reclamación necesita.
    }
desk-error--evidence_lacks--todo = Cada uno se nombra arriba, con lo que puede hacerse. El dosier puede hacerse de todos modos; hágalo de nuevo cuando tenga lo que falta.
desk-error--bar_outside--todo = Cuente desde la esquina superior izquierda de la imagen puesta derecha: X,Y,ANCHO,ALTO, dentro de { $size }.
desk-error--bar_outside--what = La barra { $bar } no cubre nada de la imagen, que tiene { $size } píxeles.
desk-error--bars_too_many--todo = Cubra varias líneas con una sola barra.
desk-error--bars_too_many--what = Son más barras que las { $max } que caben.
desk-error--mailto_encloses--todo = Guárdela como borrador de correo electrónico (.eml): el adjunto va dentro.
desk-error--mailto_encloses--what = Esta carta va con un adjunto, que una dirección mailto: no puede llevar.
desk-error--mark_character--todo = Escriba el destinatario y la finalidad con letras latinas, griegas o cirílicas.
desk-error--mark_character--what = La tipografía de la marca de agua no tiene el carácter «{ $character }».
desk-error--picture_damaged--todo = Haga la foto de nuevo, o guárdela otra vez como PNG o JPEG.
desk-error--picture_damaged--what = La imagen no puede leerse ({ $detail }).
desk-error--picture_too_large--todo = Reduzca la imagen, o hágala de nuevo con menos píxeles. No se ha leído nada de ella.
desk-error--picture_too_large--what = La imagen es más grande ({ $size }) de lo que se lee ({ $cap }).
desk-error--picture_too_small--todo = Use una imagen más grande, o elija bordes que dejen más de ella: el lado más corto necesita { $least } píxeles en la copia.
desk-error--picture_too_small--what = Lo que queda de la imagen ({ $size } píxeles) es demasiado pequeño para una marca de agua legible.
desk-error--picture_truncated--todo = Cópiela otra vez desde el teléfono o el escáner.
desk-error--picture_truncated--what = El archivo acaba antes de que la imagen esté completa.
desk-error--picture_unknown--todo = Haga una foto del documento, o guárdelo como PNG o JPEG. La mayoría de los visores pueden guardar una página de un PDF como imagen.
desk-error--picture_unknown--what = Este archivo no es una imagen PNG, JPEG o WebP.
desk-error--mandate_ended--todo = Redacte uno nuevo y haga que se firme, o deje que la persona escriba por sí misma.
desk-error--mandate_ended--what = Este poder deja de valer a partir del { $on }.
desk-error--mandate_not_for_right--todo = Déjelo fuera, o redacte un poder que lo nombre y haga que se firme.
desk-error--mandate_not_for_right--what = El poder de { $agent } no abarca esto: { $right }.
desk-error--mandate_not_towards--todo = Redacte uno que nombre a esta empresa, o a todas las empresas, y haga que se firme.
desk-error--mandate_not_towards--what = El poder no nombra a { $company }.
desk-error--mandate_of_another--todo = Elija a { $agent } como quien escribe.
desk-error--mandate_of_another--what = Este poder se otorgó a { $agent } y no a { $writer }.
desk-error--mandate_to_oneself--todo = Nombre a otra persona para que actúe.
desk-error--mandate_to_oneself--what = Nadie puede otorgarse un poder a sí mismo: { $name }.
desk-error--mandate_unsigned--todo = Imprímalo, haga que se firme en papel y añada un escaneo de la hoja firmada. Entonces pueden escribirse cartas con él.
desk-error--mandate_unsigned--what = Este poder aún no está firmado ({ $name }).
desk-error--no_authority_hears--todo = Pregunte a un abogado o a un centro de asesoramiento qué tribunal o defensor lo hace.
desk-error--no_authority_hears--what = Ninguna autoridad de protección de datos conoce de esto: lo que pidió se basa en otra ley.
desk-error--bundle_contradicts--todo = No se ha importado nada. Pida una exportación nueva a quien le dio esta; no se fíe de estos archivos.
desk-error--bundle_contradicts--what = Hay archivos de la exportación que dicen otra cosa que sus entradas: { $files }.
desk-error--bundle_lock_name--todo = Elija un nombre así. No se ha escrito nada.
desk-error--bundle_lock_name--what = Una exportación bloqueada tiene un nombre que termina en .zip.age.
desk-error--bundle_locked--todo = Dé su frase de contraseña, o el archivo con la clave para la que se bloqueó.
desk-error--bundle_locked--what = Esta exportación está bloqueada.
desk-error--bundle_no_lock--todo = Dé una frase de contraseña o un destinatario, o elija un nombre que termine en .zip.
desk-error--bundle_no_lock--what = Un nombre que termina en .age es el de una exportación bloqueada, y no se ha elegido ningún bloqueo.
desk-error--bundle_one_lock--todo = Elija uno de los dos. No se ha escrito nada.
desk-error--bundle_one_lock--what = Una exportación se bloquea con una frase de contraseña o para un destinatario, no ambas cosas.
desk-error--bundle_one_scope--todo = Elija solicitudes, o una empresa, o una persona.
desk-error--bundle_one_scope--what = Una exportación contiene algunas solicitudes, todo lo de una empresa o todo lo de una persona: no varias de estas cosas a la vez.
desk-error--bundle_other_case--todo = No se ha importado nada, y la bóveda está como estaba. Pregunte a quien hizo la exportación cuál de los dos es el suyo.
desk-error--bundle_other_case--what = La exportación tiene otro historial con un identificador que ya se usa: { $subject }.
desk-error--bundle_other_lock--todo = Pregunte a quien la hizo cuál de los dos la abre.
desk-error--bundle_other_lock--what = Esta exportación está bloqueada de otra manera: para un destinatario y no con una frase de contraseña, o al revés.
desk-error--bundle_wrong_key--todo = Mire si las mayúsculas y el teclado están bien, y vuelva a intentarlo. No se ha importado nada.
desk-error--bundle_wrong_key--what = Esto no abre la exportación.
desk-error--nothing_to_transfer--todo = Guarde primero como respuesta lo que enviaron. Un mensaje solo se incluye si lo nombra.
desk-error--nothing_to_transfer--what = No llegó ningún archivo con datos en respuesta a esta solicitud.
desk-error--companies_left_out--todo = La lista dice el motivo de cada una; las demás están en su bóveda.
desk-error--companies_left_out--what =
    { $count ->
        [one] { $count } empresa se ha quedado fuera.
       *[other] { $count } empresas se han quedado fuera.
    }
desk-error--directory_broken--todo = Obténgalo de nuevo. El directorio actual queda como estaba.
desk-error--directory_broken--what = { $refused } de { $all } fichas incumplen el esquema del propio directorio: está cortado, o es otra cosa.
desk-error--directory_lacks--todo = Obténgalo de nuevo, entero. El directorio actual queda como estaba.
desk-error--directory_lacks--what = Paquetes y antiguas empresas de este directorio: { $packs } y { $former }; del actual: { $known_packs } y { $known_former }. Falta algo.
desk-error--directory_no_pack--todo = Mire la lista: «habeas directory packs». La primera columna es el nombre que debe usarse.
desk-error--directory_no_pack--what = El directorio no tiene ningún paquete con el nombre «{ $id }».
desk-error--directory_obsolete--todo = Mire en su sitio web quién es hoy el responsable, o lea su política de privacidad.
desk-error--directory_obsolete--what = { $name } ya no está en el directorio.
desk-error--directory_older--todo = No hay que hacer nada: se mantiene el más reciente. Si aun así quiere volver atrás, tome primero el directorio de la aplicación y después este.
desk-error--directory_older--what = Este directorio es del { $date }; el actual, del { $known }.
desk-error--directory_shrunk--todo = Obténgalo de nuevo, entero. El directorio actual queda como estaba.
desk-error--directory_shrunk--what = Este directorio tiene { $found } empresas; el actual, { $known }: falta algo.
desk-error--directory_uncorrected--todo = Corrija primero una ficha: «habeas directory correct». Entonces hay algo que enviar a quienes lo mantienen.
desk-error--directory_uncorrected--what = No ha corregido nada en el directorio.
desk-error--directory_unknown--todo = Búsquela por su nombre o su sitio: «habeas directory search …». La primera columna es el nombre que debe usarse.
desk-error--directory_unknown--what = El directorio no tiene ninguna empresa con el nombre «{ $slug }».
desk-error--directory_value--todo = El teléfono y el fax se escriben como +49 611 92780; las direcciones web, con https://; los idiomas, con dos letras; una dirección postal, en líneas y con el país al final.
desk-error--directory_value--what = «{ $value }» no puede ser el valor de «{ $field }».
desk-error--download_too_large--todo = Compruebe la dirección. El propio directorio tiene unos pocos megabytes.
desk-error--download_too_large--what = { $address } da más de { $cap }: eso no es un directorio.
desk-error--file_status--todo = Compruebe la dirección en su navegador; si el archivo llega ahí, guárdelo y elíjalo.
desk-error--file_status--what = { $address } respondió con el error { $status } en lugar de un archivo.
desk-error--file_unreachable--todo = Compruebe la dirección y su conexión e inténtelo de nuevo: si el servidor lo permite, lo que ya llegó no se vuelve a pedir. O guarde el archivo con su navegador y elíjalo.
desk-error--file_unreachable--what = No puede accederse a { $address }, o se cortó la conexión.
desk-error--files_unread--todo = La lista dice el motivo de cada uno; lo que dicen los demás está ahí.
desk-error--files_unread--what =
    { $count ->
        [one] No se ha leído { $count } archivo.
       *[other] No se han leído { $count } archivos.
    }
desk-error--no_traces--todo = Tome la exportación de un gestor de contraseñas (Bitwarden, KeePassXC, 1Password, Firefox, Chrome), un buzón (mbox), un extracto bancario en CSV o una lista de direcciones.
desk-error--no_traces--what = Este no es ninguno de los archivos que se leen aquí.
desk-error--not_a_directory--todo = Tome el archivo comprimido (zip) que publican quienes lo mantienen, o la carpeta descomprimida. El directorio actual queda como estaba.
desk-error--not_a_directory--what = Esto no es el directorio de empresas, o está cortado: { $detail }.
desk-error--records_left_out--todo = La lista dice el motivo de cada una; todas las demás están en el directorio actual.
desk-error--records_left_out--what =
    { $count ->
        [one] { $count } ficha de esta copia se ha quedado fuera.
       *[other] { $count } fichas de esta copia se han quedado fuera.
    }
desk-error--traces_broken--todo = Expórtelo una vez más e inténtelo de nuevo.
desk-error--traces_broken--what = Este archivo está dañado: { $detail }.
desk-error--traces_encrypted--todo = Expórtelo una vez más sin cifrar (JSON, CSV o XML), y elimine después ese archivo. Habeas no conserva ninguna copia ni lee contraseñas.
desk-error--traces_encrypted--what = Esta exportación está cifrada.
desk-error--date_either_way--todo = Diga si va primero el día o el mes; entonces el archivo se lee otra vez.
desk-error--date_either_way--what = «{ $value }» puede leerse de dos maneras.
desk-error--import_fax--todo = Introdúzcala a mano como «ya enviada», con la carta y el medio más parecido.
desk-error--import_fax--what = Se envió por fax, y Habeas no conoce ese medio.
desk-error--import_no_channel--todo = Diga cómo se enviaron estas solicitudes: por correo electrónico, por correo postal o por formulario web. El plazo depende de ello.
desk-error--import_no_channel--what = El archivo no dice cómo se envió.
desk-error--import_no_country--todo = Añada una columna «country» con las dos letras, como FR; o cree antes la empresa y elíjala.
desk-error--import_no_country--what = El archivo no dice en qué país está { $name }.
desk-error--import_no_request--todo = Incorpore primero el archivo con la solicitud misma.
desk-error--import_no_request--what = No hay ninguna solicitud con la referencia «{ $reference }» a la que pertenece.
desk-error--import_no_right--todo = Dígalo para todas esas filas, o añada una columna «right».
desk-error--import_no_right--what = El archivo no dice qué se pidió.
desk-error--import_own_letter--todo = Introdúzcala a mano como «ya enviada», con la carta.
desk-error--import_own_letter--what = Una carta con sus propias palabras: el archivo no dice qué derecho ejercía.
desk-error--import_which_company--todo = Elija cuál es, o que no es ninguna de ellas.
desk-error--import_which_company--what = «{ $name }» puede ser una de estas empresas.
desk-error--import_whose_message--todo = Diga si es su respuesta. Si no, se queda fuera.
desk-error--import_whose_message--what = El archivo no dice quién escribió este mensaje: ellos o usted.
desk-error--no_trail_yet--todo = Lea una respuesta o una política de privacidad y diga a quién nombra; entonces hay algo que dibujar.
desk-error--no_trail_yet--what = Aquí aún no se nombra a nadie.
desk-error--not_asked_again--todo = Mire la solicitud para ver qué puede hacerse ahora.
desk-error--not_asked_again--what = Esta solicitud no puede repetirse ahora.
desk-error--reminder_past--todo = Elija un día a partir de hoy.
desk-error--reminder_past--what = El { $day } ya ha pasado.
desk-error--database_emptied--what = La base de datos de la bóveda está vacía: vault.db no tiene ningún byte.
desk-error--database_emptied--todo = No se ha cambiado nada. Busque una copia de vault.db en el historial de la carpeta o en el programa que la sincroniza, o restaure su última copia de seguridad en una carpeta nueva.
desk-error--not_a_file--what = { $path } no es lo que corresponde ahí: es un enlace, una tubería, un dispositivo o una carpeta.
desk-error--not_a_file--todo = No se ha abierto. Vuelva a poner el archivo correcto, o restaure su última copia de seguridad.
desk-error--file_too_large--what = { $path } ocupa { $size }; ahí corresponde como máximo { $cap }.
desk-error--file_too_large--todo = No se ha leído. Vuelva a poner el archivo correcto, o restaure su última copia de seguridad.
desk-error--file_not_a_file--what = «{ $name }» es una tubería o un dispositivo, y no un archivo.
desk-error--file_not_a_file--todo = Guárdelo primero como archivo, y elija ese.
desk-error--vault_set_back--what = Una parte de esta bóveda se sustituyó por una copia más antigua. Los archivos sellados que no pertenecen a nada pueden ser lo único que queda de lo que falta.
desk-error--vault_set_back--todo = No se ha eliminado nada. Repare primero la bóveda.
desk-error--repair_impossible--what = La base de datos de la bóveda no puede leerse en absoluto, así que no se pudo salvar nada de ella: { $detail }.
desk-error--repair_impossible--todo = No se ha cambiado nada. Restaure su última copia de seguridad en una carpeta nueva, y conserve esta.

## Desk (window and command line): What happened, in the timeline of a request

desk-event--acknowledged = Confirmaron que la tienen.
desk-event--answered = Respondieron.
desk-event--bounced = Fue devuelta sin entregar.
desk-event--closed = Usted cerró la solicitud.
desk-event--composed = Usted escribió la carta.
desk-event--corrected = Usted deshizo una entrada.
desk-event--erased = Esta entrada se borró.
desk-event--joined = Usted les escribió por su cuenta; la solicitud se incorporó aquí.
desk-event--letter_kept = La carta se compuso y se conservó en la bóveda.
desk-event--received = La recibieron.
desk-event--refused = Se negaron.
desk-event--sent--email = Usted la envió por correo electrónico.
desk-event--sent--post = Usted echó la carta al correo.
desk-event--sent--web_form = Usted la envió por su formulario.
desk-event--unknown = Anotado por una versión más reciente de Habeas.
desk-event--authority_answered = La autoridad respondió.
desk-event--clarification_asked = Preguntaron a qué se refiere.
desk-event--clarification_given = Usted les dijo a qué se refiere.
desk-event--complained = Usted reclamó ante la autoridad.
desk-event--complained--company = Usted reclamó ante la empresa.
desk-event--contested = Usted impugnó lo que pedían.
desk-event--extension_announced = Anunciaron que necesitan más tiempo.
desk-event--fee_asked = Pidieron un pago.
desk-event--followed_up--F1 = Usted escribió un recordatorio.
desk-event--followed_up--F2 = Usted escribió qué falta.
desk-event--followed_up--F3 = Usted escribió una carta que impugna la exigencia de identidad.
desk-event--followed_up--F4 = Usted escribió una carta que impugna la prórroga.
desk-event--followed_up--F5 = Usted escribió una carta que impugna el pago.
desk-event--followed_up--F6 = Usted escribió una respuesta a su pregunta.
desk-event--followed_up--F7 = Usted escribió una carta que demuestra su identidad.
desk-event--followed_up--F8 = Usted escribió una reclamación.
desk-event--followed_up--authority_silent = Usted escribió una carta que pregunta a la autoridad por el curso de la reclamación.
desk-event--followed_up--processor = Usted escribió una carta que pregunta quién es el responsable del tratamiento.
desk-event--followed_up--redaction = Usted escribió una carta que impugna lo tachado.
desk-event--followed_up--resend = Usted escribió de nuevo la carta, después de que fuera devuelta.
desk-event--identity_asked = Preguntaron quién es usted.
desk-event--identity_given = Usted les dijo quién es.
desk-event--other_channel_asked = Quieren que se envíe por otro medio.
desk-event--reminded = Usted les envió un recordatorio.
desk-event--assessed = Usted comprobó lo que llegó.
desk-event--identity_copied = Usted hizo una copia de un documento de identidad con partes ocultas.
desk-event--assessed--names = Usted dijo a quién nombran.

## Desk (window and command line): The invented example case

desk-example--answer =
    Esto es una respuesta inventada.

    Hola, Camille:

    Aquí tiene todo lo que conservamos sobre usted: su nombre, su dirección y los tres pedidos del año pasado.

    El Sitio que Responde (inventado)
desk-example--bank = El Banco Callado (inventado)
desk-example--fact = Tengo una cuenta allí desde 2021.
desk-example--person = Camille Ejemplo (inventada)
desk-example--shop = La Tienda Tardía (inventada)
desk-example--site = El Sitio que Responde (inventado)

## Desk (window and command line): Faults that the check of the vault found

desk-fault--chain = La cadena de entradas: { $what }
desk-fault--database = La base de datos: { $what }
desk-fault--file_changed = Un archivo guardado ha cambiado: { $what }
desk-fault--file_missing = Un archivo guardado ya no está: { $what }
desk-fault--head = La cadena de { $what } se cortó o se hizo retroceder.
desk-fault--key_file_set_back = El archivo de clave es más antiguo que uno que esta bóveda tuvo antes: puede que una antigua frase de contraseña vuelva a abrirla. { $what }
desk-fault--set_back = La base de datos es una copia más antigua de sí misma: lo anotado después ya no está. { $what }
desk-fault--rows_set_back = Hay partes de la base de datos dañadas, o más antiguas que otras. { $what }
desk-fault--head_set_back = El archivo vault.head falta, o es más antiguo que lo último que se escribió en esta bóveda. { $what }
desk-fault--file_not_a_file = En el lugar de un archivo guardado hay un enlace, una tubería, un dispositivo o una carpeta: { $what }
desk-fault--file_too_large = Un archivo guardado es más largo de lo anotado, y no se ha leído: { $what }
desk-fault--files_folder = La carpeta «files» de la bóveda falta, o es un enlace. { $what }
desk-fault--case = Un caso no puede recomponerse: { $what }

## Desk (window and command line): Names of fields, within the sentence of an error

desk-field--address = la dirección
desk-field--agent = quién va a actuar
desk-field--agent_address = la dirección de quien va a actuar
desk-field--attention = a la atención de quién
desk-field--capacity = en calidad de qué actúa
desk-field--channel = el medio de envío
desk-field--company = la empresa
desk-field--controllers = las empresas frente a las que vale, o que vale frente a todas
desk-field--country = el país
desk-field--email = la dirección de correo electrónico
desk-field--event = qué entrada era incorrecta (su identificador)
desk-field--fact = por qué pueden tener datos
desk-field--files = al menos un archivo
desk-field--identifiers = por qué le conocen
desk-field--kind = qué ha ocurrido
desk-field--label = qué es
desk-field--language = el idioma
desk-field--letter = la carta que envió
desk-field--name = el nombre
desk-field--new_passphrase = la nueva frase de contraseña
desk-field--note = su nota
desk-field--of = para quién escribe
desk-field--passphrase = la frase de contraseña
desk-field--person = la persona
desk-field--place = la localidad
desk-field--recipient--address = la dirección de la empresa
desk-field--recipient--name = el nombre de la empresa
desk-field--recovery_code = el código de recuperación
desk-field--reference = la referencia
desk-field--rights = qué quiere de ellos
desk-field--sender--address = su dirección
desk-field--sender--name = su nombre
desk-field--sent = el día en que la envió
desk-field--signature = la firma
desk-field--source = la política de privacidad
desk-field--tone = el tono
desk-field--trading_name = el nombre comercial
desk-field--until = el último día
desk-field--value = su valor
desk-field--ground = el motivo
desk-field--on = el día
desk-field--pause_from = el primer día de la pausa
desk-field--pause_to = el último día de la pausa
desk-field--received = el día de recepción
desk-field--regime = la ley
desk-field--region = la región
desk-field--to = a quién
desk-field--year = el año
desk-field--purpose = para qué es
desk-field--recipient = para quién es
desk-field--file = el archivo
desk-field--mandate = el poder

## Desk (window and command line): What a privacy notice does not say of its company

desk-gap--address = No se da ninguna dirección postal.
desk-gap--controller_name = El texto no nombra a la empresa que está detrás.
desk-gap--country = El texto no dice en qué país está.
desk-gap--email = No se da ninguna dirección de correo electrónico.
desk-gap--email_hidden = La dirección de correo electrónico está oculta a los programas en la página de la que se tomó: búsquela allí.
desk-gap--legal_form = No se da la forma jurídica.
desk-gap--source_differs = El texto habla de un sitio distinto de aquel del que se tomó: asegúrese de a quién pertenece esta política de privacidad.
desk-gap--web_form_url = Se menciona un formulario, pero no dónde está.

## Desk (window and command line): What to know before a step

desk-guidance--damages = La indemnización es un paso aparte y posterior (art. 82 del RGPD; en el Reino Unido, art. 168 de la DPA 2018). Quien la reclama debe demostrar qué hizo mal la empresa, qué daño causó, económico o moral, y que lo uno causó lo otro. Desde la sentencia del Tribunal de Justicia de 19 de marzo de 2026 (C-526/24), pedir a la vez acceso e indemnización puede hacer que una solicitud parezca abusiva. Por eso, ejerza primero el derecho, conserve la respuesta o el silencio como prueba y reclame; después consulte a un abogado, una asociación de consumidores o un centro de asesoramiento jurídico. Los plazos son nacionales (en Francia, cinco años).
desk-guidance--remedy_court = Puede demandar a la empresa sin reclamar antes (art. 79 del RGPD): donde está establecida o donde usted vive. Ninguna cláusula de sus condiciones puede impedirlo. La aplicación mantiene las pruebas en orden; para la demanda hace falta un abogado o un centro de asesoramiento jurídico.
desk-guidance--representation = Una entidad sin ánimo de lucro activa en la protección de datos puede reclamar y acudir a los tribunales por usted si le da mandato (art. 80, apartado 1, del RGPD). Pídale su propio modelo de mandato.

## Desk (window and command line): What went wrong with a file, within the sentence of an error

desk-io--damaged = su contenido está dañado
desk-io--denied = permiso denegado
desk-io--missing = no está ahí
desk-io--other = el sistema comunica un error
desk-io--read_only = el disco es de solo lectura

## Desk (window and command line): Envelopes, labels and the posting list

desk-mail--envelopes = Sobres
desk-mail--labels = Etiquetas
desk-mail--test--hold = Mírela al trasluz junto con una hoja de etiquetas.
desk-mail--test--print = Imprima al 100 %, sin ajustar a la página.
desk-mail--test--sheet = { $size } ({ $names })

## Desk (window and command line): In place of what only a newer version can read

desk-newer = (versión más reciente)

## Desk (window and command line): What to do next with a request

desk-next--check_answer = Compare lo que enviaron con lo que pedía su carta. Cuando lo tenga todo, cierre la solicitud.
desk-next--nothing = No queda nada que hacer.
desk-next--record_acknowledged = La tienen. Anote el día en que la recibieron: el que indican o, a más tardar, el día en que lo confirmaron. Su plazo corre desde ese día.
desk-next--record_received = Cuando sepa el día en que la recibieron, por el resguardo de una carta certificada o por ellos, anótelo. Su plazo corre desde ese día.
desk-next--remind_no_term = Han tenido unas semanas, aunque la ley no fija plazo para esto. Escriba la carta «{ $letter }»: pide una respuesta para un día concreto.
desk-next--send = Imprima la carta, fírmela y échela al correo. Después indique qué día la envió.
desk-next--send_again = Compruebe la dirección, envíe de nuevo la carta y después indique qué día.
desk-next--send_electronic = Copie el texto de la carta, envíelo desde su propia dirección y después indique qué día lo envió.
desk-next--wait = Nada que hacer: tienen hasta el { $date }.
desk-next--wait_no_term = La ley no fija plazo para esto. Deles unas semanas y después anote lo que llegó, o vuelva a escribir.
desk-next--ask_authority = La autoridad guarda silencio desde el { $since }. Pregúntele cómo va; también puede acudir a los tribunales.
desk-next--ask_controller = Si dicen que solo tratan los datos por cuenta de otro: pregunte de quién.
desk-next--ask_missing = Escríbales qué falta en su respuesta.
desk-next--check_refusal = Lea sus motivos. Deben darlos y decir dónde puede reclamar.
desk-next--complain = Reclame ante la autoridad, con su carta y lo que llegó.
desk-next--complain_company = Reclame primero ante la propia empresa. Tiene que acusar recibo en treinta días.
desk-next--contest_clarification = Su carta era clara: responda que lo pide todo.
desk-next--contest_extension = Impugne la prórroga: llegó demasiado tarde o sin motivos.
desk-next--contest_fee = Impugne el pago: la respuesta es gratuita.
desk-next--contest_identity = Impúgnelo si ya le conocen o piden demasiado, como una copia de un documento de identidad.
desk-next--contest_redaction = Si hay más tachado de lo necesario: impúgnelo, pasaje por pasaje.
desk-next--damages = La indemnización es un paso aparte y posterior: exige un daño real que pueda demostrar. Consulte antes a un abogado o a una asociación.
desk-next--give_clarification = Responda a qué se refiere. «Todos mis datos» es una respuesta.
desk-next--give_identity = Deles lo que demuestra que es usted, y nada más, y pida que no se use para otra cosa.
desk-next--read_decision = Lea lo que decidió la autoridad. Cuando no quede nada que hacer, cierre la solicitud.
desk-next--record_true_receipt = Anote el día en que la recibieron en cuanto lo sepa. Hasta entonces, la aplicación cuenta con una estimación: tienen hasta el { $date }.
desk-next--remedy = La autoridad guarda silencio desde el { $since }. Puede acudir a los tribunales contra ella; consulte a un abogado o a una asociación.
desk-next--remind = Busque una respuesta en su buzón y en el correo no deseado. Si no hay ninguna, envíeles un recordatorio y deles dos semanas.
desk-next--send_follow_up = Escribió esta carta y aún no la ha enviado: { $letter }. Envíela y después indique qué día.
desk-next--until = Tiene hasta el { $date } para decirle cómo va el asunto.
desk-next--use_channel = Puede enviarla por el medio que piden. No es obligatorio: el plazo corre desde su carta.
desk-next--wait_after_reminder = Les envió un recordatorio. Deles hasta el { $date }.
desk-next--wait_authority = Reclamó ante la autoridad. { $date }
desk-next--wait_cautious = Espere hasta el { $date }: entonces puede insistir sin riesgo.
desk-next--wait_company = Reclamó ante la empresa. Tiene hasta el { $date } para acusar recibo.
desk-next--write_to_controller = Escriba una solicitud propia al responsable del tratamiento, en cuanto sepa quién es.
desk-next--ask_again = Quería que se le recordara: vuelva a pedirles lo mismo y compare con la vez anterior.

## Desk (window and command line): What can be recorded of a request, to choose from

desk-record--acknowledged = Confirmaron que la tienen
desk-record--answered = Respondieron
desk-record--bounced = Fue devuelta sin entregar
desk-record--closed = He terminado con esta solicitud
desk-record--received = La recibieron
desk-record--refused = Se negaron
desk-record--sent = La envié
desk-record--tracking = Número de envío { $number }
desk-record--authority_answered = La autoridad respondió
desk-record--clarification_asked = Preguntan a qué me refiero
desk-record--clarification_given = Les dije a qué me refiero
desk-record--complained = Reclamé
desk-record--contested = Impugné lo que pedían
desk-record--extension_announced = Quieren más tiempo
desk-record--fee_asked = Piden dinero
desk-record--identity_asked = Preguntan quién soy
desk-record--identity_given = Les dije quién soy
desk-record--other_channel_asked = Quieren que se envíe por otro medio
desk-record--reminded = Les envié un recordatorio

## Desk (window and command line): The rights, as one asks for them, with a line of explanation

desk-right--access = Ver lo que tienen sobre usted
desk-right--access--hint = Deben decirle qué tienen, para qué, de dónde viene y quién lo recibe, y darle una copia.
desk-right--automated_decision = Que decida un ser humano
desk-right--automated_decision--hint = Una decisión tomada solo por una máquina: una persona debe examinarla, escucharle y explicarla.
desk-right--complaint = Reclamar ante la autoridad
desk-right--complaint--hint = La autoridad de control lo examina, gratis. Escriba antes a la empresa.
desk-right--completion = Completar lo que falta
desk-right--completion--hint = Deben añadir su declaración si lo que tienen da una imagen equivocada.
desk-right--damages = Reclamar una indemnización
desk-right--erasure = Hacer suprimir sus datos
desk-right--erasure--hint = Deben suprimir sus datos si se da una de seis razones. Pida antes su copia: lo suprimido no vuelve.
desk-right--erasure_public = Hacer suprimir enlaces y copias en otros lugares
desk-right--information = Preguntar lo que su política de privacidad no dice
desk-right--information--hint = Su política de privacidad omite algo que la ley les obliga a decir.
desk-right--law = art. { $articles } { $regime }
desk-right--law--DPA = art. { $articles } de la Data Protection Act 2018
desk-right--law--LIL = art. { $articles } de la Ley francesa n.º 78-17
desk-right--law--church = § { $articles } { $regime }
desk-right--minor_erasure = Hacer suprimir datos de su infancia
desk-right--objection = Detener un uso de sus datos
desk-right--objection--hint = Por razones de su propia situación, contra usos que basan en sus intereses o en una misión de interés público. Si un uso se basa en su consentimiento, retírelo en su lugar.
desk-right--objection_marketing = Detener la publicidad
desk-right--objection_marketing--hint = Sin motivos ni excepciones: la publicidad, y la elaboración de perfiles para ella, deben cesar.
desk-right--objection_research = Detener un uso para investigación o estadísticas
desk-right--portability = Recibir sus datos para llevárselos
desk-right--portability--hint = Lo que les dio y lo que observaron de su uso, en un archivo que otros programas pueden leer.
desk-right--portability_direct = Hacer enviar sus datos a otra empresa
desk-right--portability_direct--hint = Deben enviar sus datos directamente a otra empresa, cuando sea técnicamente posible.
desk-right--post_mortem = Decidir qué pasa después de su muerte
desk-right--post_mortem--hint = Ley francesa: dígales qué hacer con sus datos tras su fallecimiento, y quién se encarga.
desk-right--post_mortem_heirs = Actuar por una persona fallecida
desk-right--recipients_notice = Saber a quién avisaron de un cambio
desk-right--rectification = Corregir lo que es incorrecto
desk-right--rectification--hint = Deben rectificar lo que es incorrecto sobre usted y avisar a quienes se lo comunicaron.
desk-right--remedy_court = Acudir a los tribunales
desk-right--representation = Que una asociación actúe por usted
desk-right--restriction = Congelar sus datos
desk-right--restriction--hint = Pueden conservar sus datos pero no usarlos, mientras hay un desacuerdo abierto o porque usted los necesita para una reclamación.
desk-right--withdraw_consent = Retirar su consentimiento
desk-right--withdraw_consent--hint = A partir de entonces ya no pueden usar sus datos sobre la base de lo que usted aceptó.
desk-right--ai_training = Mantener sus datos fuera del entrenamiento de IA
desk-right--ai_training--hint = Una oposición con las palabras que necesita: lo que escribió, dijo o mostró no debe entrenar una inteligencia artificial.
desk-right--breach = Preguntar por una violación de la seguridad
desk-right--breach--hint = Sus datos pueden haberse filtrado: si le afecta, qué pasó, qué hacen al respecto y qué puede hacer usted.
desk-right--camera_access = Ver grabaciones de usted
desk-right--camera_access--hint = Una cámara le grabó: haga que conserven la grabación antes de que se sobrescriba, y obtenga una copia.
desk-right--deceased = Preguntar por una persona fallecida
desk-right--deceased--hint = Lo que herederos y familiares pueden pedir en Alemania, Italia, España y el Reino Unido. La carta dice en qué se basa.
desk-right--delete_me = Que le olviden
desk-right--delete_me--hint = Una carta para todo: retira su consentimiento, se opone y pide la supresión de sus datos. Pida antes su copia: lo suprimido no vuelve.
desk-right--employee_access = Ver lo que tiene un empleador
desk-right--employee_access--hint = Expediente personal, correos sobre usted, evaluaciones, horarios: del lugar donde trabaja, trabajó o se presentó.
desk-right--erasure_public--hint = Páginas, publicaciones y resultados de búsqueda sobre usted, con enlaces y copias en otros lugares.
desk-right--law--recital = derecho nacional (considerando { $articles } { $regime })
desk-right--minor_erasure--hint = Ley francesa: lo que un servicio en línea obtuvo de usted cuando era menor de edad.
desk-right--objection_research--hint = Estudian o cuentan a personas con sus datos, y usted no lo quiere.
desk-right--post_mortem_heirs--hint = Ley francesa: cerrar las cuentas de la persona de quien hereda, obtener lo que la herencia necesita.
desk-right--recipients_notice--hint = Tras una rectificación, una supresión o una congelación: ¿a quién avisaron?
desk-right--score = Ver su puntuación
desk-right--score--hint = Para agencias de información crediticia y quien le evalúe: el valor, cómo se obtiene, con qué datos y quién lo recibió. No hace falta que conozca una decisión.
desk-right--source = Saber de dónde sacaron sus datos
desk-right--source--hint = Para intermediarios de datos y remitentes que no conoce: de dónde vienen sus datos y quién los recibe. También detiene su publicidad.

## Desk (window and command line): The printed sheet with the recovery code

desk-sheet--delete = Elimine el archivo desde el que la imprimió.
desk-sheet--how = Si ha olvidado su frase de contraseña: en la aplicación, elija «He olvidado mi frase de contraseña», o ejecute `habeas vault passphrase --forgotten`. Escriba los siete grupos; las minúsculas, los espacios y los guiones no importan. Después elija una nueva frase de contraseña.
desk-sheet--keep = Guarde esta hoja donde guarda su pasaporte, y no junto al ordenador.
desk-sheet--made = Creado el { $date }
desk-sheet--title = Habeas: código de recuperación de su bóveda
desk-sheet--what = Quien tenga este código y la carpeta de su bóveda (o una copia de seguridad de ella) puede leer todo lo que contiene, sin su frase de contraseña. Un código creado más tarde sustituye a este.

## Desk (window and command line): Where a request stands

desk-status--acknowledged = Confirmaron el { $date } que la tienen. Anote el día en que la recibieron para que empiece el plazo.
desk-status--answered = Respondieron el { $date }.
desk-status--bounced = Fue devuelta el { $date }.
desk-status--closed = Usted cerró esta solicitud el { $date }.
desk-status--late = Su plazo terminó el { $due } sin respuesta.
desk-status--refused = Se negaron el { $date }.
desk-status--running = La tienen desde el { $date } y deben responder a más tardar el { $due }.
desk-status--sent = Usted la envió el { $date }. Su plazo corre desde el día en que la reciben.
desk-status--sent_no_term = Usted la envió el { $date }. La ley no fija plazo para la respuesta.
desk-status--written = Usted escribió la carta el { $date }. Aún no se ha enviado.
desk-status--estimated = Usted la echó al correo; probablemente llegó el { $date }. Entonces deben responder a más tardar el { $due }.
desk-status--paused = Esperan su respuesta desde el { $date }. Hasta entonces el plazo está parado.

## Desk (window and command line): How strong a passphrase is, and how to better it

desk-strength--hint--another_word = Añada una o dos palabras más. Mejor si son poco comunes.
desk-strength--hint--capitals = Las mayúsculas no ayudan mucho.
desk-strength--hint--dates = Evite años y fechas que tengan que ver con usted.
desk-strength--hint--few_words = Use cuatro palabras o más que no tengan relación entre sí.
desk-strength--hint--no_signs = No hacen falta signos, cifras ni mayúsculas.
desk-strength--hint--repeated = No repita palabras ni letras.
desk-strength--hint--reversed = Una palabra escrita al revés apenas es más difícil.
desk-strength--hint--substitutions = Escribir @ por a, o 0 por o, no ayuda mucho.
desk-strength--level--0 = Demasiado fácil: se adivinaría { $time }.
desk-strength--level--1 = Débil: alguien con su bóveda y mil ordenadores la adivinaría { $time }.
desk-strength--level--2 = Aceptable: alguien con su bóveda y mil ordenadores la adivinaría { $time }.
desk-strength--level--3 = Buena: alguien con su bóveda y mil ordenadores la adivinaría { $time }.
desk-strength--level--4 = Fuerte: alguien con su bóveda y mil ordenadores la adivinaría { $time }.
desk-strength--time--at_once = al instante
desk-strength--time--centuries = en siglos
desk-strength--time--days = en días
desk-strength--time--decades = en décadas
desk-strength--time--hours = en menos de un día
desk-strength--time--longer = después de más de diez mil años
desk-strength--time--minutes = en menos de una hora
desk-strength--time--months = en meses
desk-strength--time--years = en años
desk-strength--warning--common = Mucha gente usa esta, así que se prueba de las primeras.
desk-strength--warning--dates = Los años y las fechas se prueban enseguida.
desk-strength--warning--keys = Las teclas contiguas se prueban de las primeras.
desk-strength--warning--like_common = Se parece a una que usa mucha gente.
desk-strength--warning--names = Los nombres se prueban enseguida.
desk-strength--warning--one_word = Una sola palabra se encuentra enseguida.
desk-strength--warning--repeats = Lo que se repite apenas cuenta más de una vez.
desk-strength--warning--sequence = Las secuencias como abc o 6543 se prueban de las primeras.

## Desk (window and command line): The table of requests

desk-table--state--answered = Respondida
desk-table--state--bounced = Devuelta
desk-table--state--closed = Cerrada
desk-table--state--refused = Denegada
desk-table--state--running = En curso
desk-table--state--sent = Enviada
desk-table--state--written = Escrita, sin enviar

## Desk (window and command line): The timeline as a text

desk-timeline--erased =
    { $count ->
        [one] Una solicitud que se eliminó: { $count } entrada figura en la cadena, borrada.
       *[other] Una solicitud que se eliminó: { $count } entradas figuran en la cadena, borradas.
    }
desk-timeline--note = Todas las entradas están en data/events.jsonl; formato de esta exportación: BagIt 1.0 (RFC 8493).
desk-timeline--title = Habeas: el caso completo, exportado el { $date }

## Desk (window and command line): Supervisory authorities

desk-authority--never = Esta ficha nunca se ha comparado con una fuente. Mire el sitio de la propia autoridad antes de escribirle.
desk-authority--stale = Esta ficha se comprobó por última vez el { $date }. Mire el sitio de la propia autoridad antes de escribirle.

## Desk (window and command line): Entries of the calendar

desk-calendar--chase = { $company }: ¿sin respuesta? Enviar un recordatorio ({ $reference })
desk-calendar--chase--text = { $rights }. Tenían hasta el { $date }. Si no ha llegado nada, abra Habeas: ahí está el recordatorio.
desk-calendar--due = { $company }: último día para responder ({ $reference })
desk-calendar--due--text = { $rights }. Por ley tienen hasta el { $date }. Puede insistir sin riesgo desde el { $safe }.
desk-calendar--estimated = El día en que recibieron la carta es una estimación, y por tanto también estos días.
desk-calendar--name = Habeas: plazos

## Desk (window and command line): The chain of senders and receivers

desk-chain--days =
    { $n ->
        [one] { $name } ({ $n } día)
       *[other] { $name } ({ $n } días)
    }
desk-chain--first--holiday = el { $date } es { $name }
desk-chain--first--saturday = el { $date } es sábado
desk-chain--first--sunday = el { $date } es domingo
desk-chain--region = { $name } ({ $region })
desk-chain--substitute = { $name } (día sustitutivo)
desk-chain--then--holiday = después { $name }
desk-chain--then--saturday = después sábado
desk-chain--then--sunday = después domingo

## Desk (window and command line): What their notice says and an answer should

desk-claims--data_categories = Qué datos dicen tener
desk-claims--purposes = Para qué dicen usarlos
desk-claims--recipients = Quién los recibe, según dicen
desk-claims--retention = Cuánto tiempo dicen conservarlos
desk-claims--silent = La política de privacidad no dice nada al respecto.
desk-claims--transfers = Qué dicen de países fuera de Europa

## Desk (window and command line): Kinds of days that do not count

desk-class--bank = bancos cerrados
desk-class--bridge = día de puente
desk-class--equated = asimilado a festivo
desk-class--local = en algunos municipios
desk-class--statutory = día festivo

## Desk (window and command line): Letters that follow a request

desk-follow_up--F1 = Recordatorio
desk-follow_up--F1--hint = Su plazo ha terminado y no ha llegado nada.
desk-follow_up--F2 = Lo que falta
desk-follow_up--F2--hint = Su respuesta está incompleta, o se niegan.
desk-follow_up--F3 = Impugnar la exigencia de identidad
desk-follow_up--F3--hint = Saben quién es usted, o piden demasiado.
desk-follow_up--F4 = Impugnar la prórroga
desk-follow_up--F4--hint = Llegó demasiado tarde, sin motivos, o no es necesaria.
desk-follow_up--F5 = Impugnar el pago
desk-follow_up--F5--hint = La respuesta es gratuita.
desk-follow_up--F6 = Responder a su pregunta
desk-follow_up--F6--hint = Preguntan a qué se refiere. «A todo» es una respuesta.
desk-follow_up--F7 = Demostrar su identidad
desk-follow_up--F7--hint = Dé lo que hace falta y nada más, solo para este uso.
desk-follow_up--F8 = Reclamación ante la autoridad
desk-follow_up--F8--hint = La autoridad lo examina, gratis.
desk-follow_up--UK-164A = Reclamación ante la empresa
desk-follow_up--UK-164A--hint = La ley británica quiere que primero se reclame ante la empresa.
desk-follow_up--authority_silent = Preguntar a la autoridad cómo va
desk-follow_up--authority_silent--hint = Han pasado tres meses sin noticias. La carta pregunta, y nombra el recurso.
desk-follow_up--processor = Preguntar quién es el responsable
desk-follow_up--processor--hint = Dicen que solo tratan los datos por cuenta de otro.
desk-follow_up--redaction = Impugnar lo tachado
desk-follow_up--redaction--hint = Hay pasajes tachados por entero, o sin motivo.
desk-follow_up--resend = La carta, de nuevo
desk-follow_up--resend--hint = Fue devuelta. La carta dice cuándo y cómo se envió por primera vez.

## Desk (window and command line): Citations of law

desk-law--Art--12--3--GDPR = art. 12, apartado 3, del RGPD
desk-law--Art--12--3--UK--GDPR = art. 12, apartado 3, del UK GDPR
desk-law--Art--12A--UK--GDPR = art. 12A del UK GDPR
desk-law--Art--14--3--Reg--2018--1725 = art. 14, apartado 3, del Regl. 2018/1725
desk-law--Art--18--DPO = art. 18 de la Ordenanza suiza de protección de datos
desk-law--Art--25--7--FADP--Art--18--DPO = art. 25, apartado 7, de la LPD y art. 18 de la Ordenanza suiza de protección de datos
desk-law--Art--51--II--loi--78-17 = art. 51, II, de la Ley francesa n.º 78-17
desk-law--Art--63--3--Reg--2018--1725 = art. 63, apartado 3, del Regl. 2018/1725
desk-law--Art--78--2--GDPR = art. 78, apartado 2, del RGPD
desk-law--ICO--time--limits = según cuenta la ICO
desk-law--Reg--1182--71--Art--3--1 = art. 3, apartado 1, del Regl. 1182/71
desk-law--Reg--1182--71--Art--3--2--c = art. 3, apartado 2, letra c), del Regl. 1182/71
desk-law--Reg--1182--71--Art--3--4 = art. 3, apartado 4, del Regl. 1182/71
desk-law--s--164A--DPA--2018 = art. 164A de la DPA 2018
desk-law--s--166--DPA--2018 = art. 166 de la DPA 2018
desk-law--14--3--KDG = § 14, apartado 3, KDG
desk-law--16--3--DSG-EKD = § 16, apartado 3, DSG-EKD
desk-law--187--1--BGB = § 187, apartado 1, BGB
desk-law--188--3--BGB = § 188, apartado 3, BGB
desk-law--193--BGB = § 193 BGB

## Desk (window and command line): What the law owes the data subject

desk-owes--accounts_closed = Cerrar las cuentas y ayudar a liquidar la herencia
desk-owes--acknowledgement = Acusar recibo en treinta días
desk-owes--before_lifting = Avisarle antes de volver a usarlos
desk-owes--breach_record = Llevar un registro de ella
desk-owes--breach_told = Decirle qué pasó, qué consecuencias tiene y qué hacen al respecto
desk-owes--completion = Añadir lo que falta
desk-owes--confirmation = Decir si tienen datos sobre usted
desk-owes--copy = Una copia de los datos mismos
desk-owes--correction = Rectificar lo que es incorrecto
desk-owes--directives_kept = Conservar sus directrices y cumplirlas
desk-owes--electronic_form = Un formato electrónico de uso común, si lo pide por correo electrónico
desk-owes--erasure = Suprimir los datos, incluidas las copias
desk-owes--erasure_minor = Suprimirlos lo antes posible
desk-owes--estate_told = Lo que la ley del país concede a herederos o familiares
desk-owes--explanation = Cómo se llegó a la decisión
desk-owes--file = Un archivo de lectura mecánica
desk-owes--free = Todo ello gratis
desk-owes--handling = Examinar su reclamación
desk-owes--human_review = Que una persona vuelva a examinarlo, con su versión
desk-owes--in_time = Una respuesta sin dilación, dentro del plazo legal
desk-owes--information = Para qué, de dónde, a quién, cuánto tiempo
desk-owes--kept_listed = Enumerar lo que conservan, y por qué
desk-owes--missing_information = Lo que la política de privacidad omite
desk-owes--others_told = Avisar a otros que los publicaron
desk-owes--progress = Decirle cómo va el asunto
desk-owes--reasons = Los motivos de lo que no hagan, y dónde puede reclamar
desk-owes--recipients_list = Decirle quiénes son
desk-owes--recipients_told = Avisar a todos los que recibieron los datos
desk-owes--restriction = Almacenar los datos y no usarlos para casi nada
desk-owes--restriction_meanwhile = Congelar los datos hasta que se decida
desk-owes--safeguards = Qué protege los datos en el extranjero
desk-owes--source_told = Decir de dónde vienen sus datos
desk-owes--stop = Cesar, salvo que acrediten motivos imperiosos
desk-owes--stop_consent = Cesar de inmediato, con la misma facilidad con que aceptó
desk-owes--stop_marketing = Cesar de inmediato
desk-owes--stop_research = Cesar, salvo que la misión sea de interés público
desk-owes--transmission = Enviarlos a la otra empresa, cuando sea posible

## Desk (window and command line): Why a deadline ends on its day, step by step

desk-reason--cautious = Para mayor seguridad, insista solo después del { $date }: una oficina de allí puede estar cerrada. { $chain }.
desk-reason--clamped = Ese mes no tiene día { $n }, así que cuenta su último día: el { $date }{ $law }.
desk-reason--days =
    { $n ->
        [one] { $n } día termina el { $date } ({ $law }).
       *[other] { $n } días terminan el { $date } ({ $law }).
    }
desk-reason--estimated = Usted la echó al correo, y nadie anotó el día en que llegó: el { $date } es una estimación, los días laborables habituales del correo. Ninguna ley presume un día; anote el verdadero en cuanto lo sepa. El propio día de recepción no se cuenta ({ $law }).
desk-reason--extended = Prorrogaron el plazo el { $date }, a tiempo y con motivos: tienen hasta el { $extended } ({ $law }).
desk-reason--extended_too_late = Prorrogaron el plazo el { $date }, después del { $due }. Es demasiado tarde: vale la primera fecha.
desk-reason--extended_without_reasons = Prorrogaron el plazo el { $date } sin decir por qué. Eso no es una prórroga: vale la primera fecha.
desk-reason--extension = Solo pueden tardar hasta el { $extended } si le dicen por qué a más tardar el { $due } ({ $law }).
desk-reason--extension_unlimited = El { $date } anunciaron que necesitan más tiempo. Esta ley no fija cuánto: exíjales el día que indicaron.
desk-reason--holidays_unknown = Aquí no se conocen los festivos del lugar donde responden. Si el { $date } es uno de ellos, tienen hasta el siguiente día laborable.
desk-reason--month = Un mes natural termina el { $date } ({ $law }).
desk-reason--months =
    { $n ->
        [one] { $n } mes natural termina el { $date } ({ $law }).
       *[other] { $n } meses naturales terminan el { $date } ({ $law }).
    }
desk-reason--not_started = Esperan algo que necesitan de usted. Si les llegara el { $date }, el plazo empezaría ese día ({ $law }).
desk-reason--overdue = Desde el { $date } llevan retraso.
desk-reason--paused =
    Le preguntaron algo el { $from } y tuvieron su respuesta el { $to }. { $n ->
        [one] { $n } día no cuenta; nueva fecha: { $date }.
       *[other] { $n } días no cuentan; nueva fecha: { $date }.
    }
desk-reason--paused_both =
    Le preguntaron algo el { $from } y tuvieron su respuesta el { $to }. { $n ->
        [one] Incluidos ambos días, { $n } día no cuenta; nueva fecha: { $date }.
       *[other] Incluidos ambos días, { $n } días no cuentan; nueva fecha: { $date }.
    }
desk-reason--paused_open =
    Le preguntaron algo el { $from } y aún esperan su respuesta. { $n ->
        [one] Si la diera hoy, { $n } día no contaría; nueva fecha: { $date }.
       *[other] Si la diera hoy, { $n } días no contarían; nueva fecha: { $date }.
    }
desk-reason--paused_too_late = Le preguntaron algo el { $date }, cuando su plazo había terminado el { $due }. Eso no detiene nada.
desk-reason--received = La recibieron el { $date }. Ese mismo día no se cuenta ({ $law }).
desk-reason--received_counts = La recibieron el { $date }, y ese día es el primero que se cuenta ({ $law }).
desk-reason--restarted = Lo que necesitaban de usted les llegó el { $date }, y el plazo empieza ese día ({ $law }).
desk-reason--rolled = { $chain }, por tanto, el { $date }{ $law }.
desk-reason--rolled_extended = Para el plazo prorrogado: { $chain }, por tanto, el { $date }{ $law }.
desk-reason--sent_electronically = Usted la envió por vía electrónica el { $date }, que cuenta como el día en que la recibieron. Ese mismo día no se cuenta ({ $law }).
desk-reason--tables_end = Los festivos regionales de este país solo se conocen de { $first } a { $last }. Para otros años, consulte su calendario oficial.

## Desk (window and command line): Why a next step is due

desk-reason_step--ask_authority = Su plazo para decirle cómo va el asunto ha terminado (art. 78, apartado 2, del RGPD; en el Reino Unido, art. 166 de la DPA 2018).
desk-reason_step--ask_controller = Contestaron el { $since }. Un encargado ayuda a su responsable a responder [art. 28, apartado 3, letra e), del RGPD].
desk-reason_step--ask_missing = Respondieron el { $since }; el derecho es a todo (art. 15 del RGPD).
desk-reason_step--check_answer = Respondieron el { $since }. Más de la mitad de las respuestas están incompletas.
desk-reason_step--check_refusal = Se negaron el { $since } (art. 12, apartado 4, del RGPD).
desk-reason_step--complain = Desde el { $since } hay algo por lo que reclamar (art. 77 del RGPD y similares).
desk-reason_step--complain_company = La ley británica quiere que la reclamación vaya antes a la empresa (art. 164A de la DPA 2018).
desk-reason_step--contest_clarification = Preguntaron el { $since }, y el derecho a saber lo abarca todo.
desk-reason_step--contest_extension = La anunciaron el { $since }. Una prórroga necesita motivos, dentro del primer mes (art. 12, apartado 3, del RGPD).
desk-reason_step--contest_fee = Lo pidieron el { $since }. Una respuesta solo cuesta algo si la solicitud es manifiestamente infundada o excesiva (art. 12, apartado 5, del RGPD).
desk-reason_step--contest_identity = Lo pidieron el { $since }. Solo lo permiten dudas razonables, y solo para lo necesario [art. 12, apartado 6, y art. 5, apartado 1, letra c), del RGPD].
desk-reason_step--contest_redaction = Respondieron el { $since }. Los derechos de otros limitan la copia, y no son motivo para negarlo todo (art. 15, apartado 4, del RGPD, considerando 63).
desk-reason_step--damages = El art. 82 del RGPD concede indemnización por un daño real, nunca con una primera solicitud.
desk-reason_step--give_clarification = Preguntaron el { $since }. Si hay muchos datos, pueden preguntar a qué se refiere (considerando 63 del RGPD).
desk-reason_step--give_identity = Lo pidieron el { $since }. Si tienen dudas razonables pueden hacerlo, y el plazo espera a que usted responda (art. 12, apartado 6, del RGPD).
desk-reason_step--read_decision = La autoridad respondió el { $since }.
desk-reason_step--record_acknowledged = Su plazo corre desde el día en que la reciben.
desk-reason_step--record_received = Su plazo corre desde el día en que la reciben.
desk-reason_step--record_true_receipt = Ninguna ley presume el día en que llega una carta.
desk-reason_step--remedy = Su plazo para decirle cómo va el asunto ha terminado (art. 78, apartado 2, del RGPD; en el Reino Unido, art. 166 de la DPA 2018).
desk-reason_step--remind = Su plazo terminó el { $since } (art. 12, apartado 3, del RGPD).
desk-reason_step--send_follow_up = Se escribió el { $since }.
desk-reason_step--use_channel = Lo pidieron el { $since } (art. 12, apartado 2, del RGPD: deben facilitarlo).
desk-reason_step--wait = El plazo que la ley les da está corriendo.
desk-reason_step--wait_after_reminder = Les envió un recordatorio el { $since }; dos semanas son razonables.
desk-reason_step--wait_authority = Reclamó el { $since }.
desk-reason_step--wait_cautious = Según la ley llevan retraso desde el { $since }, pero una oficina de allí puede haber estado cerrada.
desk-reason_step--wait_company = Reclamó el { $since } (art. 164A de la DPA 2018).
desk-reason_step--write_to_controller = La respuesta la debe el responsable del tratamiento, y su plazo empieza cuando recibe la solicitud de usted (art. 12, apartado 3, del RGPD).
desk-reason_step--ask_again = Este aviso lo puso usted. Nada le obliga.

## Desk (window and command line): Reasons for refusing, as they may write

desk-refusal--already_known = Que usted ya lo sabe
desk-refusal--archiving = Que se conserva en un archivo
desk-refusal--basis_not_objectable = Que se basa en el consentimiento o en un contrato: entonces, retírelo o póngale fin
desk-refusal--breach_excepted = Que los datos eran ilegibles, o el riesgo ha pasado, o informaron al público
desk-refusal--compelling_grounds = Motivos imperiosos: tienen que acreditarlos
desk-refusal--consent_other_basis = Que tienen otra base jurídica: tienen que nombrarla
desk-refusal--decision_allowed = Que un contrato, una ley o su consentimiento lo permiten: la revisión sigue siendo debida
desk-refusal--disproportionate = Que avisar a todos exige demasiado esfuerzo
desk-refusal--excessive = Que pide demasiado o demasiado a menudo: tienen que demostrarlo
desk-refusal--expression = Libertad de expresión e información
desk-refusal--forbidden_by_deceased = Que la persona lo había prohibido
desk-refusal--human_involved = Que intervino una persona: tiene que haber sido de verdad
desk-refusal--identity_doubt = Que dudan de quién es usted: solo con un motivo
desk-refusal--inadmissible = Que la forma de la reclamación no es correcta
desk-refusal--inferred = Que lo dedujeron ellos mismos
desk-refusal--legal_claims = Que lo necesitan para un tribunal
desk-refusal--legal_obligation = Que una ley les obliga a conservarlo, como las facturas
desk-refusal--minor_exceptions = Libertad de expresión, una ley, salud pública, archivos, un tribunal
desk-refusal--no_case = Que no se da ninguno de los cuatro casos
desk-refusal--no_data = Que no tienen nada: aun así tienen que decirlo
desk-refusal--no_high_risk = Que el riesgo para usted no es alto
desk-refusal--no_prior_request = Que no se dirigió antes a la empresa
desk-refusal--not_collected = Que los datos no vinieron de usted, en unos pocos casos
desk-refusal--not_controller = Que no les corresponde decidir: entonces dicen a quién
desk-refusal--not_executor = Que usted no es la persona designada
desk-refusal--not_feasible = Que no es técnicamente posible
desk-refusal--not_heir = Que usted no hereda, o que las directrices dicen otra cosa
desk-refusal--not_identifiable = Que no pueden saber qué datos son suyos
desk-refusal--not_needed_for_purpose = Que su fin no lo necesita
desk-refusal--objection_claims = Que lo necesitan para un tribunal
desk-refusal--other_basis = Que se basa en algo distinto del consentimiento o de un contrato
desk-refusal--overriding_interest = Un interés prevalente, una ley o su consentimiento
desk-refusal--portability_others = Que afecta a otros
desk-refusal--proof_missing = Que usted no demostró qué es lo correcto
desk-refusal--public_health = Salud pública
desk-refusal--public_task = Que sirve a una misión de interés público
desk-refusal--research = Archivos, investigación, estadísticas
desk-refusal--research_public_task = Que la investigación sirve a una misión de interés público
desk-refusal--restricted_by_law = Que una ley lo prohíbe: tienen que nombrarla
desk-refusal--rights_of_others = Que afecta a otros: tachan, y dan lo demás
desk-refusal--uses_remain = Que algunos usos siguen permitidos
desk-refusal--value_judgement = Que es una opinión y no un hecho

## Desk (window and command line): What a company sent: kinds of files and data, and notes on them

desk-answer--feature--advertiser = Anunciantes
desk-answer--feature--device = Dispositivos
desk-answer--feature--email = Direcciones de correo electrónico
desk-answer--feature--ip = Direcciones IP
desk-answer--feature--payment = Pagos
desk-answer--feature--person = Personas
desk-answer--feature--phone = Números de teléfono
desk-answer--feature--place = Lugares
desk-answer--kind--audio = audio
desk-answer--kind--avif = imagen (avif)
desk-answer--kind--bmp = imagen (bmp)
desk-answer--kind--bzip2 = bzip2
desk-answer--kind--calendar = calendario (ics)
desk-answer--kind--contacts = contactos (vcf)
desk-answer--kind--csv = tabla como texto
desk-answer--kind--doc = documento (doc)
desk-answer--kind--docx = documento (docx)
desk-answer--kind--empty = vacío
desk-answer--kind--gif = imagen (gif)
desk-answer--kind--gzip = gzip
desk-answer--kind--heic = imagen (heic)
desk-answer--kind--html = página web
desk-answer--kind--jpeg = imagen (jpeg)
desk-answer--kind--json = JSON
desk-answer--kind--json_lines = JSON, un valor por línea
desk-answer--kind--locked_office = archivo de Office bloqueado
desk-answer--kind--mail = correo electrónico
desk-answer--kind--mailbox = buzón
desk-answer--kind--ods = hoja de cálculo (ods)
desk-answer--kind--odt = documento (odt)
desk-answer--kind--ole = archivo compuesto
desk-answer--kind--outlook_mail = mensaje de Outlook
desk-answer--kind--outlook_wrapping = winmail.dat
desk-answer--kind--pdf = PDF
desk-answer--kind--pgp = cifrado con PGP
desk-answer--kind--png = imagen (png)
desk-answer--kind--pptx = diapositivas (pptx)
desk-answer--kind--program = programa
desk-answer--kind--pst = archivo de datos de Outlook
desk-answer--kind--rar = archivo comprimido RAR
desk-answer--kind--rtf = documento (rtf)
desk-answer--kind--script_json = JSON tras una línea de script
desk-answer--kind--seven_zip = archivo comprimido 7z
desk-answer--kind--signed_mail = S/MIME
desk-answer--kind--sqlite = base de datos SQLite
desk-answer--kind--tar = archivo tar
desk-answer--kind--text = texto
desk-answer--kind--tiff = imagen (tiff)
desk-answer--kind--unknown = desconocido
desk-answer--kind--video = vídeo
desk-answer--kind--webp = imagen (webp)
desk-answer--kind--xls = hoja de cálculo (xls)
desk-answer--kind--xlsb = hoja de cálculo (xlsb)
desk-answer--kind--xlsx = hoja de cálculo (xlsx)
desk-answer--kind--xml = XML
desk-answer--kind--xz = xz
desk-answer--kind--zip = archivo comprimido zip
desk-answer--kind--zstd = Zstandard
desk-answer--note--bad_json = El JSON está roto: { $what }. Registros que pudieron leerse: { $readable }.
desk-answer--note--codes = «{ $field }» contiene códigos sin explicación: { $values }.
desk-answer--note--cut_short = El archivo acaba antes de estar completo.
desk-answer--note--damaged = El archivo no contiene lo que su clase promete ({ $detail }).
desk-answer--note--day_order_undecided =
    { $count ->
        [one] No se distinguen el día y el mes en { $count } fecha ({ $column }).
       *[other] No se distinguen los días y los meses en { $count } fechas ({ $column }).
    }
desk-answer--note--day_order_undecided--no_column =
    { $count ->
        [one] No se distinguen el día y el mes en { $count } fecha.
       *[other] No se distinguen los días y los meses en { $count } fechas.
    }
desk-answer--note--empty = El archivo está vacío.
desk-answer--note--empty_list = La lista «{ $name }» está y no contiene nada.
desk-answer--note--empty_list--unnamed = La lista o tabla no contiene nada.
desk-answer--note--encoding_guessed = La codificación se dedujo por las letras: { $encoding }. Podría ser otra.
desk-answer--note--formula = Una fórmula en { $place }: se muestra, no se calcula nunca.
desk-answer--note--hidden_sheet = La hoja «{ $name }» está oculta en su archivo.
desk-answer--note--left_unread = No se miró en esta pasada.
desk-answer--note--letters_lost = Algunos bytes no son letras en la codificación { $encoding }.
desk-answer--note--method_not_read = El método con que está comprimido no se lee aquí ({ $method }).
desk-answer--note--name_disagrees = El nombre termina en .{ $named }, pero el contenido es: { $is }.
desk-answer--note--name_refused = El nombre apunta fuera del archivo comprimido ({ $name }); nunca se escribe nada con él.
desk-answer--note--no_side_file = { $name } no tiene al lado ningún archivo de detalles.
desk-answer--note--no_such_entry = No hay ningún elemento con el número { $number }.
desk-answer--note--no_such_item = No contiene nada que se llame «{ $name }».
desk-answer--note--no_such_page = No tiene página { $number }; la última es la { $pages }.
desk-answer--note--not_followed = Un enlace o un dispositivo, listado y no seguido: { $name }.
desk-answer--note--not_read_here = Esta clase de archivo no se lee aquí: { $kind }.
desk-answer--note--note_beside_table = Junto a la tabla figura: { $text }
desk-answer--note--only_a_link = Esto no es la respuesta, sino el camino hacia ella, en { $host }.
desk-answer--note--only_a_link--days = Esto no es la respuesta, sino el camino hacia ella, en { $host }. Dice que el camino se cierra al cabo de { $days } días.
desk-answer--note--only_zeros = El archivo no contiene más que ceros: no se copió o transfirió entero.
desk-answer--note--overlapping = Partes del archivo comprimido se superponen, como en los archivos hechos para crecer sin fin.
desk-answer--note--part_missing = La parte { $number } de este conjunto falta o no se añadió.
desk-answer--note--password_needed = Hace falta una contraseña ({ $method }).
desk-answer--note--password_needed--hidden = Hace falta una contraseña incluso para los nombres de lo que contiene ({ $method }).
desk-answer--note--password_wrong = Esa no es la contraseña.
desk-answer--note--password_wrong--or_damaged = Esa no es la contraseña, o el archivo está dañado: este formato no permite saberlo.
desk-answer--note--picture_not_shown = Esta clase de imagen se conserva y no se muestra aquí: { $kind }.
desk-answer--note--picture_of_text = Las palabras de { $pages } páginas son imágenes: no se puede buscar en ellas.
desk-answer--note--program = Esto es un programa. Se conserva y no se abre nunca.
desk-answer--note--reader_stopped = El lector, que funciona aislado de todo lo demás, se detuvo aquí ({ $detail }).
desk-answer--note--remote_left_out =
    { $count ->
        [one] No se cargó { $count } imagen o estilo remoto.
       *[other] No se cargaron { $count } imágenes o estilos remotos.
    }
desk-answer--note--restricted = Quien lo hizo prohíbe imprimir o copiar; puede leerse.
desk-answer--note--saved_again = Parece que un programa de hojas de cálculo guardó de nuevo este archivo y cambió fechas en «{ $column }».
desk-answer--note--serial_dates = Las fechas de «{ $column }» están escritas como números de días.
desk-answer--note--text_repaired =
    { $count ->
        [one] Las letras estropeadas en la exportación de la empresa se muestran como debían ser ({ $count } texto).
       *[other] Las letras estropeadas en la exportación de la empresa se muestran como debían ser ({ $count } textos).
    }
desk-answer--note--too_large--blocks = El texto es más largo de lo que se lee aquí; se muestra su comienzo.
desk-answer--note--too_large--bytes = El archivo es más largo de lo que se lee aquí; se muestra lo anterior.
desk-answer--note--too_large--cells = La tabla tiene más celdas de las que se leen aquí; se muestran las primeras filas.
desk-answer--note--too_large--depth = Está a más profundidad dentro de otros archivos de la que se lee aquí.
desk-answer--note--too_large--entries = Contiene más partes de las que se listan aquí.
desk-answer--note--too_large--inflated = Lo comprimido en él crece más de lo que se lee aquí.
desk-answer--note--too_large--memory = Su compresión necesita más memoria de la que se da aquí.
desk-answer--note--too_large--pages = El documento tiene más páginas de las que se leen aquí; se muestran las primeras.
desk-answer--note--too_large--records = Hay más registros de los que se leen aquí; se muestran los primeros.
desk-answer--note--unknown_kind = No se sabe qué clase de archivo es.
desk-answer--note--wrapped = { $by } lo envolvió (winmail.dat); se muestra lo que contenía.
desk-answer--todo--add_part = Añada también la otra parte, si la tiene; si no, pídala a la empresa.
desk-answer--todo--ask_company = Pida a la empresa que lo explique, o que lo envíe de nuevo.
desk-answer--todo--choose_day_order = Elija qué va primero, el día o el mes.
desk-answer--todo--choose_encoding = Si las letras se ven mal, elija otra codificación.
desk-answer--todo--do_not_open = No lo abra.
desk-answer--todo--fetch_again = Descárguelo otra vez, o haga que la empresa lo envíe de nuevo. Esta copia se conserva como está.
desk-answer--todo--fetch_in_time = Recoja allí la respuesta antes de que caduque el enlace, y después añada lo que obtuvo.
desk-answer--todo--give_password = Introduzca la contraseña; a menudo llega en un segundo mensaje.
desk-answer--todo--open_as_picture = Guárdelo: el programa de fotos de su ordenador o teléfono lo abre. También puede pedirlo a la empresa como JPEG.
desk-answer--todo--open_outside = Guárdelo y ábralo con el programa que lo hizo. Un archivo comprimido puede descomprimirse allí, y la carpeta añadirse aquí.
desk-answer--todo--read_picture = Mire las páginas mismas; un programa de reconocimiento de texto puede leerlas.
desk-answer--todo--trust_content = Guíese por el contenido, no por el nombre.
desk-answer--todo--use_original = Use el archivo tal como lo envió la empresa, si aún lo tiene.

## Desk (window and command line): What an answer is, when it is checked

desk-answer_is--acknowledgement = Confirman que tienen su carta
desk-answer_is--acknowledgement--follows = El plazo sigue corriendo.
desk-answer_is--clarification = Preguntan a qué se refiere
desk-answer_is--clarification--follows = El paso siguiente es la carta que lo dice.
desk-answer_is--extension = Quieren más tiempo
desk-answer_is--extension--follows = El plazo se aplaza hasta donde la ley permite, si lo dijeron a tiempo y dieron motivos.
desk-answer_is--full = Respondieron a todo
desk-answer_is--full--follows = Compárelo con la lista y marque lo que está.
desk-answer_is--identity = Quieren saber quién es usted
desk-answer_is--identity--follows = El paso siguiente es la carta que da su identidad, o que impugna la exigencia.
desk-answer_is--incomplete = Respondieron en parte
desk-answer_is--incomplete--follows = Lo que deje sin marcar va en la carta siguiente.
desk-answer_is--no_data = Dicen que no tienen datos sobre usted
desk-answer_is--no_data--follows = Si le consta lo contrario, diga en una carta por qué deben tenerlos, o reclame.
desk-answer_is--referral = Solo remiten a un portal o a una política de privacidad
desk-answer_is--referral--follows = Una política de privacidad se escribe para todo el mundo; pida lo que le concierne a usted.
desk-answer_is--refusal = Se niegan
desk-answer_is--refusal--follows = El paso siguiente es leer sus motivos, y después responder o reclamar.

## Desk (window and command line): Checking an answer

desk-check--score = { $given } de { $of } según sus marcas

## Desk (window and command line): What an answer says of an item that the law owes

desk-item_says--none_claimed = Dicen que no hay
desk-item_says--present = Parece estar
desk-item_says--refers = Remite a otro lugar
desk-item_says--vague = En términos generales, o en parte

## Desk (window and command line): Further things that an answer says

desk-remark--A13 = Más tiempo, con motivos y un día
desk-remark--A15 = Gratis
desk-remark--A20 = Prueba de quién es usted

## Desk (window and command line): The evidence pack for an authority

desk-evidence--title = Dosier de pruebas
desk-evidence--title--complaint = Reclamación y dosier de pruebas
desk-evidence--file = pruebas-{ $reference }
desk-evidence--file--originals = originales-{ $reference }
desk-evidence--running = { $title } – { $complainant } / { $controller } – { $reference }
desk-evidence--made = Elaborado el { $date }. Expone lo que la persona reclamante había anotado hasta ese día y lo que dicen los documentos que contiene. Lo que no está anotado se indica como no anotado; de ello no se deduce nada por sí solo.
desk-evidence--originals = Los originales están en { $name }, byte a byte, con sus sumas de verificación SHA-256 en { $sums }.
desk-evidence--authority = Dirigido a
desk-evidence--authority--none = La reclamación aún no está escrita, así que no se nombra a ninguna autoridad.
desk-evidence--complainant = Reclamante
desk-evidence--for = en nombre de { $name }, { $capacity }
desk-evidence--for--mandate = en nombre de { $name }, en virtud de un poder
desk-evidence--controller = Responsable del tratamiento
desk-evidence--reference = Referencia
desk-evidence--references = Referencias
desk-evidence--about = Objeto de la reclamación
desk-evidence--about--stated = La reclamación del { $date } expone:
desk-evidence--about--none = Aún no hay ninguna reclamación escrita. La solicitud se refería a { $rights }; más abajo se expone qué resultó de ella.
desk-evidence--rights = Derechos afectados
desk-evidence--breaches = Disposiciones que nombra la reclamación
desk-evidence--contents = Contenido de la reclamación
desk-evidence--contents--usual = Ninguna ley enumera lo que debe contener una reclamación así; esto es lo que piden los formularios de las autoridades de control.
desk-evidence--contents--reg-2025-2518 = El artículo 4 del Reglamento (UE) 2025/2518 enumera lo que hace admisible una reclamación sobre un tratamiento transfronterizo. En el mismo orden:
desk-evidence--contents--dpa-2018 = Conforme al artículo 164A de la Data Protection Act 2018, el interesado puede reclamar ante el responsable del tratamiento; la Information Commission espera que se haya hecho antes. Aquí figura en primer lugar.
desk-evidence--law--reg-2025-2518 = art. { $article } del Regl. (UE) 2025/2518
desk-evidence--law--dpa-2018 = art. { $article } de la DPA 2018
desk-evidence--law--usual--GDPR = art. { $article } del RGPD
desk-evidence--law--usual--UK-GDPR = art. { $article } de la DPA 2018
desk-evidence--law--usual--FADP = art. { $article } de la LPD
desk-evidence--law--usual--EUDPR = art. { $article } del Regl. (UE) 2018/1725
desk-evidence--law--usual--DSG-EKD = § { $article } DSG-EKD
desk-evidence--law--usual--KDG = § { $article } KDG
desk-evidence--point--controller_first = Reclamación ante el responsable del tratamiento
desk-evidence--point--complainant = Reclamante y contacto
desk-evidence--point--constitution = Constitución regular de la entidad
desk-evidence--point--mandate = Facultad para actuar
desk-evidence--point--controller = Responsable del tratamiento
desk-evidence--point--infringement = Descripción de la infracción
desk-evidence--point--prior_request = Solicitud previa al responsable del tratamiento
desk-evidence--says--controller_first = Reclamación ante el responsable del tratamiento el { $date }.
desk-evidence--says--controller_first--none = No hay anotada ninguna reclamación ante el responsable del tratamiento.
desk-evidence--says--constitution--none = No hay en este dosier ningún documento al respecto.
desk-evidence--says--mandate = Poder otorgado por { $name }.
desk-evidence--says--mandate--none = No hay en este dosier ningún documento al respecto.
desk-evidence--says--infringement--none = Aún no hay ninguna reclamación escrita.
desk-evidence--says--infringement = En la reclamación del { $date }.
desk-evidence--says--request = Escrita el { $written }, enviada el { $sent } { $channel }.
desk-evidence--says--request--elsewhere = Enviada el { $sent } { $channel }.
desk-evidence--says--request--unsent = Escrita el { $written }. No hay anotado ningún envío.
desk-evidence--says--request--none = Ninguna solicitud previa forma parte de este caso.
desk-evidence--says--request--stated = La reclamación menciona una solicitud del { $date }; no forma parte de este caso.
desk-evidence--says--number = Número de envío: { $number }.
desk-evidence--says--proof--none = No hay en este dosier ningún documento sobre el envío.
desk-evidence--says--received = Recepción anotada el { $date }.
desk-evidence--by--post = por correo postal
desk-evidence--by--email = por correo electrónico
desk-evidence--by--web_form = por un formulario web
desk-evidence--timeline = Lo ocurrido
desk-evidence--column--day = Día
desk-evidence--column--event = Anotado
desk-evidence--column--documents = Documentos
desk-evidence--column--number = N.º
desk-evidence--column--document = Documento
desk-evidence--column--page = Página
desk-evidence--erased =
    { $n ->
        [one] La persona reclamante eliminó { $n } entrada; aquí no se sabe nada de ella.
       *[other] La persona reclamante eliminó { $n } entradas; aquí no se sabe nada de ellas.
    }
desk-evidence--unknown =
    { $n ->
        [one] No se pudo leer { $n } entrada de una versión más reciente.
       *[other] No se pudieron leer { $n } entradas de una versión más reciente.
    }
desk-evidence--clock = El plazo de respuesta
desk-evidence--clock--unsent = No hay anotado ningún envío, así que no se cuenta ningún plazo.
desk-evidence--clock--bounced = La carta fue devuelta el { $date }, así que no se cuenta ningún plazo.
desk-evidence--clock--no_term = La ley no fija plazo para responder a esta carta.
desk-evidence--clock--no_receipt = El día de recepción no está anotado, así que no se cuenta ningún plazo.
desk-evidence--clock--running = El plazo corre hasta el { $due }.
desk-evidence--clock--last_day = Último día del plazo: { $due }.
desk-evidence--clock--over = El plazo terminó el { $due }.
desk-evidence--clock--no_answer = A { $date } no hay anotada ninguna respuesta.
desk-evidence--clock--answered = Hay anotada una respuesta el { $date }, dentro del plazo.
desk-evidence--clock--answered_late = Hay anotada una respuesta el { $date }, después de que el plazo terminara el { $due }.
desk-evidence--clock--answered_only = Hay anotada una respuesta el { $date }.
desk-evidence--clock--refused = Hay anotada una negativa el { $date }.
desk-evidence--index = Índice de documentos
desk-evidence--index--lead = Cada documento con el lugar de su contenido aquí, su nombre entre los originales y su suma de verificación SHA-256.
desk-evidence--index--none = No se conserva ningún documento con este caso.
desk-evidence--index--signature = La imagen de la firma figura en las cartas y no está entre los originales.
desk-evidence--in_zip = En el ZIP: { $name }
desk-evidence--size = { $bytes } · SHA-256 { $sha256 }
desk-evidence--documents = Los documentos
desk-evidence--documents--lead = Las páginas y las imágenes se muestran tal como se ven, con el texto que se leyó en ellas; los mensajes se muestran como texto. Prevalecen los originales.
desk-evidence--page = Página { $n } de { $of } de { $name }
desk-evidence--picture = Imagen: { $name }
desk-evidence--text_of = Texto de la página { $n }, tal como lo leyó la máquina:
desk-evidence--mail--from = De: { $value }
desk-evidence--mail--to = Para: { $value }
desk-evidence--mail--sent = Fecha: { $value }
desk-evidence--mail--subject = Asunto: { $value }
desk-evidence--mail--attached = Adjunto: { $value }
desk-evidence--stand_in =
    { $n ->
        [one] { $n } carácter que falta en las tipografías de aquí se muestra como □.
       *[other] { $n } caracteres que faltan en las tipografías de aquí se muestran como □.
    }
desk-evidence--goes_on = Continúa en el original.
desk-evidence--pages_left = Las páginas { $first } a { $last } están solo en el original.
desk-evidence--attached_left = No se muestra aquí; está en el original.
desk-evidence--unshown--large = No se muestra aquí: supera { $cap }. Está entre los originales.
desk-evidence--unshown--kind = No se muestra aquí: { $kind }. Está entre los originales.
desk-evidence--unshown--full = No se muestra aquí: este dosier tiene ya todas las páginas que puede tener. Está entre los originales.
desk-evidence--unshown--reason = No se muestra aquí: { $reason } Está entre los originales.
desk-evidence--role--letter_pdf = Carta
desk-evidence--role--letter_text = Carta como texto sin formato
desk-evidence--role--own_letter = Carta tal como se envió
desk-evidence--role--received = Recibido
desk-evidence--role--proof = Conservado por la persona reclamante
desk-evidence--role--notice = Política de privacidad
desk-evidence--role--signature = Firma
desk-evidence--role--identity_copy = Copia de un documento de identidad, con partes ocultas
desk-evidence--role--enclosure = Documento adjunto
desk-evidence--role--mandate = Poder
desk-evidence--who--company = El responsable del tratamiento
desk-evidence--who--authority = La autoridad
desk-evidence--what--request = La solicitud
desk-evidence--what--complaint = La reclamación
desk-evidence--event--composed = { $what } se escribió.
desk-evidence--event--joined = { $what }, tal como se envió.
desk-evidence--event--sent--post = { $what } se envió por correo postal.
desk-evidence--event--sent--email = { $what } se envió por correo electrónico.
desk-evidence--event--sent--web_form = { $what } se envió por un formulario web.
desk-evidence--event--received = { $what } se recibió.
desk-evidence--event--acknowledged = { $who } acusó recibo.
desk-evidence--event--bounced = { $what } fue devuelta sin entregar.
desk-evidence--event--other_channel_asked = { $who } pidió que se enviara por otro medio.
desk-evidence--event--identity_asked = { $who } pidió una prueba de identidad.
desk-evidence--event--identity_given = La persona reclamante dio lo que se pidió sobre la identidad.
desk-evidence--event--clarification_asked = { $who } preguntó a qué se refería la solicitud.
desk-evidence--event--clarification_given = La persona reclamante dijo a qué se refería.
desk-evidence--event--extension_announced = { $who } anunció que se necesita más tiempo.
desk-evidence--event--answered = { $who } respondió.
desk-evidence--event--refused = { $who } se negó.
desk-evidence--event--fee_asked = { $who } pidió un pago.
desk-evidence--event--contested = La persona reclamante impugnó lo que se pedía.
desk-evidence--event--reminded = La persona reclamante envió un recordatorio u otra carta.
desk-evidence--event--complained = La persona reclamante reclamó ante la autoridad.
desk-evidence--event--complained--company = La persona reclamante reclamó ante el responsable del tratamiento.
desk-evidence--event--authority_answered = La autoridad respondió.
desk-evidence--event--closed = La persona reclamante cerró el caso.
desk-evidence--event--identity_copied = Se hizo una copia de un documento de identidad, con partes ocultas.
desk-evidence--event--followed_up--F1 = Se escribió un recordatorio.
desk-evidence--event--followed_up--F2 = Se escribió una carta sobre lo que la respuesta omite.
desk-evidence--event--followed_up--F3 = Se escribió una carta que impugna la exigencia de identidad.
desk-evidence--event--followed_up--F4 = Se escribió una carta que impugna la prórroga.
desk-evidence--event--followed_up--F5 = Se escribió una carta que impugna el pago.
desk-evidence--event--followed_up--F6 = Se escribió una respuesta a la pregunta.
desk-evidence--event--followed_up--F7 = Se escribió una carta sobre la identidad.
desk-evidence--event--followed_up--F8 = Se escribió una reclamación.
desk-evidence--event--followed_up--authority_silent = Se escribió una carta que pregunta a la autoridad por el curso de la reclamación.
desk-evidence--event--followed_up--processor = Se escribió una carta que pregunta quién es el responsable del tratamiento.
desk-evidence--event--followed_up--redaction = Se escribió una carta que impugna lo tachado.
desk-evidence--event--followed_up--resend = La carta se escribió de nuevo, después de ser devuelta.
desk-evidence--noted = Nota de la persona reclamante: «{ $note }»
desk-evidence--ground = Motivo alegado: «{ $ground }»
desk-evidence--amount = Importe: { $amount }
desk-evidence--reason--received = La recepción está anotada el { $date }. Ese mismo día no se cuenta ({ $law }).
desk-evidence--reason--received_counts = La recepción está anotada el { $date }, y ese día es el primero que se cuenta ({ $law }).
desk-evidence--reason--sent_electronically = Se envió por vía electrónica el { $date }, que se toma como día de recepción. Ese mismo día no se cuenta ({ $law }).
desk-evidence--reason--estimated = Se envió por correo ordinario y no hay anotado ningún día de recepción: el { $date } es una estimación según los días laborables habituales del correo, y ninguna ley lo presume. Ese mismo día no se cuenta ({ $law }).
desk-evidence--reason--restarted = Lo que se necesitaba de la persona reclamante llegó al responsable del tratamiento el { $date }, y el plazo empieza ese día ({ $law }).
desk-evidence--reason--not_started = El responsable del tratamiento espera algo de la persona reclamante. Si llegara el { $date }, el plazo empezaría ese día ({ $law }).
desk-evidence--reason--paused =
    Se hizo una pregunta el { $from } y se respondió el { $to }. { $n ->
        [one] { $n } día no cuenta; nueva fecha: { $date }.
       *[other] { $n } días no cuentan; nueva fecha: { $date }.
    }
desk-evidence--reason--paused_both =
    Se hizo una pregunta el { $from } y se respondió el { $to }. { $n ->
        [one] Incluidos ambos días, { $n } día no cuenta; nueva fecha: { $date }.
       *[other] Incluidos ambos días, { $n } días no cuentan; nueva fecha: { $date }.
    }
desk-evidence--reason--paused_open =
    Se hizo una pregunta el { $from } y no hay anotada ninguna respuesta a ella. { $n ->
        [one] Si se respondiera hoy, { $n } día no contaría; nueva fecha: { $date }.
       *[other] Si se respondiera hoy, { $n } días no contarían; nueva fecha: { $date }.
    }
desk-evidence--reason--paused_too_late = Se hizo una pregunta el { $date }, cuando el plazo había terminado el { $due }. Eso no detiene nada.
desk-evidence--reason--extension = Una prórroga hasta el { $extended } exige un aviso motivado a más tardar el { $due } ({ $law }).
desk-evidence--reason--extended = Se anunció una prórroga el { $date }, a tiempo y con motivos: hasta el { $extended } ({ $law }).
desk-evidence--reason--extended_too_late = Se anunció una prórroga el { $date }, después del { $due }. Es demasiado tarde: vale la primera fecha.
desk-evidence--reason--extended_without_reasons = Se anunció una prórroga el { $date }, y no hay motivos anotados. Sin motivos vale la primera fecha.
desk-evidence--reason--extension_unlimited = El { $date } se anunció que se necesita más tiempo. Esta ley no fija cuánto.
desk-evidence--reason--holidays_unknown = Aquí no se conocen los festivos del lugar. Si el { $date } es uno de ellos, el plazo termina el siguiente día laborable.
desk-evidence--lack--not_sent--what = No está anotado que la solicitud se enviara.
desk-evidence--lack--not_sent--todo = Envíela, o anote el día en que salió.
desk-evidence--lack--bounced--what = La carta fue devuelta el { $date }, y no hay anotado ningún envío posterior.
desk-evidence--lack--bounced--todo = Envíela de nuevo y anótelo: nadie tiene que responder a lo que no llegó.
desk-evidence--lack--no_prior_request--what = Ninguna solicitud a la empresa forma parte de este caso.
desk-evidence--lack--no_prior_request--todo = Quien reclama por un derecho se dirige antes a la empresa. Indique en la reclamación el día de su solicitud y conserve lo que la demuestra; si aún no la ha hecho, hágala primero.
desk-evidence--lack--no_proof_of_sending--what = Nada de lo conservado demuestra que la solicitud se envió.
desk-evidence--lack--no_proof_of_sending--todo = Conserve el resguardo del envío, el correo electrónico tal como salió o una imagen del formulario: deshaga la entrada del envío y anótela de nuevo con el archivo.
desk-evidence--lack--period_running--what = Su plazo no ha terminado: tienen hasta el { $date }.
desk-evidence--lack--period_running--todo = Espere a ese día, salvo que reclame por algo distinto de su silencio.
desk-evidence--lack--receipt_unknown--what = El día en que recibieron la solicitud no está anotado, así que no puede contarse ningún plazo.
desk-evidence--lack--receipt_unknown--todo = Consulte el número de la carta certificada, o tome el día del acuse de recibo devuelto, y anótelo.
desk-evidence--lack--receipt_estimated--what = Nadie anotó el día de recepción; el dosier dice que es una estimación.
desk-evidence--lack--receipt_estimated--todo = Si sabe el día, anótelo: entonces el plazo es seguro.
desk-evidence--lack--question_open--what = Le preguntaron algo el { $date }, y no hay anotada ninguna respuesta suya.
desk-evidence--lack--question_open--todo = Respóndalo o impúgnelo primero: hasta entonces su plazo puede estar parado.
desk-evidence--lack--complainant_contact--what = Sus cartas no contienen ninguna dirección postal ni de correo electrónico suya.
desk-evidence--lack--complainant_contact--todo = Añada una a su ficha antes de escribir la reclamación: una autoridad tiene que poder contactar con usted.
desk-evidence--lack--controller_contact--what = Nada dice cómo contactar con la empresa: ni dirección postal, ni correo electrónico, ni formulario.
desk-evidence--lack--controller_contact--todo = Añada uno a su ficha: mire su política de privacidad, su aviso legal o el registro mercantil.
desk-evidence--lack--no_complaint--what = La reclamación aún no está escrita, así que el dosier no puede decir qué se ha infringido.
desk-evidence--lack--no_complaint--todo = Escriba la reclamación sobre esta solicitud, y después haga el dosier de nuevo.
desk-evidence--lack--controller_first--what = No está anotado que reclamara ante la propia empresa.
desk-evidence--lack--controller_first--todo = Hágalo primero (art. 164A de la DPA 2018): sin ello, la Information Commission puede rechazar su reclamación.
desk-evidence--lack--controller_first_running--what = Reclamó ante la empresa el { $since }; tiene hasta el { $date } para acusar recibo.
desk-evidence--lack--controller_first_running--todo = Espere a ese día, o a su respuesta.
desk-evidence--lack--capacity_proof--what = Nada de lo conservado demuestra que puede actuar por { $name }.
desk-evidence--lack--capacity_proof--todo = Ponga junto al dosier una copia de la partida de nacimiento, de la resolución del tribunal o del poder.
desk-evidence--lack--constitution--what = Actúa por una entidad, y nada aquí demuestra que esté regularmente constituida.
desk-evidence--lack--constitution--todo = Ponga junto al dosier sus estatutos o el extracto de su registro.
desk-evidence--lack--answer_without_file--what = Hay anotada una respuesta el { $date }, pero no se conserva lo que escribieron.
desk-evidence--lack--answer_without_file--todo = Añada la respuesta a la solicitud, para que la autoridad pueda leerla.
desk-evidence--lack--language--what = La reclamación está en un idioma que la ficha de esta autoridad no menciona.
desk-evidence--lack--language--todo = Mire en el sitio de la autoridad si admite reclamaciones en ese idioma.
desk-evidence--lack--not_supervised--what = Ninguna autoridad de protección de datos conoce de lo que se pidió: se basa en otra ley.
desk-evidence--lack--not_supervised--todo = Lleve el dosier a quien decide sobre ello: un tribunal, o la oficina que la ley nombra.

## Desk (window and command line): Copies of identity documents

desk-identity--hide--access_number = el número de acceso (seis cifras en el anverso de algunas tarjetas)
desk-identity--hide--amounts = los importes y lo que se compró o usó
desk-identity--hide--bank = los números de cuenta bancaria
desk-identity--hide--codes = los códigos de barras y los códigos QR: repiten lo que oculta
desk-identity--hide--customer_numbers = los números de cliente y de contrato de otra empresa
desk-identity--hide--looks = la estatura, el color de los ojos, el lugar de nacimiento, la nacionalidad
desk-identity--hide--machine_zone = las líneas de letras, cifras y signos <: repiten todo lo demás
desk-identity--hide--national_number = el número nacional o fiscal (numéro de registre national, BSN, DNI, codice fiscale, PESEL)
desk-identity--hide--number = el número del documento
desk-identity--hide--others = los nombres de otras personas
desk-identity--hide--photo = la fotografía
desk-identity--hide--signature = la firma
desk-identity--kind--card = Tarjeta (documento de identidad, permiso de residencia, permiso de conducir)
desk-identity--kind--passport = Página de un pasaporte
desk-identity--kind--sheet = Hoja A4
desk-identity--way--1 = Escríbales desde la dirección de correo electrónico o la cuenta que conocen.
desk-identity--way--2 = Dé un número de cliente, de pedido o de factura.
desk-identity--way--3 = Responda a una pregunta que solo usted puede responder: su último pedido, una dirección antigua.
desk-identity--way--4 = Deje que envíen un código a la dirección o al número que ya tienen, y devuélvaselo.
desk-identity--way--5 = Use la identificación electrónica de su país, si la ofrecen.
desk-identity--why--1 = Solo pueden pedir más si tienen dudas razonables sobre quién es usted, y solo lo que necesitan para salir de dudas. Una regla de que todos envíen una copia no es eso.
desk-identity--why--1--law = art. 12, apartado 6, del RGPD
desk-identity--why--2 = Deben facilitarle el ejercicio de sus derechos, y no pueden recoger más de lo que necesitan.
desk-identity--why--2--law = art. 12, apartado 2, y art. 5, apartado 1, letra c), del RGPD
desk-identity--why--3 = Lo que piden tiene que ser proporcionado a lo que está en juego. Ninguna copia compulsada; la fotografía, el número del documento y las líneas de lectura mecánica pueden taparse; deberían eliminar la copia en cuanto la hayan mirado. Algunos países limitan aún más las copias de documentos de identidad.
desk-identity--why--3--law = Directrices 01/2022 del CEPD, apartados 69 y 76 a 79
desk-identity--why--4 = También lo han dicho autoridades en casos concretos: en Francia la identidad puede demostrarse por cualquier medio, y la CNIL solo acepta una copia si hay una duda razonable; en Bélgica se declararon ilícitas las copias exigidas a todo el mundo.
desk-identity--why--4--law = décret 2019-536, art. 77; APD/GBA DOS-2020-05314

## Desk (window and command line): Powers of attorney

desk-mandate--ended = { $name } dejaba actuar a { $agent }. Deja de valer a partir del { $ended }.
desk-mandate--unsigned = { $name } deja actuar a { $agent }, hasta el { $until }. Aún no está firmado: imprímalo, haga que se firme en papel y añada un escaneo.
desk-mandate--valid = { $name } deja actuar a { $agent }, hasta el { $until }. Firmado el { $signed }.

## Desk (window and command line): Bundles: an exported case

desk-bundle--about = Cartas, respuestas y entradas anotadas de solicitudes de protección de datos, con tablas y resúmenes hechos a partir de las entradas. Las respuestas están como llegaron, byte a byte.
desk-bundle--checked = Todo lo que hay aquí, salvo las cartas y las respuestas, se hace a partir de events.jsonl. Habeas lo hace de nuevo cuando comprueba o importa esta exportación, y dice dónde difiere algo.
desk-bundle--file--events--jsonl = Todas las entradas anotadas, con las cadenas que muestran que no falta ninguna
desk-bundle--file--files--json = Los archivos del caso: nombres originales, tamaños, sumas de verificación
desk-bundle--file--habeas--json = El formato de esta exportación y lo que contiene
desk-bundle--file--ro-crate-preview--html = El caso como página
desk-bundle--file--timeline--txt = El caso como texto
desk-bundle--no_requests = No hay ninguna solicitud en esta exportación.
desk-bundle--not_compared = Sus tablas y resúmenes los hizo otra versión de Habeas y no se compararon con las entradas. Solo se importan entradas, cartas y respuestas.
desk-bundle--others = Políticas de privacidad y personas
desk-bundle--requests = Solicitudes
desk-bundle--summaries = Tablas y resúmenes
desk-bundle--terms = Datos personales
desk-bundle--terms--text = Datos personales y cartas de las personas aquí nombradas. No se concede licencia a nadie.
desk-bundle--title = Solicitudes de protección de datos, exportadas el { $date }

## Desk (window and command line): The package for another provider

desk-transfer--about = Lo que { $company } entregó el { $date }, byte a byte, para transmitirlo a otro responsable del tratamiento (art. 20, apartado 2, del RGPD).
desk-transfer--terms = Datos personales de quien los entrega. Pueden usarse para lo que esa persona pide, y para nada más.
desk-transfer--title = Datos de { $company }, recibidos el { $date }

## Desk (window and command line): The directory of companies

desk-directory--copy = Directorio abierto { $source }, copia del { $date }.
desk-directory--correction--conflict = { $field }: usted lo corrigió a «{ $value }» el { $date }, cuando el directorio decía «{ $was }». Ahora dice «{ $now }»: mire cuál es correcto.
desk-directory--correction--holds = { $field }: «{ $value }», por su corrección del { $date }. El directorio dice «{ $now }».
desk-directory--discovered =
    { $n ->
        [one] { $n } empresa del directorio
       *[other] { $n } empresas del directorio
    }, y { $others ->
        [one] { $others } dominio sin empresa
       *[other] { $others } dominios sin empresa
    }. No se conserva nada del archivo, y no se ha enviado nada.
desk-directory--field--address = Dirección
desk-directory--field--country = País
desk-directory--field--email = Correo electrónico
desk-directory--field--fax = Fax
desk-directory--field--name = Nombre
desk-directory--field--phone = Teléfono
desk-directory--field--request-language = Idioma de las solicitudes
desk-directory--field--runs = Servicios que gestiona
desk-directory--field--suggested-transport-medium = Mejor forma de escribir
desk-directory--field--web = Sitio
desk-directory--field--webform = Formulario
desk-directory--file = un archivo suyo
desk-directory--from_file = de un archivo suyo
desk-directory--kind--addresses = comercio de direcciones
desk-directory--kind--ads = publicidad
desk-directory--kind--church = iglesia
desk-directory--kind--collection_agency = cobro de deudas
desk-directory--kind--commerce = comercio
desk-directory--kind--credit_agency = información crediticia
desk-directory--kind--entertainment = ocio
desk-directory--kind--finance = finanzas
desk-directory--kind--health = salud
desk-directory--kind--insurance = seguros
desk-directory--kind--nonprofit = asociación
desk-directory--kind--political_party = partido político
desk-directory--kind--public_body = organismo público
desk-directory--kind--school = escuela
desk-directory--kind--social_media = red social
desk-directory--kind--telecommunication = telecomunicaciones
desk-directory--kind--travel = viajes
desk-directory--kind--utility = agua, gas, electricidad
desk-directory--known--imported = directorio, de otra recopilación
desk-directory--known--scraped = directorio, sin comprobar
desk-directory--known--tested = directorio, en uso
desk-directory--known--verified = directorio, comprobado
desk-directory--missing--country = No se conoce el país: elíjalo antes de escribir.
desk-directory--missing--email = No se conoce ninguna dirección de correo electrónico: escriba por correo postal, o pregúnteles.
desk-directory--nothing = nada
desk-directory--obsolete--company-acquired = Otra empresa compró { $old }: sus datos están en { $new }.
desk-directory--obsolete--company-defunct = { $old } ya no existe: el directorio nombra en su lugar a { $new }.
desk-directory--obsolete--company-merged = { $old } ha pasado a formar parte de { $new }.
desk-directory--obsolete--duplicate = { $old } figura en el directorio como { $new }.
desk-directory--obsolete--gdpr-not-applicable = { $old } ya no está en el directorio; en su lugar está { $new }.
desk-directory--obsolete--out-of-scope = { $old } ya no está en el directorio; en su lugar está { $new }.
desk-directory--own--directory = su bóveda, del directorio
desk-directory--own--hand = su bóveda, introducida a mano
desk-directory--own--notice = su bóveda, de su política de privacidad
desk-directory--pack--address-brokers = Comercio de direcciones
desk-directory--pack--commerce = Tiendas
desk-directory--pack--credit-agencies = Información crediticia
desk-directory--pack--entertainment = Ocio
desk-directory--pack--finance = Bancos y pagos
desk-directory--pack--insurance = Aseguradoras
desk-directory--pack--public-authorities = Autoridades públicas
desk-directory--pack--social-media = Redes sociales
desk-directory--pack--telecommunication = Teléfono e internet
desk-directory--pack_kind--add-all = Pueden tener datos de cualquiera que viva allí: todas merecen una carta.
desk-directory--pack_kind--choose = Elija aquellas con las que tiene relación.
desk-directory--provenance = Directorio abierto { $source }, copia del { $date }; { $quality }.
desk-directory--quality--imported = esta ficha viene de otra recopilación
desk-directory--quality--scraped = esta ficha la recogió una máquina, y nadie la ha comprobado
desk-directory--quality--tested = alguien ha enviado una solicitud con esta ficha
desk-directory--quality--verified = una persona ha comprobado esta ficha
desk-directory--state--built_in =
    { $n ->
        [one] Directorio abierto { $source }, copia del { $date }, con { $n } empresa; vino con la aplicación.
       *[other] Directorio abierto { $source }, copia del { $date }, con { $n } empresas; vino con la aplicación.
    }
desk-directory--state--update =
    { $n ->
        [one] Directorio abierto { $source }, copia del { $date }, con { $n } empresa; incorporada el { $on }.
       *[other] Directorio abierto { $source }, copia del { $date }, con { $n } empresas; incorporada el { $on }.
    }
desk-directory--traces--bank =
    { $n ->
        [one] { $name }: un extracto bancario con { $n } línea
       *[other] { $name }: un extracto bancario con { $n } líneas
    }
desk-directory--traces--bitwarden =
    { $n ->
        [one] { $name }: contraseñas de Bitwarden, { $n } cuenta
       *[other] { $name }: contraseñas de Bitwarden, { $n } cuentas
    }
desk-directory--traces--chrome =
    { $n ->
        [one] { $name }: contraseñas de un navegador, { $n } cuenta
       *[other] { $name }: contraseñas de un navegador, { $n } cuentas
    }
desk-directory--traces--firefox =
    { $n ->
        [one] { $name }: contraseñas de Firefox, { $n } cuenta
       *[other] { $name }: contraseñas de Firefox, { $n } cuentas
    }
desk-directory--traces--keepassxc =
    { $n ->
        [one] { $name }: contraseñas de KeePassXC, { $n } entrada
       *[other] { $name }: contraseñas de KeePassXC, { $n } entradas
    }
desk-directory--traces--list =
    { $n ->
        [one] { $name }: una lista de { $n } dirección
       *[other] { $name }: una lista de { $n } direcciones
    }
desk-directory--traces--mail =
    { $n ->
        [one] { $name }: { $n } mensaje
       *[other] { $name }: { $n } mensajes
    }
desk-directory--traces--onepassword =
    { $n ->
        [one] { $name }: contraseñas de 1Password, { $n } entrada
       *[other] { $name }: contraseñas de 1Password, { $n } entradas
    }
desk-directory--traces--passwords =
    { $n ->
        [one] { $name }: contraseñas, { $n } cuenta
       *[other] { $name }: contraseñas, { $n } cuentas
    }
desk-directory--traces_cut = Habla de más de lo que se toma de un archivo; el resto se dejó fuera.
desk-directory--updated--new =
    { $added ->
        [one] El directorio está renovado: { $added } empresa más, { $changed } cambiadas, { $removed } retiradas.
       *[other] El directorio está renovado: { $added } empresas más, { $changed } cambiadas, { $removed } retiradas.
    } Sus correcciones se mantienen.
desk-directory--updated--same = Esta copia ya es la actual.
desk-directory--why--account =
    { $n ->
        [one] { $n } cuenta en { $what }
       *[other] { $n } cuentas en { $what }
    }
desk-directory--why--address = { $what } está en su lista
desk-directory--why--mail =
    { $n ->
        [one] { $n } mensaje de { $what }
       *[other] { $n } mensajes de { $what }
    }
desk-directory--why--mail_between =
    { $n ->
        [one] { $n } mensaje de { $what } entre el { $first } y el { $last }
       *[other] { $n } mensajes de { $what } entre el { $first } y el { $last }
    }
desk-directory--why--mail_on =
    { $n ->
        [one] { $n } mensaje de { $what } el { $first }
       *[other] { $n } mensajes de { $what } el { $first }
    }
desk-directory--why--payment =
    { $n ->
        [one] { $n } línea de su extracto bancario: «{ $what }»
       *[other] { $n } líneas de su extracto bancario: «{ $what }»
    }
desk-directory--why--payment_between =
    { $n ->
        [one] { $n } línea de su extracto bancario entre el { $first } y el { $last }: «{ $what }»
       *[other] { $n } líneas de su extracto bancario entre el { $first } y el { $last }: «{ $what }»
    }
desk-directory--why--payment_on =
    { $n ->
        [one] { $n } línea de su extracto bancario del { $first }: «{ $what }»
       *[other] { $n } líneas de su extracto bancario del { $first }: «{ $what }»
    }

## Desk (window and command line): Requests that were made elsewhere

desk-import--answered = , respondida el { $date }
desk-import--by--email = por correo electrónico
desk-import--by--post = por correo postal
desk-import--by--web_form = por formulario web
desk-import--how--chosen = La empresa que usted eligió.
desk-import--how--directory = En el directorio con el mismo nombre; pasa a ser una empresa de su bóveda.
desk-import--how--new = Una empresa nueva, con lo que el archivo dice de ella.
desk-import--how--slug = Por su identificador en el directorio.
desk-import--how--vault = Una empresa de su bóveda con el mismo nombre.
desk-import--kind--complaint = Una reclamación ante una autoridad el { $date }.
desk-import--kind--message = Un mensaje el { $date }.
desk-import--kind--reminder = Un recordatorio el { $date }.
desk-import--kind--request = Una solicitud enviada el { $date }.
desk-import--of_directory = Directorio
desk-import--of_vault = Su bóveda
desk-import--received = , recibida el { $date }
desk-import--request = { $rights }: enviada el { $date } { $channel }
desk-import--unread = Estas columnas no se leen: { $columns }.

## Desk (window and command line): The search

desk-search--index--busy = Otra ventana u otro comando está incorporando cosas nuevas a la búsqueda. Aquello a lo que no ha llegado aún no se encuentra.
desk-search--index--full = El disco está lleno, así que no se puede buscar en todo. Lo leído antes se encuentra.
desk-search--index--left_out = Archivos que ahora no pueden abrirse y en los que no se busca: { $count }.
desk-search--index--stopped = La búsqueda no puede guardarse en este disco, así que no se encuentra todo. Lo leído antes, sí.
desk-search--kind--answer = Respuesta
desk-search--kind--attachment = Adjunto
desk-search--kind--company = Empresa
desk-search--kind--follow_up = Carta siguiente
desk-search--kind--letter = Carta
desk-search--kind--note = Nota
desk-search--kind--notice = Política de privacidad
desk-search--kind--person = Persona
desk-search--kind--request = Solicitud

## Desk (window and command line): The statistics

desk-statistics--came_back =
    { $n ->
        [one] { $n } fue devuelta sin entregar y se deja fuera.
       *[other] { $n } fueron devueltas sin entregar y se dejan fuera.
    }
desk-statistics--censored = Aún sin ella, o cerradas sin ella: { $censored } de { $n }.
desk-statistics--channel--email = Por correo electrónico
desk-statistics--channel--post = Por correo postal
desk-statistics--channel--web_form = Por formulario web
desk-statistics--complaints =
    { $n ->
        [one] { $n } es una reclamación ante una autoridad y se deja fuera.
       *[other] { $n } son reclamaciones ante una autoridad y se dejan fuera.
    }
desk-statistics--counted =
    { $n ->
        [one] Hasta el { $date }: { $n } solicitud enviada a empresas.
       *[other] Hasta el { $date }: { $n } solicitudes enviadas a empresas.
    }
desk-statistics--few =
    { $n ->
        [one] { $n } solicitud: sin mediana, pues tan pocas no dicen nada sobre ella.
       *[other] { $n } solicitudes: sin mediana, pues tan pocas no dicen nada sobre ella.
    } Aún sin ella, o cerradas sin ella: { $censored }.
desk-statistics--median =
    { $days ->
        [one] La mitad la tuvo al cabo de { $days } día.
       *[other] La mitad la tuvo al cabo de { $days } días.
    }
desk-statistics--no_median = Sin mediana: menos de la mitad ha llegado, y el silencio aún no tiene duración.
desk-statistics--no_p90 = Nueve de cada diez aún no han llegado.
desk-statistics--nothing_sent = Aún no se ha enviado nada.
desk-statistics--of = { $n } de { $of }
desk-statistics--of_none = ninguna decidida aún
desk-statistics--of_percent = { $n } de { $of } ({ $percent } %)
desk-statistics--p90 =
    { $days ->
        [one] Nueve de cada diez al cabo de { $days } día.
       *[other] Nueve de cada diez al cabo de { $days } días.
    }
desk-statistics--p90_few = Para nueve de cada diez hay demasiado pocas.
desk-statistics--percent = { $n } %
desk-statistics--plot--answered = Respondidas
desk-statistics--plot--at_risk = En espera al empezar el día
desk-statistics--plot--censored = Último día observado
desk-statistics--plot--day = Día
desk-statistics--plot--days = Días desde el envío
desk-statistics--plot--ended = Llegaron
desk-statistics--plot--given = Dado
desk-statistics--plot--group = Grupo
desk-statistics--plot--groups--text = La proporción de solicitudes de cada grupo que fueron respondidas o denegadas.
desk-statistics--plot--groups--title = Grupo por grupo
desk-statistics--plot--identity = Identidad exigida
desk-statistics--plot--in_time = A tiempo
desk-statistics--plot--item = Punto
desk-statistics--plot--items--text = Solo según sus propias marcas, donde repasó los puntos de una respuesta.
desk-statistics--plot--items--title = Lo que dan las respuestas
desk-statistics--plot--judged = De
desk-statistics--plot--median = Días hasta la respuesta definitiva (mediana)
desk-statistics--plot--open = Sin marcar
desk-statistics--plot--part = En parte
desk-statistics--plot--rates--text = Proporciones de las solicitudes enviadas.
desk-statistics--plot--rates--title = En qué quedaron
desk-statistics--plot--refused = Denegadas
desk-statistics--plot--share = Cuántas
desk-statistics--plot--time = Hasta
desk-statistics--plot--waiting = Aún en espera
desk-statistics--plot--waiting--text = La proporción que aún espera, día a día (Kaplan-Meier). El silencio cuenta como espera hasta hoy.
desk-statistics--plot--waiting--title = Cuánto tarda
desk-statistics--plot--what = Qué
desk-statistics--rate--answered = Respondidas o denegadas
desk-statistics--rate--clarification_asked = Preguntaron a qué se refería
desk-statistics--rate--complained = Usted reclamó
desk-statistics--rate--extended = Se tomaron más tiempo
desk-statistics--rate--fee_asked = Pidieron dinero
desk-statistics--rate--identity_asked = Exigieron una prueba de identidad
desk-statistics--rate--on_time = A tiempo, cuando eso está decidido
desk-statistics--rate--refused = Denegadas
desk-statistics--research--days = Los tiempos son días desde el envío, con el año de este. En el archivo no hay fecha, persona, referencia ni texto de ninguna carta o respuesta; de un motivo de negativa, solo los artículos que nombra.
desk-statistics--research--items = Los puntos son sus propias marcas; vacíos donde no los repasó. Los días hasta una respuesta están vacíos donde no llegó ninguna: entonces days_observed dice cuánto tiempo nadie respondió.
desk-statistics--research--named = Se nombra a una empresa si se le dirigieron diez o más solicitudes, o si usted la nombró. De las demás no figuran ni el nombre ni la clase, y el país solo si se le dirigieron diez o más solicitudes.
desk-statistics--research--what = Una fila por cada solicitud enviada a una empresa, sin orden temporal.
desk-statistics--time--final = Respuesta definitiva
desk-statistics--time--final--about = Una respuesta o una negativa que usted no calificó de incompleta ni de simple remisión a otro lugar.
desk-statistics--time--first = Primera contestación
desk-statistics--time--first--about = Una pregunta, más tiempo, una respuesta o una negativa; una simple confirmación de recepción no lo es.
desk-statistics--unknown = no se sabe
desk-statistics--unread =
    { $n ->
        [one] { $n } no puede leerse (eliminada, o de una versión más reciente) y se deja fuera.
       *[other] { $n } no pueden leerse (eliminadas, o de una versión más reciente) y se dejan fuera.
    }
desk-statistics--unsent =
    { $n ->
        [one] { $n } aún no se ha enviado y se deja fuera.
       *[other] { $n } aún no se han enviado y se dejan fuera.
    }

## Desk (window and command line): The same asked again

desk-again--already = Usted volvió a pedírselo el { $date } ({ $reference }).
desk-again--fee = Por otras copias de los mismos datos pueden pedir un canon razonable (art. 15, apartado 3, del { $law }).
desk-again--law = La ley no fija ningún tiempo entre dos solicitudes. Solo pueden negarse, o pedir un canon, si las solicitudes son manifiestamente infundadas o excesivas, en particular por su carácter repetitivo, y a ellos les toca demostrarlo (art. 12, apartado 5, del { $law }). El considerando 63 habla de intervalos razonables.
desk-again--law--other = La ley conforme a la que se envió esta carta no es el RGPD: consulte en ella con qué frecuencia puede pedirlo.
desk-again--may = Puede volver a pedirles lo mismo: la carta nueva mantiene para quién es, los derechos, el motivo y el medio de envío.
desk-again--not--authority = Esta se dirigió a una autoridad. Una reclamación no se escribe de nuevo desde aquí.
desk-again--not--bounced = Esta carta fue devuelta sin entregar. Envíela primero por otro medio.
desk-again--not--open = Esta solicitud aún no se ha respondido. Un recordatorio hace más que la misma solicitud otra vez.
desk-again--not--unknown = Aquí no se sabe qué pedía esta solicitud, así que no puede escribirse de nuevo.
desk-again--not--unsent = Aún no hay anotado ningún envío de esta carta. Envíela primero.
desk-again--recent = Se les pidió el { $date }, hace menos de tres meses. Vuelva a pedirlo si algo ha cambiado, y diga qué.

## Desk (window and command line): The trail of data from one company to another

desk-trail--asked = usted les preguntó
desk-trail--asked--on = usted les preguntó el { $date }
desk-trail--fact--claimed = La política de privacidad de { $company }, leída el { $date }, dice{ $under }: «{ $quote }»
desk-trail--fact--shown = { $company } me dijo en su respuesta del { $date }{ $under }: «{ $quote }»
desk-trail--fact--under = { " " }(en «{ $heading }»)
desk-trail--flow--recipient--claimed = La política de privacidad de { $company } nombra a { $name } como destinatario.
desk-trail--flow--recipient--own_word = Usted dice que { $company } nombra a { $name } como destinatario.
desk-trail--flow--recipient--shown = La respuesta de { $company } nombra a { $name } como destinatario.
desk-trail--flow--source--claimed = La política de privacidad de { $company } nombra a { $name } como origen.
desk-trail--flow--source--own_word = Usted dice que { $company } nombra a { $name } como origen.
desk-trail--flow--source--shown = La respuesta de { $company } nombra a { $name } como origen.
desk-trail--folded = { $n } más
desk-trail--folded--of = { $n } en { $company }
desk-trail--kind--law--recipient = { " " }[art. 15, apartado 1, letra c), del { $law }]
desk-trail--kind--law--source = { " " }[art. 15, apartado 1, letra g), del { $law }]
desk-trail--kind--recipient = { $company } habla de { $words } y no nombra a nadie. Puede preguntar quiénes son{ $law }.
desk-trail--kind--source = { $company } habla de { $words } y no nombra a nadie. Puede pedir lo que sepa del origen{ $law }.
desk-trail--legend--claimed = Discontinua: solo lo dice la política de privacidad, o usted
desk-trail--legend--shown = Continua: una respuesta los nombra
desk-trail--legend--width = Más gruesa: en el pasaje se nombran más categorías de datos
desk-trail--nobody = Aún no se nombra a nadie. El silencio no demuestra nada: los datos pueden haber ido a otros igualmente.
desk-trail--not_asked = aún sin preguntar
desk-trail--perhaps--directory = Quizá { $name } del directorio
desk-trail--perhaps--own = Quizá { $name } de sus empresas
desk-trail--place--day = { $what } del { $date }
desk-trail--place--file = { $what } del { $date }, { $file }
desk-trail--place--own_word = Afirmación suya, { $what } del { $date }
desk-trail--sentence =
    { $parties ->
        [one] Se nombra a { $parties } participante
       *[other] Se nombra a { $parties } participantes
    }, con { $ways ->
        [one] { $ways } vía
       *[other] { $ways } vías
    } entre sí. Lo que nadie nombró no está.
desk-trail--text--claimed = política de privacidad
desk-trail--text--claimed--of = Su política de privacidad, leída el { $date }
desk-trail--text--shown = respuesta
desk-trail--text--shown--of = Lo que llegó el { $date }
desk-trail--title = Quién obtuvo los datos de quién
desk-trail--title--of = Quién obtuvo los datos de quién: { $name }
desk-trail--title--request = Quién obtuvo los datos de quién: solicitud { $name }
desk-trail--unread--claimed = La política de privacidad de { $company }, leída el { $date }: usted aún no ha dicho a quién nombra.
desk-trail--unread--shown = Lo que { $company } envió el { $date }: usted aún no ha dicho a quién nombra.
desk-trail--write_to = Escribir a { $name }

## Desk (window and command line): What is wrong with the vault as a whole

desk-concern--set_back_database--what = La base de datos de la bóveda es una copia más antigua de sí misma: le falta lo que se anotó después.
desk-concern--set_back_database--todo = Si hay en marcha un programa que sincroniza carpetas, busque en él una copia más reciente de vault.db y vuelva a ponerla con Habeas cerrado. O restaure su última copia de seguridad. Si lo que hay aquí es todo, repare la bóveda: entonces continúa desde aquí.
desk-concern--set_back_rows--what = Hay partes de la base de datos de la bóveda dañadas, o más antiguas que otras.
desk-concern--set_back_rows--todo = Haga ahora una copia de seguridad y después repare la bóveda: se salva lo que puede salvarse, se nombra lo que no, y los archivos antiguos permanecen.
desk-concern--set_back_head--what = El archivo vault.head falta o es más antiguo de lo que debería. Es el que muestra si la bóveda se sustituyó por una copia más antigua.
desk-concern--set_back_head--todo = Si está todo lo que recuerda, repare la bóveda: escribe el archivo de nuevo.
desk-concern--set_back_key_file--what = El archivo de clave es más antiguo que uno que esta bóveda tuvo antes: puede que una antigua frase de contraseña vuelva a abrirla.
desk-concern--set_back_key_file--todo = Fije de nuevo la frase de contraseña y después repare la bóveda.
desk-concern--key_renewed--what = Esta bóveda estaba peor protegida que una nueva. Ahora está protegida de la misma manera; la frase de contraseña es la misma.
desk-concern--key_renewed--todo = Haga una copia de seguridad nueva: las antiguas aún tienen la protección más débil.
desk-concern--key_weak--what = Esta bóveda está peor protegida que una nueva, y no se pudo cambiar ahora.
desk-concern--key_weak--todo = Fije de nuevo la frase de contraseña, la misma u otra.
desk-concern--not_durable--what = Está hecho, pero el disco no confirmó que resistiría un corte de luz.
desk-concern--not_durable--todo = No lo repita. Revise el disco y haga una copia de seguridad en otro.
desk-concern--head_not_written--what = Está hecho, pero no se pudo escribir el archivo vault.head. Hasta que se escriba, no se notaría una copia más antigua de la bóveda.
desk-concern--head_not_written--todo = No lo repita. Libere espacio en el disco y revíselo; la próxima apertura escribe el archivo.
desk-concern--files_not_removed--what = Está eliminado, pero algunos de sus archivos sellados aún no se pudieron quitar.
desk-concern--files_not_removed--todo = No lo repita. La próxima apertura de la bóveda los quita; si la bóveda se hizo retroceder, después de repararla.
desk-concern--backup_not_noted--what = La copia de seguridad está escrita y verificada, pero no se pudo anotar su día en la bóveda.
desk-concern--backup_not_noted--todo = No lo repita. El aviso de la próxima copia de seguridad puede llegar demasiado pronto.

## Command line: The same asked again

cli-again--compare = Comparar con la vez anterior: habeas answer compare { $older } { $newer }
cli-again--earlier = Pedido antes el { $date } ({ $reference }).
cli-again--remind = Se le recordará el { $date }.

## Command line: Showing what a company sent

cli-answer--check--claims = Su política de privacidad nombra, y esta respuesta con otras palabras o no: { $values }
cli-answer--check--incomplete = No encontramos todo lo que una respuesta puede dar; puede estar de todos modos.
cli-answer--check--is = Usted dijo: { $kind }.
cli-answer--check--not_found = No lo encontramos; compruébelo usted.
cli-answer--check--seems = Parece: { $kind }. Confírmelo, o corríjalo, con --kind.
cli-answer--check--unknown = No hemos podido saber qué es; indíquelo con --kind.
cli-answer--compared = Nuevos: { $new }. Ya no están: { $gone }. Cambiados: { $changed }. Iguales: { $same }.
cli-answer--compared_same = Ambos dicen lo mismo.
cli-answer--contents =
    { $n ->
        [one] { $n } elemento, { $bytes }.
       *[other] { $n } elementos, { $bytes }.
    }
cli-answer--data = { $name }: { $values } distintos: { $most }
cli-answer--days = Registros del { $first } al { $last }.
cli-answer--export_looks = Parece una exportación de { $name } (por { $because }).
cli-answer--export_named = Es una exportación de { $name } (por { $because }).
cli-answer--gone_values = Solo en el más antiguo ({ $n }): { $values }
cli-answer--is--changed = cambiado
cli-answer--is--gone = ya no está
cli-answer--is--new = nuevo
cli-answer--is--not_compared = no comparado
cli-answer--is--same = igual
cli-answer--item = { $path }: { $kind }
cli-answer--kind_rows =
    { $n ->
        [one] , { $n } fila
       *[other] , { $n } filas
    }
cli-answer--mail--attachment = Adjunto: { $value }
cli-answer--mail--from = De: { $value }
cli-answer--mail--labels = Etiquetas: { $value }
cli-answer--mail--reply_to = Una respuesta iría a: { $value }
cli-answer--mail--sent = Fecha: { $value }
cli-answer--mail--subject = Asunto: { $value }
cli-answer--mail--to = Para: { $value }
cli-answer--more = y { $n } más.
cli-answer--new_values = Solo en el más reciente ({ $n }): { $values }
cli-answer--participants = Entre: { $names }
cli-answer--picture = Una imagen de { $width } por { $height } puntos.
cli-answer--row = Fila { $n }:
cli-answer--rows = Filas { $first } a { $last } de { $total }.
cli-answer--rows_none = Hay { $total } filas; no se pidió ninguna de ellas.
cli-answer--sheet = Hoja: { $name }
cli-answer--sheet_hidden = Hoja, oculta en su archivo: { $name }
cli-answer--state--broken = dañado o incompleto
cli-answer--state--kept = conservado, no se lee aquí
cli-answer--state--locked = bloqueado
cli-answer--state--read = leído
cli-answer--state--refused = listado, no se abre nunca

## Command line: What came back

cli-answers--none = Aún no ha llegado nada.

## Command line: What is asked at the terminal

cli-ask--again = La misma, otra vez:
cli-ask--bundle_passphrase = Frase de contraseña de la exportación:
cli-ask--deletion = ¿Eliminarlo? Escriba sí:
cli-ask--new_passphrase = Una frase de contraseña para la nueva bóveda:
cli-ask--next_passphrase = La nueva frase de contraseña:
cli-ask--passphrase = Frase de contraseña de la bóveda:
cli-ask--recovery_code = Código de recuperación de la hoja:

## Command line: Backups

cli-backup--faults = La copia está entera. Esto estaba mal en la bóveda, y así está en la copia:
cli-backup--restored =
    Restaurado y verificado: { $path }, como estaba el { $date } ({ $events ->
        [one] { $events } entrada
       *[other] { $events } entradas
    }, { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }).
cli-backup--written =
    Copia hecha y verificada: { $path } ({ $events ->
        [one] { $events } entrada
       *[other] { $events } entradas
    }, { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }, { $bytes }).

## Command line: Many letters at once

cli-batch--already =
    { $n ->
        [one] { $n } ya estaba de una ejecución anterior.
       *[other] { $n } ya estaban de una ejecución anterior.
    }
cli-batch--cancelled =
    { $left ->
        [one] Lo ha detenido; queda { $left } carta.
       *[other] Lo ha detenido; quedan { $left } cartas.
    } Lo hecho se conserva; ejecute de nuevo el mismo comando y continúa desde ahí.
cli-batch--left_out = Se deja fuera: { $person }, { $company }: { $reason }
cli-batch--made =
    { $n ->
        [one] { $n } carta hecha y conservada.
       *[other] { $n } cartas hechas y conservadas.
    }
cli-batch--rehearsed =
    { $n ->
        [one] Puede hacerse { $n } carta.
       *[other] Pueden hacerse { $n } cartas.
    } Era un ensayo: no se ha conservado nada.
cli-batch--saved = Guardado: { $path }

## Command line: Bundles: an exported case

cli-bundle--contents =
    { $path }: { $requests ->
        [one] { $requests } solicitud
       *[other] { $requests } solicitudes
    }, { $events ->
        [one] { $events } entrada
       *[other] { $events } entradas
    }, { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }, { $bytes }.
cli-bundle--imported =
    { $new ->
        [one] { $new } entrada nueva
       *[other] { $new } entradas nuevas
    }, { $known } que ya estaban aquí, { $files ->
        [one] { $files } archivo nuevo
       *[other] { $files } archivos nuevos
    }.
cli-bundle--transferred =
    { $files ->
        [one] { $path }: { $files } archivo, { $bytes }.
       *[other] { $path }: { $files } archivos, { $bytes }.
    }
cli-bundle--transfer--file = { "  " }{ $name }
cli-bundle--transfer--left = { "  " }se deja fuera: { $name }

## Command line: The calendar

cli-calendar--saved =
    { $n ->
        [one] Guardado { $path }: los plazos de { $n } solicitud.
       *[other] Guardado { $path }: los plazos de { $n } solicitudes.
    } Ábralo con su calendario.

## Command line: The check of the vault

cli-check--damaged_orphans =
    { $n ->
        [one] { $n } de ellos está dañado.
       *[other] { $n } de ellos están dañados.
    }
cli-check--erased =
    { $n ->
        [one] Usted borró { $n } entrada; su cadena sigue verificándose.
       *[other] Usted borró { $n } entradas; sus cadenas siguen verificándose.
    }
cli-check--lost = Perdido, según constató una reparación: { $names }
cli-check--no_faults = Todas las cadenas y todos los sellos son correctos.
cli-check--orphans =
    { $n ->
        [one] { $n } archivo sellado no pertenece a nada: lo dejó una escritura interrumpida, no causa daño.
       *[other] { $n } archivos sellados no pertenecen a nada: los dejó una escritura interrumpida, no causan daño.
    }
cli-check--verified =
    Verificado: { $events ->
        [one] { $events } entrada
       *[other] { $events } entradas
    }, { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }, { $bytes }.

## Command line: Deadlines

cli-deadline--cautious = Después del { $date } puede insistir sin riesgo.
cli-deadline--due = Deben responder a más tardar el { $due }.
cli-deadline--reasons = ¿Por qué esta fecha?

## Command line: Deleting

cli-deletion--answer = Esto elimina el archivo { $name }, que llegó en respuesta a { $requests }. Una entrada que no tenga ningún otro archivo desaparece con él.
cli-deletion--company = Esto elimina la ficha de { $name }.
cli-deletion--consequences =
    { $events ->
        [one] { $events } entrada pierde
       *[other] { $events } entradas pierden
    } su contenido, { $files ->
        [one] { $files } archivo sellado desaparece
       *[other] { $files } archivos sellados desaparecen
    } ({ $bytes }). No se puede deshacer, y una exportación importada después no lo recupera. Las copias que hizo antes, exportaciones y copias de seguridad, aún lo contienen.
cli-deletion--done =
    Eliminado: { $name }. { $events ->
        [one] { $events } entrada ha perdido
       *[other] { $events } entradas han perdido
    } su contenido, { $files ->
        [one] { $files } archivo sellado ha desaparecido
       *[other] { $files } archivos sellados han desaparecido
    } ({ $bytes }); la cadena sigue verificándose y muestra que se borró algo.
cli-deletion--person = Esto elimina a { $name } y todas las solicitudes escritas para esa persona ({ $count }: { $requests }), con cartas y respuestas.
cli-deletion--request = Esto elimina la solicitud { $name }, con su carta, sus respuestas y todo lo anotado sobre ella.

## Command line: Finding a company, and the directory

cli-directory--address = Dirección: { $value }
cli-directory--differs = { $field }: su bóveda dice «{ $own }»; el directorio, «{ $directory }».
cli-directory--elements = Piden: { $value }
cli-directory--email = Correo electrónico: { $value }
cli-directory--exported =
    { $n ->
        [one] Guardado para quienes mantienen el directorio: { $n } ficha en { $path }
       *[other] Guardado para quienes mantienen el directorio: { $n } fichas en { $path }
    }
cli-directory--fax = Fax: { $value }
cli-directory--form = Formulario: { $value }
cli-directory--from = De: { $from }
cli-directory--identity = Piden siempre una copia de un documento de identidad. Puede preguntarles por qué.
cli-directory--kinds = Clase: { $value }
cli-directory--known_already = Ya está en su bóveda: { $name }
cli-directory--language = Idioma de las solicitudes: { $value }
cli-directory--left_out = { $name }: { $reason }
cli-directory--no_value = nada
cli-directory--nothing = No se encontró ninguna empresa. Pruebe con su sitio, o lea su política de privacidad: «habeas notice read …».
cli-directory--optional = { $name } (si quiere)
cli-directory--pack_size =
    { $n ->
        [one] { $n } empresa
       *[other] { $n } empresas
    }
cli-directory--packs = En: { $value }
cli-directory--phone = Teléfono: { $value }
cli-directory--record_left_out = Se deja fuera: { $why }
cli-directory--runs = Gestiona: { $value }
cli-directory--service = gestiona { $name }
cli-directory--site = Sitio: { $value }
cli-directory--unmatched = Sin empresa en el directorio: { $hosts }
cli-directory--used = { $name }: del directorio. { $provenance }

## Command line: An empty list

cli-empty_list = Aún no hay nada aquí.

## Command line: The evidence pack for an authority

cli-evidence--advised = Esto ayudaría:
cli-evidence--complete = No falta nada de lo que una reclamación necesita, según lo anotado.
cli-evidence--document = { "  " }{ $number }  { $name }
cli-evidence--lacking = Falta esto:
cli-evidence--of = Dosier de pruebas de { $reference }; la reclamación aún no se dirige a ninguna autoridad.
cli-evidence--originals =
    { $n ->
        [one] { $n } original con sumas de verificación: { $path }, { $bytes }.
       *[other] { $n } originales con sumas de verificación: { $path }, { $bytes }.
    }
cli-evidence--pdf =
    { $n ->
        [one] El dosier, { $n } página: { $path }
       *[other] El dosier, { $n } páginas: { $path }
    }
cli-evidence--to = Dosier de pruebas de { $reference }, para: { $authority }
cli-evidence--unshown = { "  " }{ $number }  { $name } ({ $reason })

## Command line: Files

cli-file--empty = Este archivo está vacío. Si debería contener algo, cópielo o pídalo de nuevo y añádalo.

## Command line: Copies of identity documents

cli-identity--copied = Guardado: { $path } ({ $dpi } puntos por pulgada). La marca de agua dice: { $mark }
cli-identity--enclosed = Conservado en la bóveda: { $name } ({ $dpi } puntos por pulgada). La carta que da su identidad (F7) lo adjunta. La marca de agua dice: { $mark }
cli-identity--hide = Normalmente no hace falta – { $kind }: { $list }
cli-identity--ways = Antes de eso, ofrezca una de estas cosas:

## Command line: Taking in requests that were made elsewhere

cli-import--already =
    { $n ->
        [one] Ya estaba: { $n } fila.
       *[other] Ya estaban: { $n } filas.
    }
cli-import--asked =
    { $n ->
        [one] Espera un dato suyo: { $n } fila.
       *[other] Esperan un dato suyo: { $n } filas.
    }
cli-import--cancelled = Detenido. Lo guardado se mantiene; ejecútelo de nuevo para lo demás.
cli-import--left_out =
    { $n ->
        [one] Se deja fuera: { $n } fila.
       *[other] Se dejan fuera: { $n } filas.
    }
cli-import--made =
    Incorporado: { $requests ->
        [one] { $requests } solicitud
       *[other] { $requests } solicitudes
    } y { $events ->
        [one] { $events } hecho relativo
       *[other] { $events } hechos relativos
    } a ellas.
cli-import--rehearsed =
    Puede incorporarse: { $requests ->
        [one] { $requests } solicitud
       *[other] { $requests } solicitudes
    } y { $events ->
        [one] { $events } hecho relativo
       *[other] { $events } hechos relativos
    } a ellas. No se ha guardado nada.
cli-import--row--already = Fila { $row }, { $company }: ya estaba.
cli-import--row--asked = Fila { $row }, { $company }: falta un dato.
cli-import--row--left_out = Fila { $row }, { $company }: se deja fuera.
cli-import--row--new = Fila { $row }, { $company }: nueva.

## Command line: The keyring of the system

cli-keyring--off = Ningún llavero abre esta bóveda. La frase de contraseña, sí.
cli-keyring--on = El llavero ({ $backend }) abre ahora esta bóveda. La frase de contraseña la sigue abriendo.

## Command line: Laws and authorities

cli-law--languages = Reclamaciones en: { $list }
cli-law--no_letter = sin carta en esta versión

## Command line: Privacy notices

cli-notice--ask = No es seguro que lo diga; este es el pasaje, para que usted juzgue:
cli-notice--ask_name = ¿Es { $name } la empresa que decide qué se hace con los datos? La política de privacidad no lo dice con claridad; este es el pasaje, para que usted juzgue:
cli-notice--field--address = Dirección
cli-notice--field--attention = A la atención de
cli-notice--field--country = País
cli-notice--field--email = Correo electrónico
cli-notice--field--legal_form = Forma jurídica
cli-notice--field--name = Empresa
cli-notice--field--registration_number = Número
cli-notice--field--trading_name = Conocida como
cli-notice--field--web_form = Formulario
cli-notice--field--website = Sitio
cli-notice--findings = Qué hay de incorrecto en ella:
cli-notice--gaps = Esta política de privacidad no dice:
cli-notice--inferred = deducido
cli-notice--line = línea { $n }
cli-notice--owes = Lo que debe decir y no dice:
cli-notice--rights = Dice que usted puede pedir:
cli-notice--status--contradictory = se contradice
cli-notice--status--denied = lo niega
cli-notice--status--partial = en parte

## Command line: Envelopes, labels and the posting list

cli-post--envelope_format = { $id }: { $name }, { $width } × { $height } mm
cli-post--envelopes =
    { $n ->
        [one] { $n } sobre: { $path }
       *[other] { $n } sobres: { $path }
    }
cli-post--label_format = { $id }: { $columns } × { $rows } en A4 ({ $names })
cli-post--labels =
    { $n ->
        [one] { $n } etiqueta
       *[other] { $n } etiquetas
    } en { $sheets ->
        [one] { $sheets } hoja
       *[other] { $sheets } hojas
    }, la siguiente libre es la número { $next }: { $path }
cli-post--left_out = Se deja fuera: { $reference }, { $company }: { $reason }
cli-post--list =
    { $n ->
        [one] { $n } carta
       *[other] { $n } cartas
    } en { $sheets ->
        [one] { $sheets } hoja
       *[other] { $sheets } hojas
    }: { $path }

## Command line: Removing files that belong to nothing

cli-prune--nothing = No hay archivos sellados que no pertenezcan a nada.
cli-prune--removed =
    { $n ->
        [one] Se ha eliminado { $n } archivo sellado que no pertenecía a nada ({ $bytes }).
       *[other] Se han eliminado { $n } archivos sellados que no pertenecían a nada ({ $bytes }).
    }

## Command line: Repairing the vault

cli-repair--found = Esto estaba mal:
cli-repair--healed = Recuperado: { $names }
cli-repair--kept = Todo, como estaba antes, se encuentra en { $path }. Elimine esa carpeta cuando no eche nada en falta.
cli-repair--lost_events =
    { $n ->
        [one] No se pudo salvar { $n } entrada.
       *[other] No se pudieron salvar { $n } entradas.
    }
cli-repair--lost_files = Perdidos: { $names }. Añádalos de nuevo si los tiene en otro lugar.
cli-repair--nothing = No hay nada mal, y no se ha cambiado nada.
cli-repair--now = Ahora:

## Command line: One request

cli-request--due_days = Por ley hasta el { $due }; puede insistir sin riesgo después del { $cautious }.
cli-request--entry = { $date }: { $what }
cli-request--entry_undone = { $date }: { $what } (deshecho)
cli-request--next = Siguiente: { $what }
cli-request--other_steps = Otras acciones que la ley permite ahora:
cli-request--timeline = Lo ocurrido

## Command line: What was saved

cli-saved = Guardado: { $path } ({ $bytes })

## Command line: The search

cli-search--hit = { $kind }: { $title }
cli-search--indexed = De momento puede buscarse en { $ready } de { $total }.
cli-search--more = Solo se muestran los primeros { $n } lugares. Con más palabras, o con un filtro como company:, se encuentran menos.
cli-search--none = No se encontró nada.
cli-search--row = fila { $n }

## Command line: Signatures

cli-signature--drawn = { $name } firma con un dibujo, { $width } por { $height } mm.
cli-signature--none = { $name } no tiene firma.
cli-signature--picture = { $name } firma con una imagen, { $width } por { $height } mm.

## Command line: The statistics

cli-stats--grounds = Denegadas, con este motivo:
cli-stats--group =
    { $n ->
        [one] { $name }: { $n } solicitud
       *[other] { $name }: { $n } solicitudes
    }
cli-stats--item = dado { $given }, en parte { $part }, sin marcar { $open }, de { $of }
cli-stats--items =
    { $n ->
        [one] Lo que dan las respuestas, según sus marcas ({ $n } solicitud):
       *[other] Lo que dan las respuestas, según sus marcas ({ $n } solicitudes):
    }
cli-stats--named = Se nombran: { $names }.
cli-stats--no_ground = ningún motivo por escrito
cli-stats--none_named = No se nombra a ninguna empresa.
cli-stats--research =
    { $n ->
        [one] Guardado: { $path }, { $n } fila.
       *[other] Guardado: { $path }, { $n } filas.
    }
cli-stats--saved = Guardado: { $path }
cli-stats--unnamed =
    { $n ->
        [one] Sin el nombre de la empresa: { $n } fila.
       *[other] Sin el nombre de la empresa: { $n } filas.
    }

## Command line: The state of the vault

cli-status--backup =
    Última copia de seguridad: { $date } (hace { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, { $events ->
        [one] { $events } entrada
       *[other] { $events } entradas
    } desde entonces)
cli-status--keyring = Llavero: { $backend }, desde el { $date }
cli-status--no_backup = Última copia de seguridad: ninguna. `habeas vault backup FILE` hace una.
cli-status--no_keyring = Llavero: desactivado
cli-status--no_recovery = Código de recuperación: ninguno. `habeas vault recovery-code` crea uno.
cli-status--none = Aquí aún no hay ninguna bóveda.
cli-status--path = Bóveda: { $path }
cli-status--recovery = Código de recuperación: creado el { $date }

## Command line: The trail of data from one company to another

cli-trail--ask_who = Preguntar quién: habeas request follow-up { $request } --letter { $letter }
cli-trail--data = Datos que se nombran ahí: { $values }
cli-trail--kind_word = una categoría
cli-trail--look = Mirar: habeas answer names { $request }
cli-trail--no_names = No encontramos ningún nombre; añada uno con --set 'NAME=body'.
cli-trail--none = No hay respuesta ni política de privacidad que mirar.
cli-trail--recipient = destinatario
cli-trail--source = origen
cli-trail--under = en «{ $heading }»

## Command line: The vault

cli-vault--copies = Junto a la bóveda hay copias que otro programa hizo porque se cambió en dos lugares: { $names }. Lo que solo está en ellas no se ve aquí, y no se ha elegido nada. Para reunirlo: ponga una copia de vault.db y el archivo de clave en una carpeta propia con sus nombres correctos, exporte desde allí con --vault e importe aquí esa exportación.
cli-vault--created = La bóveda está creada: { $path }. Nadie puede abrirla sin la frase de contraseña, y nadie puede darle otra. Guarde una copia de la frase de contraseña en un lugar seguro.
cli-vault--passphrase_changed = La frase de contraseña se ha cambiado. La antigua ya no abre esta bóveda; las copias de seguridad hechas con ella se siguen abriendo con ella.
cli-vault--quick_keys = Esta bóveda se hizo con claves rápidas para pruebas. No protege nada.

## Privacy notices: What is wrong with the notice, as a sentence of a letter

notice-findings--no_controller = La política de privacidad no dice quién decide sobre mis datos: no nombra a ninguna persona ni empresa.
notice-findings--no_contact = La política de privacidad no da ningún medio para contactar con el responsable del tratamiento: ni dirección postal, ni dirección de correo electrónico, ni formulario.
notice-findings--no_channel = La política de privacidad enumera derechos y no indica ninguna dirección, formulario o delegado a través de los cuales puedan ejercerse.
notice-findings--no_basis = La política de privacidad no indica ninguna base jurídica del tratamiento.
notice-findings--no_rights = La política de privacidad no menciona los derechos de los interesados, ni el derecho a presentar una reclamación ante una autoridad de control.
notice-findings--few_rights = La política de privacidad omite estos derechos: { $missing }; tampoco dice nada de la retirada del consentimiento ni de la reclamación ante una autoridad.
notice-findings--rights_incomplete = La política de privacidad omite estos derechos: { $missing }.
notice-findings--right_left_out = La política de privacidad omite este derecho: { $missing }.
notice-findings--no_complaint = La política de privacidad no menciona el derecho a presentar una reclamación ante una autoridad de control.
notice-findings--no_special_condition = La política de privacidad se refiere a categorías especiales de datos y no indica ninguna circunstancia del artículo 9, apartado 2, que lo permita.
notice-findings--arbitration = La política de privacidad impone un arbitraje. Una cláusula así no puede excluir el derecho a reclamar ante una autoridad y a acudir a los tribunales.
notice-findings--never_shared_but_shared = La política de privacidad dice que los datos no se comunican a terceros y, en otro lugar, que se comparten con socios.
notice-findings--exclusive_but_shared = La política de privacidad dice que los datos se destinan exclusivamente al responsable del tratamiento y, en otro lugar, que los reciben o recogen socios.
notice-findings--bound_but_shared = La política de privacidad dice que los datos solo se comunican cuando la ley lo exige y, en otro lugar, que se comparten con socios.
notice-findings--files_sold = La política de privacidad anuncia que se venden, alquilan o intercambian ficheros de clientes, sin base jurídica y sin forma de oponerse.
notice-findings--no_data_but_collected = La política de privacidad dice que no se registran datos personales y, en otro lugar, que se recogen datos automáticamente.
notice-findings--use_is_consent = La política de privacidad trata el uso del sitio como consentimiento. El consentimiento debe ser un acto claro, dado para un fin específico.
notice-findings--send_is_consent = La política de privacidad convierte el envío de un formulario en consentimiento a todo lo que dice. El consentimiento debe ser separado y libre.
notice-findings--no_transfer_but_us_tool = La política de privacidad niega transferencias a entidades extranjeras y, sin embargo, nombra un servicio de un proveedor de fuera de la Unión Europea.
notice-findings--bases_in_bulk = La política de privacidad enumera juntas las bases jurídicas y no dice qué fin se apoya en cada una.
notice-findings--interests_unnamed = La política de privacidad invoca intereses legítimos sin decir cuáles son.
notice-findings--no_retention = La política de privacidad no dice cuánto tiempo se conservan los datos.
notice-findings--retention_vague = La política de privacidad no da ni un plazo ni criterios útiles sobre cuánto tiempo se conservan los datos.
notice-findings--no_recipients = La política de privacidad no dice quién recibe los datos.
notice-findings--recipients_unnamed = La política de privacidad habla de destinatarios sin nombrarlos con claridad, ni a ellos ni sus categorías.
notice-findings--no_categories = La política de privacidad no dice qué categorías de datos se tratan.
notice-findings--objection_threat = La política de privacidad amenaza con el fin del servicio si me opongo, sin ponderar si el tratamiento es necesario.
notice-findings--objection_consent = La política de privacidad confunde el derecho de oposición con el tratamiento basado en el consentimiento.
notice-findings--no_marketing_objection = La política de privacidad anuncia mercadotecnia y no menciona el derecho a oponerse a ella en todo momento.
notice-findings--marketing_not_apart = El derecho a oponerse a la mercadotecnia solo se menciona de pasada; debe presentarse claramente y al margen de cualquier otra información.
notice-findings--withdraw_wrong_article = La política de privacidad cita un artículo equivocado para la retirada del consentimiento; es el artículo 7, apartado 3.
notice-findings--old_browser = La política de privacidad explica programas que llevan años sin mantenimiento.
notice-findings--old_law = La política de privacidad cita leyes que ya no están en vigor.
notice-findings--before_gdpr = La política de privacidad es anterior a la aplicación del RGPD.
notice-findings--years_old = La política de privacidad no se ha modificado desde hace años.
notice-findings--before_brexit = La política de privacidad data de cuando el Reino Unido aún estaba sujeto al Derecho de la Unión; lo que dice de las transferencias y de un representante ya no es adecuado.
notice-findings--undated = La política de privacidad no lleva fecha ni versión.
notice-findings--cookie_wall = La política de privacidad niega servicios a quienes rechazan las cookies.
notice-findings--cookies_by_browser = La política de privacidad remite a los ajustes del navegador en lugar de pedir el consentimiento antes de instalar cookies.
notice-findings--card_kept = La política de privacidad enumera los números de tarjetas de pago entre los datos que se tratan.
notice-findings--too_much_data = La política de privacidad enumera datos sobre ingresos o vida privada y debería decir por qué son necesarios.
notice-findings--breach_liability = La política de privacidad limita la responsabilidad del responsable del tratamiento por una violación de la seguridad.
notice-findings--shared_liability = La política de privacidad traslada a los usuarios parte de la responsabilidad por la seguridad.
notice-findings--address_book = La política de privacidad anuncia que se leen las agendas de contactos de los usuarios: datos de personas a las que no se informó.
notice-findings--ended_at_will = La política de privacidad permite poner fin al servicio sin previo aviso y a la entera discreción del responsable del tratamiento.
notice-findings--erasure_refused = La política de privacidad niega la supresión por un motivo que el artículo 17, apartado 3, no conoce.
notice-findings--kept_advisable = La política de privacidad conserva los datos mientras le parezca conveniente, lo que no es un criterio.
notice-findings--until_told = La política de privacidad continúa el tratamiento hasta nuevo aviso, sin un final propio.
notice-findings--changed_alone = La política de privacidad puede modificarse en cualquier momento sin informar a los interesados.
notice-findings--complaint_turned = La política de privacidad convierte el derecho a reclamar en un mensaje a la propia empresa.
notice-findings--processor_to_processor = La política de privacidad habla de una transmisión de encargado a encargado donde la ley dice de responsable a responsable.
notice-findings--cookies_no_data = La política de privacidad dice que las cookies no recogen datos personales, aunque identifican a un usuario.
notice-findings--free_mostly = La política de privacidad dice que el ejercicio de los derechos solo es gratuito en la mayoría de los casos.
notice-findings--name_without_form = La política de privacidad da un nombre sin forma jurídica, número de registro ni domicilio social.
notice-findings--no_commitment = La política de privacidad contiene un apartado que no compromete a nada.

## Privacy notices: Names of rights, in a list within such a sentence

notice-rights--access = acceso
notice-rights--rectification = rectificación
notice-rights--erasure = supresión
notice-rights--restriction = limitación
notice-rights--objection = oposición
notice-rights--portability = portabilidad

## Privacy notices: In short, what lacks at an item

notice-notes--N01--partial = un nombre sin forma jurídica, número ni domicilio
notice-notes--N02--partial = solo un domicilio social, o un formulario sin su dirección
notice-notes--N04--partial = un nombre o un cargo sin contacto
notice-notes--N05--partial = fines escasos y vagos
notice-notes--N06--partial = una sola base, de pasada
notice-notes--N07--missing = las bases no se vinculan a los fines
notice-notes--N07--partial = algunos fines se vinculan a una base
notice-notes--N09--partial = se habla de destinatarios y no se nombran con claridad
notice-notes--N09--contradictory = un lugar niega lo que otro anuncia
notice-notes--N10--partial = no se nombra ni el país ni el destinatario
notice-notes--N10--contradictory = se niegan transferencias y, sin embargo, se usa un servicio extranjero
notice-notes--N12--partial = ni un plazo ni criterios útiles
notice-notes--N13--partial = solo nombrado en un título, o restringido
notice-notes--N14--partial = solo nombrado en un título, o restringido
notice-notes--N15--partial = solo nombrado en un título, o el cierre de una cuenta
notice-notes--N16--partial = solo nombrado en un título, o restringido
notice-notes--N17--partial = expresado con una amenaza, o restringido a una sola función
notice-notes--N18--partial = solo nombrado en un título, o restringido
notice-notes--N19--partial = ninguna mención del tratamiento anterior
notice-notes--N20--partial = el derecho se convierte en otra cosa
notice-notes--N21--partial = solo para algunos datos
notice-notes--N22--partial = se menciona el derecho; la existencia y la lógica, no
notice-notes--N24--partial = solo de pasada
notice-notes--N25--partial = no separado de otra información
notice-notes--N26--partial = un formulario sin su dirección
notice-notes--N28--partial = gratuito solo en la mayoría de los casos
notice-notes--N29--missing = hay datos especiales, no se indica ninguna circunstancia
notice-notes--N30--partial = solo se informa cuando es necesario
notice-notes--N31--missing = los ajustes del navegador no son consentimiento
notice-notes--N32--partial = sin lista completa con nombres y duraciones

## Command line: its help, and what is said when a command was not typed as it can be

cli-help-shared =
    .address = Líneas de la dirección en un solo argumento, con saltos de línea
    .attention = La persona a cuya atención van las cartas
    .channel = { $choices }
    .clock_start = El día en que empieza el plazo, si antes necesitaban algo [por defecto: el día de recepción]
    .country = ISO 3166-1
    .date_order = Qué va primero en las fechas en cifras: { $choices }
    .email = La dirección de correo electrónico
    .encoding = La codificación de los textos, por ejemplo windows-1250
    .follow_up = En su lugar, una carta que sigue a la solicitud: { $choices }
    .help = Mostrar la ayuda
    .item = Lo que hay en el archivo, por su ruta dentro de él
    .layout = { $choices } [por defecto: según el país del remitente]
    .legal_form = La forma jurídica, por ejemplo SL
    .name = El nombre
    .password = La contraseña de un archivo comprimido o documento bloqueado; no se conserva
    .posting = Cómo va por correo postal: { $choices }
    .region = Su región (ISO 3166-2), para sus días festivos
    .regime = La ley conforme a la que responde, si su país no lo dice: DSG-EKD o KDG para una iglesia alemana, lo que le pertenece y sus obras asistenciales; GDPR la quita de nuevo
    .registered = Imprimir la línea de correo certificado con acuse de recibo
    .registration_number = El número con que está registrada
    .rights = Un derecho o varios separados por comas, por los identificadores que lista `habeas law rights`
    .rows = Cuántas filas hay antes de la primera mostrada, y cuántas se muestran
    .text = Todo su texto, hasta 10 000 líneas
    .tracking = El número del certificado, si se conoce antes de imprimir la carta
    .trading_name = El nombre por el que se la conoce, si es otro
    .unsigned = Omitir la firma que la persona ha guardado
    .version = Mostrar la versión
    .web_form = La dirección del formulario por el que recibe solicitudes
    .website = La dirección de su sitio
    .yes = No preguntar
cli-help = Averiguar qué saben de usted las empresas, y hacer algo al respecto. Esto no es asesoramiento jurídico
    .vault = La carpeta de la bóveda [por defecto: la carpeta de datos del usuario]
    .json = Escribir en stdout un único documento JSON y nada más
    .ui_language = El idioma de los mensajes: { $choices } [por defecto: el del sistema]
    .today = Actuar como si hoy fuera ese día (para pruebas y ensayos; lo que se anota queda anotado)
    .passphrase_file = Leer la frase de contraseña de un archivo [si no: HABEAS_PASSPHRASE; si no, el llavero si está activado; si no, se pregunta]
    .recovery_code_file = Leer el código de recuperación de un archivo, en lugar de la frase de contraseña
cli-help-help = Mostrar este mensaje o la ayuda de los subcomandos indicados
cli-help-vault = La bóveda: crearla, verificarla, cambiar sus claves, hacer copias de seguridad
cli-help-vault-create = Crear una bóveda
cli-help-vault-status = Dónde está, qué la abre, cuándo se hizo la última copia de seguridad
cli-help-vault-check = Verificar todas las cadenas y todos los sellos
    .deep = Leer también lo que no pertenece a nada, y recomponer cada caso a partir de sus entradas
cli-help-vault-repair = Salvar lo que pueda salvarse de una bóveda dañada, y aceptar una que se hizo retroceder; los archivos antiguos permanecen
cli-help-vault-prune = Eliminar los archivos sellados que no pertenecen a nada
cli-help-vault-passphrase = Cambiar la frase de contraseña
    .forgotten = Pedir el código de recuperación en lugar de la frase de contraseña
    .new_passphrase_file = Leer la nueva frase de contraseña de un archivo [si no: HABEAS_NEW_PASSPHRASE; si no, se pregunta]
cli-help-vault-recovery-code = Crear un código de recuperación para imprimir; el creado antes deja de abrir
    .out = Guardar la hoja ahí [por defecto: stdout]
cli-help-vault-keyring = Dejar que el llavero del sistema abra la bóveda, o dejar de permitirlo
    .state = Si puede
cli-help-vault-backup = Escribir toda la bóveda en un archivo sellado, y verificarlo
    .file = El archivo que se escribe; no debe existir aún
cli-help-vault-restore = Rehacer la bóveda a partir de una copia de seguridad, donde no hay ninguna
    .file = La copia de seguridad
cli-help-notice = Leer una política de privacidad
cli-help-notice-read = Leer una política de privacidad de un archivo (texto, HTML, PDF), de la web (https://...) o de stdin con `-`. No hace falta bóveda
    .file = La política de privacidad
cli-help-deadline = Calcular un plazo con sus motivos, para cualquier día. No hace falta bóveda
    .regime = La ley: { $choices }
    .country = El país del responsable del tratamiento (ISO 3166-1)
    .region = Su región (ISO 3166-2)
    .received = El día en que se recibió la solicitud
    .pause_from = El día en que pidieron algo que pueden pedir
    .pause_to = El día en que lo obtuvieron
    .pause_mode = { $choices } [por defecto: como cuenta la ley]
    .extension_notice = El día en que anunciaron una prórroga, con motivos
    .csv = Leer una tabla de plazos y mostrarla con las columnas calculadas rellenas
cli-help-law = Lo que dice la ley: derechos, autoridades, festivos. No hace falta bóveda
cli-help-law-rights = Los derechos, con sus artículos y lo que cada uno necesita de usted
cli-help-law-follow-ups = Las cartas que siguen a una solicitud: { $all }
cli-help-law-authorities = Las autoridades de control y cómo contactar con ellas
    .country = Solo las de este país (ISO 3166-1)
    .region = Las que atienden reclamaciones sobre una empresa de esta región
cli-help-law-holidays = Los días festivos de un país, una región y un año
    .country = El país (ISO 3166-1)
    .region = La región (ISO 3166-2)
    .year = El año
cli-help-person = Interesados: usted, y las personas para las que escribe
cli-help-person-add = Añadir una persona
    .language = El idioma de las cartas
cli-help-person-edit = Cambiar lo que se indica y conservar lo demás; las cartas ya escritas conservan lo que decían
    .id = La persona, por identificador o nombre
    .language = El idioma de las cartas
cli-help-person-list = Todas las personas de la bóveda
cli-help-person-show = Lo que se conserva de una persona
    .id = La persona, por identificador o nombre
cli-help-person-signature = La firma sobre el nombre impreso de sus cartas: fijarla, mostrarla, quitarla
cli-help-person-signature-set = De una imagen (PNG o JPEG, tinta oscura sobre papel claro), o de un dibujo guardado con `show --out`
    .id = La persona, por identificador o nombre
    .file = La imagen o el dibujo
cli-help-person-signature-show = Lo que llevan las cartas; con --out, guardarla
    .id = La persona, por identificador o nombre
    .out = Guardarla ahí
cli-help-person-signature-remove = A partir de ahora, las cartas vuelven a dejar espacio para firmar a mano; las ya escritas conservan la suya
    .id = La persona, por identificador o nombre
cli-help-person-delete = Eliminar definitivamente una persona y todas las solicitudes escritas para ella
    .id = La persona, por identificador o nombre
cli-help-company = Responsables del tratamiento: las empresas que tienen datos
cli-help-company-add = Añadir una empresa
cli-help-company-from-notice = Leer una política de privacidad y hacer una ficha de ella; prevalece lo que se da a mano
    .file = La política de privacidad: un archivo, una dirección (https://...) o stdin con `-`
cli-help-company-edit = Cambiar lo que se indica y conservar lo demás; las cartas ya escritas conservan lo que decían
    .id = La empresa, por identificador o nombre
cli-help-company-list = Todas las empresas de la bóveda
cli-help-company-show = Lo que se conserva de una empresa
    .id = La empresa, por identificador o nombre
cli-help-company-delete = Eliminar definitivamente la ficha de una empresa a la que nadie ha escrito
    .id = La empresa, por identificador o nombre
cli-help-directory = El directorio abierto de empresas: a quién escribir, y cómo
cli-help-directory-search = Encontrar una empresa por su nombre, un servicio que gestiona, su sitio o su correo. No hace falta bóveda
    .text = Como usted la conoce; no importan las tildes, las mayúsculas ni una errata
    .most = Como máximo, tantas
cli-help-directory-show = Todo lo que el directorio dice de una empresa. No hace falta bóveda
    .slug = La empresa, por su slug
cli-help-directory-packs = Empresas con las que mucha gente tiene relación, en paquetes. No hace falta bóveda
cli-help-directory-pack = Las empresas de un paquete
    .id = Como figura en la lista de paquetes
    .add = Hacerlas empresas de su bóveda: estas, o todas
cli-help-directory-correct = Corregir lo que dice el directorio; sus correcciones se mantienen frente a cualquier copia más reciente
    .slug = La empresa, por su slug
    .fields = El valor correcto de: { $choices }. Vacío: no tiene ninguno. Lo que dice el propio directorio retira la corrección
cli-help-directory-status = Qué copia del directorio es la actual, y qué antigüedad tiene
cli-help-directory-update = Tomar una copia más reciente del directorio: el archivo comprimido o la carpeta de quienes lo mantienen, o una dirección (https://…). Lo que usted corrigió se mantiene
    .from = Dónde está
    .built_in = Volver a la copia que vino con este programa
cli-help-directory-discover = Quién puede tener datos sobre usted: a partir de la exportación de un gestor de contraseñas, un buzón (mbox) o la carpeta de un programa de correo, un extracto bancario (CSV), una lista de direcciones. No se leen contraseñas, nada sale de este equipo, y no se conserva nada del archivo. No hace falta bóveda
    .files = Dónde mirar
    .add = Hacerlas empresas de su bóveda: estas, o todas
cli-help-directory-corrections = Lo que usted corrigió, y dónde el directorio dice entretanto otra cosa
cli-help-directory-export = Dar lo que usted corrigió como fichas del propio directorio, para quienes lo mantienen
    .corrections = Las fichas que corrigió
    .out = Guardarlas en esta carpeta, cada una en su archivo [por defecto: mostrarlas]
cli-help-request = Solicitudes: redactar, imprimir, anotar lo que ocurre
cli-help-request-new = Redactar una solicitud y conservar su carta
    .person = Quién pide: una persona de la bóveda, por identificador o nombre
    .company = Una empresa de la bóveda, o una del directorio por su slug (`habeas directory search`)
    .language = El idioma de la carta: { $choices }
    .tone = El tono de la carta: { $choices } [por defecto: plain]
    .fact = Por qué pueden tener datos sobre usted
    .fields = Lo que un derecho necesita además (`habeas law rights`), por ejemplo ground=not_needed o correction='incorrecto => correcto'; también identifier='Número de cliente=1234', place=LOCALIDAD, note=TEXTO. Repetir para listas
    .on_behalf_of = Escribe para otra persona: { $choices }
    .of = Con --on-behalf-of: una persona de la bóveda, o su nombre
    .capacity = Con --on-behalf-of: en calidad de qué actúa, por ejemplo 'madre, con custodia compartida'
    .born = Con --on-behalf-of: la fecha de nacimiento, si hace falta para encontrar los datos
    .proof_enclosed = Con --on-behalf-of: la prueba de su calidad va con la carta
    .mandate = Escribir con este poder firmado (`habeas mandate list`); --person es quien actúa, o quien lo otorgó
    .about = De una reclamación: la solicitud de la que trata; sus entradas rellenan las fechas y dicen qué ocurrió
    .already_sent = El día en que envió una carta propia, escrita fuera de Habeas: no se redacta ninguna carta
    .letter = Con --already-sent: la carta o el correo electrónico tal como lo escribió, conservado byte a byte
    .received = Con --already-sent: el día en que la recibieron, si lo sabe
cli-help-request-letter = Guardar la carta como .pdf o .txt, o como borrador de correo electrónico (.eml)
    .id = La solicitud, por referencia o identificador
    .layout = { $choices }
    .out = El archivo que se escribe
    .enclose = Un archivo que la acompaña: nombrado en la carta, adjunto a un borrador. Repetir para varios
cli-help-request-mailto = Mostrar la dirección (mailto:) que abre la carta en un programa de correo, si es lo bastante corta
    .id = La solicitud, por referencia o identificador
cli-help-request-list = Todas las solicitudes, o las que están en un estado
    .state = { $all }
    .due_before = Solo aquellas cuyo plazo termina antes de este día
    .out = Guardar la lista como tabla en lugar de mostrarla: libro de cálculo (.xlsx) o CSV (.csv)
cli-help-request-show = Todo sobre una solicitud: cómo va, su plazo, lo ocurrido
    .id = La solicitud, por referencia o identificador
cli-help-request-follow-up = Escribir la carta del paso siguiente, u otra que la ley permite ahora: un recordatorio, lo que falta, una reclamación
    .id = La solicitud, por referencia o identificador
    .letter = { $choices } (`habeas law follow-ups`) [por defecto: la carta del paso recomendado]
    .fields = Lo que la carta necesita además, por ejemplo missing_item=A10 o identity_data='número de cliente 1234'; también place=LOCALIDAD, note=TEXTO. Repetir para listas
    .language = El idioma de la carta [por defecto: el de la solicitud]
    .tone = El tono de la carta: { $choices } [por defecto: como la solicitud]
    .channel = { $choices } [por defecto: como se envió la solicitud]
cli-help-request-import = Incorporar solicitudes hechas fuera de Habeas: «mis solicitudes» de datenanfragen.de, o una tabla (XLSX, ODS, CSV) con las columnas company y sent; right, channel, country, email, address, reference, received, answered si las hay
    .file = El archivo
    .person = De quién son las solicitudes
    .rights = Qué se pidió, si una fila no lo dice
    .channel = Cómo se envió, si una fila no lo dice: { $choices }
    .dates = Cómo se escriben fechas como 02/03/2026: { $choices }
    .companies = La empresa de una fila: una de la bóveda, una del directorio por su slug, o `new`. Repetir para varias
    .answered = El mensaje de esta fila es su respuesta. Repetir para varias
    .dry_run = Mirar cada fila y no guardar nada
cli-help-request-next = Qué hacer ahora
    .id = La solicitud, por referencia o identificador
cli-help-request-again = Escribir otra vez la misma carta, a la misma empresa: el año que viene, o cuando algo haya cambiado
    .id = La solicitud, por referencia o identificador
    .show = Decir qué dice la ley al respecto y qué se pidió antes, y no escribir nada
    .remind = Recibir un aviso ese día (`habeas due`), y no escribir nada
    .no_reminder = Retirar el aviso
cli-help-request-delete = Eliminar definitivamente una solicitud con su carta y sus respuestas
    .id = La solicitud, por referencia o identificador
cli-help-request-record = Anotar lo ocurrido: { $all }, corrected
    .id = La solicitud, por referencia o identificador
    .event = Qué ocurrió: una de las opciones anteriores
    .on = El día en que ocurrió [por defecto: hoy]
    .files = Un archivo que llegó o salió con ello. Repetir para varios
    .reason = Una nota: por qué necesitan más tiempo, por qué una entrada era incorrecta
    .ground = Con `refused`: su motivo. Con `contested`: { $choices }
    .amount = Con `fee_asked`: cuánto
    .to = Con `complained`: { $choices }
    .channel = Con `sent`, cómo se envió en realidad: { $choices }
    .tracking = Con `sent`: el número con que correos sigue el envío
    .target = Con `corrected`: la entrada que se anotó por error
cli-help-mandate = Poderes: redactar uno para quien vaya a actuar por una persona, imprimirlo, añadir el escaneo firmado
    .person = Quién lo otorga: el interesado
    .agent = Quién va a actuar por ella: una persona de la bóveda, o un nombre
    .agent_address = Líneas de la dirección de quien actúa en un solo argumento, con saltos de línea [por defecto: la de la persona de la bóveda]
    .agent_country = ISO 3166-1
    .agent_email = La dirección de correo electrónico de quien actúa
    .registration = Forma jurídica y registro de una entidad
    .represented_by = Quién firma por una entidad
    .complaints = Quien actúa también puede reclamar
    .controllers = Una empresa frente a la que vale. Repetir para varias
    .all_controllers = Vale frente a todas las empresas
    .answers_to_person = Las respuestas con datos van a la persona y no a quien actúa
    .purpose = Para qué es
    .until = El último día; no se renueva por nada
    .accepted = Quien actúa firma también, debajo de la persona
    .born = La fecha de nacimiento de la persona, si hace falta
    .language = El idioma del documento
    .out = Guardarlo como .pdf o .txt
cli-help-mandate-list = Los de una persona o los de todas, y su situación
    .person = Quién los otorgó
cli-help-mandate-save = Guardar el documento para imprimirlo y firmarlo o, con --signed, el escaneo del papel firmado
    .id = El poder, por su identificador
    .out = .pdf o .txt
    .signed = El escaneo, tal como llegó
cli-help-mandate-signed = Añadir el escaneo del papel firmado: a partir de entonces pueden escribirse cartas con él (`request new --mandate ID`)
    .id = El poder, por su identificador
    .file = El escaneo o la fotografía
    .on = El día en que se firmó [por defecto: hoy]
cli-help-mandate-end = Deja de valer
    .id = El poder, por su identificador
    .on = El primer día en que no vale [por defecto: hoy]
cli-help-answer = Lo que llegó
cli-help-answer-add = Guardar lo que llegó, byte a byte: archivos, o carpetas enteras
    .id = La solicitud, por referencia o identificador
    .files = Los archivos o las carpetas
    .on = El día en que llegaron [por defecto: hoy]
    .note = Una nota suya sobre ellos
cli-help-answer-list = Los archivos que llegaron en respuesta a una solicitud
    .id = La solicitud, por referencia o identificador
cli-help-answer-open = Guardar un archivo conservado fuera de la bóveda
    .answer = El archivo, por su identificador o el comienzo de este
    .item = Lo que hay en él, por su ruta: un elemento de un archivo comprimido, un adjunto de un correo
    .password = La contraseña de un archivo comprimido bloqueado; no se conserva
    .out = El archivo que se escribe
cli-help-answer-entries = Listar lo que hay en un archivo conservado, cada elemento por su SHA-256
    .answer = El archivo, por su identificador o el comienzo de este
    .password = La contraseña de un archivo comprimido bloqueado; no se conserva
cli-help-answer-move = Llevar un archivo conservado a la solicitud a la que pertenece
    .answer = El archivo, por su identificador o el comienzo de este
    .to = La solicitud a la que pertenece
    .on = Por defecto: el día que tiene ahora
cli-help-answer-delete = Eliminar definitivamente un archivo conservado
    .id = El archivo, por su identificador o el comienzo de este
cli-help-answer-show = Mostrar un archivo conservado, o lo que hay en él: un elemento de un archivo comprimido, un adjunto de un correo
    .answer = El archivo, por su identificador o el comienzo de este
    .entry = Lo que hay en él, por la ruta que se lista, o su número, como #3
cli-help-answer-summary = Qué es, en resumen: clases, días, los datos que contiene, qué exportación. De un archivo, o de todo lo que llegó en respuesta a una solicitud
    .answer = El archivo, o la solicitud
cli-help-answer-check = Qué llegó: qué es una respuesta y qué dice de cada punto, citado; con --kind y --set, lo que usted encontró en ella
    .answer = El archivo, o la solicitud
    .kind = Qué es: { $choices }
    .reason = Por qué se niegan o necesitan más tiempo, como lo escribieron. Por defecto: el pasaje que muestra la clase
    .set = Lo que encontró de un punto, por ejemplo A03=present: { $choices }
cli-help-answer-names = A quién parece nombrar una respuesta, o la política de privacidad de la empresa, como origen o destinatario; con --set, qué es correcto
    .request = La solicitud, por referencia o identificador
    .set = Qué son unas palabras, por ejemplo 'Kranichpost Ltd=body': { $choices }
    .role = Con --set, como qué: { $choices }
    .call = Con --set de una sola: cómo llamarla en su lugar
    .event = La respuesta, por la entrada que se lista
cli-help-answer-compare = Qué es nuevo, qué ya no está y qué ha cambiado de un archivo conservado más antiguo a otro más reciente
    .old = El archivo más antiguo, por su identificador o el comienzo de este
    .new = El archivo más reciente
cli-help-answer-read = Leer archivos de una empresa sin conservarlos. No hace falta bóveda
    .files = Los archivos
cli-help-search = Buscar en todo: cartas, respuestas y lo que contienen, políticas de privacidad, notas, empresas, personas
    .text = Qué buscar
    .newest = Lo último primero, y no lo que mejor encaja
    .limit = Cuántos lugares se muestran [por defecto: 50]
    .after-help =
        En el texto:
        {"  "}acme factura          ambas palabras
        {"  "}'"su factura"'        estas palabras seguidas
        {"  "}-borrador             esta palabra no (no como la primera, salvo tras --)
        {"  "}fact*                 el comienzo de una palabra
        {"  "}company:acme          de esta empresa; igualmente person:NOMBRE
        {"  "}from:anna             escrito por esa persona o empresa
        {"  "}before:2026-05-01     de un día anterior; after:2026, de ese día o posterior
        {"  "}kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person; de archivos en respuestas
        {"                        "}mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
        Las tildes y las mayúsculas no importan. Lo que no es un filtro se busca como palabras.
cli-help-identity = Copias de documentos de identidad, con partes ocultas
cli-help-identity-advice = Por qué rara vez hay que dar una copia, qué ofrecer antes, qué ocultar en ella. No hace falta bóveda
cli-help-identity-copy = Hacer una copia: partes borradas, en gris, como máximo 150 puntos por pulgada, marcada con para quién es. La imagen no se conserva
    .picture = PNG, JPEG o WebP
    .hide = Una parte que se oculta, en píxeles desde la esquina superior izquierda de la imagen puesta derecha. Repetir para varias
    .keep = Los bordes del documento; lo que queda fuera se omite
    .recipient = Para quién es, como dice la marca de agua [con --add-to: la empresa de la solicitud]
    .purpose = Para qué es, como dice la marca de agua
    .kind = { $choices }: qué tamaño tiene el documento
    .language = El idioma de la marca de agua [por defecto: el de la carta; si no, el de los mensajes]
    .out = .pdf imprime al tamaño del documento; .png y .jpg son solo la imagen
    .add_to = Conservar la copia sellada con esta solicitud, para que la adjunte la carta que da la identidad (F7)
cli-help-diagnostics = Versiones y códigos de fallos para quien arregle un fallo; nada sobre nadie
cli-help-batch = Muchas cartas a la vez: todas las personas de una tabla a todas las empresas de otra
    .people = CSV como lo guarda una hoja de cálculo o un libro de cálculo (.xlsx, .ods, .xls), con las columnas name, address, email, language; country, fact y mandate si las hay
    .companies = CSV como lo guarda una hoja de cálculo o un libro de cálculo (.xlsx, .ods, .xls), con las columnas name, address, email, country; fact si la hay (por qué pueden tener datos)
    .persons = Alguien de la bóveda, además de la tabla o en su lugar (`habeas person list`). Repetir para varias personas
    .chosen = Una empresa de la bóveda, de la misma manera (`habeas company list`)
    .pack = Un archivo JSON que contiene las empresas y, si lo dice, también personas, derechos y campos
    .mandate = El poder con que se escriben las cartas (`habeas mandate list`); una columna mandate de las personas lo dice fila por fila
    .fields = Lo que un derecho necesita además, igual para todas las cartas, por ejemplo ground=not_needed. Repetir para listas
    .channel = { $choices } [por defecto: lo primero que tenga una empresa de correo electrónico y correo postal]
    .tone = El tono de las cartas: { $choices } [por defecto: plain]
    .unsigned = Omitir las firmas que las personas han guardado
    .out = Un PDF con una lista de portada (un nombre que termina en .pdf), o una carpeta para un PDF por carta [por defecto: solo se conservan]
    .drafts = En la carpeta, un borrador para el programa de correo en lugar del PDF de una carta que va por correo electrónico
    .posting = Cómo van las cartas por correo postal: { $choices }; cada una lleva la línea correspondiente
    .envelopes = Un sobre para cada carta por correo postal (`habeas envelope`)
    .envelope_format = { $choices } [por defecto: { $first }]
    .labels = Una etiqueta para cada carta por correo postal (`habeas labels`)
    .label_sheet = El tamaño de una etiqueta, por ejemplo 63.5x38.1
    .label_start = La primera etiqueta que queda
    .posting_list = La relación de envíos para correos (`habeas posting-list`)
    .dry_run = Comprobar cada fila y no hacer nada
cli-help-envelope = Imprimir sobres: una página por carta, del tamaño del sobre
    .requests = Solicitudes por referencia o identificador [por defecto: todas las que están escritas, van por correo postal y aún no se han enviado]
    .follow_up = En su lugar, la carta que sigue a cada una: { $choices }
    .format = { $choices } [por defecto: { $first }]
    .out = El archivo que se escribe
    .list = Listar los formatos
cli-help-labels = Imprimir direcciones en una hoja de etiquetas, también en una empezada; --list nombra las cuadrículas, --test imprime una
    .requests = Solicitudes por referencia o identificador [por defecto: todas las que están escritas, van por correo postal y aún no se han enviado]
    .follow_up = En su lugar, la carta que sigue a cada una: { $choices }
    .sheet = El tamaño de una etiqueta, por ejemplo 63.5x38.1 [por defecto: el primero de --list]
    .start = La primera etiqueta que queda, contando fila por fila [por defecto: 1]
    .out = El archivo que se escribe
    .test = Imprimir la cuadrícula misma, para compararla con una hoja de etiquetas
    .list = Listar las cuadrículas
cli-help-posting-list = Imprimir la relación que se entrega con las cartas en la ventanilla de correos
    .requests = Solicitudes por referencia o identificador [por defecto: todas las que están escritas, van por correo postal y aún no se han enviado]
    .follow_up = En su lugar, la carta que sigue a cada una: { $choices }
    .posting = Cómo van todas: { $choices } [por defecto: como se escribió cada una]
    .language = El idioma de la relación [por defecto: el del remitente]
    .out = El archivo que se escribe
cli-help-due = Todas las solicitudes abiertas, las más urgentes primero
cli-help-calendar = Guardar los plazos de las solicitudes abiertas para un calendario (.ics)
    .out = El archivo que se escribe
    .requests = Solo esta solicitud. Repetir para varias
cli-help-evidence = El dosier de pruebas de un caso para una autoridad: un PDF, un ZIP con todos los originales y, antes, lo que falta
    .id = Una solicitud, o una reclamación sobre una
    .out = La carpeta a la que va el dosier [por defecto: solo se dice qué falta]
cli-help-stats = Cómo fueron las solicitudes: proporciones, tiempos, lo que dan las respuestas, en números, una tabla y gráficos
    .by = También grupo por grupo: { $choices }
    .csv = Guardar todos los números como tabla
    .svg = Guardar los gráficos como imagen
    .research = Guardar los números de cada solicitud para la investigación, sin datos de nadie
    .name = Con --research: nombrar esta empresa aunque se le hayan dirigido menos de diez solicitudes. Repetir para varias
cli-help-trail = Quién obtuvo sus datos de quién, según lo que dicen respuestas y políticas de privacidad: una lista y, con --svg, una imagen
    .request = Solo lo que llegó en respuesta a esta solicitud
    .company = Solo las solicitudes a esta empresa
    .person = Solo las solicitudes para esta persona
    .svg = Guardar la imagen
cli-help-bundle = Exportaciones: el caso entero, para llevárselo
cli-help-bundle-export = Escribir el caso, algunas solicitudes, o todo lo de una empresa o una persona, como carpeta o .zip
    .requests = Solo esta solicitud. Repetir para varias
    .company = Solo las solicitudes a esta empresa
    .person = Solo las solicitudes de esta persona
    .recipient = Bloquearla con age para quien tenga la clave de este destinatario (age1...); el nombre termina en .zip.age
    .lock = Bloquearla con age con una frase de contraseña [HABEAS_BUNDLE_PASSPHRASE; si no, se pregunta]; el nombre termina en .zip.age
    .out = La carpeta o el archivo que se escribe
cli-help-bundle-transfer = Reunir lo que una empresa entregó, para otra (art. 20, apartado 2, del RGPD): sus archivos y nada más del caso
    .request = La solicitud, por referencia o identificador
    .files = Solo estos archivos de las respuestas; por defecto: todos salvo los mensajes
    .out = La carpeta o el archivo que se escribe
cli-help-bundle-verify = Comprobar una exportación. No hace falta bóveda
    .path = La exportación
    .identity = El archivo con la clave de una exportación bloqueada [si no: HABEAS_BUNDLE_PASSPHRASE; si no, se pregunta su frase de contraseña]
cli-help-bundle-import = Añadir a la bóveda el caso de una exportación
    .path = La exportación
    .identity = El archivo con la clave de una exportación bloqueada [si no: HABEAS_BUNDLE_PASSPHRASE; si no, se pregunta su frase de contraseña]
cli-help-words =
    .usage = Uso
    .commands = Comandos
    .arguments = Argumentos
    .options = Opciones
    .any-options = {"["}OPCIONES]
    .variable = {"["}variable: { $variable }={ $value }]
    .possible = {"["}valores posibles: { $choices }]
cli-values =
    .address = DIRECCIÓN
    .age = AGE
    .answer = RESPUESTA
    .attention = NOMBRE
    .by = GRUPO
    .cc = CC
    .channel = MEDIO
    .command = COMANDO
    .company = EMPRESA
    .controller = RESPONSABLE
    .count = CANTIDAD
    .date = FECHA
    .dates = ORDEN
    .dir = CARPETA
    .email = CORREO
    .entry = ELEMENTO
    .event = ENTRADA
    .f = F
    .file = ARCHIVO
    .files = ARCHIVOS
    .folder = CARPETA
    .format = FORMATO
    .found = HALLADO
    .from = ORIGEN
    .grid = CUADRÍCULA
    .ground = MOTIVO
    .h = H
    .id = ID
    .is = ES
    .item = PUNTO
    .kind = CLASE
    .law = LEY
    .layout = FORMATO
    .legal_form = FORMA_JURÍDICA
    .letter = CARTA
    .lines = LÍNEAS
    .ll = LL
    .mode = MODO
    .n = N
    .name = NOMBRE
    .newer = RECIENTE
    .number = NÚMERO
    .older = ANTIGUO
    .order = ORDEN
    .password = CONTRASEÑA
    .path = RUTA
    .person = PERSONA
    .picture = IMAGEN
    .registration_number = NÚMERO_DE_REGISTRO
    .request = SOLICITUD
    .rights = DERECHOS
    .regime = LEY
    .role = PAPEL
    .row = FILA
    .slug = SLUG
    .state = ESTADO
    .text = TEXTO
    .to = DESTINO
    .tone = TONO
    .trading_name = NOMBRE_COMERCIAL
    .url = URL
    .value = VALOR
    .w = W
    .whom = QUIÉN
    .words = PALABRAS
    .x = X
    .xx = XX
    .y = Y
    .year = AÑO
cli-usage =
    .error = error:
    .tip = sugerencia:
    .twice = el argumento «{ $argument }» no puede usarse varias veces
    .conflict = el argumento «{ $argument }» no puede usarse con «{ $other }»
    .conflicts = el argumento «{ $argument }» no puede usarse con:
    .command-conflict = el subcomando «{ $argument }» no puede usarse con «{ $other }»
    .command-conflicts = el subcomando «{ $argument }» no puede usarse con:
    .no-value = «{ $argument }» necesita un valor y no se dio ninguno
    .invalid-value = valor «{ $value }» no válido para «{ $argument }»
    .invalid-value-reason = valor «{ $value }» no válido para «{ $argument }»: { $other }
    .unknown-command = subcomando «{ $command }» desconocido
    .missing-arguments = no se dieron los siguientes argumentos obligatorios:
    .missing-command = «{ $command }» necesita un subcomando y no se dio ninguno
    .too-many-values = valor inesperado «{ $value }» para «{ $argument }»; no se esperaban más
    .too-few-values =
        { $number ->
            [one] «{ $argument }» necesita { $number } valor
           *[other] «{ $argument }» necesita { $number } valores
        }; { $given ->
            [one] solo se dio { $given }
           *[other] solo se dieron { $given }
        }
    .wrong-number-of-values =
        { $number ->
            [one] «{ $argument }» necesita { $number } valor
           *[other] «{ $argument }» necesita { $number } valores
        }, pero { $given ->
            [one] se dio { $given }
           *[other] se dieron { $given }
        }
    .unknown-argument = argumento inesperado «{ $argument }»
    .other = el comando no puede leerse tal como se escribió
    .not-unicode = lo escrito no es texto en Unicode
    .possible-values = valores posibles: { $choices }
    .subcommands = subcomandos: { $choices }
    .similar-command = existe un subcomando parecido: «{ $choices }»
    .similar-commands = existen subcomandos parecidos: { $choices }
    .similar-argument = existe un argumento parecido: «{ $choices }»
    .similar-arguments = existen argumentos parecidos: { $choices }
    .similar-value = existe un valor parecido: «{ $choices }»
    .as-value = para pasar «{ $value }» como valor, use «{ $argument }»
    .exists = existe «{ $argument }»
    .without-dashes = existe el subcomando «{ $command }»; para usarlo, quite el «--» que lo precede
    .more = Para más información, pruebe «{ $command }».
    .todo = Ejecute el comando con --help.
    .number-empty = no puede leerse un número de un texto vacío
    .number-digit = el texto contiene una cifra no válida
    .number-large = número demasiado grande para su tipo
    .number-small = número demasiado pequeño para su tipo
    .rectangle = cuatro números enteros: X,Y,ANCHO,ALTO

## Law: Names of public holidays

law-holiday--1956_revolution = Revolución de 1956
law-holiday--2_january = 2 de enero
law-holiday--abolition_of_slavery = Abolición de la Esclavitud
law-holiday--all_saints_day = Todos los Santos
law-holiday--all_souls_day = Fieles Difuntos
law-holiday--andalusia_day = Día de Andalucía
law-holiday--anti_fascist_struggle_day = Día de la Lucha Antifascista
law-holiday--armistice_day = Día del Armisticio
law-holiday--ascension_day = Ascensión
law-holiday--assumption = Asunción de la Virgen
law-holiday--asturias_day = Día de Asturias
law-holiday--august_bank_holiday = Festivo de agosto
law-holiday--bastille_day = Fiesta Nacional de Francia (14 de julio)
law-holiday--battle_of_the_boyne = Batalla del Boyne
law-holiday--belgian_national_day = Fiesta Nacional de Bélgica
law-holiday--boxing_day = Boxing Day
law-holiday--candlemas = Candelaria
law-holiday--cantabria_institutions_day = Día de las Instituciones de Cantabria
law-holiday--castile_and_leon_day = Día de Castilla y León
law-holiday--castilla_la_mancha_day = Día de Castilla-La Mancha
law-holiday--ceuta_day = Día de Ceuta
law-holiday--childrens_day = Día del Niño
law-holiday--christmas_day = Navidad
law-holiday--christmas_eve = Nochebuena
law-holiday--clean_monday = Lunes Limpio
law-holiday--commerce_day = Día del Comercio
law-holiday--constitution_day = Día de la Constitución
law-holiday--corpus_christi = Corpus Christi
law-holiday--cyprus_independence_day = Día de la Independencia de Chipre
law-holiday--cyprus_national_day = Fiesta Nacional de Chipre
law-holiday--day_after_ascension = Día siguiente a la Ascensión
law-holiday--day_after_new_year = Día siguiente a Año Nuevo
law-holiday--day_of_our_lady_of_victory = Día de la Virgen de la Victoria
law-holiday--day_of_slavonic_alphabet = Día del Alfabeto Eslavo
law-holiday--day_of_the_balearic_islands = Día de las Illes Balears
law-holiday--day_of_the_canary_islands = Día de Canarias
law-holiday--day_of_uprising = Día del Levantamiento
law-holiday--early_may_bank_holiday = Festivo de principios de mayo
law-holiday--easter_monday = Lunes de Pascua
law-holiday--easter_sunday = Domingo de Pascua
law-holiday--eid_al_adha = Fiesta del Sacrificio (Eid al-Adha)
law-holiday--eid_al_adha_estimated = Fiesta del Sacrificio (Eid al-Adha), fecha estimada
law-holiday--eid_al_fitr = Fin del Ramadán (Eid al-Fitr)
law-holiday--eid_al_fitr_estimated = Fin del Ramadán (Eid al-Fitr), fecha estimada
law-holiday--end_of_year_closing = Cierre de fin de año
law-holiday--epiphany = Epifanía (Reyes)
law-holiday--equated_by_royal_decree = Día asimilado por real decreto
law-holiday--europe_day = Día de Europa
law-holiday--extremadura_day = Día de Extremadura
law-holiday--fathers_day = Día del Padre
law-holiday--federal_fast_monday = Lunes del Ayuno Federal
law-holiday--first_day_of_summer = Primer día del verano
law-holiday--freedom_day = Día de la Libertad
law-holiday--galician_literature_day = Día de las Letras Gallegas
law-holiday--galician_national_day = Día Nacional de Galicia
law-holiday--genevan_fast = Ayuno Ginebrino
law-holiday--german_unity_day = Día de la Unidad Alemana
law-holiday--good_friday = Viernes Santo
law-holiday--great_prayer_day = Gran Día de Oración
law-holiday--greek_independence_day = Día de la Independencia de Grecia
law-holiday--green_monday = Lunes Verde
law-holiday--holy_saturday = Sábado Santo
law-holiday--immaculate_conception = Inmaculada Concepción
law-holiday--independence_and_unity_day = Día de la Independencia y de la Unidad
law-holiday--independence_day = Día de la Independencia
law-holiday--independence_restoration_day = Día de la Restauración de la Independencia
law-holiday--independent_czechoslovak_state_day = Día del Estado Checoslovaco Independiente
law-holiday--jan_hus_day = Día de Jan Hus
law-holiday--june_bank_holiday = Festivo de junio
law-holiday--jura_independence_day = Día de la Independencia del Jura
law-holiday--kataklysmos_whit_monday = Kataklysmós (Lunes de Pentecostés)
law-holiday--kings_day = Día del Rey
law-holiday--la_rioja_day = Día de La Rioja
law-holiday--labour_day = Día del Trabajo
law-holiday--labour_day_2nd_day = Día del Trabajo (segundo día)
law-holiday--labour_day_moved_by_decree = Día del Trabajo, trasladado por decreto
law-holiday--liberation_day = Día de la Liberación
law-holiday--liberation_day_one_off = Día de la Liberación (solo esta vez)
law-holiday--luxembourg_national_day = Fiesta Nacional de Luxemburgo
law-holiday--madrid_day = Fiesta de la Comunidad de Madrid
law-holiday--maundy_thursday = Jueves Santo
law-holiday--may_bank_holiday = Festivo de mayo
law-holiday--melilla_day = Día de Melilla
law-holiday--mid_lent_thursday = Jueves de Media Cuaresma
law-holiday--midsummer_day = Fiesta del Solsticio de Verano
law-holiday--midsummer_eve = Víspera del Solsticio de Verano
law-holiday--monday_following_all_saints_day = Lunes siguiente a Todos los Santos
law-holiday--monday_following_andalusia_day = Lunes siguiente al Día de Andalucía
law-holiday--monday_following_assumption = Lunes siguiente a la Asunción de la Virgen
law-holiday--monday_following_asturias_day = Lunes siguiente al Día de Asturias
law-holiday--monday_following_constitution_day = Lunes siguiente al Día de la Constitución
law-holiday--monday_following_day_of_the_balearic_islands = Lunes siguiente al Día de las Illes Balears
law-holiday--monday_following_day_of_the_canary_islands = Lunes siguiente al Día de Canarias
law-holiday--monday_following_immaculate_conception = Lunes siguiente a la Inmaculada Concepción
law-holiday--monday_following_la_rioja_day = Lunes siguiente al Día de La Rioja
law-holiday--monday_following_madrid_day = Lunes siguiente a la Fiesta de la Comunidad de Madrid
law-holiday--monday_following_national_day = Lunes siguiente a la Fiesta Nacional
law-holiday--monday_following_saint_anthonys_day = Lunes siguiente a San Antonio
law-holiday--mothers_day = Día de la Madre
law-holiday--murcia_day = Día de la Región de Murcia
law-holiday--nafels_procession = Procesión de Näfels
law-holiday--national_day = Fiesta Nacional
law-holiday--national_day_of_catalonia = Fiesta Nacional de Cataluña
law-holiday--national_uprising = Levantamiento Nacional Eslovaco
law-holiday--nativity_of_mary = Natividad de la Virgen
law-holiday--new_year_2nd_day = Año Nuevo (segundo día)
law-holiday--new_years_day = Año Nuevo
law-holiday--new_years_eve = Nochevieja
law-holiday--non_working_day_by_government_decision = Día no laborable por decisión del Gobierno
law-holiday--october_bank_holiday = Festivo de octubre
law-holiday--ohi_day = Día del No
law-holiday--one_off_bank_holiday_world_cup = Festivo extraordinario (Mundial de fútbol)
law-holiday--one_off_royal_bank_holiday = Festivo real extraordinario
law-holiday--our_lady_of_bien_aparecida = Virgen de la Bien Aparecida
law-holiday--our_lady_of_sorrows = Virgen de los Dolores
law-holiday--our_lady_of_victories = Nuestra Señora de las Victorias
law-holiday--peace_festival = Fiesta de la Paz de Augsburgo
law-holiday--portugal_day = Día de Portugal
law-holiday--preseren_day = Día de Prešeren
law-holiday--proclamation_day = Día de la Proclamación
law-holiday--reformation_day = Día de la Reforma
law-holiday--remembrance_day = Día del Recuerdo
law-holiday--repentance_and_prayer_day = Día de Penitencia y Oración
law-holiday--republic_day = Día de la República
law-holiday--rest_day_swap_by_decree = Día de descanso trasladado por decreto
law-holiday--restoration_of_independence = Restauración de la Independencia
law-holiday--restoration_of_independence_day = Día de la Restauración de la Independencia
law-holiday--restoration_of_the_republic = Restauración de la República
law-holiday--saint_anthonys_day = San Antonio
law-holiday--saint_francis_xaviers_day = San Francisco Javier
law-holiday--saint_james_day = Santiago Apóstol
law-holiday--saints_cyril_and_methodius = Santos Cirilo y Metodio
law-holiday--saints_peter_and_paul = San Pedro y San Pablo
law-holiday--santa_maria_of_africa = Nuestra Señora de África
law-holiday--schuman_declaration = Declaración Schuman
law-holiday--second_day_of_christmas = Segundo día de Navidad
law-holiday--sette_giugno = Sette Giugno (7 de junio)
law-holiday--shrove_tuesday = Martes de Carnaval
law-holiday--song_and_dance_celebration = Clausura de la Fiesta de la Canción y la Danza
law-holiday--spring_bank_holiday = Festivo de primavera
law-holiday--st_andrew = San Andrés
law-holiday--st_andrews_day = San Andrés
law-holiday--st_berchtolds_day = San Bertoldo
law-holiday--st_brigids_day = Santa Brígida
law-holiday--st_francis_of_assisi = San Francisco de Asís
law-holiday--st_georges_day = San Jorge
law-holiday--st_john_the_baptist = San Juan Bautista
law-holiday--st_johns_day = San Juan
law-holiday--st_johns_midsummer_day = San Juan
law-holiday--st_joseph = San José
law-holiday--st_nicholas_of_flue = San Nicolás de Flüe
law-holiday--st_patricks_day = San Patricio
law-holiday--st_pauls_shipwreck = Naufragio de San Pablo
law-holiday--st_stephens_day = San Esteban
law-holiday--state_foundation_day = Día de la Fundación del Estado
law-holiday--state_restoration_day = Día de la Restauración del Estado
law-holiday--statehood_day = Día del Estado
law-holiday--struggle_for_freedom_and_democracy_day = Día de la Lucha por la Libertad y la Democracia
law-holiday--summer_bank_holiday = Festivo de verano
law-holiday--synaxis_of_the_theotokos = Sinaxis de la Madre de Dios
law-holiday--unification_day = Día de la Unificación
law-holiday--unification_of_the_principalities = Unión de los Principados Rumanos
law-holiday--uprising_day_one_off = Aniversario del levantamiento de 1953 (solo esta vez)
law-holiday--valencian_community_day = Día de la Comunitat Valenciana
law-holiday--victor_schoelcher_day = Día de Victor Schœlcher
law-holiday--victory_and_homeland_thanksgiving_day = Día de la Victoria y de la Acción de Gracias a la Patria
law-holiday--victory_day = Día de la Victoria
law-holiday--whit_monday = Lunes de Pentecostés
law-holiday--whit_sunday = Domingo de Pentecostés
law-holiday--womens_day = Día de la Mujer
law-holiday--world_childrens_day = Día Mundial de la Infancia

## Desk (window and command line): Sizes of files

desk-size--b = { $n } B
desk-size--kb = { $n } kB
desk-size--mb = { $n } MB
desk-size--gb = { $n } GB

## Command line: The word that confirms a deletion, as cli-ask--deletion asks for it

cli-ask--deletion--yes = sí

## Window, printing and reminders

window-print--button = Imprimir
window-print--choose = Imprimir…
window-print--title = Imprimir
window-print--lead =
    { $n ->
        [one] { $n } carta en un solo trabajo de impresión. A continuación se abre el cuadro de impresión del sistema.
       *[other] { $n } cartas en un solo trabajo de impresión. A continuación se abre el cuadro de impresión del sistema.
    }
window-print--envelopes =
    { $n ->
        [one] Con su sobre
       *[other] Con un sobre para cada una
    }
window-print--envelopesHint = Los sobres van al final, cada uno como una página de su propio tamaño.
window-print--list = Con la relación de envíos
window-print--start = Imprimir…
window-print--printed = Entregado a la impresora. Imprimir no es enviar: indíquelo aquí cuando lo haya llevado a correos.
window-print--cancelled = No se ha impreso nada.
window-print--viewer = En este sistema no responde ningún cuadro de impresión, así que las páginas están abiertas en su visor. Imprímalas allí o guarde el PDF.
window-print--leftOut = No se han impreso:
window-print--view = Abrir en el visor
window-print--withMore = Imprimir con sobre o relación…
window-reminders--title = Avisos y segundo plano
window-reminders--lead = Estas opciones son para este ordenador y están fuera de la bóveda. Nada de esto se envía por la red.
window-reminders--reminders = Avisarme con una notificación
window-reminders--remindersHint = Una vez por asunto, en su día: una semana antes de que venza una respuesta, cuando se retrasa, cuando una carta no se ha enviado, cuando quería volver a pedir.
window-reminders--names = Mostrar nombres de empresas en las notificaciones
window-reminders--namesHint = Sin nombres, solo dice cuántas solicitudes tienen algo pendiente. Otras personas pueden verlo en su pantalla.
window-reminders--days = Avisarme también antes de abrir la bóveda
window-reminders--daysHint = Necesita un pequeño archivo fuera de la bóveda, solo con días, sin nombres ni números. Quien lo lea sabrá que usted tiene algo que hacer esos días.
window-reminders--tray = Mostrar Habeas en la bandeja del sistema
window-reminders--background = Seguir en marcha al cerrar la ventana
window-reminders--backgroundHint = La bóveda se sigue bloqueando automáticamente.
window-reminders--autostart = Iniciar en segundo plano al iniciar sesión
window-reminders--noNotifications = Nada muestra notificaciones en este escritorio. Mire la página Hoy o ponga los plazos en su propio calendario.
window-reminders--noTray = Este escritorio no tiene bandeja del sistema. Inicie Habeas de nuevo para ver su ventana.
window-reminders--noPortal = Este escritorio no ofrece un cuadro de impresión propio, así que Habeas muestra el suyo. Siempre puede guardar el PDF e imprimirlo.

## Desk: errors of keys of age, and of the start with the session

desk-error--no_age_key--what = En este archivo no hay ninguna clave de age.
desk-error--no_age_key--todo = Una clave empieza por AGE-SECRET-KEY-1; age-keygen la escribe en un archivo.
desk-error--not_age_key--todo = Un destinatario empieza por age1. Cópielo entero.
desk-error--not_age_key--what = Esto no es un destinatario de age: «{ $text }».
desk-error--no_autostart--todo = En los ajustes de su escritorio, añada Habeas a los programas que se inician con su sesión, con --background detrás del nombre.
desk-error--no_autostart--what = Este sistema no tiene ningún lugar donde Habeas pueda poner su inicio.

## Notifications and the tray: others may see them over a shoulder

dialog-desktop--lock = Bloquear
dialog-desktop--locked = La bóveda está bloqueada.
dialog-desktop--many =
    { $n ->
        [one] Hoy tiene algo pendiente en una solicitud.
       *[other] Hoy tiene algo pendiente en { $n } solicitudes.
    }
dialog-desktop--names = { $names } y { $n } más
dialog-desktop--none = Hoy no tiene nada pendiente.
dialog-desktop--one = Hoy tiene algo pendiente en una solicitud.
dialog-desktop--open = Abrir Habeas
dialog-desktop--quit = Salir
dialog-desktop--see = Abra Habeas para ver qué hacer.
dialog-desktop--some = Hoy tiene algo pendiente en Habeas.
dialog-desktop--unlock = Abra la bóveda para ver qué hacer.
