package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ru.rsnms.document.OrderVeto;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.model.Cadre;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.SubjectRef;

/** Stops an order about the reserve whose decisions have changed since it was printed. */
@ApplicationScoped
public class CadreVeto implements OrderVeto {

  @Inject Cadre cadre;

  @Override
  public Optional<Refusal> against(SubjectRef subject) {
    return ActId.isNamedBy(subject) ? cadre.against(new ActId(subject.value())) : Optional.empty();
  }
}
