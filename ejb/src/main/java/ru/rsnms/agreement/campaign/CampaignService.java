package ru.rsnms.agreement.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import ru.rsnms.agreement.model.CampaignDesk;
import ru.rsnms.agreement.model.CampaignMoves;
import ru.rsnms.agreement.model.CampaignSight;
import ru.rsnms.audit.Audited;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/** Campaigns are led by the ministry's staff. Every public method is one transaction. */
@Stateless
@RolesAllowed(Role.MIN_OFFICER)
public class CampaignService {

  private CampaignDesk desk;
  private CampaignMoves moves;
  private CurrentActor actor;
  private Clock clock;

  protected CampaignService() {
    // for the container
  }

  @Inject
  public CampaignService(CampaignDesk desk, CampaignMoves moves, CurrentActor actor, Clock clock) {
    this.desk = desk;
    this.moves = moves;
    this.actor = actor;
    this.clock = clock;
  }

  /** A campaign of a published version of a template; nothing is drafted yet. */
  @Audited("agreement.campaign.create")
  public CampaignId create(@NotNull @Valid NewCampaign command) {
    return desk.create(command, leader(), clock.instant());
  }

  /** Other conditions, before anything is drafted. */
  @Audited("agreement.campaign.change")
  public void change(@NotNull CampaignId id, long version, @NotNull @Valid CampaignTerms terms) {
    desk.change(id, version, terms, leader(), clock.instant());
  }

  /** Begins the job that drafts an agreement with each party; answers how many it will be. */
  @Audited("agreement.campaign.generate")
  public int generate(@NotNull CampaignId id, long version) {
    return desk.generate(id, version, leader(), clock.instant());
  }

  /** Sends drafts to their parties; one is sent as all are. */
  @Audited("agreement.campaign.send")
  public List<Outcome> send(@NotNull @Valid ChosenAgreements command) {
    return moves.send(command.campaign(), command.agreements(), leader(), clock.instant());
  }

  /** Makes drafts anew from the registry as it is now. */
  @Audited("agreement.campaign.redraft")
  public List<Outcome> redraft(@NotNull @Valid ChosenAgreements command) {
    return moves.redraft(command.campaign(), command.agreements(), leader(), clock.instant());
  }

  /** Reminds whom everybody waits for; nobody of the same thing twice a day. */
  @Audited("agreement.campaign.remind")
  public List<Outcome> remind(@NotNull @Valid ChosenAgreements command) {
    return moves.remind(command.campaign(), command.agreements(), leader(), clock.instant());
  }

  @Audited("agreement.campaign.complete")
  public void complete(@NotNull CampaignId id, long version) {
    desk.complete(id, version, leader(), clock.instant());
  }

  /** Gives the campaign up, with its agreements that nobody has concluded. */
  @Audited("agreement.campaign.cancel")
  public void cancel(@NotNull CampaignId id, long version, String reason) {
    desk.cancel(id, version, CampaignSight.reason(reason), leader(), clock.instant());
  }

  private Actor leader() {
    CampaignSight.requireLeader(actor.get());
    return actor.get();
  }
}
