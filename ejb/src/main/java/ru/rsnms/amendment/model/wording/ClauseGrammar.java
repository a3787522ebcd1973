package ru.rsnms.amendment.model.wording;

import static ru.rsnms.amendment.model.GrammaticalCase.ACCUSATIVE;
import static ru.rsnms.amendment.model.GrammaticalCase.GENITIVE;
import static ru.rsnms.amendment.model.GrammaticalCase.INSTRUMENTAL;
import static ru.rsnms.amendment.model.GrammaticalCase.PREPOSITIONAL;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Occurrence;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.WordChange;
import ru.rsnms.amendment.model.OrdinalGrammar;
import ru.rsnms.amendment.model.PlaceGrammar;
import ru.rsnms.amendment.model.PlaceStep;
import ru.rsnms.amendment.model.Wordings;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;

/** Says an amendment in the accepted words of Russian legal technique. */
public final class ClauseGrammar {

  private final OrderText text;
  private final PlaceGrammar places;
  private final DocumentKind by;

  /**
   * @param text the act as it is when this amendment is applied
   * @param kind of that act
   * @param by kind of the amending act
   */
  public ClauseGrammar(OrderText text, DocumentKind kind, DocumentKind by) {
    this.text = text;
    this.places = new PlaceGrammar(text, kind);
    this.by = by;
  }

  /**
   * @param annex how the amending act calls the annex that the instruction brings («приложению №
   *     2»), or {@code null} where it brings none
   */
  public WrittenClause write(AmendmentInstruction wanted, String annex) {
    var target = wanted.target();
    return switch (wanted.operation()) {
      case REPLACE_TITLE -> anew(target, List.of("«" + wanted.title() + "»."));
      case REPLACE_UNIT -> anew(target, quoted(wanted.unit()));
      case INSERT_UNIT -> new WrittenClause(inserted(wanted), quoted(wanted.unit()));
      case APPEND_UNIT -> new WrittenClause(appended(wanted), quoted(wanted.unit()));
      case REPEAL_UNIT -> sentence(places.name(target, ACCUSATIVE) + " признать утратившим силу.");
      case REPLACE_WORDS, DELETE_WORDS -> sentence(changed(wanted));
      case ADD_WORDS -> sentence(added(wanted));
      case REPLACE_ANNEX ->
          sentence(
              places.name(target, ACCUSATIVE)
                  + " изложить в новой редакции согласно "
                  + annex
                  + " к настоящему "
                  + to(by)
                  + ".");
      case ADD_ANNEX ->
          sentence(
              places.name(target, ACCUSATIVE)
                  + " дополнить "
                  + newAnnex(target)
                  + " согласно "
                  + annex
                  + " к настоящему "
                  + to(by)
                  + ".");
      case REVOKE_ACT -> sentence(places.act().in(ACCUSATIVE) + " признать утратившим силу.");
    };
  }

  private static WrittenClause sentence(String words) {
    return new WrittenClause(capital(words), List.of());
  }

  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private WrittenClause anew(Target target, List<String> wording) {
    return new WrittenClause(
        capital(places.name(target, ACCUSATIVE)) + " изложить в следующей редакции:", wording);
  }

  private String inserted(AmendmentInstruction wanted) {
    var steps = places.steps(wanted.target());
    return capital(PlaceGrammar.name(steps.subList(1, steps.size()), ACCUSATIVE))
        + " после "
        + steps.get(0).in(GENITIVE)
        + " дополнить "
        + newUnit(wanted.unit())
        + " следующего содержания:";
  }

  private String appended(AmendmentInstruction wanted) {
    return capital(places.name(wanted.target(), ACCUSATIVE))
        + " дополнить "
        + newUnit(wanted.unit())
        + " следующего содержания:";
  }

  private static String newUnit(NormUnit unit) {
    var name = PlaceGrammar.unitName(unit, INSTRUMENTAL);
    return name.equals("абзацем") && !unit.children().isEmpty() ? "абзацами" : name;
  }

  private String newAnnex(Target to) {
    var annexes =
        to.id() == null
            ? text.annexes()
            : ru.rsnms.amendment.model.TextTree.annex(text, to.id()).orElseThrow().annexes();
    return annexes.isEmpty() ? "приложением" : "приложением № " + (annexes.size() + 1);
  }

  private String changed(AmendmentInstruction wanted) {
    var words = wanted.words();
    var place = places.steps(wanted.target());
    var start = in(place) + " " + noun(words.found(), ACCUSATIVE) + " «" + words.found() + "»";
    var which = which(words.occurrence());
    return wanted.operation() == ru.rsnms.amendment.Operation.DELETE_WORDS
        ? start + which + " исключить."
        : start
            + which
            + " заменить "
            + noun(words.put(), INSTRUMENTAL)
            + " «"
            + words.put()
            + "».";
  }

  private static String in(List<PlaceStep> place) {
    var name = PlaceGrammar.name(place, PREPOSITIONAL);
    return (name.matches("(?s)[вф][бвгдзклмнпрстфхцчшщ].*") ? "во " : "в ") + name;
  }

  private static String which(Occurrence occurrence) {
    if (occurrence.isAll()) {
      return " во всех случаях";
    }
    return occurrence.isOnly() ? "" : " " + OrdinalGrammar.inCase(occurrence.number());
  }

  private String added(AmendmentInstruction wanted) {
    var words = wanted.words();
    var what = " дополнить " + noun(words.put(), INSTRUMENTAL) + " «" + words.put() + "».";
    var place = places.name(wanted.target(), ACCUSATIVE);
    if (words.found().isEmpty()) {
      return place + what;
    }
    var side = words.side() == WordChange.Side.AFTER ? " после " : " перед ";
    var nounCase = words.side() == WordChange.Side.AFTER ? GENITIVE : INSTRUMENTAL;
    return place
        + side
        + noun(words.found(), nounCase)
        + " «"
        + words.found()
        + "»"
        + which(words.occurrence())
        + what;
  }

  /** «слово», «слова» or «цифры», by what is quoted. */
  private static String noun(String quoted, ru.rsnms.amendment.model.GrammaticalCase wanted) {
    var digits = quoted.matches("[\\d.,]+");
    var single = !quoted.trim().contains(" ");
    return switch (wanted) {
      case INSTRUMENTAL -> digits ? "цифрами" : single ? "словом" : "словами";
      case GENITIVE -> digits ? "цифр" : single ? "слова" : "слов";
      default -> digits ? "цифры" : single ? "слово" : "слова";
    };
  }

  private static List<String> quoted(NormUnit unit) {
    List<String> lines = new ArrayList<>(Wordings.lines(unit));
    lines.set(0, "«" + lines.get(0));
    var last = lines.size() - 1;
    lines.set(last, lines.get(last) + "».");
    return lines;
  }

  static String to(DocumentKind kind) {
    return switch (kind) {
      case ORDER -> "приказу";
      case DIRECTIVE -> "распоряжению";
    };
  }
}
