package ru.rsnms.verifier;

import java.util.Map;
import java.util.Set;

/**
 * One link of a chain as it is written.
 *
 * @param position place in the journal, from 1
 * @param body canonical JSON of the event; what is hashed
 * @param event the fields of the body
 */
record Link(Journal journal, long position, String prev, String hash, String body, Fields event) {

  static final String REGISTERED = "REGISTERED";
  static final String PAPER_MADE = "PAPER_MADE";
  static final String SIGNATURE_ADDED = "SIGNATURE_ADDED";
  static final String PUBLISHED = "PUBLISHED";
  static final String REVOKED = "REVOKED";

  private static final String DOMAIN = "rsnms register link 1\n";
  private static final Set<String> FIELDS =
      Set.of(
          "body", "book", "event", "hash", "issuer", "kind", "order", "position", "prev", "year");

  /** Fields that a body must have beside those that every body has. */
  private static final Map<String, Set<String>> NEEDED =
      Map.of(
          REGISTERED, Set.of("number", "on", "at", "request", "account", "content"),
          PAPER_MADE, Set.of("at", "paper"),
          SIGNATURE_ADDED, Set.of("at", "signature"),
          PUBLISHED, Set.of("at", "account"),
          REVOKED, Set.of("at", "account"));

  static Link of(String line) throws BadFormat {
    var columns = Json.canonical(line);
    columns.mustHaveOnly(FIELDS);
    var body = columns.text("body");
    var link =
        new Link(
            Journal.of(columns),
            columns.number("position"),
            columns.text("prev"),
            columns.text("hash"),
            body,
            Json.canonical(body));
    link.mustSay(columns);
    return link;
  }

  private void mustSay(Fields columns) throws BadFormat {
    var needed = NEEDED.get(kind());
    if (!Journal.of(event).equals(journal)
        || !columns.text("event").equals(kind())
        || !columns.text("order").equals(order())
        || needed == null
        || !event.values().keySet().containsAll(needed)
        || isNumber() != event.values().containsKey("sequence")) {
      throw new BadFormat();
    }
  }

  private boolean isNumber() throws BadFormat {
    return journal.isNumbered() && isRegistration();
  }

  String kind() throws BadFormat {
    return event.text("event");
  }

  String order() throws BadFormat {
    return event.text("order");
  }

  boolean isRegistration() throws BadFormat {
    return kind().equals(REGISTERED);
  }

  /** The hash that the content of the link gives. */
  String computedHash() {
    return CanonicalText.digest(DOMAIN + prev + "\n" + position + "\n" + body);
  }
}
