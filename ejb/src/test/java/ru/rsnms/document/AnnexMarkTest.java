package ru.rsnms.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.model.SomeStyles;
import ru.rsnms.shared.Ids;

class AnnexMarkTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void names_the_order_it_belongs_to() {
    var mark = new AnnexMark(DocumentKind.DIRECTIVE, SomeStyles.plain(), "139-р", DAY);

    assertThat(mark.lines(annex(null), 2))
        .containsExactly(
            "Приложение №\u00a02", "к распоряжению Министерства", "от 20.11.2026 №\u00a0139-р");
  }

  @Test
  void an_only_annex_has_no_number_and_a_draft_leaves_room_for_its_own() {
    var mark = new AnnexMark(DocumentKind.ORDER, SomeStyles.plain(), null, null);

    assertThat(mark.lines(annex(null), 0))
        .containsExactly("Приложение", "к приказу Министерства", "от ____________ №\u00a0____");
  }

  @Test
  void words_of_a_historical_paper_stay() {
    var mark = new AnnexMark(DocumentKind.ORDER, SomeStyles.plain(), "1", DAY);

    assertThat(mark.lines(annex("Приложение к Программе"), 1))
        .containsExactly("Приложение к Программе");
  }

  private static Annex annex(String mark) {
    return new Annex(
        Ids.next(),
        AnnexKind.values()[0],
        mark,
        "",
        Orientation.PORTRAIT,
        List.of(),
        List.of(),
        null);
  }
}
