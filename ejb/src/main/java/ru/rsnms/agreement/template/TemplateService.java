package ru.rsnms.agreement.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.agreement.model.CampaignSight;
import ru.rsnms.agreement.model.TemplateDesk;
import ru.rsnms.audit.Audited;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/** Templates are written and published by the ministry's staff. */
@Stateless
@RolesAllowed(Role.MIN_OFFICER)
public class TemplateService {

  private TemplateDesk desk;
  private CurrentActor actor;
  private Clock clock;

  protected TemplateService() {
    // for the container
  }

  @Inject
  public TemplateService(TemplateDesk desk, CurrentActor actor, Clock clock) {
    this.desk = desk;
    this.actor = actor;
    this.clock = clock;
  }

  /** A new template under a code that nobody has. */
  @Audited("agreement.template.create")
  public TemplateVersionId create(@NotNull @Valid NewTemplate command) {
    CampaignSight.requireLeader(actor.get());
    return desk.create(command, actor.get(), clock.instant());
  }

  /** Other words of the draft; it need not hold together yet. */
  @Audited("agreement.template.write")
  public void write(@NotNull @Valid WriteTemplate command) {
    CampaignSight.requireLeader(actor.get());
    desk.write(command, actor.get(), clock.instant());
  }

  /** From here on the words never change; the version before is retired. */
  @Audited("agreement.template.publish")
  public void publish(@NotNull TemplateVersionId id, long version) {
    CampaignSight.requireLeader(actor.get());
    desk.publish(id, version, actor.get(), clock.instant());
  }

  /** A draft of the next version, with the words of the one in use. */
  @Audited("agreement.template.renew")
  public TemplateVersionId renew(@NotNull TemplateId id) {
    CampaignSight.requireLeader(actor.get());
    return desk.renew(id, actor.get(), clock.instant());
  }
}
