package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.reserve.run.ConfirmRun;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.RunAction;
import ru.rsnms.reserve.run.RunActionState;
import ru.rsnms.reserve.run.RunCard;
import ru.rsnms.reserve.run.RunId;
import ru.rsnms.reserve.run.RunQueries;
import ru.rsnms.reserve.run.RunRow;
import ru.rsnms.reserve.run.RunService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.faces.Words;

/** Backs {@code /reserve/run.xhtml}: a selection run, its border, and the commission's protocol. */
@Named
@ViewScoped
public class RunView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 25;

  @Inject RunQueries queries;
  @Inject RunService service;
  @Inject Notices notices;
  @Inject Words words;

  private UUID id;
  private Integer page;
  private String protocol;
  private LocalDate date;
  private String[] chosen = {};
  private String reason;
  private transient RunCard card;
  private transient Page<RunRow> rows;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/run-not-found");
    }
    var sitting = getCard().sitting();
    if (sitting != null) {
      protocol = sitting.number();
      date = sitting.date();
    }
  }

  public String propose() {
    return step(() -> service.propose(run(), getCard().version()), "reserve.run.proposed");
  }

  public String confirm() {
    return step(() -> service.confirm(command()), "reserve.run.confirmed");
  }

  private ConfirmRun command() {
    var units = Stream.of(chosen).map(UUID::fromString).collect(Collectors.toSet());
    return new ConfirmRun(run(), getCard().version(), protocol, date, units, reason);
  }

  private String step(Runnable step, String said) {
    if (!notices.attempt(step)) {
      card = null;
      return null;
    }
    notices.doneNext(said);
    return "/reserve/run.xhtml?faces-redirect=true&id=" + id;
  }

  public RunCard getCard() {
    if (card == null) {
      card = queries.open(run());
    }
    return card;
  }

  public Page<RunRow> getRows() {
    if (rows == null) {
      var wanted = page == null ? 0 : Math.max(0, page - 1);
      rows = queries.rows(run(), new PageRequest(wanted, ROWS, null));
    }
    return rows;
  }

  /** Whom the commission chooses among. */
  public List<Option> getEquals() {
    return getCard().tiedRows().stream()
        .map(
            row ->
                new Option(
                    row.unit().toString(),
                    PageTexts.of(
                        "reserve.run.equal", row.number(), row.name(), row.organization())))
        .toList();
  }

  /** The arithmetic of the places in words. */
  public String getSums() {
    var quota = getCard().quota();
    return switch (new LevelRef(getCard().season(), getCard().level()).unit()) {
      case PERSON ->
          PageTexts.of(
              "reserve.run.sums.quota", quota.base(), words.decimal(quota.exact()), quota.places());
      case TEAM -> PageTexts.of("reserve.run.sums.teams", quota.scored(), quota.places());
      case MEMBER -> PageTexts.of("reserve.run.sums.members", quota.scored());
    };
  }

  public boolean open(RunAction action) {
    return getCard().action(action).open();
  }

  /** What comes next but is closed to the user, with the reason. */
  public List<RunActionState> getWaiting() {
    var next =
        switch (getCard().head().stage()) {
          case SIMULATED -> List.of(RunAction.PROPOSE);
          case PROPOSED -> List.of(RunAction.CONFIRM);
          case CONFIRMED, SUPERSEDED -> List.<RunAction>of();
        };
    return getCard().actions().stream()
        .filter(one -> next.contains(one.action()) && !one.open())
        .toList();
  }

  private RunId run() {
    return new RunId(id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }

  public String getProtocol() {
    return protocol;
  }

  public void setProtocol(String protocol) {
    this.protocol = protocol;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen == null ? new String[0] : chosen.clone();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
