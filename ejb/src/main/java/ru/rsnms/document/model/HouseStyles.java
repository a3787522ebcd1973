package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.HouseStyleCard;
import ru.rsnms.document.SaveHouseStyle;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Texts;

/** House styles of issuers; an issuer that set none writes in the region's common style. */
@ApplicationScoped
public class HouseStyles {

  @PersistenceContext EntityManager em;

  public HouseStyle of(OrganizationView issuer) {
    return card(issuer).style();
  }

  public HouseStyleCard card(OrganizationView issuer) {
    var own = em.find(HouseStyleRecord.class, issuer.id().value());
    return own == null ? new HouseStyleCard(0, common(issuer)) : own.card();
  }

  public void keep(SaveHouseStyle command, Actor by, Instant at) {
    var own = em.find(HouseStyleRecord.class, command.organization().value());
    if (own == null) {
      em.persist(new HouseStyleRecord(command.organization(), command.style(), by, at));
    } else {
      own.mustBeSeenAt(command.version());
      own.replace(command.style(), by, at);
    }
  }

  private static HouseStyle common(OrganizationView issuer) {
    var names = issuer.names();
    return new HouseStyle(
        List.of(names.full().toUpperCase(Locale.ROOT)),
        null,
        Texts.of("document.style.place"),
        Texts.of("document.style.order"),
        Texts.of("document.style.directive"),
        Texts.of("document.style.resolving"),
        names.genitive() == null ? names.full() : names.genitive(),
        "#",
        Texts.of("document.style.directive-number"),
        "Liberation Serif",
        13,
        11,
        30,
        null);
  }
}
