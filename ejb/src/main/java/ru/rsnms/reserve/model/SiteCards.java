package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ru.rsnms.reserve.SiteCard;
import ru.rsnms.reserve.SiteRow;
import ru.rsnms.shared.CurrentActor;

/** Turns sites into what their pages show. */
@ApplicationScoped
public class SiteCards {

  @Inject CurrentActor actor;

  public List<SiteRow> rows(List<Site> sites) {
    return sites.stream().map(Site::row).toList();
  }

  public SiteCard card(Site site) {
    return site.card(SiteGuards.keeps(actor.get()));
  }
}
