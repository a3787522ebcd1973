package ru.rsnms.document.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.orderOf;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.DraftKeeper;
import ru.rsnms.document.KeptParts;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.SubjectRef;

/** People write beside what a context writes in a draft, and not in it. */
class DraftKeepersTest {

  private static final SubjectRef SUBJECT = new SubjectRef("amendment.act", Ids.next());

  private final NormUnit inner = clause("1.1", "Пункт 2 признать утратившим силу.");
  private final NormUnit written = clause("1", "Внести следующее изменение:", inner);
  private final NormUnit own = clause("2", "Контроль оставляю за собой.");
  private final OrderText text = orderOf(written, own).withOpening("О внесении изменения", "");
  private final DraftKeeper keeper =
      (subject, draft) -> new KeptParts(true, Set.of(written.id(), inner.id()), Set.of());
  private final DraftKeepers keepers = new DraftKeepers(List.of(keeper));

  @Test
  void what_is_written_beside_and_other_numbers_are_free() {
    var renumbered = written.withNumber("3").withChildren(List.of(inner.withNumber("3.1")));

    assertThatCode(
            () -> {
              change(SUBJECT, text.withOpening(text.title(), "В связи с переездом"));
              change(SUBJECT, text.withUnits(List.of(own.withText("Контроль."), renumbered)));
              change(null, text.withUnits(List.of(own)));
            })
        .doesNotThrowAnyException();
  }

  @Test
  void words_of_the_context_are_not_changed_and_not_taken_out() {
    refused("document/title-kept", text.withOpening("О другом", ""));
    refused("document/part-kept", text.withUnits(List.of(own)));
    refused("document/part-kept", text.withUnits(List.of(written.withText("Внести:"), own)));
    refused(
        "document/part-kept",
        text.withUnits(List.of(written.withChildren(List.of(inner, clause("1.2", "Ещё."))), own)));
  }

  private void refused(String code, OrderText after) {
    assertThatThrownBy(() -> change(SUBJECT, after))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code()).isEqualTo(code));
  }

  private void change(SubjectRef subject, OrderText after) {
    var ministry =
        new OrganizationView(
            OrganizationId.random(),
            "42-min",
            OrganizationKind.MINISTRY,
            new OrganizationNames("Министерство", "Минобр", "Министерства", List.of()),
            null);
    var order =
        new Order(
            new NewOrder(ministry.id(), DocumentKind.ORDER, text, subject),
            ministry,
            text,
            new Actor("officer", "officer", Set.of(), Scope.REGION),
            Instant.EPOCH);
    keepers.refuseChange(order, text, after);
  }
}
