package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import ru.rsnms.document.OrderVeto;
import ru.rsnms.shared.Refusal;

/** Asks the contexts whether an order still says what their records say. */
@ApplicationScoped
public class OrderVetoes {

  private Iterable<OrderVeto> vetoes;

  protected OrderVetoes() {
    // for the container
  }

  @Inject
  public OrderVetoes(@Any Instance<OrderVeto> vetoes) {
    this((Iterable<OrderVeto>) vetoes);
  }

  OrderVetoes(Iterable<OrderVeto> vetoes) {
    this.vetoes = vetoes;
  }

  static OrderVetoes none() {
    return new OrderVetoes(List.of());
  }

  Optional<Refusal> against(Order order) {
    return order
        .subject()
        .flatMap(
            subject ->
                StreamSupport.stream(vetoes.spliterator(), false)
                    .flatMap(veto -> veto.against(subject).stream())
                    .findFirst());
  }
}
