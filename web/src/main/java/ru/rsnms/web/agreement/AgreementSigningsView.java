package ru.rsnms.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.agreement.signing.SigningQueries;
import ru.rsnms.agreement.signing.SigningRow;

/** Backs the signing desk. */
@Named
@RequestScoped
public class AgreementSigningsView {

  @Inject SigningQueries queries;

  private List<SigningRow> rows;

  public List<SigningRow> getRows() {
    if (rows == null) {
      rows = queries.desk();
    }
    return rows;
  }

  public String waitsFor(SigningRow row) {
    return String.join(", ", row.waitsFor());
  }
}
