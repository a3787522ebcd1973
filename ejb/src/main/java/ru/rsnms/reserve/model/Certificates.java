package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.CheckedPaper;
import ru.rsnms.document.CheckedPaper.Fact;
import ru.rsnms.document.PaperFile;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.ActStage;
import ru.rsnms.reserve.cadre.CertificateFacts;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.listing.Columns;

/**
 * Certificates of inclusion in a reserve («свидетельство»): written once, kept, checked by code.
 */
@ApplicationScoped
public class Certificates {

  private static final String COLUMNS =
      "select c.entry_id, c.number, c.issued_on, c.issuer, c.name, c.reserve, c.order_number,"
          + " c.order_date, c.sha256 from reserve.certificate c where c.code = :code";

  @PersistenceContext EntityManager em;
  @Inject EntryStore entries;
  @Inject SeasonStore seasons;
  @Inject OrganizationDirectory organizations;
  @Inject MunicipalityNames municipalities;
  @Inject CadrePress press;
  @Inject DatabaseClock time;

  /** The kept paper that says what is so now, or a new one. */
  public PaperFile of(EntryId id) {
    var entry = entries.getForUpdate(id);
    if (!entry.isMember(time.dayOf(time.now()))) {
      throw new Conflict("reserve/certificate-no-member", entry.name());
    }
    var facts = facts(entry);
    return kept(entry, facts).orElseGet(() -> issue(entry, facts));
  }

  private CertificateFacts facts(ReserveEntry entry) {
    var order = entry.order();
    return new CertificateFacts(
        issuer(entry),
        entry.name(),
        entry.organizationName(),
        reserve(entry.reserve()),
        entry.origin().level(),
        entry.origin().seasonTitle(),
        order.date(),
        entry.until(),
        order.number(),
        order.date(),
        place(entry),
        Texts.of("reserve.certificate.number", order.number(), count(entry) + 1),
        time.dayOf(time.now()));
  }

  private String issuer(ReserveEntry entry) {
    if (entry.reserve().isRegional()) {
      return seasons.get(entry.season()).ownerName();
    }
    return organizations.ofKind(OrganizationKind.MUNICIPAL_AUTHORITY).stream()
        .filter(one -> entry.reserve().code().equals(one.municipalityCode()))
        .findFirst()
        .orElseThrow(() -> new Conflict("reserve/cadre-no-authority"))
        .names()
        .full();
  }

  private String reserve(ReserveRef reserve) {
    return reserve.isRegional()
        ? Texts.of("reserve.certificate.region")
        : Texts.of("reserve.certificate.municipality", municipalities.nameOf(reserve.code()));
  }

  /** The line of the order's annex; nothing where the order was not printed from the register. */
  private String place(ReserveEntry entry) {
    return em.createQuery(
            "select index(l) from ReserveAct a join a.lines l where l.entry.value = :entry"
                + " and a.purpose = :enrol and a.stage = :issued",
            Integer.class)
        .setParameter("entry", entry.id().value())
        .setParameter("enrol", ActPurpose.ENROL)
        .setParameter("issued", ActStage.ISSUED)
        .getResultStream()
        .findFirst()
        .map(line -> Texts.of("reserve.certificate.line", line + 1))
        .orElse("");
  }

  private long count(ReserveEntry entry) {
    return (Long)
        em.createNativeQuery(
                "select count(*) from reserve.certificate c where c.order_number = :number"
                    + " and c.order_date = :date",
                Long.class)
            .setParameter("number", entry.order().number())
            .setParameter("date", entry.order().date())
            .getSingleResult();
  }

  private Optional<PaperFile> kept(ReserveEntry entry, CertificateFacts facts) {
    var query =
        em.createNativeQuery(
                "select c.bytes, c.sha256 from reserve.certificate c where c.entry_id = :entry"
                    + " and c.facts = :facts",
                Object[].class)
            .setParameter("entry", entry.id().value())
            .setParameter("facts", Digests.sha256(facts.words()));
    return Columns.of(query)
        .map(columns -> whole(facts.name(), columns.bytes(), columns.text()))
        .findFirst();
  }

  private static PaperFile whole(String name, byte[] bytes, String sha256) {
    if (!Digests.sha256(bytes).equals(sha256)) {
      throw new IllegalStateException("a certificate is not what was kept");
    }
    return PaperFile.pdf(Texts.of("reserve.certificate.file", name), bytes, sha256);
  }

  private PaperFile issue(ReserveEntry entry, CertificateFacts facts) {
    var code = CheckCode.next();
    var paper = press.certificate(facts, code.address(), time.now());
    em.createNativeQuery(
            "insert into reserve.certificate (code, entry_id, facts, number, issued_on, name,"
                + " reserve, order_number, order_date, issuer, sha256, bytes) values (:code,"
                + " :entry, :facts, :number, :on, :name, :reserve, :order, :date, :issuer,"
                + " :sha256, :bytes)")
        .setParameter("code", code.value())
        .setParameter("entry", entry.id().value())
        .setParameter("facts", Digests.sha256(facts.words()))
        .setParameter("number", facts.number())
        .setParameter("on", facts.issuedOn())
        .setParameter("name", facts.name())
        .setParameter("reserve", facts.reserve())
        .setParameter("order", facts.orderNumber())
        .setParameter("date", facts.orderDate())
        .setParameter("issuer", facts.issuer())
        .setParameter("sha256", paper.sha256())
        .setParameter("bytes", paper.bytes())
        .executeUpdate();
    return paper;
  }

  /** The certificate of a code, as whoever holds it may see it. */
  public Optional<CheckedPaper> find(CheckCode code) {
    var query = em.createNativeQuery(COLUMNS, Object[].class).setParameter("code", code.value());
    return Columns.of(query).map(this::checked).findFirst();
  }

  private CheckedPaper checked(Columns columns) {
    var entry = entries.of(columns.id(EntryId::new));
    var number = columns.text();
    var on = columns.date();
    var issuer = columns.text();
    var facts =
        List.of(
            new Fact(Texts.of("reserve.certificate.who"), columns.text()),
            new Fact(Texts.of("reserve.certificate.where"), columns.text()),
            new Fact(
                Texts.of("reserve.certificate.ground"),
                Texts.of(
                    "reserve.cadre.by-order",
                    columns.text(),
                    RussianDates.digits(columns.date()))));
    var holds = entry.isMember(time.dayOf(time.now()));
    var state =
        holds
            ? Texts.of("reserve.certificate.holds", RussianDates.digits(entry.until()))
            : Texts.of("reserve.certificate.over");
    return new CheckedPaper(
        Texts.of("reserve.certificate.kind"),
        number,
        on,
        issuer,
        facts,
        holds,
        state,
        columns.text());
  }
}
