package ru.rsnms.agreement.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.registry.OrganizationId;

/**
 * Goes on with campaigns whose drafts are being made, whoever began them and whatever broke them
 * off. What fails here is tried again at the next tick.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignTimer {

  private static final System.Logger LOG = System.getLogger(CampaignTimer.class.getName());

  /** Just short of the next tick. */
  private static final Duration AT_ONCE = Duration.ofMillis(1_800);

  private CampaignJob job;
  private Clock clock;

  protected CampaignTimer() {
    // for the container
  }

  @Inject
  public CampaignTimer(CampaignJob job, Clock clock) {
    this.job = job;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void tick() {
    var end = clock.instant().plus(AT_ONCE);
    job.generating().forEach(campaign -> goOn(campaign, end));
  }

  private void goOn(CampaignId campaign, Instant end) {
    while (clock.instant().isBefore(end)) {
      var next = job.next(campaign);
      if (next.isEmpty()) {
        job.finish(campaign);
        return;
      }
      draft(campaign, next.get());
    }
  }

  /** A fault of one item keeps no other from its draft. */
  private void draft(CampaignId campaign, OrganizationId with) {
    try {
      job.draft(campaign, with);
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.ERROR, "an agreement was not drafted", fault);
      job.fault(campaign, with);
    }
  }
}
