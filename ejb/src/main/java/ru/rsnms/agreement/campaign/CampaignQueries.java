package ru.rsnms.agreement.campaign;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.agreement.model.CampaignCards;
import ru.rsnms.agreement.model.CampaignPress;
import ru.rsnms.agreement.model.Duties;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/**
 * Reads campaigns. The region's readers see every row, a municipality those that were sent to it;
 * what somebody does not see is in no number either.
 */
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
public class CampaignQueries {

  private CampaignCards cards;
  private CampaignPress press;
  private Duties duties;
  private CurrentActor actor;

  protected CampaignQueries() {
    // for the container
  }

  @Inject
  public CampaignQueries(
      CampaignCards cards, CampaignPress press, Duties duties, CurrentActor actor) {
    this.cards = cards;
    this.press = press;
    this.duties = duties;
    this.actor = actor;
  }

  /** The youngest year first. */
  public List<CampaignRow> campaigns() {
    return cards.rows(actor.get());
  }

  public CampaignCard campaign(@NotNull CampaignId id) {
    return cards.card(id, actor.get());
  }

  /** Parties × steps. */
  public Page<MatrixRow> matrix(@NotNull @Valid MatrixFilter filter, @NotNull PageRequest page) {
    return cards.page(filter, page, actor.get());
  }

  /** All rows under a filter, one after the other. */
  @Audited("agreement.campaign.export")
  public void each(@NotNull @Valid MatrixFilter filter, Consumer<MatrixRow> row) {
    cards.narrowed(filter, actor.get()).forEach(row);
  }

  /** The job row by row; for the region's readers. */
  public List<CampaignItemRow> items(@NotNull CampaignId id) {
    return cards.items(id, actor.get());
  }

  /** The report on the campaign as a paper, with the rows that the caller may see. */
  @Audited("agreement.campaign.report")
  public PaperFile report(@NotNull CampaignId id) {
    return press.report(
        cards.card(id, actor.get()), cards.narrowed(MatrixFilter.of(id), actor.get()));
  }

  /** What waits for the caller; nothing for who takes no part in agreements. */
  @PermitAll
  public List<AgreementTask> tasks() {
    return Stream.concat(cards.tasks(actor.get()).stream(), duties.asTasks().stream()).toList();
  }
}
