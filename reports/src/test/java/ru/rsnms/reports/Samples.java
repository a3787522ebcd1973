package ru.rsnms.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import ru.rsnms.reports.sheet.Acquaintance;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Footer;
import ru.rsnms.reports.sheet.Footnotes;
import ru.rsnms.reports.sheet.HeaderGroup;
import ru.rsnms.reports.sheet.Letterhead;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Requisites;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.SignatureMark;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;

/** Invented documents of an invented region. */
public final class Samples {

  private Samples() {}

  /** Every sample by the name of its golden files. */
  public static Map<String, DocumentSheet> all() {
    Map<String, DocumentSheet> samples = new LinkedHashMap<>();
    samples.put("order", order());
    samples.put("order-with-annexes", orderWithAnnexes());
    samples.put("amendment", amendment());
    samples.put("roadmap", roadmap(25));
    samples.put("passport", passport());
    samples.put("familiarisation", familiarisation());
    samples.put("approval", approval());
    samples.put("marks", marks());
    return samples;
  }

  /** Where the QR code of the sample order leads. */
  static final String CHECK_ADDRESS = "https://rsnms.zarechinsk.example/v/uD3kQm8ZpX1vR7aLw2sYtB";

  /** One page with everything an order has on it. */
  public static DocumentSheet order() {
    return sheet(
            letterhead(),
            new Requisites(
                "ПРИКАЗ",
                "12 марта 2026 г.",
                "г. Заречинск",
                "№ 187",
                null,
                "О формировании резерва наставников образовательных организаций Заречной области в 2026 году"),
            orderText(),
            new SignatureBlock(List.of(new Signature("Министр", "А.П. Лосев", mark()))),
            null,
            List.of(),
            new Footer(
                List.of("Вербина Инна Сергеевна", "отдел кадров, начальник", "8 (300) 24-11-06")))
        .checkedAt(CHECK_ADDRESS);
  }

  /** The same with a picture that has a transparent background. */
  public static DocumentSheet orderWithEmblem() {
    DocumentSheet order = order();
    return new DocumentSheet(
        order.style(),
        new Letterhead(order.letterhead().bodyLines(), order.letterhead().abbreviation(), emblem()),
        order.requisites(),
        order.body(),
        order.signature(),
        order.acquaintance(),
        order.annexes(),
        order.footer(),
        order.info(),
        null);
  }

  private static byte[] emblem() {
    BufferedImage picture = new BufferedImage(150, 180, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(8));
    graphics.drawRoundRect(5, 5, 140, 170, 60, 60);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** An order with a regulation, its roadmap and persons who read it. */
  public static DocumentSheet orderWithAnnexes() {
    return sheet(
        letterhead(),
        new Requisites(
            "ПРИКАЗ",
            "от «20» марта 2026 г.",
            "г. Заречинск",
            "№ 203-од",
            "Регистрационный № 01882300208 от 23.03.2026",
            "Об утверждении положения о наставничестве и плана мероприятий на 2026–2028 годы"),
        orderText(),
        SignatureBlock.of(
            "Исполняющий обязанности министра образования Заречной области", "И.С. Вербина"),
        new Acquaintance(
            "С приказом ознакомлены:",
            List.of(
                new Acquaintance.Person("О.А. Ланская", "«___» __________ 2026 г."),
                new Acquaintance.Person("М.В. Песков", "«___» __________ 2026 г."))),
        List.of(
            new AnnexSheet(
                annexMark("Приложение № 1", "от 20.03.2026 № 203-од"),
                List.of(
                    "ПОЛОЖЕНИЕ",
                    "о наставничестве в образовательных",
                    "организациях Заречной области"),
                Orientation.PORTRAIT,
                regulation(),
                List.of(
                    new AnnexSheet(
                        List.of("Приложение", "к Положению о наставничестве"),
                        List.of(
                            "ПЛАН МЕРОПРИЯТИЙ («ДОРОЖНАЯ КАРТА»)",
                            "по развитию наставничества на 2026–2028 годы"),
                        Orientation.LANDSCAPE,
                        List.of(
                            roadmapTable(18),
                            new Footnotes(
                                List.of(
                                    new Footnotes.Note(
                                        "¹",
                                        "При условии выделения средств областного бюджета на 2027 год.")))),
                        List.of()))),
            new AnnexSheet(
                annexMark("Приложение № 2", "от 20.03.2026 № 203-од"),
                List.of("ПЕРЕЧЕНЬ", "опорных площадок"),
                Orientation.PORTRAIT,
                List.of(
                    Paragraph.body("Опорными площадками наставничества являются:"),
                    new Paragraph("а) Заречинский педагогический колледж;", TextStyle.LIST_ITEM),
                    new Paragraph("б) гимназия № 4 города Заречинска;", TextStyle.LIST_ITEM),
                    new Paragraph(
                        "в) школа № 12 Озёрного муниципального округа.", TextStyle.LIST_ITEM)),
                List.of())),
        null);
  }

  /** New wordings in quotes; a draft. */
  public static DocumentSheet amendment() {
    return new DocumentSheet(
        PaperStyle.standard(),
        letterhead(),
        new Requisites(
            "РАСПОРЯЖЕНИЕ",
            null,
            "г. Заречинск",
            null,
            null,
            "О внесении изменений в приказ министерства образования Заречной области от 12 марта 2026 г. № 187"),
        List.of(
            Paragraph.body(
                "1. Внести в приказ министерства образования Заречной области от 12 марта 2026 г. № 187"
                    + " «О формировании резерва наставников образовательных организаций Заречной области в 2026 году»"
                    + " следующие изменения:"),
            Paragraph.body("1.1. Подпункт 2.1 изложить в следующей редакции:"),
            new Paragraph(
                "«2.1. Принять заявки кандидатов в период с 1 апреля по 15 июня 2026 г. через личный"
                    + " кабинет участника отбора.».",
                TextStyle.QUOTE),
            Paragraph.body("1.2. В подпункте 2.2 слова «до 29 мая» заменить словами «до 17 июля»."),
            Paragraph.body("1.3. Пункт 5 признать утратившим силу."),
            Paragraph.body(
                "2. Контроль за исполнением настоящего распоряжения оставляю за собой.")),
        SignatureBlock.of("Министр", "А.П. Лосев"),
        null,
        List.of(),
        null,
        info("О внесении изменений"),
        "Проект");
  }

  /** A roadmap that stands alone. */
  public static DocumentSheet roadmap(int rows) {
    return sheet(
        null,
        null,
        List.of(),
        null,
        null,
        List.of(
            new AnnexSheet(
                annexMark("Приложение", "от 20.03.2026 № 203"),
                List.of(
                    "ПЛАН МЕРОПРИЯТИЙ («ДОРОЖНАЯ КАРТА»)",
                    "по развитию методического сопровождения педагогических работников",
                    "Заречной области на 2026–2028 годы"),
                Orientation.LANDSCAPE,
                List.of(roadmapTable(rows)),
                List.of())),
        null);
  }

  /** Tables without headers, with header groups and thirteen columns. */
  public static DocumentSheet passport() {
    List<Column> plain =
        List.of(
            new Column("", 52, Align.LEFT),
            new Column("", 87, Align.LEFT),
            new Column("", 45, Align.LEFT),
            new Column("", 73, Align.LEFT));
    return sheet(
        null,
        null,
        List.of(),
        null,
        null,
        List.of(
            new AnnexSheet(
                List.of("УТВЕРЖДЕН", "протоколом проектного комитета", "от 29.01.2026 № 2"),
                List.of("ПАСПОРТ", "регионального проекта «Наставник Заречья»"),
                Orientation.LANDSCAPE,
                List.of(
                    Paragraph.heading("1. Основные положения"),
                    Table.of(
                        plain,
                        List.of(),
                        List.of(
                            Row.of(
                                "Краткое наименование",
                                "«Наставник Заречья»",
                                "Срок реализации",
                                "01.01.2026 – 31.12.2030"),
                            Row.of(
                                "Куратор проекта",
                                "Заместитель Председателя Правительства области Рогачёв О.Д.",
                                "Руководитель проекта",
                                "Министр образования Заречной области Лосев А.П."))),
                    Paragraph.heading("2. Показатели проекта"),
                    indicators(),
                    new Footnotes(
                        List.of(
                            new Footnotes.Note(
                                "¹",
                                "При условии выделения средств областного бюджета на 2027 год.")))),
                List.of())),
        null);
  }

  /** A list to sign, without a form. */
  public static DocumentSheet familiarisation() {
    List<Column> columns =
        List.of(
            new Column("№\nп/п", 11, Align.CENTER),
            new Column("Должность", 55, Align.LEFT),
            new Column("Фамилия, инициалы", 42, Align.LEFT),
            new Column("Подпись", 37, Align.CENTER),
            new Column("Дата", 25, Align.CENTER));
    List<Row> rows = new ArrayList<>();
    String[] posts = {
      "Заместитель министра",
      "Начальник отдела кадровой политики",
      "Ректор Заречного института" + " развития образования",
      "Консультант отдела кадровой политики"
    };
    String[] names = {"Селянина Н.В.", "Вербина И.С.", "Тихомиров М.Ю.", "Мухортова Я.А."};
    for (int i = 0; i < posts.length; i++) {
      rows.add(
          Row.of(
              String.valueOf(i + 1),
              posts[i],
              names[i],
              i == 0 ? "ЭП, 16:04" : "",
              i == 0 ? "12.03.2026" : ""));
    }
    return sheet(
        null,
        null,
        List.of(
            new Paragraph("ЛИСТ ОЗНАКОМЛЕНИЯ", TextStyle.TITLE),
            new Paragraph(
                "с приказом министерства образования Заречной области от 12 марта 2026 г. № 187",
                TextStyle.CENTERED),
            Paragraph.body("С приказом ознакомлены:"),
            new Table(
                null,
                columns,
                List.of(),
                List.of("1", "2", "3", "4", "5"),
                rows,
                true,
                Table.Use.SIGNING,
                null),
            new Paragraph(
                "Ознакомлен 1 из 4. Срок ознакомления – до 20 марта 2026 г.", TextStyle.NOTE)),
        SignatureBlock.of("Консультант отдела кадровой политики", "Я.А. Мухортова"),
        null,
        List.of(),
        null);
  }

  /** Labelled lines and two tables. */
  public static DocumentSheet approval() {
    List<Column> columns =
        List.of(
            new Column("№\nп/п", 10, Align.CENTER),
            new Column("Должность, фамилия и инициалы", 50, Align.LEFT),
            new Column("Поступил", 22, Align.CENTER),
            new Column("Решение", 34, Align.LEFT),
            new Column("Дата, время", 22, Align.CENTER),
            new Column("Подпись", 32, Align.CENTER));
    return sheet(
        null,
        null,
        List.of(
            new Paragraph("ЛИСТ СОГЛАСОВАНИЯ", TextStyle.TITLE),
            new Particulars(
                List.of(
                    new Particular(
                        "Заголовок",
                        "«О формировании резерва наставников образовательных организаций Заречной"
                            + " области в 2026 году»"),
                    new Particular(
                        "Проект внес", "отдел кадровой политики, начальник Вербина И.С."),
                    new Particular("Порядок", "последовательный, срок визы – 2 рабочих дня"))),
            Table.of(
                columns,
                List.of("1", "2", "3", "4", "5", "6"),
                List.of(
                    Row.of(
                        "1",
                        "Начальник отдела кадровой политики\nВербина И.С.",
                        "05.03.2026\n11:30",
                        "Согласовано",
                        "05.03.2026\n11:42",
                        "ЭП\n03A2 … 70CE"),
                    Row.of(
                        "2",
                        "Ректор Заречного института\nТихомиров М.Ю.",
                        "05.03.2026\n11:42",
                        "Согласовано с замечанием (1)",
                        "06.03.2026\n15:05",
                        "ЭП\n04C7 … 2D08"))),
            new Paragraph("Замечания и их рассмотрение", TextStyle.SUBHEADING),
            Table.of(
                List.of(
                    new Column("Автор, пункт", 44, Align.LEFT),
                    new Column("Замечание", 63, Align.LEFT),
                    new Column("Результат рассмотрения", 63, Align.LEFT)),
                List.of(),
                List.of(
                    Row.of(
                        "Тихомиров М.Ю., подпункт 2.2",
                        "Срок экспертной оценки перенести с 15 мая на 29 мая.",
                        "Принято, учтено в версии 3 от 06.03.2026."))),
            new Paragraph("Согласование завершено 12.03.2026 в 10:15.", TextStyle.NOTE)),
        SignatureBlock.of("Начальник отдела\nкадровой политики", "И.С. Вербина"),
        null,
        List.of(),
        null);
  }

  /** A sheet of the standard style. */
  public static DocumentSheet sheet(
      Letterhead letterhead,
      Requisites requisites,
      List<Block> body,
      SignatureBlock signature,
      Acquaintance acquaintance,
      List<AnnexSheet> annexes,
      Footer footer) {
    return new DocumentSheet(
        PaperStyle.standard(),
        letterhead,
        requisites,
        body,
        signature,
        acquaintance,
        annexes,
        footer,
        info(requisites == null ? "Документ" : requisites.title()),
        null);
  }

  /** A sheet of paragraphs only. */
  public static DocumentSheet text(List<Block> body, SignatureBlock signature) {
    return sheet(null, null, body, signature, null, List.of(), null);
  }

  public static DocumentInfo info(String title) {
    return new DocumentInfo(
        title,
        "Министерство образования Заречной области",
        "Приказ",
        "ru-RU",
        Instant.parse("2026-03-12T09:00:00Z"));
  }

  static Letterhead letterhead() {
    return new Letterhead(
        List.of("МИНИСТЕРСТВО ОБРАЗОВАНИЯ", "ЗАРЕЧНОЙ ОБЛАСТИ"),
        "(Минобразования Заречной области)",
        null);
  }

  /** The marks of the three ways to sign, with a number of a certificate as long as they get. */
  static DocumentSheet marks() {
    SignatureMark certificate =
        new SignatureMark(
            "ДОКУМЕНТ ПОДПИСАН\nЭЛЕКТРОННОЙ ПОДПИСЬЮ",
            List.of(
                new Particular("Сертификат", "01DA 3F5C 77E9 1B60 0000 C3A1 0002 4B8E 91D0 55F7"),
                new Particular("Владелец", "Лосев Андрей Павлович"),
                new Particular("Действителен", "с 15.01.2026 по 10.04.2027")));
    SignatureMark system =
        new SignatureMark(
            "ДОКУМЕНТ ПОДПИСАН\nВ СИСТЕМЕ РСНМС",
            List.of(
                new Particular("Подписал", "Ветрова Инна Олеговна"),
                new Particular("Дата", "12.03.2026, 14:05"),
                new Particular("Способ", "вход под своей учётной записью")));
    SignatureMark paper =
        new SignatureMark(
            "ПОДЛИННИК ПОДПИСАН\nСОБСТВЕННОРУЧНО",
            List.of(
                new Particular(
                    "Подписал", "Красногвардейская-Заозёрская Александра Константиновна"),
                new Particular("Дата", "12.03.2026"),
                new Particular("Способ", "скан подлинника в системе РСНМС")));
    return text(
        List.of(Paragraph.body("1. Провести проверку отметок о подписи.")),
        new SignatureBlock(
            List.of(
                new Signature("Министр образования Заречной области", "А.П. Лосев", certificate),
                new Signature("Ректор", "И.О. Ветрова", system),
                new Signature(
                    "Начальник управления образования",
                    "А.К. Красногвардейская-Заозёрская",
                    paper))));
  }

  private static SignatureMark mark() {
    return new SignatureMark(
        "ДОКУМЕНТ ПОДПИСАН\nЭЛЕКТРОННОЙ ПОДПИСЬЮ",
        List.of(
            new Particular("Сертификат", "00B4 71E2 5C09 8A3D 16F7 42C8"),
            new Particular("Владелец", "Лосев Андрей Павлович"),
            new Particular("Действителен", "с 15.01.2026 по 10.04.2027")));
  }

  private static List<String> annexMark(String first, String last) {
    return List.of(first, "к приказу министерства образования", "Заречной области", last);
  }

  private static List<Block> orderText() {
    return List.of(
        Paragraph.body(
            "В целях своевременного замещения должностей руководителей образовательных организаций, на"
                + " основании пункта 14 Положения о министерстве образования Заречной области, утвержденного"
                + " постановлением Правительства Заречной области от 14 октября 2024 г. № 512-пп,"),
        Paragraph.flush("ПРИКАЗЫВАЮ:"),
        Paragraph.body(
            "1. Утвердить Положение о резерве наставников образовательных организаций Заречной области"
                + " (далее – резерв) согласно приложению."),
        Paragraph.body("2. Заречному институту развития образования (Тихомиров М.Ю.):"),
        Paragraph.body("2.1. Принять заявки кандидатов в период с 1 по 30 апреля 2026 г."),
        Paragraph.body("2.2. Провести экспертную оценку проектных идей до 29 мая 2026 г."),
        Paragraph.body(
            "3. Отделу кадровой политики (Вербина И.С.) довести настоящий приказ до сведения муниципальных"
                + " органов управления образованием до 20 марта 2026 г."),
        Paragraph.body(
            "4. Сектору информационной политики (Панкратов Д.К.) разместить настоящий приказ на сайте"
                + " министерства в течение 3 рабочих дней со дня его регистрации."),
        Paragraph.body(
            "5. Установить, что численность резерва в 2026 году не превышает 12 500 человек."),
        Paragraph.body(
            "6. Контроль за исполнением настоящего приказа возложить на заместителя министра Селянину Н.В."));
  }

  private static List<Block> regulation() {
    List<Block> blocks = new ArrayList<>();
    String[] headings = {
      "Общие положения", "Порядок отбора", "Права и обязанности", "Заключительные положения"
    };
    for (int i = 0; i < headings.length; i++) {
      blocks.add(Paragraph.heading((i + 1) + ". " + headings[i]));
      for (int j = 1; j <= 4; j++) {
        String text =
            "Настоящее Положение определяет порядок подготовки наставников образовательных организаций Заречной области."
                + " Резерв ведется на двух уровнях: региональном и муниципальном. ";
        blocks.add(Paragraph.body((i + 1) + "." + j + ". " + text.repeat(j % 2 + 1).strip()));
      }
      blocks.add(Paragraph.body("Работа с резервом строится на принципах:"));
      blocks.add(
          new Paragraph("а) добровольности участия и равенства условий;", TextStyle.LIST_ITEM));
      blocks.add(
          new Paragraph(
              "б) открытости правил и обоснованности каждого решения.", TextStyle.LIST_ITEM));
    }
    return blocks;
  }

  /** A roadmap with directions, groups and merged cells. */
  public static Table roadmapTable(int rows) {
    List<Column> columns =
        List.of(
            new Column("№\nп/п", 11, Align.CENTER),
            new Column("Системообразующее мероприятие", 45, Align.LEFT),
            new Column("Мероприятие", 78, Align.LEFT),
            new Column("Ответственный исполнитель", 45, Align.LEFT),
            new Column("Срок исполнения", 28, Align.LEFT),
            new Column("Результат", 50, Align.LEFT));
    String[] directions = {
      "Организационная основа сопровождения", "Профессиональное развитие", "Лучшие практики"
    };
    String[] wholes = {
      "Закрепление ролей участников региональной системы",
      "Формирование регионального методического" + " актива",
      "Работа на основе профессиональных дефицитов"
    };
    String[] measures = {
      "Заключение трехсторонних соглашений с муниципальными органами управления образованием",
      "Отбор и обучение кандидатов в региональные методисты",
      "Создание окружных методических центров¹",
      "Закрепление педагогических работников за региональными методистами (не более 250 человек на одного)",
      "Оценка деятельности региональных методистов по итогам учебного года и пересмотр реестра"
    };
    String[] executors = {
      "Минобразования, муниципальные органы",
      "Центр непрерывного повышения мастерства",
      "Заречный институт"
    };
    String[] terms = {
      "Май – октябрь 2026 г.", "До 30.06.2026", "Ежегодно до 1 ноября", "Ежеквартально"
    };
    String[] results = {
      "34 соглашения подписаны и внесены в реестр",
      "Реестр методистов",
      "Не менее шести центров," + " приказ министерства"
    };
    List<Row> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      if (i % 8 == 0) {
        lines.add(
            Row.direction(
                "Направление " + (i / 8 + 1) + ". " + directions[i / 8 % directions.length]));
      }
      Cell whole = i % 4 == 0 ? Cell.of(wholes[i / 4 % wholes.length]) : Cell.continued();
      lines.add(
          new Row(
              Row.Kind.NORMAL,
              List.of(
                  Cell.of((i / 8 + 1) + "." + (i % 8 + 1)),
                  whole,
                  Cell.of(measures[i % measures.length]),
                  Cell.of(executors[i % executors.length]),
                  Cell.of(terms[i % terms.length]),
                  Cell.of(results[i % results.length]))));
    }
    return new Table(
        null,
        columns,
        List.of(),
        List.of("1", "2", "3", "4", "5", "6"),
        lines,
        true,
        Table.Use.READING,
        "(продолжение)");
  }

  private static Table indicators() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("№\nп/п", 11, Align.CENTER));
    columns.add(new Column("Наименование показателя", 70, Align.LEFT));
    columns.add(new Column("Тип показателя", 33, Align.LEFT));
    columns.add(new Column("Единица измерения", 21, Align.CENTER));
    columns.add(new Column("величина", 20, Align.CENTER));
    columns.add(new Column("дата", 23, Align.CENTER));
    for (int year = 2024; year <= 2030; year++) {
      columns.add(new Column(String.valueOf(year), 11.2, Align.CENTER));
    }
    List<String> numbers = Stream.iterate(1, n -> n + 1).limit(13).map(String::valueOf).toList();
    List<Row> rows =
        List.of(
            Row.group("Основные показатели"),
            Row.of(
                "1",
                "Доля педагогических работников, имеющих маршрут (нарастающим итогом), не менее",
                "Основной",
                "процент",
                "12,4",
                "01.01.2026",
                "–",
                "–",
                "18,0",
                "24,0",
                "30,0",
                "36,0",
                "42,0"),
            Row.of(
                "2",
                "Количество окружных методических центров¹, не менее",
                "Дополнительный",
                "единица",
                "0",
                "01.01.2026",
                "–",
                "–",
                "–",
                "6",
                "6",
                "8",
                "8"),
            new Row(
                Row.Kind.TOTAL,
                Stream.concat(
                        Stream.of(Cell.wide("Всего", 6)),
                        Stream.of("–", "–", "18,0", "30,0", "36,0", "44,0", "50,0").map(Cell::of))
                    .toList()));
    return new Table(
        "Таблица 1 – Значения показателей",
        columns,
        List.of(
            new HeaderGroup("Базовое значение", 4, 2),
            new HeaderGroup("Целевое значение по годам", 6, 7)),
        numbers,
        rows,
        true,
        Table.Use.READING,
        null);
  }
}
