package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.document.Finding;
import ru.rsnms.document.Finding.Severity;

/** Each slip raises its own doubt and no other; a clean document raises none. */
class ImportDoubtsTest {

  @Test
  void a_clean_document_raises_no_doubt() {
    assertThat(SomeBundles.understand(CleanBundle.bytes()).findings()).isEmpty();
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // words of the clean document | slip | severity and code | place
        "О работе с кадрами на 2026-2027 гг. | `` | ERROR document/no-title | заголовок",
        "\"Управление образования\" | \"Неизвестное управление\" | ERROR document/issuer-unknown | реквизиты",
        "\"ПРИКАЗ\", | \"ПИСЬМО\", | ERROR document/kind-unknown | реквизиты",
        "\"number\": \"7\", | \"number\": null, | ERROR document/number-missing | реквизиты",
        "\"norm\": \"2026-01-10\" | \"norm\": \"2026-01-32\" | ERROR document/date-unreadable | реквизиты",
        "\"number\": \"3\", \"text\" | \"number\": \"2\", \"text\" | ERROR document/clause-twice | ``",
        "\"number\": \"3\", \"text\" | \"number\": \"4\", \"text\" | WARNING document/number-gap | пункт 4",
        "\"text\": \"Продолжить.\" | \"text\": \"\" | WARNING document/empty-clause | пункт 1.2",
        "\"place\": | \"city\": \"Город\", \"place\": | WARNING document/unknown-field | файл order",
        "[{\"name\": \"А.А. Белова\", \"signature_line\": \"____\"}] | [\"А.А. Белова\"] | WARNING document/unknown-field | файл order",
        "[{\"name\": \"А.А. Белова\", \"signature_line\": \"____\"}] | \"А.А. Белова\" | WARNING document/unknown-field | файл order",
        "(приложение № 2) | (положение) | WARNING document/annex-not-mentioned | приложение 2",
        "Приложение 2 к приказу от 10.01.2026 | Приложение 2 к приказу от 11.01.2026 | WARNING document/mark-date | приложение 2",
        "______ 2026 г. | ______ 2025 г. | NOTE document/acquaintance-year | лист ознакомления",
        "С 01.09.2026. | С 31.09.2026. | WARNING document/impossible-date | приложение 2, пункт 2.1",
        "С 01.09.2026. | С 01.13.2026. | WARNING document/impossible-month | приложение 2, пункт 2.1",
        "не менее 20 % | количество молодых не менее 20 % | NOTE document/count-in-percent | приложение 2",
        "\"title\": \"Порядок\" | \"corrections\": [{\"verbatim\": \"а\", \"corrected\": \"б\"}], \"title\": \"Порядок\" | WARNING document/slip | файл regulation.json, № 2",
        "\"plan.json\", \"targets.json\" | \"plan.json\", \"targets.json\", \"other.json\" | ERROR document/annex-file-missing | файл other.json",
        "\"clauses\" | \"paragraphs\" | ERROR document/annex-file-unknown | файл regulation.json",
        "\"plan.json\": { | \"stray.json\": {}, \"plan.json\": { | NOTE document/file-unused | файл stray.json",
        "Показатели на 2026-2027 | Показатели на 2020-2023 | WARNING document/target-years | таблица показателей",
        "с кадрами на 2026-2027 гг. | с кадрами на 2026-2028 гг. | WARNING document/target-missing | таблица показателей",
        "\"verbatim\": \"25,0\" | \"verbatim\": \"20,1\" | NOTE document/target-flat | таблица показателей, № 1",
        "\"verbatim\": \"25,0\" | \"verbatim\": \"\" | WARNING document/target-empty | таблица показателей, № 1",
        "\"columns\": [\"№\", \"Мероприятие\", | \"columns\": [ | ERROR roadmap/columns-unknown | таблица дорожной карты",
        "\"number\": \"1.2\", \"group\" | \"number\": \"1.3\", \"group\" | WARNING roadmap/number-gap | строка 1.3",
        "\"number\": \"1.2\", \"group\" | \"number\": \"1.1\", \"group\" | WARNING roadmap/number-twice | строка 1.1",
        "\"activity\": \"Обобщить сведения\" | \"activity\": \"Собрать  сведения.\" | WARNING roadmap/same-activity | строка 1.2",
        "\"result\": \"Справка\" | \"result\": null | WARNING roadmap/cell-empty | строка 1.2",
        "\"verbatim\": \"УО\", \"parties\" | \"verbatim\": \"УО, май 2027\", \"parties\" | WARNING roadmap/term-among-responsible | строка 1.2",
        "\"extra\": []}]} | \"extra\": [\"По графику\"]}]} | WARNING roadmap/words-without-column | строка 1.2",
        "\"from\": \"2026-03-01\", \"to\": \"2026-03-31\" | \"from\": \"2020-03-01\", \"to\": \"2020-03-31\" | WARNING roadmap/term-before-period | строка 1.1",
        "\"from\": \"2026-03-01\", \"to\": \"2026-03-31\" | \"from\": \"2026-01-01\", \"to\": \"2026-01-09\" | WARNING roadmap/term-before-order | строка 1.1",
        "\"from\": \"2027-05-01\" | \"from\": \"2027-06-01\" | WARNING roadmap/term-reversed | строка 1.2",
        "\"from\": \"2026-03-01\", \"to\": \"2026-03-31\" | \"from\": \"2026-12-31\", \"to\": \"2027-03-31\" | NOTE roadmap/start-on-last-day | строка 1.1",
      })
  void each_slip_raises_its_own_doubt(String words, String slip, String doubt, String place) {
    var findings = SomeBundles.understand(CleanBundle.with(words, slip)).findings();

    assertThat(findings.stream().map(ImportDoubtsTest::name)).containsOnly(doubt);
    assertThat(findings).extracting(Finding::place).containsOnly(place == null ? "" : place);
  }

  @Test
  void an_impossible_date_comes_with_the_last_day_of_its_month() {
    var findings =
        SomeBundles.understand(CleanBundle.with("С 01.09.2026.", "С 31.09.2026.")).findings();

    assertThat(findings).extracting(Finding::quote).containsExactly("31.09.2026");
    assertThat(findings).extracting(Finding::proposal).containsExactly("Вероятно, 30.09.2026.");
  }

  @Test
  void what_stops_an_import_stands_first() {
    var findings =
        SomeBundles.understand(
                CleanBundle.with("\"number\": \"3\", \"text\"", "\"number\": \"1\", \"text\""))
            .findings();

    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  private static String name(Finding finding) {
    return finding.severity() + " " + finding.code();
  }
}
