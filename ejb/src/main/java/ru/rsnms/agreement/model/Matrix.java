package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignItemState;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.talk.ProposalState;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.shared.Actor;

/**
 * Parties × steps: every agreement of a campaign with how far each of its sides is and whom
 * everybody waits for. Read by a few statements however many agreements there are.
 */
@ApplicationScoped
public class Matrix {

  @PersistenceContext EntityManager em;
  @Inject CampaignStore campaigns;
  @Inject AgreementStore agreements;
  @Inject MunicipalityNames municipalities;
  @Inject Clock clock;

  /** Numbers of proposals of one agreement, with who has not answered the open ones. */
  private record Talk(long open, long accepted, long entered, Instant since, List<UUID> owing) {

    static final Talk NONE = new Talk(0, 0, 0, null, List.of());
  }

  /** Rows that the caller may see, in the order of the campaign. */
  public List<MatrixRow> rows(CampaignId id, Actor actor) {
    Map<UUID, Agreement> drafted =
        agreements.of(id).stream().collect(Collectors.toMap(one -> one.id().value(), one -> one));
    var parties = parties(id);
    var talks = talks(id, parties);
    var reminded = reminded(id);
    var names = municipalities.all();
    var rows = new ArrayList<MatrixRow>();
    for (var item : campaigns.items(id)) {
      var agreement = item.agreement().map(one -> drafted.get(one.value())).orElse(null);
      var sent = agreement != null && agreement.sentAt() != null;
      if (CampaignSight.sees(item.place(), sent, actor)) {
        var key = agreement == null ? null : agreement.id().value();
        rows.add(
            row(
                item,
                names.get(Objects.requireNonNullElse(item.place().municipality(), "")),
                agreement,
                parties.getOrDefault(key, List.of()),
                talks.getOrDefault(key, Talk.NONE),
                reminded.get(key)));
      }
    }
    return rows;
  }

  private Map<UUID, List<AgreementParty>> parties(CampaignId id) {
    return em.createQuery(
            "select p from AgreementParty p, Agreement a where p.agreement = a.id"
                + " and a.campaign = :id order by p.position",
            AgreementParty.class)
        .setParameter("id", id.value())
        .getResultStream()
        .collect(Collectors.groupingBy(party -> party.agreement().value()));
  }

  private Map<UUID, Instant> reminded(CampaignId id) {
    Map<UUID, Instant> last = new HashMap<>();
    em.createQuery(
            "select r.agreement, max(r.at) from Reminder r, Agreement a"
                + " where r.agreement = a.id.value and a.campaign = :id group by r.agreement",
            Object[].class)
        .setParameter("id", id.value())
        .getResultList()
        .forEach(row -> last.put((UUID) row[0], (Instant) row[1]));
    return last;
  }

  private Map<UUID, Talk> talks(CampaignId id, Map<UUID, List<AgreementParty>> parties) {
    Map<UUID, Talk> talks = new HashMap<>();
    List<?> found =
        em.createNativeQuery(
                """
                select cast(p.agreement_id as text), p.state, p.entered_number is not null,
                  cast(p.party_id as text), p.made_at,
                  (select string_agg(cast(a.party_id as text), ',') from agreement.proposal_answer a
                    where a.proposal_id = p.id)
                from agreement.clause_proposal p join agreement.agreement g on g.id = p.agreement_id
                where g.campaign_id = :id and p.kind <> 'COMMENT'
                """)
            .setParameter("id", id.value())
            .getResultList();
    for (var line : found) {
      var row = (Object[]) line;
      var agreement = UUID.fromString((String) row[0]);
      talks.merge(
          agreement, talk(row, parties.getOrDefault(agreement, List.of())), Matrix::together);
    }
    return talks;
  }

  private static Talk talk(Object[] row, List<AgreementParty> parties) {
    var state = ProposalState.valueOf((String) row[1]);
    if (state != ProposalState.OPEN) {
      var entered = (Boolean) row[2];
      var accepted = state == ProposalState.ACCEPTED;
      return new Talk(
          0, accepted && !entered ? 1 : 0, accepted && entered ? 1 : 0, null, List.of());
    }
    var said = row[3] + "," + Objects.requireNonNullElse(row[5], "");
    var owing =
        parties.stream()
            .map(party -> party.id().value())
            .filter(party -> !said.contains(party.toString()))
            .toList();
    return new Talk(1, 0, 0, (Instant) row[4], owing);
  }

  private static Talk together(Talk one, Talk other) {
    var owing = new ArrayList<>(one.owing());
    other.owing().stream().filter(id -> !owing.contains(id)).forEach(owing::add);
    var since =
        one.since() == null || other.since() != null && other.since().isBefore(one.since())
            ? other.since()
            : one.since();
    return new Talk(
        one.open() + other.open(),
        one.accepted() + other.accepted(),
        one.entered() + other.entered(),
        since,
        owing);
  }

  private MatrixRow row(
      CampaignItem item,
      String municipality,
      Agreement agreement,
      List<AgreementParty> parties,
      Talk talk,
      Instant reminded) {
    if (agreement == null) {
      var failed = item.state() == CampaignItemState.REFUSED;
      return new MatrixRow(
          item.organization(),
          item.name(),
          municipality,
          null,
          failed ? MatrixState.FAILED : MatrixState.WAITING,
          null,
          List.of(),
          null,
          null,
          0,
          0,
          0,
          null,
          List.of(),
          null,
          null,
          item.why(),
          null);
    }
    var turn = turn(agreement, parties);
    return new MatrixRow(
        item.organization(),
        item.name(),
        municipality,
        agreement.id(),
        state(agreement),
        agreement.draftedAt(),
        agreement.gaps(),
        agreement.sentAt(),
        agreement.answerDue(),
        talk.open(),
        talk.accepted(),
        talk.entered(),
        agreement.agreedAt(),
        parties.stream().map(party -> side(party, turn)).toList(),
        agreement.inForceOn(),
        waiting(agreement, parties, talk, turn),
        agreement.endingReason(),
        reminded);
  }

  static MatrixState state(Agreement agreement) {
    return switch (agreement.stage()) {
      case DRAFT, INTERNAL_APPROVAL ->
          agreement.gaps().isEmpty() ? MatrixState.READY : MatrixState.GAPS;
      case SENT -> MatrixState.SENT;
      case NEGOTIATING -> MatrixState.NEGOTIATING;
      case AGREED -> MatrixState.AGREED;
      case SIGNING -> MatrixState.SIGNING;
      case SIGNED, IN_FORCE -> MatrixState.CONCLUDED;
      case EXPIRED, TERMINATED, REFUSED, CANCELLED -> MatrixState.ENDED;
    };
  }

  /** Those whose signature is next: the lowest step that not everybody of has signed. */
  private static List<AgreementParty> turn(Agreement agreement, List<AgreementParty> parties) {
    if (agreement.stage() != AgreementStage.AGREED && agreement.stage() != AgreementStage.SIGNING) {
      return List.of();
    }
    var unsigned = parties.stream().filter(party -> party.state() != PartyState.SIGNED).toList();
    return unsigned.stream()
        .min(Comparator.comparingInt(AgreementParty::step))
        .map(first -> unsigned.stream().filter(one -> one.step() == first.step()).toList())
        .orElse(List.of());
  }

  private static MatrixRow.Side side(AgreementParty party, List<AgreementParty> turn) {
    return new MatrixRow.Side(
        party.id(),
        party.role(),
        party.roleName(),
        party.name(),
        party.state(),
        turn.contains(party),
        party.viewedAt(),
        party.signedAt());
  }

  private MatrixRow.Waiting waiting(
      Agreement agreement, List<AgreementParty> parties, Talk talk, List<AgreementParty> turn) {
    return switch (agreement.stage()) {
      case DRAFT, INTERNAL_APPROVAL -> waiting(List.of(), agreement.draftedAt(), null);
      case SENT ->
          waiting(
              those(parties, party -> !hasAccepted(party, agreement)),
              agreement.sentAt(),
              agreement.answerDue());
      case NEGOTIATING ->
          waiting(
              those(parties, party -> talk.owing().contains(party.id().value())),
              Optional.ofNullable(talk.since()).orElse(agreement.sentAt()),
              agreement.answerDue());
      case AGREED, SIGNING -> waiting(turn, lastSignature(agreement, parties), null);
      case SIGNED, IN_FORCE, EXPIRED, TERMINATED, REFUSED, CANCELLED -> null;
    };
  }

  private static boolean hasAccepted(AgreementParty party, Agreement agreement) {
    return party.state() == PartyState.ACCEPTED
        && Objects.equals(party.acceptedNumber(), agreement.currentNumber());
  }

  private static List<AgreementParty> those(
      List<AgreementParty> parties, Predicate<AgreementParty> wanted) {
    return parties.stream().filter(wanted).toList();
  }

  private static Instant lastSignature(Agreement agreement, List<AgreementParty> parties) {
    return parties.stream()
        .map(AgreementParty::signedAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(agreement.agreedAt());
  }

  private MatrixRow.Waiting waiting(List<AgreementParty> whom, Instant since, LocalDate due) {
    var today = LocalDate.now(clock);
    return new MatrixRow.Waiting(
        whom.stream().map(AgreementParty::roleName).toList(),
        whom.stream().map(AgreementParty::id).toList(),
        since,
        Duration.between(since, clock.instant()).toDays(),
        due,
        due != null && due.isBefore(today));
  }
}
