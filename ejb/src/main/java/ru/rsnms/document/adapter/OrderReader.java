package ru.rsnms.document.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.rsnms.document.Acquaintance;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.LegalGround;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Original;
import ru.rsnms.document.UnitKind;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Texts;

/** Reads the order itself: requisites word for word, clauses, familiarisation list. */
final class OrderReader {

  private final ImportedObject order;
  private final List<Finding> findings = new ArrayList<>();
  private final OrganizationView issuer;
  private final DocumentKind kind;
  private final LocalDate date;
  private final OrderText text;

  OrderReader(ImportedObject order, OrganizationDirectory organizations) {
    this.order = order.skip("control", "amends", "repeals");
    this.issuer = findIssuer(organizations);
    this.kind = findKind();
    this.date = order.object("date").date("norm");
    this.text = read();
  }

  private OrganizationView findIssuer(OrganizationDirectory organizations) {
    var name = issuerName();
    var found = name.isEmpty() ? null : organizations.findByName(name).orElse(null);
    if (found == null) {
      findings.add(
          Finding.error("document/issuer-unknown", Texts.of("document.place.head"), name, name));
    }
    return found;
  }

  private DocumentKind findKind() {
    var word = order.text("doc_type");
    var known =
        Arrays.stream(DocumentKind.values())
            .filter(candidate -> Texts.of(candidate).equalsIgnoreCase(word))
            .findFirst();
    if (known.isEmpty()) {
      findings.add(
          Finding.error("document/kind-unknown", Texts.of("document.place.head"), word, word));
    }
    return known.orElse(null);
  }

  private OrderText read() {
    return new OrderText(
        order.text("title"),
        order.text("preamble"),
        order.text("resolving_word"),
        order.objects("basis").stream().map(OrderReader::ground).toList(),
        order.objects("items").stream().map(OrderReader::clause).toList(),
        acquaintance(),
        List.of(),
        original());
  }

  private static LegalGround ground(ImportedObject act) {
    return new LegalGround(act.text("verbatim"), act.date("date"), act.textOrNull("number"));
  }

  private static NormUnit clause(ImportedObject item) {
    var number = item.textOrNull("number");
    List<NormUnit> inner = new ArrayList<>();
    if (item.textOrNull("new_wording") != null) {
      inner.add(NormUnit.of(UnitKind.QUOTE, null, item.text("new_wording")));
    }
    item.objects("children").stream().map(OrderReader::clause).forEach(inner::add);
    return NormUnit.of(kindOf(item.text("kind"), number), number, item.text("text"))
        .withChildren(inner);
  }

  private static UnitKind kindOf(String word, String number) {
    if (UnitKind.LIST_ITEM.name().equals(word)) {
      return UnitKind.LIST_ITEM;
    }
    return number == null ? UnitKind.PARAGRAPH : UnitKind.CLAUSE;
  }

  private Acquaintance acquaintance() {
    var list = order.object("acquaintance");
    if (list.isMissing()) {
      return null;
    }
    var people =
        list.objects("persons").stream()
            .map(
                person ->
                    new Acquaintance.Reader(
                        person.text("name"), null, person.textOrNull("signature_line")))
            .toList();
    return new Acquaintance(list.textOrNull("heading"), people, list.textOrNull("date_line"));
  }

  /** A paper with number and date was issued long ago; with neither it begins its life here. */
  private Original original() {
    var number = order.text("number");
    var dateObject = order.object("date");
    var dateText = dateObject.text("verbatim");
    var signatory = order.object("signatory");
    var registration = registration();
    if (number.isEmpty() && dateText.isEmpty()) {
      findings.add(Finding.note("document/becomes-draft", Texts.of("document.place.head"), null));
      return null;
    }
    doubtRequisites(number, dateText);
    return new Original(
        number,
        date,
        dateText,
        List.of(issuerName()),
        order.text("doc_type"),
        order.textOrNull("place"),
        registration,
        signatory.text("position"),
        signatory.text("name"));
  }

  private void doubtRequisites(String number, String dateText) {
    var place = Texts.of("document.place.head");
    if (number.isEmpty()) {
      findings.add(Finding.error("document/number-missing", place, dateText));
    }
    if (date == null) {
      findings.add(Finding.error("document/date-unreadable", place, dateText, dateText));
    }
  }

  private String registration() {
    var line = order.object("registration");
    if (line.isMissing()) {
      return null;
    }
    return String.join(
        " ", line.text("label"), line.text("number"), line.object("date").text("verbatim"));
  }

  OrderText text() {
    return text;
  }

  DocumentKind kind() {
    return kind;
  }

  OrganizationView issuer() {
    return issuer;
  }

  String issuerName() {
    return order.text("issuing_body");
  }

  AnnexReader.Origin origin() {
    return new AnnexReader.Origin(issuer == null ? null : issuer.id(), text.title(), date);
  }

  List<Finding> findings() {
    return findings;
  }
}
