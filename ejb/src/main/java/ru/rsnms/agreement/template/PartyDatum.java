package ru.rsnms.agreement.template;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.rsnms.registry.NameCase;

/** What a template can say of a party; the registry knows it. */
public enum PartyDatum {
  NAME("name"),
  BRIEF_NAME("brief-name"),
  SIGNATORY("signatory"),
  SIGNATORY_SHORT("signatory.short"),
  POSITION("signatory.position"),
  /** «действующего на основании Устава», in the gender of who signs. */
  ACTING("acting"),
  BASIS("basis"),
  MUNICIPALITY("municipality"),
  ADDRESS("address"),
  INN("inn"),
  KPP("kpp"),
  OGRN("ogrn"),
  BANK("bank"),
  PHONE("phone");

  private final String path;

  PartyDatum(String path) {
    this.path = path;
  }

  /** How a text writes it after the role. */
  public String path() {
    return path;
  }

  /** The cases in which it can be asked for; the nominative always is one of them. */
  public Set<NameCase> cases() {
    return switch (this) {
      case NAME, MUNICIPALITY -> EnumSet.of(NameCase.NOMINATIVE, NameCase.GENITIVE);
      case SIGNATORY, SIGNATORY_SHORT, POSITION, BASIS -> EnumSet.allOf(NameCase.class);
      case ACTING, BRIEF_NAME, ADDRESS, INN, KPP, OGRN, BANK, PHONE ->
          EnumSet.of(NameCase.NOMINATIVE);
    };
  }

  static Optional<PartyDatum> of(String path) {
    return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst();
  }
}
