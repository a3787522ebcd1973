package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.FormStore;
import ru.rsnms.expertise.model.ReviewForm;

/** Review forms are written and published; a published one is followed by a new version. */
@Stateless
@RolesAllowed({INST_RESERVE, COMMISSION_CHAIR})
public class FormService {

  private FormStore forms;
  private ExpertiseGuards guards;
  private Clock clock;

  protected FormService() {
    // for the container
  }

  @Inject
  public FormService(FormStore forms, ExpertiseGuards guards, Clock clock) {
    this.forms = forms;
    this.guards = guards;
    this.clock = clock;
  }

  /** A draft: the first version of its title or the next one. */
  @Audited("expertise.draft-form")
  public FormId draft(@NotNull @Valid WriteForm text) {
    var by = guards.staff();
    var form = new ReviewForm(text, forms.nextNumber(text.title()), by, clock.instant());
    forms.add(form);
    return form.id();
  }

  /**
   * Writes a draft anew; its title stays.
   *
   * @return the form's version after it
   */
  @Audited("expertise.write-form")
  public long write(@NotNull FormId id, long version, @NotNull @Valid WriteForm text) {
    var by = guards.staff();
    var form = forms.get(id);
    form.mustBeSeenAt(version);
    form.write(text, by, clock.instant());
    forms.flush();
    return form.version();
  }

  /** From now on panels may go by it, and nobody changes it. */
  @Audited("expertise.publish-form")
  public void publish(@NotNull FormId id, long version) {
    var by = guards.staff();
    var form = forms.get(id);
    form.mustBeSeenAt(version);
    form.publish(by, clock.instant());
  }
}
