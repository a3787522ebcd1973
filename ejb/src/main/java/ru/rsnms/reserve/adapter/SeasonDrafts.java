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
import ru.rsnms.reserve.SiteList;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.shared.SubjectRef;

/**
 * Annexes of rules, sites and people are the records themselves: what is signed is what is at work.
 */
@ApplicationScoped
public class SeasonDrafts implements DraftKeeper {

  @Override
  public KeptParts keeps(SubjectRef subject, OrderText text) {
    if (!SeasonId.isNamedBy(subject)
        && !ActId.isNamedBy(subject)
        && SiteList.named(subject).isEmpty()) {
      return KeptParts.NONE;
    }
    return OrderEditing.findSourced(text, subject).map(SeasonDrafts::whole).orElse(KeptParts.NONE);
  }

  private static KeptParts whole(Annex printed) {
    var units = printed.units().stream().map(NormUnit::id).collect(Collectors.toSet());
    return new KeptParts(false, units, Set.of(printed.id()));
  }
}
