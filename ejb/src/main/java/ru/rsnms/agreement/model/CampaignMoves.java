package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.campaign.Outcome;
import ru.rsnms.agreement.campaign.ReminderKind;
import ru.rsnms.registry.WorkCalendar;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;

/**
 * What is done with chosen agreements of a campaign. What cannot be done with one is written in its
 * row and keeps no other from it.
 */
@ApplicationScoped
public class CampaignMoves {

  @PersistenceContext EntityManager em;
  @Inject CampaignStore campaigns;
  @Inject AgreementStore agreements;
  @Inject CampaignDrafts drafts;
  @Inject Matrix matrix;
  @Inject WorkCalendar calendar;
  @Inject Clock clock;

  /** The parties may read the texts from now on and have the campaign's term to answer. */
  public List<Outcome> send(CampaignId id, List<AgreementId> chosen, Actor by, Instant at) {
    var campaign = campaigns.getForUpdate(id);
    var due = calendar.after(LocalDate.now(clock), campaign.terms().answerDays());
    var outcomes = each(id, chosen, by, row -> send(row, due, by, at));
    if (outcomes.stream().anyMatch(Outcome::isDone)) {
      campaign.run(by, at);
    }
    return outcomes;
  }

  private String send(MatrixRow row, LocalDate due, Actor by, Instant at) {
    if (row.state() != MatrixState.READY) {
      return row.state() == MatrixState.GAPS
          ? Texts.of("agreement.refused.gaps", row.gaps().size())
          : Texts.of("agreement.refused.sent");
    }
    agreements.getForUpdate(row.agreement()).send(due, by, at);
    agreements.parties(row.agreement()).forEach(party -> party.invited(at));
    return null;
  }

  /** Makes the texts of drafts anew from the registry as it is now. */
  public List<Outcome> redraft(CampaignId id, List<AgreementId> chosen, Actor by, Instant at) {
    campaigns.getForUpdate(id);
    return each(id, chosen, by, row -> redraft(row, by, at));
  }

  private String redraft(MatrixRow row, Actor by, Instant at) {
    if (row.state() != MatrixState.READY && row.state() != MatrixState.GAPS) {
      return Texts.of("agreement.refused.sent");
    }
    drafts.redraft(agreements.getForUpdate(row.agreement()), by, at);
    return null;
  }

  /** Reminds whom everybody waits for; nobody of the same thing twice a day. */
  public List<Outcome> remind(CampaignId id, List<AgreementId> chosen, Actor by, Instant at) {
    campaigns.getForUpdate(id);
    var today = LocalDate.now(clock);
    var already = remindedOn(id, today);
    return each(id, chosen, by, row -> remind(row, today, already, by, at));
  }

  private String remind(MatrixRow row, LocalDate today, Set<UUID> already, Actor by, Instant at) {
    if (row.waiting() == null || row.waiting().parties().isEmpty()) {
      return Texts.of("agreement.refused.nobody");
    }
    var kind =
        row.state() == MatrixState.AGREED || row.state() == MatrixState.SIGNING
            ? ReminderKind.SIGN
            : ReminderKind.ANSWER;
    var reminded = 0;
    for (var party : agreements.parties(row.agreement())) {
      if (row.waiting().parties().contains(party.id()) && !already.contains(party.id().value())) {
        em.persist(new Reminder(party, kind, today, row.waiting().due(), by, at));
        reminded++;
      }
    }
    return reminded == 0 ? Texts.of("agreement.refused.reminded") : null;
  }

  private Set<UUID> remindedOn(CampaignId id, LocalDate day) {
    return new HashSet<>(
        em.createQuery(
                "select r.party.value from Reminder r, Agreement a where r.agreement = a.id.value"
                    + " and a.campaign = :id and r.day = :day",
                UUID.class)
            .setParameter("id", id.value())
            .setParameter("day", day)
            .getResultList());
  }

  /** Those of other campaigns are no part of this one and look as if they did not exist. */
  private List<Outcome> each(
      CampaignId id, List<AgreementId> chosen, Actor by, Function<MatrixRow, String> move) {
    Map<AgreementId, MatrixRow> rows =
        matrix.rows(id, by).stream()
            .filter(row -> row.agreement() != null)
            .collect(Collectors.toMap(MatrixRow::agreement, row -> row));
    var outcomes = new ArrayList<Outcome>();
    for (var agreement : new LinkedHashSet<>(chosen)) {
      var row = rows.get(agreement);
      if (row == null) {
        throw new NotFound("agreement/not-found");
      }
      outcomes.add(new Outcome(agreement, row.name(), move.apply(row)));
    }
    return outcomes;
  }
}
