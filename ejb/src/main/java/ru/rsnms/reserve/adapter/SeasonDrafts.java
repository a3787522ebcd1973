package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.document.Annex;
import ru.rsnms.document.DraftKeeper;
import ru.rsnms.document.KeptParts;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.SubjectRef;

/** The annex of rules is the rules themselves: what is signed is what the season runs by. */
@ApplicationScoped
public class SeasonDrafts implements DraftKeeper {

  @Override
  public KeptParts keeps(SubjectRef subject, OrderText text) {
    if (!SeasonId.isNamedBy(subject)) {
      return KeptParts.NONE;
    }
    return OrderEditing.findSourced(text, subject).map(SeasonDrafts::whole).orElse(KeptParts.NONE);
  }

  private static KeptParts whole(Annex rules) {
    var units = rules.units().stream().map(NormUnit::id).collect(Collectors.toSet());
    return new KeptParts(false, units, Set.of(rules.id()));
  }
}
