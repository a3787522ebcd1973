package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestRow;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;

/** Backs {@code /reserve/test/tests.xhtml}: versions of the test. */
@Named
@RequestScoped
public class TestsView {

  @Inject TestQueries tests;
  @Inject Listing listing;

  private Page<TestRow> found;

  public void load() {
    found = tests.page(listing.request());
  }

  public Page<TestRow> getFound() {
    return found;
  }
}
