package ru.rsnms.amendment.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.Operation;
import ru.rsnms.document.Annex;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.RussianDates;

/**
 * Writes the amending act: its title, the clause with the amendments, the clause on entry into
 * force, the annexes. What the drafter wrote beside them stays.
 */
public final class AmendingTextGrammar {

  private final UUID id;
  private final AmendedAct base;
  private final DocumentKind kind;

  /**
   * @param id of the amending act; the clauses written here are known by it, so that they are found
   *     again when the instructions change
   * @param kind of the amending act
   */
  public AmendingTextGrammar(UUID id, AmendedAct base, DocumentKind kind) {
    this.id = id;
    this.base = base;
    this.kind = kind;
  }

  /** The draft's text with the amendments as they are now. */
  public OrderText write(
      OrderText draft, List<AmendmentInstruction> instructions, EntryIntoForce entry) {
    List<NormUnit> units = new ArrayList<>();
    units.add(amendments(instructions));
    draft.units().stream().filter(unit -> !isOurs(unit) && !isBlank(unit)).forEach(units::add);
    units.add(unit(entryId(), EntryGrammar.sentence(entry, kind)));
    return draft
        .withOpening(title(instructions), draft.preamble())
        .withUnits(numbered(units))
        .withAnnexes(annexes(instructions));
  }

  private boolean isOurs(NormUnit unit) {
    return unit.id().equals(id) || unit.id().equals(entryId());
  }

  private static boolean isBlank(NormUnit unit) {
    return unit.text().isBlank() && unit.children().isEmpty();
  }

  private UUID entryId() {
    return entryId(id);
  }

  private static UUID entryId(UUID id) {
    return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1);
  }

  /** The clauses that are written here: the amendments and the entry into force. */
  public static Set<UUID> unitsOf(UUID id) {
    return Set.of(id, entryId(id));
  }

  private static NormUnit unit(UUID id, String words) {
    return new NormUnit(id, UnitKind.CLAUSE, null, words, List.of(), null);
  }

  /** Quotations have no numbers, so that the numbering of drafts fits. */
  private static List<NormUnit> numbered(List<NormUnit> units) {
    return OrderEditing.numbered(units, "");
  }

  private String title(List<AmendmentInstruction> instructions) {
    return isRevoking(instructions)
        ? "О признании утратившим силу " + base("приказа", "распоряжения")
        : "О внесении "
            + changes(instructions, "изменения", "изменений")
            + " в "
            + base("приказ", "распоряжение");
  }

  private static boolean isRevoking(List<AmendmentInstruction> instructions) {
    return instructions.stream().anyMatch(one -> one.operation() == Operation.REVOKE_ACT);
  }

  private static String changes(List<AmendmentInstruction> all, String one, String many) {
    return all.size() == 1 ? one : many;
  }

  /** «приказ Министерства … от 06.05.2022 № 1145 «Об …»». */
  private String base(String order, String directive) {
    var noun = base.ref().kind() == DocumentKind.ORDER ? order : directive;
    return noun
        + " "
        + base.issuer()
        + " от "
        + RussianDates.digits(base.ref().date())
        + " № "
        + base.ref().number()
        + " «"
        + base.text().title()
        + "»";
  }

  private NormUnit amendments(List<AmendmentInstruction> instructions) {
    if (isRevoking(instructions)) {
      return unit(id, "Признать утратившим силу " + base("приказ", "распоряжение") + ".");
    }
    var head =
        "Внести в "
            + base("приказ", "распоряжение")
            + " "
            + changes(instructions, "следующее изменение:", "следующие изменения:");
    return unit(id, head).withChildren(clauses(instructions));
  }

  private List<NormUnit> clauses(List<AmendmentInstruction> instructions) {
    var grammar = new ClauseGrammar(base.text(), base.ref().kind(), kind);
    List<NormUnit> clauses = new ArrayList<>();
    for (var one : instructions) {
      var written = grammar.write(one, annexName(instructions, one)).unit(null);
      clauses.add(
          new NormUnit(one.id(), UnitKind.CLAUSE, null, written.text(), written.children(), null));
    }
    return clauses;
  }

  /** One amendment in words, as its author sees it while writing. */
  public WrittenClause clause(
      List<AmendmentInstruction> instructions, AmendmentInstruction wanted) {
    return new ClauseGrammar(base.text(), base.ref().kind(), kind)
        .write(wanted, annexName(instructions, wanted));
  }

  private static String annexName(
      List<AmendmentInstruction> instructions, AmendmentInstruction one) {
    var bringing = instructions.stream().filter(each -> each.operation().bringsAnnex()).toList();
    return bringing.size() < 2 ? "приложению" : "приложению № " + (bringing.indexOf(one) + 1);
  }

  private static List<Annex> annexes(List<AmendmentInstruction> instructions) {
    return instructions.stream()
        .filter(one -> one.operation().bringsAnnex())
        .map(AmendingTextGrammar::annex)
        .toList();
  }

  private static Annex annex(AmendmentInstruction one) {
    var annex = one.annex();
    return new Annex(
        one.id(),
        annex.kind(),
        null,
        annex.title(),
        annex.orientation(),
        annex.units(),
        annex.annexes(),
        null);
  }
}
