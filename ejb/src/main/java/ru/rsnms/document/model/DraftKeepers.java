package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.Annex;
import ru.rsnms.document.DraftKeeper;
import ru.rsnms.document.KeptParts;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.Conflict;

/** Holds together what a context writes in a draft and what people write beside it. */
@ApplicationScoped
public class DraftKeepers {

  private Iterable<DraftKeeper> keepers;

  protected DraftKeepers() {
    // for the container
  }

  @Inject
  public DraftKeepers(@Any Instance<DraftKeeper> keepers) {
    this((Iterable<DraftKeeper>) keepers);
  }

  DraftKeepers(Iterable<DraftKeeper> keepers) {
    this.keepers = keepers;
  }

  /** The parts of a draft that are not the editor's. */
  public KeptParts of(Order order, OrderText text) {
    if (order.subject().isEmpty() || !order.stage().isEditable()) {
      return KeptParts.NONE;
    }
    for (var keeper : keepers) {
      var kept = keeper.keeps(order.subject().get(), text);
      if (!kept.isEmpty()) {
        return kept;
      }
    }
    return KeptParts.NONE;
  }

  /** Refuses a text in which a kept part reads otherwise or is gone; numbers are free to follow. */
  public void refuseChange(Order order, OrderText before, OrderText after) {
    var kept = of(order, before);
    if (kept.title() && !before.title().equals(after.title())) {
      throw new Conflict("document/title-kept");
    }
    for (var id : kept.units()) {
      var was = OrderEditing.find(before, id);
      if (was.isPresent() && !same(was.get(), OrderEditing.find(after, id))) {
        throw new Conflict("document/part-kept", named(was.get()));
      }
    }
    for (var id : kept.annexes()) {
      if (!Objects.equals(head(before, id), head(after, id))) {
        throw new Conflict("document/annex-kept");
      }
    }
  }

  private static boolean same(NormUnit was, Optional<NormUnit> now) {
    return now.map(unit -> unnumbered(unit).equals(unnumbered(was))).orElse(false);
  }

  private static NormUnit unnumbered(NormUnit unit) {
    return unit.withNumber(null)
        .withChildren(unit.children().stream().map(DraftKeepers::unnumbered).toList());
  }

  private static String named(NormUnit unit) {
    return unit.number() == null ? unit.text() : unit.number();
  }

  private static String head(OrderText text, UUID annex) {
    return text.annexes().stream()
        .filter(one -> one.id().equals(annex))
        .map(Annex::title)
        .findFirst()
        .orElse(null);
  }
}
