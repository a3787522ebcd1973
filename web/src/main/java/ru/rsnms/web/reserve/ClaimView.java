package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationDraftService;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.WriteClaim;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/apply/claim.xhtml}: one result in a contest with its proof. */
@Named
@ViewScoped
public class ClaimView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ApplicationQueries applications;
  @Inject ApplicationDraftService service;
  @Inject Notices notices;

  private UUID id;
  private UUID claim;
  private String contest;
  private Integer year;
  private ContestRank rank;
  private boolean ofTeam;
  private String proofName;
  private final ProofForm proof = new ProofForm();
  private transient ApplicationCard card;

  public void load() {
    if (id == null || !card().own()) {
      throw new NotFound("reserve/application-not-found");
    }
    if (claim != null) {
      show();
    }
  }

  private void show() {
    var shown =
        card().claims().stream()
            .filter(one -> one.id().value().equals(claim))
            .findFirst()
            .orElseThrow(() -> new NotFound("reserve/application-claim-not-found"));
    contest = shown.contest();
    year = shown.year();
    rank = shown.rank();
    ofTeam = shown.ofTeam();
    proofName = shown.proof().name();
  }

  public String save() {
    return notices.attempt(() -> service.claim(command())) ? done() : refused();
  }

  public String drop() {
    return notices.attempt(
            () -> service.dropClaim(card().id(), card().version(), new ClaimId(claim)))
        ? done()
        : refused();
  }

  private WriteClaim command() {
    var which = claim == null ? null : new ClaimId(claim);
    return new WriteClaim(
        card().id(), card().version(), which, contest, year, rank, ofTeam, proof.chosen());
  }

  private String done() {
    return "/reserve/apply/claims.xhtml?faces-redirect=true&id=" + id;
  }

  private String refused() {
    card = null;
    return null;
  }

  private ApplicationCard card() {
    if (card == null) {
      card = applications.open(new ApplicationId(id));
    }
    return card;
  }

  public List<Option> getContests() {
    return grounds().stream().map(one -> new Option(one.contest(), one.contest())).toList();
  }

  private List<FastTrackGround> grounds() {
    return applications.contests(card().season().id());
  }

  /** Results that any of the contests counts. */
  public List<Option> getRanks() {
    return Option.of(
        grounds().stream()
            .flatMap(one -> one.ranks().stream())
            .distinct()
            .sorted()
            .toArray(ContestRank[]::new));
  }

  /** Does any of the contests count the results of teams? */
  public boolean isTeamPossible() {
    return grounds().stream().anyMatch(FastTrackGround::teamCounts);
  }

  public String getClosedBecause() {
    return card().action(ApplicationAction.EDIT).closedBecause();
  }

  public String getProofName() {
    return proofName;
  }

  public ProofForm getProof() {
    return proof;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getClaim() {
    return claim;
  }

  public void setClaim(UUID claim) {
    this.claim = claim;
  }

  public String getContest() {
    return contest;
  }

  public void setContest(String contest) {
    this.contest = contest;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public ContestRank getRank() {
    return rank;
  }

  public void setRank(ContestRank rank) {
    this.rank = rank;
  }

  public boolean isOfTeam() {
    return ofTeam;
  }

  public void setOfTeam(boolean ofTeam) {
    this.ofTeam = ofTeam;
  }
}
