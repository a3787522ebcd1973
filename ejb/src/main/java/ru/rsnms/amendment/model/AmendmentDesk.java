package ru.rsnms.amendment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.amendment.AmendmentCard;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentPreview;
import ru.rsnms.amendment.ClausePreview;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.PlainInstruction;
import ru.rsnms.amendment.model.wording.AmendedAct;
import ru.rsnms.amendment.model.wording.AmendingTextGrammar;
import ru.rsnms.amendment.model.wording.ClauseReader;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.HouseStyleService;
import ru.rsnms.document.IssuedAct;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.WordLimit;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/** What the writer of amendments has before him: the act as it is, and how his words will look. */
@ApplicationScoped
public class AmendmentDesk {

  private ActTimeline timeline;
  private AmendmentGuards guards;
  private HouseStyleService styles;
  private CurrentActor actor;

  protected AmendmentDesk() {
    // for the container
  }

  @Inject
  public AmendmentDesk(
      ActTimeline timeline, AmendmentGuards guards, HouseStyleService styles, CurrentActor actor) {
    this.timeline = timeline;
    this.guards = guards;
    this.styles = styles;
    this.actor = actor;
  }

  /** The text that is amended: with everything known but the amendments themselves. */
  public Edition current(AmendingAct amendment, IssuedAct base) {
    var others =
        timeline.amendmentsOf(base).stream()
            .filter(one -> !one.act().order().equals(amendment.order()))
            .toList();
    return Editions.on(base.text(), others, LocalDate.MAX);
  }

  /** Refuses instructions that cannot stand. */
  public void check(Edition current, List<AmendmentInstruction> wanted) {
    Editions.obstacle(current, wanted, draft())
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    WordLimit.check(Editions.preview(current, wanted, draft()));
  }

  private static ActRef draft() {
    return new ActRef(null, DocumentKind.ORDER, LocalDate.MAX, "");
  }

  /** The draft's text with the amendments in words. */
  public OrderText text(
      AmendingAct amendment, IssuedAct base, OrderCard order, List<AmendmentInstruction> wanted) {
    var issuer = styles.styleOf(base.issuer()).style().genitiveName();
    return grammar(amendment, base, order.kind(), current(amendment, base), issuer)
        .write(order.text(), wanted, amendment.entry());
  }

  private AmendingTextGrammar grammar(
      AmendingAct amendment, IssuedAct base, DocumentKind kind, Edition current, String issuer) {
    var act = new AmendedAct(ActTimeline.ref(base), issuer, current.text());
    return new AmendingTextGrammar(amendment.id().value(), act, kind);
  }

  /** What typed lines mean in the text with the amendments written so far. */
  public AmendmentInstruction instruction(
      AmendingAct amendment, IssuedAct base, PlainInstruction typed) {
    var current = known(current(amendment, base), amendment.instructions());
    return new PlainWriting(current.text()).instruction(typed);
  }

  /** How one more instruction would look behind those already there. */
  public ClausePreview preview(
      AmendingAct amendment,
      IssuedAct base,
      DocumentKind kind,
      List<AmendmentInstruction> before,
      AmendmentInstruction wanted) {
    var current = current(amendment, base);
    List<AmendmentInstruction> all = new ArrayList<>(before);
    all.add(wanted);
    var obstacle = Editions.obstacle(current, all, draft());
    if (obstacle.filter(AmendmentDesk::isUnspeakable).isPresent()) {
      return new ClausePreview("", List.of(), Texts.of(obstacle.get()));
    }
    var written = grammar(amendment, base, kind, known(current, before), "").clause(all, wanted);
    return new ClausePreview(
        written.sentence(), written.wording(), obstacle.map(Texts::of).orElse(null));
  }

  /** {@link #preview} with what the instruction would change in the text, «было – стало». */
  public AmendmentPreview look(
      AmendingAct amendment, IssuedAct base, DocumentKind kind, AmendmentInstruction wanted) {
    var before = amendment.instructions();
    var said = preview(amendment, base, kind, before, wanted);
    if (!said.isPossible()) {
      return new AmendmentPreview(said, List.of());
    }
    List<AmendmentInstruction> all = new ArrayList<>(before);
    all.add(wanted);
    var current = current(amendment, base);
    var rows = Comparison.between(carriedOut(current, before), carriedOut(current, all));
    return new AmendmentPreview(said, rows);
  }

  private static Edition carriedOut(Edition current, List<AmendmentInstruction> all) {
    return Editions.carriedOut(current, all, draft());
  }

  /** Later instructions may name what earlier ones bring in. */
  private static Edition known(Edition current, List<AmendmentInstruction> before) {
    return before.isEmpty()
        ? current
        : new Edition(
            Editions.preview(current, before, draft()),
            current.on(),
            current.acts(),
            current.marks(),
            current.repealed(),
            current.revokedBy(),
            current.unapplied());
  }

  /** There are no words for what has no place or no wording yet. */
  private static boolean isUnspeakable(Refusal refusal) {
    return switch (refusal.code()) {
      case "amendment/unit-absent", "amendment/not-for-target", "amendment/wording-needed" -> true;
      default -> false;
    };
  }

  /** What the clauses of an act made elsewhere say. */
  public ClauseReader reader(IssuedAct base, OrderCard amending) {
    return new ClauseReader(timeline.latest(base), ActTimeline.ref(base), amending.text());
  }

  public AmendmentCard card(AmendingAct amendment, IssuedAct base, OrderCard order) {
    var current = current(amendment, base);
    return new AmendmentCard(
        amendment.id(),
        amendment.version(),
        amendment.stage(),
        amendment.order(),
        ActTimeline.ref(base),
        current,
        EditionParts.of(shown(amendment, current)),
        amendment.instructions(),
        clauses(amendment, base, order.kind()),
        amendment.readings(),
        amendment.entry(),
        guards.mayEdit(amendment, order, actor.get()));
  }

  /** While the act is written the page shows what it has done so far. */
  private static Edition shown(AmendingAct amendment, Edition current) {
    return amendment.stage().isEditable() ? known(current, amendment.instructions()) : current;
  }

  private List<ClausePreview> clauses(AmendingAct amendment, IssuedAct base, DocumentKind kind) {
    var all = amendment.instructions();
    List<ClausePreview> result = new ArrayList<>();
    for (var i = 0; i < all.size(); i++) {
      result.add(preview(amendment, base, kind, all.subList(0, i), all.get(i)));
    }
    return result;
  }
}
