package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.orderOf;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.SomeStyles;
import ru.rsnms.reports.ReportRenderers;

/** The copy that is signed belongs to one order. */
class SigningCopyTest {

  private static final Instant NOON = Instant.parse("2027-03-01T05:00:00Z");

  @Test
  void orders_of_the_same_words_and_moment_have_different_copies() {
    var one = OrderId.next();

    assertThat(copyOf(one)).isEqualTo(copyOf(one));
    assertThat(copyOf(one)).isNotEqualTo(copyOf(OrderId.next()));
  }

  private static byte[] copyOf(OrderId order) {
    var text = orderOf(clause("1", "Провести смотр.")).withOpening("О смотре", "");
    var content =
        new FrozenContent(DocumentKind.ORDER, SomeStyles.plain(), text, "Министр", "А. А. Ом");
    var stamp = SheetComposer.Stamp.toBeSigned(order, NOON);
    return ReportRenderers.standard()
        .pdf(new SheetComposer(content, stamp, "Министерство").compose());
  }
}
