package ru.rsnms.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.duty.DutyFilter;
import ru.rsnms.agreement.duty.DutyQueries;
import ru.rsnms.agreement.duty.DutyRow;
import ru.rsnms.agreement.duty.DutyStage;
import ru.rsnms.web.faces.Option;

/** Backs the list of what the parties of agreements have promised. */
@Named
@RequestScoped
public class DutiesView {

  @Inject DutyQueries queries;

  private UUID agreement;
  private DutyStage stage;
  private boolean overdue;
  private List<DutyRow> rows;

  public List<DutyRow> getRows() {
    if (rows == null) {
      var which = agreement == null ? null : new AgreementId(agreement);
      rows = queries.list(new DutyFilter(which, null, stage, overdue));
    }
    return rows;
  }

  public boolean isFiltered() {
    return agreement != null || stage != null || overdue;
  }

  public List<Option> getStages() {
    return Option.of(DutyStage.values());
  }

  public UUID getAgreement() {
    return agreement;
  }

  public void setAgreement(UUID agreement) {
    this.agreement = agreement;
  }

  public DutyStage getStage() {
    return stage;
  }

  public void setStage(DutyStage stage) {
    this.stage = stage;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }
}
