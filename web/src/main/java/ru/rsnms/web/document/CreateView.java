package ru.rsnms.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderService;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /document/create.xhtml}: opens an empty draft in the house style of its issuer. */
@Named
@RequestScoped
public class CreateView {

  @Inject OrderService service;
  @Inject Notices notices;

  /** Id as it stands in the list. */
  private String issuer;

  private DocumentKind kind = DocumentKind.ORDER;
  private OrderId created;

  public String create() {
    var wanted = new NewOrder(new OrganizationId(UUID.fromString(issuer)), kind, null, null);
    notices.attempt(() -> created = service.draft(wanted));
    return created == null
        ? null
        : "/document/editor.xhtml?faces-redirect=true&id=" + created.value();
  }

  public List<Option> getKinds() {
    return Option.of(DocumentKind.values());
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }
}
