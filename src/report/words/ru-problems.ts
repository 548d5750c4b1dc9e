/** A phrase of a problem in English, and how it is said in Russian with what stands in it. */
type Phrase = readonly [english: RegExp, russian: string];

const EXPECTED: readonly Phrase[] = [
  [/^a day "YYYY-MM-DD" from (\d+) to (\d+)$/, 'день в виде "ГГГГ-ММ-ДД" с $1 по $2 год'],
  [/^a year from (\d+) to (\d+)$/, 'год с $1 по $2'],
  [/^a whole number from (\S+) to (\S+)$/, 'целое число от $1 до $2'],
  [/^a text of one line, at most (\d+) characters$/, 'текст в одну строку, не длиннее $1 знаков'],
  [
    /^a share from 0 to 1: a decimal text with at most 6 places, or 0 or 1$/,
    'доля от 0 до 1: десятичная дробь в кавычках, не более 6 знаков, либо 0 или 1',
  ],
  [
    /^roubles: a decimal text with at most 2 places, or a whole number, of at most (\d+) digits$/,
    'сумма в рублях: десятичная дробь в кавычках, не более 2 знаков после точки, или целое число, не более $1 цифр',
  ],
  [
    /^roubles, not below 0: a decimal text with at most 2 places, or a whole number, of at most (\d+) digits$/,
    'сумма в рублях, не меньше 0: десятичная дробь в кавычках, не более 2 знаков после точки, или целое число, не более $1 цифр',
  ],
  [/^months from (\d+) to (\d+), in whole quarters$/, 'месяцы от $1 до $2, целыми кварталами'],
  [
    /^either commissioned, cost and lifeMonths, or yearlyBases$/,
    'либо commissioned, cost и lifeMonths, либо yearlyBases',
  ],
  [/^a day as YYYY-MM-DD$/, 'день в виде ГГГГ-ММ-ДД'],
  [/^the file of a report, or - for standard input$/, 'файл отчёта или - для стандартного ввода'],
  [
    /^a report in html or xlsx that carries a profile$/,
    'отчёт в формате html или xlsx с профилем проекта',
  ],
  [/^the name of a file, since a workbook is no text$/, 'имя файла: книга не является текстом'],
  [
    /^a terminal, on which questions are asked and answered$/,
    'терминал, в котором задаются вопросы и даются ответы',
  ],
  [
    /^standard input or output that is none$/,
    'стандартный ввод или вывод, который не является терминалом',
  ],
  [/^the name of a file for the profile$/, 'имя файла для профиля'],
  [/^a file, since standard input answers questions$/, 'файл: стандартный ввод занят ответами'],
  [
    /^the name of a YAML file, since a profile with comments is no JSON$/,
    'имя файла YAML: профиль с пояснениями не является JSON',
  ],
  [
    /^an amount of roubles with at most two decimal places$/,
    'сумма в рублях не более чем с двумя знаками после запятой',
  ],
  [
    /^a file that does not exist yet, or --force to overwrite it$/,
    'файл, которого ещё нет, или параметр --force для перезаписи',
  ],
  [/^the file that the PDF is written to$/, 'файл, в который будет записан PDF'],
  [/^the file of a Chromium, Chrome or Edge$/, 'файл программы Chromium, Chrome или Edge'],
  [
    /^an installed Chromium, Chrome or Edge, which prints the report$/,
    'установленная программа Chromium, Chrome или Edge, которая печатает отчёт',
  ],
  [/^a browser that can be started$/, 'браузер, который запускается'],
  [/^a browser that can use its sandbox$/, 'браузер, которому доступна изоляция (sandbox)'],
  [/^a browser that prints to PDF$/, 'браузер, который печатает в PDF'],
  [/^the page in the package$/, 'страница в составе пакета'],
  [/^a PDF within (\S+) seconds$/, 'PDF не позднее чем через $1 с'],
  [/^a file that can be written$/, 'файл, в который можно записать'],
  [/^either a year or a day$/, 'либо год, либо день'],
  [/^the name of a field or a year$/, 'название поля или год'],
  [/^true or false$/, 'true (да) или false (нет)'],
  [/^an OKVED 2 code such as "28.11"$/, 'код ОКВЭД 2, например "28.11"'],
  [/^values by year: a map or a list$/, 'значения по годам: раздел или список'],
  [/^values by year$/, 'значения по годам'],
  [/^a list$/, 'список'],
  [/^a section with the fields (.*)$/, 'раздел с полями $1'],
  [/^one of the fields (.*)$/, 'одно из полей $1'],
  [/^one of the formats (.*)$/, 'один из форматов $1'],
  [/^a site of the region (\S+): one of (.*)$/, 'площадка региона $1: одно из значений $2'],
  [/^another place than the first$/, 'площадка, отличная от первой'],
  [
    /^two places as REGION:SITE,REGION:SITE$/,
    'две площадки в виде РЕГИОН:ПЛОЩАДКА,РЕГИОН:ПЛОЩАДКА',
  ],
  [/^the regions in (--\S+) alone$/, 'регионы только в параметре $1'],
  [/^one of the regions loaded: (.*)$/, 'один из загруженных регионов: $1'],
  [/^one region$/, 'один регион'],
  [/^each region once$/, 'каждый регион один раз'],
  [
    /^the id of a region \((.*)\) or a module$/,
    'обозначение региона ($1) или модуль с описанием региона',
  ],
  [/^a module that can be loaded$/, 'модуль, который можно загрузить'],
  [
    /^a region made by defineRegion, exported as default or as region$/,
    'регион, созданный функцией defineRegion, в экспорте default или region',
  ],
  [/^a region that is sound$/, 'регион без ошибок'],
  [
    /^a region that has what the options name$/,
    'регион, в котором есть то, что указано в параметрах',
  ],
  [/^no name: the region has none$/, 'ни одного значения: в регионе их нет'],
  [
    /^an edition, measures and readings of one region$/,
    'редакция, меры и варианты толкования одного региона',
  ],
  [/^one of (.*) or a year from (.*)$/, 'одно из значений $1 или год с $2'],
  [/^one of (.*)$/, 'одно из значений $1'],
  [/^one entry for a year$/, 'одна запись за год'],
  [/^a value for every year from (\d+) to (\d+)$/, 'значение за каждый год с $1 по $2'],
  [/^a value for a year$/, 'значение за год'],
  [/^the years of (\S+), (.*)$/, 'те же годы, что в поле $1: $2'],
  [/^a day not before (.*)$/, 'день не ранее: $1'],
  [
    /^a day not after (.*), the first year with a base$/,
    'день не позднее $1, первого года с базой',
  ],
  [/^a day not after (.*)$/, 'день не позднее: $1'],
  [/^at most coFinancing, (.*)$/, 'не больше суммы coFinancing, $1'],
  [/^fewer months than termMonths, (.*)$/, 'меньше месяцев, чем termMonths, $1'],
  [/^at most (\d+) entries$/, 'не более $1 записей'],
  [/^at most (\d+) values$/, 'не более $1 значений'],
  [/^at most (\d+) problems$/, 'не более $1 ошибок'],
  [/^at most (\d+) levels of lists and maps$/, 'не более $1 уровней вложенности'],
  [/^at most (\d+) MiB$/, 'не более $1 МиБ'],
  [/^a number of at most (\d+) characters$/, 'число не длиннее $1 знаков'],
  [/^a number that can be read to its last digit$/, 'число, которое читается до последней цифры'],
  [/^a programme, or no list$/, 'программа; без программ список не нужен'],
  [
    /^a key rate from the day of drawing on, (.*)$/,
    'ключевая ставка, начиная со дня выдачи займа, $1',
  ],
  [/^each day once in the list$/, 'каждый день один раз'],
  [/^a programme, or no list for all of them$/, 'программа; для всех программ список не нужен'],
  [/^an id that no other has$/, 'название, которого нет у другого объекта'],
  [/^each name once$/, 'каждое имя один раз'],
  [/^each reading once$/, 'каждый вариант толкования один раз'],
  [
    /^either yearly values \(immovable, movable\) or objects$/,
    'либо значения по годам (immovable, movable), либо объекты (objects)',
  ],
  [/^(\S+) beside (.*)$/, 'поле $1 вместе с $2'],
  [/^(.*) in YAML or JSON$/, 'документ в формате YAML или JSON'],
  [/^the file of a profile, or - for standard input$/, 'файл профиля или - для стандартного ввода'],
  [/^the file of a scenario, or a folder with some$/, 'файл сценария или папка со сценариями'],
  [/^a file that can be read$/, 'файл, который можно прочитать'],
  [/^one profile alone$/, 'только один профиль'],
  [/^another file$/, 'другой файл'],
  [
    /^another profile, --reading or --other-edition$/,
    'другой профиль или параметр --reading либо --other-edition',
  ],
  [/^standard input once$/, 'стандартный ввод только один раз'],
  [
    /^a yearly rate of 1 as decimal text, from 0 to 1, such as 0.1$/,
    'годовая ставка десятичной дробью от 0 до 1, например 0.1',
  ],
  [
    /^a text, a whole number, true, false, null, or a list of these$/,
    'текст, целое число, true, false, null или список таких значений',
  ],
  [/^--out with the file to go on with$/, 'параметр --out с файлом, который следует продолжить'],
  [
    /^the policy to set against the one before: an edition or a file with an amendment$/,
    'показатели для сравнения: редакция или файл с поправкой',
  ],
  [
    /^an edition only in the first place, files of amendments after it$/,
    'редакция только на первом месте, файлы поправок — после неё',
  ],
  [
    /^a file whose name ends in (\S+), (\S+) or (\S+)$/,
    'файл, имя которого оканчивается на $1, $2 или $3',
  ],
  [
    /^a file of profiles, one a line, or (\S+) for standard input$/,
    'файл профилей, по одному в строке, или $1 для стандартного ввода',
  ],
  [/^a decimal number$/, 'десятичное число'],
  [/^the path of a number or a day of the profile$/, 'путь числа или дня в профиле'],
  [/^either --values or --from, --to and --step$/, 'либо --values, либо --from, --to и --step'],
  [/^values parted by commas$/, 'значения через запятую'],
  [/^a number above 0$/, 'число больше 0'],
  [/^a number that is not below --from$/, 'число не меньше --from'],
  [/^no argument$/, 'ни одного аргумента'],
  [/^(\d+) arguments?$/, 'аргументов: $1'],
];

const FOUND: readonly Phrase[] = [
  [/^both options$/, 'оба параметра'],
  [/^that of the records or of the input$/, 'файл записей или исходных данных'],
  [/^no PDF$/, 'PDF не получен'],
  [
    /^one that cannot, as for root or in many containers$/,
    'изоляция недоступна, как для пользователя root или во многих контейнерах',
  ],
  [/^nothing$/, 'ничего'],
  [/^none$/, 'ничего'],
  [/^neither$/, 'ни то, ни другое'],
  [/^both or neither$/, 'оба или ни одного'],
  [/^no such file$/, 'такого файла нет'],
  [/^no such module$/, 'такого модуля нет'],
  [/^those of several$/, 'значения из нескольких регионов'],
  [/^exports (.*)$/, 'экспортируется: $1'],
  [/^a folder$/, 'папка'],
  [/^a longer line$/, 'более длинная строка'],
  [/^a longer text$/, 'более длинный текст'],
  [/^a file that you may not read$/, 'файл, на чтение которого нет прав'],
  [/^a path through something that is no folder$/, 'путь проходит не через папку'],
  [/^a name that is too long$/, 'слишком длинное имя'],
  [/^links that lead in a circle$/, 'ссылки ведут по кругу'],
  [/^no space left on the disk$/, 'на диске нет места'],
  [/^a disk that cannot be written$/, 'диск, на который нельзя записать'],
  [/^a file that another program uses$/, 'файл, занятый другой программой'],
  [/^a file$/, 'файл'],
  [
    /^a file that is no report of investor-incentives$/,
    'файл, который не является отчётом программы',
  ],
  [/^a report that was cut or changed$/, 'отчёт обрезан или изменён'],
  [
    /^a report of another version, (.*): extract it with the version that made it$/,
    'отчёт другой версии, $1: профиль вернёт та версия, которая его составила',
  ],
  [/^a report without one$/, 'отчёт без профиля'],
  [/^no second profile$/, 'второго профиля нет'],
  [/^an unknown option$/, 'неизвестный параметр'],
  [/^bytes that are no UTF-8(.*)$/, 'байты не в кодировке UTF-8'],
  [/^a text in UTF-16 (.*)$/, 'текст в кодировке UTF-16 $1'],
  [/^a table with fields between (.*), as CSV has$/, 'таблица с разделителями, как в CSV'],
  [/^no value for (.*)$/, 'нет значения за $1'],
  [/^(.*) again$/, '$1 ещё раз'],
  [/^(.*) besides$/, 'ещё и $1'],
  [/^(\d+) more$/, 'ещё $1'],
];

const HINTS: readonly Phrase[] = [
  [
    /^run as another user, or name by --browser a script of your own that starts the browser without it$/,
    'запустите от имени другого пользователя или укажите в --browser собственный сценарий, который запускает браузер без неё',
  ],
  [
    /^install one, name it by --browser or (\S+), or write --format html and print that$/,
    'установите её, укажите в --browser или $1 либо задайте --format html и распечатайте отчёт',
  ],
  [
    /^a region is loaded by --region; left out: (.*)$/,
    'регион загружается параметром --region; по умолчанию: $1',
  ],
  [
    /^a region is loaded by the option region of parseProfile; left out: (.*)$/,
    'регион загружается параметром region функции parseProfile; по умолчанию: $1',
  ],
  [
    /^null is no value: leave the field out where nothing is known$/,
    'null не является значением: если сведений нет, не указывайте поле',
  ],
  [
    /^if it is roubles and kopecks, write (".*"); an amount in thousands or millions of roubles is written out in roubles$/,
    'если это рубли и копейки, запишите $1; сумма в тысячах или миллионах рублей записывается в рублях полностью',
  ],
  [/^write all its digits$/, 'запишите все цифры'],
  [/^write the minus sign as "-"$/, 'запишите минус как "-"'],
  [/^write it without group marks: (".*")$/, 'запишите без разделителей групп: $1'],
  [
    /^write it without group marks, with a point before kopecks$/,
    'запишите без разделителей групп, с точкой перед копейками',
  ],
  [/^write it in quotes: (".*")$/, 'запишите в кавычках: $1'],
  [/^write it as a decimal text in quotes$/, 'запишите десятичной дробью в кавычках'],
  [
    /^JSON has already rounded it: write the amount in quotes$/,
    'формат JSON уже округлил число: запишите сумму в кавычках',
  ],
  [
    /^it may mean (\d+) roubles: write (".*"); kopecks have at most 2 places$/,
    'возможно, это $1 руб.: запишите $2; у копеек не более 2 знаков',
  ],
  [/^did you mean (.*)\?$/, 'возможно, имелось в виду $1?'],
  [/^the first stands at (.*)$/, 'первое такое: $1'],
  [/^renamed to (.*)$/, 'новое название: $1'],
  [
    /^write it as text in quotes: a number loses the last zero of "28.10"$/,
    'запишите как текст в кавычках: число теряет последний ноль в "28.10"',
  ],
  [/^write it as text in quotes$/, 'запишите как текст в кавычках'],
  [/^write it without quotes$/, 'запишите без кавычек'],
  [/^write (\S+), without quotes$/, 'запишите $1 без кавычек'],
  [/^write (".*")$/, 'запишите $1'],
  [/^the calendar has no such day$/, 'такого дня в календаре нет'],
  [/^(\S+) % is (".*")$/, '$1 % — это $2'],
  [
    /^an amount that JSON has already rounded, to (.*): write it in quotes$/,
    'сумма уже округлена форматом JSON до $1: запишите её в кавычках',
  ],
  [
    /^write each project as a document; "investor-incentives init" prints one to start from$/,
    'запишите каждый проект отдельным документом; образец выводит команда "investor-incentives init"',
  ],
];

const PHRASES: readonly Phrase[] = [...EXPECTED, ...FOUND, ...HINTS];

/** A part of a problem in Russian; what has no phrase, as a name or a value, stays as it is. */
export function problemPart(text: string): string {
  const [, whole, region] = /^(.*) \(in the region (\S+)\)$/.exec(text) ?? [];
  if (whole !== undefined) return `${problemPart(whole)} (в регионе ${region})`;
  const phrase = PHRASES.find(([english]) => english.test(text));
  return phrase === undefined ? text : text.replace(phrase[0], phrase[1]);
}
