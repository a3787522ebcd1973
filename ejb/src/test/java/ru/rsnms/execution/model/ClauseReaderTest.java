package ru.rsnms.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.orderOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.document.NormUnit;
import ru.rsnms.execution.ClauseReading;

class ClauseReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Отделу общего образования (И.П. Лосева) подготовить сводку до 31.01.2027. | Отдел общего образования | И.П. Лосева | Подготовить сводку до 31.01.2027",
        "Главному консультанту Вербиной И.С. представить отчёт. | Главный консультант | Вербиной И.С. | Представить отчёт",
        "Заведующему сектором Пескову Марку Викторовичу провести семинар. | Заведующий сектором | Пескову Марку Викторовичу | Провести семинар",
        "Институту развития образования обеспечить сопровождение. | Институт развития образования | | Обеспечить сопровождение",
        "Муниципальным органам управления образованием направить сведения. | Муниципальные органы управления образованием | | Направить сведения",
        "Рекомендовать руководителям школ организовать дежурство. | Руководители школ | | Организовать дежурство",
        "Управлению образования Заречной области в срок до 1 мая 2027 года утвердить план. | Управление образования Заречной области | | Утвердить план"
      })
  void a_clause_charges_somebody(String words, String executor, String name, String task) {
    var read = onlyTask(clause("1", words));
    assertThat(read.executor()).isEqualTo(executor);
    assertThat(read.executorName()).isEqualTo(name);
    assertThat(read.words()).isEqualTo(task);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Утвердить прилагаемый перечень.",
        "Внести в приказ следующие изменения:",
        "Признать утратившим силу приказ от 12.03.2026 № 187.",
        "Настоящий приказ вступает в силу со дня подписания.",
        "Контроль за исполнением настоящего приказа оставляю за собой.",
        "Пункт 2 изложить в следующей редакции:",
        "В подпункте 2.2 слова «до мая» заменить словами «до июля»."
      })
  void a_clause_that_charges_nobody(String words) {
    assertThat(read(clause("1", words)).tasks()).isEmpty();
  }

  @Test
  void a_sub_clause_is_charged_to_the_executor_above_it() {
    var read =
        read(
            clause(
                "4",
                "Рекомендовать руководителям школ:",
                clause("4.1", "Направить сведения до 15 февраля 2027 года."),
                clause("4.2", "Обеспечить участие педагогов.")));

    assertThat(read.tasks())
        .extracting(ClauseReading.Task::clause, ClauseReading.Task::executor)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("4.1", "Руководители школ"),
            org.assertj.core.groups.Tuple.tuple("4.2", "Руководители школ"));
    assertThat(read.tasks()).allMatch(ClauseReading.Task::advised);
    assertThat(read.tasks().get(0).termSet()).isPresent();
    assertThat(read.tasks().get(1).termSet()).isEmpty();
  }

  @Test
  void a_clause_that_makes_the_order_public_is_no_task() {
    var read =
        read(
            clause(
                "2",
                "Пресс-центру разместить настоящий приказ на официальном сайте ведомства и на"
                    + " официальном интернет-портале правовой информации."));

    assertThat(read.tasks()).isEmpty();
    assertThat(read.targets())
        .extracting(ClauseReading.Target::name)
        .containsExactly(
            "официальный сайт ведомства", "официальный интернет-портал правовой информации");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Контроль за исполнением настоящего приказа оставляю за собой. | true | ",
        "Контроль за исполнением приказа возложить на заместителя министра Звягину М.Л. | false | Звягину М.Л.",
        "Контроль за выполнением приказа оставить за Лосевой Инной Петровной, заместителем начальника. | false | Лосевой Инной Петровной"
      })
  void somebody_keeps_the_control(String words, boolean self, String name) {
    var control = read(clause("9", words)).control();
    assertThat(control.self()).isEqualTo(self);
    assertThat(control.name()).isEqualTo(name);
  }

  private static ClauseReading.Task onlyTask(NormUnit unit) {
    var tasks = read(unit).tasks();
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private static ClauseReading read(NormUnit... units) {
    return ClauseReader.read(orderOf(List.of(units).toArray(NormUnit[]::new)));
  }
}
