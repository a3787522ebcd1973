package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonService;

/** Hears that an order was issued and approves the seasons whose rules are its annexes. */
@ApplicationScoped
public class SeasonApprovals {

  @Inject SeasonService seasons;

  void approve(@Observes OrderIssued issued) {
    issued.annexSources().stream()
        .filter(SeasonId::isNamedBy)
        .forEach(source -> seasons.approve(new SeasonId(source.value()), issued));
  }
}
