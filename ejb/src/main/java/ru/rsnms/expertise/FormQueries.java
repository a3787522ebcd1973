package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.FormStore;
import ru.rsnms.expertise.model.ReviewForm;

/** Reads review forms. */
@Stateless
@RolesAllowed({INST_RESERVE, COMMISSION_CHAIR, AUDITOR})
public class FormQueries {

  private FormStore forms;
  private ExpertiseGuards guards;

  protected FormQueries() {
    // for the container
  }

  @Inject
  public FormQueries(FormStore forms, ExpertiseGuards guards) {
    this.forms = forms;
    this.guards = guards;
  }

  /** By title, newest version first. */
  public List<FormCard> all() {
    guards.staff();
    return forms.all().stream().map(ReviewForm::card).toList();
  }

  public FormCard open(@NotNull FormId id) {
    guards.staff();
    return forms.get(id).card();
  }
}
