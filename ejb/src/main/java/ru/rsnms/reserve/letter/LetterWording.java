package ru.rsnms.reserve.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/**
 * The words of a letter; pure. They name the decision, its rules and the reader's own merits, never
 * experts or other people.
 */
public final class LetterWording {

  private LetterWording() {}

  /**
   * What a letter is made of.
   *
   * @param number of the application
   * @param ground {@code null} unless passed
   * @param explanation in words to the candidate, the decisive sentence first
   * @param ticket number of the right to the next season, {@code null} without one
   * @param answer what became of the appeal, {@code null} without one
   */
  public record Facts(
      int seasonOrdinal,
      String seasonTitle,
      int level,
      String number,
      PersonName name,
      String organization,
      boolean passed,
      Ground ground,
      List<String> explanation,
      String protocol,
      LocalDate protocolDate,
      int rulesNumber,
      LocalDate appealsTo,
      String ticket,
      Answer answer) {}

  /**
   * What became of an appeal against the decision.
   *
   * @param satisfied {@code null} where it was not considered
   * @param protocol {@code null} likewise
   */
  public record Answer(
      LocalDate filedOn,
      Boolean satisfied,
      String reason,
      String protocol,
      LocalDate protocolDate) {}

  /** A letter in words. */
  public record Words(String number, String title, List<String> text) {

    /** One paragraph a line. */
    public String whole() {
      return String.join("\n", text);
    }
  }

  public static Words of(LetterKind kind, Facts facts) {
    return new Words(number(kind, facts), say("title." + kind, facts.level()), text(kind, facts));
  }

  private static String number(LetterKind kind, Facts facts) {
    return kind == LetterKind.TICKET
        ? facts.ticket()
        : say("number." + kind, facts.seasonOrdinal(), facts.level(), facts.number());
  }

  private static List<String> text(LetterKind kind, Facts facts) {
    return switch (kind) {
      case PRELIMINARY -> preliminary(facts);
      case FINAL -> finished(facts);
      case APPEAL -> answer(facts, facts.answer());
      case TICKET -> ticket(facts);
      case CERTIFICATE -> certificate(facts);
    };
  }

  private static List<String> preliminary(Facts facts) {
    var text = new ArrayList<String>();
    text.add(greeting(facts));
    text.add(say("published", level(facts), facts.seasonTitle(), subject(facts)));
    text.add(outcome(facts));
    text.addAll(facts.explanation());
    text.add(basis(facts));
    text.add(
        facts.passed()
            ? say("next.preliminary.passed")
            : say("next.preliminary.failed", RussianDates.digits(facts.appealsTo())));
    return text;
  }

  private static List<String> finished(Facts facts) {
    var text = new ArrayList<String>();
    text.add(greeting(facts));
    text.add(say("finished", level(facts), facts.seasonTitle(), subject(facts)));
    text.add(outcome(facts));
    text.addAll(facts.explanation());
    text.add(basis(facts));
    if (facts.passed()) {
      text.add(say("next.final.passed." + facts.level()));
    } else {
      text.add(say("next.final.failed." + facts.level()));
      if (facts.ticket() != null) {
        text.add(say("next.ticket", facts.ticket()));
      }
    }
    return text;
  }

  private static List<String> answer(Facts facts, Answer answer) {
    var text = new ArrayList<String>();
    text.add(greeting(facts));
    text.add(
        say(
            "appeal.about",
            RussianDates.digits(answer.filedOn()),
            level(facts),
            facts.seasonTitle(),
            subject(facts)));
    text.add(say("appeal.was", basis(facts)));
    if (answer.satisfied() == null) {
      text.add(say("appeal.refused"));
      text.add(say("appeal.reason", answer.reason()));
      return text;
    }
    var end = answer.satisfied() ? "satisfied" : "denied";
    text.add(say("appeal." + end));
    text.add(say("appeal.reason", answer.reason()));
    text.add(say("appeal.protocol", answer.protocol(), RussianDates.digits(answer.protocolDate())));
    text.add(say("appeal.next." + end));
    return text;
  }

  private static List<String> ticket(Facts facts) {
    return List.of(
        say("ticket.right", facts.name().full(), facts.organization()),
        say("ticket.once", facts.seasonTitle()),
        basis(facts),
        say("ticket.how", facts.ticket()));
  }

  private static List<String> certificate(Facts facts) {
    var text = new ArrayList<String>();
    text.add(say("certificate", facts.name().full(), facts.organization(), level(facts)));
    text.add(say("certificate.season", facts.seasonTitle()));
    if (facts.passed()) {
      text.add(say("certificate.passed." + facts.level()));
    }
    text.add(basis(facts));
    return text;
  }

  private static String greeting(Facts facts) {
    var name = facts.name();
    return name.patronymic() == null || name.patronymic().isBlank()
        ? say("greeting", name.first())
        : say("greeting", name.first() + " " + name.patronymic());
  }

  private static String outcome(Facts facts) {
    return facts.passed()
        ? say("passed." + facts.level(), Texts.of(facts.ground()))
        : say("failed." + facts.level());
  }

  private static String basis(Facts facts) {
    return say(
        "basis",
        facts.protocol(),
        RussianDates.digits(facts.protocolDate()),
        String.valueOf(facts.rulesNumber()));
  }

  /** «Заявка К-0012», or the number of the team where teams are decided about. */
  private static String subject(Facts facts) {
    return subject(facts.level(), facts.number());
  }

  /** The same of any decision of a level: the number as pages show it. */
  public static String subject(int level, String number) {
    return number.matches("\\d{1,9}")
        ? say("subject." + level, Integer.valueOf(number))
        : say("subject.other", number);
  }

  private static String level(Facts facts) {
    return say("level." + facts.level());
  }

  private static String say(String key, Object... details) {
    return Texts.of("reserve.letter." + key, details);
  }
}
