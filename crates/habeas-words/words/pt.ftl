### As crates/habeas-words/words/en.ftl, which says how this file is read.

## How dates and numbers are written in the window

window-format--locale = pt-PT
window-format--day = { $day }
window-format--longDate = { $weekday }, { $day } de { $month } de { $year }
window-format--date = { $day } de { $month } de { $year }
window-format--tableDate = { $day } de { $month } { $year }
window-format--shortDate = { $day } de { $month }

## Window, everywhere: the rail of places, common buttons, waiting, going to anything, shortcuts

window-app = Habeas
window-places--identity = Cópia de um documento
window-places--answers = O que enviaram
window-places--followUp = Carta
window-places--label = Locais
window-places--today = Hoje
window-places--requests = Pedidos
window-places--trail = Quem obteve dados de quem
window-places--companies = Empresas
window-places--people = Pessoas
window-places--archive = Arquivo
window-places--settings = Definições
window-places--lock = Bloquear
window-places--keys = Atalhos
window-places--skip = Ir para o conteúdo
window-do--goOn = Continuar
window-do--back = Voltar
window-do--cancel = Cancelar
window-do--close = Fechar
window-do--save = Guardar
window-do--add = Adicionar
window-do--edit = Editar
window-do--remove = Remover
window-do--undo = Anular
window-do--show = Mostrar
window-do--hide = Ocultar
window-do--tryAgain = Tentar novamente
window-do--optional = (opcional)
window-do--open = Abrir
window-unsaved--restored = O que escreveu ainda não tinha sido guardado; aqui está.
window-unsaved--drop = Descartar
window-wait--working = Um momento…
window-wait--of = { $done } de { $total }
window-wait--leftSeconds =
    { $n ->
        [one] falta cerca de { $n } segundo
       *[other] faltam cerca de { $n } segundos
    }
window-wait--leftMinutes =
    { $n ->
        [one] falta cerca de { $n } minuto
       *[other] faltam cerca de { $n } minutos
    }
window-wait--stop = Parar
window-wait--stopped = Parado. Nada ficou a meio.
window-copiedSeconds =
    { $n ->
        [one] Copiado. Sai da área de transferência passado { $n } segundo e quando bloquear; até lá, outros programas também o podem ler.
       *[other] Copiado. Sai da área de transferência passados { $n } segundos e quando bloquear; até lá, outros programas também o podem ler.
    }
window-copiedMinutes =
    { $n ->
        [one] Copiado. Sai da área de transferência passado { $n } minuto e quando bloquear; até lá, outros programas também o podem ler.
       *[other] Copiado. Sai da área de transferência passados { $n } minutos e quando bloquear; até lá, outros programas também o podem ler.
    }
window-language--label = Língua da janela
window-language--name = Português
window-problem--title = Não resultou
window-palette--title = Ir para qualquer coisa
window-palette--label = Empresa, pessoa, pedido, o que quer fazer, ou palavras de cartas e respostas
window-palette--none = Nada tem esse nome, e nenhuma carta, resposta ou nota o contém.
window-palette--count =
    { $n ->
        [one] { $n } local
       *[other] { $n } locais
    }
window-palette--kinds--request = Pedido
window-palette--kinds--company = Empresa
window-palette--kinds--person = Pessoa
window-palette--kinds--command = Fazer
window-palette--kinds--place = Local
window-palette--addPerson = Adicionar uma pessoa
window-palette--light = Cores claras
window-palette--dark = Cores escuras
window-palette--key = Ir para qualquer coisa
window-shortcuts--title = Atalhos de teclado
window-shortcuts--newRequest = Novo pedido
window-shortcuts--filter = Filtrar a lista
window-shortcuts--lock = Bloquear
window-shortcuts--open = Abrir o que está marcado
window-shortcuts--move = Mover-se numa lista
window-shortcuts--back = Voltar, ou fechar
window-shortcuts--help = Estas teclas
window-shortcuts--places = Hoje, pedidos, empresas, pessoas, arquivo
window-shortcuts--print = Imprimir a carta mostrada
window-shortcuts--undo = Anular o que acabou de ser registado
window-shortcuts--menu = O que se pode fazer com o processo assinalado
window-shortcuts--letters = As letras sozinhas acionam estes botões

## Window, before a vault is open: the first start, unlocking, other vaults, the example, what is promised

window-start--title = Pergunte a qualquer empresa o que sabe a seu respeito
window-start--one = O Habeas escreve a carta com que pode ver, levar consigo ou mandar apagar o que uma empresa detém a seu respeito, e vigia a data até à qual ela tem de responder.
window-start--two = Tudo fica neste computador, cifrado num cofre que só a sua frase-passe abre.
window-start--make = Crie o seu cofre
window-start--place = Ficará aqui
window-start--forever = Ninguém o pode abrir sem esta frase-passe. Nós também não: não há forma de a repor. Anote-a e guarde-a num lugar seguro, ou imprima depois um código de recuperação nas definições.
window-start--passphrase = Frase-passe
window-start--passphraseHint = Algumas palavras de que se lembrará. Mais vale comprida do que estranha.
window-start--again = A mesma frase-passe outra vez
window-start--differ = As duas não são iguais. Escreva a segunda outra vez.
window-start--empty = Ainda não há frase-passe. Escreva algumas palavras.
window-start--button = Criar o cofre
window-start--making = A criar o cofre. Demora cerca de um segundo, de propósito: atrasa quem tente adivinhar.
window-start--show = Mostrar o que escrevo
window-start--notAdvice = Isto não é aconselhamento jurídico.
window-unlock--title = O seu cofre está bloqueado
window-unlock--lead = Escreva a sua frase-passe para o abrir.
window-unlock--button = Desbloquear
window-unlock--opening = A abrir…
window-unlock--place = O cofre está aqui
window-unlock--byKeyring = Abrir com o porta-chaves
window-unlock--forgotten = Esqueci-me da frase-passe
window-unlock--forgottenLead = Escreva o código de recuperação que imprimiu e escolha uma nova frase-passe.
window-unlock--recover = Abrir e definir a nova frase-passe
window-vaults--others = Outros cofres
window-vaults--open = Escolher { $name }
window-vaults--choose = Escolher
window-vaults--pick = Escolher…
window-vaults--notThere = não está lá agora
window-vaults--forget = Retirar { $name } desta lista
window-vaults--elsewhere = Outro cofre ou local…
window-vaults--elsewhereHint = Escolha a pasta de um cofre, ou uma pasta vazia para um novo.
window-vaults--missing = O seu cofre não está onde estava
window-vaults--missingLead = Da última vez foi aberto ali. Se o moveu, escolha a nova pasta. Se está numa unidade externa ou numa pasta sincronizada, ligue-a e procure de novo.
window-vaults--missingFind = Escolher a nova pasta…
window-vaults--missingAgain = Procurar de novo
window-vaults--missingNew = Já não existe: começar de novo aqui
window-vaults--move = Para o mover: bloqueie, mova a pasta inteira com o gestor de ficheiros e, à entrada, escolha o novo local. Nada nela precisa de ser alterado.
window-vaults--switch = Bloquear e escolher outro cofre
window-vaults--list = Ao lado dos cofres, o Habeas mantém uma única lista: as pastas dos cofres que abriu. Nada do que está neles.
window-example--open = Ver primeiro um exemplo
window-example--making = A criar o exemplo…
window-example--hint = Uma pessoa inventada e empresas inventadas, num cofre à parte. Nada disto toca no seu.
window-example--banner = Isto é um exemplo. Toda a gente nele é inventada, e nada aqui é guardado.
window-example--close = Deitar fora o exemplo
window-example--closed = O exemplo já não existe.
window-trust--open = O que é guardado e onde, e o que é prometido
window-trust--title = O que é guardado e onde, e o que é prometido
window-trust--keptTitle = O que é guardado, e onde
window-trust--kept = Os seus pedidos, cartas e respostas e estas definições estão numa única pasta neste computador, cifrados com a sua frase-passe. Nada deles é escrito fora dela; só as pastas dos cofres que abriu são lembradas, e as suas escolhas sobre lembretes e segundo plano, com as datas apenas, se assim escolheu.
window-trust--leavesTitle = O que sai deste computador
window-trust--leaves = Nada por si só. O Habeas só vai buscar uma página da web, ou um diretório de empresas mais recente, se indicar o endereço e o confirmar, e não faz qualquer outra ligação. Uma carta sai quando a imprime ou envia; um ficheiro, quando o guarda num local que escolhe.
window-trust--plainTitle = O que fica legível, e durante quanto tempo
window-trust--plain = Só o que guardar, e uma carta enquanto a vê noutro programa: está numa pasta privada desta sessão e é removida quando bloquear ou fechar a janela.
window-trust--promisedTitle = O que é prometido
window-trust--promised = Quem tiver a pasta do seu cofre e não tiver a sua frase-passe não lê nada nem altera nada sem que se veja. Ninguém o pode abrir sem a frase-passe; nós também não.
window-trust--notTitle = O que não é prometido
window-trust--not = Proteção contra programas que correm com a sua conta neste computador enquanto o cofre está aberto, ou contra quem lhe faça dar a frase-passe. E isto não é aconselhamento jurídico.
window-trust--help = Ajuda

## Window, the page Today, with the backup that is due

window-today--lead = { $day }. Nada sai deste computador, a não ser que carregue num botão que o diga.
window-today--title =
    { $n ->
        [one] Uma coisa a tratar
        [2] Duas coisas a tratar
        [3] Três coisas a tratar
        [4] Quatro coisas a tratar
        [5] Cinco coisas a tratar
        [6] Seis coisas a tratar
        [7] Sete coisas a tratar
        [8] Oito coisas a tratar
        [9] Nove coisas a tratar
        [10] Dez coisas a tratar
       *[other] { $n } coisas a tratar
    }
window-today--none = Nada a tratar
window-today--noneUntil = Nada a tratar até { $day }
window-today--then = Depois
window-today--nextDue = { $company } tem de responder até { $day }.
window-today--firstTitle = Escreva o seu primeiro pedido
window-today--first = Aqui verá o que há a tratar: cartas por enviar, prazos próximos, empresas em atraso. Comece por uma empresa que tenha dados seus. Muitas vezes basta o nome.
window-today--late = Em atraso
window-today--lateBy =
    { $n ->
        [one] { $n } dia de atraso
       *[other] { $n } dias de atraso
    }
window-today--daysLeft =
    { $n ->
        [0] Último dia
        [one] Falta { $n } dia
       *[other] Faltam { $n } dias
    }
window-today--unsent = Por enviar
window-today--dueWhy = O prazo da empresa termina em { $day }.
window-today--lateWhy = O prazo da empresa terminou em { $day }.
window-today--answerWhy = Leia o que enviaram e conclua o pedido, se a resposta estiver completa.
window-today--answered = Nova resposta
window-today--bounced = Devolvida
window-today--again = O seu lembrete
window-today--againWhy = Queria voltar a pedir-lhes o mesmo. Nada obriga a isso.
window-today--more = Há mais { $n } a tratar; a lista tem-nos todos.
window-today--see = Abrir o pedido
window-today--send = Enviar a carta
window-today--draft = Estava a escrever a { $who }.
window-today--draftNoName = Tinha começado um pedido.
window-today--draftGoOn = Continuar
window-today--draftDrop = Deitar fora
window-today--newRequest = Novo pedido
window-waiting--ready =
    { $n ->
        [one] { $n } carta está escrita e à espera de ser enviada.
       *[other] { $n } cartas estão escritas e à espera de serem enviadas.
    }
window-waiting--see = Vê-las
window-backupDue--never = Ainda não há cópia de segurança deste cofre.
window-backupDue--neverWhy = Se este computador se perder, perdem-se também as suas cartas e respostas. Basta um ficheiro numa pen ou noutro computador.
window-backupDue--old = A última cópia de segurança tem { $days } dias; é de { $day }.
window-backupDue--oldWhy =
    { $n ->
        [one] { $n } entrada desde então não está em nenhuma cópia de segurança.
       *[other] { $n } entradas desde então não estão em nenhuma cópia de segurança.
    }
window-backupDue--go = Fazer uma cópia de segurança
window-backupDue--later = Lembrar-me daqui a duas semanas
window-backupDue--put = O lembrete aparecerá daqui a duas semanas.

## Window, the list of requests and the page of one

window-requests--statistics = Estatísticas
window-requests--elsewhere = Pedidos feitos fora daqui…
window-requests--ways = Mais sobre os seus pedidos
window-requests--title = Pedidos
window-requests--newRequest = Novo pedido
window-requests--filter = Filtrar
window-requests--filterHint = Empresa, pessoa, referência…
window-requests--which = Mostrar
window-requests--all = Todos
window-requests--open = Em curso
window-requests--lateOnly = Em atraso
window-requests--unsent = Por enviar
window-requests--closed = Concluídos
window-requests--company = Empresa
window-requests--right = O que pediu
window-requests--sent = Enviado
window-requests--due = Prazo
window-requests--state = Estado
window-requests--person = Em nome de
window-requests--reference = Referência
window-requests--none = Ainda não há pedidos
window-requests--noneLead = Cada pedido que escrever fica guardado aqui, um por linha, com o dia até ao qual a empresa tem de responder.
window-requests--noMatch = Nenhum pedido corresponde ao filtro.
window-requests--showAll = Mostrar todos
window-requests--notSent = ainda não
window-requests--tableHint = As setas para cima e para baixo mudam de linha, Enter abre.
window-requests--sortBy = Ordenar por { $column }
window-requests--choose = Selecionar { $reference }
window-requests--chosen =
    { $n ->
        [one] { $n } selecionado
       *[other] { $n } selecionados
    }
window-requests--chooseNone = Não selecionar nenhum
window-request--head = { $right }, { $law }
window-request--reference = Referência { $reference }
window-request--forPerson = em nome de { $person }
window-request--by--post = por correio
window-request--by--email = por e-mail
window-request--by--web_form = através do formulário web da empresa
window-request--inLanguage--en = em inglês
window-request--inLanguage--fr = em francês
window-request--inLanguage--de = em alemão
window-request--inLanguage--es = em espanhol
window-request--inLanguage--it = em italiano
window-request--inLanguage--nl = em neerlandês
window-request--inLanguage--pl = em polaco
window-request--inLanguage--pt = em português
window-request--next = O que fazer agora
window-request--what--send = Guardar a carta para imprimir e enviar
window-request--what--send_electronic = Guardar o texto para enviar
window-request--what--send_again = Guardar a carta para a enviar de novo
window-request--what--send_follow_up = Enviei-a
window-request--what--record_received = Receberam-na
window-request--what--record_acknowledged = Receberam-na
window-request--what--record_true_receipt = Receberam-na
window-request--what--wait = Chegou alguma coisa
window-request--what--wait_no_term = Chegou alguma coisa
window-request--what--wait_cautious = Chegou alguma coisa
window-request--what--wait_after_reminder = Chegou alguma coisa
window-request--what--remind = Chegou alguma coisa
window-request--what--remind_no_term = Chegou alguma coisa
window-request--what--check_answer = Ler o que enviaram
window-request--what--check_refusal = Ler o que enviaram
window-request--what--use_channel = Registar o que aconteceu
window-request--what--give_identity = Registar o que aconteceu
window-request--what--contest_identity = Registar o que aconteceu
window-request--what--give_clarification = Registar o que aconteceu
window-request--what--contest_clarification = Registar o que aconteceu
window-request--what--contest_extension = Registar o que aconteceu
window-request--what--contest_fee = Registar o que aconteceu
window-request--what--ask_missing = Registar o que aconteceu
window-request--what--contest_redaction = Registar o que aconteceu
window-request--what--ask_controller = Registar o que aconteceu
window-request--what--write_to_controller = Registar o que aconteceu
window-request--what--complain_company = Registar o que aconteceu
window-request--what--wait_company = Registar o que aconteceu
window-request--what--complain = Registar o que aconteceu
window-request--what--wait_authority = Registar o que aconteceu
window-request--what--ask_authority = Registar o que aconteceu
window-request--what--remedy = Registar o que aconteceu
window-request--what--read_decision = Registar o que aconteceu
window-request--what--damages = Registar o que aconteceu
window-request--what--nothing = Guardar a carta
window-request--what--ask_again = Registar o que aconteceu
window-request--sendMail = Guardar o texto para enviar
window-request--record = Registar o que aconteceu
window-request--answer = Chegou alguma coisa
window-request--why = Porquê { $day }?
window-request--cautious = É seguro insistir depois de { $day }.
window-request--others = Também permitido agora
window-request--clock = A contagem do prazo
window-request--clockText = Enviado em { $sent }, prazo até { $due }. Hoje é { $today }.
window-request--sent = enviado
window-request--received = recebido
window-request--due = prazo
window-request--extended = no máximo, se lhe derem um motivo a tempo
window-request--today = hoje
window-request--assumed = Ninguém registou quando o receberam. Vale o dia em que o enviou.
window-request--noClock = O prazo começa a contar quando receberem a sua carta. Registe o dia quando o souber.
window-request--timeline = O que aconteceu
window-request--undone = registado por engano, anulado
window-request--undoTitle = Anular esta entrada?
window-request--undoLead = Fica no registo, marcada como engano. Pode registá-la de novo com o dia certo.
window-request--reason = Porque foi um engano
window-request--undo = Anular esta entrada
window-request--undoOf = Anular: { $sentence }
window-request--letter = A carta
window-request--savePdf = Guardar o PDF
window-request--saveMail = Rascunho de e-mail
window-request--saveText = Guardar o texto
window-request--copyText = Ler o texto
window-request--layout = Disposição
window-request--saved = Guardado: { $path }
window-request--recordTitle = O que aconteceu?
window-request--recordLead = Escolha a frase que corresponde.
window-request--on = Em que dia?
window-request--onHint = O dia em que aconteceu, não o dia em que o regista.
window-request--how = Por que via?
window-request--note = Uma nota para si
window-request--noteHint = Fica no seu cofre e não é enviada.
window-request--files = Ficheiros
window-request--filesHint = Um recibo, a carta da empresa, uma captura de ecrã. São guardados byte a byte, selados.
window-request--fileEmpty = Este ficheiro está vazio. Se devia conter alguma coisa, copie-o ou peça-o de novo e use esse.
window-request--chooseFiles = Escolher ficheiros…
window-request--recordButton = Registar
window-request--choose = Escolha o que aconteceu.
window-request--answerTitle = O que chegou?
window-request--answerLead = Guarde aqui a resposta, exatamente como chegou. Nada do que ela contém é aberto ou executado.
window-request--answerOn = Em que dia chegou?
window-request--answerButton = Guardar esta resposta
window-request--answerNeedsFile = Ainda não escolheu nenhum ficheiro. Escolha pelo menos um.
window-request--saveFile = Guardar { $name }…
window-request--recorded = Registado.
window-request--undoneNow = A entrada foi anulada.
window-request--toList = Todos os pedidos
window-justRecorded--label = Registado agora
window-justRecorded--lead = Registado agora:
window-justRecorded--undo = Anular
window-justRecorded--keep = Manter
window-viewer--button = Abrir e imprimir
window-viewer--opened = A carta está aberta no seu visualizador.
window-viewer--memory = Uma cópia fica numa pasta privada na memória até bloquear ou fechar esta janela.
window-viewer--disk = Uma cópia fica numa pasta privada de ficheiros temporários até bloquear ou fechar esta janela.
window-copyText--button = Copiar o texto
window-copyText--done = O texto está na área de transferência, onde outros programas também o podem ler.
window-copyText--failed = O sistema não aceitou o texto. Em alternativa, guarde-o.
window-deletion--button = Eliminar…
window-deletion--title--request = Eliminar este pedido?
window-deletion--title--person = Eliminar esta pessoa?
window-deletion--title--company = Eliminar esta empresa?
window-deletion--title--answer = Eliminar este ficheiro?
window-deletion--lead--request = Desaparecem a carta, todas as respostas e tudo o que foi registado sobre este pedido.
window-deletion--lead--person = Desaparecem o nome e o endereço desta pessoa e todos os pedidos escritos em nome dela, com cartas e respostas.
window-deletion--lead--company = Desaparece a ficha desta empresa, com a política de privacidade de que foi lida.
window-deletion--lead--answer = Este ficheiro desaparece do pedido. Se a entrada com que chegou não tiver outro ficheiro, essa entrada também desaparece.
window-deletion--requests =
    { $n ->
        [one] { $n } pedido desaparece também: { $all }
       *[other] { $n } pedidos desaparecem também: { $all }
    }
window-deletion--weight = Entradas que perdem o conteúdo: { $events }. Ficheiros selados que são removidos: { $files } ({ $size }).
window-deletion--draft = Um pedido que tinha começado refere-os; esse rascunho também desaparece.
window-deletion--forever = Não é possível anular isto. Importar um pacote mais antigo também não traz nada de volta.
window-deletion--stays = A cadeia de entradas permanece e mostra que algo foi apagado, não o quê. As cópias que fez antes, pacotes e cópias de segurança, ainda o contêm.
window-deletion--export = Exportar primeiro…
window-deletion--exported = Exportado: { $path }
window-deletion--confirm = Eliminar definitivamente
window-deletion--done = Eliminado. Nada disto resta neste cofre.

## Window, the dense table of requests

window-table--title = Todos os pedidos
window-table--group = Agrupar por
window-table--groups--none = Nada
window-table--groups--company = Empresa
window-table--groups--person = Pessoa
window-table--groups--right = O que foi pedido
window-table--groups--state = Estado
window-table--matching = { $n } de { $all }
window-table--inGroup =
    { $late ->
        [0] { $n }
       *[other] { $n }, { $late } em atraso
    }
window-table--fold = Recolher { $name }
window-table--unfold = Expandir { $name }
window-table--views = Vistas guardadas
window-table--noView = Nenhuma
window-table--saveView = Guardar esta vista…
window-table--viewName = Nome da vista
window-table--viewHint = Guarda o filtro, a ordem e os grupos.
window-table--needName = A vista precisa de um nome.
window-table--viewSaved = A vista «{ $name }» está guardada.
window-table--dropView = Eliminar esta vista
window-table--export = Guardar como livro de cálculo (XLSX)…
window-table--exportCsv = Guardar como CSV…
window-table--exported = { $rows } linhas guardadas: { $path }
window-table--record = Registar para todos estes…
window-table--recordTitle = Registar para { $n } pedidos
window-table--recordLead = O que aconteceu a todos eles?
window-table--recordHint = Cada pedido mantém as suas regras: aqueles em que isso não pode ter acontecido ficam de fora e são indicados.
window-table--kinds--sent = As cartas foram enviadas
window-table--kinds--received = Receberam-nas
window-table--kinds--acknowledged = Confirmaram a receção
window-table--kinds--bounced = Vieram devolvidas
window-table--kinds--answered = Responderam
window-table--kinds--reminded = Insisti
window-table--kinds--closed = Estes estão concluídos
window-table--day = Quando?
window-table--dayHint = O mesmo dia para todos.
window-table--note = Nota
window-table--recordAll = Registar
window-table--recording = A registar
window-table--recorded = Registado para { $n }.
window-table--stopped = Parado. Até aí ficou registado para { $n }; isso mantém-se.
window-table--leftOut = De fora ({ $n }):
window-table--chooseAll = Selecionar todos os que correspondem

## Window, the desk of a case: the cases, where one stands, its papers

window-desk--cases = Processos
window-desk--stand = Ponto da situação
window-desk--papers = Documentos
window-desk--search = Procurar em tudo…
window-desk--show = Que processos são mostrados
window-desk--shelves--todo = A tratar
window-desk--shelves--running = Em curso
window-desk--shelves--closed = Concluídos
window-desk--table = Tabela
window-desk--toDesk = Processo a processo
window-desk--then = Depois
window-desk--nothing--todo = Nada a tratar.
window-desk--nothing--running = Nenhum pedido em curso.
window-desk--nothing--closed = Ainda não há pedidos concluídos.
window-desk--showCases = Todos os pedidos
window-desk--closePane = Fechar
window-desk--widthOfCases = Largura da coluna dos processos
window-desk--widthOfStand = Largura da coluna do ponto da situação
window-desk--ago =
    { $n ->
        [0] hoje
        [one] ontem
       *[other] há { $n } dias
    }
window-desk--until = têm até { $day }
window-desk--deed--send = enviar a carta
window-desk--deed--send_electronic = enviar o texto
window-desk--deed--send_again = enviar de novo
window-desk--deed--send_follow_up = enviar a carta seguinte
window-desk--deed--record_received = indicar o dia em que a receberam
window-desk--deed--record_acknowledged = indicar o dia em que a receberam
window-desk--deed--record_true_receipt = indicar o dia em que a receberam
window-desk--deed--wait = a aguardar a empresa
window-desk--deed--wait_no_term = a aguardar a empresa
window-desk--deed--wait_cautious = a aguardar a empresa
window-desk--deed--wait_after_reminder = insistência enviada, a aguardar a empresa
window-desk--deed--remind = escrever a insistência
window-desk--deed--remind_no_term = escrever a insistência
window-desk--deed--check_answer = verificar a resposta
window-desk--deed--check_refusal = verificar a recusa
window-desk--deed--use_channel = querem-no por outra via
window-desk--deed--give_identity = mostrar a sua identidade
window-desk--deed--contest_identity = contestar a prova que querem
window-desk--deed--give_clarification = dizer-lhes a que se refere
window-desk--deed--contest_clarification = responder que se refere a tudo
window-desk--deed--contest_extension = contestar o prazo alargado
window-desk--deed--contest_fee = contestar a taxa
window-desk--deed--ask_missing = pedir o que falta
window-desk--deed--contest_redaction = contestar o que está oculto
window-desk--deed--ask_controller = perguntar por conta de quem agem
window-desk--deed--write_to_controller = escrever ao responsável pelo tratamento
window-desk--deed--complain_company = reclamar à empresa
window-desk--deed--wait_company = reclamação feita, a aguardar a empresa
window-desk--deed--complain = reclamar à autoridade
window-desk--deed--wait_authority = reclamação feita, a aguardar a autoridade
window-desk--deed--ask_authority = perguntar à autoridade
window-desk--deed--remedy = a autoridade não responde
window-desk--deed--read_decision = ler a decisão
window-desk--deed--damages = indemnização, se houver dano
window-desk--deed--nothing = nada mais a fazer
window-desk--deed--ask_again = pedir de novo
window-desk--way--title = Da carta ao desfecho
window-desk--way--written = Carta escrita
window-desk--way--joined = Carta escrita fora daqui
window-desk--way--toSend = Enviar
window-desk--way--sent = Enviada
window-desk--way--sentBy--post = Enviada por correio
window-desk--way--sentBy--email = Enviada por e-mail
window-desk--way--sentBy--web_form = Enviada pelo formulário da empresa
window-desk--way--toReceive = Receção
window-desk--way--received = Recebida
window-desk--way--answer = Resposta
window-desk--way--expected = esperada até { $day }
window-desk--way--complaint = Reclamação
window-desk--way--possible = possível agora
window-desk--way--closed = Concluído
window-desk--way--done = feito
window-desk--way--now = está neste ponto
window-desk--way--later = ainda por vir
window-desk--tabs--letter = Carta
window-desk--tabs--answer = Resposta
window-desk--tabs--proof = Provas
window-desk--tabs--notice = Política da empresa
window-desk--tabs--notes = Notas
window-desk--tabList = Documentos deste processo
window-desk--more = Mais
window-desk--which = Ficheiro
window-desk--readAll = Ler tudo
window-desk--pages =
    { $n ->
        [one] { $n } página
       *[other] { $n } páginas
    }
window-desk--nothingHere = Não há documentos guardados aqui.
window-desk--keys--title = Num processo
window-desk--keys--walk = Para o processo seguinte ou anterior; Enter abre-o
window-desk--keys--next = O passo seguinte
window-desk--keys--record = Registar o que aconteceu
window-desk--keys--answer = Guardar o que chegou
window-desk--keys--print = Abrir e imprimir
window-desk--keys--save = Guardar o documento
window-desk--keys--papers = Para os documentos
window-desk--keys--table = A tabela
window-desk--menu--label = O que se pode fazer com { $company }
window-desk--menu--open = Abrir
window-desk--menu--copy = Copiar a referência

## Window, what came back: the list on a request’s page, the viewer, the comparison

window-answers--title = O que enviaram
window-answers--open = Abrir { $name }
window-answers--arrived = chegou em { $day }
window-answers--files =
    { $count ->
        [one] { $count } ficheiro
       *[other] { $count } ficheiros
    }
window-answers--toRequest = O pedido
window-answers--whole = Tudo, em resumo
window-answers--contents = Conteúdo
window-answers--contentsHint = As setas movem, Enter abre.
window-answers--moreEntries =
    { $count ->
        [one] mais { $count } entrada
       *[other] mais { $count } entradas
    }
window-answers--none = Ainda não chegou nada
window-answers--noneLead = Quando chegar alguma coisa, adicione-a na página do pedido. É guardada byte por byte e mostrada aqui.
window-answers--absent = Este ficheiro não está entre o que chegou em resposta a este pedido.
window-answers--absentTodo = Escolha outro à esquerda.
window-answers--opening = A abrir…
window-answers--saveOriginal = Guardar o original…
window-answers--saveItem = Guardar este ficheiro…
window-answers--move = Pertence a outro pedido…
window-answers--state--read = lido
window-answers--state--kept = guardado, não lido
window-answers--state--locked = protegido
window-answers--state--broken = danificado
window-answers--state--refused = nunca aberto
window-answers--hiddenSign = [{ $code }]
window-whatCame--title = O que chegou?
window-whatCame--seems = Parece ser:
window-whatCame--incomplete = Não encontrámos tudo o que uma resposta pode dar; pode lá estar mesmo assim.
window-whatCame--yes = Sim, é isso
window-whatCame--other = É outra coisa
window-whatCame--choose = Escolha o que é
window-whatCame--unknown = Não conseguimos perceber o que é. Ao ler, saberá.
window-whatCame--items = O que a lei manda dar-lhe
window-whatCame--itemsLead = Assinale o que encontrou. Nós apenas citamos; o que não encontrámos pode lá estar mesmo assim.
window-whatCame--notFound = Não o encontrámos. Veja por si.
window-whatCame--notice = A própria política da empresa diz, e esta resposta não pelas mesmas palavras
window-whatCame--partial = Só em parte
window-whatCame--notApplicable = Não importa aqui
window-whatCame--toPlace = Mostrar no seu lugar: { $quote }
window-whatCame--ask = Pedir o que falta ({ $count })
window-answerFiles--folder = Escolher uma pasta…
window-answerFiles--dropHint = Também pode largar ficheiros e pastas nesta janela.
window-answerFiles--holds =
    { $count ->
        [one] pasta com { $count } ficheiro
       *[other] pasta com { $count } ficheiros
    }
window-answerFiles--added =
    { $count ->
        [one] { $count } ficheiro guardado, byte por byte.
       *[other] { $count } ficheiros guardados, byte por byte.
    }
window-answerItem--notes = O que convém saber
window-answerItem--moreNotes =
    { $count ->
        [one] mais { $count } observação
       *[other] mais { $count } observações
    }
window-answerItem--line = Linha { $line }:
window-answerItem--row = Linha { $row }
window-answerItem--rows =
    { $count ->
        [one] { $count } linha
       *[other] { $count } linhas
    }
window-answerItem--records =
    { $count ->
        [one] { $count } registo
       *[other] { $count } registos
    }
window-answerItem--messages =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
window-answerItem--entries =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
window-answerItem--entriesLead = Nada é descompactado. Escolha à esquerda o que quer ver.
window-answerItem--next = Mostrar os { $count } seguintes
window-answerItem--before = Mostrar o que vem antes
window-answerItem--upTo = { $from } a { $to } de { $total }
window-answerItem--page = Página { $number }
window-answerItem--quoted = Texto citado
window-answerItem--link = Leva a:
window-answerItem--linkDiffers = As palavras indicam um endereço diferente daquele a que levam.
window-answerItem--from = De
window-answerItem--to = Para
window-answerItem--replyTo = As respostas vão para
window-answerItem--replyToWarn = outro endereço que não o do remetente
window-answerItem--sent = Enviado
window-answerItem--labels = Etiquetas
window-answerItem--references = Referências
window-answerItem--subjectNone = Sem assunto
window-answerItem--attachments = Anexos
window-answerItem--inline = parte do texto
window-answerItem--noSender = Remetente desconhecido
window-answerItem--hiddenSheet = oculta no ficheiro
window-answerItem--table =
    { $name ->
        [empty] Tabela
       *[other] Tabela { $name }
    }
window-answerItem--tableHint = As setas movem linha a linha, Page Up e Page Down ecrã a ecrã, Home e End até às pontas. Enter mostra uma linha por inteiro.
window-answerItem--rowTitle = Linha { $row }
window-answerItem--rowNumber = Linha
window-answerItem--empty = vazio
window-answerItem--asWritten = Como está no ficheiro
window-answerItem--toRow = Ir para a linha
window-answerItem--picture = { $name }: imagem de { $width } por { $height } píxeis
window-answerItem--pictureTurned = Descodificada por um leitor isolado de tudo o resto; o lugar onde foi tirada não é mostrado.
window-answerItem--pagesOf = Páginas do documento
window-answerItem--pageOf = Página { $page } de { $pages }
window-answerItem--pagePicture =
    { $text ->
        [empty] Página { $page } de { $pages }, tal como se vê. Não é possível obter texto dela.
       *[other] Página { $page } de { $pages }, tal como se vê. Começa por: { $text }
    }
window-answerItem--pageText = O seu texto
window-answerItem--pageNoText = As letras desta página são uma imagem: não é possível obter texto dela.
window-answerItem--pageBefore = Página anterior
window-answerItem--pageNext = Página seguinte
window-answerItem--pageGo = Ir para a página
window-answerItem--pageKeys = Page Up e Page Down mudam de página, mais e menos mudam o tamanho.
window-answerItem--zoomIn = Maior
window-answerItem--zoomOut = Menor
window-answerItem--zoom = { $percent } %
window-answerItem--pageNot = Não foi possível desenhar esta página. O seu texto, na medida em que se consegue obter, está abaixo; o ficheiro pode ser guardado tal como chegou.
window-answerItem--counting = As linhas ainda estão a ser contadas…
window-answerItem--pictureNot = Esta imagem não pode ser mostrada aqui. Guarde-a e abra-a com um programa de imagens.
window-answerItem--yes = sim
window-answerItem--no = não
window-answerItem--nothing = nada
window-answerItem--value = Valor
window-answerHints--title = Mostrado mal?
window-answerHints--lead = A aplicação descobriu como isto foi escrito. Onde estiver errado, indique-o; a escolha fica guardada para este ficheiro.
window-answerHints--encoding = As letras parecem erradas: lê-las como
window-answerHints--automatic = descoberto pela aplicação
window-answerHints--order = Em datas como 03/04/2026
window-answerHints--orders--day_first = o dia vem primeiro
window-answerHints--orders--month_first = o mês vem primeiro
window-answerHints--password = Palavra-passe
window-answerHints--passwordHint = É usada só desta vez e não é guardada.
window-answerHints--passwordOpen = Abrir com esta palavra-passe
window-answerHints--apply = Mostrar assim
window-answerSummary--probably = Isto é provavelmente { $name }.
window-answerSummary--looksLike = Isto parece { $name }; pode ser outra coisa.
window-answerSummary--because = Reconhecido por:
window-answerSummary--partsFound = Partes que estão aqui: { $parts }.
window-answerSummary--partsMissing = Não estão aqui: { $parts }.
window-answerSummary--between =
    { $last ->
        [empty] As suas datas são de { $first }.
       *[other] As suas datas situam-se entre { $first } e { $last }.
    }
window-answerSummary--noDates = Não se encontraram datas.
window-answerSummary--large = Percorrer tudo ({ $size }) demora um momento.
window-answerSummary--start = Percorrer tudo
window-answerSummary--working = A percorrer
window-answerSummary--kinds = De que se compõe
window-answerSummary--kind = Tipo
window-answerSummary--items = Ficheiros
window-answerSummary--rows = Linhas ou mensagens
window-answerSummary--size = Tamanho
window-answerSummary--data = Dados encontrados
window-answerSummary--dataLead = Encontrados pela sua forma. O facto de um valor estar aqui não significa que não detenham mais nada.
window-answerSummary--dataNone = Não se encontraram endereços de e-mail, números de telefone, endereços IP ou semelhantes.
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
        [one] uma vez
       *[other] { $count } vezes
    }
window-answerSummary--moreValues = Mostrar mais { $count }
window-answerSummary--place = { $name }, { $row }
window-answerSummary--goTo = Mostrar «{ $value }» em { $name }
window-answerSummary--unread = Guardado e não lido
window-answerSummary--unreadLead = Nada disto se perde. Cada um pode ser guardado tal como chegou.
window-answerSummary--perMonth = Datas por mês
window-answerSummary--perYear = Datas por ano
window-answerSummary--plot = { $kind }: { $total } ao todo, a maior parte em { $most } ({ $count }).
window-answerSummary--bar = { $month }: { $count }
window-answerSummary--plotTable = O mesmo em tabela
window-answerSummary--month = Mês
window-answerSummary--year = Ano
window-answerSummary--count = Datas
window-answerSummary--compare = Comparar com outra resposta
window-answerSummary--kindNames--email = Endereços de e-mail
window-answerSummary--kindNames--phone = Números de telefone
window-answerSummary--kindNames--ip = Endereços IP
window-answerSummary--kindNames--place = Lugares
window-answerSummary--kindNames--device = Dispositivos
window-answerSummary--kindNames--payment = Pagamentos
window-answerSummary--kindNames--advertiser = Anunciantes
window-answerSummary--kindNames--person = Pessoas
window-answerCompare--title = Duas respostas lado a lado
window-answerCompare--lead = O que é novo, o que desapareceu e o que mudou da mais antiga para a mais recente. O que desapareceu pode ter sido apagado a seu tempo; por si só, não é uma violação.
window-answerCompare--older = A mais antiga
window-answerCompare--newer = A mais recente
window-answerCompare--choose = Escolha um ficheiro
window-answerCompare--same = Escolha dois ficheiros diferentes.
window-answerCompare--few = Só há aqui um ficheiro desta empresa. Volte a pedir daqui a alguns meses e compare o que chegar então.
window-answerCompare--button = Comparar
window-answerCompare--working = A comparar
window-answerCompare--result = Novo: { $fresh }. Desaparecido: { $gone }. Alterado: { $changed }. Igual: { $same }.
window-answerCompare--nothing = As duas contêm o mesmo.
window-answerCompare--files = Por ficheiro
window-answerCompare--sameFiles =
    { $count ->
        [one] { $count } ficheiro é igual em ambas.
       *[other] { $count } ficheiros são iguais em ambas.
    }
window-answerCompare--is--new = novo
window-answerCompare--is--gone = desaparecido
window-answerCompare--is--changed = alterado
window-answerCompare--is--same = igual
window-answerCompare--is--not_compared = não comparado
window-answerCompare--rowsOf = Linhas de { $name } que diferem
window-answerCompare--rowIs--new = nova
window-answerCompare--rowIs--gone = desaparecida
window-answerCompare--rowIs--changed = alterada
window-answerCompare--rowIs--same = igual
window-answerCompare--rowIs--not_compared = não comparada
window-answerCompare--show = Mostrar
window-answerCompare--showRow = Mostrar a linha { $row }
window-answerCompare--newValues = Valores só na mais recente
window-answerCompare--goneValues = Valores só na mais antiga
window-answerCompare--back = Voltar ao que enviaram
window-answerCompare--option = { $name } ({ $day }, { $reference })
window-answerMove--title = A que pedido pertence?
window-answerMove--lead = «{ $name }» passa para lá com o seu dia e nota. Aqui não fica nada.
window-answerMove--to = Pedido
window-answerMove--choose = Escolha um pedido
window-answerMove--none = Não há outro pedido.
window-answerMove--needs = Escolha o pedido a que pertence.
window-answerMove--on = Em que dia chegou?
window-answerMove--button = Colocar lá
window-answerMove--done = «{ $name }» está agora em { $reference }.
window-answerMove--option = { $company }: { $plain } ({ $reference })

## Window, writing a request, adding one that was already sent, how a letter is worded and signed

window-newRequest--title = Novo pedido
window-newRequest--step = Pergunta { $n } de { $of }
window-newRequest--leave = Sair; o rascunho fica guardado
window-newRequest--who = Quem tem os seus dados?
window-newRequest--whoLead = Uma empresa, uma autoridade, um site, uma aplicação.
window-newRequest--fromNotice = Tenho a política de privacidade
window-newRequest--orDrop = ou largue-a sobre esta janela
window-newRequest--openFile = Abrir um ficheiro…
window-newRequest--paste = Ou cole o texto aqui
window-newRequest--pasteHint = Todo, desde a primeira linha.
window-newRequest--web = Ou o seu endereço na web
window-newRequest--webHint = Começa por https://. O Habeas pede a este endereço a página e nada mais; o site vê o seu endereço de Internet, como acontece num navegador.
window-newRequest--webGet = Obter a página
window-newRequest--webGetting = A pedir…
window-newRequest--needAddress = Ainda não há endereço.
window-newRequest--needNotice = Ainda não há política. Abra um ficheiro ou cole o texto.
window-newRequest--notice = É esta a entidade que tem os seus dados?
window-newRequest--noticeLead = Corrija o que for preciso; a correção fica guardada como sua.
window-newRequest--readFrom = Lido de { $file }.
window-newRequest--noticeText = A política de privacidade
window-newRequest--yes = Sim, continuar
window-newRequest--record = O que foi lido
window-newRequest--line = lido da linha { $n }
window-newRequest--lines = lido da linha { $n } e de mais { $more }
window-newRequest--inferred = deduzido, não está lá escrito
window-newRequest--inferredFrom = deduzido da linha { $n }
window-newRequest--yours = seu
window-newRequest--notSaid = a política não o diz
window-newRequest--addField = Adicionar mais
window-newRequest--kinds--who = quem é
window-newRequest--kinds--where = para onde escrever
window-newRequest--kinds--right = os seus direitos
window-newRequest--kinds--owes = o que deve dizer
window-newRequest--legend = Marcas no texto
window-newRequest--rights = Diz que pode pedir
window-newRequest--rightNames--access = uma cópia dos seus dados
window-newRequest--rightNames--rectification = retificação
window-newRequest--rightNames--completion = completar dados
window-newRequest--rightNames--erasure = apagamento
window-newRequest--rightNames--erasure_public = apagamento do que foi publicado
window-newRequest--rightNames--restriction = a limitação do seu uso
window-newRequest--rightNames--recipients_notice = informar quem os recebeu
window-newRequest--rightNames--portability = dados para levar consigo
window-newRequest--rightNames--portability_direct = dados entregues a outra empresa
window-newRequest--rightNames--objection = o fim do seu uso
window-newRequest--rightNames--objection_marketing = o fim da publicidade
window-newRequest--rightNames--objection_research = o fim da investigação
window-newRequest--rightNames--automated_decision = uma decisão por um ser humano
window-newRequest--rightNames--withdraw_consent = retirar o consentimento
window-newRequest--rightNames--information = informações
window-newRequest--rightNames--complaint = reclamação à autoridade
window-newRequest--rightNames--remedy_court = recurso aos tribunais
window-newRequest--rightNames--damages = indemnização
window-newRequest--rightNames--representation = alguém que aja por si
window-newRequest--rightNames--minor_erasure = apagamento do que uma criança forneceu
window-newRequest--rightNames--post_mortem = disposições para depois da morte
window-newRequest--rightNames--post_mortem_heirs = acesso para herdeiros
window-newRequest--rightNames--source = de onde vêm os dados
window-newRequest--rightNames--delete_me = que deixem de ter dados seus
window-newRequest--rightNames--breach = o que foi exposto
window-newRequest--rightNames--ai_training = nada de treino de IA
window-newRequest--rightNames--camera_access = gravações em que aparece
window-newRequest--rightNames--employee_access = o que um empregador tem
window-newRequest--rightNames--deceased = alguém que faleceu
window-newRequest--rightNames--score = a sua pontuação
window-newRequest--rightStatus--partial = em parte
window-newRequest--rightStatus--denied = recusa-o
window-newRequest--missing = Esta política não diz
window-newRequest--owes = O que deve dizer e não diz
window-newRequest--owesStatus--partial = em parte
window-newRequest--owesStatus--contradictory = contradiz-se
window-newRequest--findings = O que está errado nela
window-newRequest--nameQuestion = { $name } é a empresa que decide o que se faz com os seus dados?
window-newRequest--nameLead = O texto não o diz claramente.
window-newRequest--nameYes = Sim, é essa
window-newRequest--nameNo = Não, é outra
window-newRequest--questions = Diz isto?
window-newRequest--passage = «{ $text }»
window-newRequest--questionsLead = Não temos a certeza de ter compreendido estas passagens. O que não responder não é usado contra a empresa.
window-newRequest--says--yes = Sim
window-newRequest--says--no = Não
window-newRequest--says--unsure = Sem certeza
window-newRequest--askMissing = Pedir o que falta
window-newRequest--askingMissing = A sua carta vai pedi-lo. Pode alterá-lo em «O que pretende?».
window-newRequest--notAskMissing = Não pedir
window-newRequest--passageOf = { $field }: ver a ficha
window-newRequest--hand = Quem é?
window-newRequest--handLead = O nome basta para começar. Uma carta precisa também de um endereço.
window-newRequest--want = O que pretende?
window-newRequest--wantLead = Uma carta pode pedir várias coisas.
window-newRequest--needRight = Ainda não escolheu nada. Escolha pelo menos uma coisa.
window-newRequest--me = Quem escreve?
window-newRequest--meLead = A empresa precisa de saber quem pede e para onde responder. Fica guardado no seu cofre para a próxima vez.
window-newRequest--behalfAsk = Em nome de quem escreve?
window-newRequest--behalf--myself = Em meu nome
window-newRequest--behalf--child = Em nome de uma criança
window-newRequest--behalf--ward = Em nome de um adulto que represento por lei
window-newRequest--behalf--principal = Em nome de alguém que me passou uma procuração
window-newRequest--behalfOf = Como se chama essa pessoa?
window-newRequest--behalfCapacity = Em que qualidade age?
window-newRequest--behalfCapacityHint = Por palavras suas: mãe, com responsabilidades parentais partilhadas; acompanhante por sentença do tribunal de 3 de maio de 2025. Uma criança que compreenda do que se trata pode muitas vezes pedir sozinha.
window-newRequest--behalfBorn = Quando nasceu essa pessoa?
window-newRequest--behalfBornHint = Só se for preciso para encontrar os dados.
window-newRequest--behalfProof = Junto prova disto
window-newRequest--behalfMissing = Diga em nome de quem escreve e em que qualidade.
window-newRequest--someoneElse = Outra pessoa
window-newRequest--chooseMe = Escolha quem escreve.
window-newRequest--find = Como podem encontrar os seus dados?
window-newRequest--findLead = Dê o que { $company } precisa para encontrar os seus dados, e não mais. Um número de cliente costuma ser melhor do que uma cópia do documento de identificação.
window-newRequest--fact = Porque podem ter dados seus?
window-newRequest--factHint = Uma frase. Vai na carta.
window-newRequest--factExample = Tenho lá uma conta desde 2019.
window-newRequest--identifiers = Por que dados a empresa sabe quem é
window-newRequest--identifiersHint = Um número de cliente, um nome de utilizador, um número de telefone que lhes deu. Cada um ajuda a encontrar os seus dados; nenhum é obrigatório.
window-newRequest--idLabel = O que é
window-newRequest--idValue = Valor
window-newRequest--idLabels--1 = Número de cliente
window-newRequest--idLabels--2 = Nome de utilizador
window-newRequest--idLabels--3 = E-mail da conta
window-newRequest--idLabels--4 = Número de telefone
window-newRequest--idLabels--5 = Número de encomenda
window-newRequest--idLabels--6 = Data de nascimento
window-newRequest--addId = Adicionar uma linha
window-newRequest--removeId = Remover { $label }
window-newRequest--thisLine = esta linha
window-newRequest--send = Como o envia?
window-newRequest--sendLead = O Habeas escreve; o envio é consigo. Nada é enviado por si só.
window-newRequest--channel--post = Por correio
window-newRequest--channel--email = Por e-mail
window-newRequest--channel--web_form = Através do formulário web da empresa
window-newRequest--channelHint--post = Imprime e assina uma carta. O prazo começa no dia em que a receberem.
window-newRequest--channelHint--email = Copia o texto para o seu programa de e-mail. O prazo começa no dia em que o enviar.
window-newRequest--channelHint--web_form = Cola o texto na página da empresa. O prazo começa no dia em que o enviar. Guarde uma captura de ecrã.
window-newRequest--channelAt = Para { $to }
window-newRequest--channelMissing--post = Ainda não se conhece nenhum endereço.
window-newRequest--channelMissing--email = Ainda não se conhece nenhum e-mail.
window-newRequest--channelMissing--web_form = Ainda não se conhece nenhum formulário web.
window-newRequest--countryOf = Em que país está { $company }?
window-newRequest--registered = Como carta registada
window-newRequest--registeredHint = O talão prova o dia em que o prazo começa.
window-newRequest--grantedByNotice = A política da empresa concede-o.
window-newRequest--needField = Isto ainda não tem resposta: { $question }
window-newRequest--needFieldTodo = A empresa precisa disso para agir. O resto fica como o escreveu.
window-newRequest--wrong = O que está errado
window-newRequest--correct = O que está certo
window-newRequest--addCorrection = Outra correção
window-newRequest--guidance = E indemnização, tribunal, associação?
window-newRequest--noAdvice = Isto não é aconselhamento jurídico. O Habeas diz o que a lei diz e mostra o artigo.
window-newRequest--writtenMany = Foram escritas { $n } cartas: nem tudo o que pretende tem o mesmo prazo, por isso cada coisa tem a sua.
window-newRequest--layout = Disposição da carta
window-newRequest--layouts--fr = Envelope de janela francês (endereço à direita)
window-newRequest--layouts--din5008b = Envelope de janela alemão, forma B (DIN 5008)
window-newRequest--layouts--din5008a = Envelope de janela alemão, forma A (DIN 5008)
window-newRequest--layouts--uk = Envelope de janela britânico (DL)
window-newRequest--layouts--ch_right = Envelope de janela suíço, janela à direita
window-newRequest--layouts--ch_left = Envelope de janela suíço, janela à esquerda
window-newRequest--layouts--plain = Simples (endereço à esquerda)
window-newRequest--language = Língua da carta
window-newRequest--languages--en = Inglês
window-newRequest--languages--fr = Francês
window-newRequest--languages--de = Alemão
window-newRequest--languages--es = Espanhol
window-newRequest--languages--it = Italiano
window-newRequest--languages--nl = Neerlandês
window-newRequest--languages--pl = Polaco
window-newRequest--languages--pt = Português
window-newRequest--languageHint = De preferência, a da empresa. A sua leitura é em português.
window-newRequest--place = Localidade, para a linha com a data
window-newRequest--letter = A sua carta
window-newRequest--letterLead = Leia-a mais uma vez. Até a escrever, tudo pode ser alterado.
window-newRequest--change = Alterar
window-newRequest--write = Escrever esta carta
window-newRequest--writing = A escrever…
window-newRequest--to = Para
window-newRequest--from = De
window-newRequest--asks = Pede
window-newRequest--by = Segue
window-newRequest--identified = Encontram os seus dados por
window-newRequest--nothingGiven = apenas o seu nome e endereço
window-newRequest--noteLabel = Algo a acrescentar
window-newRequest--noteToThem = Por palavras suas. Vai na carta, antes das frases finais.
window-newRequest--written = A carta está escrita.
window-alreadySent--way = Já enviei a minha carta: só acompanhar o prazo
window-alreadySent--title = O que enviou?
window-alreadySent--lead = Nada é escrito de novo. A sua carta é guardada exatamente como está, e o prazo conta-se desde o dia em que a receberam.
window-alreadySent--company = A quem escreveu?
window-alreadySent--newCompany = Uma empresa que não está na lista
window-alreadySent--person = Quem escreveu?
window-alreadySent--newPerson = Alguém que não está na lista
window-alreadySent--want = O que pediu?
window-alreadySent--sent = Em que dia a enviou?
window-alreadySent--how = Por que via seguiu?
window-alreadySent--received = Em que dia a receberam?
window-alreadySent--receivedHint = Deixe vazio se não souber. Por e-mail ou formulário web, conta o dia em que a enviou.
window-alreadySent--letter = A sua carta ou e-mail
window-alreadySent--letterHint = O ficheiro que enviou: PDF, .eml, uma digitalização. É guardado byte por byte, selado.
window-alreadySent--needLetter = Ainda não escolheu nenhum ficheiro. Escolha a carta que enviou.
window-alreadySent--needCompany = Escolha a quem escreveu.
window-alreadySent--needPerson = Escolha quem escreveu.
window-alreadySent--needDay = Escolha o dia em que a enviou.
window-alreadySent--button = Incluir
window-alreadySent--done = A sua carta está guardada, e o prazo está a contar.
window-alreadySent--own = A sua carta
window-alreadySent--save = Guardar { $name }…
window-alreadySent--none = Foi escrita fora daqui e está guardada como a deu.
window-alreadySent--notKept = Foi escrita fora daqui, e a tabela de onde veio não a contém.
window-paper--several = { $n } cartas, umas a seguir às outras
window-paper--label = A carta
window-paper--page = Página { $n } de { $of }
window-paper--soon = A sua carta ganha forma aqui à medida que responde.
window-paper--needsPerson = A sua carta ganha forma aqui quando se souber quem escreve.
window-paper--renewing = A compor a carta…
window-paper--text = A carta como texto
window-paper--subject = Assunto
window-paper--inLanguage--en = A carta está em inglês.
window-paper--inLanguage--fr = A carta está em francês.
window-paper--inLanguage--de = A carta está em alemão.
window-paper--inLanguage--es = A carta está em espanhol.
window-paper--inLanguage--it = A carta está em italiano.
window-paper--inLanguage--nl = A carta está em neerlandês.
window-paper--inLanguage--pl = A carta está em polaco.
window-paper--inLanguage--pt = A carta está em português.
window-paper--zoom = Maior
window-letters--tone = Como fala a carta
window-letters--tones--plain = De forma simples
window-letters--tones--firm = Com firmeza
window-letters--toneHints--plain = Pede, e diz o que a lei lhe dá. Indicado para uma primeira carta.
window-letters--toneHints--firm = Exige. Indica a obrigação da empresa e o artigo, e diz o que se segue se nada chegar.
window-letters--signature = Assinatura
window-letters--signatureLead = Fica acima do nome escrito nas cartas que escrever a partir de agora. Sem ela, há espaço para assinar à mão. Está selada no seu cofre.
window-letters--shown = A assinatura tal como fica numa carta
window-letters--draw = Desenhar
window-letters--choose = Escolher uma imagem
window-letters--remove = Retirar
window-letters--pad = Desenhe aqui a sua assinatura com o rato ou uma caneta
window-letters--undoStroke = Anular o último traço
window-letters--clear = Limpar
window-letters--keep = Guardar esta assinatura
window-letters--signatureSaved = A assinatura está guardada.
window-letters--removed = As cartas a partir de agora são assinadas à mão. As já escritas mantêm a assinatura.
window-letters--signed = Incluir a minha assinatura
window-letters--signedHint = Sem ela, a carta tem espaço para assinar à mão.

## Window, many letters at once

window-batch--title = Muitas cartas de uma vez
window-batch--lead = Cada pessoa escreve a cada empresa. Cada carta é independente, com a sua própria referência e o seu próprio motivo.
window-batch--whom = A quem pede?
window-batch--who = Quem pede?
window-batch--what = O que pede?
window-batch--why = Porque é que podem ter dados?
window-batch--whyLead = Uma frase para cada empresa, com o que sabe: uma compra, uma conta, uma visita. Vai na carta tal como a escrever. Onde não souber, deixe vazio: nada é inventado em seu lugar.
window-batch--whyOf = Porque é que { $company } pode ter dados?
window-batch--whyOne = É diferente para { $person }
window-batch--whyOwn = Diferente para uma das pessoas
window-batch--whyTable = As empresas de uma tabela trazem os seus motivos na coluna «fact».
window-batch--how = Por que via seguem?
window-batch--filterCompanies = Filtrar por nome, localidade ou endereço
window-batch--filterPeople = Filtrar por nome ou endereço
window-batch--noCompany = Ainda não há empresas no seu cofre. Vá buscar algumas a um conjunto do diretório ou a uma tabela.
window-batch--noPerson = Ainda não há pessoas no seu cofre. Adicione-as ou vá buscá-las a uma tabela.
window-batch--addPeople = Pessoas…
window-batch--fromTable = De uma tabela (XLSX, ODS, CSV)…
window-batch--fromTablePack = De uma tabela ou de um conjunto (XLSX, ODS, CSV, JSON)…
window-batch--peopleColumns = Colunas: name, address, email, language; se as houver: country, fact, mandate.
window-batch--companiesColumns = Colunas: name, address, email, country; se a houver: fact (porque podem ter dados).
window-batch--table = Do ficheiro { $name }
window-batch--dropTable = Deixar o ficheiro de fora
window-batch--shown = { $shown } de { $all } são mostradas: escreva para encontrar as outras.
window-batch--ticked =
    { $n ->
        [0] Nenhuma assinalada
        [one] { $n } assinalada
       *[other] { $n } assinaladas
    }
window-batch--channel = Por que via
window-batch--channels--any = Pela via que cada empresa tiver: por e-mail ou, se não houver, por correio
window-batch--channels--email = Por e-mail
window-batch--channels--post = Por correio
window-batch--channels--web_form = Pelo formulário web da empresa
window-batch--byChannel--email = e-mail
window-batch--byChannel--post = correio
window-batch--byChannel--web_form = formulário web
window-batch--registered = Correio registado
window-batch--notRegistered = Como cartas normais
window-batch--signed = Incluir as assinaturas que as pessoas definiram
window-batch--mandate = Ao abrigo de uma procuração
window-batch--noMandate = Não, cada pessoa escreve em seu próprio nome
window-batch--needCompany = Nenhuma empresa escolhida.
window-batch--needCompanyTodo = Assinale pelo menos uma ou use uma tabela.
window-batch--needPerson = Ainda não escolheu quem pede.
window-batch--needPersonTodo = Assinale pelo menos uma pessoa ou use uma tabela.
window-batch--check = Verificar cada carta
window-batch--checking = A verificar cada carta
window-batch--checkHint = Nada é guardado e nada é enviado.
window-batch--review = O que seria escrito
window-batch--can =
    { $letters ->
        [0] Nenhuma carta pode ser escrita.
        [one] { $letters } carta pode ser escrita.
       *[other] { $letters } cartas podem ser escritas.
    }
window-batch--kept =
    { $n ->
        [one] { $n } delas já está escrita e não se repete.
       *[other] { $n } delas já estão escritas e não se repetem.
    }
window-batch--left =
    { $n ->
        [one] { $n } fica de fora:
       *[other] { $n } ficam de fora:
    }
window-batch--everybody = todas as pessoas
window-batch--everyCompany = todas as empresas
window-batch--inRow = linha { $row }
window-batch--cautions = Antes de escrever
window-batch--list =
    { $all ->
        [one] A carta
       *[other] Todas as { $all } cartas
    }
window-batch--listFirst = As primeiras { $shown } de { $all } cartas
window-batch--person = Pessoa
window-batch--company = Empresa
window-batch--by = Por
window-batch--reason = Porque podem ter dados
window-batch--first = A primeira carta
window-batch--write =
    { $n ->
        [one] Escrever { $n } carta
       *[other] Escrever { $n } cartas
    }
window-batch--goOn =
    { $n ->
        [one] Escrever a que falta
       *[other] Escrever as { $n } que faltam
    }
window-batch--writing = A escrever as cartas
window-batch--written =
    { $n ->
        [0] Nada de novo foi escrito.
        [one] { $n } carta está escrita e guardada no seu cofre.
       *[other] { $n } cartas estão escritas e guardadas no seu cofre.
    }
window-batch--stopped =
    { $n ->
        [one] Interrompido; falta cerca de { $n } carta. O que está escrito mantém-se, e nada se repete.
       *[other] Interrompido; faltam cerca de { $n } cartas. O que está escrito mantém-se, e nada se repete.
    }
window-batch--notSent = Nada foi enviado. Quando uma carta tiver seguido, indique-o na página dela ou na lista.
window-batch--save = Para imprimir ou enviar
window-batch--onePdf = Um PDF com uma lista…
window-batch--eachPdf = Um PDF por carta…
window-batch--drafts = Rascunhos para o programa de e-mail…
window-batch--draftsHint = As cartas por e-mail tornam-se rascunhos (.eml) que vê e envia por si; as de correio são PDF ao lado deles.
window-batch--saving = A escrever os ficheiros
window-batch--saved = Guardado: { $path }
window-batch--notSaved = Interrompido: o ficheiro não está escrito. As cartas estão todas guardadas.
window-batch--someSaved = Interrompido: alguns ficheiros estão escritos. Guarde de novo na mesma pasta para obter o resto.
window-batch--toList = Ir para os pedidos
window-batch--another = Outro lote

## Window, the letters that follow a request, complaints, the calendar

window-followUp--write = Escrever esta carta
window-followUp--writes--F1 = Escrever a insistência
window-followUp--writes--F2 = Escrever o que falta
window-followUp--writes--F3 = Contestar numa carta
window-followUp--writes--F4 = Contestar numa carta
window-followUp--writes--F5 = Contestar numa carta
window-followUp--writes--F6 = Escrever a resposta
window-followUp--writes--F7 = Escrever a carta
window-followUp--writes--F8 = Escrever a reclamação
window-followUp--writes--UK-164A = Escrever a reclamação
window-followUp--writes--redaction = Contestar numa carta
window-followUp--writes--processor = Perguntar pelo responsável
window-followUp--writes--resend = Escrever a carta de novo
window-followUp--writes--authority_silent = Perguntar à autoridade
window-followUp--other = Escrever
window-followUp--lead = Tudo o que consta do processo já está na carta: dias, referências, a lei. Acrescente o que só quem escreve pode saber.
window-followUp--note = Uma frase sua
window-followUp--noteHint = Vai na carta.
window-followUp--keep = Guardar esta carta
window-followUp--written = A carta está escrita e guardada. Envie-a e depois indique em que dia.
window-followUp--notNow = Hoje, esta carta não se adequa ao pedido.
window-followUp--paper = A carta
window-followUp--letters = Cartas que se seguem
window-followUp--unsent = ainda por enviar
window-followUp--sent = Enviei-a
window-followUp--of = { $title }, { $day }
window-followUp--pdf = Guardar o PDF
window-followUp--text = Guardar o texto
window-followUp--mail = Rascunho de e-mail
window-followUp--show = Mostrar
window-followUp--hide = Ocultar
window-followUp--about = Esta reclamação refere-se a outro pedido.
window-followUp--toAbout = Abrir esse pedido
window-followUp--authority = Quem trata a reclamação
window-followUp--online = Formulário em linha:
window-followUp--calendar = Pôr o dia no meu calendário
window-followUp--inCalendar = Guardado: { $path }. Abra o ficheiro com o seu calendário, que lhe lembra o primeiro dia em que é seguro insistir.
window-followUp--claims = O que diz a própria política da empresa
window-followUp--claimsLead = Compare-a com o que enviaram. O que consta dela e não consta da resposta está em falta.
window-followUp--claimsFrom = De { $source }, lida em { $day }.
window-followUp--owes = O que lhe devem
window-followUp--refusals = O que podem responder
window-followUp--ground = Que exigência contesta?
window-followUp--grounds--identity = A prova de identidade
window-followUp--grounds--clarification = A pergunta sobre o que pretende
window-followUp--grounds--extension = O prazo alargado
window-followUp--grounds--fee = O pagamento
window-followUp--refusedGround = O motivo que dão
window-followUp--refusedGroundHint = Pelas palavras da empresa, ou o artigo que indica.
window-followUp--amount = Quanto pedem?
window-followUp--amountHint = Como o escreveram: 25 €.
window-followUp--extensionReasons = Os motivos que dão
window-followUp--extensionReasonsHint = Deixe vazio se não derem nenhum: então não é uma prorrogação válida.
window-followUp--to = A quem reclamou?
window-followUp--tos--company = À empresa
window-followUp--tos--authority = À autoridade

## Window, the evidence pack. What is lacking comes worded from the desk

window-evidence--open = Dossiê de provas…
window-evidence--title = Dossiê de provas
window-evidence--back = Voltar ao pedido
window-evidence--lead = Para a autoridade: um PDF com o decurso dos factos e as cartas, e um ZIP com todos os originais e as respetivas somas de verificação.
window-evidence--to = Para: { $authority }.
window-evidence--holds =
    { $n ->
        [one] { $n } documento, { $size }.
       *[other] { $n } documentos, { $size }.
    }
window-evidence--lacking = Falta isto
window-evidence--advised = Isto ajudaria
window-evidence--complete = Não falta nada do que é preciso para uma reclamação, tanto quanto mostra o seu registo.
window-evidence--anyway = Pode preparar o dossiê mesmo assim, e de novo mais tarde.
window-evidence--save = Guardar numa pasta…
window-evidence--opened = O dossiê está aberto no seu visualizador.
window-evidence--working = A preparar o dossiê
window-evidence--made =
    O dossiê está pronto: { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    }, { $n ->
        [one] { $n } original
       *[other] { $n } originais
    }.
window-evidence--named = Apenas mencionados no PDF, com o motivo:

## Window, a copy of an identity document. What the law says about it comes from the desk

window-identity--asked = Querem uma cópia de um documento de identificação?
window-identity--askedLead = Raramente é devida, e um meio menos intrusivo costuma bastar.
window-identity--first = Leia isto primeiro
window-identity--enclosed = Segue com esta carta
window-identity--takeOut = Remover { $name } da carta
window-identity--tookOut = Já não segue com nenhuma carta. Fica no registo do pedido, riscada, até este ser eliminado.
window-identity--title = Uma cópia do seu documento de identificação raramente é devida
window-identity--lead = Antes de enviar uma, veja o que diz a lei e o que pode oferecer em vez dela.
window-identity--ways = Meios menos intrusivos, a começar pelo menos intrusivo
window-identity--lastWay = Só se nada mais bastar: uma cópia em que esteja oculto tudo aquilo de que não precisam.
window-identity--contest = Contestar a exigência numa carta
window-identity--gentle = Oferecer um meio menos intrusivo
window-identity--make = Fazer uma cópia com partes ocultas
window-identity--toolTitle = Uma cópia com partes ocultas
window-identity--toolLead = Desenhe barras pretas sobre aquilo de que não precisam. A cópia é uma imagem nova: o que está sob uma barra desaparece, tudo fica cinzento e pequeno, e é atravessada por linhas que dizem para quem é.
window-identity--pictureLabel = A imagem
window-identity--empty = Fotografe o documento ou digitalize-o. Pode usar PNG, JPEG ou WebP.
window-identity--choose = Escolher a imagem…
window-identity--other = Outra imagem…
window-identity--forgotten = A própria imagem não é guardada, nem mesmo no cofre. Só a cópia o é, e apenas se a juntar à carta.
window-identity--opened = { $name } está aberto. Ainda não há nada oculto.
window-identity--stage = A imagem com as suas barras. Arraste para desenhar uma barra.
window-identity--keys = Arraste sobre a imagem para desenhar uma barra. Com o teclado: as setas movem uma barra, Shift e setas aumentam-na ou diminuem-na, Alt torna os passos pequenos, Delete remove-a, Ctrl+Z anula o último passo.
window-identity--undo = Anular
window-identity--addBar = Adicionar uma barra
window-identity--addEdges = Recortar pelo documento
window-identity--bar = Barra { $n }
window-identity--edges = Margens do documento
window-identity--where--1--1 = em cima, à esquerda
window-identity--where--1--2 = em cima
window-identity--where--1--3 = em cima, à direita
window-identity--where--2--1 = à esquerda
window-identity--where--2--2 = ao centro
window-identity--where--2--3 = à direita
window-identity--where--3--1 = em baixo, à esquerda
window-identity--where--3--2 = em baixo
window-identity--where--3--3 = em baixo, à direita
window-identity--place = { $where }, { $width } % de largura, { $height } % de altura
window-identity--barList = O que está oculto
window-identity--none = Ainda não há nada oculto.
window-identity--drawn = Desenhada. { $what }
window-identity--removed = A barra foi removida.
window-identity--undone = O último passo foi anulado.
window-identity--about = Sobre a cópia
window-identity--kind = O que é?
window-identity--usually = Em geral desnecessário: oculte-o
window-identity--recipient = Para quem é a cópia?
window-identity--markHint = Fica nas linhas que atravessam a cópia.
window-identity--purpose = Para que serve?
window-identity--purposeHint = Na língua da carta. Fica também nas linhas, com a data de hoje.
window-identity--result = A cópia, exatamente como ficará
window-identity--alt =
    { $bars ->
        [one] A cópia a cinzento com { $bars } barra preta.
       *[other] A cópia a cinzento com { $bars } barras pretas.
    } Por cima lê-se: { $mark }
window-identity--facts = Cinzento, { $dpi } pontos por polegada em { $width } × { $height } mm, e mais nada no ficheiro: nem lugar, nem dia, nem miniatura.
window-identity--says = As linhas dizem:
window-identity--enclose = Juntar à carta
window-identity--save = Guardar a cópia…
window-identity--added = A cópia está guardada no cofre e segue com a carta.

## Window, what goes to the post office with letters: envelopes, labels, the posting list

window-post--envelope = Envelope…
window-post--envelopes = Envelopes…
window-post--labels = Etiquetas…
window-post--list = Lista de envios…
window-post--forThePost = Para os correios
window-post--title--envelopes = Imprimir em envelopes
window-post--title--labels = Imprimir numa folha de etiquetas
window-post--title--posting_list = Lista de envios
window-post--lead--envelopes = Uma página por carta, no tamanho do envelope. Ponha os envelopes na impressora e imprima sem ajustar à página.
window-post--lead--labels = Uma etiqueta por carta. Uma folha já começada pode continuar a ser usada.
window-post--lead--posting_list = A lista que entrega ao balcão com as suas cartas: para quem vão, como e com que número.
window-post--format = Tamanho do envelope
window-post--size = { $name } ({ $width } × { $height } mm)
window-post--sheet = Etiquetas na folha
window-post--grid = { $width } × { $height } mm, { $columns } × { $rows } em A4 ({ $names })
window-post--start = Primeira etiqueta ainda por usar
window-post--startHint = Contada linha a linha a partir do canto superior esquerdo, de 1 a { $count }.
window-post--test = Imprimir a grelha em papel comum…
window-post--tested = A grelha está guardada: { $path }. Imprima-a a 100 % e ponha-a contra a luz com uma folha de etiquetas.
window-post--posting = Como seguem
window-post--asWritten = Como cada carta foi escrita
window-post--postings--ordinary = Por correio normal
window-post--postings--registered = Registadas
window-post--postings--registered_receipt = Registadas, com aviso de receção
window-post--listLanguage = Língua da lista
window-post--asSender = A do remetente
window-post--save = Guardar para imprimir…
window-post--made =
    { $letters ->
        [one] { $letters } carta. Guardado: { $path }
       *[other] { $letters } cartas. Guardado: { $path }
    }
window-post--leftOut = Estas não constam:
window-post--left = { $reference }, { $company }: { $reason }
window-post--kind = Tipo de correio registado
window-post--tracking = Número dos correios
window-post--trackingHint = Se o tiver antes de imprimir, vai na carta.
window-post--sentTracking = Número de seguimento dos correios
window-mailProgram--open = Abrir no meu programa de e-mail
window-mailProgram--opened = A carta está no seu programa de e-mail. Envie-a a partir dele.
window-mailProgram--openedDraft =
    A carta é demasiado longa para seguir num endereço, por isso o seu programa de e-mail recebeu um rascunho. { $memory ->
        [yes] Essa cópia fica na memória e desaparece quando bloquear o cofre.
       *[no] Essa cópia desaparece quando bloquear o cofre.
    }

## Window, powers of attorney

window-mandates--title = Procurações
window-mandates--lead = Para quem vá dirigir-se a empresas em nome desta pessoa: um familiar, um advogado, uma associação. Imprime-se, assina-se em papel e guarda-se aqui digitalizada.
window-mandates--none = Ainda não há nenhuma.
window-mandates--write = Escrever uma procuração
window-mandates--print = Imprimir
window-mandates--save = Guardar como PDF…
window-mandates--addScan = Adicionar a digitalização assinada…
window-mandates--newScan = Adicionar uma digitalização melhor…
window-mandates--saveScan = Guardar a digitalização…
window-mandates--signedOn = Quando foi assinada?
window-mandates--signedOnHint = O dia que consta do papel.
window-mandates--scanHint = Uma digitalização ou fotografia da folha assinada. O papel fica consigo: as empresas na Alemanha podem pedir o original.
window-mandates--keepScan = Guardar a digitalização
window-mandates--scanKept = A digitalização assinada está guardada. Já se podem escrever cartas ao abrigo dela.
window-mandates--end = Terminou
window-mandates--endedNow = Terminou. Já não se escrevem cartas ao abrigo dela.
window-mandates--drawnUp = A procuração está pronta: imprima-a, mande-a assinar e adicione a digitalização.
window-mandates--agent = Quem vai agir?
window-mandates--agentHint = O nome completo da pessoa, ou da firma ou associação.
window-mandates--agentAddress = Endereço
window-mandates--agentCountry = País
window-mandates--agentEmail = E-mail
window-mandates--somebody = Outra pessoa
window-mandates--rights = O que pode pedir?
window-mandates--complaints = Pode também reclamar junto da autoridade
window-mandates--towards = Junto de que empresas?
window-mandates--towardsAll = Junto de todas
window-mandates--towardsSome = Só junto destas
window-mandates--companies = Que empresas?
window-mandates--companiesHint = Uma por linha, com o nome completo como na sua lista de empresas.
window-mandates--answers = Quem recebe as respostas?
window-mandates--answersTo--agent = Quem age
window-mandates--answersTo--person = A própria pessoa
window-mandates--until = Até quando?
window-mandates--untilHint = O último dia. A procuração não se renova.
window-mandates--purpose = Para que serve?
window-mandates--purposeHint = Uma frase, se quiser.
window-mandates--accepted = Quem age também assina
window-mandates--needRights = Escolha o que pode pedir.
window-mandates--needCompanies = Indique pelo menos uma empresa ou escolha todas.
window-mandates--choose = Que procuração?
window-mandates--chooseNone = Ainda não há nenhuma procuração assinada. Escreva uma na página da pessoa que a passa, em «Pessoas»; vale a partir do momento em que a digitalização assinada lá estiver.
window-mandates--chooseMissing = Escolha a procuração ao abrigo da qual escreve.
window-mandates--germany = Para uma empresa na Alemanha, por correio, o original vai no envelope: sem ele, podem rejeitar a carta. Assine uma por empresa.

## Window, companies and people

window-companies--title = Empresas
window-companies--lead = Quem tem os seus dados, como contactar e de onde vem essa informação.
window-companies--add = Adicionar uma empresa
window-companies--edit = Editar { $name }
window-companies--none = Ainda não há empresas
window-companies--noneLead = As empresas aparecem aqui quando lhes escreve. Também pode adicionar uma à mão.
window-companies--name = Empresa
window-companies--where = Contacto
window-companies--origin = Origem
window-companies--fromHand = escrito por si
window-companies--fromNotice = política de privacidade, lida em { $day }
window-companies--fromDirectory = diretório aberto { $source }
window-companies--corrected =
    { $n ->
        [one] { $n } correção sua
       *[other] { $n } correções suas
    }
window-companies--write = Escrever-lhes
window-companies--filter = Filtrar
window-companies--formLead = As cartas já escritas mantêm o endereço para onde foram enviadas.
window-companies--saved = A empresa está guardada.
window-company--name = Nome da empresa
window-company--nameHint = Como na política de privacidade ou numa fatura.
window-company--trading_name = Nome comercial
window-company--trading_nameHint = A marca que conhece, se for outra.
window-company--legal_form = Forma jurídica
window-company--legal_formHint = SAS, GmbH, Ltd …
window-company--region = Região (código, por exemplo DE-BY)
window-company--registration_number = Número de registo
window-company--registration_numberHint = Do registo comercial.
window-company--address = Endereço
window-company--addressHint = Uma linha por baixo da outra, sem o nome e sem o país.
window-company--country = País
window-company--countryNone = Escolha um país
window-company--countryNear = Europa
window-company--countryFar = Outros
window-company--email = E-mail para proteção de dados
window-company--web_form = Formulário web
window-company--web_formHint = O endereço da página.
window-company--website = Site
window-company--attention = Ao cuidado de
window-company--attentionHint = O encarregado da proteção de dados, se indicarem um.
window-company--regime = Lei de uma igreja
window-company--regimeHint = Para paróquias, dioceses e o que pertence à Diakonie ou à Caritas na Alemanha. A política de privacidade indica-a.
window-company--regimeNone = Nenhuma: a do país
window-churchLaws--DSG-EKD = DSG-EKD: Igreja Evangélica
window-churchLaws--KDG = KDG: Igreja Católica
window-people--title = Pessoas
window-people--lead = Em nome de quem se escrevem as cartas. Normalmente, o seu.
window-people--add = Adicionar uma pessoa
window-people--edit = Editar { $name }
window-people--none = Ainda não há ninguém
window-people--noneLead = O seu nome e endereço são pedidos uma vez, quando escrever o primeiro pedido, e guardados aqui.
window-people--saved = A pessoa está guardada.
window-people--formLead = As cartas já escritas mantêm o endereço com que foram assinadas.
window-person--name = Nome completo
window-person--nameHint = Tal como a empresa o tem.
window-person--address = Endereço
window-person--addressHint = Uma linha por baixo da outra, sem o país. É para este endereço que respondem.
window-person--country = País
window-person--email = E-mail
window-person--emailHint = Muitas empresas encontram os seus dados por ele.
window-person--language = Língua das suas cartas

## Window, the archive: bundles, and checking the vault

window-archive--title = Arquivo
window-archive--lead = Leve tudo consigo, veja se está tudo em ordem ou importe um pacote.
window-archive--export = Exportar tudo
window-archive--exportLead = Um zip com todos os pedidos, cartas e respostas, legível sem o Habeas. Guarde-o onde mais ninguém o leia, ou proteja-o.
window-archive--exportButton = Exportar tudo…
window-archive--exported = O pacote está pronto.
window-archive--bundleSays =
    { $requests ->
        [one] { $requests } pedido
       *[other] { $requests } pedidos
    }, { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }, { $files ->
        [one] { $files } ficheiro
       *[other] { $files } ficheiros
    }
window-archive--part = Exportar uma parte
window-archive--partLead = Um pedido, ou tudo de uma empresa ou de uma pessoa, na mesma forma.
window-archive--partWhat = O quê
window-archive--partKinds--request = Um pedido
window-archive--partKinds--company = Uma empresa
window-archive--partKinds--person = Uma pessoa
window-archive--partWhich--request = Que pedido
window-archive--partWhich--company = Que empresa
window-archive--partWhich--person = Que pessoa
window-archive--partButton = Exportar esta parte…
window-archive--pleaseChoose = Escolha
window-archive--lock = Protegido
window-archive--locks--open = Não: qualquer pessoa o pode ler
window-archive--locks--passphrase = Com uma frase-passe
window-archive--locks--recipient = Para um destinatário (age)
window-archive--lockPassphrase = Frase-passe
window-archive--lockAgain = Repita a frase-passe
window-archive--lockDiffer = As duas são diferentes.
window-archive--lockKeep = Sem ela, ninguém abre o pacote, nem mesmo quem o fez.
window-archive--lockRecipient = Destinatário
window-archive--lockRecipientLead = Quem recebe o pacote dá-lhe o seu; começa por age1. Só a chave dessa pessoa o abre.
window-archive--unlock = Frase-passe de { $name }
window-archive--unlockButton = Abrir
window-archive--unlockFile = Abrir com um ficheiro de chave…
window-archive--transfer = Entregar os seus dados a outro fornecedor
window-archive--transferLead = Empacota os ficheiros que uma empresa lhe enviou, inalterados, com uma lista deles: nenhuma carta sua, nada mais (artigo 20.º do RGPD). O pacote não é cifrado.
window-archive--transferOf = Dados de
window-archive--transferFiles = Estes ficheiros seguem
window-archive--transferNone = Nenhum ficheiro chegou em resposta a este pedido.
window-archive--transferButton = Escrever o pacote…
window-archive--transferred = O pacote está pronto.
window-archive--transferSays =
    { $n ->
        [one] { $n } ficheiro
       *[other] { $n } ficheiros
    }
window-archive--transferName = Dados de
window-archive--verify = Verificar um pacote
window-archive--verifyLead = Vê se um pacote está completo e inalterado. Nada é importado.
window-archive--verifyButton = Verificar um pacote…
window-archive--verified = Este pacote está completo e inalterado.
window-archive--import = Importar um pacote
window-archive--importLead = Acrescenta o que ainda não tem. O que tem fica como está.
window-archive--importButton = Importar um pacote…
window-archive--importGiven = Importar «{ $name }»
window-archive--imported =
    { $entries ->
        [one] { $entries } entrada nova
       *[other] { $entries } entradas novas
    }, { $files ->
        [one] { $files } ficheiro novo
       *[other] { $files } ficheiros novos
    }; { $known ->
        [one] { $known } entrada já estava
       *[other] { $known } entradas já estavam
    } aqui.
window-archive--check = Verificar o cofre
window-archive--checkLead = Abre todos os selos e segue todas as cadeias de entradas.
window-archive--checkButton = Verificar o cofre
window-archive--allRight = Está tudo em ordem.
window-archive--faults =
    { $n ->
        [one] Foi encontrada uma falha.
       *[other] Foram encontradas { $n } falhas.
    }
window-archive--counts =
    { $people ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    }, { $companies ->
        [one] { $companies } empresa
       *[other] { $companies } empresas
    }, { $requests ->
        [one] { $requests } pedido
       *[other] { $requests } pedidos
    }
window-archive--contents =
    { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }, { $files ->
        [one] { $files } ficheiro selado
       *[other] { $files } ficheiros selados
    }, { $size }
window-archive--erased =
    { $n ->
        [one] { $n } entrada apagada por si; a cadeia continua íntegra
       *[other] { $n } entradas apagadas por si; a cadeia continua íntegra
    }
window-archive--lost = Perdido, segundo uma reparação:
window-archive--orphans =
    { $n ->
        [one] { $n } ficheiro selado deixado por uma escrita interrompida; inofensivo
       *[other] { $n } ficheiros selados deixados por uma escrita interrompida; inofensivos
    }
window-archive--working--export = A escrever o pacote
window-archive--working--transfer = A escrever o pacote
window-archive--working--verify = A verificar o pacote
window-archive--working--import = A importar o pacote
window-archive--working--check = A verificar o cofre
window-archive--bundleName = Habeas

## Window, finding a company, in the vault and in the directory

window-directory--label = Nome da empresa, do site ou do serviço
window-directory--placeholder = Nome, site ou serviço
window-directory--runs = gere { $service }
window-directory--count =
    { $n ->
        [one] { $n } empresa encontrada
       *[other] { $n } empresas encontradas
    }
window-directory--none = Nenhuma empresa encontrada
window-directory--notThere = «{ $typed }» não está entre elas? Leia a política de privacidade…
window-directory--noneSo = Nada encontrado para «{ $typed }». Leia a política de privacidade…
window-directory--choose = Ainda não escolheu nenhuma empresa.
window-directory--chooseTodo = Escreva o nome e escolha-a na lista, ou siga uma das vias abaixo.
window-directory--another = Outra empresa…
window-directory--address = Endereço
window-directory--email = E-mail
window-directory--form = Formulário
window-directory--site = Site
window-directory--asks = Para encontrar os seus dados, pedem: { $elements }.
window-directory--asksIdentity = Pedem sempre uma cópia de um documento de identificação. Pode perguntar-lhes porquê; não tem de a enviar já.
window-directory--differs = { $field }: o seu cofre diz «{ $own }», o diretório «{ $theirs }».
window-directory--nothing = nada
window-directory--below = Ou de outra forma
window-directory--notice = Ler a política de privacidade…
window-directory--hand = Introduzir à mão…
window-directory--already = Já enviei uma carta…
window-directory--search = Procurar a empresa
window-directory--theyAsk = É isto que pedem, tanto quanto o diretório sabe. Deixe vazio o que não souber.

## Window, many companies at once: packs of the directory, companies that files speak of; the directory itself

window-packs--way = Conjuntos…
window-packs--more = Mais empresas
window-packs--title = Empresas em conjuntos
window-packs--lead = Empresas com que muita gente lida, tal como o diretório aberto as reúne.
window-packs--everywhere = Em todos os países
window-packs--several = Ou várias de uma vez
window-packs--allPacks = Todos os { $n } conjuntos…
window-packs--size =
    { $n ->
        [one] { $n } empresa
       *[other] { $n } empresas
    }
window-packs--others = Os outros conjuntos
window-packs--all = Todas
window-packs--inVault = no seu cofre
window-packs--add = Adicionar às minhas empresas
window-packs--none = Não assinalar nenhuma
window-packs--pick = Assinalar { $name }
window-packs--many = Escrever a muitas de uma vez…
window-packs--writeAll = Escrever a todas estas…
window-packs--writeFor = Escrever por todas estas…
window-packs--picked =
    { $n ->
        [0] Nenhuma assinalada
        [one] { $n } assinalada
       *[other] { $n } assinaladas
    }
window-packs--choose = Nenhuma empresa assinalada.
window-packs--chooseTodo = Assinale as que quer ter entre as suas empresas.
window-packs--directory = O diretório…
window-packs--added =
    { $known ->
        [0]
            { $n ->
                [one] { $n } empresa foi adicionada.
               *[other] { $n } empresas foram adicionadas.
            }
        [one]
            { $n ->
                [one] { $n } empresa foi adicionada, { $known } já lá estava.
               *[other] { $n } empresas foram adicionadas, { $known } já lá estava.
            }
       *[other]
            { $n ->
                [one] { $n } empresa foi adicionada, { $known } já lá estavam.
               *[other] { $n } empresas foram adicionadas, { $known } já lá estavam.
            }
    }
window-discover--way = Quem pode ter dados meus…
window-discover--title = Quem pode ter dados meus
window-discover--lead = Os seus próprios ficheiros sabem com quem lida. Escolha alguns e veja de que empresas do diretório falam.
window-discover--kinds--1 = a exportação de um gestor de palavras-passe: Bitwarden (JSON, CSV), KeePassXC (CSV, XML), 1Password (CSV, 1pux), Firefox ou Chrome (CSV)
window-discover--kinds--2 = uma caixa de correio (mbox) ou a pasta de um perfil do Thunderbird
window-discover--kinds--3 = um extrato bancário em CSV
window-discover--kinds--4 = uma lista de endereços ou domínios
window-discover--promise = Palavras-passe, assuntos e montantes não são lidos. Nada sai deste computador, e nada de um ficheiro é guardado.
window-discover--files = Escolher ficheiros…
window-discover--folder = Escolher uma pasta…
window-discover--reading = A ler os ficheiros
window-discover--unmatched =
    { $n ->
        [one] { $n } domínio sem empresa no diretório
       *[other] { $n } domínios sem empresa no diretório
    }
window-discover--unmatchedLead = Quem está aqui também pode ter dados seus: comece um pedido com a respetiva política de privacidade.
window-directoryPage--title = O diretório de empresas
window-directoryPage--lead = Nomes, endereços e formas de escrever a milhares de empresas, reunidos por voluntários. Funciona sem ligação.
window-directoryPage--renew = Obter uma cópia mais recente
window-directoryPage--address = Endereço do arquivo
window-directoryPage--addressHint = O Habeas pergunta-lhe mais uma vez antes de o obter, e verifica-o antes de substituir a cópia atual.
window-directoryPage--get = Obter…
window-directoryPage--file = De um ficheiro…
window-directoryPage--folder = De uma pasta…
window-directoryPage--builtIn = Voltar à cópia da aplicação
window-directoryPage--working = A renovar o diretório
window-directoryPage--conflicts = As suas correções, e o que o diretório diz agora

## Window, the search in letters, answers and notes

window-search--heading = Encontrado em: { $kind }
window-search--goTo = Ir para
window-search--row = linha { $n }
window-search--indexing = Ainda a ler o que é novo: { $ready } de { $total } já podem ser pesquisados.
window-search--more = Há mais resultados. Acrescente uma palavra para os reduzir.
window-search--keys = Várias palavras são todas procuradas. "entre aspas": tal como está. -palavra: sem ela. Também company:, person:, from:, before:, after:, kind:
window-search--count =
    { $places ->
        [one] { $names } para onde ir, { $places } lugar em textos
       *[other] { $names } para onde ir, { $places } lugares em textos
    }

## Window, the settings

window-settings--title = Definições
window-settings--window = A janela
window-settings--theme = Cores
window-settings--themes--system = Como o sistema
window-settings--themes--light = Claras
window-settings--themes--dark = Escuras
window-settings--idle = Bloquear por si só
window-settings--idleAfter =
    { $minutes ->
        [0] Nunca
        [one] Após { $minutes } minuto sem atividade
       *[other] Após { $minutes } minutos sem atividade
    }
window-settings--vault = O cofre
window-settings--where = Está aqui
window-settings--whereHint = Está cifrado.
window-settings--storedInVault = Estas escolhas são guardadas dentro do cofre, salvo indicação em contrário.
window-settings--about = Acerca de
window-settings--notAdvice = Isto não é aconselhamento jurídico. O Habeas conhece o texto da lei e os seus prazos; não conhece o seu caso.
window-vaultKeys--title = O que abre o cofre
window-vaultKeys--strength = Quanto tempo resistiria
window-vaultKeys--passphraseLead = Abre sempre o cofre, haja o que houver além dela.
window-vaultKeys--change = Alterar…
window-vaultKeys--changed = A frase-passe foi alterada. As cópias de segurança feitas antes continuam a abrir com a antiga.
window-vaultKeys--recovery = Código de recuperação
window-vaultKeys--recoveryLead = Um código em papel, para o dia em que esquecer a frase-passe.
window-vaultKeys--codeOf = Feito em { $day }.
window-vaultKeys--noCode = Ainda não há nenhum.
window-vaultKeys--makeCode = Criar um código…
window-vaultKeys--anotherCode = Criar outro…
window-vaultKeys--replaces = O código que imprimiu antes deixará de abrir o cofre.
window-vaultKeys--codeMade = Este é o seu código de recuperação.
window-vaultKeys--shownOnce = É mostrado agora e nunca mais. Imprima a folha e guarde-a onde guarda o passaporte.
window-vaultKeys--codeHint = Sete grupos de cinco. Minúsculas, espaços e traços não importam.
window-vaultKeys--noCodeTyped = Ainda não há código. Escreva os sete grupos da sua folha.
window-vaultKeys--sheetName = Código de recuperação do Habeas
window-vaultKeys--printSheet = Imprimir a folha…
window-vaultKeys--sheetOpen = A folha está aberta no seu visualizador: imprima-a a partir dele.
window-vaultKeys--saveSheet = Guardar como texto…
window-vaultKeys--sheetSaved = A folha está guardada.
window-vaultKeys--sheetHint = Imprima-a e depois elimine o ficheiro: quem o tiver e tiver o seu cofre pode ler tudo.
window-vaultKeys--haveIt = Tenho-o em papel
window-vaultKeys--keyring = Porta-chaves deste computador
window-vaultKeys--keyringLead = Abre o cofre sem perguntar enquanto tiver a sessão iniciada. Quem se sentar ao seu computador desbloqueado também o pode abrir.
window-vaultKeys--keyringSince = { $name }, desde { $day }.
window-vaultKeys--noKeyring = Não há nenhum porta-chaves a funcionar neste computador.
window-vaultKeys--switchOn = Usar { $name }…
window-vaultKeys--switchOff = Desativar
window-vaultKeys--keyringIsOn = { $name } abre agora este cofre.
window-vaultKeys--keyringIsOff = O porta-chaves já não abre este cofre.
window-vaultKeys--present = A sua frase-passe atual
window-vaultKeys--presentHint = Pedida de novo, para que mais ninguém crie uma chave no seu computador.
window-vaultKeys--fresh = A nova frase-passe
window-vaultKeys--changes--passphrase = Alterar a frase-passe
window-vaultKeys--changes--recovery = Criar um código de recuperação
window-vaultKeys--changes--keyring = Deixar o porta-chaves abri-lo
window-vaultKeys--working = Demora alguns segundos: a nova chave é experimentada antes de a antiga desaparecer.
window-copies--title = Cópias de segurança
window-copies--lead = Uma cópia de segurança é um único ficheiro cifrado com todo o cofre. Abre com a frase-passe do dia em que foi feita, ou com o código de recuperação.
window-copies--last =
    { $days ->
        [0] A última foi feita em { $day }.
        [one] A última foi feita em { $day }, há { $days } dia.
       *[other] A última foi feita em { $day }, há { $days } dias.
    } { $news ->
        [0] Nada foi registado desde então.
        [one] Desde então foi registada { $news } entrada.
       *[other] Desde então foram registadas { $news } entradas.
    }
window-copies--never = Ainda não há nenhuma.
window-copies--button = Fazer uma cópia agora…
window-copies--working = A escrever a cópia de segurança e a relê-la
window-copies--name = Cópia de segurança do Habeas
window-copies--done = A cópia de segurança está escrita e foi relida por inteiro.
window-copies--holds =
    { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }, { $files ->
        [one] { $files } ficheiro
       *[other] { $files } ficheiros
    }, { $size }
window-copies--restoreHint = Uma cópia de segurança é restaurada no primeiro arranque, num computador ou numa pasta que ainda não tenha cofre.
window-copies--faults = A cópia de segurança está completa. Isto estava errado no cofre, e assim está na cópia:
window-copies--conflicts = Outro programa deixou cópias ao lado do cofre
window-copies--conflictsMean = Um programa que sincroniza pastas encontrou o cofre alterado em dois sítios. O que está só nestas cópias não se vê aqui, e nada foi escolhido ou removido. Abra uma cópia numa pasta própria, exporte dela um pacote e importe esse pacote aqui.
window-copies--restore = Restaurar uma cópia de segurança
window-copies--restoreInstead = Restaurar uma cópia de segurança…
window-copies--restoreLead = Tudo volta a estar como no dia da cópia de segurança, e é verificado primeiro.
window-copies--choose = Escolher a cópia de segurança…
window-copies--noFile = Ainda não escolheu nenhuma cópia de segurança.
window-copies--passphraseHint = A que abria o cofre no dia da cópia de segurança.
window-copies--byCode = Usar antes o código de recuperação
window-copies--restoreButton = Restaurar
window-copies--restoring = A ler e a verificar a cópia de segurança
window-copies--restored = O cofre está restaurado.
window-repair--title = Se algo estiver errado com o cofre
window-repair--open = O que fazer…
window-repair--lead = Uma reparação salva o que se pode salvar, indica o que não se pode e aceita o cofre como está agora. Os ficheiros antigos ficam numa pasta dentro do cofre.
window-repair--lockedLead = Uma reparação salva o que se pode salvar e indica o que não se pode. Os ficheiros antigos ficam numa pasta dentro do cofre.
window-repair--button = Reparar o cofre
window-repair--working = A ler todo o cofre e a repará-lo
window-repair--result = O que a reparação fez
window-repair--nothing = Nada está errado, e nada foi alterado.
window-repair--done = O cofre está reparado.
window-repair--found = Isto estava errado:
window-repair--healed = Reencontrado:
window-repair--lostEvents =
    { $n ->
        [one] { $n } entrada não pôde ser salva.
       *[other] { $n } entradas não puderam ser salvas.
    }
window-repair--lostFiles = Perdidos; adicione-os de novo se os tiver noutro sítio:
window-repair--kept = Tudo como estava antes está aqui. Remova esta pasta quando não lhe faltar nada.
window-repair--left = Isto continua errado:
window-repair--enter = Ir para o cofre
window-repair--pruneLead = Uma tentativa interrompida pode deixar ficheiros selados que não pertencem a nada. Não fazem mal e ocupam espaço.
window-repair--pruneButton = Remover o que não pertence a nada
window-repair--pruned =
    { $n ->
        [0] Não havia nada para remover.
       *[other]
            { $n ->
                [one] { $n } ficheiro removido
               *[other] { $n } ficheiros removidos
            } ({ $size }).
    }
window-zoom--label = Tamanho do texto
window-zoom--key = Maior, menor, como estava
window-you--title = Os seus dados
window-you--lead = O nome e o endereço de remetente que constam de uma carta nova.
window-you--label = As cartas são escritas em nome de
window-you--nobody = Perguntar de cada vez
window-you--address = Endereço de remetente
window-you--edit = Alterar nome ou endereço
window-you--add = Indicar o seu nome e endereço
window-saving--title = Cartas e exportações
window-saving--last = Último local onde se guardou
window-saving--never = Ainda nada foi guardado.
window-saving--hint = A próxima caixa de diálogo abre aí. O local é guardado dentro do cofre.
window-diagnostics--title = Se alguma coisa não funcionar
window-diagnostics--lead = Versões e os códigos do que falhou, para quem o repara. Nenhum nome, nenhum caminho, nenhum conteúdo. Vê-o antes de ser guardado, e nada é enviado.
window-diagnostics--show = Mostrar o diagnóstico
window-diagnostics--save = Guardar este texto…
window-diagnostics--saved = Guardado: { $path }
window-diagnostics--text = Diagnóstico

## Window, the statistics, and requests that were made elsewhere

window-statistics--title = Estatísticas
window-statistics--lead = Como correram os seus pedidos, contado a partir do que registou. O silêncio conta como espera, nunca como resposta.
window-statistics--by = Agrupar por
window-statistics--nothing = Ainda não há nada para contar
window-statistics--nothingLead = Assim que um pedido for enviado, os seus tempos e proporções aparecem aqui.
window-statistics--groups--company = Empresa
window-statistics--groups--right = Direito
window-statistics--groups--regime = Lei
window-statistics--groups--country = País
window-statistics--groups--year = Ano de envio
window-statistics--groups--channel = Via de envio
window-statistics--table = O mesmo em tabela
window-statistics--grounds = Motivos de recusa, tal como os escreveram
window-statistics--noGround = nenhum motivo escrito
window-statistics--picture = Guardar os gráficos como imagem…
window-statistics--numbers = Guardar os números como tabela…
window-statistics--saved = Guardado: { $path }
window-statistics--research = Para investigação
window-statistics--researchLead = Uma linha por pedido, sem dados de ninguém: nem data, nem pessoa, nem texto. Uma empresa só é nomeada se lhe foram dirigidos dez ou mais pedidos, ou se a assinalar.
window-statistics--name = Nomear também estas empresas
window-statistics--export = Guardar para investigação…
window-statistics--named =
    { $names ->
        [empty] Nenhuma empresa é nomeada.
       *[other] Nomeadas: { $names }.
    }
window-statistics--rows =
    { $n ->
        [one] { $n } linha
       *[other] { $n } linhas
    }
window-elsewhere--title = Pedidos feitos fora daqui
window-elsewhere--lead = Inclua o que pediu antes: «os meus pedidos» de datenanfragen.de, ou uma tabela sua (XLSX, ODS, CSV). Nada é guardado antes de ver o que foi encontrado e dizer que sim.
window-elsewhere--columns = Uma tabela sua precisa das colunas «company» e «sent». Se as houver, também: right, channel, country, email, address, reference, received, answered.
window-elsewhere--person = De quem são os pedidos?
window-elsewhere--noPerson = Diga primeiro quem é: adicione os seus dados em Pessoas.
window-elsewhere--choose = Escolher o ficheiro…
window-elsewhere--other = Outro ficheiro…
window-elsewhere--reading = A ler o ficheiro
window-elsewhere--storing = A guardar os pedidos
window-elsewhere--dates = Datas como 02/03/2026 estão escritas com
window-elsewhere--dateOrder--day_first = o dia primeiro
window-elsewhere--dateOrder--month_first = o mês primeiro
window-elsewhere--channel = Estes pedidos foram enviados
window-elsewhere--channels--email = por e-mail
window-elsewhere--channels--post = por correio
window-elsewhere--channels--web_form = por formulário web
window-elsewhere--right = O que foi pedido
window-elsewhere--pleaseSay = escolha
window-elsewhere--row = Linha
window-elsewhere--company = Empresa no ficheiro
window-elsewhere--becomes = O que lhe acontece
window-elsewhere--which = Que empresa é { $name }?
window-elsewhere--none = Nenhuma delas: uma nova
window-elsewhere--answer = É a resposta da empresa
window-elsewhere--outcome--new = novo
window-elsewhere--outcome--already = já existe
window-elsewhere--outcome--asked = diga mais
window-elsewhere--outcome--left_out = de fora
window-elsewhere--found--requests =
    { $n ->
        [one] { $n } pedido novo
       *[other] { $n } pedidos novos
    }
window-elsewhere--found--events =
    { $n ->
        [one] { $n } coisa que aconteceu a um deles
       *[other] { $n } coisas que lhes aconteceram
    }
window-elsewhere--found--already =
    { $n ->
        [one] { $n } já existente
       *[other] { $n } já existentes
    }
window-elsewhere--found--asked = { $n } à espera de uma palavra sua
window-elsewhere--found--left = { $n } de fora
window-elsewhere--take =
    { $n ->
        [one] Incluir { $n } linha
       *[other] Incluir { $n } linhas
    }
window-elsewhere--nothing = Não há nada de novo neste ficheiro.
window-elsewhere--done =
    { $events ->
        [0]
            { $requests ->
                [one] { $requests } pedido foi incluído.
               *[other] { $requests } pedidos foram incluídos.
            }
        [one]
            { $requests ->
                [one] { $requests } pedido foi incluído, e { $events } coisa que lhe aconteceu.
               *[other] { $requests } pedidos foram incluídos, e { $events } coisa que lhes aconteceu.
            }
       *[other]
            { $requests ->
                [one] { $requests } pedido foi incluído, e { $events } coisas que lhe aconteceram.
               *[other] { $requests } pedidos foram incluídos, e { $events } coisas que lhes aconteceram.
            }
    }
window-elsewhere--stopped = Parado. O que foi guardado mantém-se; inclua de novo o mesmo ficheiro para obter o resto.
window-elsewhere--toList = Para os pedidos

## Window, the trail of data from one company to another, and the same asked again

window-trail--picture = Em imagem
window-trail--pictureText =
    { $boxes ->
        [one] { $boxes } interveniente
       *[other] { $boxes } intervenientes
    }, { $ways ->
        [one] { $ways } caminho
       *[other] { $ways } caminhos
    }. A lista abaixo diz o mesmo.
window-trail--folded = Onde são demasiados para se ler, vários são desenhados como um só. A lista tem cada um pelo nome.
window-trail--save = Guardar a imagem…
window-trail--saved = Guardado: { $path }
window-trail--list = Quem é mencionado
window-trail--data = Dados aí mencionados: { $kinds }.
window-trail--asked = Abrir o seu pedido { $reference }
window-trail--write = Escrever a { $name }
window-trail--perhaps = Só o nome o indica. Verifique antes de escrever.
window-trail--kinds = Categorias sem nome
window-trail--askWho = Perguntar quem são
window-trail--unread = Ainda não confirmado
window-trail--look = Procurar nomes: { $company }
window-trail--names = Quem mencionam?
window-trail--namesLead = Estas palavras parecem nomes ou categorias de fontes e destinatários. Indique quais estão certas; só essas entram no rasto.
window-trail--namesBusy = A ler o que chegou…
window-trail--nothing = Nada chegou em resposta a este pedido, e não há aqui política de privacidade da empresa.
window-trail--noNames = Não encontrámos aqui nenhum nome. Veja por si, e adicione um se houver.
window-trail--role--recipient = como destinatário
window-trail--role--source = como fonte
window-trail--is--body = É nomeado
window-trail--is--kind = Só uma categoria
window-trail--is--neither = Nem um nem outro
window-trail--add = Adicionar um nome
window-trail--addName = Nome
window-trail--addRole = Mencionado
window-trail--ownWord = Indicação sua, sem passagem.
window-trail--toPlace = Mostrar no seu lugar: { $quote }
window-trail--under = em «{ $heading }»
window-trail--quote = «{ $text }»
window-trail--recorded = Registado.
window-again--title = Pedir o mesmo de novo
window-again--write = Pedir de novo
window-again--written = A carta foi escrita de novo. Leia-a e depois envie-a.
window-again--compare = Comparar com a última vez
window-again--last = Última vez: { $reference }, { $day }.
window-again--later = Abrir o pedido posterior
window-again--earlier = Abrir o pedido da última vez
window-again--remind = Lembrar-me em { $day }
window-again--remindDay = Lembrar-me em
window-again--remindSet = O lembrete aparecerá em { $day }.
window-again--remindOff = Sem lembrete

## Dialogs of the system: Before deleting

dialog-delete--no = Manter
dialog-delete--text = «{ $name }» será eliminado definitivamente, com { $entries } entrada(s) e { $files } ficheiro(s). Este cofre não guarda nenhuma cópia.
dialog-delete--title = Eliminar definitivamente?
dialog-delete--yes = Eliminar

## Dialogs of the system: The directory of companies

dialog-directory--no = Cancelar
dialog-directory--text =
    O Habeas pede um ficheiro a { $host } e segue-o no máximo cinco vezes para outro endereço, apenas por HTTPS. Não envia nada além do endereço e da versão do ficheiro que tem:

    { $address }

    Continue apenas se quiser o diretório desse endereço.
dialog-directory--title = Obter o diretório de empresas da web?
dialog-directory--yes = Obter o diretório

## Dialogs of the system: Before writing a bundle

dialog-export--no = Cancelar
dialog-export--text =
    O pacote contém { $count } pedido(s) com as respetivas cartas e respostas, sem cifra. Quem receber o ficheiro pode lê-los.

    É escrito em:
    { $path }
dialog-export--text_all =
    O pacote contém todos os pedidos com as respetivas cartas e respostas, sem cifra. Quem receber o ficheiro pode lê-los.

    É escrito em:
    { $path }
dialog-export--text_company =
    O pacote contém todos os pedidos a uma empresa com as respetivas cartas e respostas, sem cifra. Quem receber o ficheiro pode lê-los.

    É escrito em:
    { $path }
dialog-export--text_person =
    O pacote contém todos os pedidos de uma pessoa com as respetivas cartas e respostas, sem cifra. Quem receber o ficheiro pode lê-los.

    É escrito em:
    { $path }
dialog-export--title = Escrever um pacote que qualquer pessoa pode ler?
dialog-export--yes = Escrever

## Dialogs of the system: The keyring of the system

dialog-keyring--no = Cancelar
dialog-keyring--text = Depois disso, só a frase-passe abre este cofre, ou o código de recuperação, se houver um.
dialog-keyring--title = Retirar do porta-chaves a chave deste cofre?
dialog-keyring--yes = Retirar

## Dialogs of the system: Before writing a locked bundle

dialog-locked--no = Cancelar
dialog-locked--text_passphrase =
    Quem souber a frase-passe pode lê-lo, e mais ninguém; sem ela, nem mesmo quem o fez.

    É escrito em:
    { $path }
dialog-locked--text_recipient =
    Quem tiver a chave deste destinatário pode lê-lo, e mais ninguém, nem mesmo quem o fez:
    { $recipient }

    É escrito em:
    { $path }
dialog-locked--title = Escrever um pacote protegido?
dialog-locked--yes = Escrever

## Dialogs of the system: The package for another provider

dialog-transfer--no = Cancelar
dialog-transfer--text =
    O pacote contém o que uma empresa lhe enviou, sem cifra, e nenhuma das suas cartas. Quem receber o ficheiro pode lê-lo.

    É escrito em:
    { $path }
dialog-transfer--title = Escrever um pacote que qualquer pessoa pode ler?
dialog-transfer--yes = Escrever

## Dialogs of the system: Before getting a page

dialog-web--no = Cancelar
dialog-web--text =
    O Habeas pede uma página a { $host } e segue-a no máximo cinco vezes para outro endereço, apenas por HTTPS. Não envia nada além do endereço:

    { $address }

    Continue apenas se indicou este endereço.
dialog-web--title = Obter esta página da web?
dialog-web--yes = Obter a página

## Desk (window and command line): Short names of laws

desk-act--DSG-EKD = DSG-EKD
desk-act--EUDPR = Regulamento 2018/1725
desk-act--FADP = LPD suíça
desk-act--GDPR = RGPD
desk-act--KDG = KDG
desk-act--UK-GDPR = UK GDPR

## Desk (window and command line): Questions of the form from which a letter is made, each with a hint

desk-ask--answered_on = Quando responderam?
desk-ask--answered_on--hint = Deixe vazio se nunca responderam.
desk-ask--authority = Que autoridade?
desk-ask--authority--hint = Normalmente a do lugar onde vive.
desk-ask--breach = O que fizeram de errado?
desk-ask--breach--hint = Escolha o que se aplica; o artigo é acrescentado.
desk-ask--complained_on = Quando reclamou à empresa?
desk-ask--complained_on--hint = O dia dessa reclamação.
desk-ask--consent = Que consentimento?
desk-ask--consent--hint = Um por linha. Deixe vazio para todos os consentimentos que alguma vez lhes deu.
desk-ask--correction = O que está errado, e o que está certo?
desk-ask--correction--hint = Uma linha cada: errado => certo.
desk-ask--decision = De que decisão se trata?
desk-ask--decision--hint = Por exemplo: recusaram-me um empréstimo.
desk-ask--decision_date = Quando foi tomada?
desk-ask--decision_date--hint = O dia em que lha comunicaram.
desk-ask--directive = O que deve acontecer aos seus dados?
desk-ask--directive--hint = Depois da sua morte.
desk-ask--directive_scope = Que dados e contas?
desk-ask--directive_scope--hint = Um por linha. Deixe vazio para todos.
desk-ask--executor = Quem trata disso?
desk-ask--executor--hint = Nome e forma de contacto. Necessário se os seus dados forem para alguém.
desk-ask--format = Em que formato?
desk-ask--format--hint = Não são obrigados a tê-lo; serve qualquer formato corrente de leitura automática.
desk-ask--ground = Porque pode pedir o apagamento?
desk-ask--ground--hint = Pelo menos um destes motivos tem de ser verdadeiro.
desk-ask--ground_reason = O que o torna ilícito, ou de que obrigação se trata?
desk-ask--ground_reason--hint = Necessário se disser que o uso é ilícito, que uma lei exige o apagamento ou que uma acusação foi mal-intencionada: os factos, por palavras suas.
desk-ask--ground_situation = O que há de particular na sua situação?
desk-ask--ground_situation--hint = Necessário se se opõe: porque é que este uso dos seus dados lhe causa prejuízo ou incómodo em particular. A lei exige tais motivos.
desk-ask--marketing_contact = Que endereços e números usam?
desk-ask--marketing_contact--hint = Endereços de e-mail, números de telefone, um por linha.
desk-ask--missing = O que é que a política não diz?
desk-ask--missing--hint = Só o que procurou e não encontrou.
desk-ask--notice = Onde está a política de privacidade?
desk-ask--notice--hint = O endereço na web e o dia em que a leu.
desk-ask--point_of_view = O que deve saber a pessoa que analisar o caso?
desk-ask--point_of_view--hint = O seu ponto de vista, e o que a máquina entendeu mal.
desk-ask--portability_scope = Que serviços ou dados?
desk-ask--portability_scope--hint = Um por linha. Deixe vazio para tudo.
desk-ask--processing = Que uso deve cessar?
desk-ask--processing--hint = Deixe vazio para tudo o que baseiem nos seus interesses ou numa missão de interesse público.
desk-ask--receiver = Quem deve receber os seus dados?
desk-ask--receiver--hint = A outra empresa: o nome, e o endereço de e-mail ou postal.
desk-ask--receiver_account = A sua conta ou número lá
desk-ask--receiver_account--hint = Para que saibam de quem são os dados.
desk-ask--remark = O que mais está errado nela?
desk-ask--remark--hint = Uma coisa por linha.
desk-ask--requested_on = Quando escreveu à empresa?
desk-ask--requested_on--hint = O dia do seu pedido.
desk-ask--restriction_ground = Porque devem limitar o uso?
desk-ask--restriction_ground--hint = Um destes motivos tem de ser verdadeiro.
desk-ask--restriction_scope = Que dados?
desk-ask--restriction_scope--hint = Uma coisa por linha. Deixe vazio para tudo.
desk-ask--scope = O que deve ser apagado?
desk-ask--scope--hint = Uma coisa por linha. Deixe vazio para tudo.
desk-ask--situation = O que há de particular na sua situação?
desk-ask--situation--hint = Por palavras suas: porque é que este uso dos seus dados lhe causa prejuízo ou incómodo em particular.
desk-ask--statement = O que deve ser acrescentado?
desk-ask--statement--hint = É acrescentado aos seus dados tal como o escrever.
desk-ask--to = A quem reclama?
desk-ask--to--hint = A lei britânica quer que se pergunte primeiro à empresa.
desk-ask--what_happened = O que aconteceu?
desk-ask--what_happened--hint = Pela ordem em que aconteceu, com datas. Bastam duas ou três frases.
desk-ask--account = De que conta se trata?
desk-ask--account--hint = O nome da conta, ou o seu endereço.
desk-ask--ai_content = Sobretudo que contas ou conteúdos?
desk-ask--ai_content--hint = Um por linha: um perfil, uma página, imagens. A oposição abrange tudo em qualquer caso.
desk-ask--ai_reason = Quais destes motivos se aplicam a si?
desk-ask--ai_reason--hint = A lei exige motivos da sua situação particular. Escolha só o que é verdade; cada um torna-se uma frase da carta.
desk-ask--ai_situation = O que mais há de particular na sua situação?
desk-ask--ai_situation--hint = Por palavras suas, se quiser acrescentar algo.
desk-ask--breach_report = Como soube disso, e o que foi dito?
desk-ask--breach_report--hint = Uma mensagem da empresa, um jornal, um aviso do seu fornecedor de e-mail: o quê, onde e quando.
desk-ask--camera_claim = Precisa das gravações para fazer valer um direito? Qual?
desk-ask--camera_claim--hint = Um acidente, um furto, uma acusação: a carta pede então também que as conservem quando já não precisarem delas. Se não for o caso, deixe vazio.
desk-ask--camera_day = Em que dia foi?
desk-ask--camera_day--hint = Uma carta por dia; para vários dias, escreva várias.
desk-ask--camera_looks = Que aspeto tinha, e o que fez lá?
desk-ask--camera_looks--hint = Roupa, cabelo, uma mala, quem estava consigo, onde estava: para que encontrem a sua imagem e a de mais ninguém.
desk-ask--camera_place = Onde está a câmara?
desk-ask--camera_place--hint = O endereço e o sítio exato: a entrada, a caixa, a linha 3.
desk-ask--camera_time = De quando até quando esteve lá?
desk-ask--camera_time--hint = Com a maior precisão possível: das 14:10 às 14:30.
desk-ask--clarification = A que se refere?
desk-ask--clarification--hint = Deixe vazio se se refere a tudo; a carta di-lo então.
desk-ask--deceased = Quem faleceu?
desk-ask--deceased--hint = Nome, data de nascimento e de morte, e por que dados conhecem a pessoa. Um por linha.
desk-ask--deceased_ask = O que pede?
desk-ask--deceased_ask--hint = Acesso à conta, uma cópia do processo, uma retificação, o apagamento. Um por linha.
desk-ask--deceased_person = Quem faleceu?
desk-ask--deceased_person--hint = Nome, data de nascimento e de morte, e por que dados conhecem a pessoa. Um por linha.
desk-ask--deceased_reason = Porque o pede?
desk-ask--deceased_reason--hint = O seu próprio interesse, as razões familiares, ou a pretensão que pode resultar da morte. A lei exige-o se escolheu uma destas opções.
desk-ask--deceased_standing = Qual é a sua relação com esta pessoa?
desk-ask--deceased_standing--hint = Só aquilo a que a lei do país dá algum direito. Na Alemanha, é o direito das sucessões e dos contratos, não a proteção de dados. No Reino Unido só se podem pedir processos clínicos, pela lei de 1990, em Inglaterra, no País de Gales e na Escócia.
desk-ask--delete_situation = O que há de particular na sua situação?
desk-ask--delete_situation--hint = Porque é que o uso dos seus dados lhe causa prejuízo ou incómodo em particular. A lei exige tais motivos para a parte da carta que se opõe.
desk-ask--doubt_answered = Porque é infundada?
desk-ask--doubt_answered--hint = Uma ou duas frases, por exemplo: escrevi a partir do endereço da minha conta.
desk-ask--doubt_stated = Que dúvida indicaram?
desk-ask--doubt_stated--hint = Tal como a escreveram. Deixe vazio se não deram nenhum motivo.
desk-ask--earlier_request = Que pedido foi esse?
desk-ask--earlier_request--hint = O dia e a referência, e o que pediu.
desk-ask--employee_mailboxes = Em que caixas de correio ou pastas devem procurar?
desk-ask--employee_mailboxes--hint = Superiores, recursos humanos, colegas: um por linha. Torna mais difícil dizer que a pesquisa é excessiva.
desk-ask--employee_period = Que período mais importa?
desk-ask--employee_period--hint = Por exemplo: de janeiro a junho de 2025. Deixe vazio para todo o período.
desk-ask--employee_record = O que quer ver acima de tudo?
desk-ask--employee_record--hint = A carta pede tudo o que detêm a seu respeito; o que escolher é nela indicado.
desk-ask--employment = Qual é a sua relação com eles?
desk-ask--employment--hint = As obrigações diferem: na Alemanha pode ver o seu processo individual mesmo depois de ter saído.
desk-ask--employment_details = Quando, onde e como quê?
desk-ask--employment_details--hint = Por exemplo: de 2019 a 2024, filial de Leeds, trabalho de armazém, número de pessoal 4417.
desk-ask--heirs_purpose = De que precisa, e para quê?
desk-ask--heirs_purpose--hint = Por exemplo: encerrar a conta; os extratos necessários para liquidar a herança. Um por linha.
desk-ask--identity_data = O que mostra a sua identidade?
desk-ask--identity_data--hint = Só o que precisam: um número de cliente, a data de uma encomenda. Nenhuma cópia de um documento de identificação, a não ser que nada mais sirva.
desk-ask--minor_scope = O que deve ser apagado?
desk-ask--minor_scope--hint = Uma coisa por linha. Deixe vazio para tudo.
desk-ask--about_right = O que tinha pedido?
desk-ask--about_right--hint = Os direitos a que se referia o seu pedido: a reclamação indica cada um com o seu artigo. Nada, se não tinha pedido nada.
desk-ask--no_court = O mesmo assunto já foi levado a tribunal?
desk-ask--no_court--hint = A autoridade italiana não aprecia reclamações que estejam pendentes em tribunal (artigo 140.º-bis, n.º 2, do Codice privacy), e espera que o declare. Assinale apenas se for verdade.
desk-ask--processor_for = Quem indicaram como responsável pelo tratamento?
desk-ask--processor_for--hint = Tal como o escreveram. Deixe vazio se não indicaram ninguém.
desk-ask--processor_words = O que escreveram sobre serem apenas subcontratante?
desk-ask--processor_words--hint = Pelas palavras da empresa, copiadas da carta: a sua carta repete-as.
desk-ask--redacted_part = O que está ocultado?
desk-ask--redacted_part--hint = Uma passagem por linha, para que a encontrem: «páginas 3 a 7 do ficheiro», «todos os remetentes dos e-mails».
desk-ask--redaction_reason = Que motivo deram para isso?
desk-ask--redaction_reason--hint = Tal como o escreveram. Deixe vazio se não deram nenhum.
desk-ask--score_given_to = A quem pode ter sido dada a sua pontuação?
desk-ask--score_given_to--hint = Um por linha: um banco, um senhorio, uma operadora de telefone. Deixe vazio se não souber.
desk-ask--missing_detail = O que mais falta?
desk-ask--missing_detail--hint = Uma coisa por linha, tal como ficará na carta: «as encomendas de 2024».
desk-ask--missing_item = O que falta na resposta?
desk-ask--missing_item--hint = Percorra o que enviaram e escolha o que não encontrou.
desk-ask--name_searched = Que nome pesquisou?
desk-ask--name_searched--hint = Só para um motor de pesquisa: a carta pede-lhe então que omita estes resultados.
desk-ask--offered_instead = Por que dados já sabem quem é?
desk-ask--offered_instead--hint = Um por linha, por exemplo: o endereço de e-mail da minha conta. Deixe vazio se nada lhe ocorrer.
desk-ask--public_ground = Porque pode pedir o apagamento?
desk-ask--public_ground--hint = Pelo menos um destes motivos tem de ser verdadeiro.
desk-ask--public_reason = Porque tem de desaparecer?
desk-ask--public_reason--hint = Necessário para resultados de pesquisa, e se disser que a publicação é ilícita, que uma lei exige o apagamento ou que uma acusação foi mal-intencionada. Uma razão para um só endereço pode ficar a seguir a ele: https://… => razão.
desk-ask--public_situation = O que há de particular na sua situação?
desk-ask--public_situation--hint = Necessário se se opõe: porque é que esta publicação lhe causa prejuízo ou incómodo em particular. A lei exige tais motivos.
desk-ask--research_situation = O que há de particular na sua situação?
desk-ask--research_situation--hint = Por palavras suas: porque é que este uso dos seus dados lhe causa prejuízo ou incómodo em particular.
desk-ask--source_contacted_on = Quando entraram em contacto consigo?
desk-ask--source_contacted_on--hint = Deixe vazio se nunca o fizeram.
desk-ask--source_details = Que contactos seus têm?
desk-ask--source_details--hint = Os endereços e números que usaram, um por linha. Deixe vazio se não souber.
desk-ask--url = Em que endereços se encontra?
desk-ask--url--hint = Um endereço web por linha.
desk-ask--refusal_reason = Com que motivo recusaram?
desk-ask--refusal_reason--hint = Escolha só o que a carta da empresa diz. Nada é preciso se deram outro motivo, ou nenhum.

## Desk (window and command line): Many letters at once

desk-batch--caution--german_mandate =
    { $n ->
        [one] { $n } carta vai para uma empresa na Alemanha ao abrigo de uma procuração, e não por correio.
       *[other] { $n } cartas vão para uma empresa na Alemanha ao abrigo de uma procuração, e não por correio.
    } { $n ->
        [one] A empresa pode devolvê-la de imediato sem o original em papel (OLG Stuttgart, 9 U 34/21).
       *[other] A empresa pode devolvê-las de imediato sem o original em papel (OLG Stuttgart, 9 U 34/21).
    } { $n ->
        [one] Envie-a por correio com um original, ou deixe que a própria pessoa escreva.
       *[other] Envie-as por correio com um original cada uma, ou deixe que a própria pessoa escreva.
    }
desk-batch--caution--no_fact =
    { $n ->
        [one] { $n } carta não diz porque é que a empresa pode ter dados.
       *[other] { $n } cartas não dizem porque é que a empresa pode ter dados.
    } Uma empresa que demonstre uma intenção abusiva pode recusar até um primeiro pedido (Tribunal de Justiça da UE, C-526/24); uma frase sobre como obteve os dados fala contra isso. Escreva-a onde a souber.
desk-batch--cover--company = Empresa
desk-batch--cover--pages = Páginas
desk-batch--cover--person = Pessoa
desk-batch--cover--reference = Referência
desk-batch--cover--title =
    { $n ->
        [one] { $n } carta de { $date }
       *[other] { $n } cartas de { $date }
    }
desk-batch--enclose = As cartas ao abrigo de uma procuração juntam-na. Imprima a digitalização assinada de cada uma e ponha-a nos envelopes: { $list }.
desk-batch--guessed = A tabela { $table } não está em UTF-8. Foi lida como Windows-1252, como a escrevem programas mais antigos, por exemplo «{ $sample }». Se parecer errado, guarde a tabela de novo como CSV UTF-8 e execute o comando de novo.

## Desk (window and command line): Answers to choose from in that form

desk-choice--breach--fee_demanded = Quiseram dinheiro
desk-choice--breach--hindered = Dificultaram o pedido
desk-choice--breach--identity_demanded = Quiseram um documento de identificação sem razão
desk-choice--breach--incomplete_answer = A resposta omite coisas
desk-choice--breach--late_answer = Responderam tarde demais
desk-choice--breach--marketing_went_on = A publicidade continuou depois de me opor
desk-choice--breach--no_answer = Não responderam a tempo
desk-choice--breach--no_basis = Não tinham direito a usar os meus dados
desk-choice--breach--notice_incomplete = A política de privacidade omite coisas
desk-choice--breach--refused = Recusaram sem um bom motivo
desk-choice--breach--security = Não protegeram os meus dados
desk-choice--directive--communicate = Entregá-los a alguém
desk-choice--directive--erase = Apagá-los e encerrar as contas
desk-choice--directive--keep = Conservá-los como estão
desk-choice--directive--revoke = Revogar o que eu disse antes
desk-choice--format--csv = CSV (tabelas)
desk-choice--format--json = JSON
desk-choice--format--xml = XML
desk-choice--ground--child = Obtiveram-nos em linha quando eu era criança
desk-choice--ground--consent_withdrawn = Retiro o meu consentimento
desk-choice--ground--legal_duty = Uma lei obriga-os a apagá-los
desk-choice--ground--malicious = Uma pessoa condenada por assédio ou perseguição acusou-me, e isso não deu em nada
desk-choice--ground--not_needed = Já não precisam deles
desk-choice--ground--objected = Oponho-me ao uso que fazem deles
desk-choice--ground--unlawful = Não tinham direito a tê-los
desk-choice--missing--N01 = Quem está por trás (a denominação legal)
desk-choice--missing--N02 = Como contactar a empresa
desk-choice--missing--N03 = O representante na União
desk-choice--missing--N04 = Como contactar o encarregado da proteção de dados
desk-choice--missing--N05 = Para que usam os dados
desk-choice--missing--N06 = O fundamento jurídico
desk-choice--missing--N07 = Que fundamento jurídico corresponde a que finalidade
desk-choice--missing--N08 = Que interesses legítimos prosseguem
desk-choice--missing--N09 = Quem recebe os dados
desk-choice--missing--N10 = Se os dados saem da Europa, e com que proteção
desk-choice--missing--N11 = Como obter uma cópia dessas garantias
desk-choice--missing--N12 = Durante quanto tempo conservam os dados
desk-choice--missing--N13 = O direito de acesso
desk-choice--missing--N14 = O direito de retificação
desk-choice--missing--N15 = O direito ao apagamento
desk-choice--missing--N16 = O direito à limitação do tratamento
desk-choice--missing--N17 = O direito de oposição
desk-choice--missing--N18 = O direito de portabilidade
desk-choice--missing--N19 = O direito de retirar o consentimento
desk-choice--missing--N20 = O direito de apresentar reclamação a uma autoridade
desk-choice--missing--N21 = Se tem de fornecer os dados
desk-choice--missing--N22 = Se há máquinas a decidir a seu respeito
desk-choice--missing--N23 = Que categorias de dados
desk-choice--missing--N24 = De onde vêm os dados
desk-choice--missing--N25 = O direito de oposição à publicidade, apresentado em separado
desk-choice--missing--N26 = Uma forma de exercer os direitos
desk-choice--missing--N27 = Quanto tempo demora uma resposta
desk-choice--missing--N28 = Que pedir não custa nada
desk-choice--missing--N29 = Porque podem usar dados sensíveis
desk-choice--missing--N30 = Que há informação prévia a um novo uso
desk-choice--missing--N31 = Como aceita os cookies
desk-choice--missing--N32 = Para que servem os cookies, de quem são, quanto tempo duram
desk-choice--missing--N33 = Disposições para depois da morte (França)
desk-choice--missing--N34 = A data ou versão da política
desk-choice--missing--N35 = Como são protegidas as crianças
desk-choice--missing--N36 = O direito de reclamar à própria empresa
desk-choice--restriction_ground--accuracy_contested = Estão errados, e ainda o estão a verificar
desk-choice--restriction_ground--needed_for_claims = Preciso deles para fazer valer um direito
desk-choice--restriction_ground--objection_pending = Opus-me, e ainda estão a ponderar
desk-choice--restriction_ground--unlawful_kept = Não tinham direito a tê-los, mas quero que os conservem
desk-choice--to--authority = O Information Commissioner
desk-choice--to--company = A empresa, primeiro
desk-choice--about_right--access = Ver o que têm a seu respeito
desk-choice--about_right--rectification = Corrigir o que está errado
desk-choice--about_right--completion = Completar o que falta
desk-choice--about_right--erasure = Fazer apagar os seus dados
desk-choice--about_right--erasure_public = Fazer apagar ligações e cópias noutros sítios
desk-choice--about_right--restriction = Limitar o uso dos seus dados
desk-choice--about_right--recipients_notice = Saber a quem comunicaram uma alteração
desk-choice--about_right--portability = Obter os seus dados para levar consigo
desk-choice--about_right--portability_direct = Fazer enviar os seus dados a outra empresa
desk-choice--about_right--objection = Pôr fim a um uso dos seus dados
desk-choice--about_right--objection_marketing = Pôr fim à publicidade
desk-choice--about_right--objection_research = Pôr fim a um uso para investigação ou estatística
desk-choice--about_right--automated_decision = Obter uma decisão por um ser humano
desk-choice--about_right--withdraw_consent = Retirar o seu consentimento
desk-choice--ai_reason--audience = Destinava-se a certas pessoas ou a um certo fim
desk-choice--ai_reason--lasting = O que um modelo aprendeu dificilmente se desfaz
desk-choice--ai_reason--livelihood = O meu trabalho e rendimento dependem disso
desk-choice--ai_reason--others = Diz respeito a pessoas próximas de mim, ou a crianças
desk-choice--ai_reason--sensitive = Revela coisas sensíveis: saúde, crenças, opiniões, família
desk-choice--deceased_standing--de_heir = Alemanha: herdeiro, para contas e contratos
desk-choice--deceased_standing--de_patient_heir = Alemanha: herdeiro, para o processo clínico
desk-choice--deceased_standing--de_patient_relative = Alemanha: familiar próximo, para o processo clínico
desk-choice--deceased_standing--es_designated = Espanha: designação pela pessoa para esse efeito
desk-choice--deceased_standing--es_family = Espanha: família, ou proximidade de facto com a pessoa
desk-choice--deceased_standing--es_heir = Espanha: herdeiro
desk-choice--deceased_standing--gb_claim = Reino Unido: com uma pretensão que pode resultar da morte, para o processo clínico
desk-choice--deceased_standing--gb_representative = Reino Unido: executor testamentário ou administrador da herança, para o processo clínico
desk-choice--deceased_standing--it_agent = Itália: mandatário da pessoa
desk-choice--deceased_standing--it_family = Itália: por razões familiares
desk-choice--deceased_standing--it_interest = Itália: com um interesse próprio
desk-choice--employee_record--evaluations = Avaliações e notas de entrevistas
desk-choice--employee_record--file = O processo individual
desk-choice--employee_record--inquiries = Advertências, queixas, inquéritos internos
desk-choice--employee_record--mails = E-mails e mensagens a seu respeito
desk-choice--employee_record--recordings = Gravações, e registos de dispositivos e programas
desk-choice--employee_record--times = Tempos de trabalho, ausências, controlo de acessos
desk-choice--employment--applicant = Candidatei-me a um posto
desk-choice--employment--current = Trabalho lá
desk-choice--employment--former = Trabalhei lá
desk-choice--missing_item--A00 = Se têm ou não dados a seu respeito
desk-choice--missing_item--A01 = Para que os usam
desk-choice--missing_item--A02 = Que categorias de dados
desk-choice--missing_item--A03 = Quem os recebeu, pelo nome
desk-choice--missing_item--A04 = Durante quanto tempo os conservam
desk-choice--missing_item--A05 = Que direitos tem
desk-choice--missing_item--A06 = Onde pode reclamar
desk-choice--missing_item--A07 = De onde os obtiveram
desk-choice--missing_item--A08 = Se uma máquina decide, e como
desk-choice--missing_item--A09 = O que os protege fora da Europa
desk-choice--missing_item--A10 = Os próprios dados, na íntegra
desk-choice--missing_item--A11 = Um formato eletrónico corrente
desk-choice--missing_item--A12 = O que significam códigos e abreviaturas
desk-choice--missing_item--A14 = Motivos para o que não fizeram
desk-choice--missing_item--A16 = Porque há passagens ocultadas
desk-choice--missing_item--A17 = Uma forma segura de envio
desk-choice--missing_item--A18 = Um ficheiro de leitura automática
desk-choice--missing_item--A19 = A quem comunicaram a alteração
desk-choice--missing_item--A20 = Que os seus dados foram apagados, e quando
desk-choice--missing_item--A21 = O que conservam, porquê e durante quanto tempo
desk-choice--missing_item--A22 = Que deixaram de lhe fazer publicidade
desk-choice--missing_item--A23 = O que decidiram sobre a sua oposição
desk-choice--missing_item--A24 = A própria pontuação, com a sua data
desk-choice--no_court--declared = Não: nem eu nem a empresa levámos o assunto a tribunal
desk-choice--refusal_reason--abusive = Consideram o pedido abusivo
desk-choice--refusal_reason--others = Segredos comerciais, ou direitos de terceiros
desk-choice--refusal_reason--self_service = Os dados podiam ser consultados por mim
desk-choice--refusal_reason--motive = Aquilo para que posso querer os dados
desk-choice--public_ground--child = Obtiveram-nos em linha quando eu era criança
desk-choice--public_ground--consent_withdrawn = Retiro o meu consentimento
desk-choice--public_ground--legal_duty = Uma lei obriga-os a apagá-los
desk-choice--public_ground--malicious = Uma pessoa condenada por assédio ou perseguição acusou-me, e isso não deu em nada
desk-choice--public_ground--not_needed = Já não precisam deles
desk-choice--public_ground--objected = Oponho-me ao uso que fazem deles
desk-choice--public_ground--unlawful = Não tinham direito a tê-los

## Desk (window and command line): Wishes that exclude one another in one letter

desk-contradiction--keep_and_erase = Dados que devem ser conservados para si e limitados não podem também ser apagados [artigo 18.º, n.º 1, alíneas b) e c)].
desk-contradiction--revoke_and_direct = Não se podem dar e revogar disposições na mesma carta.

## Desk (window and command line): In place of what was erased

desk-erased = (apagado)

## Desk (window and command line): Errors: what happened, and what to do

desk-error--after_reply--todo = Indique um dia até essa data.
desk-error--after_reply--what = { $on } é depois de { $cause }, o dia em que responderam: já o tinham antes.
desk-error--already--todo = Se essa entrada estiver errada, anule-a primeiro.
desk-error--already--what = «{ $kind }» já está registado, em { $on }.
desk-error--ambiguous--todo = Indique mais do identificador.
desk-error--ambiguous--what = «{ $name }» corresponde a mais do que uma entrada.
desk-error--answer_unread--todo = Está guardado como chegou, byte por byte, e pode voltar a ser guardado fora.
desk-error--answer_unread--what = Não é possível lê-lo: { $what }
desk-error--asked_lately--todo = Espere até passarem três meses, ou escreva uma insistência relativa a esse pedido.
desk-error--asked_lately--what = O mesmo foi-lhes pedido em { $on } (referência { $reference }).
desk-error--backup_damaged--todo = Copie-a de novo de onde estava guardada, ou use uma mais antiga.
desk-error--backup_damaged--what = Esta cópia de segurança está danificada, e nada foi restaurado: { $detail }.
desk-error--backup_newer--todo = Atualize o Habeas e depois restaure-a. Nada foi alterado.
desk-error--backup_newer--what = Esta cópia de segurança foi feita por uma versão mais recente do Habeas.
desk-error--bad_choice--todo = Escolha uma destas opções: { $choices }.
desk-error--bad_choice--what = «{ $value }» não pode ser escolhido aqui.
desk-error--bad_columns--todo = Guarde-a como CSV, com os nomes das colunas na primeira linha.
desk-error--bad_columns--what = Não é possível ler a tabela { $table }: { $what }.
desk-error--bad_correction--todo = Escreva-o com uma seta: 12 rue Vieille => 14 rue Neuve.
desk-error--bad_correction--what = «{ $value }» não diz ao mesmo tempo o que está errado e o que está certo.
desk-error--bad_country--todo = Use as duas letras do país, por exemplo FR, DE ou GB.
desk-error--bad_country--what = «{ $value }» não é um país que se possa usar aqui.
desk-error--bad_date--todo = Escreva-a como ano-mês-dia, por exemplo 2026-11-24.
desk-error--bad_date--what = «{ $value }» não é uma data.
desk-error--bad_email--todo = Veja se tem espaços, ou se falta @ ou a terminação.
desk-error--bad_email--what = «{ $value }» não é um endereço de e-mail.
desk-error--bad_pack--todo = É um único ficheiro JSON com empresas e, se quiser, pessoas, direitos e campos. Nada foi feito a partir do que não se consegue ler.
desk-error--bad_pack--what = Não é possível ler o conjunto: { $what }.
desk-error--bad_payload--todo = Se escreveu um script, compare-o com a documentação do comando; caso contrário, comunique-o como falha da aplicação.
desk-error--bad_payload--what = O comando recebeu algo que não compreende: { $detail }.
desk-error--batch_left_out--todo = A lista diz o motivo de cada uma; corrija o que ela indica e execute o comando de novo, nada é feito duas vezes.
desk-error--batch_left_out--what =
    { $count ->
        [one] { $count } carta ficou de fora.
       *[other] { $count } cartas ficaram de fora.
    }
desk-error--before_cause--todo = Corrija a data, ou anule a entrada anterior se for essa que está errada.
desk-error--before_cause--what = { $on } é antes de { $cause }, o dia do passo de que decorre.
desk-error--bundle_damaged--todo = Obtenha outra cópia. Nada foi importado desta.
desk-error--bundle_damaged--what = O pacote não está como foi escrito: { $detail }
desk-error--bundle_empty--todo = Escreva primeiro um pedido.
desk-error--bundle_empty--what = Ainda não há nada para exportar.
desk-error--bundle_newer--todo = Atualize o Habeas e depois tente de novo.
desk-error--bundle_newer--what = Este pacote foi feito por uma versão mais recente do Habeas.
desk-error--cancelled--todo = Nada ficou a meio. Recomece quando quiser.
desk-error--cancelled--what = Foi interrompido por si.
desk-error--chain_broken--todo = Nada foi acrescentado. Execute a verificação do cofre e guarde uma cópia da pasta tal como está.
desk-error--chain_broken--what = A sequência de acontecimentos não bate certo: { $detail }.
desk-error--check_failed--todo = Guarde uma cópia da pasta do cofre tal como está e restaure a sua última cópia boa.
desk-error--check_failed--what =
    { $count ->
        [one] A verificação encontrou { $count } falha.
       *[other] A verificação encontrou { $count } falhas.
    }
desk-error--company_in_use--todo = Elimine primeiro esses pedidos; a ficha da empresa pode desaparecer depois deles.
desk-error--company_in_use--what =
    { $count ->
        [one] { $count } pedido seu foi dirigido a { $name }.
       *[other] { $count } pedidos seus foram dirigidos a { $name }.
    }
desk-error--contradiction--todo = Retire um dos dois, ou escreva-o mais tarde numa carta própria.
desk-error--contradiction--what = Dois dos seus pedidos excluem-se um ao outro. { $contradiction }
desk-error--controller_unconfirmed--todo = Leia a passagem. Se for { $name }, indique esse nome; se for outra, indique o nome dela.
desk-error--controller_unconfirmed--what = A política não diz claramente que empresa decide o que se faz com os dados. Pode ser { $name }.
desk-error--date_too_far--todo = Verifique o ano.
desk-error--date_too_far--what = A data { $date } está demasiado longe para contar a partir dela.
desk-error--depended--todo = Anule primeiro a entrada posterior.
desk-error--depended--what = Uma entrada posterior, «{ $by }», decorre desta.
desk-error--disk_full--todo = Liberte espaço nele e tente de novo. O que foi guardado antes está intacto, e nada ficou escrito a meio.
desk-error--disk_full--what = O disco está cheio.
desk-error--email_user--todo = Use outro endereço da empresa, escrito em letras simples, ou envie a carta por correio.
desk-error--email_user--what = «{ $value }» tem antes de @ letras que um rascunho de e-mail não pode conter.
desk-error--empty_passphrase--todo = Escreva pelo menos algumas palavras que mais ninguém juntaria.
desk-error--empty_passphrase--what = A frase-passe está vazia.
desk-error--enclosures_too_large--todo = Envie-os em várias mensagens, ou por correio.
desk-error--enclosures_too_large--what = Os anexos são, no conjunto, maiores do que { $cap }.
desk-error--file_exists--todo = Escolha outro nome. Nada foi substituído.
desk-error--file_exists--what = Já existe algo com o nome { $path }.
desk-error--file_gone--todo = Veja onde está e escolha-o de novo. Nada foi alterado.
desk-error--file_gone--what = O ficheiro «{ $name }» não está lá.
desk-error--file_is_folder--todo = Escolha os ficheiros dentro dela.
desk-error--file_is_folder--what = «{ $name }» é uma pasta, não um ficheiro.
desk-error--file_unreadable--todo = Verifique se o disco está lá e se tem permissão para ler o ficheiro. Nada foi alterado.
desk-error--file_unreadable--what = Não é possível ler o ficheiro «{ $name }» ({ $detail }).
desk-error--folder_empty--todo = Escolha a pasta onde estão os ficheiros da resposta.
desk-error--folder_empty--what = A pasta { $name } não contém ficheiros.
desk-error--folder_holds_link--todo = Retire-o da pasta, ou ponha no seu lugar o ficheiro para onde aponta.
desk-error--folder_holds_link--what = { $name } é uma ligação ou um dispositivo, ou está demasiado fundo em pastas; nada foi guardado.
desk-error--folder_too_large--todo = Adicione em vez dela o arquivo, se a empresa enviou um, ou comprima a pasta num ficheiro zip.
desk-error--folder_too_large--what = A pasta { $name } contém mais de { $max } ficheiros; nada foi guardado.
desk-error--in_future--todo = Indique o dia em que realmente aconteceu.
desk-error--in_future--what = { $on } ainda está por vir; hoje é { $today }.
desk-error--inside_vault--todo = Escolha um local fora dela: o que aí se guardasse ficaria legível ao lado do que está selado.
desk-error--inside_vault--what = Este local está dentro da pasta do cofre.
desk-error--internal--todo = Tente de novo. Se voltar a acontecer, comunique-o; o que foi guardado antes está intacto.
desk-error--internal--what = Algo correu mal dentro da aplicação: { $detail }.
desk-error--keyring_absent--todo = Indique a frase-passe: abre sempre o cofre.
desk-error--keyring_absent--what = Não há porta-chaves neste sistema, ou não está a funcionar.
desk-error--keyring_changed--todo = Indique a frase-passe: abre sempre o cofre. Depois desative e volte a ativar o porta-chaves para guardar uma nova chave.
desk-error--keyring_changed--what = O que o porta-chaves ({ $backend }) contém já não abre este cofre.
desk-error--keyring_empty--todo = Indique a frase-passe: abre sempre o cofre. Depois desative e volte a ativar o porta-chaves para guardar uma nova chave.
desk-error--keyring_empty--what = O porta-chaves ({ $backend }) não contém nenhuma chave deste cofre, ou está bloqueado.
desk-error--keyring_failed--todo = Nada foi alterado. A frase-passe abre sempre o cofre.
desk-error--keyring_failed--what = O porta-chaves não fez o que lhe foi pedido: { $detail }.
desk-error--keyring_locked--todo = Desbloqueie-o e tente de novo, ou indique a frase-passe: abre sempre o cofre.
desk-error--keyring_locked--what = O porta-chaves está bloqueado.
desk-error--language_not_yet--todo = Escolha uma destas opções: { $choices }.
desk-error--language_not_yet--what = Ainda não há cartas na língua «{ $value }».
desk-error--left_over--todo = Elimine-o se não estiver a decorrer outra exportação e depois tente de novo.
desk-error--left_over--what = Uma exportação interrompida deixou { $path }, que contém o processo sem cifra.
desk-error--letter_address_too_long--todo = Encurte ou omita uma linha, ou escolha a disposição simples, um envelope maior ou etiquetas maiores.
desk-error--letter_address_too_long--what =
    { $lines ->
        [one] O endereço não cabe: ocupa { $lines } linha e há espaço para { $max }.
       *[other] O endereço não cabe: ocupa { $lines } linhas e há espaço para { $max }.
    } A mais comprida é: { $longest }
desk-error--letter_address_too_wide--todo = Encurte-o, ou escolha a disposição simples, um envelope maior ou etiquetas maiores.
desk-error--letter_address_too_wide--what = O endereço não cabe: «{ $word }» é mais largo do que o seu espaço e não se pode partir.
desk-error--letter_character--todo = Escreva essa palavra em letras latinas, gregas ou cirílicas. Omiti-la sem avisar poderia alterar um nome.
desk-error--letter_character--what = O tipo de letra da carta não tem o carácter «{ $character }» (em: { $text }).
desk-error--letter_face--todo = Instale o tipo de letra «{ $face }» (em Debian e Ubuntu, o pacote { $package }) e depois tente de novo: a carta é composta nele. Ou escreva essa palavra em letras latinas, gregas ou cirílicas.
desk-error--letter_face--what = O tipo de letra da carta não tem o carácter «{ $character }» (em: { $text }).
desk-error--letter_failed--todo = Encurte os textos que escreveu. Se voltar a acontecer, comunique-o como falha da aplicação.
desk-error--letter_failed--what = Não foi possível compor a carta: { $detail }.
desk-error--letter_sender_too_long--todo = Omita uma linha, ou escolha a disposição simples ou um envelope maior.
desk-error--letter_sender_too_long--what = O endereço do remetente não cabe no seu espaço.
desk-error--locked--todo = Indique a frase-passe para continuar.
desk-error--locked--what = O cofre está bloqueado.
desk-error--mailto_too_long--todo = Guarde-a como rascunho de e-mail (.eml), ou copie o texto.
desk-error--mailto_too_long--what = A carta é demasiado longa para um endereço mailto: ({ $count } bytes; os programas de e-mail aceitam { $max }).
desk-error--missing_addressee--todo = Procure no fundo do site o aviso legal (em França, «mentions légales», que todos os sites têm de ter), nas condições de venda, numa fatura ou numa confirmação de encomenda, ou no registo comercial (França: annuaire-entreprises.data.gouv.fr; Reino Unido: Companies House), e preencha o que falta. O Habeas não adivinha destinatários.
desk-error--missing_addressee--what = Não há ninguém a quem esta carta possa ser enviada. { $gaps }
desk-error--missing_cause--todo = Registe isso primeiro, com a sua própria data.
desk-error--missing_cause--what = «{ $kind }» não pode ser registado antes de «{ $missing }».
desk-error--missing_columns--todo = Indique-as na primeira linha (CSV com vírgulas, pontos e vírgulas ou tabulações); uma coluna pode estar vazia. Nada foi feito.
desk-error--missing_columns--what = À tabela { $table } faltam estas colunas: { $columns }. Tem: { $found }.
desk-error--missing_field--todo = Preencha; o resto fica como o escreveu.
desk-error--missing_field--what = Falta alguma coisa: { $field }.
desk-error--no_answer_yet--todo = Adicione-a primeiro com `habeas answer add`, ou na janela.
desk-error--no_answer_yet--what = Ainda nada chegou em resposta a este pedido.
desk-error--no_directory--todo = Escreva na linha o nome, o endereço ou e-mail, e o país.
desk-error--no_directory--what = A linha indica a empresa apenas pelo seu lugar no diretório (slug); um lote precisa da própria empresa.
desk-error--no_first_letter--todo = Escolha o direito que não foi respeitado, ou a reclamação.
desk-error--no_first_letter--what = Não se escreve uma primeira carta para «{ $right }». { $guidance }
desk-error--no_recovery_code--todo = Abra-o com a frase-passe; depois pode criar um código nas definições, ou com `habeas vault recovery-code`.
desk-error--no_recovery_code--what = Este cofre não tem código de recuperação.
desk-error--no_such_item--todo = Veja a lista do que contém e tire de lá o caminho; um número como #3 também serve.
desk-error--no_such_item--what = Nada nele se chama «{ $name }».
desk-error--no_such_page--todo = Peça uma página de 1 a { $pages }.
desk-error--no_such_page--what = Não tem página { $number }; a última é a { $pages }.
desk-error--no_vault--todo = Crie um primeiro: abra a aplicação, ou execute `habeas vault create`.
desk-error--no_vault--what = Ainda não há aqui nenhum cofre.
desk-error--no_viewer--todo = Guarde a carta e abra-a onde haja um visualizador de PDF instalado, ou instale um.
desk-error--no_viewer--what = Nenhum programa aqui abre este ficheiro ({ $detail }).
desk-error--not_a_backup--todo = Escolha o ficheiro que foi guardado por «Fazer uma cópia agora», ou por `habeas vault backup`.
desk-error--not_a_backup--what = Este ficheiro não é uma cópia de segurança escrita pelo Habeas.
desk-error--not_a_bundle--todo = Escolha a pasta ou o ficheiro .zip da exportação.
desk-error--not_a_bundle--what = Isto não é um pacote escrito pelo Habeas.
desk-error--not_confirmed--todo = Execute-o de novo e responda «sim», ou acrescente --yes num script.
desk-error--not_confirmed--what = Nada foi eliminado: ninguém disse que sim.
desk-error--not_found--todo = Procure-o na lista e use o identificador ou o nome exato.
desk-error--not_found--what = Nada aqui se chama «{ $name }».
desk-error--not_granted_there--todo = Escolha outro direito, ou verifique o país na ficha da empresa.
desk-error--not_granted_there--what = «{ $right }» não existe na lei aqui aplicável ({ $law }).
desk-error--not_undoable--todo = A própria carta é o início do pedido. Em vez disso, escreva um novo pedido.
desk-error--not_undoable--what = Esta entrada não pode ser anulada.
desk-error--nothing_to_post--todo = Indique os pedidos. Sem indicação, contam os que estão escritos, seguem por correio e ainda não foram enviados.
desk-error--nothing_to_post--what = Não há nenhuma carta para enviar por correio.
desk-error--notice_binary--todo = Abra a política no seu navegador, copie o texto e cole-o.
desk-error--notice_binary--what = Este ficheiro não contém texto.
desk-error--notice_empty--todo = Escolha o ficheiro que contém o texto, ou copie o texto da página e cole-o.
desk-error--notice_empty--what = A política está vazia.
desk-error--notice_too_large--todo = Escolha a própria política, ou cole apenas o seu texto.
desk-error--notice_too_large--what = Este ficheiro tem { $size }; uma política é lida até { $cap }.
desk-error--notice_unsupported--todo = Abra a política, selecione todo o texto, copie-o e cole-o aqui.
desk-error--notice_unsupported--what = Não é possível ler texto deste tipo: { $what }.
desk-error--one_file--todo = Indique um só ficheiro.
desk-error--one_file--what = O que está num ficheiro é mostrado para um só ficheiro, e foram dados vários.
desk-error--one_value--todo = Mantenha o que importa; o resto fica como o escreveu.
desk-error--one_value--what = Só cabe aqui uma resposta: { $field }.
desk-error--only_copies--todo = Um programa que sincroniza pastas encontrou o cofre alterado em dois sítios. Nada foi alterado nem escolhido. Procure no histórico desse programa os ficheiros vault.key e vault.db que pertencem um ao outro, ou restaure uma cópia de segurança noutra pasta.
desk-error--only_copies--what = Não há aqui um cofre inteiro, só cópias que outro programa fez de um: { $names }.
desk-error--own_right--todo = Deixe de fora em nome de quem escreve: a carta é escrita pela pessoa a quem o direito pertence, ou pelo herdeiro.
desk-error--own_right--what = «{ $right }» é uma carta que cada pessoa escreve em seu próprio nome.
desk-error--passphrases_differ--todo = Escreva-a de novo, duas vezes.
desk-error--passphrases_differ--what = As duas frases-passe não são iguais.
desk-error--pipe_too_long--todo = Guarde-o como ficheiro e indique esse.
desk-error--pipe_too_long--what = Chegaram mais de { $cap }, e não de um ficheiro.
desk-error--place_is_folder--todo = Escolha um nome de ficheiro dentro dela.
desk-error--place_is_folder--what = «{ $path }» é uma pasta.
desk-error--place_not_empty--todo = Escolha uma pasta vazia, ou uma que ainda não exista. Nada foi alterado.
desk-error--place_not_empty--what = Esta pasta não está vazia: contém { $name }.
desk-error--reader_memory--todo = Nada foi alterado. Se confia no remetente, abra-o noutro programa e guarde-o como texto simples ou como imagem comum.
desk-error--reader_memory--what = Este ficheiro pede mais memória do que qualquer carta ou imagem precisa (mais de { $cap }); não foi lido.
desk-error--reader_missing--todo = Feche a aplicação e abra-a de novo. Se foi atualizada enquanto estava aberta, isso basta.
desk-error--reader_missing--what = O leitor, que funciona isolado de tudo o resto, não arranca ({ $detail }).
desk-error--reader_stopped--todo = Nada foi alterado. Cuidado com este ficheiro: está danificado, ou foi feito para causar dano. Em vez disso, pode copiar e colar um texto.
desk-error--reader_stopped--what = Este ficheiro fez parar o leitor, que funciona isolado de tudo o resto ({ $detail }); não foi lido.
desk-error--reader_time--todo = Nada foi alterado. Se confia no remetente, abra-o noutro programa e guarde ou copie só a parte de que precisa.
desk-error--reader_time--what = Ler este ficheiro demora mais do que qualquer carta ou imagem precisa (mais de { $seconds } segundos de cálculo); não foi lido.
desk-error--recovery_code_character--todo = Compare-o com a folha: contém algarismos e maiúsculas, e nenhum U.
desk-error--recovery_code_character--what = «{ $character }» nunca aparece num código de recuperação.
desk-error--recovery_code_group--todo = Compare esse grupo com a folha, e os grupos ao lado.
desk-error--recovery_code_group--what = O grupo { $group } do código de recuperação está mal escrito.
desk-error--recovery_code_length--todo = Compare-o com a folha, grupo a grupo: sete grupos de cinco.
desk-error--recovery_code_length--what = Um código de recuperação tem { $expected } caracteres, e este tem { $found }.
desk-error--regime_not_yet--todo = Existem cartas ao abrigo do RGPD, do UK GDPR, da lei suíça, do Regulamento (UE) 2018/1725 e das leis das duas grandes igrejas alemãs. Para outras leis seguir-se-á uma versão posterior.
desk-error--regime_not_yet--what = Esta versão não conhece as regras de { $regime } o suficiente para escrever ou contar ao abrigo delas.
desk-error--regime_unknown--todo = Se a empresa tiver um estabelecimento ou um representante na União, escreva para esse endereço e país.
desk-error--regime_unknown--what = Do país { $country } não resulta nenhuma lei de proteção de dados aqui conhecida.
desk-error--request_closed--todo = Anule primeiro a conclusão, se aconteceu mais alguma coisa.
desk-error--request_closed--what = Este pedido está concluído.
desk-error--right_not_yet--todo = Existem cartas para: { $choices }.
desk-error--right_not_yet--what = Esta versão ainda não sabe escrever uma carta para «{ $right }».
desk-error--row_too_long--todo = Ponha entre aspas um valor que contenha o separador.
desk-error--row_too_long--what = A linha tem { $values } valores para { $columns } colunas.
desk-error--signature_empty--todo = Desenhe-a maior, ou escolha uma imagem de tinta escura em papel claro.
desk-error--signature_empty--what = Não se vê nada de uma assinatura.
desk-error--signature_too_large--todo = Recorte a imagem pela assinatura, ou desenhe-a aqui.
desk-error--signature_too_large--what = A assinatura é demasiado grande: { $size }, e aceitam-se no máximo { $cap }.
desk-error--signature_unreadable--todo = Escolha uma imagem PNG ou JPEG que outros programas abram.
desk-error--signature_unreadable--what = Não é possível ler a assinatura.
desk-error--table_ending--todo = Dê ao ficheiro um nome que termine em .xlsx ou .csv.
desk-error--table_ending--what = Uma tabela guarda-se como .xlsx ou .csv, e { $name } não termina em nenhum dos dois.
desk-error--table_is_workbook--todo = Abra-a e guarde a folha como CSV (UTF-8, se o programa o permitir). Nada foi feito.
desk-error--table_is_workbook--what = A tabela { $table } é um livro de cálculo que não se consegue ler: está protegido por palavra-passe ou danificado.
desk-error--too_long--todo = Encurte-o; o resto fica como o escreveu.
desk-error--too_long--what = Isto é demasiado longo: { $field }. Cabem no máximo { $max } caracteres.
desk-error--typed_break--todo = Ponha aí uma quebra de linha verdadeira: Enter na janela ou na célula de uma tabela, $'first line\nsecond line' numa shell. Nada disto foi registado.
desk-error--typed_break--what = «{ $value }» contém uma quebra de linha escrita como «{ $found }»; uma carta imprimi-la-ia assim.
desk-error--unknown_command--todo = Execute `habeas --help` para ver a lista.
desk-error--unknown_command--what = Não existe o comando «{ $name }».
desk-error--unknown_encoding--todo = Use um nome como utf-8, windows-1252, windows-1250, iso-8859-2 ou ibm850.
desk-error--unknown_encoding--what = «{ $value }» não é uma codificação aqui conhecida.
desk-error--unknown_field--todo = São aceites: { $choices }.
desk-error--unknown_field--what = «{ $name }» não é pedido aqui.
desk-error--vault_busy--todo = Feche-a ou espere que termine e depois tente de novo.
desk-error--vault_busy--what = Outra janela ou outro comando está a escrever neste cofre.
desk-error--vault_damaged--todo = Faça uma cópia da pasta do cofre e depois repare o cofre: salva-se o que se pode salvar. Ou restaure a sua última cópia de segurança numa pasta nova.
desk-error--vault_damaged--what = O cofre está danificado: { $detail }.
desk-error--vault_exists--todo = Abra-o com a sua frase-passe, ou escolha outra pasta. Nada foi alterado.
desk-error--vault_exists--what = Já há um cofre neste local.
desk-error--vault_in_use--todo = Espere que termine (uma verificação ou uma cópia de segurança de um cofre grande num disco lento pode demorar minutos) e depois tente de novo.
desk-error--vault_in_use--what = Outra janela ou outro comando está a usar este cofre há mais de um minuto, por isso isto não foi feito.
desk-error--vault_newer--todo = Atualize o Habeas e depois abra-o de novo. Nada foi alterado.
desk-error--vault_newer--what = Este cofre foi feito por uma versão mais recente do Habeas.
desk-error--vault_unreachable--todo = Verifique se o disco está lá e se tem permissão para escrever nessa pasta.
desk-error--vault_unreachable--what = Não é possível usar o local do cofre: { $path } ({ $detail }).
desk-error--web_address--todo = Copie o endereço completo do seu navegador: começa por https://.
desk-error--web_address--what = «{ $address }» não é o endereço de uma página.
desk-error--web_insecure--todo = Use o endereço que começa por https://, ou abra a página no seu navegador, copie o texto e cole-o.
desk-error--web_insecure--what = { $address } não está protegido no caminho (http).
desk-error--web_private--todo = Se confia nele, abra a página no seu navegador, guarde-a e escolha o ficheiro.
desk-error--web_private--what = { $address } é um endereço dentro de uma rede privada, não uma página pública.
desk-error--web_redirects--todo = Abra a página no seu navegador, copie o texto e cole-o.
desk-error--web_redirects--what = { $address } remete de página em página e nunca chega ao fim.
desk-error--web_status--todo = Verifique o endereço no seu navegador; se a página aí aparecer, copie o texto e cole-o.
desk-error--web_status--what = { $address } respondeu com o erro { $status } em vez de uma página.
desk-error--web_unreachable--todo = Verifique o endereço e a sua ligação; ou abra a página no seu navegador, copie o texto e cole-o.
desk-error--web_unreachable--what = Não é possível chegar a { $address }.
desk-error--write_failed--todo = Escolha um local onde tenha permissão para escrever e tente de novo.
desk-error--write_failed--what = Não é possível escrever: { $path } ({ $detail }).
desk-error--written_elsewhere--todo = Use o ficheiro que guardou com o pedido.
desk-error--written_elsewhere--what = Esta carta não foi escrita aqui, por isso não há nada para compor.
desk-error--wrong_passphrase--todo = Verifique a disposição do teclado e as maiúsculas e tente de novo. Nada foi alterado.
desk-error--wrong_passphrase--what = Esta frase-passe não abre o cofre.
desk-error--wrong_recovery_code--todo = Use a folha que foi impressa em último lugar: um código mais recente substitui os anteriores. Nada foi alterado.
desk-error--wrong_recovery_code--what = Este código de recuperação não abre o cofre.
desk-error--bad_region--todo = Use o código da ISO 3166-2, por exemplo DE-BY, ou omita a região.
desk-error--bad_region--what = «{ $value }» não é uma região de { $country }.
desk-error--bad_table--todo = Guarde-a como CSV com as colunas regime, controller_country e received_date.
desk-error--bad_table--what = Não é possível ler a tabela: { $what }.
desk-error--letter_not_now--todo = Cartas adequadas hoje: { $choices }. Se aconteceu alguma coisa, registe-a primeiro.
desk-error--letter_not_now--what = A carta { $letter } não se adequa hoje a este pedido. { $next }
desk-error--no_calendar--todo = Use um país do Espaço Económico Europeu, GB, CH, ou EU para as instituições.
desk-error--no_calendar--what = Os feriados de «{ $value }» não são aqui conhecidos.
desk-error--nothing_due--todo = Indique em que dia um pedido foi enviado ou recebido; o prazo fica então conhecido.
desk-error--nothing_due--what = Nenhum pedido em curso tem prazo.
desk-error--regime_misfit--todo = Escolha a lei desse país, ou o país a que a lei pertence: com um representante na União, o do representante.
desk-error--regime_misfit--what = Uma entidade em { $country } não responde ao abrigo de { $regime }.
desk-error--rows_failed--todo = A coluna «error» diz em cada linha o que está errado; corrija-o e execute o comando de novo.
desk-error--rows_failed--what =
    { $count ->
        [one] Não foi possível calcular { $count } linha.
       *[other] Não foi possível calcular { $count } linhas.
    }
desk-error--item_ticked--todo = Deixe-o fora da carta, ou desmarque-o primeiro.
desk-error--item_ticked--what = Assinalou { $item } como fornecido, por isso a carta não o pode pedir.
desk-error--evidence_lacks--what =
    { $count ->
        [one] Falta { $count } ponto de que uma reclamação precisa.
       *[other] Faltam { $count } pontos de que uma reclamação precisa.
    }
desk-error--evidence_lacks--todo = Cada um está indicado acima, com o que fazer. O dossiê pode ser feito mesmo assim; faça-o de novo quando tiver o que falta.
desk-error--bar_outside--todo = Conte a partir do canto superior esquerdo da imagem tal como está de pé: X,Y,WIDTH,HEIGHT, dentro de { $size }.
desk-error--bar_outside--what = A barra { $bar } não cobre nada da imagem, que tem { $size } píxeis.
desk-error--bars_too_many--todo = Cubra várias linhas com uma só barra.
desk-error--bars_too_many--what = São mais barras do que as { $max } que cabem.
desk-error--mailto_encloses--todo = Guarde-a como rascunho de e-mail (.eml): o anexo está incluído.
desk-error--mailto_encloses--what = Esta carta segue com um anexo, que um endereço mailto: não pode levar.
desk-error--mark_character--todo = Escreva o destinatário e a finalidade em letras latinas, gregas ou cirílicas.
desk-error--mark_character--what = O tipo de letra da marca de água não tem o carácter «{ $character }».
desk-error--picture_damaged--todo = Tire a fotografia de novo, ou guarde-a outra vez como PNG ou JPEG.
desk-error--picture_damaged--what = Não é possível ler a imagem ({ $detail }).
desk-error--picture_too_large--todo = Reduza a imagem, ou tire-a de novo com menos píxeis. Nada dela foi lido.
desk-error--picture_too_large--what = A imagem é maior ({ $size }) do que se lê aqui ({ $cap }).
desk-error--picture_too_small--todo = Use uma imagem maior, ou escolha margens que deixem mais dela: o lado mais curto precisa de { $least } píxeis na cópia.
desk-error--picture_too_small--what = O que fica da imagem ({ $size } píxeis) é demasiado pequeno para uma marca de água legível.
desk-error--picture_truncated--todo = Copie-a outra vez do telefone ou do digitalizador.
desk-error--picture_truncated--what = O ficheiro acaba antes de a imagem estar completa.
desk-error--picture_unknown--todo = Fotografe o documento, ou guarde-o como PNG ou JPEG. A maior parte dos visualizadores permite guardar uma página de um PDF como imagem.
desk-error--picture_unknown--what = Este ficheiro não é uma imagem PNG, JPEG ou WebP.
desk-error--mandate_ended--todo = Faça uma nova e mande-a assinar, ou deixe que a pessoa escreva em seu próprio nome.
desk-error--mandate_ended--what = Esta procuração já não vale, a partir de { $on }.
desk-error--mandate_not_for_right--todo = Deixe-o de fora, ou faça uma que o indique e mande-a assinar.
desk-error--mandate_not_for_right--what = A procuração de { $agent } não abrange isto: { $right }.
desk-error--mandate_not_towards--todo = Faça uma que indique esta empresa, ou todas as empresas, e mande-a assinar.
desk-error--mandate_not_towards--what = A procuração não indica { $company }.
desk-error--mandate_of_another--todo = Escolha { $agent } como quem escreve.
desk-error--mandate_of_another--what = Esta procuração foi passada a { $agent } e não a { $writer }.
desk-error--mandate_to_oneself--todo = Indique outra pessoa para agir.
desk-error--mandate_to_oneself--what = { $name } não pode passar uma procuração a si.
desk-error--mandate_unsigned--todo = Imprima-a, mande-a assinar em papel e adicione uma digitalização da folha assinada. Depois podem escrever-se cartas ao abrigo dela.
desk-error--mandate_unsigned--what = Esta procuração ainda não está assinada ({ $name }).
desk-error--no_authority_hears--todo = Pergunte a um advogado ou a um gabinete de consulta jurídica que tribunal ou provedor o faz.
desk-error--no_authority_hears--what = Nenhuma autoridade de proteção de dados aprecia isto: o que pediu assenta noutra lei.
desk-error--bundle_contradicts--todo = Nada foi importado. Peça uma nova exportação a quem lhe deu o pacote; não confie nestes ficheiros.
desk-error--bundle_contradicts--what = Ficheiros do pacote dizem algo diferente dos seus acontecimentos: { $files }.
desk-error--bundle_lock_name--todo = Escolha um nome assim. Nada foi escrito.
desk-error--bundle_lock_name--what = Um pacote protegido tem um nome que termina em .zip.age.
desk-error--bundle_locked--todo = Indique a frase-passe, ou o ficheiro com a chave para a qual foi protegido.
desk-error--bundle_locked--what = Este pacote está protegido.
desk-error--bundle_no_lock--todo = Indique uma frase-passe ou um destinatário, ou escolha um nome que termine em .zip.
desk-error--bundle_no_lock--what = Um nome que termina em .age é o de um pacote protegido, e não foi escolhida nenhuma proteção.
desk-error--bundle_one_lock--todo = Escolha uma das duas. Nada foi escrito.
desk-error--bundle_one_lock--what = Um pacote é protegido com uma frase-passe ou para um destinatário, não das duas formas.
desk-error--bundle_one_scope--todo = Escolha pedidos, ou uma empresa, ou uma pessoa.
desk-error--bundle_one_scope--what = Um pacote contém alguns pedidos, tudo de uma empresa ou tudo de uma pessoa: não vários destes ao mesmo tempo.
desk-error--bundle_other_case--todo = Nada foi importado, e o cofre está como estava. Pergunte a quem fez o pacote qual dos dois é o seu.
desk-error--bundle_other_case--what = O pacote tem outra história com um identificador que já está em uso: { $subject }.
desk-error--bundle_other_lock--todo = Pergunte a quem o fez qual das duas o abre.
desk-error--bundle_other_lock--what = Este pacote está protegido de outra forma: para um destinatário e não com uma frase-passe, ou ao contrário.
desk-error--bundle_wrong_key--todo = Veja se as maiúsculas e o teclado estão certos e depois tente de novo. Nada foi importado.
desk-error--bundle_wrong_key--what = Isto não abre o pacote.
desk-error--nothing_to_transfer--todo = Guarde primeiro como resposta o que enviaram. Uma mensagem só é incluída se a indicar.
desk-error--nothing_to_transfer--what = Nenhum ficheiro com dados chegou em resposta a este pedido.
desk-error--companies_left_out--todo = A lista diz o motivo de cada uma; as outras estão no seu cofre.
desk-error--companies_left_out--what =
    { $count ->
        [one] { $count } empresa ficou de fora.
       *[other] { $count } empresas ficaram de fora.
    }
desk-error--directory_broken--todo = Obtenha-o de novo. O diretório atual ficou como estava.
desk-error--directory_broken--what = { $refused } de { $all } fichas não respeitam o esquema do próprio diretório: foi cortado, ou é outra coisa.
desk-error--directory_lacks--todo = Obtenha-o de novo, inteiro. O diretório atual ficou como estava.
desk-error--directory_lacks--what = Conjuntos e empresas antigas deste diretório: { $packs } e { $former }; do atual: { $known_packs } e { $known_former }. Falta alguma coisa.
desk-error--directory_no_pack--todo = Veja a lista: «habeas directory packs». A primeira coluna é o nome a usar.
desk-error--directory_no_pack--what = O diretório não tem nenhum conjunto com o nome «{ $id }».
desk-error--directory_obsolete--todo = Veja no site quem é hoje o responsável, ou leia a política de privacidade.
desk-error--directory_obsolete--what = { $name } já não está no diretório.
desk-error--directory_older--todo = Não é preciso fazer nada: mantém-se o mais recente. Para voltar atrás mesmo assim, use primeiro o diretório da aplicação e depois este.
desk-error--directory_older--what = Este diretório é de { $date }; o atual é de { $known }.
desk-error--directory_shrunk--todo = Obtenha-o de novo, inteiro. O diretório atual ficou como estava.
desk-error--directory_shrunk--what = Este diretório tem { $found } empresas, o atual { $known }: falta alguma coisa.
desk-error--directory_uncorrected--todo = Corrija primeiro uma ficha: «habeas directory correct». Depois há algo para enviar a quem o mantém.
desk-error--directory_uncorrected--what = Não corrigiu nada no diretório.
desk-error--directory_unknown--todo = Procure-a pelo nome ou pelo site: «habeas directory search …». A primeira coluna é o nome a usar.
desk-error--directory_unknown--what = O diretório não tem nenhuma empresa com o nome «{ $slug }».
desk-error--directory_value--todo = Telefone e fax escrevem-se como +49 611 92780, endereços da web com https://, línguas com duas letras, um endereço em linhas com o país no fim.
desk-error--directory_value--what = «{ $value }» não pode ser o valor de «{ $field }».
desk-error--download_too_large--todo = Verifique o endereço. O próprio diretório tem alguns megabytes.
desk-error--download_too_large--what = { $address } dá mais de { $cap }: isso não é um diretório.
desk-error--file_status--todo = Verifique o endereço no seu navegador; se o ficheiro aí aparecer, guarde-o e escolha-o.
desk-error--file_status--what = { $address } respondeu com o erro { $status } em vez de um ficheiro.
desk-error--file_unreachable--todo = Verifique o endereço e a sua ligação e tente de novo: o que já tinha chegado só é pedido uma vez, se o servidor o permitir. Ou guarde o ficheiro com o seu navegador e escolha-o.
desk-error--file_unreachable--what = Não é possível chegar a { $address }, ou a ligação foi interrompida.
desk-error--files_unread--todo = A lista diz o motivo de cada um; o que os outros dizem está lá.
desk-error--files_unread--what =
    { $count ->
        [one] { $count } ficheiro não foi lido.
       *[other] { $count } ficheiros não foram lidos.
    }
desk-error--no_traces--todo = Use a exportação de um gestor de palavras-passe (Bitwarden, KeePassXC, 1Password, Firefox, Chrome), uma caixa de correio (mbox), um extrato bancário em CSV ou uma lista de endereços.
desk-error--no_traces--what = Isto não é nenhum dos ficheiros que se leem aqui.
desk-error--not_a_directory--todo = Use o arquivo (zip) publicado por quem mantém o diretório, ou a pasta descompactada. O diretório atual ficou como estava.
desk-error--not_a_directory--what = Isto não é o diretório de empresas, ou foi cortado: { $detail }.
desk-error--records_left_out--todo = A lista diz o motivo de cada uma; todas as outras estão no diretório atual.
desk-error--records_left_out--what =
    { $count ->
        [one] { $count } ficha desta cópia ficou de fora.
       *[other] { $count } fichas desta cópia ficaram de fora.
    }
desk-error--traces_broken--todo = Exporte-o mais uma vez e tente de novo.
desk-error--traces_broken--what = Este ficheiro está danificado: { $detail }.
desk-error--traces_encrypted--todo = Exporte-a mais uma vez sem cifra (JSON, CSV ou XML) e elimine depois esse ficheiro. O Habeas não guarda nenhuma cópia e não lê palavras-passe.
desk-error--traces_encrypted--what = Esta exportação está cifrada.
desk-error--date_either_way--todo = Indique se o dia ou o mês vem primeiro; depois o ficheiro é lido mais uma vez.
desk-error--date_either_way--what = «{ $value }» pode ser lido de duas formas.
desk-error--import_fax--todo = Introduza-o à mão como «já enviado», com a carta e a via mais próxima.
desk-error--import_fax--what = Seguiu por fax, e o Habeas não conhece essa via.
desk-error--import_no_channel--todo = Indique como foram enviados estes pedidos: por e-mail, por correio ou por formulário web. O prazo depende disso.
desk-error--import_no_channel--what = O ficheiro não diz como foi enviado.
desk-error--import_no_country--todo = Acrescente uma coluna «country» com as duas letras, como FR; ou crie primeiro a empresa e escolha-a.
desk-error--import_no_country--what = O ficheiro não diz em que país está { $name }.
desk-error--import_no_request--todo = Inclua primeiro o ficheiro com o próprio pedido.
desk-error--import_no_request--what = Não há nenhum pedido com a referência «{ $reference }» a que isto pertença.
desk-error--import_no_right--todo = Indique-o para todas essas linhas, ou acrescente uma coluna «right».
desk-error--import_no_right--what = O ficheiro não diz o que foi pedido.
desk-error--import_own_letter--todo = Introduza-a à mão como «já enviado», com a carta.
desk-error--import_own_letter--what = Uma carta por palavras suas: o ficheiro não diz que direito exerceu.
desk-error--import_which_company--todo = Escolha qual é, ou que não é nenhuma delas.
desk-error--import_which_company--what = «{ $name }» pode ser uma destas empresas.
desk-error--import_whose_message--todo = Indique se é a resposta da empresa. Caso contrário, fica de fora.
desk-error--import_whose_message--what = O ficheiro não diz quem escreveu esta mensagem: a empresa ou quem fez o pedido.
desk-error--no_trail_yet--todo = Leia uma resposta ou uma política e indique quem mencionam; depois há algo para desenhar.
desk-error--no_trail_yet--what = Ainda ninguém é mencionado neste rasto.
desk-error--not_asked_again--todo = Veja no pedido o que se pode fazer agora.
desk-error--not_asked_again--what = Este pedido não pode ser feito de novo agora.
desk-error--reminder_past--todo = Escolha um dia a partir de hoje.
desk-error--reminder_past--what = { $day } já passou.
desk-error--database_emptied--what = A base de dados do cofre está vazia: vault.db não tem um único byte.
desk-error--database_emptied--todo = Nada foi alterado. Procure uma cópia de vault.db, no histórico da pasta ou com o programa que a sincroniza, ou restaure a sua última cópia de segurança numa pasta nova.
desk-error--not_a_file--what = { $path } não é o que aí devia estar: é uma ligação, um pipe, um dispositivo ou uma pasta.
desk-error--not_a_file--todo = Não foi aberto. Reponha o ficheiro certo, ou restaure a sua última cópia de segurança.
desk-error--file_too_large--what = { $path } tem { $size }; aí cabem no máximo { $cap }.
desk-error--file_too_large--todo = Não foi lido. Reponha o ficheiro certo, ou restaure a sua última cópia de segurança.
desk-error--file_not_a_file--what = «{ $name }» é um pipe ou um dispositivo, e não um ficheiro.
desk-error--file_not_a_file--todo = Guarde-o primeiro como ficheiro e escolha esse.
desk-error--vault_set_back--what = Uma parte deste cofre foi substituída por uma cópia mais antiga. Ficheiros selados que não pertencem a nada podem ser tudo o que resta do que falta.
desk-error--vault_set_back--todo = Nada foi removido. Repare primeiro o cofre.
desk-error--repair_impossible--what = Não é de todo possível ler a base de dados do cofre, por isso nada pôde ser salvo dela: { $detail }.
desk-error--repair_impossible--todo = Nada foi alterado. Restaure a sua última cópia de segurança numa pasta nova e guarde esta.

## Desk (window and command line): What happened, in the timeline of a request

desk-event--acknowledged = Confirmaram que a têm.
desk-event--answered = Responderam.
desk-event--bounced = Voltou sem ser entregue.
desk-event--closed = Concluiu o pedido.
desk-event--composed = Escreveu a carta.
desk-event--corrected = Anulou uma entrada.
desk-event--erased = Esta entrada foi apagada.
desk-event--joined = Escreveu-lhes por conta própria; o pedido foi incluído aqui.
desk-event--letter_kept = A carta foi composta e guardada no cofre.
desk-event--received = Receberam-na.
desk-event--refused = Recusaram.
desk-event--sent--email = Enviou-a por e-mail.
desk-event--sent--post = Enviou a carta por correio.
desk-event--sent--web_form = Enviou-a através do formulário da empresa.
desk-event--unknown = Registado por uma versão mais recente do Habeas.
desk-event--authority_answered = A autoridade respondeu.
desk-event--clarification_asked = Perguntaram-lhe a que se refere.
desk-event--clarification_given = Disse-lhes a que se refere.
desk-event--complained = Reclamou à autoridade.
desk-event--complained--company = Reclamou à empresa.
desk-event--contested = Contestou o que pediram.
desk-event--extension_announced = Anunciaram que precisam de mais tempo.
desk-event--fee_asked = Pediram uma taxa.
desk-event--followed_up--F1 = Escreveu uma insistência.
desk-event--followed_up--F2 = Escreveu o que falta.
desk-event--followed_up--F3 = Escreveu uma carta que contesta a exigência de identificação.
desk-event--followed_up--F4 = Escreveu uma carta que contesta a prorrogação.
desk-event--followed_up--F5 = Escreveu uma carta que contesta a taxa.
desk-event--followed_up--F6 = Escreveu uma resposta à pergunta da empresa.
desk-event--followed_up--F7 = Escreveu uma carta que mostra a sua identidade.
desk-event--followed_up--F8 = Escreveu uma reclamação.
desk-event--followed_up--authority_silent = Escreveu uma carta que pergunta à autoridade pelo andamento.
desk-event--followed_up--processor = Escreveu uma carta que pergunta quem é o responsável pelo tratamento.
desk-event--followed_up--redaction = Escreveu uma carta que contesta o que foi ocultado.
desk-event--followed_up--resend = Escreveu a carta de novo, depois de ter voltado.
desk-event--identity_asked = Perguntaram-lhe quem é.
desk-event--identity_given = Disse-lhes quem é.
desk-event--other_channel_asked = Querem-na enviada por outra via.
desk-event--reminded = Insistiu.
desk-event--assessed = Verificou o que chegou.
desk-event--identity_copied = Fez uma cópia de um documento de identificação com partes ocultas.
desk-event--assessed--names = Indicou quem mencionam.

## Desk (window and command line): The invented example case

desk-example--answer =
    Esta é uma resposta inventada.

    Olá, Camille,

    Aqui está tudo o que detemos a seu respeito: o seu nome, o seu endereço e as três encomendas do ano passado.

    O Site que Responde (inventado)
desk-example--bank = O Banco Silencioso (inventado)
desk-example--fact = Tenho lá uma conta desde 2021.
desk-example--person = Camille Exemplo (pessoa inventada)
desk-example--shop = A Loja Atrasada (inventada)
desk-example--site = O Site que Responde (inventado)

## Desk (window and command line): Faults that the check of the vault found

desk-fault--chain = A sequência de acontecimentos: { $what }
desk-fault--database = A base de dados: { $what }
desk-fault--file_changed = Um ficheiro guardado foi alterado: { $what }
desk-fault--file_missing = Um ficheiro guardado desapareceu: { $what }
desk-fault--head = A sequência de { $what } foi cortada ou reposta num estado anterior.
desk-fault--key_file_set_back = O ficheiro de chave é mais antigo do que um que este cofre já teve: uma frase-passe antiga pode voltar a abri-lo. { $what }
desk-fault--set_back = A base de dados é uma cópia mais antiga de si própria: o que foi registado depois desapareceu. { $what }
desk-fault--rows_set_back = Partes da base de dados estão danificadas, ou são mais antigas do que outras. { $what }
desk-fault--head_set_back = O ficheiro vault.head falta, ou é mais antigo do que o que foi escrito em último lugar neste cofre. { $what }
desk-fault--file_not_a_file = No lugar de um ficheiro guardado há uma ligação, um pipe, um dispositivo ou uma pasta: { $what }
desk-fault--file_too_large = Um ficheiro guardado é mais longo do que o registado, e não foi lido: { $what }
desk-fault--files_folder = A pasta «files» do cofre falta, ou é uma ligação. { $what }
desk-fault--case = Não é possível reconstituir um processo: { $what }

## Desk (window and command line): Names of fields, within the sentence of an error

desk-field--address = o endereço
desk-field--agent = quem vai agir
desk-field--agent_address = o endereço de quem vai agir
desk-field--attention = a pessoa ao cuidado de quem vai a carta
desk-field--capacity = em que qualidade age
desk-field--channel = a via de envio
desk-field--company = a empresa
desk-field--controllers = as empresas junto das quais vale, ou que vale junto de todas
desk-field--country = o país
desk-field--email = o endereço de e-mail
desk-field--event = que entrada estava errada (o identificador)
desk-field--fact = porque podem ter dados
desk-field--files = pelo menos um ficheiro
desk-field--identifiers = por que dados a empresa sabe quem é
desk-field--kind = o que aconteceu
desk-field--label = o que é
desk-field--language = a língua
desk-field--letter = a carta que enviou
desk-field--name = o nome
desk-field--new_passphrase = a nova frase-passe
desk-field--note = a sua nota
desk-field--of = em nome de quem escreve
desk-field--passphrase = a frase-passe
desk-field--person = a pessoa
desk-field--place = a localidade
desk-field--recipient--address = o endereço da empresa
desk-field--recipient--name = o nome da empresa
desk-field--recovery_code = o código de recuperação
desk-field--reference = a referência
desk-field--rights = o que pretende da empresa
desk-field--sender--address = o seu endereço
desk-field--sender--name = o seu nome
desk-field--sent = o dia em que a enviou
desk-field--signature = a assinatura
desk-field--source = a política de privacidade
desk-field--tone = o tom
desk-field--trading_name = o nome comercial
desk-field--until = o último dia
desk-field--value = o seu valor
desk-field--ground = o motivo
desk-field--on = o dia
desk-field--pause_from = o primeiro dia da pausa
desk-field--pause_to = o último dia da pausa
desk-field--received = o dia da receção
desk-field--regime = a lei
desk-field--region = a região
desk-field--to = a quem
desk-field--year = o ano
desk-field--purpose = para que serve
desk-field--recipient = para quem é
desk-field--file = o ficheiro
desk-field--mandate = a procuração

## Desk (window and command line): What a privacy notice does not say of its company

desk-gap--address = Não é indicado nenhum endereço postal.
desk-gap--controller_name = O texto não indica a empresa que está por trás.
desk-gap--country = O texto não diz em que país está.
desk-gap--email = Não é indicado nenhum endereço de e-mail.
desk-gap--email_hidden = O endereço de e-mail está oculto aos programas na página de onde foi tirado: consulte-o lá.
desk-gap--legal_form = A forma jurídica não é indicada.
desk-gap--source_differs = O texto fala de um site diferente daquele de onde foi tirado: certifique-se de quem é esta política.
desk-gap--web_form_url = É mencionado um formulário, mas não onde está.

## Desk (window and command line): What to know before a step

desk-guidance--damages = A indemnização é um passo separado e posterior (artigo 82.º do RGPD; no Reino Unido, artigo 168 da DPA 2018). Quem a pede tem de mostrar o que a empresa fez de errado, que dano causou, em dinheiro ou em sofrimento, e que um causou o outro. Desde o acórdão do Tribunal de Justiça de 19 de março de 2026 (C-526/24), pedir de uma só vez acesso e indemnização pode fazer um pedido parecer abusivo. Por isso, exerça primeiro o direito, guarde a resposta ou o silêncio como prova e reclame; depois consulte um advogado, uma associação de consumidores ou um gabinete de consulta jurídica. Os prazos de prescrição são nacionais (em França, cinco anos).
desk-guidance--remedy_court = Pode levar a empresa a tribunal sem reclamar primeiro (artigo 79.º do RGPD): onde ela está estabelecida, ou onde vive. Nenhuma cláusula das condições da empresa lhe pode retirar isso. A aplicação mantém as provas em ordem; a própria ação precisa de um advogado ou de um gabinete de consulta jurídica.
desk-guidance--representation = Um organismo sem fins lucrativos ativo na proteção de dados pode reclamar e ir a tribunal por si, se lhe der mandato (artigo 80.º, n.º 1, do RGPD). Peça-lhe o seu próprio formulário de mandato.

## Desk (window and command line): What went wrong with a file, within the sentence of an error

desk-io--damaged = o conteúdo está danificado
desk-io--denied = permissão recusada
desk-io--missing = não está lá
desk-io--other = o sistema comunica um erro
desk-io--read_only = o disco é só de leitura

## Desk (window and command line): Envelopes, labels and the posting list

desk-mail--envelopes = Envelopes
desk-mail--labels = Etiquetas
desk-mail--test--hold = Ponha-a contra a luz com uma folha de etiquetas.
desk-mail--test--print = Imprima a 100 %, sem ajustar à página.
desk-mail--test--sheet = { $size } ({ $names })

## Desk (window and command line): In place of what only a newer version can read

desk-newer = (versão mais recente)

## Desk (window and command line): What to do next with a request

desk-next--check_answer = Compare o que enviaram com o que a sua carta pediu. Quando tiver tudo, conclua o pedido.
desk-next--nothing = Não há mais nada a fazer.
desk-next--record_acknowledged = Já a têm. Indique o dia em que a receberam: o que a empresa indica ou, o mais tardar, o dia em que o confirmou. O prazo conta desde esse dia.
desk-next--record_received = Quando souber o dia em que a receberam, pelo talão da carta registada ou pela empresa, indique-o. O prazo conta desde esse dia.
desk-next--remind_no_term = Já tiveram algumas semanas, embora a lei não fixe aqui nenhum prazo. Escreva a carta «{ $letter }»: pede uma resposta até um certo dia.
desk-next--send = Imprima a carta, assine-a e envie-a por correio. Depois indique em que dia a enviou.
desk-next--send_again = Verifique o endereço, envie a carta de novo e depois indique em que dia.
desk-next--send_electronic = Copie o texto da carta, envie-o do seu próprio endereço e depois indique em que dia o enviou.
desk-next--wait = Nada a fazer: têm até { $date }.
desk-next--wait_no_term = A lei não fixa aqui nenhum prazo. Dê-lhes algumas semanas e depois registe o que chegou, ou escreva de novo.
desk-next--ask_authority = A autoridade não diz nada desde { $since }. Pergunte-lhe em que ponto está; também pode ir a tribunal.
desk-next--ask_controller = Se disserem que apenas tratam os dados por conta de outrem: pergunte de quem.
desk-next--ask_missing = Escreva-lhes o que falta na resposta.
desk-next--check_refusal = Leia os motivos. Têm de dar alguns e de dizer onde pode reclamar.
desk-next--complain = Reclame à autoridade, com a sua carta e o que chegou.
desk-next--complain_company = Reclame primeiro à própria empresa. Ela tem de acusar a receção no prazo de trinta dias.
desk-next--contest_clarification = A sua carta era clara: responda que se refere a tudo.
desk-next--contest_extension = Conteste a prorrogação: chegou tarde demais ou sem motivos.
desk-next--contest_fee = Conteste a taxa: a resposta é gratuita.
desk-next--contest_identity = Conteste-o se já sabem quem é ou se pedem demasiado, como uma cópia de um documento de identificação.
desk-next--contest_redaction = Se está ocultado mais do que é preciso: conteste-o, passagem a passagem.
desk-next--damages = A indemnização é um passo separado e posterior: exige um dano real que possa mostrar. Consulte primeiro um advogado ou uma associação.
desk-next--give_clarification = Responda a que se refere. «Todos os meus dados» é uma resposta.
desk-next--give_identity = Dê-lhes o que mostra a sua identidade, e não mais do que isso, e peça que não seja usado para mais nada.
desk-next--read_decision = Leia o que a autoridade decidiu. Quando não houver mais nada a fazer, conclua o pedido.
desk-next--record_true_receipt = Indique o dia em que a receberam assim que o souber. Até lá, a aplicação conta com uma estimativa: têm até { $date }.
desk-next--remedy = A autoridade não diz nada desde { $since }. Pode ir a tribunal contra ela; consulte um advogado ou uma associação.
desk-next--remind = Procure uma resposta na caixa de correio e no correio não solicitado. Se não houver nenhuma, insista e dê-lhes duas semanas.
desk-next--send_follow_up = Escreveu esta carta e ainda não a enviou: { $letter }. Envie-a e depois indique em que dia.
desk-next--until = Tem até { $date } para lhe dizer em que ponto está.
desk-next--use_channel = Pode enviá-lo pela via que pedem. Não é obrigatório: o prazo conta desde a sua carta.
desk-next--wait_after_reminder = Já insistiu. Dê-lhes até { $date }.
desk-next--wait_authority = Reclamou à autoridade. { $date }
desk-next--wait_cautious = Espere até { $date }: então é seguro insistir.
desk-next--wait_company = Reclamou à empresa. Ela tem até { $date } para acusar a receção.
desk-next--write_to_controller = Escreva um pedido próprio ao responsável pelo tratamento, assim que souber quem é.
desk-next--ask_again = Queria que lhe lembrássemos: peça-lhes o mesmo de novo e compare com a última vez.

## Desk (window and command line): What can be recorded of a request, to choose from

desk-record--acknowledged = Confirmaram que a têm
desk-record--answered = Responderam
desk-record--bounced = Voltou sem ser entregue
desk-record--closed = Dou este pedido por concluído
desk-record--received = Receberam-na
desk-record--refused = Recusaram
desk-record--sent = Enviei-a
desk-record--tracking = Número de registo { $number }
desk-record--authority_answered = A autoridade respondeu
desk-record--clarification_asked = Perguntam a que me refiro
desk-record--clarification_given = Disse-lhes a que me refiro
desk-record--complained = Reclamei
desk-record--contested = Contestei o que pediram
desk-record--extension_announced = Querem mais tempo
desk-record--fee_asked = Pedem dinheiro
desk-record--identity_asked = Perguntam quem sou
desk-record--identity_given = Disse-lhes quem sou
desk-record--other_channel_asked = Querem-na enviada por outra via
desk-record--reminded = Insisti

## Desk (window and command line): The rights, as one asks for them, with a line of explanation

desk-right--access = Ver o que têm a seu respeito
desk-right--access--hint = Têm de lhe dizer o que detêm, porquê, de onde vem e quem o recebe, e de lhe dar uma cópia.
desk-right--automated_decision = Obter uma decisão por um ser humano
desk-right--automated_decision--hint = Uma decisão tomada só por uma máquina: uma pessoa tem de a analisar, de ouvir o que tem a dizer e de a explicar.
desk-right--complaint = Reclamar à autoridade
desk-right--complaint--hint = A autoridade de controlo analisa o caso, gratuitamente. Escreva primeiro à empresa.
desk-right--completion = Completar o que falta
desk-right--completion--hint = Têm de acrescentar a sua declaração quando o que detêm dá uma imagem errada.
desk-right--damages = Pedir uma indemnização
desk-right--erasure = Fazer apagar os seus dados
desk-right--erasure--hint = Têm de apagar os seus dados se se aplicar um de seis motivos. Peça primeiro a sua cópia: o que se apaga desaparece.
desk-right--erasure_public = Fazer apagar ligações e cópias noutros sítios
desk-right--information = Perguntar o que a política não diz
desk-right--information--hint = A política de privacidade omite algo que a lei obriga a dizer.
desk-right--law = art. { $articles } { $regime }
desk-right--law--DPA = art. { $articles } da Data Protection Act 2018
desk-right--law--LIL = art. { $articles } da Lei francesa n.º 78-17
desk-right--law--church = § { $articles } { $regime }
desk-right--minor_erasure = Fazer apagar dados da sua infância
desk-right--objection = Pôr fim a um uso dos seus dados
desk-right--objection--hint = Por motivos da sua situação particular, contra usos que baseiam nos seus interesses ou numa missão de interesse público. Se um uso assenta no seu consentimento, retire antes o consentimento.
desk-right--objection_marketing = Pôr fim à publicidade
desk-right--objection_marketing--hint = Sem motivos, sem exceções: a publicidade, e a definição de perfis para ela, têm de cessar.
desk-right--objection_research = Pôr fim a um uso para investigação ou estatística
desk-right--portability = Obter os seus dados para levar consigo
desk-right--portability--hint = O que lhes forneceu e o que observaram do seu uso, num ficheiro que outros programas possam ler.
desk-right--portability_direct = Fazer enviar os seus dados a outra empresa
desk-right--portability_direct--hint = Têm de enviar os seus dados diretamente a outra empresa, se for tecnicamente possível.
desk-right--post_mortem = Decidir o que acontece depois da sua morte
desk-right--post_mortem--hint = Lei francesa: diga-lhes o que fazer com os seus dados depois da sua morte, e quem trata disso.
desk-right--post_mortem_heirs = Agir por alguém que faleceu
desk-right--recipients_notice = Saber a quem comunicaram uma alteração
desk-right--rectification = Corrigir o que está errado
desk-right--rectification--hint = Têm de corrigir o que está errado a seu respeito e de o comunicar a quem o transmitiram.
desk-right--remedy_court = Ir a tribunal
desk-right--representation = Fazer agir uma associação por si
desk-right--restriction = Limitar o uso dos seus dados
desk-right--restriction--hint = Podem conservar os seus dados mas não usá-los, enquanto um litígio estiver em aberto ou porque precisa deles para fazer valer um direito.
desk-right--withdraw_consent = Retirar o seu consentimento
desk-right--withdraw_consent--hint = A partir daí já não podem usar os seus dados com base no que uma vez aceitou.
desk-right--ai_training = Manter os seus dados fora do treino de IA
desk-right--ai_training--hint = Uma oposição com as palavras de que precisa: o que escreveu, disse ou mostrou não deve treinar uma inteligência artificial.
desk-right--breach = Perguntar por uma violação de dados
desk-right--breach--hint = Os seus dados podem ter sido expostos: se é o seu caso, o que aconteceu, o que fazem quanto a isso e o que pode fazer.
desk-right--camera_access = Ver gravações em que aparece
desk-right--camera_access--hint = Uma câmara filmou a sua imagem: faça conservar a gravação antes de ser substituída, e obtenha uma cópia.
desk-right--deceased = Perguntar por alguém que faleceu
desk-right--deceased--hint = O que herdeiros e familiares podem pedir na Alemanha, em Itália, em Espanha e no Reino Unido. A carta diz em que se baseia.
desk-right--delete_me = Fazer com que deixem de ter dados seus
desk-right--delete_me--hint = Uma só carta para tudo: retira o seu consentimento, opõe-se e faz apagar os seus dados. Peça primeiro a sua cópia: o que se apaga desaparece.
desk-right--employee_access = Ver o que um empregador tem
desk-right--employee_access--hint = Processo individual, e-mails a seu respeito, avaliações, tempos: do sítio onde trabalha, trabalhou ou se candidatou.
desk-right--erasure_public--hint = Páginas, publicações e resultados de pesquisa a seu respeito, com ligações e cópias noutros sítios.
desk-right--law--recital = direito nacional (considerando { $articles } { $regime })
desk-right--minor_erasure--hint = Lei francesa: o que um serviço em linha obteve de si durante a sua menoridade.
desk-right--objection_research--hint = Estudam ou contam pessoas com os seus dados, e não o quer.
desk-right--post_mortem_heirs--hint = Lei francesa: encerrar as contas de alguém de quem herda, obter o que a herança precisa.
desk-right--recipients_notice--hint = Depois de uma retificação, um apagamento ou uma limitação: a quem o comunicaram?
desk-right--score = Ver a sua pontuação
desk-right--score--hint = Para agências de informação de crédito e quem faça avaliações a seu respeito: o valor, como se forma, a partir de que dados e quem o recebeu. Não precisa de saber de uma decisão.
desk-right--source = Saber onde obtiveram os seus dados
desk-right--source--hint = Para corretores de dados e remetentes que não conhece: de onde vêm os seus dados e quem os recebe. Põe também fim à publicidade.

## Desk (window and command line): The printed sheet with the recovery code

desk-sheet--delete = Elimine o ficheiro a partir do qual a imprimiu.
desk-sheet--how = Quando tiver esquecido a frase-passe: na aplicação, escolha «Esqueci-me da frase-passe», ou execute `habeas vault passphrase --forgotten`. Escreva os sete grupos; minúsculas, espaços e traços não importam. Depois escolha uma nova frase-passe.
desk-sheet--keep = Guarde esta folha onde guarda o passaporte, e não ao lado do computador.
desk-sheet--made = Feito em { $date }
desk-sheet--title = Habeas: código de recuperação do seu cofre
desk-sheet--what = Quem tiver este código e a pasta do seu cofre (ou uma cópia de segurança dele) pode ler tudo o que contém, sem a sua frase-passe. Um código feito mais tarde substitui este.

## Desk (window and command line): Where a request stands

desk-status--acknowledged = Confirmaram em { $date } que a têm. Indique o dia em que a receberam para iniciar o prazo.
desk-status--answered = Responderam em { $date }.
desk-status--bounced = Voltou em { $date }.
desk-status--closed = Concluiu este pedido em { $date }.
desk-status--late = O prazo terminou em { $due } sem resposta.
desk-status--refused = Recusaram em { $date }.
desk-status--running = Têm-na desde { $date } e devem responder até { $due }.
desk-status--sent = Enviou-a em { $date }. O prazo conta desde o dia em que a receberem.
desk-status--sent_no_term = Enviou-a em { $date }. A lei não fixa prazo para a resposta.
desk-status--written = Escreveu a carta em { $date }. Ainda não foi enviada.
desk-status--estimated = Enviou-a por correio; chegou provavelmente em { $date }. Devem então responder até { $due }.
desk-status--paused = Esperam a sua resposta desde { $date }. Até lá, o prazo está parado.

## Desk (window and command line): How strong a passphrase is, and how to better it

desk-strength--hint--another_word = Acrescente mais uma ou duas palavras. Palavras raras são melhores.
desk-strength--hint--capitals = Maiúsculas não ajudam muito.
desk-strength--hint--dates = Evite anos e datas que tenham a ver consigo.
desk-strength--hint--few_words = Use quatro ou mais palavras sem relação entre si.
desk-strength--hint--no_signs = Não são precisos sinais, algarismos nem maiúsculas.
desk-strength--hint--repeated = Não repita palavras nem letras.
desk-strength--hint--reversed = Uma palavra escrita ao contrário pouco mais difícil é.
desk-strength--hint--substitutions = Escrever @ em vez de a, ou 0 em vez de o, não ajuda muito.
desk-strength--level--0 = Demasiado fácil: seria adivinhada { $time }.
desk-strength--level--1 = Fraca: seria adivinhada { $time } por alguém que tenha o seu cofre e mil computadores.
desk-strength--level--2 = Razoável: seria adivinhada { $time } por alguém que tenha o seu cofre e mil computadores.
desk-strength--level--3 = Boa: seria adivinhada { $time } por alguém que tenha o seu cofre e mil computadores.
desk-strength--level--4 = Forte: seria adivinhada { $time } por alguém que tenha o seu cofre e mil computadores.
desk-strength--time--at_once = de imediato
desk-strength--time--centuries = em séculos
desk-strength--time--days = em dias
desk-strength--time--decades = em décadas
desk-strength--time--hours = em menos de um dia
desk-strength--time--longer = ao fim de mais de dez mil anos
desk-strength--time--minutes = em menos de uma hora
desk-strength--time--months = em meses
desk-strength--time--years = em anos
desk-strength--warning--common = Muita gente usa esta, por isso é das primeiras a ser tentada.
desk-strength--warning--dates = Anos e datas são rapidamente tentados.
desk-strength--warning--keys = Teclas vizinhas são tentadas primeiro.
desk-strength--warning--like_common = É parecida com uma que muita gente usa.
desk-strength--warning--names = Nomes são rapidamente tentados.
desk-strength--warning--one_word = Uma só palavra é rapidamente encontrada.
desk-strength--warning--repeats = O que se repete pouco mais conta do que uma vez.
desk-strength--warning--sequence = Sequências como abc ou 6543 são tentadas primeiro.

## Desk (window and command line): The table of requests

desk-table--state--answered = Respondido
desk-table--state--bounced = Devolvido
desk-table--state--closed = Concluído
desk-table--state--refused = Recusado
desk-table--state--running = Em curso
desk-table--state--sent = Enviado
desk-table--state--written = Escrito, por enviar

## Desk (window and command line): The timeline as a text

desk-timeline--erased =
    { $count ->
        [one] Um pedido que foi eliminado: { $count } entrada está na cadeia, apagada.
       *[other] Um pedido que foi eliminado: { $count } entradas estão na cadeia, apagadas.
    }
desk-timeline--note = Todos os acontecimentos estão em data/events.jsonl; FORMATO deste pacote: BagIt 1.0 (RFC 8493).
desk-timeline--title = Habeas: todo o processo, exportado em { $date }

## Desk (window and command line): Supervisory authorities

desk-authority--never = Esta ficha nunca foi comparada com uma fonte. Veja o site da própria autoridade antes de lhe escrever.
desk-authority--stale = Esta ficha foi verificada pela última vez em { $date }. Veja o site da própria autoridade antes de lhe escrever.

## Desk (window and command line): Entries of the calendar

desk-calendar--chase = { $company }: sem resposta? Insista ({ $reference })
desk-calendar--chase--text = { $rights }. Tinham até { $date }. Se nada chegou, abra o Habeas: tem lá a insistência.
desk-calendar--due = { $company }: último dia para responder ({ $reference })
desk-calendar--due--text = { $rights }. Por lei, têm até { $date }. É seguro insistir a partir de { $safe }.
desk-calendar--estimated = O dia em que receberam a carta é uma estimativa, e estes dias também.
desk-calendar--name = Habeas: prazos

## Desk (window and command line): The chain of senders and receivers

desk-chain--days =
    { $n ->
        [one] { $name } ({ $n } dia)
       *[other] { $name } ({ $n } dias)
    }
desk-chain--first--holiday = { $date } é { $name }
desk-chain--first--saturday = { $date } é sábado
desk-chain--first--sunday = { $date } é domingo
desk-chain--region = { $name } ({ $region })
desk-chain--substitute = { $name } (dia de substituição)
desk-chain--then--holiday = depois { $name }
desk-chain--then--saturday = depois sábado
desk-chain--then--sunday = depois domingo

## Desk (window and command line): What their notice says and an answer should

desk-claims--data_categories = Que dados dizem ter
desk-claims--purposes = Para que dizem usá-los
desk-claims--recipients = Quem os recebe, segundo dizem
desk-claims--retention = Durante quanto tempo dizem conservá-los
desk-claims--silent = A política não diz nada sobre isso.
desk-claims--transfers = O que dizem sobre países fora da Europa

## Desk (window and command line): Kinds of days that do not count

desk-class--bank = bancos fechados
desk-class--bridge = ponte
desk-class--equated = equiparado a feriado
desk-class--local = em alguns municípios
desk-class--statutory = feriado

## Desk (window and command line): Letters that follow a request

desk-follow_up--F1 = Insistência
desk-follow_up--F1--hint = O prazo passou e nada chegou.
desk-follow_up--F2 = O que falta
desk-follow_up--F2--hint = A resposta está incompleta, ou recusam.
desk-follow_up--F3 = Contestar a exigência de identificação
desk-follow_up--F3--hint = Sabem quem é, ou pedem demasiado.
desk-follow_up--F4 = Contestar a prorrogação
desk-follow_up--F4--hint = Chegou tarde demais, sem motivos, ou não é precisa.
desk-follow_up--F5 = Contestar a taxa
desk-follow_up--F5--hint = A resposta é gratuita.
desk-follow_up--F6 = Responder à pergunta da empresa
desk-follow_up--F6--hint = Perguntam a que se refere. «Tudo» é uma resposta.
desk-follow_up--F7 = Mostrar a sua identidade
desk-follow_up--F7--hint = Dê o que é preciso e não mais, só para este uso.
desk-follow_up--F8 = Reclamação à autoridade
desk-follow_up--F8--hint = A autoridade analisa o caso, gratuitamente.
desk-follow_up--UK-164A = Reclamação à empresa
desk-follow_up--UK-164A--hint = A lei britânica quer que se pergunte primeiro à empresa.
desk-follow_up--authority_silent = Perguntar à autoridade em que ponto está
desk-follow_up--authority_silent--hint = Passaram três meses sem uma palavra. A carta pergunta e indica a via de recurso.
desk-follow_up--processor = Perguntar quem é o responsável pelo tratamento
desk-follow_up--processor--hint = Dizem que só tratam os dados por conta de outrem.
desk-follow_up--redaction = Contestar o que está ocultado
desk-follow_up--redaction--hint = Há passagens ocultadas por inteiro, ou sem motivo.
desk-follow_up--resend = A carta de novo
desk-follow_up--resend--hint = Voltou. A carta diz quando e como foi enviada da primeira vez.

## Desk (window and command line): Citations of law

desk-law--Art--12--3--GDPR = artigo 12.º, n.º 3, do RGPD
desk-law--Art--12--3--UK--GDPR = artigo 12.º, n.º 3, do UK GDPR
desk-law--Art--12A--UK--GDPR = artigo 12A do UK GDPR
desk-law--Art--14--3--Reg--2018--1725 = artigo 14.º, n.º 3, do Regulamento 2018/1725
desk-law--Art--18--DPO = artigo 18.º da Portaria suíça relativa à proteção de dados
desk-law--Art--25--7--FADP--Art--18--DPO = artigo 25.º, n.º 7, da LPD suíça, artigo 18.º da Portaria suíça relativa à proteção de dados
desk-law--Art--51--II--loi--78-17 = artigo 51.º, II, da Lei francesa n.º 78-17
desk-law--Art--63--3--Reg--2018--1725 = artigo 63.º, n.º 3, do Regulamento 2018/1725
desk-law--Art--78--2--GDPR = artigo 78.º, n.º 2, do RGPD
desk-law--ICO--time--limits = segundo a contagem da ICO
desk-law--Reg--1182--71--Art--3--1 = artigo 3.º, n.º 1, do Regulamento 1182/71
desk-law--Reg--1182--71--Art--3--2--c = artigo 3.º, n.º 2, alínea c), do Regulamento 1182/71
desk-law--Reg--1182--71--Art--3--4 = artigo 3.º, n.º 4, do Regulamento 1182/71
desk-law--s--164A--DPA--2018 = artigo 164A da DPA 2018
desk-law--s--166--DPA--2018 = artigo 166 da DPA 2018
desk-law--14--3--KDG = § 14, n.º 3, KDG
desk-law--16--3--DSG-EKD = § 16, n.º 3, DSG-EKD
desk-law--187--1--BGB = § 187, n.º 1, BGB
desk-law--188--3--BGB = § 188, n.º 3, BGB
desk-law--193--BGB = § 193 BGB

## Desk (window and command line): What the law owes the data subject

desk-owes--accounts_closed = Encerrar as contas e ajudar a liquidar a herança
desk-owes--acknowledgement = Acusar a receção no prazo de trinta dias
desk-owes--before_lifting = Informar antes de os voltarem a usar
desk-owes--breach_record = Manter um registo disso
desk-owes--breach_told = Dizer-lhe o que aconteceu, o que daí resulta e o que fazem quanto a isso
desk-owes--completion = Acrescentar o que falta
desk-owes--confirmation = Dizer se têm dados a seu respeito
desk-owes--copy = Uma cópia dos próprios dados
desk-owes--correction = Corrigir o que está errado
desk-owes--directives_kept = Guardar as suas disposições e segui-las
desk-owes--electronic_form = Um formato eletrónico corrente, se pedir por e-mail
desk-owes--erasure = Apagar os dados, incluindo as cópias
desk-owes--erasure_minor = Apagá-los o mais depressa possível
desk-owes--estate_told = O que a lei do país dá a herdeiros ou familiares
desk-owes--explanation = Como se chegou à decisão
desk-owes--file = Um ficheiro de leitura automática
desk-owes--free = Tudo gratuitamente
desk-owes--handling = Analisar a sua reclamação
desk-owes--human_review = Uma pessoa que a analise de novo, com o seu ponto de vista
desk-owes--in_time = Uma resposta sem demora, no prazo da lei
desk-owes--information = Para quê, de onde, a quem, durante quanto tempo
desk-owes--kept_listed = Enumerar o que conservam, e porquê
desk-owes--missing_information = O que a política omite
desk-owes--others_told = Informar outros que o publicaram
desk-owes--progress = Dizer-lhe em que ponto está
desk-owes--reasons = Motivos para tudo o que não façam, e onde pode reclamar
desk-owes--recipients_list = Dizer-lhe quem são
desk-owes--recipients_told = Informar todos os que receberam os dados
desk-owes--restriction = Conservar os dados e quase não os usar
desk-owes--restriction_meanwhile = Limitar o uso dos dados até isso estar decidido
desk-owes--safeguards = O que protege os dados no estrangeiro
desk-owes--source_told = Dizer de onde vêm os seus dados
desk-owes--stop = Cessar, a não ser que provem razões imperiosas
desk-owes--stop_consent = Cessar de imediato, tão facilmente como aceitou
desk-owes--stop_marketing = Cessar de imediato
desk-owes--stop_research = Cessar, a não ser que a missão seja de interesse público
desk-owes--transmission = Enviá-los à outra empresa, se for possível

## Desk (window and command line): Why a deadline ends on its day, step by step

desk-reason--cautious = Por segurança, insista só depois de { $date }: um serviço lá pode estar fechado. { $chain }.
desk-reason--clamped = Esse mês não tem dia { $n }, por isso conta o último: { $date }{ $law }.
desk-reason--days = { $n } dias terminam em { $date } ({ $law }).
desk-reason--estimated = Enviou-a por correio, e ninguém registou o dia em que chegou: { $date } é uma estimativa, segundo os dias úteis habituais do correio. Nenhuma lei presume um dia; indique o verdadeiro assim que o souber. O próprio dia da receção não conta ({ $law }).
desk-reason--extended = Prorrogaram em { $date }, a tempo e com motivos: têm até { $extended } ({ $law }).
desk-reason--extended_too_late = Prorrogaram em { $date }, depois de { $due }. É tarde demais: mantém-se a primeira data.
desk-reason--extended_without_reasons = Prorrogaram em { $date } sem dizer porquê. Isso não é uma prorrogação: mantém-se a primeira data.
desk-reason--extension = Só podem demorar até { $extended } se lhe disserem porquê até { $due } ({ $law }).
desk-reason--extension_unlimited = Anunciaram em { $date } que precisam de mais tempo. Esta lei não fixa a duração: exija-lhes o dia que indicaram.
desk-reason--holidays_unknown = Os feriados do lugar de onde respondem não são aqui conhecidos. Se { $date } for um deles, têm até ao dia útil seguinte.
desk-reason--month = Um mês de calendário termina em { $date } ({ $law }).
desk-reason--months = { $n } meses de calendário terminam em { $date } ({ $law }).
desk-reason--not_started = Esperam algo de que precisam de si. Se lhes chegasse em { $date }, o prazo começaria nesse dia ({ $law }).
desk-reason--overdue = A partir de { $date } estão em atraso.
desk-reason--paused =
    Perguntaram-lhe algo em { $from } e tiveram a sua resposta em { $to }. { $n ->
        [one] { $n } dia não conta: { $date }.
       *[other] { $n } dias não contam: { $date }.
    }
desk-reason--paused_both =
    Perguntaram-lhe algo em { $from } e tiveram a sua resposta em { $to }. { $n ->
        [one] Com estes dois dias incluídos, { $n } dia não conta: { $date }.
       *[other] Com estes dois dias incluídos, { $n } dias não contam: { $date }.
    }
desk-reason--paused_open =
    Perguntaram-lhe algo em { $from } e ainda esperam a sua resposta. { $n ->
        [one] Se a desse hoje, { $n } dia não contaria: { $date }.
       *[other] Se a desse hoje, { $n } dias não contariam: { $date }.
    }
desk-reason--paused_too_late = Perguntaram-lhe algo em { $date }, quando o prazo já tinha terminado em { $due }. Isso não suspende nada.
desk-reason--received = Receberam-na em { $date }. Esse próprio dia não conta ({ $law }).
desk-reason--received_counts = Receberam-na em { $date }, e esse dia é o primeiro que conta ({ $law }).
desk-reason--restarted = Aquilo de que precisavam de si chegou-lhes em { $date }, e o prazo começa nesse dia ({ $law }).
desk-reason--rolled = { $chain }, portanto { $date }{ $law }.
desk-reason--rolled_extended = Para o prazo prorrogado: { $chain }, portanto { $date }{ $law }.
desk-reason--sent_electronically = Enviou-a por via eletrónica em { $date }, o que conta como o dia em que a receberam. Esse próprio dia não conta ({ $law }).
desk-reason--tables_end = Os feriados regionais deste país só são conhecidos de { $first } a { $last }. Para outros anos, veja o calendário oficial do país.

## Desk (window and command line): Why a next step is due

desk-reason_step--ask_authority = O prazo para lhe dizer em que ponto está terminou (artigo 78.º, n.º 2, do RGPD; no Reino Unido, artigo 166 da DPA 2018).
desk-reason_step--ask_controller = Responderam em { $since }. Um subcontratante ajuda o responsável pelo tratamento a responder [artigo 28.º, n.º 3, alínea e), do RGPD].
desk-reason_step--ask_missing = Responderam em { $since }; o direito é a tudo (artigo 15.º do RGPD).
desk-reason_step--check_answer = Responderam em { $since }. Mais de metade das respostas estão incompletas.
desk-reason_step--check_refusal = Recusaram em { $since } (artigo 12.º, n.º 4, do RGPD).
desk-reason_step--complain = Desde { $since } há algo de que reclamar (artigo 77.º do RGPD e disposições semelhantes).
desk-reason_step--complain_company = A lei britânica quer a reclamação primeiro junto da empresa (artigo 164A da DPA 2018).
desk-reason_step--contest_clarification = Perguntaram em { $since }, e o direito de saber abrange tudo.
desk-reason_step--contest_extension = Anunciaram-na em { $since }. Uma prorrogação precisa de motivos, no primeiro mês (artigo 12.º, n.º 3, do RGPD).
desk-reason_step--contest_fee = Pediram-na em { $since }. Uma resposta só custa alguma coisa se um pedido for manifestamente infundado ou excessivo (artigo 12.º, n.º 5, do RGPD).
desk-reason_step--contest_identity = Pediram-no em { $since }. Só dúvidas razoáveis o permitem, e só para o que for necessário [artigo 12.º, n.º 6, e artigo 5.º, n.º 1, alínea c), do RGPD].
desk-reason_step--contest_redaction = Responderam em { $since }. Os direitos de terceiros limitam a cópia, e não são razão para recusar tudo (artigo 15.º, n.º 4, e considerando 63 do RGPD).
desk-reason_step--damages = O artigo 82.º do RGPD dá indemnização por um dano real, nunca com um primeiro pedido.
desk-reason_step--give_clarification = Perguntaram em { $since }. Havendo muitos dados, podem perguntar a que se refere (considerando 63 do RGPD).
desk-reason_step--give_identity = Perguntaram em { $since }. Se tiverem dúvidas razoáveis podem fazê-lo, e o prazo espera por si (artigo 12.º, n.º 6, do RGPD).
desk-reason_step--read_decision = A autoridade respondeu em { $since }.
desk-reason_step--record_acknowledged = O prazo conta desde o dia em que a receberem.
desk-reason_step--record_received = O prazo conta desde o dia em que a receberem.
desk-reason_step--record_true_receipt = Nenhuma lei presume o dia em que uma carta chega.
desk-reason_step--remedy = O prazo para lhe dizer em que ponto está terminou (artigo 78.º, n.º 2, do RGPD; no Reino Unido, artigo 166 da DPA 2018).
desk-reason_step--remind = O prazo terminou em { $since } (artigo 12.º, n.º 3, do RGPD).
desk-reason_step--send_follow_up = Foi escrita em { $since }.
desk-reason_step--use_channel = Pediram-no em { $since } (artigo 12.º, n.º 2, do RGPD: têm de facilitar o exercício).
desk-reason_step--wait = O prazo que a lei lhes dá está a correr.
desk-reason_step--wait_after_reminder = Insistiu em { $since }; duas semanas são razoáveis.
desk-reason_step--wait_authority = Reclamou em { $since }.
desk-reason_step--wait_cautious = Por lei estão em atraso desde { $since }, mas um serviço lá pode ter estado fechado.
desk-reason_step--wait_company = Reclamou em { $since } (artigo 164A da DPA 2018).
desk-reason_step--write_to_controller = É o responsável pelo tratamento que deve a resposta, e o seu prazo começa quando receber o seu pedido (artigo 12.º, n.º 3, do RGPD).
desk-reason_step--ask_again = Este lembrete foi definido por si. Nada obriga a isso.

## Desk (window and command line): Reasons for refusing, as they may write

desk-refusal--already_known = Que já o sabe
desk-refusal--archiving = Que é conservado num arquivo
desk-refusal--basis_not_objectable = Que assenta em consentimento ou contrato: então retire-o ou cesse-o
desk-refusal--breach_excepted = Que os dados eram ilegíveis, ou o risco passou, ou informaram o público
desk-refusal--compelling_grounds = Razões imperiosas: têm de as provar
desk-refusal--consent_other_basis = Que têm outro fundamento jurídico: têm de o indicar
desk-refusal--decision_allowed = Que um contrato, uma lei ou o seu consentimento o permite: a reapreciação continua a ser devida
desk-refusal--disproportionate = Que informar toda a gente exige demasiado esforço
desk-refusal--excessive = Que pede demasiado ou demasiadas vezes: têm de o provar
desk-refusal--expression = Liberdade de expressão e de informação
desk-refusal--forbidden_by_deceased = Que a pessoa o tinha proibido
desk-refusal--human_involved = Que uma pessoa interveio: tem de ter sido a sério
desk-refusal--identity_doubt = Que duvidam de quem é: só com motivo
desk-refusal--inadmissible = Que a forma da reclamação não está correta
desk-refusal--inferred = Que o deduziram eles próprios
desk-refusal--legal_claims = Que precisam deles para um tribunal
desk-refusal--legal_obligation = Que uma lei os obriga a conservá-los, como as faturas
desk-refusal--minor_exceptions = Liberdade de expressão, uma lei, saúde pública, arquivos, um tribunal
desk-refusal--no_case = Que nenhum dos quatro casos se aplica
desk-refusal--no_data = Que não têm nada: ainda assim têm de o dizer
desk-refusal--no_high_risk = Que o risco para si não é elevado
desk-refusal--no_prior_request = Que não o pediu primeiro à empresa
desk-refusal--not_collected = Que os dados não vieram de si, em poucos casos
desk-refusal--not_controller = Que não lhes cabe decidir: então dizem a quem cabe
desk-refusal--not_executor = Que não é a pessoa designada
desk-refusal--not_feasible = Que não é tecnicamente possível
desk-refusal--not_heir = Que não faz parte dos herdeiros, ou que há disposições em contrário
desk-refusal--not_identifiable = Que não conseguem saber quais são os seus dados
desk-refusal--not_needed_for_purpose = Que a finalidade não o exige
desk-refusal--objection_claims = Que precisam deles para um tribunal
desk-refusal--other_basis = Que assenta noutra coisa que não consentimento ou contrato
desk-refusal--overriding_interest = Um interesse prevalecente, uma lei, ou o seu consentimento
desk-refusal--portability_others = Que afeta terceiros
desk-refusal--proof_missing = Que não mostrou o que está certo
desk-refusal--public_health = Saúde pública
desk-refusal--public_task = Que serve uma missão de interesse público
desk-refusal--research = Arquivos, investigação, estatística
desk-refusal--research_public_task = Que a investigação serve uma missão de interesse público
desk-refusal--restricted_by_law = Que uma lei o proíbe: têm de a indicar
desk-refusal--rights_of_others = Que afeta terceiros: ocultam isso e dão o resto
desk-refusal--uses_remain = Que alguns usos continuam permitidos
desk-refusal--value_judgement = Que é uma opinião e não um facto

## Desk (window and command line): What a company sent: kinds of files and data, and notes on them

desk-answer--feature--advertiser = Anunciantes
desk-answer--feature--device = Dispositivos
desk-answer--feature--email = Endereços de e-mail
desk-answer--feature--ip = Endereços IP
desk-answer--feature--payment = Pagamentos
desk-answer--feature--person = Pessoas
desk-answer--feature--phone = Números de telefone
desk-answer--feature--place = Lugares
desk-answer--kind--audio = áudio
desk-answer--kind--avif = imagem (avif)
desk-answer--kind--bmp = imagem (bmp)
desk-answer--kind--bzip2 = bzip2
desk-answer--kind--calendar = calendário (ics)
desk-answer--kind--contacts = contactos (vcf)
desk-answer--kind--csv = tabela em texto
desk-answer--kind--doc = documento (doc)
desk-answer--kind--docx = documento (docx)
desk-answer--kind--empty = vazio
desk-answer--kind--gif = imagem (gif)
desk-answer--kind--gzip = gzip
desk-answer--kind--heic = imagem (heic)
desk-answer--kind--html = página web
desk-answer--kind--jpeg = imagem (jpeg)
desk-answer--kind--json = JSON
desk-answer--kind--json_lines = JSON, um valor por linha
desk-answer--kind--locked_office = ficheiro Office protegido
desk-answer--kind--mail = e-mail
desk-answer--kind--mailbox = caixa de correio
desk-answer--kind--ods = folha de cálculo (ods)
desk-answer--kind--odt = documento (odt)
desk-answer--kind--ole = ficheiro composto
desk-answer--kind--outlook_mail = mensagem do Outlook
desk-answer--kind--outlook_wrapping = winmail.dat
desk-answer--kind--pdf = PDF
desk-answer--kind--pgp = cifrado com PGP
desk-answer--kind--png = imagem (png)
desk-answer--kind--pptx = apresentação (pptx)
desk-answer--kind--program = programa
desk-answer--kind--pst = ficheiro de dados do Outlook
desk-answer--kind--rar = arquivo RAR
desk-answer--kind--rtf = documento (rtf)
desk-answer--kind--script_json = JSON atrás de uma linha de script
desk-answer--kind--seven_zip = arquivo 7z
desk-answer--kind--signed_mail = S/MIME
desk-answer--kind--sqlite = base de dados SQLite
desk-answer--kind--tar = arquivo tar
desk-answer--kind--text = texto
desk-answer--kind--tiff = imagem (tiff)
desk-answer--kind--unknown = desconhecido
desk-answer--kind--video = vídeo
desk-answer--kind--webp = imagem (webp)
desk-answer--kind--xls = folha de cálculo (xls)
desk-answer--kind--xlsb = folha de cálculo (xlsb)
desk-answer--kind--xlsx = folha de cálculo (xlsx)
desk-answer--kind--xml = XML
desk-answer--kind--xz = xz
desk-answer--kind--zip = arquivo zip
desk-answer--kind--zstd = Zstandard
desk-answer--note--bad_json = O JSON está danificado: { $what }. Registos que foi possível ler: { $readable }.
desk-answer--note--codes = «{ $field }» contém códigos sem explicação: { $values }.
desk-answer--note--cut_short = O ficheiro acaba antes de estar completo.
desk-answer--note--damaged = O ficheiro não contém o que o seu tipo promete ({ $detail }).
desk-answer--note--day_order_undecided =
    { $count ->
        [one] Não se distinguem dia e mês em { $count } data ({ $column }).
       *[other] Não se distinguem dia e mês em { $count } datas ({ $column }).
    }
desk-answer--note--day_order_undecided--no_column =
    { $count ->
        [one] Não se distinguem dia e mês em { $count } data.
       *[other] Não se distinguem dia e mês em { $count } datas.
    }
desk-answer--note--empty = O ficheiro está vazio.
desk-answer--note--empty_list = A lista «{ $name }» existe e não contém nada.
desk-answer--note--empty_list--unnamed = A lista ou tabela não contém nada.
desk-answer--note--encoding_guessed = A codificação foi descoberta pelas letras: { $encoding }. Pode ser outra.
desk-answer--note--formula = Uma fórmula em { $place }: mostrada, nunca calculada.
desk-answer--note--hidden_sheet = A folha «{ $name }» está oculta no ficheiro.
desk-answer--note--left_unread = Não foi vista nesta passagem.
desk-answer--note--letters_lost = Alguns bytes não são letras na codificação { $encoding }.
desk-answer--note--method_not_read = O método com que está comprimido não é lido aqui ({ $method }).
desk-answer--note--name_disagrees = O nome termina em .{ $named }, mas o conteúdo é: { $is }.
desk-answer--note--name_refused = O nome aponta para fora do arquivo ({ $name }); nunca se escreve nada com ele.
desk-answer--note--no_side_file = { $name } não tem ao lado um ficheiro de detalhes.
desk-answer--note--no_such_entry = Não há entrada com o número { $number }.
desk-answer--note--no_such_item = Nada nele se chama «{ $name }».
desk-answer--note--no_such_page = Não tem página { $number }; a última é a { $pages }.
desk-answer--note--not_followed = Uma ligação ou um dispositivo, listado e não seguido: { $name }.
desk-answer--note--not_read_here = Este tipo de ficheiro não é lido aqui: { $kind }.
desk-answer--note--note_beside_table = Ao lado da tabela está: { $text }
desk-answer--note--only_a_link = Isto não é a resposta, mas o caminho para ela, em { $host }.
desk-answer--note--only_a_link--days = Isto não é a resposta, mas o caminho para ela, em { $host }. Diz que o caminho se fecha ao fim de { $days } dias.
desk-answer--note--only_zeros = O ficheiro só contém zeros: não foi copiado ou transferido por inteiro.
desk-answer--note--overlapping = Partes do arquivo sobrepõem-se, como em ficheiros feitos para crescer sem fim.
desk-answer--note--part_missing = A parte { $number } deste conjunto falta ou não foi adicionada.
desk-answer--note--password_needed = É precisa uma palavra-passe ({ $method }).
desk-answer--note--password_needed--hidden = É precisa uma palavra-passe até para os nomes do que contém ({ $method }).
desk-answer--note--password_wrong = Não é essa a palavra-passe.
desk-answer--note--password_wrong--or_damaged = Não é essa a palavra-passe, ou o ficheiro está danificado: este formato não permite distinguir.
desk-answer--note--picture_not_shown = Este tipo de imagem é guardado e não mostrado aqui: { $kind }.
desk-answer--note--picture_of_text = As palavras em { $pages } páginas são imagens: não se podem pesquisar.
desk-answer--note--program = Isto é um programa. É guardado e nunca aberto.
desk-answer--note--reader_stopped = O leitor, que funciona isolado de tudo o resto, parou aqui ({ $detail }).
desk-answer--note--remote_left_out =
    { $count ->
        [one] { $count } imagem ou estilo remoto não foi carregado.
       *[other] { $count } imagens ou estilos remotos não foram carregados.
    }
desk-answer--note--restricted = Quem o fez proíbe imprimir ou copiar; pode ser lido.
desk-answer--note--saved_again = Um programa de folhas de cálculo parece ter guardado este ficheiro de novo e alterado datas em «{ $column }».
desk-answer--note--serial_dates = As datas em «{ $column }» estão escritas como números de dias.
desk-answer--note--text_repaired =
    { $count ->
        [one] As letras que se estragaram na exportação da empresa são mostradas como deviam ser ({ $count } texto).
       *[other] As letras que se estragaram na exportação da empresa são mostradas como deviam ser ({ $count } textos).
    }
desk-answer--note--too_large--blocks = O texto é mais longo do que se lê aqui; mostra-se o início.
desk-answer--note--too_large--bytes = O ficheiro é mais longo do que se lê aqui; mostra-se o que vem antes.
desk-answer--note--too_large--cells = A tabela tem mais células do que se leem aqui; mostram-se as primeiras linhas.
desk-answer--note--too_large--depth = Está mais fundo dentro de outros ficheiros do que se lê aqui.
desk-answer--note--too_large--entries = Contém mais partes do que se listam aqui.
desk-answer--note--too_large--inflated = O que está comprimido torna-se maior do que se lê aqui.
desk-answer--note--too_large--memory = A compressão precisa de mais memória do que se dá aqui.
desk-answer--note--too_large--pages = O documento tem mais páginas do que se leem aqui; mostram-se as primeiras.
desk-answer--note--too_large--records = Há mais registos do que se leem aqui; mostram-se os primeiros.
desk-answer--note--unknown_kind = Não se sabe que tipo de ficheiro é este.
desk-answer--note--wrapped = { $by } embrulhou-o (winmail.dat); mostra-se o que estava dentro.
desk-answer--todo--add_part = Adicione também a outra parte, se a tiver; caso contrário, peça-a à empresa.
desk-answer--todo--ask_company = Peça à empresa que o explique ou que o envie de novo.
desk-answer--todo--choose_day_order = Escolha o que vem primeiro, o dia ou o mês.
desk-answer--todo--choose_encoding = Se as letras parecerem erradas, escolha outra codificação.
desk-answer--todo--do_not_open = Não o abra.
desk-answer--todo--fetch_again = Descarregue-o mais uma vez, ou peça à empresa que o envie de novo. Esta cópia é guardada como está.
desk-answer--todo--fetch_in_time = Vá lá buscar a resposta antes de a ligação expirar e adicione depois o que obteve.
desk-answer--todo--give_password = Indique a palavra-passe; muitas vezes vem numa segunda mensagem.
desk-answer--todo--open_as_picture = Guarde-a: o programa de fotografias do seu computador ou telefone abre-a. Também pode pedi-la à empresa como JPEG.
desk-answer--todo--open_outside = Guarde-o e abra-o com o programa que o fez. Um arquivo pode ser descompactado lá e a pasta adicionada aqui.
desk-answer--todo--read_picture = Veja as próprias páginas; um programa de reconhecimento de texto consegue lê-las.
desk-answer--todo--trust_content = Guie-se pelo conteúdo, não pelo nome.
desk-answer--todo--use_original = Use o ficheiro tal como a empresa o enviou, se ainda o tiver.

## Desk (window and command line): What an answer is, when it is checked

desk-answer_is--acknowledgement = Confirmam que têm a sua carta
desk-answer_is--acknowledgement--follows = O prazo continua a correr.
desk-answer_is--clarification = Perguntam a que se refere
desk-answer_is--clarification--follows = O passo seguinte é a carta que o diz.
desk-answer_is--extension = Querem mais tempo
desk-answer_is--extension--follows = O prazo muda até onde a lei permite, se o disseram a tempo e com motivos.
desk-answer_is--full = Responderam na íntegra
desk-answer_is--full--follows = Compare com a lista e assinale o que lá está.
desk-answer_is--identity = Querem saber quem é
desk-answer_is--identity--follows = O passo seguinte é a carta que mostra a sua identidade, ou que contesta a exigência.
desk-answer_is--incomplete = Responderam em parte
desk-answer_is--incomplete--follows = O que deixar por assinalar vai na próxima carta.
desk-answer_is--no_data = Dizem que não detêm dados a seu respeito
desk-answer_is--no_data--follows = Se souber que não é assim, diga numa carta porque devem deter alguns, ou reclame.
desk-answer_is--referral = Só remetem para um portal ou uma política
desk-answer_is--referral--follows = Uma política é escrita para toda a gente; peça o que lhe diz respeito.
desk-answer_is--refusal = Recusam
desk-answer_is--refusal--follows = O passo seguinte é ler os motivos e depois responder-lhes ou reclamar.

## Desk (window and command line): Checking an answer

desk-check--score = { $given } de { $of } segundo o que assinalou

## Desk (window and command line): What an answer says of an item that the law owes

desk-item_says--none_claimed = Dizem que não há
desk-item_says--present = Parece lá estar
desk-item_says--refers = Remete para outro lado
desk-item_says--vague = Em termos gerais, ou em parte

## Desk (window and command line): Further things that an answer says

desk-remark--A13 = Mais tempo, com motivos e um dia
desk-remark--A15 = Gratuitamente
desk-remark--A20 = Prova de quem é

## Desk (window and command line): The evidence pack for an authority

desk-evidence--title = Dossiê de provas
desk-evidence--title--complaint = Reclamação e dossiê de provas
desk-evidence--file = provas-{ $reference }
desk-evidence--file--originals = originais-{ $reference }
desk-evidence--running = { $title } – { $complainant } / { $controller } – { $reference }
desk-evidence--made = Feito em { $date }. Indica o que a parte reclamante registou até esse dia e o que dizem os documentos nele contidos. O que não está registado é indicado como não registado; daí nada resulta por si só.
desk-evidence--originals = Os originais estão em { $name }, byte por byte, com as suas somas de verificação SHA-256 em { $sums }.
desk-evidence--authority = Dirigido a
desk-evidence--authority--none = A reclamação ainda não está escrita, por isso não é indicada nenhuma autoridade.
desk-evidence--complainant = Parte reclamante
desk-evidence--for = em nome de { $name }, { $capacity }
desk-evidence--for--mandate = em nome de { $name }, ao abrigo de uma procuração
desk-evidence--controller = Responsável pelo tratamento
desk-evidence--reference = Referência
desk-evidence--references = Referências
desk-evidence--about = Objeto da reclamação
desk-evidence--about--stated = A reclamação de { $date } expõe:
desk-evidence--about--none = Ainda não há reclamação escrita. O pedido referia-se a { $rights }; o que dele resultou é exposto abaixo.
desk-evidence--rights = Direitos em causa
desk-evidence--breaches = Disposições indicadas na reclamação
desk-evidence--contents = O conteúdo da reclamação
desk-evidence--contents--usual = Nenhuma lei enumera o que uma reclamação destas tem de conter; é isto que pedem os formulários das autoridades de controlo.
desk-evidence--contents--reg-2025-2518 = O artigo 4.º do Regulamento (UE) 2025/2518 enumera o que torna admissível uma reclamação relativa a um tratamento transfronteiriço. Pela mesma ordem:
desk-evidence--contents--dpa-2018 = Nos termos do artigo 164A da Data Protection Act 2018, o titular dos dados pode reclamar ao responsável pelo tratamento; a Information Commission espera que isso tenha sido feito primeiro. Aqui vem em primeiro lugar.
desk-evidence--law--reg-2025-2518 = art. { $article } do Regulamento (UE) 2025/2518
desk-evidence--law--dpa-2018 = art. { $article } da DPA 2018
desk-evidence--law--usual--GDPR = art. { $article } do RGPD
desk-evidence--law--usual--UK-GDPR = art. { $article } da DPA 2018
desk-evidence--law--usual--FADP = art. { $article } da LPD suíça
desk-evidence--law--usual--EUDPR = art. { $article } do Regulamento (UE) 2018/1725
desk-evidence--law--usual--DSG-EKD = § { $article } DSG-EKD
desk-evidence--law--usual--KDG = § { $article } KDG
desk-evidence--point--controller_first = Reclamação ao responsável pelo tratamento
desk-evidence--point--complainant = Parte reclamante e contacto
desk-evidence--point--constitution = Constituição regular do organismo
desk-evidence--point--mandate = Poderes de representação
desk-evidence--point--controller = Responsável pelo tratamento
desk-evidence--point--infringement = Descrição da violação
desk-evidence--point--prior_request = Pedido prévio ao responsável pelo tratamento
desk-evidence--says--controller_first = Reclamação ao responsável pelo tratamento em { $date }.
desk-evidence--says--controller_first--none = Não está registada nenhuma reclamação ao responsável pelo tratamento.
desk-evidence--says--constitution--none = Neste dossiê não há documento sobre isso.
desk-evidence--says--mandate = Procuração passada por { $name }.
desk-evidence--says--mandate--none = Neste dossiê não há documento sobre isso.
desk-evidence--says--infringement--none = Ainda não há reclamação escrita.
desk-evidence--says--infringement = Na reclamação de { $date }.
desk-evidence--says--request = Escrito em { $written }, enviado em { $sent } { $channel }.
desk-evidence--says--request--elsewhere = Enviado em { $sent } { $channel }.
desk-evidence--says--request--unsent = Escrito em { $written }. Não está registado nenhum envio.
desk-evidence--says--request--none = Nenhum pedido prévio faz parte deste processo.
desk-evidence--says--request--stated = A reclamação refere um pedido de { $date }; não faz parte deste processo.
desk-evidence--says--number = Número do envio: { $number }.
desk-evidence--says--proof--none = Neste dossiê não há documento sobre o envio.
desk-evidence--says--received = Receção registada em { $date }.
desk-evidence--by--post = por correio
desk-evidence--by--email = por e-mail
desk-evidence--by--web_form = por formulário web
desk-evidence--timeline = O que aconteceu
desk-evidence--column--day = Dia
desk-evidence--column--event = Registado
desk-evidence--column--documents = Documentos
desk-evidence--column--number = N.º
desk-evidence--column--document = Documento
desk-evidence--column--page = Página
desk-evidence--erased =
    { $n ->
        [one] { $n } entrada foi eliminada pela parte reclamante; nada dela é aqui conhecido.
       *[other] { $n } entradas foram eliminadas pela parte reclamante; nada delas é aqui conhecido.
    }
desk-evidence--unknown =
    { $n ->
        [one] Não foi possível ler { $n } entrada de uma versão mais recente.
       *[other] Não foi possível ler { $n } entradas de uma versão mais recente.
    }
desk-evidence--clock = O prazo de resposta
desk-evidence--clock--unsent = Não está registado nenhum envio, por isso não se conta nenhum prazo.
desk-evidence--clock--bounced = A carta veio devolvida em { $date }, por isso não se conta nenhum prazo.
desk-evidence--clock--no_term = A lei não fixa prazo de resposta a esta carta.
desk-evidence--clock--no_receipt = O dia da receção não está registado, por isso não se conta nenhum prazo.
desk-evidence--clock--running = O prazo corre até { $due }.
desk-evidence--clock--last_day = Último dia do prazo: { $due }.
desk-evidence--clock--over = O prazo terminou em { $due }.
desk-evidence--clock--no_answer = Não está registada nenhuma resposta até { $date }.
desk-evidence--clock--answered = Está registada uma resposta em { $date }, dentro do prazo.
desk-evidence--clock--answered_late = Está registada uma resposta em { $date }, depois de o prazo ter terminado em { $due }.
desk-evidence--clock--answered_only = Está registada uma resposta em { $date }.
desk-evidence--clock--refused = Está registada uma recusa em { $date }.
desk-evidence--index = Índice de documentos
desk-evidence--index--lead = Cada documento com o lugar do seu conteúdo aqui, o seu nome entre os originais e a sua soma de verificação SHA-256.
desk-evidence--index--none = Nenhum documento está guardado com este processo.
desk-evidence--index--signature = A imagem da assinatura está nas cartas e não se encontra entre os originais.
desk-evidence--in_zip = No ZIP: { $name }
desk-evidence--size = { $bytes } · SHA-256 { $sha256 }
desk-evidence--documents = Os documentos
desk-evidence--documents--lead = Páginas e imagens são mostradas tal como se veem, com o texto que nelas se leu; as mensagens são mostradas como texto. Fazem fé os originais.
desk-evidence--page = Página { $n } de { $of } de { $name }
desk-evidence--picture = Imagem: { $name }
desk-evidence--text_of = Texto da página { $n }, tal como lido por máquina:
desk-evidence--mail--from = De: { $value }
desk-evidence--mail--to = Para: { $value }
desk-evidence--mail--sent = Data: { $value }
desk-evidence--mail--subject = Assunto: { $value }
desk-evidence--mail--attached = Em anexo: { $value }
desk-evidence--stand_in =
    { $n ->
        [one] { $n } carácter que falta nos tipos de letra daqui é mostrado como □.
       *[other] { $n } caracteres que faltam nos tipos de letra daqui são mostrados como □.
    }
desk-evidence--goes_on = Continua no original.
desk-evidence--pages_left = As páginas { $first } a { $last } estão só no original.
desk-evidence--attached_left = Não é mostrado aqui; está no original.
desk-evidence--unshown--large = Não é mostrado aqui: é maior do que { $cap }. Está entre os originais.
desk-evidence--unshown--kind = Não é mostrado aqui: { $kind }. Está entre os originais.
desk-evidence--unshown--full = Não é mostrado aqui: este dossiê já tem o máximo de páginas. Está entre os originais.
desk-evidence--unshown--reason = Não é mostrado aqui: { $reason } Está entre os originais.
desk-evidence--role--letter_pdf = Carta
desk-evidence--role--letter_text = Carta como texto simples
desk-evidence--role--own_letter = Carta tal como foi enviada
desk-evidence--role--received = Recebido
desk-evidence--role--proof = Guardado pela parte reclamante
desk-evidence--role--notice = Política de privacidade
desk-evidence--role--signature = Assinatura
desk-evidence--role--identity_copy = Cópia de um documento de identificação, com partes ocultas
desk-evidence--role--enclosure = Anexo
desk-evidence--role--mandate = Procuração
desk-evidence--who--company = O responsável pelo tratamento
desk-evidence--who--authority = A autoridade
desk-evidence--what--request = Pedido
desk-evidence--what--complaint = Reclamação
desk-evidence--event--composed = { $what }: redação.
desk-evidence--event--joined = { $what }: texto tal como foi enviado.
desk-evidence--event--sent--post = { $what }: envio por correio.
desk-evidence--event--sent--email = { $what }: envio por e-mail.
desk-evidence--event--sent--web_form = { $what }: envio por formulário web.
desk-evidence--event--received = { $what }: receção.
desk-evidence--event--acknowledged = { $who } acusou a receção.
desk-evidence--event--bounced = { $what }: devolução sem entrega.
desk-evidence--event--other_channel_asked = { $who } pediu o envio por outra via.
desk-evidence--event--identity_asked = { $who } pediu prova de identidade.
desk-evidence--event--identity_given = A parte reclamante forneceu o que foi pedido sobre a identidade.
desk-evidence--event--clarification_asked = { $who } perguntou a que se referia o pedido.
desk-evidence--event--clarification_given = A parte reclamante disse a que se referia.
desk-evidence--event--extension_announced = { $who } anunciou que é preciso mais tempo.
desk-evidence--event--answered = { $who } respondeu.
desk-evidence--event--refused = { $who } recusou.
desk-evidence--event--fee_asked = { $who } pediu uma taxa.
desk-evidence--event--contested = A parte reclamante contestou o que foi pedido.
desk-evidence--event--reminded = A parte reclamante enviou uma insistência ou outra carta.
desk-evidence--event--complained = A parte reclamante reclamou à autoridade.
desk-evidence--event--complained--company = A parte reclamante reclamou ao responsável pelo tratamento.
desk-evidence--event--authority_answered = A autoridade respondeu.
desk-evidence--event--closed = A parte reclamante concluiu o processo.
desk-evidence--event--identity_copied = Foi feita uma cópia de um documento de identificação, com partes ocultas.
desk-evidence--event--followed_up--F1 = Foi escrita uma insistência.
desk-evidence--event--followed_up--F2 = Foi escrita uma carta sobre o que a resposta omite.
desk-evidence--event--followed_up--F3 = Foi escrita uma carta que contesta a exigência de identificação.
desk-evidence--event--followed_up--F4 = Foi escrita uma carta que contesta a prorrogação.
desk-evidence--event--followed_up--F5 = Foi escrita uma carta que contesta a taxa.
desk-evidence--event--followed_up--F6 = Foi escrita uma resposta à pergunta.
desk-evidence--event--followed_up--F7 = Foi escrita uma carta sobre a identidade.
desk-evidence--event--followed_up--F8 = Foi escrita uma reclamação.
desk-evidence--event--followed_up--authority_silent = Foi escrita uma carta que pergunta à autoridade pelo andamento.
desk-evidence--event--followed_up--processor = Foi escrita uma carta que pergunta quem é o responsável pelo tratamento.
desk-evidence--event--followed_up--redaction = Foi escrita uma carta que contesta o que foi ocultado.
desk-evidence--event--followed_up--resend = A carta foi escrita de novo, depois de ter sido devolvida.
desk-evidence--noted = Nota da parte reclamante: «{ $note }»
desk-evidence--ground = Motivo indicado: «{ $ground }»
desk-evidence--amount = Montante: { $amount }
desk-evidence--reason--received = A receção está registada em { $date }. Esse próprio dia não conta ({ $law }).
desk-evidence--reason--received_counts = A receção está registada em { $date }, e esse dia é o primeiro que conta ({ $law }).
desk-evidence--reason--sent_electronically = O envio foi feito por via eletrónica em { $date }, que se toma como o dia da receção. Esse próprio dia não conta ({ $law }).
desk-evidence--reason--estimated = O envio foi feito por correio normal e não está registado nenhum dia de receção: { $date } é uma estimativa segundo os dias úteis habituais do correio, e nenhuma lei o presume. Esse próprio dia não conta ({ $law }).
desk-evidence--reason--restarted = O que era preciso da parte reclamante chegou ao responsável pelo tratamento em { $date }, e o prazo começa nesse dia ({ $law }).
desk-evidence--reason--not_started = O responsável pelo tratamento espera algo da parte reclamante. Se chegasse em { $date }, o prazo começaria nesse dia ({ $law }).
desk-evidence--reason--paused =
    Foi feita uma pergunta em { $from }, respondida em { $to }. { $n ->
        [one] { $n } dia não conta: { $date }.
       *[other] { $n } dias não contam: { $date }.
    }
desk-evidence--reason--paused_both =
    Foi feita uma pergunta em { $from }, respondida em { $to }. { $n ->
        [one] Com estes dois dias incluídos, { $n } dia não conta: { $date }.
       *[other] Com estes dois dias incluídos, { $n } dias não contam: { $date }.
    }
desk-evidence--reason--paused_open =
    Foi feita uma pergunta em { $from } e não está registada nenhuma resposta. { $n ->
        [one] Se fosse respondida hoje, { $n } dia não contaria: { $date }.
       *[other] Se fosse respondida hoje, { $n } dias não contariam: { $date }.
    }
desk-evidence--reason--paused_too_late = Foi feita uma pergunta em { $date }, quando o prazo já tinha terminado em { $due }. Isso não suspende nada.
desk-evidence--reason--extension = Uma prorrogação até { $extended } exige um aviso com motivos até { $due } ({ $law }).
desk-evidence--reason--extended = Foi anunciada uma prorrogação em { $date }, a tempo e com motivos: até { $extended } ({ $law }).
desk-evidence--reason--extended_too_late = Foi anunciada uma prorrogação em { $date }, depois de { $due }. É tarde demais: mantém-se a primeira data.
desk-evidence--reason--extended_without_reasons = Foi anunciada uma prorrogação em { $date }, e não estão registados motivos. Sem motivos mantém-se a primeira data.
desk-evidence--reason--extension_unlimited = Em { $date } foi anunciado que é preciso mais tempo. Esta lei não fixa a duração.
desk-evidence--reason--holidays_unknown = Os feriados do lugar não são aqui conhecidos. Se { $date } for um deles, o prazo termina no dia útil seguinte.
desk-evidence--lack--not_sent--what = Não está registado que o pedido tenha sido enviado.
desk-evidence--lack--not_sent--todo = Envie-o, ou registe o dia em que seguiu.
desk-evidence--lack--bounced--what = A carta veio devolvida em { $date }, e não está registado nenhum envio posterior.
desk-evidence--lack--bounced--todo = Envie-a de novo e registe-o: ninguém tem de responder ao que não chegou.
desk-evidence--lack--no_prior_request--what = Nenhum pedido à empresa faz parte deste processo.
desk-evidence--lack--no_prior_request--todo = Quem reclama por causa de um direito pede primeiro à empresa. Indique na reclamação o dia do seu pedido e guarde o que o mostra; se ainda não pediu, peça primeiro.
desk-evidence--lack--no_proof_of_sending--what = Nada do que está guardado mostra que o pedido foi enviado.
desk-evidence--lack--no_proof_of_sending--todo = Guarde o talão dos correios, o e-mail tal como foi enviado ou uma imagem do formulário: anule a entrada do envio e registe-a de novo com o ficheiro.
desk-evidence--lack--period_running--what = O prazo ainda não terminou: têm até { $date }.
desk-evidence--lack--period_running--todo = Espere por esse dia, a não ser que reclame de outra coisa que não o silêncio.
desk-evidence--lack--receipt_unknown--what = O dia em que receberam o pedido não está registado, por isso não se pode contar nenhum prazo.
desk-evidence--lack--receipt_unknown--todo = Consulte o número da carta registada, ou tire o dia do talão que voltou, e registe-o.
desk-evidence--lack--receipt_estimated--what = Ninguém registou o dia da receção; o dossiê diz que é uma estimativa.
desk-evidence--lack--receipt_estimated--todo = Se souber o dia, registe-o: o prazo fica então seguro.
desk-evidence--lack--question_open--what = Perguntaram-lhe algo em { $date }, e não está registada nenhuma resposta sua.
desk-evidence--lack--question_open--todo = Responda ou conteste primeiro: até lá, o prazo pode estar parado.
desk-evidence--lack--complainant_contact--what = As suas cartas não contêm nem um endereço postal nem um endereço de e-mail seu.
desk-evidence--lack--complainant_contact--todo = Acrescente um à sua ficha antes de escrever a reclamação: uma autoridade tem de saber como entrar em contacto consigo.
desk-evidence--lack--controller_contact--what = Nada diz como contactar a empresa: nem endereço postal, nem endereço de e-mail, nem formulário.
desk-evidence--lack--controller_contact--todo = Acrescente um à ficha da empresa: veja a política de privacidade, o aviso legal ou o registo comercial.
desk-evidence--lack--no_complaint--what = A reclamação ainda não está escrita, por isso o dossiê não pode dizer o que foi violado.
desk-evidence--lack--no_complaint--todo = Escreva a reclamação sobre este pedido e depois faça o dossiê de novo.
desk-evidence--lack--controller_first--what = Não está registado que tenha reclamado à própria empresa.
desk-evidence--lack--controller_first--todo = Faça isso primeiro (artigo 164A da DPA 2018): sem isso, a Information Commission pode rejeitar a sua reclamação.
desk-evidence--lack--controller_first_running--what = Reclamou à empresa em { $since }; ela tem até { $date } para acusar a receção.
desk-evidence--lack--controller_first_running--todo = Espere por esse dia, ou pela resposta.
desk-evidence--lack--capacity_proof--what = Nada do que está guardado mostra que pode agir em nome de { $name }.
desk-evidence--lack--capacity_proof--todo = Junte ao dossiê uma cópia da certidão de nascimento, da decisão do tribunal ou da procuração.
desk-evidence--lack--constitution--what = Age em nome de um organismo, e nada aqui mostra que está regularmente constituído.
desk-evidence--lack--constitution--todo = Junte ao dossiê os estatutos ou a certidão do registo.
desk-evidence--lack--answer_without_file--what = Está registada uma resposta em { $date }, mas o que escreveram não está guardado.
desk-evidence--lack--answer_without_file--todo = Adicione a resposta ao pedido, para que a autoridade a possa ler.
desk-evidence--lack--language--what = A reclamação está numa língua que a ficha desta autoridade não indica.
desk-evidence--lack--language--todo = Veja no site da autoridade se aceita reclamações nessa língua.
desk-evidence--lack--not_supervised--what = Nenhuma autoridade de proteção de dados aprecia o que foi pedido: assenta noutra lei.
desk-evidence--lack--not_supervised--todo = Leve o dossiê a quem decide sobre isso: um tribunal, ou o serviço que a lei indica.

## Desk (window and command line): Copies of identity documents

desk-identity--hide--access_number = o número de acesso (seis algarismos na frente de alguns cartões)
desk-identity--hide--amounts = montantes e o que foi comprado ou consumido
desk-identity--hide--bank = números de conta bancária
desk-identity--hide--codes = códigos de barras e códigos QR: repetem o que oculta
desk-identity--hide--customer_numbers = números de cliente e de contrato de outra empresa
desk-identity--hide--looks = altura, cor dos olhos, naturalidade, nacionalidade
desk-identity--hide--machine_zone = as linhas de letras, algarismos e sinais <: repetem tudo o resto
desk-identity--hide--national_number = o número nacional ou fiscal (numéro de registre national, BSN, DNI, codice fiscale, PESEL)
desk-identity--hide--number = o número do documento
desk-identity--hide--others = nomes de outras pessoas
desk-identity--hide--photo = a fotografia
desk-identity--hide--signature = a assinatura
desk-identity--kind--card = Cartão (cartão de cidadão, título de residência, carta de condução)
desk-identity--kind--passport = Página de passaporte
desk-identity--kind--sheet = Folha A4
desk-identity--way--1 = Escreva-lhes a partir do endereço de e-mail ou da conta que conhecem.
desk-identity--way--2 = Dê um número de cliente, de encomenda ou de fatura.
desk-identity--way--3 = Responda a uma pergunta a que mais ninguém saiba responder: a última encomenda, um endereço antigo.
desk-identity--way--4 = Peça que enviem um código para o endereço ou número que já têm, e devolva-o.
desk-identity--way--5 = Use a identificação eletrónica do seu país, se a oferecerem.
desk-identity--why--1 = Só podem pedir mais se tiverem dúvidas razoáveis sobre a sua identidade, e só o que precisam para ter a certeza. Uma regra de que toda a gente envie uma cópia não é isso.
desk-identity--why--1--law = artigo 12.º, n.º 6, do RGPD
desk-identity--why--2 = Têm de facilitar o exercício dos seus direitos, e não podem recolher mais do que precisam.
desk-identity--why--2--law = artigo 12.º, n.º 2, e artigo 5.º, n.º 1, alínea c), do RGPD
desk-identity--why--3 = O que pedem tem de ser proporcional ao que está em causa. Nenhuma cópia autenticada; a fotografia, o número do documento e as linhas de leitura automática podem ser ocultados; devem apagar uma cópia assim que a tiverem visto. Alguns países limitam ainda mais as cópias de documentos de identificação.
desk-identity--why--3--law = Diretrizes 01/2022 do CEPD, pontos 69 e 76 a 79
desk-identity--why--4 = Também autoridades o disseram em casos concretos: em França, a identidade pode ser provada por qualquer meio, e a CNIL só aceita uma cópia se houver dúvida razoável; na Bélgica, cópias pedidas a toda a gente foram consideradas ilícitas.
desk-identity--why--4--law = décret 2019-536, artigo 77.º; APD/GBA DOS-2020-05314

## Desk (window and command line): Powers of attorney

desk-mandate--ended = { $name } deu poderes a { $agent }. Já não vale, a partir de { $ended }.
desk-mandate--unsigned = { $name } dá poderes a { $agent } até { $until }. Ainda não está assinada: imprima-a, mande-a assinar em papel e adicione uma digitalização.
desk-mandate--valid = { $name } dá poderes a { $agent } até { $until }. Assinada em { $signed }.

## Desk (window and command line): Bundles: an exported case

desk-bundle--about = Cartas, respostas e acontecimentos registados de pedidos de proteção de dados, com tabelas e resumos feitos a partir dos acontecimentos. As respostas estão como chegaram, byte por byte.
desk-bundle--checked = Tudo o que aqui está, exceto as cartas e as respostas, é feito a partir de events.jsonl. O Habeas volta a fazê-lo quando verifica ou importa este pacote, e diz onde algo difere.
desk-bundle--file--events--jsonl = Todos os acontecimentos registados, com as cadeias que mostram que não falta nenhum
desk-bundle--file--files--json = Os ficheiros do processo: nomes originais, tamanhos, somas de verificação
desk-bundle--file--habeas--json = O formato deste pacote e o que contém
desk-bundle--file--ro-crate-preview--html = O processo em página
desk-bundle--file--timeline--txt = O processo em texto
desk-bundle--no_requests = Não há nenhum pedido neste pacote.
desk-bundle--not_compared = As suas tabelas e resumos foram feitos por outra versão do Habeas e não foram comparados com os acontecimentos. Só se importam acontecimentos, cartas e respostas.
desk-bundle--others = Políticas e pessoas
desk-bundle--requests = Pedidos
desk-bundle--summaries = Tabelas e resumos
desk-bundle--terms = Dados pessoais
desk-bundle--terms--text = Dados pessoais e cartas das pessoas aqui nomeadas. Não é concedida licença a ninguém.
desk-bundle--title = Pedidos de proteção de dados, exportados em { $date }

## Desk (window and command line): The package for another provider

desk-transfer--about = O que { $company } entregou em { $date }, byte por byte, para transmissão a outro responsável pelo tratamento (artigo 20.º, n.º 2, do RGPD).
desk-transfer--terms = Dados pessoais da pessoa que os entrega. Podem ser usados para o que essa pessoa pede, e para mais nada.
desk-transfer--title = Dados de { $company }, recebidos em { $date }

## Desk (window and command line): The directory of companies

desk-directory--copy = Diretório aberto { $source }, cópia de { $date }.
desk-directory--correction--conflict = { $field }: corrigiu-o para «{ $value }» em { $date }, quando o diretório dizia «{ $was }». Agora diz «{ $now }»: veja o que está certo.
desk-directory--correction--holds = { $field }: «{ $value }», segundo a sua correção de { $date }. O diretório diz «{ $now }».
desk-directory--discovered =
    { $n ->
        [one] { $n } empresa
       *[other] { $n } empresas
    } do diretório, e { $others ->
        [one] { $others } domínio
       *[other] { $others } domínios
    } sem empresa. Nada do ficheiro é guardado, e nada foi enviado.
desk-directory--field--address = Endereço
desk-directory--field--country = País
desk-directory--field--email = E-mail
desk-directory--field--fax = Fax
desk-directory--field--name = Nome
desk-directory--field--phone = Telefone
desk-directory--field--request-language = Língua dos pedidos
desk-directory--field--runs = Serviços que gere
desk-directory--field--suggested-transport-medium = Melhor via para escrever
desk-directory--field--web = Site
desk-directory--field--webform = Formulário
desk-directory--file = um ficheiro seu
desk-directory--from_file = de um ficheiro seu
desk-directory--kind--addresses = corretor de endereços
desk-directory--kind--ads = publicidade
desk-directory--kind--church = igreja
desk-directory--kind--collection_agency = cobrança de dívidas
desk-directory--kind--commerce = comércio
desk-directory--kind--credit_agency = informação de crédito
desk-directory--kind--entertainment = entretenimento
desk-directory--kind--finance = finanças
desk-directory--kind--health = saúde
desk-directory--kind--insurance = seguros
desk-directory--kind--nonprofit = associação
desk-directory--kind--political_party = partido político
desk-directory--kind--public_body = entidade pública
desk-directory--kind--school = escola
desk-directory--kind--social_media = rede social
desk-directory--kind--telecommunication = telecomunicações
desk-directory--kind--travel = viagens
desk-directory--kind--utility = água, gás, eletricidade
desk-directory--known--imported = diretório, de outra coleção
desk-directory--known--scraped = diretório, não verificado
desk-directory--known--tested = diretório, em uso
desk-directory--known--verified = diretório, verificado
desk-directory--missing--country = O país não é conhecido: escolha-o antes de escrever.
desk-directory--missing--email = Não se conhece nenhum endereço de e-mail: escreva por correio, ou pergunte-lhes.
desk-directory--nothing = nada
desk-directory--obsolete--company-acquired = { $old } foi comprada por outra empresa: os seus dados estão com { $new }.
desk-directory--obsolete--company-defunct = { $old } já não existe: { $new } é o que o diretório indica em seu lugar.
desk-directory--obsolete--company-merged = { $old } passou a fazer parte de { $new }.
desk-directory--obsolete--duplicate = { $old } está no diretório como { $new }.
desk-directory--obsolete--gdpr-not-applicable = { $old } já não está no diretório; { $new } está em seu lugar.
desk-directory--obsolete--out-of-scope = { $old } já não está no diretório; { $new } está em seu lugar.
desk-directory--own--directory = o seu cofre, do diretório
desk-directory--own--hand = o seu cofre, introduzido à mão
desk-directory--own--notice = o seu cofre, da política de privacidade
desk-directory--pack--address-brokers = Corretores de endereços
desk-directory--pack--commerce = Lojas
desk-directory--pack--credit-agencies = Agências de informação de crédito
desk-directory--pack--entertainment = Entretenimento
desk-directory--pack--finance = Bancos e pagamentos
desk-directory--pack--insurance = Seguradoras
desk-directory--pack--public-authorities = Autoridades públicas
desk-directory--pack--social-media = Redes sociais
desk-directory--pack--telecommunication = Telefone e Internet
desk-directory--pack_kind--add-all = Podem ter dados sobre qualquer pessoa que lá viva: todas merecem uma carta.
desk-directory--pack_kind--choose = Escolha aquelas com que lida.
desk-directory--provenance = Diretório aberto { $source }, cópia de { $date }; { $quality }.
desk-directory--quality--imported = esta ficha vem de outra coleção
desk-directory--quality--scraped = esta ficha foi recolhida por uma máquina, e ninguém a verificou
desk-directory--quality--tested = alguém enviou um pedido com esta ficha
desk-directory--quality--verified = uma pessoa verificou esta ficha
desk-directory--state--built_in =
    { $n ->
        [one] Diretório aberto { $source }, cópia de { $date }, com { $n } empresa; veio com a aplicação.
       *[other] Diretório aberto { $source }, cópia de { $date }, com { $n } empresas; veio com a aplicação.
    }
desk-directory--state--update =
    { $n ->
        [one] Diretório aberto { $source }, cópia de { $date }, com { $n } empresa; obtido em { $on }.
       *[other] Diretório aberto { $source }, cópia de { $date }, com { $n } empresas; obtido em { $on }.
    }
desk-directory--traces--bank =
    { $n ->
        [one] { $name }: um extrato bancário com { $n } linha
       *[other] { $name }: um extrato bancário com { $n } linhas
    }
desk-directory--traces--bitwarden =
    { $n ->
        [one] { $name }: palavras-passe do Bitwarden, { $n } conta
       *[other] { $name }: palavras-passe do Bitwarden, { $n } contas
    }
desk-directory--traces--chrome =
    { $n ->
        [one] { $name }: palavras-passe de um navegador, { $n } conta
       *[other] { $name }: palavras-passe de um navegador, { $n } contas
    }
desk-directory--traces--firefox =
    { $n ->
        [one] { $name }: palavras-passe do Firefox, { $n } conta
       *[other] { $name }: palavras-passe do Firefox, { $n } contas
    }
desk-directory--traces--keepassxc =
    { $n ->
        [one] { $name }: palavras-passe do KeePassXC, { $n } entrada
       *[other] { $name }: palavras-passe do KeePassXC, { $n } entradas
    }
desk-directory--traces--list =
    { $n ->
        [one] { $name }: uma lista de { $n } endereço
       *[other] { $name }: uma lista de { $n } endereços
    }
desk-directory--traces--mail =
    { $n ->
        [one] { $name }: { $n } mensagem
       *[other] { $name }: { $n } mensagens
    }
desk-directory--traces--onepassword =
    { $n ->
        [one] { $name }: palavras-passe do 1Password, { $n } entrada
       *[other] { $name }: palavras-passe do 1Password, { $n } entradas
    }
desk-directory--traces--passwords =
    { $n ->
        [one] { $name }: palavras-passe, { $n } conta
       *[other] { $name }: palavras-passe, { $n } contas
    }
desk-directory--traces_cut = Fala de mais do que se aceita de um só ficheiro; o resto ficou de fora.
desk-directory--updated--new =
    { $added ->
        [one] O diretório está renovado: mais { $added } empresa; alteradas: { $changed }; retiradas: { $removed }.
       *[other] O diretório está renovado: mais { $added } empresas; alteradas: { $changed }; retiradas: { $removed }.
    } As suas correções mantêm-se.
desk-directory--updated--same = Esta cópia já é a atual.
desk-directory--why--account =
    { $n ->
        [one] { $n } conta em { $what }
       *[other] { $n } contas em { $what }
    }
desk-directory--why--address = { $what } está na sua lista
desk-directory--why--mail =
    { $n ->
        [one] { $n } mensagem de { $what }
       *[other] { $n } mensagens de { $what }
    }
desk-directory--why--mail_between =
    { $n ->
        [one] { $n } mensagem de { $what } entre { $first } e { $last }
       *[other] { $n } mensagens de { $what } entre { $first } e { $last }
    }
desk-directory--why--mail_on =
    { $n ->
        [one] { $n } mensagem de { $what } em { $first }
       *[other] { $n } mensagens de { $what } em { $first }
    }
desk-directory--why--payment =
    { $n ->
        [one] { $n } linha do seu extrato bancário: «{ $what }»
       *[other] { $n } linhas do seu extrato bancário: «{ $what }»
    }
desk-directory--why--payment_between =
    { $n ->
        [one] { $n } linha do seu extrato bancário entre { $first } e { $last }: «{ $what }»
       *[other] { $n } linhas do seu extrato bancário entre { $first } e { $last }: «{ $what }»
    }
desk-directory--why--payment_on =
    { $n ->
        [one] { $n } linha do seu extrato bancário de { $first }: «{ $what }»
       *[other] { $n } linhas do seu extrato bancário de { $first }: «{ $what }»
    }

## Desk (window and command line): Requests that were made elsewhere

desk-import--answered = , respondido em { $date }
desk-import--by--email = por e-mail
desk-import--by--post = por correio
desk-import--by--web_form = por formulário web
desk-import--how--chosen = A empresa que escolheu.
desk-import--how--directory = No diretório com o mesmo nome; passa a ser uma empresa do seu cofre.
desk-import--how--new = Uma empresa nova, com o que o ficheiro diz dela.
desk-import--how--slug = Pelo seu identificador no diretório.
desk-import--how--vault = Uma empresa do seu cofre com o mesmo nome.
desk-import--kind--complaint = Uma reclamação a uma autoridade em { $date }.
desk-import--kind--message = Uma mensagem em { $date }.
desk-import--kind--reminder = Uma insistência em { $date }.
desk-import--kind--request = Um pedido enviado em { $date }.
desk-import--of_directory = Diretório
desk-import--of_vault = O seu cofre
desk-import--received = , recebido em { $date }
desk-import--request = { $rights }: enviado em { $date } { $channel }
desk-import--unread = Estas colunas não são lidas: { $columns }.

## Desk (window and command line): The search

desk-search--index--busy = Outra janela ou outro comando está a ler coisas novas para a pesquisa. O que ainda não leu ainda não é encontrado.
desk-search--index--full = O disco está cheio, por isso nem tudo pode ser pesquisado. O que já tinha sido lido é encontrado.
desk-search--index--left_out = Ficheiros que agora não podem ser abertos e não são pesquisados: { $count }.
desk-search--index--stopped = A pesquisa não pode ser guardada neste disco, por isso nem tudo é encontrado. O que já tinha sido lido é.
desk-search--kind--answer = Resposta
desk-search--kind--attachment = Anexo
desk-search--kind--company = Empresa
desk-search--kind--follow_up = Carta seguinte
desk-search--kind--letter = Carta
desk-search--kind--note = Nota
desk-search--kind--notice = Política
desk-search--kind--person = Pessoa
desk-search--kind--request = Pedido

## Desk (window and command line): The statistics

desk-statistics--came_back =
    { $n ->
        [one] { $n } voltou sem ser entregue e fica de fora.
       *[other] { $n } voltaram sem serem entregues e ficam de fora.
    }
desk-statistics--censored = Ainda sem isso, ou concluídos sem isso: { $censored } de { $n }.
desk-statistics--channel--email = Por e-mail
desk-statistics--channel--post = Por correio
desk-statistics--channel--web_form = Por formulário web
desk-statistics--complaints =
    { $n ->
        [one] { $n } é uma reclamação a uma autoridade e fica de fora.
       *[other] { $n } são reclamações a uma autoridade e ficam de fora.
    }
desk-statistics--counted =
    { $n ->
        [one] Até { $date }: { $n } pedido enviado a empresas.
       *[other] Até { $date }: { $n } pedidos enviados a empresas.
    }
desk-statistics--few =
    { $n ->
        [one] { $n } pedido: sem mediana, pois tão poucos não dizem nada sobre ela.
       *[other] { $n } pedidos: sem mediana, pois tão poucos não dizem nada sobre ela.
    } Ainda sem isso, ou concluídos sem isso: { $censored }.
desk-statistics--median =
    { $days ->
        [one] Metade tinha-o passado { $days } dia.
       *[other] Metade tinha-o passados { $days } dias.
    }
desk-statistics--no_median = Sem mediana: menos de metade chegou lá, e o silêncio ainda não tem duração.
desk-statistics--no_p90 = Nove em cada dez ainda não chegaram lá.
desk-statistics--nothing_sent = Ainda nada foi enviado.
desk-statistics--of = { $n } de { $of }
desk-statistics--of_none = nenhum decidido ainda
desk-statistics--of_percent = { $n } de { $of } ({ $percent } %)
desk-statistics--p90 =
    { $days ->
        [one] Nove em cada dez passado { $days } dia.
       *[other] Nove em cada dez passados { $days } dias.
    }
desk-statistics--p90_few = Para nove em cada dez são poucos.
desk-statistics--percent = { $n } %
desk-statistics--plot--answered = Respondidos
desk-statistics--plot--at_risk = À espera no início do dia
desk-statistics--plot--censored = Última observação
desk-statistics--plot--day = Dia
desk-statistics--plot--days = Dias desde o envio
desk-statistics--plot--ended = Chegaram
desk-statistics--plot--given = Fornecido
desk-statistics--plot--group = Grupo
desk-statistics--plot--groups--text = A proporção dos pedidos de cada grupo que foram respondidos ou recusados.
desk-statistics--plot--groups--title = Grupo a grupo
desk-statistics--plot--identity = Identificação exigida
desk-statistics--plot--in_time = A tempo
desk-statistics--plot--item = Ponto
desk-statistics--plot--items--text = Só segundo o que assinalou, onde percorreu os pontos de uma resposta.
desk-statistics--plot--items--title = O que as respostas dão
desk-statistics--plot--judged = De
desk-statistics--plot--median = Dias até à resposta final (mediana)
desk-statistics--plot--open = Não assinalado
desk-statistics--plot--part = Em parte
desk-statistics--plot--rates--text = Proporções dos pedidos que foram enviados.
desk-statistics--plot--rates--title = O que deles resultou
desk-statistics--plot--refused = Recusados
desk-statistics--plot--share = Quantos
desk-statistics--plot--time = Até
desk-statistics--plot--waiting = Ainda à espera
desk-statistics--plot--waiting--text = A proporção que ainda espera, dia a dia (Kaplan-Meier). O silêncio conta como espera até hoje.
desk-statistics--plot--waiting--title = Quanto tempo demora
desk-statistics--plot--what = O quê
desk-statistics--rate--answered = Respondidos ou recusados
desk-statistics--rate--clarification_asked = Perguntaram a que se refere
desk-statistics--rate--complained = Reclamou
desk-statistics--rate--extended = Demoraram mais tempo
desk-statistics--rate--fee_asked = Pediram dinheiro
desk-statistics--rate--identity_asked = Exigiram prova de identidade
desk-statistics--rate--on_time = A tempo, onde isso está decidido
desk-statistics--rate--refused = Recusaram
desk-statistics--research--days = Os tempos são dias desde o envio, com o ano deste. Nenhuma data, nenhuma pessoa, nenhuma referência, nenhum texto de carta ou resposta está no ficheiro; de um motivo de recusa, só os artigos que indica.
desk-statistics--research--items = Os pontos são os que assinalou; vazio onde não os percorreu. Os dias até uma resposta estão vazios onde nenhuma chegou: então days_observed diz durante quanto tempo ninguém respondeu.
desk-statistics--research--named = Uma empresa é nomeada se lhe foram dirigidos dez ou mais pedidos, ou se a nomeou. Das outras não consta nem o nome nem o tipo, e o país só se lhe foram dirigidos dez ou mais pedidos.
desk-statistics--research--what = Uma linha por cada pedido enviado a uma empresa, sem ordem cronológica.
desk-statistics--time--final = Resposta final
desk-statistics--time--final--about = Uma resposta ou uma recusa que não considerou incompleta nem mera remissão para outro lado.
desk-statistics--time--first = Primeira reação
desk-statistics--time--first--about = Uma pergunta, mais tempo, uma resposta ou uma recusa; uma mera confirmação da receção não conta.
desk-statistics--unknown = não se sabe
desk-statistics--unread =
    { $n ->
        [one] { $n } não se consegue ler (eliminado, ou de uma versão mais recente) e fica de fora.
       *[other] { $n } não se conseguem ler (eliminados, ou de uma versão mais recente) e ficam de fora.
    }
desk-statistics--unsent =
    { $n ->
        [one] { $n } ainda não foi enviado e fica de fora.
       *[other] { $n } ainda não foram enviados e ficam de fora.
    }

## Desk (window and command line): The same asked again

desk-again--already = Voltou a pedir-lhes o mesmo em { $date } ({ $reference }).
desk-again--fee = Por cópias adicionais dos mesmos dados podem pedir uma taxa razoável (artigo 15.º, n.º 3, { $law }).
desk-again--law = A lei não fixa nenhum intervalo entre dois pedidos. Só podem recusar, ou pedir uma taxa, se os pedidos forem manifestamente infundados ou excessivos, nomeadamente devido ao seu caráter repetitivo, e cabe-lhes demonstrá-lo (artigo 12.º, n.º 5, { $law }). O considerando 63 fala de intervalos razoáveis.
desk-again--law--other = A lei ao abrigo da qual esta carta seguiu não é o RGPD: veja nela com que frequência pode pedir.
desk-again--may = Pode voltar a pedir-lhes o mesmo: a nova carta retoma em nome de quem é, os direitos, a razão e a via por que seguiu.
desk-again--not--authority = Isto foi dirigido a uma autoridade. Uma reclamação não se escreve de novo a partir daqui.
desk-again--not--bounced = Esta carta voltou sem ser entregue. Envie-a primeiro por outra via.
desk-again--not--open = Este pedido ainda não tem resposta. Uma insistência faz mais do que o mesmo pedido outra vez.
desk-again--not--unknown = O que este pedido pedia não é aqui conhecido, por isso não pode ser escrito de novo.
desk-again--not--unsent = Ainda não está registado nenhum envio desta carta. Envie-a primeiro.
desk-again--recent = O pedido foi-lhes feito em { $date }, há menos de três meses. Peça de novo se algo mudou, e diga o quê.

## Desk (window and command line): The trail of data from one company to another

desk-trail--asked = pedido feito por si
desk-trail--asked--on = pedido feito em { $date }
desk-trail--fact--claimed = A política de privacidade de { $company }, lida em { $date }, diz{ $under }: «{ $quote }»
desk-trail--fact--shown = { $company } comunicou-me na sua resposta de { $date }{ $under }: «{ $quote }»
desk-trail--fact--under = { " " }(em «{ $heading }»)
desk-trail--flow--recipient--claimed = A política de { $company } menciona { $name } como destinatário.
desk-trail--flow--recipient--own_word = Segundo a sua indicação, { $company } menciona { $name } como destinatário.
desk-trail--flow--recipient--shown = A resposta de { $company } menciona { $name } como destinatário.
desk-trail--flow--source--claimed = A política de { $company } menciona { $name } como fonte.
desk-trail--flow--source--own_word = Segundo a sua indicação, { $company } menciona { $name } como fonte.
desk-trail--flow--source--shown = A resposta de { $company } menciona { $name } como fonte.
desk-trail--folded = mais { $n }
desk-trail--folded--of = { $n } em { $company }
desk-trail--kind--law--recipient = { " " }[artigo 15.º, n.º 1, alínea c), { $law }]
desk-trail--kind--law--source = { " " }[artigo 15.º, n.º 1, alínea g), { $law }]
desk-trail--kind--recipient = { $company } fala de { $words } e não nomeia ninguém. Pode perguntar quem são{ $law }.
desk-trail--kind--source = { $company } fala de { $words } e não nomeia ninguém. Pode perguntar o que sabe da fonte{ $law }.
desk-trail--legend--claimed = Tracejado: só a política o diz, ou a sua indicação
desk-trail--legend--shown = Contínuo: uma resposta nomeia-os
desk-trail--legend--width = Mais grosso: a passagem menciona mais categorias de dados
desk-trail--nobody = Ainda ninguém é mencionado. O silêncio não mostra nada: os dados podem ter ido para outros mesmo assim.
desk-trail--not_asked = ainda sem pedido
desk-trail--perhaps--directory = Talvez { $name } do diretório
desk-trail--perhaps--own = Talvez { $name } das suas empresas
desk-trail--place--day = { $what } de { $date }
desk-trail--place--file = { $what } de { $date }, { $file }
desk-trail--place--own_word = Indicação sua, { $what } de { $date }
desk-trail--sentence =
    { $parties ->
        [one] É mencionado { $parties } interveniente
       *[other] São mencionados { $parties } intervenientes
    }, com { $ways ->
        [one] { $ways } caminho
       *[other] { $ways } caminhos
    } entre eles. O que ninguém mencionou não consta.
desk-trail--text--claimed = política
desk-trail--text--claimed--of = A política de privacidade, lida em { $date }
desk-trail--text--shown = resposta
desk-trail--text--shown--of = O que chegou em { $date }
desk-trail--title = Quem obteve dados de quem
desk-trail--title--of = Quem obteve dados de quem: { $name }
desk-trail--title--request = Quem obteve dados de quem: pedido { $name }
desk-trail--unread--claimed = A política de { $company }, lida em { $date }: ainda não indicou quem menciona.
desk-trail--unread--shown = O que { $company } enviou em { $date }: ainda não indicou quem menciona.
desk-trail--write_to = Escrever a { $name }

## Desk (window and command line): What is wrong with the vault as a whole

desk-concern--set_back_database--what = A base de dados do cofre é uma cópia mais antiga de si própria: falta-lhe o que foi registado depois.
desk-concern--set_back_database--todo = Se houver um programa que sincroniza pastas a funcionar, procure nele uma cópia mais recente de vault.db e reponha-a enquanto o Habeas estiver fechado. Ou restaure a sua última cópia de segurança. Se o que está aqui é tudo o que há, repare o cofre: continua então a partir daqui.
desk-concern--set_back_rows--what = Partes da base de dados do cofre estão danificadas, ou são mais antigas do que outras.
desk-concern--set_back_rows--todo = Faça agora uma cópia de segurança e depois repare o cofre: salva-se o que se pode salvar, indica-se o que não se pode, e os ficheiros antigos ficam.
desk-concern--set_back_head--what = O ficheiro vault.head falta ou é mais antigo do que devia. É ele que mostra se o cofre foi substituído por uma cópia mais antiga.
desk-concern--set_back_head--todo = Se está lá tudo de que se lembra, repare o cofre: o ficheiro é escrito de novo.
desk-concern--set_back_key_file--what = O ficheiro de chave é mais antigo do que um que este cofre já teve: uma frase-passe antiga pode voltar a abri-lo.
desk-concern--set_back_key_file--todo = Defina a frase-passe de novo e depois repare o cofre.
desk-concern--key_renewed--what = Este cofre estava menos protegido do que um novo. Agora está protegido da mesma forma; a frase-passe é a mesma.
desk-concern--key_renewed--todo = Faça uma nova cópia de segurança: as mais antigas ainda têm a proteção mais fraca.
desk-concern--key_weak--what = Este cofre está menos protegido do que um novo, e isso não pôde ser alterado agora.
desk-concern--key_weak--todo = Defina a frase-passe de novo, a mesma ou outra.
desk-concern--not_durable--what = Está feito, mas o disco não confirmou que resistiria a um corte de energia.
desk-concern--not_durable--todo = Não o repita. Verifique o disco e faça uma cópia de segurança noutro.
desk-concern--head_not_written--what = Está feito, mas não foi possível escrever o ficheiro vault.head. Até ser escrito, não se notaria uma cópia mais antiga do cofre.
desk-concern--head_not_written--todo = Não o repita. Liberte espaço no disco e verifique-o; a próxima abertura escreve o ficheiro.
desk-concern--files_not_removed--what = Está eliminado, mas alguns dos seus ficheiros selados ainda não puderam ser removidos.
desk-concern--files_not_removed--todo = Não o repita. A próxima abertura do cofre remove-os; se o cofre foi reposto num estado anterior, depois da reparação.
desk-concern--backup_not_noted--what = A cópia de segurança está escrita e verificada, mas não foi possível anotar o dia no cofre.
desk-concern--backup_not_noted--todo = Não a repita. O lembrete da próxima cópia de segurança pode chegar demasiado cedo.

## Command line: The same asked again

cli-again--compare = Comparar com a última vez: habeas answer compare { $older } { $newer }
cli-again--earlier = Pedido antes em { $date } ({ $reference }).
cli-again--remind = O lembrete aparecerá em { $date }.

## Command line: Showing what a company sent

cli-answer--check--claims = A política da empresa menciona, e esta resposta por outras palavras ou não: { $values }
cli-answer--check--incomplete = Não encontrámos tudo o que uma resposta pode dar; pode lá estar mesmo assim.
cli-answer--check--is = Indicação sua: { $kind }.
cli-answer--check--not_found = Não o encontrámos; veja por si.
cli-answer--check--seems = Parece ser: { $kind }. Confirme-o, ou indique outra coisa, com --kind.
cli-answer--check--unknown = Não descobrimos o que é; indique-o com --kind.
cli-answer--compared = { $new } novos, { $gone } desaparecidos, { $changed } alterados, { $same } iguais.
cli-answer--compared_same = Ambos dizem o mesmo.
cli-answer--contents =
    { $n ->
        [one] { $n } elemento, { $bytes }.
       *[other] { $n } elementos, { $bytes }.
    }
cli-answer--data = { $name }: { $values } diferentes: { $most }
cli-answer--days = Registos de { $first } a { $last }.
cli-answer--export_looks = Isto parece uma exportação de { $name } (reconhecida por { $because }).
cli-answer--export_named = Isto é uma exportação de { $name } (reconhecida por { $because }).
cli-answer--gone_values = Só no mais antigo ({ $n }): { $values }
cli-answer--is--changed = alterado
cli-answer--is--gone = desaparecido
cli-answer--is--new = novo
cli-answer--is--not_compared = não comparado
cli-answer--is--same = igual
cli-answer--item = { $path }: { $kind }
cli-answer--kind_rows =
    { $n ->
        [one] , { $n } linha
       *[other] , { $n } linhas
    }
cli-answer--mail--attachment = Em anexo: { $value }
cli-answer--mail--from = De: { $value }
cli-answer--mail--labels = Etiquetas: { $value }
cli-answer--mail--reply_to = Uma resposta iria para: { $value }
cli-answer--mail--sent = Data: { $value }
cli-answer--mail--subject = Assunto: { $value }
cli-answer--mail--to = Para: { $value }
cli-answer--more = e mais { $n }.
cli-answer--new_values = Só no mais recente ({ $n }): { $values }
cli-answer--participants = Entre: { $names }
cli-answer--picture = Uma imagem de { $width } por { $height } píxeis.
cli-answer--row = Linha { $n }:
cli-answer--rows = Linhas { $first } a { $last } de { $total }.
cli-answer--rows_none = Há { $total } linhas; nenhuma delas foi pedida.
cli-answer--sheet = Folha: { $name }
cli-answer--sheet_hidden = Folha, oculta no ficheiro: { $name }
cli-answer--state--broken = danificado ou incompleto
cli-answer--state--kept = guardado, não lido aqui
cli-answer--state--locked = protegido
cli-answer--state--read = lido
cli-answer--state--refused = listado, nunca aberto

## Command line: What came back

cli-answers--none = Ainda não chegou nada.

## Command line: What is asked at the terminal

cli-ask--again = A mesma outra vez:
cli-ask--bundle_passphrase = Frase-passe do pacote:
cli-ask--deletion = Eliminar? Escreva sim:
cli-ask--new_passphrase = Uma frase-passe para o novo cofre:
cli-ask--next_passphrase = A nova frase-passe:
cli-ask--passphrase = Frase-passe do cofre:
cli-ask--recovery_code = Código de recuperação da folha:

## Command line: Backups

cli-backup--faults = A cópia está completa. Isto estava errado no cofre, e assim está na cópia:
cli-backup--restored =
    Restaurado e verificado: { $path }, como estava em { $date } ({ $events ->
        [one] { $events } acontecimento
       *[other] { $events } acontecimentos
    }, { $files ->
        [one] { $files } ficheiro
       *[other] { $files } ficheiros
    }).
cli-backup--written =
    Cópia feita e verificada: { $path } ({ $events ->
        [one] { $events } acontecimento
       *[other] { $events } acontecimentos
    }, { $files ->
        [one] { $files } ficheiro
       *[other] { $files } ficheiros
    }, { $bytes }).

## Command line: Many letters at once

cli-batch--already =
    { $n ->
        [one] { $n } já existia de uma execução anterior.
       *[other] { $n } já existiam de uma execução anterior.
    }
cli-batch--cancelled =
    { $left ->
        [one] Interrompido por si; falta { $left } carta.
       *[other] Interrompido por si; faltam { $left } cartas.
    } O que foi feito está guardado; execute o mesmo comando de novo e continua a partir daí.
cli-batch--left_out = De fora: { $person }, { $company }: { $reason }
cli-batch--made =
    { $n ->
        [one] { $n } carta feita e guardada.
       *[other] { $n } cartas feitas e guardadas.
    }
cli-batch--rehearsed =
    { $n ->
        [one] { $n } carta pode ser feita.
       *[other] { $n } cartas podem ser feitas.
    } Isto foi um ensaio: nada foi guardado.
cli-batch--saved = Guardado: { $path }

## Command line: Bundles: an exported case

cli-bundle--contents =
    { $path }: { $requests ->
        [one] { $requests } pedido
       *[other] { $requests } pedidos
    }, { $events ->
        [one] { $events } acontecimento
       *[other] { $events } acontecimentos
    }, { $files ->
        [one] { $files } ficheiro
       *[other] { $files } ficheiros
    }, { $bytes }.
cli-bundle--imported =
    { $new ->
        [one] { $new } acontecimento novo
       *[other] { $new } acontecimentos novos
    }, { $known } já aqui, { $files ->
        [one] { $files } ficheiro novo
       *[other] { $files } ficheiros novos
    }.
cli-bundle--transferred =
    { $files ->
        [one] { $path }: { $files } ficheiro, { $bytes }.
       *[other] { $path }: { $files } ficheiros, { $bytes }.
    }
cli-bundle--transfer--file = { "  " }{ $name }
cli-bundle--transfer--left = { "  " }de fora: { $name }

## Command line: The calendar

cli-calendar--saved =
    { $n ->
        [one] Guardado { $path }: os prazos de { $n } pedido.
       *[other] Guardado { $path }: os prazos de { $n } pedidos.
    } Abra-o com o seu calendário.

## Command line: The check of the vault

cli-check--damaged_orphans =
    { $n ->
        [one] { $n } deles está danificado.
       *[other] { $n } deles estão danificados.
    }
cli-check--erased =
    { $n ->
        [one] { $n } acontecimento foi apagado por si; a sua cadeia continua íntegra.
       *[other] { $n } acontecimentos foram apagados por si; as suas cadeias continuam íntegras.
    }
cli-check--lost = Perdido, segundo uma reparação: { $names }
cli-check--no_faults = Todas as cadeias e todos os selos estão certos.
cli-check--orphans =
    { $n ->
        [one] { $n } ficheiro selado não pertence a nada: deixado por uma escrita interrompida, inofensivo.
       *[other] { $n } ficheiros selados não pertencem a nada: deixados por uma escrita interrompida, inofensivos.
    }
cli-check--verified =
    Verificado: { $events ->
        [one] { $events } acontecimento
       *[other] { $events } acontecimentos
    }, { $files ->
        [one] { $files } ficheiro
       *[other] { $files } ficheiros
    }, { $bytes }.

## Command line: Deadlines

cli-deadline--cautious = É seguro insistir depois de { $date }.
cli-deadline--due = Têm de responder até { $due }.
cli-deadline--reasons = Porquê esta data?

## Command line: Deleting

cli-deletion--answer = Isto elimina o ficheiro { $name }, que chegou em resposta a { $requests }. Uma entrada que não tenha outro ficheiro desaparece com ele.
cli-deletion--company = Isto elimina a ficha de { $name }.
cli-deletion--consequences =
    { $events ->
        [one] { $events } entrada perde o seu conteúdo
       *[other] { $events } entradas perdem o seu conteúdo
    }, { $files ->
        [one] { $files } ficheiro selado desaparece
       *[other] { $files } ficheiros selados desaparecem
    } ({ $bytes }). Não é possível anular, e um pacote importado mais tarde não os traz de volta. As cópias que fez antes, pacotes e cópias de segurança, ainda o contêm.
cli-deletion--done =
    Eliminado: { $name }. { $events ->
        [one] { $events } entrada perdeu o seu conteúdo
       *[other] { $events } entradas perderam o seu conteúdo
    }, { $files ->
        [one] { $files } ficheiro selado desapareceu
       *[other] { $files } ficheiros selados desapareceram
    } ({ $bytes }); a cadeia continua íntegra e mostra que algo foi apagado.
cli-deletion--person = Isto elimina { $name } e todos os pedidos escritos em nome desta pessoa ({ $count }: { $requests }), com cartas e respostas.
cli-deletion--request = Isto elimina o pedido { $name }, com a carta, as respostas e tudo o que foi registado sobre ele.

## Command line: Finding a company, and the directory

cli-directory--address = Endereço: { $value }
cli-directory--differs = { $field }: o seu cofre diz «{ $own }», o diretório «{ $directory }».
cli-directory--elements = Pedem: { $value }
cli-directory--email = E-mail: { $value }
cli-directory--exported =
    { $n ->
        [one] Guardado para quem mantém o diretório: { $n } ficha em { $path }
       *[other] Guardado para quem mantém o diretório: { $n } fichas em { $path }
    }
cli-directory--fax = Fax: { $value }
cli-directory--form = Formulário: { $value }
cli-directory--from = De: { $from }
cli-directory--identity = Pedem sempre uma cópia de um documento de identificação. Pode perguntar-lhes porquê.
cli-directory--kinds = Tipo: { $value }
cli-directory--known_already = Já no seu cofre: { $name }
cli-directory--language = Língua dos pedidos: { $value }
cli-directory--left_out = { $name }: { $reason }
cli-directory--no_value = nada
cli-directory--nothing = Não se encontrou nenhuma empresa. Tente o site, ou leia a política de privacidade: «habeas notice read …».
cli-directory--optional = { $name } (se quiser)
cli-directory--pack_size =
    { $n ->
        [one] { $n } empresa
       *[other] { $n } empresas
    }
cli-directory--packs = Em: { $value }
cli-directory--phone = Telefone: { $value }
cli-directory--record_left_out = De fora: { $why }
cli-directory--runs = Gere: { $value }
cli-directory--service = gere { $name }
cli-directory--site = Site: { $value }
cli-directory--unmatched = Sem empresa no diretório: { $hosts }
cli-directory--used = { $name }: do diretório. { $provenance }

## Command line: An empty list

cli-empty_list = Ainda não há nada aqui.

## Command line: The evidence pack for an authority

cli-evidence--advised = Isto ajudaria:
cli-evidence--complete = Não falta nada do que uma reclamação precisa, tanto quanto mostra o registo.
cli-evidence--document = { "  " }{ $number }  { $name }
cli-evidence--lacking = Falta isto:
cli-evidence--of = Dossiê de provas de { $reference }; a reclamação ainda não está dirigida a nenhuma autoridade.
cli-evidence--originals =
    { $n ->
        [one] { $n } original com somas de verificação: { $path }, { $bytes }.
       *[other] { $n } originais com somas de verificação: { $path }, { $bytes }.
    }
cli-evidence--pdf =
    { $n ->
        [one] O dossiê, { $n } página: { $path }
       *[other] O dossiê, { $n } páginas: { $path }
    }
cli-evidence--to = Dossiê de provas de { $reference }, para: { $authority }
cli-evidence--unshown = { "  " }{ $number }  { $name } ({ $reason })

## Command line: Files

cli-file--empty = Este ficheiro está vazio. Se devia conter alguma coisa, copie-o ou peça-o de novo e adicione-o.

## Command line: Copies of identity documents

cli-identity--copied = Guardado: { $path } ({ $dpi } pontos por polegada). A marca de água diz: { $mark }
cli-identity--enclosed = Guardado no cofre: { $name } ({ $dpi } pontos por polegada). A carta que mostra a sua identidade (F7) junta-o. A marca de água diz: { $mark }
cli-identity--hide = Em geral desnecessário – { $kind }: { $list }
cli-identity--ways = Antes disso, ofereça uma destas coisas:

## Command line: Taking in requests that were made elsewhere

cli-import--already =
    { $n ->
        [one] Já existe: { $n } linha.
       *[other] Já existem: { $n } linhas.
    }
cli-import--asked =
    { $n ->
        [one] À espera de uma palavra sua: { $n } linha.
       *[other] À espera de uma palavra sua: { $n } linhas.
    }
cli-import--cancelled = Parado. O que foi guardado mantém-se; execute de novo para obter o resto.
cli-import--left_out =
    { $n ->
        [one] De fora: { $n } linha.
       *[other] De fora: { $n } linhas.
    }
cli-import--made =
    { $requests ->
        [one] { $requests } pedido incluído
       *[other] { $requests } pedidos incluídos
    }, e { $events ->
        [one] { $events } coisa que lhes aconteceu.
       *[other] { $events } coisas que lhes aconteceram.
    }
cli-import--rehearsed =
    { $requests ->
        [one] { $requests } pedido pode ser incluído
       *[other] { $requests } pedidos podem ser incluídos
    }, e { $events ->
        [one] { $events } coisa que lhes aconteceu
       *[other] { $events } coisas que lhes aconteceram
    }. Nada foi guardado.
cli-import--row--already = Linha { $row }, { $company }: já existe.
cli-import--row--asked = Linha { $row }, { $company }: diga mais.
cli-import--row--left_out = Linha { $row }, { $company }: de fora.
cli-import--row--new = Linha { $row }, { $company }: novo.

## Command line: The keyring of the system

cli-keyring--off = Nenhum porta-chaves abre este cofre. A frase-passe sim.
cli-keyring--on = O porta-chaves ({ $backend }) abre agora este cofre. A frase-passe continua a abri-lo.

## Command line: Laws and authorities

cli-law--languages = Reclamações em: { $list }
cli-law--no_letter = sem carta nesta versão

## Command line: Privacy notices

cli-notice--ask = Não há certeza de que o diga; a passagem, para que a aprecie:
cli-notice--ask_name = { $name } é a empresa que decide o que se faz com os dados? A política não o diz claramente; a passagem, para que a aprecie:
cli-notice--field--address = Endereço
cli-notice--field--attention = Ao cuidado de
cli-notice--field--country = País
cli-notice--field--email = E-mail
cli-notice--field--legal_form = Forma jurídica
cli-notice--field--name = Empresa
cli-notice--field--registration_number = Número
cli-notice--field--trading_name = Conhecida como
cli-notice--field--web_form = Formulário
cli-notice--field--website = Site
cli-notice--findings = O que está errado nela:
cli-notice--gaps = Esta política não diz:
cli-notice--inferred = deduzido
cli-notice--line = linha { $n }
cli-notice--owes = O que deve dizer e não diz:
cli-notice--rights = Diz que pode pedir:
cli-notice--status--contradictory = contradiz-se
cli-notice--status--denied = recusa-o
cli-notice--status--partial = em parte

## Command line: Envelopes, labels and the posting list

cli-post--envelope_format = { $id }: { $name }, { $width } × { $height } mm
cli-post--envelopes =
    { $n ->
        [one] { $n } envelope: { $path }
       *[other] { $n } envelopes: { $path }
    }
cli-post--label_format = { $id }: { $columns } × { $rows } em A4 ({ $names })
cli-post--labels =
    { $n ->
        [one] { $n } etiqueta
       *[other] { $n } etiquetas
    } em { $sheets ->
        [one] { $sheets } folha
       *[other] { $sheets } folhas
    }, a próxima livre é a número { $next }: { $path }
cli-post--left_out = De fora: { $reference }, { $company }: { $reason }
cli-post--list =
    { $n ->
        [one] { $n } carta
       *[other] { $n } cartas
    } em { $sheets ->
        [one] { $sheets } folha
       *[other] { $sheets } folhas
    }: { $path }

## Command line: Removing files that belong to nothing

cli-prune--nothing = Não há ficheiros selados que não pertençam a nada.
cli-prune--removed =
    { $n ->
        [one] Removido { $n } ficheiro selado que não pertencia a nada ({ $bytes }).
       *[other] Removidos { $n } ficheiros selados que não pertenciam a nada ({ $bytes }).
    }

## Command line: Repairing the vault

cli-repair--found = Isto estava errado:
cli-repair--healed = Reencontrado: { $names }
cli-repair--kept = Tudo como estava antes está em { $path }. Remova essa pasta quando não lhe faltar nada.
cli-repair--lost_events =
    { $n ->
        [one] { $n } acontecimento não pôde ser salvo.
       *[other] { $n } acontecimentos não puderam ser salvos.
    }
cli-repair--lost_files = Perdidos: { $names }. Adicione-os de novo se os tiver noutro sítio.
cli-repair--nothing = Nada está errado, e nada foi alterado.
cli-repair--now = Agora:

## Command line: One request

cli-request--due_days = Por lei até { $due }; é seguro insistir depois de { $cautious }.
cli-request--entry = { $date }: { $what }
cli-request--entry_undone = { $date }: { $what } (anulado)
cli-request--next = A seguir: { $what }
cli-request--other_steps = Também permitido agora:
cli-request--timeline = O que aconteceu

## Command line: What was saved

cli-saved = Guardado: { $path } ({ $bytes })

## Command line: The search

cli-search--hit = { $kind }: { $title }
cli-search--indexed = Até agora, { $ready } de { $total } podem ser pesquisados.
cli-search--more = Só se mostram os primeiros { $n } lugares. Mais palavras, ou um filtro como company:, encontram menos.
cli-search--none = Nada foi encontrado.
cli-search--row = linha { $n }

## Command line: Signatures

cli-signature--drawn = { $name } assina com um desenho, { $width } por { $height } mm.
cli-signature--none = { $name } não tem assinatura.
cli-signature--picture = { $name } assina com uma imagem, { $width } por { $height } mm.

## Command line: The statistics

cli-stats--grounds = Recusado, com este motivo:
cli-stats--group =
    { $n ->
        [one] { $name }: { $n } pedido
       *[other] { $name }: { $n } pedidos
    }
cli-stats--item = fornecido { $given }, em parte { $part }, não assinalado { $open }, de { $of }
cli-stats--items =
    { $n ->
        [one] O que as respostas dão, segundo o que assinalou ({ $n } pedido):
       *[other] O que as respostas dão, segundo o que assinalou ({ $n } pedidos):
    }
cli-stats--named = Nomeadas: { $names }.
cli-stats--no_ground = nenhum motivo escrito
cli-stats--none_named = Nenhuma empresa é nomeada.
cli-stats--research =
    { $n ->
        [one] Guardado: { $path }, { $n } linha.
       *[other] Guardado: { $path }, { $n } linhas.
    }
cli-stats--saved = Guardado: { $path }
cli-stats--unnamed =
    { $n ->
        [one] Sem o nome da empresa: { $n } linha.
       *[other] Sem o nome da empresa: { $n } linhas.
    }

## Command line: The state of the vault

cli-status--backup =
    Última cópia de segurança: { $date } (há { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, { $events ->
        [one] { $events } acontecimento desde então
       *[other] { $events } acontecimentos desde então
    })
cli-status--keyring = Porta-chaves: { $backend }, desde { $date }
cli-status--no_backup = Última cópia de segurança: nenhuma. `habeas vault backup FILE` faz uma.
cli-status--no_keyring = Porta-chaves: desativado
cli-status--no_recovery = Código de recuperação: nenhum. `habeas vault recovery-code` cria um.
cli-status--none = Ainda não há aqui nenhum cofre.
cli-status--path = Cofre: { $path }
cli-status--recovery = Código de recuperação: feito em { $date }

## Command line: The trail of data from one company to another

cli-trail--ask_who = Perguntar quem: habeas request follow-up { $request } --letter { $letter }
cli-trail--data = Dados aí mencionados: { $values }
cli-trail--kind_word = uma categoria
cli-trail--look = Ver: habeas answer names { $request }
cli-trail--no_names = Não encontrámos nenhum nome; adicione um com --set 'NAME=body'.
cli-trail--none = Nenhuma resposta e nenhuma política para percorrer.
cli-trail--recipient = destinatário
cli-trail--source = fonte
cli-trail--under = em «{ $heading }»

## Command line: The vault

cli-vault--copies = Ao lado do cofre há cópias que outro programa fez porque ele foi alterado em dois sítios: { $names }. O que está só nelas não se vê aqui, e nada foi escolhido. Para juntar tudo: ponha uma cópia de vault.db e o ficheiro de chave numa pasta própria com os nomes certos, exporte daí um pacote com --vault e importe-o aqui.
cli-vault--created = O cofre está criado: { $path }. Ninguém o pode abrir sem a frase-passe, e ninguém lhe pode dar outra. Guarde uma cópia da frase-passe num lugar seguro.
cli-vault--passphrase_changed = A frase-passe foi alterada. A antiga já não abre este cofre; as cópias de segurança feitas com ela continuam a abrir com ela.
cli-vault--quick_keys = Este cofre foi feito com chaves rápidas para testes. Não protege nada.

## Privacy notices: What is wrong with the notice, as a sentence of a letter

notice-findings--no_controller = A política não diz quem decide sobre os meus dados: não indica nenhuma pessoa nem empresa.
notice-findings--no_contact = A política não indica nenhuma forma de contactar o responsável pelo tratamento: nem endereço postal, nem endereço de e-mail, nem formulário.
notice-findings--no_channel = A política enumera direitos e não indica nenhum endereço, formulário ou encarregado através do qual possam ser exercidos.
notice-findings--no_basis = A política não indica nenhum fundamento jurídico para o tratamento.
notice-findings--no_rights = A política não enuncia os direitos dos titulares dos dados, nem o direito de apresentar reclamação a uma autoridade de controlo.
notice-findings--few_rights = A política omite estes direitos: { $missing }; também nada diz sobre retirar o consentimento ou apresentar reclamação a uma autoridade.
notice-findings--rights_incomplete = A política omite estes direitos: { $missing }.
notice-findings--right_left_out = A política omite este direito: { $missing }.
notice-findings--no_complaint = A política não menciona o direito de apresentar reclamação a uma autoridade de controlo.
notice-findings--no_special_condition = A política diz respeito a categorias especiais de dados e não indica nenhuma condição do artigo 9.º, n.º 2, que o permita.
notice-findings--arbitration = A política impõe a arbitragem. O direito de apresentar reclamação a uma autoridade e de recorrer aos tribunais não pode ser excluído por tal cláusula.
notice-findings--never_shared_but_shared = A política diz que os dados não são divulgados a terceiros e, noutro ponto, que são partilhados com parceiros.
notice-findings--exclusive_but_shared = A política diz que os dados se destinam exclusivamente ao responsável pelo tratamento e, noutro ponto, que parceiros os recebem ou recolhem.
notice-findings--bound_but_shared = A política diz que os dados só são divulgados quando a lei o exige e, noutro ponto, que são partilhados com parceiros.
notice-findings--files_sold = A política anuncia que ficheiros de clientes são vendidos, alugados ou trocados, sem fundamento jurídico e sem forma de oposição.
notice-findings--no_data_but_collected = A política diz que não são registados dados pessoais e, noutro ponto, que são recolhidos dados automaticamente.
notice-findings--use_is_consent = A política trata a utilização do site como consentimento. O consentimento tem de ser um ato inequívoco, dado para uma finalidade específica.
notice-findings--send_is_consent = A política faz do envio de um formulário um consentimento a tudo o que ela diz. O consentimento tem de ser separado e livre.
notice-findings--no_transfer_but_us_tool = A política nega transferências para entidades estrangeiras, mas menciona um serviço de um prestador de fora da União Europeia.
notice-findings--bases_in_bulk = A política enumera os fundamentos jurídicos em conjunto e não diz que finalidade assenta em qual.
notice-findings--interests_unnamed = A política invoca interesses legítimos sem dizer quais são.
notice-findings--no_retention = A política não diz durante quanto tempo os dados são conservados.
notice-findings--retention_vague = A política não indica nem um prazo nem critérios utilizáveis para a conservação dos dados.
notice-findings--no_recipients = A política não diz quem recebe os dados.
notice-findings--recipients_unnamed = A política fala de destinatários sem os nomear, nem às suas categorias, com clareza.
notice-findings--no_categories = A política não diz que categorias de dados são tratadas.
notice-findings--objection_threat = A política ameaça com o fim do serviço em caso de oposição, sem ponderar se o tratamento é necessário.
notice-findings--objection_consent = A política confunde o direito de oposição com o tratamento baseado no consentimento.
notice-findings--no_marketing_objection = A política anuncia comercialização direta e não menciona o direito de oposição a qualquer momento.
notice-findings--marketing_not_apart = O direito de oposição à comercialização direta é mencionado só de passagem; tem de ser apresentado com clareza e de modo distinto de outras informações.
notice-findings--withdraw_wrong_article = A política cita o artigo errado para a retirada do consentimento; é o artigo 7.º, n.º 3.
notice-findings--old_browser = A política explica software que há anos não é mantido.
notice-findings--old_law = A política cita legislação que já não está em vigor.
notice-findings--before_gdpr = A política é anterior à aplicação do RGPD.
notice-findings--years_old = A política não é alterada há anos.
notice-findings--before_brexit = A política data de quando o Reino Unido ainda estava sujeito ao direito da União; o que diz sobre transferências e sobre um representante já não se aplica.
notice-findings--undated = A política não tem data nem versão.
notice-findings--cookie_wall = A política nega serviços a quem recusa cookies.
notice-findings--cookies_by_browser = A política remete para as definições do navegador em vez de pedir o consentimento antes de instalar cookies.
notice-findings--card_kept = A política enumera os números de cartões de pagamento entre os dados tratados.
notice-findings--too_much_data = A política enumera dados sobre o rendimento ou a vida privada e deveria dizer porque são necessários.
notice-findings--breach_liability = A política limita a responsabilidade do responsável pelo tratamento por uma violação da segurança.
notice-findings--shared_liability = A política transfere para o utilizador parte da responsabilidade pela segurança.
notice-findings--address_book = A política anuncia que são lidas as listas de contactos dos utilizadores: dados de pessoas que não foram informadas.
notice-findings--ended_at_will = A política permite terminar o serviço sem aviso e ao critério exclusivo do responsável pelo tratamento.
notice-findings--erasure_refused = A política recusa o apagamento por um motivo que o artigo 17.º, n.º 3, não conhece.
notice-findings--kept_advisable = A política conserva os dados enquanto o considerar conveniente, o que não é um critério.
notice-findings--until_told = A política prossegue o tratamento até indicação em contrário, sem um fim próprio.
notice-findings--changed_alone = A política pode ser alterada a qualquer momento sem informar os titulares dos dados.
notice-findings--complaint_turned = A política transforma o direito de reclamação numa mensagem à própria empresa.
notice-findings--processor_to_processor = A política fala de uma transmissão de subcontratante para subcontratante onde a lei diz de responsável pelo tratamento para responsável pelo tratamento.
notice-findings--cookies_no_data = A política diz que os cookies não recolhem dados pessoais, embora identifiquem um utilizador.
notice-findings--free_mostly = A política diz que o exercício dos direitos só é gratuito na maioria dos casos.
notice-findings--name_without_form = A política indica um nome sem forma jurídica, número de registo nem sede.
notice-findings--no_commitment = A política contém uma secção que não compromete a nada.

## Privacy notices: Names of rights, in a list within such a sentence

notice-rights--access = acesso
notice-rights--rectification = retificação
notice-rights--erasure = apagamento
notice-rights--restriction = limitação do tratamento
notice-rights--objection = oposição
notice-rights--portability = portabilidade

## Privacy notices: In short, what lacks at an item

notice-notes--N01--partial = um nome sem forma jurídica, número nem sede
notice-notes--N02--partial = só uma sede, ou um formulário sem o seu endereço
notice-notes--N04--partial = um nome ou um título sem contacto
notice-notes--N05--partial = finalidades poucas e vagas
notice-notes--N06--partial = um só fundamento, de passagem
notice-notes--N07--missing = os fundamentos não estão ligados às finalidades
notice-notes--N07--partial = algumas finalidades estão ligadas a um fundamento
notice-notes--N09--partial = fala-se de destinatários sem os nomear com clareza
notice-notes--N09--contradictory = um ponto nega o que outro anuncia
notice-notes--N10--partial = nem o país nem o destinatário são indicados
notice-notes--N10--contradictory = negam-se transferências, mas usa-se um serviço estrangeiro
notice-notes--N12--partial = nem um prazo nem critérios utilizáveis
notice-notes--N13--partial = só mencionado num título ou restringido
notice-notes--N14--partial = só mencionado num título ou restringido
notice-notes--N15--partial = só mencionado num título, ou o encerramento de uma conta
notice-notes--N16--partial = só mencionado num título ou restringido
notice-notes--N17--partial = enunciado com uma ameaça, ou restringido a uma funcionalidade
notice-notes--N18--partial = só mencionado num título ou restringido
notice-notes--N19--partial = nada sobre o tratamento anterior
notice-notes--N20--partial = o direito é transformado noutra coisa
notice-notes--N21--partial = só para alguns dados
notice-notes--N22--partial = o direito é enunciado, a existência e a lógica não
notice-notes--N24--partial = só de passagem
notice-notes--N25--partial = não separado de outras informações
notice-notes--N26--partial = um formulário sem o seu endereço
notice-notes--N28--partial = gratuito só na maioria dos casos
notice-notes--N29--missing = estão em causa dados especiais, não é indicada nenhuma condição
notice-notes--N30--partial = as pessoas só são informadas quando necessário
notice-notes--N31--missing = as definições do navegador não são consentimento
notice-notes--N32--partial = sem lista completa com nomes e durações

## Command line: its help, and what is said when a command was not typed as it can be

cli-help-shared =
    .address = Linhas do endereço num só argumento com quebras de linha
    .attention = A pessoa ao cuidado de quem vão as cartas
    .channel = { $choices }
    .clock_start = O dia em que o prazo começa, se precisavam antes de alguma coisa [predefinição: o dia da receção]
    .country = ISO 3166-1
    .date_order = O que vem primeiro em datas de números: { $choices }
    .email = O endereço de e-mail
    .encoding = A codificação dos textos, como windows-1250
    .follow_up = Em vez dela, uma carta que se segue ao pedido: { $choices }
    .help = Mostrar a ajuda
    .item = O que está no ficheiro, pelo seu caminho nele
    .layout = { $choices } [predefinição: segundo o país do remetente]
    .legal_form = A forma jurídica, como GmbH
    .name = O nome
    .password = A palavra-passe de um arquivo ou documento protegido; não é guardada
    .posting = Como segue por correio: { $choices }
    .region = A sua região (ISO 3166-2), para os feriados
    .regime = A lei a que está sujeita, se o país não o disser: DSG-EKD ou KDG para uma igreja alemã, o que lhe pertence e as suas instituições de assistência; GDPR volta a retirá-la
    .registered = Imprimir a menção de carta registada com aviso de receção
    .registration_number = O número com que está registada
    .rights = Um direito ou vários com vírgulas, pelos identificadores que `habeas law rights` lista
    .rows = De quantas linhas antes da primeira mostrada, e quantas são mostradas
    .text = Todo o texto, até 10 000 linhas
    .tracking = O número do correio registado, se for conhecido antes de a carta ser impressa
    .trading_name = O nome por que é conhecida, se for outro
    .unsigned = Omitir a assinatura que a pessoa definiu
    .version = Mostrar a versão
    .web_form = O endereço do formulário com que recebe pedidos
    .website = O endereço do site
    .yes = Não perguntar
cli-help = Descubra o que as empresas sabem a seu respeito, e faça alguma coisa. Isto não é aconselhamento jurídico
    .vault = A pasta do cofre [predefinição: a pasta de dados do utilizador]
    .json = Escrever um documento JSON em stdout e mais nada aí
    .ui_language = A língua das mensagens: { $choices } [predefinição: a do sistema]
    .today = Agir como se hoje fosse este dia (para testes e ensaios; o que se regista fica registado de vez)
    .passphrase_file = Ler a frase-passe de um ficheiro [senão: HABEAS_PASSPHRASE, senão o porta-chaves se estiver ativado, senão é pedida]
    .recovery_code_file = Ler o código de recuperação de um ficheiro, em vez da frase-passe
cli-help-help = Mostrar esta mensagem ou a ajuda do subcomando indicado
cli-help-vault = O cofre: criá-lo, verificá-lo, alterar as suas chaves, fazer cópias de segurança
cli-help-vault-create = Criar um cofre
cli-help-vault-status = Onde está, o que o abre, quando foi feita a última cópia de segurança
cli-help-vault-check = Verificar todas as cadeias e todos os selos
    .deep = Ler também o que não pertence a nada, e reconstituir cada processo a partir dos seus acontecimentos
cli-help-vault-repair = Salvar o que se pode salvar de um cofre danificado, e aceitar um que foi reposto num estado anterior; os ficheiros antigos ficam
cli-help-vault-prune = Remover ficheiros selados que não pertencem a nada
cli-help-vault-passphrase = Alterar a frase-passe
    .forgotten = Pedir o código de recuperação em vez da frase-passe
    .new_passphrase_file = Ler a nova frase-passe de um ficheiro [senão: HABEAS_NEW_PASSPHRASE, senão é pedida]
cli-help-vault-recovery-code = Criar um código de recuperação para imprimir; um feito antes deixa de abrir
    .out = Guardar a folha aí [predefinição: stdout]
cli-help-vault-keyring = Deixar o porta-chaves do sistema abrir o cofre, ou deixar de o fazer
    .state = Se pode
cli-help-vault-backup = Escrever todo o cofre num único ficheiro selado, e verificá-lo
    .file = O ficheiro a escrever; ainda não pode existir
cli-help-vault-restore = Refazer o cofre a partir de uma cópia de segurança, onde não haja nenhum
    .file = A cópia de segurança
cli-help-notice = Ler uma política de privacidade
cli-help-notice-read = Ler uma política de um ficheiro (texto, HTML, PDF), da web (https://...), ou de stdin com `-`. Não precisa de cofre
    .file = A política
cli-help-deadline = Calcular um prazo com as suas razões, para qualquer dia. Não precisa de cofre
    .regime = A lei: { $choices }
    .country = O país do responsável pelo tratamento (ISO 3166-1)
    .region = A sua região (ISO 3166-2)
    .received = O dia em que o pedido foi recebido
    .pause_from = O dia em que pediram algo que podem pedir
    .pause_to = O dia em que o receberam
    .pause_mode = { $choices } [predefinição: como a lei conta]
    .extension_notice = O dia em que anunciaram uma prorrogação, com motivos
    .csv = Ler uma tabela de prazos e mostrá-la com as colunas calculadas preenchidas
cli-help-law = O que diz a lei: direitos, autoridades, feriados. Não precisa de cofre
cli-help-law-rights = Os direitos, com os seus artigos e o que cada um exige de si
cli-help-law-follow-ups = As cartas que se seguem a um pedido: { $all }
cli-help-law-authorities = As autoridades de controlo e como as contactar
    .country = Só as deste país (ISO 3166-1)
    .region = As que tratam reclamações sobre uma empresa desta região
cli-help-law-holidays = Os feriados de um país, de uma região e de um ano
    .country = O país (ISO 3166-1)
    .region = A região (ISO 3166-2)
    .year = O ano
cli-help-person = Titulares dos dados: quem usa o programa e as pessoas em nome de quem escreve
cli-help-person-add = Adicionar uma pessoa
    .language = A língua das cartas
cli-help-person-edit = Alterar o que é indicado, manter o resto; as cartas já escritas mantêm o que diziam
    .id = A pessoa, por identificador ou nome
    .language = A língua das cartas
cli-help-person-list = Todas as pessoas do cofre
cli-help-person-show = O que está guardado de uma pessoa
    .id = A pessoa, por identificador ou nome
cli-help-person-signature = A assinatura acima do nome escrito das suas cartas: defini-la, mostrá-la, retirá-la
cli-help-person-signature-set = De uma imagem (PNG ou JPEG, tinta escura em papel claro), ou de um desenho guardado com `show --out`
    .id = A pessoa, por identificador ou nome
    .file = A imagem ou o desenho
cli-help-person-signature-show = O que as cartas levam; com --out, guardá-lo
    .id = A pessoa, por identificador ou nome
    .out = Guardá-la aí
cli-help-person-signature-remove = As cartas a partir de agora voltam a ter espaço para assinar à mão; as já escritas mantêm a assinatura
    .id = A pessoa, por identificador ou nome
cli-help-person-delete = Eliminar definitivamente uma pessoa e todos os pedidos escritos em nome dela
    .id = A pessoa, por identificador ou nome
cli-help-company = Responsáveis pelo tratamento: as empresas que detêm dados
cli-help-company-add = Adicionar uma empresa
cli-help-company-from-notice = Ler uma política e fazer dela uma ficha; o que é indicado à mão prevalece
    .file = A política: um ficheiro, um endereço (https://...), ou stdin com `-`
cli-help-company-edit = Alterar o que é indicado, manter o resto; as cartas já escritas mantêm o que diziam
    .id = A empresa, por identificador ou nome
cli-help-company-list = Todas as empresas do cofre
cli-help-company-show = O que está guardado de uma empresa
    .id = A empresa, por identificador ou nome
cli-help-company-delete = Eliminar definitivamente a ficha de uma empresa a que ninguém escreveu
    .id = A empresa, por identificador ou nome
cli-help-directory = O diretório aberto de empresas: a quem escrever, e como
cli-help-directory-search = Encontrar uma empresa pelo nome, por um serviço que gere, pelo site ou pelo e-mail. Não precisa de cofre
    .text = Tal como a conhece; acentos, maiúsculas e uma gralha não importam
    .most = No máximo tantas
cli-help-directory-show = Tudo o que o diretório diz de uma empresa. Não precisa de cofre
    .slug = A empresa, pelo seu slug
cli-help-directory-packs = Empresas com que muita gente lida, em conjuntos. Não precisa de cofre
cli-help-directory-pack = As empresas de um conjunto
    .id = Como consta da lista de conjuntos
    .add = Torná-las empresas do seu cofre: estas, ou todas
cli-help-directory-correct = Corrigir o que o diretório diz; as suas correções valem sobre qualquer cópia mais recente
    .slug = A empresa, pelo seu slug
    .fields = O valor certo de: { $choices }. Vazio: não tem nenhum. O que o próprio diretório diz retira a correção
cli-help-directory-status = Que cópia do diretório é a atual, e que idade tem
cli-help-directory-update = Obter uma cópia mais recente do diretório: o arquivo ou a pasta de quem o mantém, ou um endereço (https://…). O que corrigiu mantém-se
    .from = Onde está
    .built_in = Voltar à cópia que veio com este programa
cli-help-directory-discover = Quem pode ter dados seus: a partir da exportação de um gestor de palavras-passe, de uma caixa de correio (mbox) ou da pasta de um programa de e-mail, de um extrato bancário (CSV), de uma lista de endereços. As palavras-passe não são lidas, nada sai desta máquina, e nada do ficheiro é guardado. Não precisa de cofre
    .files = O que percorrer
    .add = Torná-las empresas do seu cofre: estas, ou todas
cli-help-directory-corrections = O que corrigiu, e onde o diretório diz entretanto outra coisa
cli-help-directory-export = Dar o que corrigiu como fichas do próprio diretório, para quem o mantém
    .corrections = As fichas que corrigiu
    .out = Guardá-las nesta pasta, cada uma no seu ficheiro [predefinição: mostrá-las]
cli-help-request = Pedidos: compor, imprimir, registar o que acontece
cli-help-request-new = Compor um pedido e guardar a sua carta
    .person = Quem pede: uma pessoa do cofre, por identificador ou nome
    .company = Uma empresa do cofre, ou uma do diretório pelo seu slug (`habeas directory search`)
    .language = A língua da carta: { $choices }
    .tone = Como fala a carta: { $choices } [predefinição: plain]
    .fact = Porque podem ter dados seus
    .fields = O que um direito exige além disso (`habeas law rights`), como ground=not_needed ou correction='errado => certo'; também identifier='Número de cliente=1234', place=TOWN, note=TEXT. Repetir para listas
    .on_behalf_of = Escreve em nome de alguém: { $choices }
    .of = Com --on-behalf-of: uma pessoa do cofre, ou o nome dela
    .capacity = Com --on-behalf-of: em que qualidade age, como 'mãe, com responsabilidades parentais partilhadas'
    .born = Com --on-behalf-of: o dia de nascimento, se for preciso para encontrar os dados
    .proof_enclosed = Com --on-behalf-of: segue com a carta prova da qualidade em que age
    .mandate = Escrever ao abrigo desta procuração assinada (`habeas mandate list`); --person é quem age por ela, ou quem a passou
    .about = De uma reclamação: o pedido a que se refere; os seus acontecimentos preenchem as datas e contam o que aconteceu
    .already_sent = O dia em que enviou uma carta sua, escrita fora daqui: nenhuma carta é composta
    .letter = Com --already-sent: a carta ou o e-mail tal como o escreveu, guardado byte por byte
    .received = Com --already-sent: o dia em que a receberam, se o souber
cli-help-request-letter = Guardar a carta como .pdf ou .txt, ou como rascunho de e-mail (.eml)
    .id = O pedido, por referência ou identificador
    .layout = { $choices }
    .out = O ficheiro a escrever
    .enclose = Um ficheiro que segue junto: indicado na carta, anexado a um rascunho. Repetir para vários
cli-help-request-mailto = Mostrar o endereço (mailto:) que abre a carta num programa de e-mail, se for suficientemente curta
    .id = O pedido, por referência ou identificador
cli-help-request-list = Todos os pedidos, ou os que estão num estado
    .state = { $all }
    .due_before = Só os que têm o prazo a terminar antes deste dia
    .out = Guardar a lista como tabela em vez de a mostrar: livro de cálculo (.xlsx) ou CSV (.csv)
cli-help-request-show = Tudo sobre um pedido: em que ponto está, o prazo, o que aconteceu
    .id = O pedido, por referência ou identificador
cli-help-request-follow-up = Escrever a carta que dá o passo seguinte, ou outra permitida agora: uma insistência, o que falta, uma reclamação
    .id = O pedido, por referência ou identificador
    .letter = { $choices } (`habeas law follow-ups`) [predefinição: a carta do passo recomendado]
    .fields = O que a carta exige além disso, como missing_item=A10 ou identity_data='número de cliente 1234'; também place=TOWN, note=TEXT. Repetir para listas
    .language = A língua da carta [predefinição: a do pedido]
    .tone = Como fala a carta: { $choices } [predefinição: como o pedido]
    .channel = { $choices } [predefinição: como o pedido seguiu]
cli-help-request-import = Incluir pedidos que fez fora daqui: «os meus pedidos» de datenanfragen.de, ou uma tabela (XLSX, ODS, CSV) com as colunas company e sent; right, channel, country, email, address, reference, received, answered se as houver
    .file = O ficheiro
    .person = De quem são os pedidos
    .rights = O que foi pedido, se uma linha não o disser
    .channel = Como foi enviado, se uma linha não o disser: { $choices }
    .dates = Como estão escritas datas como 02/03/2026: { $choices }
    .companies = A empresa de uma linha: uma do cofre, uma do diretório pelo seu slug, ou `new`. Repetir para várias
    .answered = A mensagem desta linha é a resposta da empresa. Repetir para várias
    .dry_run = Ver todas as linhas e não guardar nada
cli-help-request-next = O que fazer agora
    .id = O pedido, por referência ou identificador
cli-help-request-again = Escrever a mesma carta mais uma vez, à mesma empresa: no ano seguinte, ou quando algo mudou
    .id = O pedido, por referência ou identificador
    .show = Dizer o que a lei diz sobre isso e o que foi pedido antes, e não escrever nada
    .remind = Receber um lembrete neste dia (`habeas due`), e não escrever nada
    .no_reminder = Retirar o lembrete
cli-help-request-delete = Eliminar definitivamente um pedido com a sua carta e as respostas
    .id = O pedido, por referência ou identificador
cli-help-request-record = Registar o que aconteceu: { $all }, corrected
    .id = O pedido, por referência ou identificador
    .event = O que aconteceu: um dos acima
    .on = O dia em que aconteceu [predefinição: hoje]
    .files = Um ficheiro que chegou ou seguiu com isso. Repetir para vários
    .reason = Uma nota: porque precisam de mais tempo, porque uma entrada estava errada
    .ground = Com `refused`: o motivo que dão. Com `contested`: { $choices }
    .amount = Com `fee_asked`: quanto
    .to = Com `complained`: { $choices }
    .channel = Com `sent`, como seguiu de facto: { $choices }
    .tracking = Com `sent`: o número com que os correios a seguem
    .target = Com `corrected`: o acontecimento que foi registado por engano
cli-help-mandate = Procurações: fazer uma para quem vá agir por uma pessoa, imprimi-la, adicionar a digitalização assinada
    .person = Quem a passa: o titular dos dados
    .agent = Quem vai agir por essa pessoa: uma pessoa do cofre, ou um nome
    .agent_address = Linhas do endereço de quem age num só argumento com quebras de linha [predefinição: o da pessoa do cofre]
    .agent_country = ISO 3166-1
    .agent_email = O endereço de e-mail de quem age
    .registration = Forma jurídica e registo de um organismo
    .represented_by = Quem assina por um organismo
    .complaints = Quem age pode também reclamar
    .controllers = Uma empresa junto da qual vale. Repetir para várias
    .all_controllers = Vale junto de todas as empresas
    .answers_to_person = As respostas com dados vão para a pessoa e não para quem age
    .purpose = Para que serve
    .until = O último dia; nada a renova
    .accepted = Quem age também assina, por baixo da pessoa
    .born = O dia de nascimento da pessoa, se for preciso
    .language = A língua do documento
    .out = Guardar como .pdf ou .txt
cli-help-mandate-list = As de uma pessoa ou de todas, com a sua situação
    .person = Quem as passou
cli-help-mandate-save = Guardar o documento para imprimir e assinar, ou com --signed a digitalização do papel assinado
    .id = A procuração, pelo seu identificador
    .out = .pdf ou .txt
    .signed = A digitalização, tal como chegou
cli-help-mandate-signed = Adicionar a digitalização do papel assinado: a partir daí podem escrever-se cartas ao abrigo dela (`request new --mandate ID`)
    .id = A procuração, pelo seu identificador
    .file = A digitalização ou fotografia
    .on = O dia em que foi assinada [predefinição: hoje]
cli-help-mandate-end = Já não vale
    .id = A procuração, pelo seu identificador
    .on = O primeiro dia em que não vale [predefinição: hoje]
cli-help-answer = O que chegou
cli-help-answer-add = Guardar o que chegou, byte por byte: ficheiros, ou pastas inteiras
    .id = O pedido, por referência ou identificador
    .files = Os ficheiros ou pastas
    .on = O dia em que chegaram [predefinição: hoje]
    .note = Uma nota sua sobre eles
cli-help-answer-list = Os ficheiros que chegaram em resposta a um pedido
    .id = O pedido, por referência ou identificador
cli-help-answer-open = Guardar um ficheiro fora do cofre
    .answer = O ficheiro, pelo identificador ou o início dele
    .item = O que está nele, pelo seu caminho: uma entrada de um arquivo, um anexo de uma mensagem
    .password = A palavra-passe de um arquivo protegido; não é guardada
    .out = O ficheiro a escrever
cli-help-answer-entries = Listar o que está num ficheiro guardado, cada coisa com o seu SHA-256
    .answer = O ficheiro, pelo identificador ou o início dele
    .password = A palavra-passe de um arquivo protegido; não é guardada
cli-help-answer-move = Pôr um ficheiro guardado no pedido a que pertence
    .answer = O ficheiro, pelo identificador ou o início dele
    .to = O pedido a que pertence
    .on = Predefinição: o dia que tem agora
cli-help-answer-delete = Eliminar definitivamente um ficheiro guardado
    .id = O ficheiro, pelo identificador ou o início dele
cli-help-answer-show = Mostrar um ficheiro guardado, ou o que está nele: uma entrada de um arquivo, um anexo de uma mensagem
    .answer = O ficheiro, pelo identificador ou o início dele
    .entry = O que está nele, pelo caminho que é listado, ou o seu número como #3
cli-help-answer-summary = O que é, em resumo: tipos, dias, os dados que contém, que exportação. De um ficheiro, ou de tudo o que chegou em resposta a um pedido
    .answer = O ficheiro, ou o pedido
cli-help-answer-check = O que chegou: o que é uma resposta e o que diz de cada ponto, citado; com --kind e --set, o que encontrou nela
    .answer = O ficheiro, ou o pedido
    .kind = O que é: { $choices }
    .reason = Porque recusam ou precisam de mais tempo, tal como o escreveram. Predefinição: a passagem que mostra o tipo
    .set = O que encontrou de um ponto, como A03=present: { $choices }
cli-help-answer-names = Quem uma resposta ou a política da empresa parece mencionar como fonte ou destinatário; com --set, o que disso está certo
    .request = O pedido, por referência ou identificador
    .set = O que as palavras são, como 'Kranichpost Ltd=body': { $choices }
    .role = Com --set, como quê: { $choices }
    .call = Com --set de um só: como lhe chamar em vez disso
    .event = A resposta, pelo acontecimento que é listado
cli-help-answer-compare = O que é novo, desapareceu e mudou de um ficheiro guardado mais antigo para um mais recente
    .old = O ficheiro mais antigo, pelo identificador ou o início dele
    .new = O ficheiro mais recente
cli-help-answer-read = Ler ficheiros de uma empresa sem os guardar. Não precisa de cofre
    .files = Os ficheiros
cli-help-search = Procurar em tudo: cartas, respostas e o que está nelas, políticas, notas, empresas, pessoas
    .text = O que procurar
    .newest = Os mais recentes primeiro, e não os que melhor correspondem
    .limit = Quantos lugares são mostrados [predefinição: 50]
    .after-help =
        No texto:
        {"  "}acme fatura           ambas as palavras
        {"  "}'"a sua fatura"'      estas palavras seguidas
        {"  "}-rascunho             sem esta palavra (não em primeiro lugar, a não ser depois de --)
        {"  "}fatu*                 o início de uma palavra
        {"  "}company:acme          desta empresa; person:NAME do mesmo modo
        {"  "}from:anna             escrito por essa pessoa
        {"  "}before:2026-05-01     de um dia anterior; after:2026 desse dia ou posterior
        {"  "}kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person; de ficheiros em respostas
        {"                        "}mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
        Acentos e maiúsculas não fazem diferença. O que não é filtro procura-se como palavras.
cli-help-identity = Cópias de documentos de identificação, com partes ocultas
cli-help-identity-advice = Porque uma cópia raramente é devida, o que oferecer primeiro, o que ocultar nela. Não precisa de cofre
cli-help-identity-copy = Fazer uma cópia: partes eliminadas, em cinzento, no máximo 150 pontos por polegada, marcada com o destinatário. A imagem não é guardada
    .picture = PNG, JPEG ou WebP
    .hide = Uma parte a ocultar, em píxeis a partir do canto superior esquerdo da imagem de pé. Repetir para várias
    .keep = As margens do documento; o que fica fora é omitido
    .recipient = Para quem é, como o diz a marca de água [com --add-to: a empresa do pedido]
    .purpose = Para que serve, como o diz a marca de água
    .kind = { $choices }: o tamanho do documento
    .language = A língua da marca de água [predefinição: a da carta, senão a das mensagens]
    .out = .pdf imprime no tamanho do documento; .png e .jpg são só a imagem
    .add_to = Guardar a cópia selada com este pedido, para ser anexada à carta que mostra a identidade (F7)
cli-help-diagnostics = Versões e códigos de falhas para quem repara um erro; nada sobre ninguém
cli-help-batch = Muitas cartas de uma vez: todas as pessoas de uma tabela a todas as empresas de outra
    .people = CSV tal como uma folha de cálculo o guarda ou um livro de cálculo (.xlsx, .ods, .xls), com as colunas name, address, email, language; country, fact e mandate se as houver
    .companies = CSV tal como uma folha de cálculo o guarda ou um livro de cálculo (.xlsx, .ods, .xls), com as colunas name, address, email, country; fact se a houver (porque podem ter dados)
    .persons = Alguém do cofre, além da tabela ou em vez dela (`habeas person list`). Repetir para várias pessoas
    .chosen = Uma empresa do cofre, do mesmo modo (`habeas company list`)
    .pack = Um ficheiro JSON que contém as empresas e, se o disser, também pessoas, direitos e campos
    .mandate = A procuração ao abrigo da qual as cartas são escritas (`habeas mandate list`); uma coluna mandate das pessoas indica-a linha a linha
    .fields = O que um direito exige além disso, igual para todas as cartas, como ground=not_needed. Repetir para listas
    .channel = { $choices } [predefinição: a primeira de e-mail e correio que uma empresa tenha]
    .tone = Como falam as cartas: { $choices } [predefinição: plain]
    .unsigned = Omitir as assinaturas que as pessoas definiram
    .out = Um PDF com uma lista inicial (um nome que termina em .pdf), ou uma pasta para um PDF por carta [predefinição: só guardadas]
    .drafts = Na pasta, um rascunho para o programa de e-mail em vez do PDF de uma carta que segue por e-mail
    .posting = Como seguem as cartas por correio: { $choices }; cada uma leva a respetiva menção
    .envelopes = Um envelope para cada carta por correio (`habeas envelope`)
    .envelope_format = { $choices } [predefinição: { $first }]
    .labels = Uma etiqueta para cada carta por correio (`habeas labels`)
    .label_sheet = O tamanho de uma etiqueta, como 63.5x38.1
    .label_start = A primeira etiqueta que ainda lá está
    .posting_list = A lista para os correios (`habeas posting-list`)
    .dry_run = Verificar todas as linhas e não fazer nada
cli-help-envelope = Imprimir envelopes: uma página por carta, no tamanho do envelope
    .requests = Pedidos por referência ou identificador [predefinição: todos os que estão escritos, seguem por correio e ainda não foram enviados]
    .follow_up = Em vez disso, a carta que se segue a cada um: { $choices }
    .format = { $choices } [predefinição: { $first }]
    .out = O ficheiro a escrever
    .list = Listar os formatos
cli-help-labels = Imprimir endereços numa folha de etiquetas, também numa já começada; --list indica as grelhas, --test imprime uma
    .requests = Pedidos por referência ou identificador [predefinição: todos os que estão escritos, seguem por correio e ainda não foram enviados]
    .follow_up = Em vez disso, a carta que se segue a cada um: { $choices }
    .sheet = O tamanho de uma etiqueta, como 63.5x38.1 [predefinição: a primeira de --list]
    .start = A primeira etiqueta que ainda lá está, contada linha a linha [predefinição: 1]
    .out = O ficheiro a escrever
    .test = Imprimir a própria grelha, para a pôr contra uma folha de etiquetas
    .list = Listar as grelhas
cli-help-posting-list = Imprimir a lista que se entrega ao balcão dos correios com as cartas
    .requests = Pedidos por referência ou identificador [predefinição: todos os que estão escritos, seguem por correio e ainda não foram enviados]
    .follow_up = Em vez disso, a carta que se segue a cada um: { $choices }
    .posting = Como seguem todas: { $choices } [predefinição: como cada uma foi escrita]
    .language = A língua da lista [predefinição: a do remetente]
    .out = O ficheiro a escrever
cli-help-due = Todos os pedidos em curso, os mais urgentes primeiro
cli-help-calendar = Guardar os prazos dos pedidos em curso para um calendário (.ics)
    .out = O ficheiro a escrever
    .requests = Só este pedido. Repetir para vários
cli-help-evidence = O dossiê de provas de um processo para uma autoridade: um PDF, um ZIP com todos os originais, e antes disso o que falta
    .id = Um pedido, ou uma reclamação sobre um
    .out = A pasta para onde vai o dossiê [predefinição: só se diz o que falta]
cli-help-stats = Como correram os pedidos: proporções, tempos, o que as respostas dão, em números, numa tabela e em gráficos
    .by = Também grupo a grupo: { $choices }
    .csv = Guardar todos os números como tabela
    .svg = Guardar os gráficos como imagem
    .research = Guardar os números de cada pedido para investigação, sem dados de ninguém
    .name = Com --research: nomear esta empresa embora lhe tenham sido dirigidos menos de dez pedidos. Repetir para várias
cli-help-trail = Quem obteve os seus dados de quem, segundo respostas e políticas: uma lista, e com --svg uma imagem
    .request = Só o que chegou em resposta a este pedido
    .company = Só pedidos a esta empresa
    .person = Só pedidos em nome desta pessoa
    .svg = Guardar a imagem
cli-help-bundle = Pacotes de portabilidade: todo o processo, para levar consigo
cli-help-bundle-export = Escrever o processo, alguns pedidos, ou tudo de uma empresa ou pessoa, como pasta ou .zip
    .requests = Só este pedido. Repetir para vários
    .company = Só os pedidos a esta empresa
    .person = Só os pedidos desta pessoa
    .recipient = Protegê-lo com age para quem tiver a chave deste destinatário (age1...); o nome termina em .zip.age
    .lock = Protegê-lo com age com uma frase-passe [HABEAS_BUNDLE_PASSPHRASE, senão é pedida]; o nome termina em .zip.age
    .out = A pasta ou o ficheiro a escrever
cli-help-bundle-transfer = Empacotar o que uma empresa entregou para outra (artigo 20.º, n.º 2, do RGPD): os seus ficheiros e mais nada do processo
    .request = O pedido, por referência ou identificador
    .files = Só estes ficheiros das respostas; predefinição: todos exceto mensagens
    .out = A pasta ou o ficheiro a escrever
cli-help-bundle-verify = Verificar um pacote. Não precisa de cofre
    .path = O pacote
    .identity = O ficheiro com a chave de um pacote protegido [senão: HABEAS_BUNDLE_PASSPHRASE, senão a frase-passe é pedida]
cli-help-bundle-import = Acrescentar ao cofre o processo de um pacote
    .path = O pacote
    .identity = O ficheiro com a chave de um pacote protegido [senão: HABEAS_BUNDLE_PASSPHRASE, senão a frase-passe é pedida]
cli-help-words =
    .usage = Utilização
    .commands = Comandos
    .arguments = Argumentos
    .options = Opções
    .any-options = {"["}OPÇÕES]
    .variable = {"["}variável: { $variable }={ $value }]
    .possible = {"["}valores possíveis: { $choices }]
cli-values =
    .address = ENDEREÇO
    .age = AGE
    .answer = RESPOSTA
    .attention = NOME
    .by = GRUPO
    .cc = CC
    .channel = VIA
    .command = COMANDO
    .company = EMPRESA
    .controller = RESPONSÁVEL
    .count = QUANTOS
    .date = DATA
    .dates = ORDEM
    .dir = PASTA
    .email = E-MAIL
    .entry = ENTRADA
    .event = ACONTECIMENTO
    .f = F
    .file = FICHEIRO
    .files = FICHEIROS
    .folder = PASTA
    .format = FORMATO
    .found = ENCONTRADO
    .from = ORIGEM
    .grid = GRELHA
    .ground = MOTIVO
    .h = H
    .id = ID
    .is = É
    .item = PONTO
    .kind = TIPO
    .law = LEI
    .layout = DISPOSIÇÃO
    .legal_form = FORMA_JURÍDICA
    .letter = CARTA
    .lines = LINHAS
    .ll = LL
    .mode = MODO
    .n = N
    .name = NOME
    .newer = MAIS_RECENTE
    .number = NÚMERO
    .older = MAIS_ANTIGO
    .order = ORDEM
    .password = PALAVRA-PASSE
    .path = CAMINHO
    .person = PESSOA
    .picture = IMAGEM
    .registration_number = NÚMERO_DE_REGISTO
    .request = PEDIDO
    .rights = DIREITOS
    .regime = LEI
    .role = PAPEL
    .row = LINHA
    .slug = SLUG
    .state = ESTADO
    .text = TEXTO
    .to = PARA
    .tone = TOM
    .trading_name = NOME_COMERCIAL
    .url = URL
    .value = VALOR
    .w = W
    .whom = QUEM
    .words = PALAVRAS
    .x = X
    .xx = XX
    .y = Y
    .year = ANO
cli-usage =
    .error = erro:
    .tip = sugestão:
    .twice = o argumento «{ $argument }» não pode ser usado várias vezes
    .conflict = o argumento «{ $argument }» não pode ser usado com «{ $other }»
    .conflicts = o argumento «{ $argument }» não pode ser usado com:
    .command-conflict = o subcomando «{ $argument }» não pode ser usado com «{ $other }»
    .command-conflicts = o subcomando «{ $argument }» não pode ser usado com:
    .no-value = «{ $argument }» exige um valor, mas não foi indicado nenhum
    .invalid-value = valor «{ $value }» inválido para «{ $argument }»
    .invalid-value-reason = valor «{ $value }» inválido para «{ $argument }»: { $other }
    .unknown-command = subcomando «{ $command }» desconhecido
    .missing-arguments = não foram indicados os seguintes argumentos obrigatórios:
    .missing-command = «{ $command }» exige um subcomando, mas não foi indicado nenhum
    .too-many-values = valor inesperado «{ $value }» para «{ $argument }»; não se esperavam mais
    .too-few-values =
        { $number ->
            [one] «{ $argument }» exige { $number } valor
           *[other] «{ $argument }» exige { $number } valores
        }; { $given ->
            [one] só foi indicado { $given }
           *[other] só foram indicados { $given }
        }
    .wrong-number-of-values =
        { $number ->
            [one] «{ $argument }» exige { $number } valor
           *[other] «{ $argument }» exige { $number } valores
        }, mas { $given ->
            [one] foi indicado { $given }
           *[other] foram indicados { $given }
        }
    .unknown-argument = argumento inesperado «{ $argument }»
    .other = o comando não pode ser lido tal como foi escrito
    .not-unicode = o que foi escrito não é texto em Unicode
    .possible-values = valores possíveis: { $choices }
    .subcommands = subcomandos: { $choices }
    .similar-command = existe um subcomando parecido: «{ $choices }»
    .similar-commands = existem subcomandos parecidos: { $choices }
    .similar-argument = existe um argumento parecido: «{ $choices }»
    .similar-arguments = existem argumentos parecidos: { $choices }
    .similar-value = existe um valor parecido: «{ $choices }»
    .as-value = para passar «{ $value }» como valor, use «{ $argument }»
    .exists = «{ $argument }» existe
    .without-dashes = o subcomando «{ $command }» existe; para o usar, retire o «--» antes dele
    .more = Para mais informações, experimente «{ $command }».
    .todo = Execute o comando com --help.
    .number-empty = não é possível ler um número inteiro de um texto vazio
    .number-digit = há um algarismo inválido no texto
    .number-large = número demasiado grande
    .number-small = número demasiado pequeno
    .rectangle = quatro números inteiros: X,Y,WIDTH,HEIGHT

## Law: Names of public holidays

law-holiday--1956_revolution = Revolução de 1956
law-holiday--2_january = dia 2 de janeiro
law-holiday--abolition_of_slavery = Abolição da Escravatura
law-holiday--all_saints_day = Dia de Todos os Santos
law-holiday--all_souls_day = Dia dos Fiéis Defuntos
law-holiday--andalusia_day = Dia da Andaluzia
law-holiday--anti_fascist_struggle_day = Dia da Luta Antifascista
law-holiday--armistice_day = Dia do Armistício
law-holiday--ascension_day = Quinta-feira da Ascensão
law-holiday--assumption = Assunção de Nossa Senhora
law-holiday--asturias_day = Dia das Astúrias
law-holiday--august_bank_holiday = feriado bancário de agosto
law-holiday--bastille_day = Dia da Bastilha
law-holiday--battle_of_the_boyne = Batalha do Boyne
law-holiday--belgian_national_day = Dia Nacional da Bélgica
law-holiday--boxing_day = Boxing Day (26 de dezembro)
law-holiday--candlemas = Nossa Senhora das Candeias
law-holiday--cantabria_institutions_day = Dia das Instituições da Cantábria
law-holiday--castile_and_leon_day = Dia de Castela e Leão
law-holiday--castilla_la_mancha_day = Dia de Castela-Mancha
law-holiday--ceuta_day = Dia de Ceuta
law-holiday--childrens_day = Dia da Criança
law-holiday--christmas_day = Dia de Natal
law-holiday--christmas_eve = Véspera de Natal
law-holiday--clean_monday = Segunda-feira Limpa
law-holiday--commerce_day = Dia do Comércio
law-holiday--constitution_day = Dia da Constituição
law-holiday--corpus_christi = Corpo de Deus
law-holiday--cyprus_independence_day = Dia da Independência de Chipre
law-holiday--cyprus_national_day = Dia Nacional de Chipre
law-holiday--day_after_ascension = dia a seguir à Ascensão
law-holiday--day_after_new_year = dia a seguir ao Ano Novo
law-holiday--day_of_our_lady_of_victory = Dia de Nossa Senhora da Vitória
law-holiday--day_of_slavonic_alphabet = Dia do Alfabeto Eslavo
law-holiday--day_of_the_balearic_islands = Dia das Ilhas Baleares
law-holiday--day_of_the_canary_islands = Dia das Canárias
law-holiday--day_of_uprising = Dia da Insurreição
law-holiday--early_may_bank_holiday = feriado bancário do início de maio
law-holiday--easter_monday = Segunda-feira de Páscoa
law-holiday--easter_sunday = Domingo de Páscoa
law-holiday--eid_al_adha = Eid al-Adha
law-holiday--eid_al_adha_estimated = Eid al-Adha (data estimada)
law-holiday--eid_al_fitr = Eid al-Fitr
law-holiday--eid_al_fitr_estimated = Eid al-Fitr (data estimada)
law-holiday--end_of_year_closing = encerramento de fim de ano
law-holiday--epiphany = Dia de Reis
law-holiday--equated_by_royal_decree = dia equiparado por decreto real
law-holiday--europe_day = Dia da Europa
law-holiday--extremadura_day = Dia da Extremadura
law-holiday--fathers_day = Dia do Pai
law-holiday--federal_fast_monday = Segunda-feira do Jejum Federal
law-holiday--first_day_of_summer = Primeiro Dia do Verão
law-holiday--freedom_day = Dia da Liberdade
law-holiday--galician_literature_day = Dia das Letras Galegas
law-holiday--galician_national_day = Dia Nacional da Galiza
law-holiday--genevan_fast = Jejum de Genebra
law-holiday--german_unity_day = Dia da Unidade Alemã
law-holiday--good_friday = Sexta-feira Santa
law-holiday--great_prayer_day = Grande Dia da Oração
law-holiday--greek_independence_day = Dia da Independência da Grécia
law-holiday--green_monday = Segunda-feira Verde
law-holiday--holy_saturday = Sábado Santo
law-holiday--immaculate_conception = Imaculada Conceição
law-holiday--independence_and_unity_day = Dia da Independência e da Unidade
law-holiday--independence_day = Dia da Independência
law-holiday--independence_restoration_day = Dia da Restauração da Independência
law-holiday--independent_czechoslovak_state_day = Dia da Fundação do Estado Checoslovaco Independente
law-holiday--jan_hus_day = Dia de Jan Hus
law-holiday--june_bank_holiday = feriado bancário de junho
law-holiday--jura_independence_day = Dia da Independência do Jura
law-holiday--kataklysmos_whit_monday = Kataklysmos (Segunda-feira de Pentecostes)
law-holiday--kings_day = Dia do Rei
law-holiday--la_rioja_day = Dia de La Rioja
law-holiday--labour_day = Dia do Trabalhador
law-holiday--labour_day_2nd_day = Dia do Trabalhador (segundo dia)
law-holiday--labour_day_moved_by_decree = Dia do Trabalhador, transferido por decreto
law-holiday--liberation_day = Dia da Libertação
law-holiday--liberation_day_one_off = Dia da Libertação (só nesse ano)
law-holiday--luxembourg_national_day = Dia Nacional do Luxemburgo
law-holiday--madrid_day = Dia da Comunidade de Madrid
law-holiday--maundy_thursday = Quinta-feira Santa
law-holiday--may_bank_holiday = feriado bancário de maio
law-holiday--melilla_day = Dia de Melilha
law-holiday--mid_lent_thursday = Quinta-feira de meia Quaresma
law-holiday--midsummer_day = Festa do Solstício de Verão
law-holiday--midsummer_eve = Véspera do Solstício de Verão
law-holiday--monday_following_all_saints_day = segunda-feira a seguir ao Dia de Todos os Santos
law-holiday--monday_following_andalusia_day = segunda-feira a seguir ao Dia da Andaluzia
law-holiday--monday_following_assumption = segunda-feira a seguir à Assunção de Nossa Senhora
law-holiday--monday_following_asturias_day = segunda-feira a seguir ao Dia das Astúrias
law-holiday--monday_following_constitution_day = segunda-feira a seguir ao Dia da Constituição
law-holiday--monday_following_day_of_the_balearic_islands = segunda-feira a seguir ao Dia das Ilhas Baleares
law-holiday--monday_following_day_of_the_canary_islands = segunda-feira a seguir ao Dia das Canárias
law-holiday--monday_following_immaculate_conception = segunda-feira a seguir à Imaculada Conceição
law-holiday--monday_following_la_rioja_day = segunda-feira a seguir ao Dia de La Rioja
law-holiday--monday_following_madrid_day = segunda-feira a seguir ao Dia da Comunidade de Madrid
law-holiday--monday_following_national_day = segunda-feira a seguir ao Dia Nacional
law-holiday--monday_following_saint_anthonys_day = segunda-feira a seguir ao Dia de Santo António
law-holiday--mothers_day = Dia da Mãe
law-holiday--murcia_day = Dia da Região de Múrcia
law-holiday--nafels_procession = Procissão de Näfels
law-holiday--national_day = Dia Nacional
law-holiday--national_day_of_catalonia = Dia Nacional da Catalunha
law-holiday--national_uprising = Insurreição Nacional
law-holiday--nativity_of_mary = Natividade de Nossa Senhora
law-holiday--new_year_2nd_day = Ano Novo (segundo dia)
law-holiday--new_years_day = Dia de Ano Novo
law-holiday--new_years_eve = Véspera de Ano Novo
law-holiday--non_working_day_by_government_decision = dia não útil por decisão do governo
law-holiday--october_bank_holiday = feriado bancário de outubro
law-holiday--ohi_day = Dia do Não
law-holiday--one_off_bank_holiday_world_cup = feriado bancário excecional (Campeonato do Mundo)
law-holiday--one_off_royal_bank_holiday = feriado bancário excecional (família real)
law-holiday--our_lady_of_bien_aparecida = Nossa Senhora da Bien Aparecida
law-holiday--our_lady_of_sorrows = Nossa Senhora das Dores
law-holiday--our_lady_of_victories = Nossa Senhora das Vitórias
law-holiday--peace_festival = Festa da Paz de Augsburgo
law-holiday--portugal_day = Dia de Portugal
law-holiday--preseren_day = Dia de Prešeren
law-holiday--proclamation_day = Dia da Proclamação
law-holiday--reformation_day = Dia da Reforma Protestante
law-holiday--remembrance_day = Dia da Memória
law-holiday--repentance_and_prayer_day = Dia de Penitência e Oração
law-holiday--republic_day = Dia da República
law-holiday--rest_day_swap_by_decree = dia de descanso trocado por decreto
law-holiday--restoration_of_independence = Restauração da Independência
law-holiday--restoration_of_independence_day = Dia da Restauração da Independência
law-holiday--restoration_of_the_republic = Restauração da República
law-holiday--saint_anthonys_day = Dia de Santo António
law-holiday--saint_francis_xaviers_day = Dia de São Francisco Xavier
law-holiday--saint_james_day = Dia de Santiago
law-holiday--saints_cyril_and_methodius = Dia de São Cirilo e São Metódio
law-holiday--saints_peter_and_paul = Dia de São Pedro e São Paulo
law-holiday--santa_maria_of_africa = Santa Maria de África
law-holiday--schuman_declaration = Declaração Schuman
law-holiday--second_day_of_christmas = segundo dia de Natal
law-holiday--sette_giugno = Sette Giugno (7 de junho)
law-holiday--shrove_tuesday = Terça-feira de Carnaval
law-holiday--song_and_dance_celebration = encerramento da Festa da Canção e da Dança
law-holiday--spring_bank_holiday = feriado bancário da primavera
law-holiday--st_andrew = Dia de Santo André
law-holiday--st_andrews_day = Dia de Santo André
law-holiday--st_berchtolds_day = Dia de São Bertoldo
law-holiday--st_brigids_day = Dia de Santa Brígida
law-holiday--st_francis_of_assisi = Dia de São Francisco de Assis
law-holiday--st_georges_day = Dia de São Jorge
law-holiday--st_john_the_baptist = Dia de São João Batista
law-holiday--st_johns_day = Dia de São João
law-holiday--st_johns_midsummer_day = Dia de São João (solstício de verão)
law-holiday--st_joseph = Dia de São José
law-holiday--st_nicholas_of_flue = Dia de São Nicolau de Flüe
law-holiday--st_patricks_day = Dia de São Patrício
law-holiday--st_pauls_shipwreck = Naufrágio de São Paulo
law-holiday--st_stephens_day = Dia de Santo Estêvão
law-holiday--state_foundation_day = Dia da Fundação do Estado
law-holiday--state_restoration_day = Dia da Restauração do Estado
law-holiday--statehood_day = Dia do Estado
law-holiday--struggle_for_freedom_and_democracy_day = Dia da Luta pela Liberdade e pela Democracia
law-holiday--summer_bank_holiday = feriado bancário de verão
law-holiday--synaxis_of_the_theotokos = Sinaxe da Mãe de Deus
law-holiday--unification_day = Dia da Unificação
law-holiday--unification_of_the_principalities = União dos Principados Romenos
law-holiday--uprising_day_one_off = aniversário da insurreição de 1953 (só nesse ano)
law-holiday--valencian_community_day = Dia da Comunidade Valenciana
law-holiday--victor_schoelcher_day = Dia de Victor Schœlcher
law-holiday--victory_and_homeland_thanksgiving_day = Dia da Vitória e da Gratidão à Pátria
law-holiday--victory_day = Dia da Vitória
law-holiday--whit_monday = Segunda-feira de Pentecostes
law-holiday--whit_sunday = Domingo de Pentecostes
law-holiday--womens_day = Dia da Mulher
law-holiday--world_childrens_day = Dia Mundial da Criança

## Desk (window and command line): Sizes of files

desk-size--b = { $n } B
desk-size--kb = { $n } kB
desk-size--mb = { $n } MB
desk-size--gb = { $n } GB

## Command line: The word that confirms a deletion, as cli-ask--deletion asks for it

cli-ask--deletion--yes = sim

## Window, printing and reminders

window-print--button = Imprimir
window-print--choose = Imprimir…
window-print--title = Imprimir
window-print--lead =
    { $n ->
        [one] { $n } carta numa só impressão. A seguir abre-se a caixa de impressão do sistema.
       *[other] { $n } cartas numa só impressão. A seguir abre-se a caixa de impressão do sistema.
    }
window-print--envelopes =
    { $n ->
        [one] Com o envelope
       *[other] Com um envelope para cada uma
    }
window-print--envelopesHint = Os envelopes vêm no fim, cada um numa página do seu tamanho.
window-print--list = Com a lista de envios
window-print--start = Imprimir…
window-print--printed = Entregue à impressora. Imprimir não é enviar: quando tiver seguido por correio, indique-o aqui.
window-print--cancelled = Nada foi impresso.
window-print--viewer = Neste sistema nenhuma caixa de impressão responde, por isso as páginas estão abertas no seu visualizador. Imprima-as a partir dele ou guarde o PDF.
window-print--leftOut = Estas não foram impressas:
window-print--view = Abrir no visualizador
window-print--withMore = Imprimir com envelope ou lista…
window-reminders--title = Lembretes e segundo plano
window-reminders--lead = Estas escolhas valem para este computador e ficam fora do cofre. Nada do que aqui está é enviado pela rede.
window-reminders--reminders = Lembrar-me com uma notificação
window-reminders--remindersHint = Uma vez por assunto, no dia certo: uma semana antes de terminar o prazo de uma resposta, quando está em atraso, quando uma carta não foi enviada, quando queria pedir de novo.
window-reminders--names = Mostrar nomes de empresas nas notificações
window-reminders--namesHint = Sem nomes, a notificação só diz quantos pedidos há a tratar. Outras pessoas podem vê-la no seu ecrã.
window-reminders--days = Lembrar-me também antes de abrir o cofre
window-reminders--daysHint = Precisa de um pequeno ficheiro fora do cofre só com dias, sem nomes nem números. Quem o ler fica a saber que tem alguma coisa a fazer nesses dias.
window-reminders--tray = Mostrar o Habeas na área de notificação
window-reminders--background = Continuar em execução quando fecho a janela
window-reminders--backgroundHint = O cofre continua a bloquear-se por si só.
window-reminders--autostart = Iniciar em segundo plano quando inicio sessão
window-reminders--noNotifications = Nada neste ambiente de trabalho mostra notificações. Veja a página «Hoje» ou ponha os prazos no seu calendário.
window-reminders--noTray = Este ambiente de trabalho não tem área de notificação. Inicie o Habeas de novo para ver a janela.
window-reminders--noPortal = Este ambiente de trabalho não tem uma caixa de impressão própria, por isso o Habeas mostra a sua. Pode sempre guardar o PDF e imprimi-lo.

## Desk: errors of keys of age, and of the start with the session

desk-error--no_age_key--what = Não há nenhuma chave do age neste ficheiro.
desk-error--no_age_key--todo = Uma chave começa por AGE-SECRET-KEY-1; o age-keygen escreve-a num ficheiro.
desk-error--not_age_key--todo = Um destinatário começa por age1. Copie-o por inteiro.
desk-error--not_age_key--what = Isto não é um destinatário do age: «{ $text }».
desk-error--no_autostart--todo = Nas definições do seu ambiente de trabalho, adicione o Habeas aos programas que arrancam com a sessão, com --background a seguir ao nome.
desk-error--no_autostart--what = Este sistema não tem um lugar onde o Habeas possa registar o seu arranque.

## Notifications and the tray: others may see them over a shoulder

dialog-desktop--lock = Bloquear
dialog-desktop--locked = O cofre está bloqueado.
dialog-desktop--many =
    { $n ->
        [one] Há um pedido a tratar hoje.
       *[other] Há { $n } pedidos a tratar hoje.
    }
dialog-desktop--names = { $names } e mais { $n }
dialog-desktop--none = Não há nada a tratar hoje.
dialog-desktop--one = Há um pedido a tratar hoje.
dialog-desktop--open = Abrir o Habeas
dialog-desktop--quit = Sair
dialog-desktop--see = Abra o Habeas para ver o que fazer.
dialog-desktop--some = Há algo a tratar hoje no Habeas.
dialog-desktop--unlock = Abra o cofre para ver o que fazer.
