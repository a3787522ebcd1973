package ru.rsnms.web.document;

import java.util.Locale;
import java.util.stream.Stream;
import ru.rsnms.document.OrderAction;

/** The sections of an order's card; each has an address of its own. */
public enum CardTab {
  TEXT,
  APPROVAL,
  SIGNING,
  PUBLICATION,
  EXECUTION,
  EDITIONS,
  PAPERS,
  HISTORY;

  /** How an address names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its title. */
  public String title() {
    return "order.tab." + name();
  }

  /** The section that an address names; the text where it names none that there is. */
  static CardTab named(String word) {
    return Stream.of(values()).filter(tab -> tab.word().equals(word)).findFirst().orElse(TEXT);
  }

  /** What the user needs before the eyes while doing something. */
  static CardTab beside(OrderAction action) {
    return switch (action) {
      case EDIT, SEND, DECIDE, SIGN, RETURN, REGISTER, ACKNOWLEDGE, WITHDRAW -> TEXT;
      case RECALL -> APPROVAL;
      case PUBLISH, CALL_READERS -> PUBLICATION;
      case REVOKE -> EDITIONS;
    };
  }
}
