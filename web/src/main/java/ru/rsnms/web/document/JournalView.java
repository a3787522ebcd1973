package ru.rsnms.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.DerivedPaperService;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.JournalLine;
import ru.rsnms.document.JournalWanted;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.registry.IssuerChoice;

/** Backs {@code /document/journal.xhtml}: what an issuer has registered in some days. */
@Named
@RequestScoped
public class JournalView {

  @Inject DerivedPaperService papers;
  @Inject IssuerChoice issuers;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID issuer;
  private DocumentKind kind;
  private LocalDate from;
  private LocalDate to;
  private List<JournalLine> lines = List.of();

  /** This year of the first issuer, unless the address says otherwise. */
  public void load() {
    if (to == null) {
      to = LocalDate.now(clock);
    }
    if (from == null) {
      from = to.withDayOfYear(1);
    }
    if (issuer == null && !issuers.getOptions().isEmpty()) {
      issuer = UUID.fromString(issuers.getOptions().get(0).value());
    }
    if (issuer != null) {
      notices.attempt(() -> lines = papers.journalLines(wanted()));
    }
  }

  private JournalWanted wanted() {
    return new JournalWanted(new OrganizationId(issuer), kind, from, to);
  }

  /** The register in an address of the API. */
  public String getQuery() {
    var query = "?issuer=" + issuer + "&from=" + from + "&to=" + to;
    return kind == null ? query : query + "&kind=" + kind;
  }

  public List<JournalLine> getLines() {
    return lines;
  }

  public List<Option> getKinds() {
    return Option.of(DocumentKind.values());
  }

  public UUID getIssuer() {
    return issuer;
  }

  public void setIssuer(UUID issuer) {
    this.issuer = issuer;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
