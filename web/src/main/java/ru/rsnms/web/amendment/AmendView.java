package ru.rsnms.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.amendment.AmendmentCard;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentPreview;
import ru.rsnms.amendment.AmendmentService;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.ClausePreview;
import ru.rsnms.amendment.ClauseReading;
import ru.rsnms.amendment.EditionQueries;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.EntryRule;
import ru.rsnms.amendment.FinishClause;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.SaveAmendment;
import ru.rsnms.amendment.TargetKind;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/**
 * Backs {@code /amendment/amend.xhtml}: amendments are written by clicking the unit; clauses of an
 * act made elsewhere are finished in the same way.
 */
@Named
@ViewScoped
public class AmendView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject EditionQueries editions;
  @Inject AmendmentService amendments;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private UUID clause;
  private InstructionForm form;
  private EntryRule entryRule;
  private LocalDate entryDate;
  private int entryDays;
  private transient AmendmentCard card;
  private transient AmendmentPreview preview;

  public void load() {
    if (id == null) {
      throw new NotFound("amendment/not-found");
    }
    show(editions.open(amendment()));
    clause = firstUnread();
  }

  private void show(AmendmentCard opened) {
    card = opened;
    version = opened.version();
    entryRule = opened.entry().rule();
    entryDate = opened.entry().date();
    entryDays = opened.entry().days();
  }

  /** The place was clicked. */
  public void select(TargetKind kind, UUID target) {
    form = new InstructionForm(kind, target);
    form.prefill(getCard().parts());
    look();
  }

  /** Another operation was chosen for the place. */
  public void choose() {
    if (form.getOperation() == Operation.REPLACE_UNIT
        || form.getOperation() == Operation.REPLACE_TITLE) {
      form.prefill(getCard().parts());
    } else if (form.isNeedingText()) {
      form.setText("");
    }
    look();
  }

  /** How it would be printed by now. */
  public void look() {
    preview = null;
    if (form == null || form.isNeedingText() && isBlank(form.getText())) {
      return;
    }
    if (form.isNeedingPut() && isBlank(form.getPut())) {
      return;
    }
    if (form.getOperation() == Operation.DELETE_WORDS && isBlank(form.getFound())) {
      return;
    }
    notices.attempt(
        () ->
            preview = amendments.preview(amendment(), amendments.spell(amendment(), form.plain())));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** The instruction joins the others, or those of the clause that is being finished. */
  public void add() {
    var done =
        notices.attempt(
            () -> {
              var wanted = amendments.spell(amendment(), form.plain());
              if (isReading()) {
                finish(appended(clauseNow().instructions(), wanted));
              } else {
                save(appended(getCard().instructions(), wanted));
              }
            });
    refresh();
    if (done) {
      forgetForm();
      if (isReading()) {
        goOn();
      }
    }
  }

  /** The clause is understood: the next one that is not comes under the hands. */
  private void goOn() {
    var left = getCard().unfinished();
    notices.done(left == 0 ? "amend.clauses.done" : "amend.clauses.next", left);
    if (left > 0) {
      selectClause(firstUnread());
    }
  }

  private void forgetForm() {
    form = null;
    preview = null;
  }

  /** Takes an instruction out of the clause that is being finished. */
  public void removeRead(int index) {
    notices.attempt(
        () -> {
          List<AmendmentInstruction> rest = new ArrayList<>(clauseNow().instructions());
          rest.remove(index);
          finish(rest);
        });
    refresh();
  }

  public void remove(int index) {
    notices.attempt(
        () -> {
          List<AmendmentInstruction> rest = new ArrayList<>(getCard().instructions());
          rest.remove(index);
          save(rest);
        });
    refresh();
  }

  /** The rule of entry into force has changed. */
  public void saveEntry() {
    if (notices.attempt(() -> save(getCard().instructions()))) {
      notices.done("amend.saved");
    }
    refresh();
  }

  /** The clause amends nothing here. */
  public void passOver() {
    var done = notices.attempt(() -> finish(List.of()));
    refresh();
    if (done) {
      forgetForm();
      goOn();
    }
  }

  public String confirm() {
    var done = notices.attempt(() -> amendments.confirm(amendment(), version));
    if (!done) {
      refresh();
      return null;
    }
    notices.doneNext("amend.confirmed");
    return "/amendment/act.xhtml?faces-redirect=true&id=" + getCard().baseAct().order().value();
  }

  private void save(List<AmendmentInstruction> wanted) {
    var entry =
        new EntryIntoForce(entryRule, entryRule == EntryRule.ON_DATE ? entryDate : null, entryDays);
    version = amendments.save(new SaveAmendment(amendment(), version, wanted, entry));
  }

  private void finish(List<AmendmentInstruction> meaning) {
    version = amendments.finish(new FinishClause(amendment(), version, clause, meaning));
  }

  private static List<AmendmentInstruction> appended(
      List<AmendmentInstruction> all, AmendmentInstruction one) {
    List<AmendmentInstruction> result = new ArrayList<>(all);
    result.add(one);
    return result;
  }

  private void refresh() {
    card = editions.open(amendment());
  }

  public AmendmentCard getCard() {
    if (card == null) {
      card = editions.open(amendment());
    }
    return card;
  }

  public boolean isReading() {
    return getCard().stage() == AmendmentStage.READING;
  }

  private UUID firstUnread() {
    return getCard().readings().stream()
        .filter(reading -> !reading.isRead())
        .findFirst()
        .map(ClauseReading::clause)
        .orElse(null);
  }

  public void selectClause(UUID wanted) {
    clause = wanted;
    forgetForm();
  }

  /** What the clause that is being finished was understood to do, in words. */
  public List<ClausePreview> getMeanings() {
    var mine = clauseNow().instructions();
    var all = getCard().instructions();
    return IntStream.range(0, all.size())
        .filter(at -> mine.contains(all.get(at)))
        .mapToObj(at -> getCard().clauses().get(at))
        .toList();
  }

  /** The clause that is being finished, {@code null} where none is. */
  public ClauseReading getClauseNow() {
    return clause == null ? null : clauseNow();
  }

  private ClauseReading clauseNow() {
    return getCard().readings().stream()
        .filter(reading -> reading.clause().equals(clause))
        .findFirst()
        .orElseThrow(() -> new NotFound("amendment/not-found"));
  }

  /** «Приказ от … № …» of the act that is amended. */
  public String getBaseName() {
    var act = getCard().baseAct();
    return PageTexts.of(
        "order.name.registered",
        Texts.of(act.kind()),
        RussianDates.digits(act.date()),
        act.number());
  }

  /** The preamble as the amendments so far leave it. */
  public String getPreamble() {
    return getCard().parts().get(0).preamble();
  }

  public EntryRule[] getRules() {
    return EntryRule.values();
  }

  public AmendmentPreview getPreview() {
    return preview;
  }

  public InstructionForm getForm() {
    return form;
  }

  private AmendmentId amendment() {
    return new AmendmentId(id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public EntryRule getEntryRule() {
    return entryRule;
  }

  public void setEntryRule(EntryRule entryRule) {
    this.entryRule = entryRule;
  }

  public LocalDate getEntryDate() {
    return entryDate;
  }

  public void setEntryDate(LocalDate entryDate) {
    this.entryDate = entryDate;
  }

  public int getEntryDays() {
    return entryDays;
  }

  public void setEntryDays(int entryDays) {
    this.entryDays = entryDays;
  }
}
