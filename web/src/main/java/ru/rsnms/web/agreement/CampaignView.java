package ru.rsnms.web.agreement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.campaign.CampaignCard;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignQueries;
import ru.rsnms.agreement.campaign.CampaignService;
import ru.rsnms.agreement.campaign.ChosenAgreements;
import ru.rsnms.agreement.campaign.MatrixFilter;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.campaign.Outcome;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.Words;

/** Backs {@code /agreement/campaign.xhtml}: parties × steps, and what is done with them. */
@Named
@ViewScoped
public class CampaignView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A region of ordinary size is seen at once. */
  private static final int ROWS = 50;

  @Inject CampaignQueries campaigns;
  @Inject CampaignService service;
  @Inject Listing listing;
  @Inject Notices notices;
  @Inject Words words;

  private UUID id;
  private MatrixState state;
  private String search;
  private boolean overdue;
  private String waitingFor;
  private String act;
  private String reason;
  private long version;
  private transient CampaignCard card;
  private transient Page<MatrixRow> found;
  private transient List<Outcome> outcomes;

  public void load() {
    if (id == null) {
      throw new NotFound("agreement/campaign-not-found");
    }
    version = getCard().version();
  }

  /** Leads to the page anew, so that loading it once more shows how far the job is. */
  public String generate() {
    var begun = new int[1];
    if (notices.attempt(() -> begun[0] = service.generate(campaign(), version))) {
      notices.doneNext("campaign.generate.done", begun[0]);
      return here();
    }
    forget();
    return null;
  }

  public void send() {
    chosen(service::send, "campaign.send.done");
  }

  public void redraft() {
    chosen(service::redraft, "campaign.redraft.done");
  }

  public void remind() {
    chosen(service::remind, "campaign.remind.done");
  }

  /** The same for one as for all that are ticked; what cannot be done is told row by row. */
  private void chosen(Function<ChosenAgreements, List<Outcome>> move, String done) {
    var ticked = ticked();
    if (ticked.isEmpty()) {
      notices.atField("matrix", "campaign.chosen.none");
      return;
    }
    var told = new ArrayList<Outcome>();
    if (notices.attempt(() -> told.addAll(move.apply(new ChosenAgreements(campaign(), ticked))))) {
      notices.done(done, told.stream().filter(Outcome::isDone).count(), told.size());
    }
    outcomes = told;
    forget();
  }

  private static List<AgreementId> ticked() {
    var values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("chosen");
    return values == null
        ? List.of()
        : Stream.of(values).map(UUID::fromString).map(AgreementId::new).toList();
  }

  public String complete() {
    return ended(() -> service.complete(campaign(), version), "campaign.complete.done");
  }

  public String cancel() {
    return ended(() -> service.cancel(campaign(), version, reason), "campaign.cancel.done");
  }

  private String ended(Runnable step, String done) {
    if (notices.attempt(step)) {
      notices.doneNext(done);
      return here();
    }
    forget();
    return null;
  }

  private String here() {
    return "/agreement/campaign.xhtml?faces-redirect=true&id=" + id;
  }

  private void forget() {
    card = null;
    found = null;
    version = getCard().version();
  }

  public CampaignCard getCard() {
    if (card == null) {
      card = campaigns.campaign(campaign());
    }
    return card;
  }

  public Page<MatrixRow> getFound() {
    if (found == null) {
      var filter = new MatrixFilter(campaign(), state, search, overdue, waitingFor);
      var page = listing.getPage() == null ? 0 : Math.max(0, listing.getPage() - 1);
      found = campaigns.matrix(filter, new PageRequest(page, ROWS, null));
    }
    return found;
  }

  public List<MatrixLine> getLines() {
    return getFound().items().stream().map(row -> MatrixLine.of(row, getSigners(), words)).toList();
  }

  /** The sides in the order in which they sign. */
  public List<PartyRole> getSigners() {
    return getCard().roles().stream().sorted(Comparator.comparingInt(PartyRole::step)).toList();
  }

  /** What was not done, after something was to be done with several. */
  public List<Outcome> getRefused() {
    return Optional.ofNullable(outcomes).orElse(List.of()).stream()
        .filter(one -> !one.isDone())
        .toList();
  }

  public List<MatrixState> getStates() {
    return Stream.of(MatrixState.values()).filter(one -> getCard().count(one) > 0).toList();
  }

  public List<Option> getRoleOptions() {
    return getCard().roles().stream().map(role -> new Option(role.code(), role.name())).toList();
  }

  public boolean isFiltered() {
    return state != null || search != null && !search.isBlank() || overdue || waitingFor != null;
  }

  private CampaignId campaign() {
    return new CampaignId(id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public MatrixState getState() {
    return state;
  }

  public void setState(MatrixState state) {
    this.state = state;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }

  public String getWaitingFor() {
    return waitingFor;
  }

  public void setWaitingFor(String waitingFor) {
    this.waitingFor = waitingFor;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
