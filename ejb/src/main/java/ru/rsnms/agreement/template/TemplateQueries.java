package ru.rsnms.agreement.template;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.agreement.model.TemplateCards;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.CurrentActor;

/** Reads templates; they are no secret to those who conclude agreements. */
@Stateless
@RolesAllowed({
  MINISTER,
  MIN_OFFICER,
  MIN_LEGAL,
  INST_RESERVE,
  INST_CENTER,
  INST_HEAD,
  MUN_HEAD,
  MUN_OFFICER,
  AUDITOR
})
public class TemplateQueries {

  private TemplateCards cards;
  private CurrentActor actor;

  protected TemplateQueries() {
    // for the container
  }

  @Inject
  public TemplateQueries(TemplateCards cards, CurrentActor actor) {
    this.cards = cards;
    this.actor = actor;
  }

  /** By name; drafts of versions are told to the ministry's staff only. */
  public List<TemplateRow> templates() {
    return cards.rows(actor.get());
  }

  /** A version; a draft exists for the ministry's staff only. */
  public TemplateCard version(@NotNull TemplateVersionId id) {
    return cards.version(id, actor.get());
  }

  /** The draft for who writes it, otherwise the version in use. */
  public TemplateCard template(@NotNull TemplateId id) {
    return cards.template(id, actor.get());
  }

  /** What the version would make with an organisation in the role that each has; keeps nothing. */
  public Draft preview(@NotNull TemplateVersionId id, @NotNull OrganizationId with) {
    return cards.preview(id, with, actor.get());
  }
}
