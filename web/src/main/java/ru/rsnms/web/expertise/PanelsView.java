package ru.rsnms.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.expertise.PanelRow;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;

/** Backs {@code /expertise/panels.xhtml}: the rounds of judging. */
@Named
@RequestScoped
public class PanelsView {

  @Inject PanelQueries panels;
  @Inject Listing listing;

  private Page<PanelRow> found;

  public void load() {
    found = panels.page(listing.request());
  }

  public Page<PanelRow> getFound() {
    return found;
  }
}
