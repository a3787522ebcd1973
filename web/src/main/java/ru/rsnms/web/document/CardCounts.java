package ru.rsnms.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.function.Predicate;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.ReaderStage;
import ru.rsnms.document.VisaRow;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.web.faces.PageTexts;

/** How far the parts of an order's card have come: «2 из 5». */
@RequestScoped
class CardCounts {

  @Inject InstructionQueries instructions;

  /** Nothing where there is nothing to count. */
  String of(CardTab tab, OrderCard card) {
    return switch (tab) {
      case APPROVAL -> agreed(card);
      case PUBLICATION -> read(card);
      case EXECUTION -> card.stage().hasNumber() ? executed(card) : "";
      case TEXT, SIGNING, EDITIONS, PAPERS, HISTORY -> "";
    };
  }

  private static String read(OrderCard card) {
    var called =
        card.readers().stream().filter(reader -> reader.stage() != ReaderStage.RELEASED).toList();
    return part(called, reader -> reader.stage() == ReaderStage.READ);
  }

  private static String agreed(OrderCard card) {
    var latest = card.visas().stream().mapToInt(VisaRow::round).max().orElse(0);
    var asked = card.visas().stream().filter(visa -> visa.round() == latest).toList();
    return part(asked, visa -> visa.state().isDecided());
  }

  private String executed(OrderCard card) {
    var progress = instructions.progress(card.id());
    return part(progress.done(), progress.total());
  }

  private static <T> String part(Collection<T> all, Predicate<T> done) {
    return part(all.stream().filter(done).count(), all.size());
  }

  private static String part(long done, long total) {
    return total == 0 ? "" : PageTexts.of("order.tab.part", done, total);
  }
}
