/** A phrase of the help in English, and the same in Russian with the parts that vary. */
type Phrase = readonly [english: RegExp, russian: string];

const exactly = (english: string): RegExp =>
  new RegExp(`^${english.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

const said = (all: { readonly [english: string]: string }): readonly Phrase[] =>
  Object.entries(all).map(([english, russian]) => [exactly(english), russian]);

const USABLE = 'указанные данные использовать нельзя';

const SUMMARIES = said({
  'tell which incentives a project gets and what each is worth':
    'показать, какие меры поддержки положены проекту и какова выгода от каждой',
  'find the best lawful package of incentives and loans':
    'найти лучший допустимый пакет мер и займов',
  'tell what becomes of a project as one number or day changes':
    'показать, как меняется результат при изменении одного числа или дня',
  'compare two projects, or one under other readings, another edition or in two places':
    'сравнить два проекта или один проект при других вариантах толкования, в другой редакции или на двух площадках',
  'assess many projects, one a line of JSON': 'оценить много проектов, по одному в строке JSON',
  'tell what a change of policy does to many projects':
    'показать последствия изменения условий для многих проектов',
  'tell which loans of the fund a project can take, and their schedules':
    'показать, какие займы фонда доступны проекту и как они погашаются',
  'Writes the page that answers in a browser, with a project in it.':
    'Записывает страницу, которая считает в браузере, с проектом внутри.',
  'write the page that answers in a browser, with a project in it':
    'записать страницу, которая считает в браузере, с проектом внутри',
  'give back the profile that a report in html or xlsx was made from':
    'вернуть профиль, по которому составлен отчёт в формате html или xlsx',
  'list the measures and the programmes of loans': 'перечислить меры и программы займов',
  'list the figures of the policy, by the names that amendments use':
    'перечислить показатели под именами, которые используются в поправках',
  'print the JSON Schema of a profile, of a scenario or of an answer':
    'вывести JSON Schema профиля, сценария или ответа',
  'print a commented profile to start from': 'вывести образец профиля с пояснениями',
  'ask for the facts that decide, and write a profile':
    'спросить о сведениях, от которых зависит результат, и записать профиль',
  'run scenarios and show where they differ': 'выполнить сценарии и показать расхождения',
});

const DESCRIPTIONS = said({
  'Tells which incentives a project gets, why or why not, and what each is worth.':
    'Показывает, какие меры поддержки положены проекту, почему положены или нет и какова выгода от каждой.',
  'Finds the lawful package of measures and loans that is worth most, tells what it saves year by year, why the others lost, and what to do by when.':
    'Находит самый выгодный допустимый пакет мер и займов и показывает экономию по годам, почему другие пакеты менее выгодны, что и к какому сроку необходимо сделать.',
  'Plans the project again for each value of one number or day of its profile: the best package, and every measure that changes.':
    'Заново составляет план для каждого значения одного числа или дня в профиле: лучший пакет и все меры, результат по которым меняется.',
  'Compares two profiles, or one under two sets of readings, in two editions or in two places: the best packages, and what differs of each measure and loan by year, tax and budget.':
    'Сравнивает два профиля или один профиль при разных вариантах толкования, в двух редакциях или на двух площадках: лучшие пакеты и различия по мерам и займам, годам, налогам и бюджетам.',
  'Assesses many projects: reads JSON Lines, one profile a line, and writes JSON Lines.':
    'Оценивает много проектов: читает JSON Lines, по одному профилю в строке, и записывает JSON Lines.',
  'Tells what a change of policy does to many projects, read as JSON Lines, one profile a line.':
    'Показывает последствия изменения условий для многих проектов: читает JSON Lines, по одному профилю в строке.',
  'Tells which loans of the Industrial Development Fund a project can take, how much and at what rate, how they are repaid, and what each is worth against the market.':
    'Показывает, какие займы Фонда развития промышленности доступны проекту, их суммы и ставки, порядок погашения и выгоду по сравнению с рынком.',
  'Gives back the profile that a report in html or xlsx was made from.':
    'Возвращает профиль, по которому составлен отчёт в формате html или xlsx.',
  'Lists every measure with its title in both languages, law, years and standing, and every programme of the Industrial Development Fund with the day from which it is open.':
    'Перечисляет меры с названием, правовым основанием, годами действия и подтверждением, а также программы Фонда развития промышленности с днём, с которого они действуют.',
  'Lists every figure of an edition with its kind, when it is read, and each value with its first day, standing, source and the day on which it was last checked.':
    'Перечисляет показатели редакции: вид, день, на который они определяются, и каждое значение с первым днём действия, подтверждением, источником и днём последней проверки.',
  'Prints the JSON Schema of the document that describes a project or a scenario, or of an answer.':
    'Выводит JSON Schema документа, который описывает проект или сценарий, либо ответа.',
  'Asks on the terminal for the facts that can still change the best package, and writes a commented profile.':
    'Спрашивает в терминале о сведениях, которые ещё могут изменить лучший пакет, и записывает профиль с пояснениями.',
  'Prints a commented profile in YAML on standard output, to start from.':
    'Выводит образец профиля с пояснениями в формате YAML.',
  'Runs scenarios: projects, changes of the law and what must come out.':
    'Выполняет сценарии: проекты, изменения закона и ожидаемые результаты.',
});

const ARGUMENTS = said({
  'the profile of the project, or - for standard input':
    'профиль проекта или - для стандартного ввода',
  'the report, or - for standard input': 'отчёт или - для стандартного ввода',
  'the profile on the left, or - for standard input': 'профиль слева или - для стандартного ввода',
  'the profile on the right': 'профиль справа',
  'the profiles, one a line in JSON, or - for standard input':
    'профили, по одному в строке JSON, или - для стандартного ввода',
  'files of scenarios, or folders with some': 'файлы сценариев или папки с ними',
});

const OPTIONS: readonly Phrase[] = [
  ...said({
    'form of --format csv: excel-ru, which the Russian Excel opens':
      'вид --format csv: excel-ru, который открывает русский Excel',
    'programmes of loans examined in json: asked, those that the profile asks for, or all':
      'какие программы займов рассматриваются в json: asked (указанные в профиле) или all (все)',
    'choose a reading; may be repeated': 'выбрать вариант толкования; можно повторять',
    'only this measure; may be repeated': 'только эта мера; можно повторять',
    'only this programme; may be repeated': 'только эта программа; можно повторять',
    'also tell what other readings would give; not in csv':
      'показать и результаты при других вариантах толкования; кроме csv',
    'language of what people read: en, ru': 'язык отчётов: en, ru',
    'display help for command': 'показать справку по команде',
    'output the version number': 'показать версию программы',
    "yearly rate, such as 0.1; else the profile's":
      'годовая ставка, например 0.1; иначе из профиля',
    'when in its year a flow stands: end, mid or start':
      'к какому моменту года относится поток: end (конец), mid (середина) или start (начало)',
    'let in what rests on figures that no source confirms':
      'рассматривать то, что источниками не подтверждено',
    'let in what depends on facts that are missing':
      'рассматривать то, для чего недостаточно сведений',
    'choose among these only; may be repeated': 'выбирать только из этих мер; можно повторять',
    'begin reliefs as-read, or as chosen best':
      'первый период льготы: as-read (по варианту толкования) или chosen (самый выгодный)',
    'also tell near misses, thresholds and readings; not in csv':
      'показать и то, чего не хватает, пороги и варианты толкования; кроме csv',
    'what changes, such as capitalInvestment.2019': 'что меняется, например capitalInvestment.2019',
    'its values, parted by commas': 'значения через запятую',
    'or the first of evenly spaced numbers': 'или первое из чисел с одинаковым шагом',
    'the number that none passes': 'число, больше которого значений нет',
    'the space between two of them': 'шаг между числами',
    'edition of the figures on the right': 'редакция показателей справа',
    'plan one profile in two places: REGION:SITE,REGION:SITE':
      'планировать один профиль на двух площадках: РЕГИОН:ПЛОЩАДКА,РЕГИОН:ПЛОЩАДКА',
    'without findings and lines, which takes less time': 'без условий и строк: так быстрее',
    'day that a page or workbook shows, YYYY-MM-DD; for html, pdf and xlsx':
      'день, который указан в отчёте, ГГГГ-ММ-ДД; для html, pdf и xlsx',
    'Chromium, Chrome or Edge that prints the page; for pdf':
      'Chromium, Chrome или Edge для печати отчёта; для pdf',
    'write the totals there, not to standard output':
      'записать итоги в файл, а не в стандартный вывод',
    'the profile on the right side of a comparison': 'профиль правой стороны сравнения',
    'a profile to go on from': 'профиль, который следует дополнить',
    'write the profile there': 'записать профиль в файл',
    'write the answer there, not to standard output':
      'записать ответ в файл, а не в стандартный вывод',
    'write the records there, not to standard output':
      'записать результаты в файл, а не в стандартный вывод',
    'overwrite that file where it exists': 'перезаписать файл, если он есть',
    'go on behind the last whole record of that file':
      'продолжить после последней целой записи файла',
    'threads; for a file only': 'число потоков; только для файла',
    'number of the first line, of a part of a file': 'номер первой строки, если это часть файла',
    'edition or amendment; may be repeated': 'редакция или поправка; можно повторять',
    'edition of the figures': 'редакция показателей',
    'write what was found where it was recorded':
      'записать полученные значения вместо ранее записанных',
  }),
  [
    /^region: (.*), or a module with one; may be repeated$/,
    'регион: $1 или модуль с регионом; можно повторять',
  ],
  [/^region: (.*), or a module with one$/, 'регион: $1 или модуль с регионом'],
  [/^edition of the figures: (.*)$/, 'редакция показателей: $1'],
  [/^of the totals: (.*)$/, 'формат итогов: $1'],
  [
    /^Which investment incentives a project gets in a Russian region, why, and what each is worth\.$/,
    'Какие меры поддержки положены инвестиционному проекту в регионе России, почему и какова выгода от каждой.',
  ],
];

/** Paragraphs below the options, each as one line. */
const PARAGRAPHS = said({
  'The profile is JSON or YAML in UTF-8, at most 5 MiB; "investor-incentives init" prints one to start from, "investor-incentives schema" its JSON Schema.':
    'Профиль — документ JSON или YAML в кодировке UTF-8, не более 5 МиБ. Образец выводит команда «investor-incentives init», его JSON Schema — «investor-incentives schema».',
  'Exit code 0: assessed; 2: something that was given cannot be used.': `Код завершения 0: оценка выполнена; 2: ${USABLE}.`,
  'Exit code 0: planned; 2: something that was given cannot be used.': `Код завершения 0: план составлен; 2: ${USABLE}.`,
  'The page is one file, which a browser opens from the disk: it answers while a project is typed in, loads nothing and sends nothing.':
    'Страница — один файл, который браузер открывает с диска: она считает по мере ввода проекта, ничего не загружает и не отправляет.',
  'Exit code 0: written; 2: the file is no profile, or something that was given cannot be used.': `Код завершения 0: записано; 2: файл не является профилем или ${USABLE}.`,
  'Only facts that can still change the best package are asked for, each with the reason why. A profile that is given is gone on from, and written to again where --out names no other file; its comments stay.':
    'Вопросы задаются только о сведениях, которые ещё могут изменить лучший пакет, с объяснением причины. Указанный профиль дополняется и записывается в тот же файл, если --out не указывает другой; пояснения в нём сохраняются.',
  'What is not known is not asked for again until the next run. Ctrl-C stops the interview, and what was answered is written.':
    'О том, что неизвестно, до следующего запуска больше не спрашивается. Ctrl-C завершает вопросы; ответы записываются.',
  'Exit code 0: written; 1: stopped before there was a name and a start day; 2: there is no terminal, or something that was given cannot be used.': `Код завершения 0: профиль записан; 1: вопросы завершены до указания названия и дня начала; 2: терминала нет или ${USABLE}.`,
  'The profile is given back as it was read when the report was made.':
    'Профиль возвращается в том виде, в каком он был прочитан при составлении отчёта.',
  'Blue numbers that were changed in a workbook take their places in it, and are listed; so is every changed cell that is no field of the profile.':
    'Изменённые синие числа книги занимают в нём свои места и перечисляются; так же названа каждая изменённая ячейка, которая не является полем профиля.',
  'Exit code 0: extracted; 2: the file carries no profile, or something that was given cannot be used.': `Код завершения 0: профиль получен; 2: в файле нет профиля или ${USABLE}.`,
  'Exit code 0: answered; 2: something that was given cannot be used.': `Код завершения 0: ответ получен; 2: ${USABLE}.`,
  'Exit code 0: done; 1: done, but for bad lines, which are named on standard error; 2: something that was given cannot be used.': `Код завершения 0: выполнено; 1: выполнено, кроме строк с ошибками, которые названы в потоке ошибок; 2: ${USABLE}.`,
  'Exit code 0: all passed; 1: a scenario failed, or its file cannot be used; 2: nothing to run, or something that was given cannot be used.': `Код завершения 0: все сценарии пройдены; 1: сценарий не пройден или его файл нельзя использовать; 2: сценариев нет или ${USABLE}.`,
  'Without a discount rate packages are ranked by nominal value. In csv there is a row for each year, tax and budget of the best package.':
    'Без ставки дисконтирования пакеты сравниваются по номинальной сумме. В csv — строка для каждого года, налога и бюджета лучшего пакета.',
  'A path names a number or a day that the profile states. A value with which the profile is not sound has its problems in its place.':
    'Путь указывает на число или день, которые есть в профиле. Если при каком-то значении профиль содержит ошибки, вместо результата показаны они.',
  'Two profiles are compared under the same options. One profile is compared with itself: on the left with every reading as it is by default, on the right with the readings chosen. --other-edition is the edition of the right side.':
    'Два профиля сравниваются при одних и тех же параметрах. Один профиль сравнивается сам с собой: слева варианты толкования по умолчанию, справа — выбранные. Параметр --other-edition задаёт редакцию справа.',
  'With --regions one profile is planned in two places: REGION:SITE,REGION:SITE, a region by its id or as a module. Without a site it is the one that the profile states. What only the other region knows is left out and named. Each region takes the edition, the readings and the elements that it has.':
    'С параметром --regions один профиль планируется на двух площадках: РЕГИОН:ПЛОЩАДКА,РЕГИОН:ПЛОЩАДКА; регион задаётся обозначением или модулем. Без площадки берётся та, что указана в профиле. То, что известно только другому региону, не используется и перечисляется. Каждый регион берёт ту редакцию, те варианты толкования и те меры, которые у него есть.',
  'A record is one line of JSON: {"line", "settings", "ok": true, "assessment"}, with --totals {"line", "settings", "ok": true, "project", "measures"}, or for a line that cannot be used {"line", "settings", "ok": false, "problems"}. Records come in the order of the lines; empty lines give none.':
    'Запись — одна строка JSON: {"line", "settings", "ok": true, "assessment"}, с параметром --totals — {"line", "settings", "ok": true, "project", "measures"}, а для строки с ошибками — {"line", "settings", "ok": false, "problems"}. Записи следуют в порядке строк; для пустых строк записей нет.',
  'A policy is the id of an edition or a file with an amendment of it, in YAML or JSON; several amendments of one side apply one after the other. Without an edition of its own a side amends that of --edition, else that of --before.':
    'Показатели задаются редакцией или файлом с поправкой к ней в формате YAML или JSON; несколько поправок одной стороны применяются по очереди. Если у стороны нет своей редакции, поправки относятся к редакции из --edition, а без неё — к редакции из --before.',
  'A record tells of one project, as a line of JSON, what each measure gives before and after by year and budget, and which conditions flipped. The totals follow at the end: on standard output where records go to a file or are left out with --totals, else on standard error.':
    'Запись об одном проекте — строка JSON: льгота по каждой мере до и после по годам и бюджетам и условия, ответ на которые изменился. В конце следуют итоги: в стандартном выводе, если записи идут в файл или опущены (--totals), иначе в потоке ошибок.',
  'What is to be borrowed stands in the section "borrowing" of the profile. In csv there is a row for each quarter of each schedule.':
    'Сведения о займе указываются в разделе «borrowing» профиля. В csv — строка для каждого квартала каждого графика.',
  'An amendment names figures as they stand here, nested by the parts of the name,':
    'В поправке показатели называются так же, как здесь, с вложением по частям имени:',
  'and writes values as they stand here, texts in quotes. A figure that is read on "entry" holds for the life of a project in the measure; one that is read by "period" is looked up in each tax year. "Checked" tells when values were last held against their sources; JSON and CSV tell it of each.':
    'Значения записываются так же, как здесь, тексты — в кавычках. Показатель, который определяется на день получения статуса или выдачи займа, действует для проекта всё время применения меры; показатель, который определяется по налоговым периодам, берётся за каждый год. «Проверено» — день последней сверки с источниками; в JSON и CSV он указан для каждого значения.',
  'Of a folder every file is run whose name ends in .scenario.yaml, .scenario.yml or .scenario.json, those in the folders within it too. Each file is a scenario; "investor-incentives schema --of scenario" prints the JSON Schema of one.':
    'В папке и вложенных папках выполняются все файлы, имя которых оканчивается на .scenario.yaml, .scenario.yml или .scenario.json. Каждый файл — сценарий; его JSON Schema выводит команда «investor-incentives schema --of scenario».',
  '--update writes what was found in place of expectations whose source is marked "recorded", and of no others. Where the figures are not those from which they were recorded it writes nothing: whoever changes the law looks at what follows.':
    'Параметр --update записывает полученные значения только вместо ожиданий с источником «recorded». Если показатели изменились с тех пор, как они записаны, ничего не записывается: последствия изменения закона сверяет тот, кто его вносит.',
});

/** Headings of lists, before a colon. */
const HEADINGS: { readonly [english: string]: string } = {
  'Usage:': 'Использование:',
  'Arguments:': 'Аргументы:',
  'Options:': 'Параметры:',
  'Commands:': 'Команды:',
  'Examples:': 'Примеры:',
  'Example:': 'Пример:',
  'Measures:': 'Меры:',
  'Programmes:': 'Программы:',
  'What a package is made of:': 'Из чего составляется пакет:',
  'Readings, the default value first:': 'Варианты толкования, первый — по умолчанию:',
};

const PHRASES: readonly Phrase[] = [
  ...SUMMARIES,
  ...DESCRIPTIONS,
  ...ARGUMENTS,
  ...OPTIONS,
  ...PARAGRAPHS,
];

/** A phrase of the help in Russian; one without a translation stays as it is. */
export function helpPhrase(english: string): string {
  const found = PHRASES.find(([phrase]) => phrase.test(english));
  return found === undefined ? english : english.replace(...found);
}

/** A heading of the help in Russian. */
export const helpHeading = (english: string): string => HEADINGS[english] ?? english;

/** What the parser of the command line says of what it cannot read. */
const ERRORS: readonly Phrase[] = [
  [/^error: unknown command '(.*)'$/, "ошибка: неизвестная команда '$1'"],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, '(Возможно, имелось в виду: $1?)'],
  [/^error: option '(.*)' argument missing$/, "ошибка: у параметра '$1' нет значения"],
];

/** The lines of an error of the command line in Russian. */
export const helpError = (english: string): string =>
  english
    .split('\n')
    .map((line) => {
      const found = ERRORS.find(([phrase]) => phrase.test(line));
      return found === undefined ? line : line.replace(...found);
    })
    .join('\n');
