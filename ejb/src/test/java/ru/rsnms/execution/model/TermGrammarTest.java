package ru.rsnms.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.execution.TermKind;
import ru.rsnms.registry.WorkDays;

class TermGrammarTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 12);
  private static final WorkDays CALENDAR = new WorkDays(Set.of(), Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "представить отчёт до 31.01.2027 | 2027-01-31",
        "представить сводку в срок до 1 сентября 2026 года | 2026-09-01",
        "направить сведения не позднее 15 мая 2026 г. | 2026-05-15",
        "обеспечить к 1 октября 2026 года | 2026-10-01",
        "подготовить перечень до конца 2026 года | 2026-12-31",
        "провести в сентябре 2026 года | 2026-09-30",
        "провести в 2026 году | 2026-12-31",
        "направить до 1 ноября | 2026-11-01",
        "направить до 1 февраля | 2027-02-01",
        "представлять ежегодно до 1 ноября | 2026-11-01",
        "представлять к 1 октября ежегодно | 2026-10-01",
        "проводить ежегодно в июне | 2026-06-30",
        "проводить ежегодно | 2026-12-31",
        "отчитываться ежеквартально | 2026-03-31",
        "отчитываться ежеквартально, до 10 числа месяца, следующего за отчётным | 2026-04-10",
        "отчитываться ежемесячно до 5 числа | 2026-04-05",
        "проводить 2 раза в год | 2026-06-30",
        "ознакомить в течение 10 рабочих дней со дня подписания приказа | 2026-03-26",
        "ознакомить в течение 10 (десяти) календарных дней | 2026-03-22",
        "ознакомить в течение трёх рабочих дней | 2026-03-17",
        "ознакомить в течение месяца | 2026-04-12",
        "ознакомить в трёхдневный срок | 2026-03-15",
        "ознакомить в 5-дневный срок | 2026-03-17",
        "ознакомить в недельный срок | 2026-03-19",
      })
  void a_term_becomes_a_day(String clause, LocalDate due) {
    var term = TermGrammar.in(clause).orElseThrow();
    assertThat(term.first(ISSUED, CALENDAR)).as(term.words()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ежегодно до 1 ноября | 2026-11-01 | 2027-11-01",
        "ежеквартально | 2026-03-31 | 2026-06-30",
        "ежеквартально до 10 числа | 2026-04-10 | 2026-07-10",
        "ежемесячно | 2026-03-31 | 2026-04-30",
        "два раза в год | 2026-06-30 | 2026-12-31",
      })
  void what_recurs_has_a_next_day(String words, LocalDate kept, LocalDate next) {
    assertThat(TermGrammar.in(words).orElseThrow().next(kept)).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"завершить до 31.09.2026", "завершить до 30 февраля 2027 года"})
  void a_day_that_no_calendar_has_is_said_to_be_so(String clause) {
    assertThat(TermGrammar.in(clause).orElseThrow().kind()).isEqualTo(TermKind.IMPOSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "внести изменения в приказ от 06.05.2022 № 1145",
        "исполнять программу «Развитие образования до 31.12.2025»",
        "обеспечить размещение приказа на сайте",
        "участие молодых педагогов со стажем работы до трёх лет"
      })
  void other_dates_set_no_term(String clause) {
    assertThat(TermGrammar.in(clause)).isEmpty();
  }

  @Test
  void what_is_constant_has_no_last_day() {
    var term = TermGrammar.in("вести реестр на постоянной основе").orElseThrow();
    assertThat(term.kind()).isEqualTo(TermKind.CONSTANT);
    assertThat(term.first(ISSUED, CALENDAR)).isNull();
  }
}
