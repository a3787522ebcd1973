package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.reserve.SiteList;
import ru.rsnms.reserve.SiteService;

/** Hears that an order was issued and puts the sites of its annexes to work. */
@ApplicationScoped
public class SiteApprovals {

  @Inject SiteService sites;

  void activate(@Observes OrderIssued issued) {
    issued.annexSources().stream()
        .flatMap(source -> SiteList.named(source).stream())
        .forEach(list -> sites.activate(list, issued));
  }
}
