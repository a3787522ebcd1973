package ru.rsnms.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.talk.AnswerProposal;
import ru.rsnms.agreement.talk.NextText;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.agreement.talk.ProposalKind;
import ru.rsnms.agreement.talk.ProposalLine;
import ru.rsnms.agreement.talk.ProposalVerdict;
import ru.rsnms.agreement.talk.Propose;
import ru.rsnms.agreement.talk.RedlineUnit;
import ru.rsnms.agreement.talk.TalkAction;
import ru.rsnms.agreement.talk.TalkActionState;
import ru.rsnms.agreement.talk.TalkCard;
import ru.rsnms.agreement.talk.TalkQueries;
import ru.rsnms.agreement.talk.TalkService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /agreement/talk.xhtml}: an agreement as a party reads and negotiates it. */
@Named
@ViewScoped
public class TalkView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TalkQueries queries;
  @Inject TalkService talks;
  @Inject Notices notices;

  private UUID id;
  private TalkAction chosen;
  private UUID unit;
  private UUID proposal;
  private int number;
  private long version;
  private ProposalKind kind = ProposalKind.REPLACE;
  private ProposalVerdict verdict;
  private String wording;
  private String reason;
  private transient TalkCard card;
  private transient List<TalkClause> clauses;
  private transient NextText next;

  public void load() {
    if (id == null) {
      throw new NotFound("agreement/not-found");
    }
    if (isUnread()) {
      talks.view(new AgreementId(id));
    }
    seen();
    if (chosen != null && !getCard().action(chosen).open()) {
      chosen = null;
    }
    if (chosen == TalkAction.PROPOSE && wording == null && getClause() != null) {
      wording = getClause().isTable() ? null : textOfUnit();
    }
  }

  private boolean isUnread() {
    return getCard().parties().stream().anyMatch(one -> one.own() && one.viewedAt() == null);
  }

  private String textOfUnit() {
    return getClause().text();
  }

  private void seen() {
    card = null;
    clauses = null;
    number = getCard().number();
    version = getCard().version();
  }

  /** Does the chosen action and shows the agreement as it is then. */
  public String act() {
    if (!notices.attempt(this::perform)) {
      seen();
      return null;
    }
    notices.doneNext("talk.done." + chosen);
    return here();
  }

  private String here() {
    return "/agreement/talk.xhtml?faces-redirect=true&id=" + id;
  }

  private void perform() {
    var which = new AgreementId(id);
    switch (chosen) {
      case PROPOSE -> talks.propose(new Propose(which, number, unit, kind, wording, reason));
      case ANSWER -> talks.answer(new AnswerProposal(new ProposalId(proposal), answered(), reason));
      case ACCEPT -> talks.accept(which, number);
      case ENTER -> talks.enter(which, version);
      case REFUSE -> talks.refuse(which, version, reason);
    }
  }

  private ProposalVerdict answered() {
    return verdict == null ? ProposalVerdict.ACCEPT : verdict;
  }

  /** The same answer wherever the change was offered. */
  public String answerEverywhere() {
    var answered = new int[1];
    var said = new AnswerProposal(new ProposalId(proposal), answered(), reason);
    if (!notices.attempt(() -> answered[0] = talks.answerEverywhere(said))) {
      seen();
      return null;
    }
    notices.doneNext("talk.done.everywhere", answered[0]);
    return here();
  }

  /** Takes a proposal of the own party back. */
  public String withdraw() {
    if (!notices.attempt(() -> talks.withdraw(new ProposalId(proposal)))) {
      seen();
      return null;
    }
    notices.doneNext("talk.done.WITHDRAW");
    return here();
  }

  public TalkCard getCard() {
    if (card == null) {
      card = queries.open(new AgreementId(id));
    }
    return card;
  }

  private List<TalkClause> clauses() {
    if (clauses == null) {
      clauses = TalkClause.of(getCard());
    }
    return clauses;
  }

  /** The text down to the clause that is spoken of; all of it when none is. */
  public List<TalkClause> getAbove() {
    return clauses().subList(0, split());
  }

  /** The text behind the clause that is spoken of. */
  public List<TalkClause> getBelow() {
    return clauses().subList(split(), clauses().size());
  }

  private int split() {
    for (var i = 0; i < clauses().size(); i++) {
      if (unit != null && isAtClause() && unit.equals(clauses().get(i).id())) {
        return i + 1;
      }
    }
    return clauses().size();
  }

  private boolean isAtClause() {
    return chosen == TalkAction.PROPOSE || proposal != null;
  }

  /** The clause that is spoken of; {@code null} where none is. */
  public TalkClause getClause() {
    return clauses().stream()
        .filter(one -> unit != null && unit.equals(one.id()))
        .findFirst()
        .orElse(null);
  }

  /** The proposal that is answered or withdrawn; {@code null} for none. */
  public ProposalLine getLine() {
    return getCard().proposals().stream()
        .filter(one -> one.id().value().equals(proposal))
        .findFirst()
        .orElse(null);
  }

  /** Is there a form beside the text? Entering has its own, above it. */
  public boolean isFormed() {
    if (chosen == null) {
      return false;
    }
    return switch (chosen) {
      case PROPOSE -> getClause() != null;
      case ANSWER -> getLine() != null && getLine().toAnswer();
      case ACCEPT, REFUSE -> true;
      case ENTER -> false;
    };
  }

  public String getFormTitle() {
    return switch (chosen) {
      case PROPOSE -> PageTexts.of("talk.propose.at", getClause().place());
      case ANSWER -> PageTexts.of("talk.answer.to", getLine().partyName());
      case ACCEPT, REFUSE, ENTER -> Texts.of(chosen);
    };
  }

  /** Was the change that is answered offered to others, too? */
  public boolean isEverywhere() {
    return chosen == TalkAction.ANSWER && getLine() != null && getLine().offered();
  }

  /** What is not settled, first what waits for the caller. */
  public List<ProposalLine> getAlive() {
    var alive = getCard().proposals().stream().filter(ProposalLine::alive).toList();
    return Stream.concat(
            alive.stream().filter(ProposalLine::toAnswer),
            alive.stream().filter(one -> !one.toAnswer()))
        .toList();
  }

  /** Those about clauses that the text has no more. */
  public List<ProposalLine> getHomeless() {
    var units = clauses().stream().map(TalkClause::id).filter(Objects::nonNull).toList();
    return getCard().proposals().stream().filter(one -> !units.contains(one.unit())).toList();
  }

  public NextText getNext() {
    if (next == null) {
      next = queries.next(new AgreementId(id));
    }
    return next;
  }

  public List<RedlineUnit> getNextLines() {
    return getNext().lines().stream().filter(RedlineUnit::differs).toList();
  }

  /** Buttons that are not at a clause. */
  public List<TalkActionState> getOffer() {
    return getCard().actions().stream()
        .filter(
            one ->
                one.open()
                    && one.action() != TalkAction.PROPOSE
                    && one.action() != TalkAction.ANSWER)
        .toList();
  }

  public boolean isProposable() {
    return getCard().action(TalkAction.PROPOSE).open();
  }

  /** Why the caller's party cannot accept yet; {@code null} where it can or need not. */
  public String getWaitsFor() {
    return isProposable() ? getCard().action(TalkAction.ACCEPT).closedBecause() : null;
  }

  public List<Option> getKinds() {
    var table = getClause() != null && getClause().isTable() && getClause().number() == null;
    var event = getClause() != null && getClause().isTable();
    return Stream.of(ProposalKind.values())
        .filter(one -> !table || !one.hasWording())
        .filter(one -> !event || one != ProposalKind.INSERT_AFTER)
        .map(one -> new Option(one.name(), PageTexts.of("talk.kind." + one)))
        .toList();
  }

  public List<Option> getVerdicts() {
    return Stream.of(ProposalVerdict.values())
        .map(one -> new Option(one.name(), Texts.of(one)))
        .toList();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public TalkAction getChosen() {
    return chosen;
  }

  public void setChosen(TalkAction chosen) {
    this.chosen = chosen;
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public UUID getProposal() {
    return proposal;
  }

  public void setProposal(UUID proposal) {
    this.proposal = proposal;
  }

  public ProposalKind getKind() {
    return kind;
  }

  public void setKind(ProposalKind kind) {
    this.kind = kind;
  }

  public ProposalVerdict getVerdict() {
    return verdict;
  }

  public void setVerdict(ProposalVerdict verdict) {
    this.verdict = verdict;
  }

  public String getWording() {
    return wording;
  }

  public void setWording(String wording) {
    this.wording = wording;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
