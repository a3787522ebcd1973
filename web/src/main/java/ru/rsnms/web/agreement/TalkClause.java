package ru.rsnms.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.talk.ClausePlaces;
import ru.rsnms.agreement.talk.Clauses;
import ru.rsnms.agreement.talk.ProposalLine;
import ru.rsnms.agreement.talk.Redline;
import ru.rsnms.agreement.talk.TalkCard;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;

/**
 * A clause on the page, with what was proposed at it.
 *
 * @param id {@code null} for the title of an annex
 * @param place as a person names it
 */
public record TalkClause(
    UUID id,
    UnitKind kind,
    String number,
    String text,
    String place,
    int depth,
    List<ProposalLine> proposals) {

  /** All of a text in reading order. */
  static List<TalkClause> of(TalkCard card) {
    List<TalkClause> clauses = new ArrayList<>();
    var text = Clauses.of(card.text());
    var parts = text.parts();
    for (var i = 0; i < parts.size(); i++) {
      if (i > 0) {
        clauses.add(annex(card.text(), i - 1));
      }
      for (var unit : parts.get(i)) {
        add(card, text, unit, 0, clauses);
      }
    }
    return clauses;
  }

  private static TalkClause annex(AgreementText text, int index) {
    var title = text.annexes().get(index).title();
    return new TalkClause(null, UnitKind.SECTION, null, title, title, 0, List.of());
  }

  private static void add(
      TalkCard card, Clauses text, NormUnit unit, int depth, List<TalkClause> to) {
    var about = card.proposals().stream().filter(one -> one.unit().equals(unit.id())).toList();
    to.add(
        new TalkClause(
            unit.id(),
            unit.kind(),
            unit.number(),
            Redline.words(unit),
            ClausePlaces.of(text, unit.id()),
            depth,
            about));
    unit.children().forEach(child -> add(card, text, child, depth + 1, to));
  }

  /** A heading is read out as one. */
  public boolean isHeading() {
    return kind == UnitKind.SECTION;
  }

  /** Nothing but words about it, or its going out, can be proposed. */
  public boolean isTable() {
    return kind == UnitKind.TABLE;
  }
}
