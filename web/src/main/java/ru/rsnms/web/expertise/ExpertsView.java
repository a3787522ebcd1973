package ru.rsnms.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ru.rsnms.expertise.ExpertQueries;
import ru.rsnms.expertise.ExpertRow;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;

/** Backs {@code /expertise/experts.xhtml}: the register of experts. */
@Named
@RequestScoped
public class ExpertsView {

  @Inject ExpertQueries experts;
  @Inject Listing listing;

  private Page<ExpertRow> found;

  public void load() {
    found = experts.page(listing.request());
  }

  public Page<ExpertRow> getFound() {
    return found;
  }
}
