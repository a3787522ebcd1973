package ru.rsnms.reports.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.rsnms.reports.Samples;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;

/**
 * One document to print: the sheet, and the same words for an ordinary template.
 *
 * @param template name of the template among the resources
 */
record Work(
    DocumentSheet sheet,
    String template,
    Map<String, Object> parameters,
    List<Map<String, ?>> rows) {

  private static final String[] SURNAMES = {
    "Ланская", "Песков", "Берёзкина", "Ильин", "Тихомирова", "Щукин", "Ёлкина", "Юдин"
  };
  private static final String[] NAMES = {"Анна Олеговна", "Мария Юрьевна", "Вера Ильинична"};
  private static final String[] SCHOOLS = {
    "гимназия № 4 города Заречинска", "школа № 12 Озёрного муниципального округа"
  };
  private static final String[] STEPS = {
    "Курсы повышения квалификации «Формирующее оценивание на уроке», 36 часов",
    "Стажировка на опорной площадке с посещением не менее пяти уроков наставника",
    "Открытое занятие для учителей муниципального методического объединения",
    "Самоанализ профессиональных дефицитов и обсуждение с региональным методистом"
  };

  /** An order of one page. */
  static Work order() {
    DocumentSheet sheet = Samples.order().checkedAt(null);
    Signature signature = sheet.signature().signatures().get(0);
    return new Work(
        sheet,
        "order",
        Map.ofEntries(
            Map.entry("issuer", lines(sheet.letterhead().bodyLines())),
            Map.entry("abbreviation", sheet.letterhead().abbreviation()),
            Map.entry("kind", sheet.requisites().kindWord()),
            Map.entry("date", sheet.requisites().dateText()),
            Map.entry("place", sheet.requisites().place()),
            Map.entry("number", sheet.requisites().numberText()),
            Map.entry("heading", sheet.requisites().title()),
            Map.entry("post", signature.post()),
            Map.entry("name", signature.name()),
            Map.entry("mark", signature.mark().title()),
            Map.entry(
                "particulars",
                signature.mark().particulars().stream()
                    .map(Work::line)
                    .collect(Collectors.joining("\n"))),
            Map.entry("executor", lines(sheet.footer().executorLines()))),
        sheet.body().stream()
            .<Map<String, ?>>map(block -> Map.of("text", ((Paragraph) block).text()))
            .toList());
  }

  /** A roadmap in a table of six columns. */
  static Work roadmap(int rows) {
    DocumentSheet sheet = Samples.roadmap(rows);
    var annex = sheet.annexes().get(0);
    Map<String, Object> parameters =
        new java.util.HashMap<>(
            Map.of("mark", lines(annex.markLines()), "title", lines(annex.titleLines())));
    Table table = (Table) annex.blocks().get(0);
    parameters.putAll(headers(table));
    return new Work(sheet, "roadmap", parameters, rows(table));
  }

  /** The learning route of one person: no two are alike. */
  static Work plan(int number) {
    String person =
        "%s %s, %s, табельный номер %05d"
            .formatted(
                of(SURNAMES, number),
                of(NAMES, number / SURNAMES.length),
                of(SCHOOLS, number / 3),
                number);
    String title = "ИНДИВИДУАЛЬНЫЙ ОБРАЗОВАТЕЛЬНЫЙ МАРШРУТ № %d".formatted(number);
    String intro =
        "По итогам диагностики (%d баллов из 100) определены следующие шаги на 2026/27 учебный год; "
                .formatted(40 + number % 60)
            + "каждый шаг завершается отметкой регионального методиста.";
    List<Column> columns =
        List.of(
            new Column("№\nп/п", 10, Align.LEFT),
            new Column("Шаг", 80, Align.LEFT),
            new Column("Результат", 50, Align.LEFT),
            new Column("Срок", 30, Align.LEFT));
    List<Row> rows =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                i ->
                    Row.of(
                        i + ".",
                        of(STEPS, number + i),
                        "Отметка № %d-%d".formatted(number, i),
                        "до %02d.%02d.2027".formatted(1 + (number + i) % 28, 1 + i)))
            .toList();
    Table table = Table.of(columns, List.of(), rows);
    List<Block> body =
        List.of(
            new Paragraph(title, TextStyle.TITLE),
            Paragraph.flush(person),
            Paragraph.body(intro),
            table);
    Map<String, Object> parameters =
        new java.util.HashMap<>(
            Map.of(
                "title",
                title,
                "person",
                person,
                "intro",
                intro,
                "post",
                "Региональный методист",
                "name",
                "М.В. Песков"));
    parameters.putAll(headers(table));
    return new Work(
        Samples.text(body, SignatureBlock.of("Региональный методист", "М.В. Песков")),
        "plan",
        parameters,
        rows(table));
  }

  private static String of(String[] words, int number) {
    return words[number % words.length];
  }

  private static String line(Particular particular) {
    return particular.label() + " " + particular.value();
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static Map<String, Object> headers(Table table) {
    return IntStream.range(0, table.columns().size())
        .boxed()
        .collect(Collectors.toMap(i -> "h" + (i + 1), i -> table.columns().get(i).header()));
  }

  private static List<Map<String, ?>> rows(Table table) {
    return table.rows().stream().<Map<String, ?>>map(Work::row).toList();
  }

  private static Map<String, ?> row(Row row) {
    Map<String, Object> values = new java.util.HashMap<>();
    values.put("is_row", !row.spansAll());
    values.put("is_wide", row.spansAll());
    for (int i = 0; i < row.cells().size(); i++) {
      values.put("c" + (i + 1), row.cells().get(i).text());
    }
    return values;
  }
}
