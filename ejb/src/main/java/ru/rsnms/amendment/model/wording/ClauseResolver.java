package ru.rsnms.amendment.model.wording;

import static ru.rsnms.amendment.Operation.DELETE_WORDS;
import static ru.rsnms.amendment.Operation.REPLACE_ANNEX;
import static ru.rsnms.amendment.Operation.REPLACE_UNIT;
import static ru.rsnms.amendment.Operation.REPLACE_WORDS;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Occurrence;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.TargetKind;
import ru.rsnms.amendment.UnreadReason;
import ru.rsnms.amendment.WordChange;
import ru.rsnms.amendment.model.Wordings;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/** Makes instructions of what a clause says: looks for the units, tells the new wording apart. */
final class ClauseResolver {

  private final OrderText text;
  private final List<Annex> annexes;
  private final RawAmendment said;
  private final Address context;
  private final String wording;
  private final List<AmendmentInstruction> result = new ArrayList<>();

  /**
   * @param text the act as it was before the amending act
   * @param annexes of the amending act
   * @param context where the clause stands
   * @param wording the new wording without its outer quotation marks, {@code null} for none
   */
  ClauseResolver(
      OrderText text, List<Annex> annexes, RawAmendment said, Address context, String wording) {
    this.text = text;
    this.annexes = annexes;
    this.said = said;
    this.context = context;
    this.wording = wording;
  }

  List<AmendmentInstruction> instructions() {
    if (said.doubt() != null) {
      throw new Unreadable(said.doubt());
    }
    switch (said.verb()) {
      case REWORD -> reword();
      case ADD -> add();
      case REPLACE -> replaceWords();
      case EXCLUDE -> exclude();
      case REPEAL -> places().forEach(this::repeal);
    }
    if (result.isEmpty()) {
      throw new Unreadable(UnreadReason.WORDING);
    }
    return result;
  }

  private List<Target> places() {
    return said.places().isEmpty()
        ? List.of(resolve(Address.NOWHERE))
        : said.places().stream()
            .flatMap(place -> place.each().stream())
            .map(this::resolve)
            .toList();
  }

  private Target resolve(Address address) {
    return new AddressResolver(text).resolve(address.within(context));
  }

  private void repeal(Target target) {
    switch (target.kind()) {
      case ACT -> {
        if (!context.isActOnly() || said.places().isEmpty()) {
          throw new Unreadable(UnreadReason.WORDING);
        }
        result.add(AmendmentInstruction.revoke());
      }
      case TITLE, PREAMBLE -> throw new Unreadable(UnreadReason.WORDING);
      case UNIT, LEAD, ANNEX -> result.add(AmendmentInstruction.repeal(target));
    }
  }

  private void exclude() {
    if (said.found().isEmpty()) {
      if (places().stream().anyMatch(place -> place.kind() == TargetKind.ACT)) {
        throw new Unreadable(UnreadReason.WORDING);
      }
      places().forEach(this::repeal);
    } else {
      said.found().forEach(words -> everywhere(DELETE_WORDS, WordChange.delete(words)));
    }
  }

  private void replaceWords() {
    var found = said.found();
    var put = said.put();
    if (found.isEmpty() || put.isEmpty() || put.size() > 1 && put.size() != found.size()) {
      throw new Unreadable(UnreadReason.WORDING);
    }
    for (var i = 0; i < found.size(); i++) {
      var by = put.get(put.size() == 1 ? 0 : i);
      everywhere(REPLACE_WORDS, WordChange.replace(found.get(i), by));
    }
  }

  /** Words of the whole act are changed unit by unit: one amendment, one unit. */
  private void everywhere(ru.rsnms.amendment.Operation operation, WordChange change) {
    for (var place : places()) {
      if (place.kind() == TargetKind.ACT || place.kind() == TargetKind.ANNEX) {
        carriers(place, change)
            .forEach(
                unit ->
                    result.add(
                        AmendmentInstruction.ofWords(
                            operation, Target.lead(unit.id()), change.at(Occurrence.ALL))));
      } else {
        result.add(AmendmentInstruction.ofWords(operation, place, change.at(said.occurrence())));
      }
    }
  }

  private List<NormUnit> carriers(Target place, WordChange change) {
    var found = Wordings.unitsSaying(text, place, change.found());
    if (found.isEmpty()) {
      throw new Unreadable(UnreadReason.WORDS);
    }
    return found;
  }

  private void reword() {
    var places = places();
    if (said.annex() >= 0) {
      places.forEach(this::newAnnex);
    } else if (places.size() == 1) {
      rewordOne(places.get(0));
    } else {
      var units = NewUnits.split(wordingGiven(), places.size());
      for (var i = 0; i < places.size(); i++) {
        rewordUnit(places.get(i), units.get(i));
      }
    }
  }

  private String wordingGiven() {
    if (wording == null || wording.isBlank()) {
      throw new Unreadable(UnreadReason.NEW_WORDING);
    }
    return wording;
  }

  private void newAnnex(Target place) {
    if (place.kind() != TargetKind.ANNEX) {
      throw new Unreadable(UnreadReason.NEW_WORDING);
    }
    result.add(AmendmentInstruction.ofAnnex(REPLACE_ANNEX, place, annexNamed(said.annex())));
  }

  private Annex annexNamed(int number) {
    var index = Math.max(number, 1) - 1;
    if (index >= annexes.size() || number == 0 && annexes.size() > 1) {
      throw new Unreadable(UnreadReason.NEW_WORDING);
    }
    return annexes.get(index);
  }

  private void rewordOne(Target place) {
    switch (place.kind()) {
      case TITLE -> result.add(AmendmentInstruction.replaceTitle(place, wordingGiven()));
      case PREAMBLE, LEAD -> {
        var line = LineGrammar.units(wordingGiven());
        if (line.size() != 1 || !line.get(0).children().isEmpty()) {
          throw new Unreadable(UnreadReason.NEW_WORDING);
        }
        var only = NormUnit.of(UnitKind.PARAGRAPH, null, line.get(0).text());
        result.add(AmendmentInstruction.ofUnit(REPLACE_UNIT, place, only));
      }
      case UNIT -> rewordUnit(place, NewUnits.split(wordingGiven(), 1).get(0));
      case ACT, ANNEX -> throw new Unreadable(UnreadReason.NEW_WORDING);
    }
  }

  private void rewordUnit(Target place, NormUnit unit) {
    if (place.kind() != TargetKind.UNIT) {
      throw new Unreadable(UnreadReason.NEW_WORDING);
    }
    var old = OrderEditing.find(text, place.id()).orElseThrow();
    result.add(AmendmentInstruction.ofUnit(REPLACE_UNIT, place, NewUnits.inPlaceOf(old, unit)));
  }

  private void add() {
    if (said.added().isEmpty()) {
      addWords();
    } else if (said.added().get(0).kind() == Ref.Kind.ANNEX) {
      var place = places().get(0);
      result.add(
          AmendmentInstruction.ofAnnex(
              ru.rsnms.amendment.Operation.ADD_ANNEX, place, annexNamed(said.annex())));
    } else {
      var place = places().get(0);
      var anchor = said.anchor().isEmpty() ? null : anchor();
      result.addAll(new NewUnits(text, said, place, anchor).instructions(wordingGiven()));
    }
  }

  private Target anchor() {
    var inPlace =
        said.places().isEmpty() ? said.anchor() : said.anchor().within(said.places().get(0));
    return resolve(inPlace);
  }

  private void addWords() {
    if (said.put().size() != 1) {
      throw new Unreadable(UnreadReason.WORDING);
    }
    var change = new WordChange(said.words(), said.put().get(0), said.side(), said.occurrence());
    for (var place : places()) {
      if (place.kind() == TargetKind.ACT || place.kind() == TargetKind.ANNEX) {
        throw new Unreadable(UnreadReason.UNIT_AMBIGUOUS);
      }
      result.add(
          AmendmentInstruction.ofWords(ru.rsnms.amendment.Operation.ADD_WORDS, place, change));
    }
  }
}
