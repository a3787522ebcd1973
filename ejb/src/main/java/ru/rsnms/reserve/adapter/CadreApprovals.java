package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.CadreOrderService;

/** Hears that an order was issued and does to the people of its annexes what it says. */
@ApplicationScoped
public class CadreApprovals {

  @Inject CadreOrderService orders;

  void carryOut(@Observes OrderIssued issued) {
    issued.annexSources().stream()
        .filter(ActId::isNamedBy)
        .forEach(source -> orders.carryOut(new ActId(source.value()), issued));
  }
}
