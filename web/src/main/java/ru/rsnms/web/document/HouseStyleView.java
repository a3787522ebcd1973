package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.HouseStyleCard;
import ru.rsnms.document.HouseStyleService;
import ru.rsnms.document.SaveHouseStyle;
import ru.rsnms.document.Specimen;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Difference;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /document/house-style.xhtml}: how an organisation's papers look, with a sample. */
@Named
@ViewScoped
public class HouseStyleView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrganizationQueries organizations;
  @Inject HouseStyleService styles;
  @Inject Notices notices;

  private UUID organization;
  private String name;
  private long version;
  private String closedBecause;
  private DocumentKind kind = DocumentKind.ORDER;
  private HouseStyleForm form;
  private transient HouseStyleCard stored;
  private transient Specimen specimen;

  public void load() {
    if (organization == null) {
      throw new NotFound("shared/not-found");
    }
    name = organizations.organization(id()).organization().names().brief();
    var card = styles.styleOf(id());
    version = card.version();
    closedBecause = card.closedBecause();
    form = HouseStyleForm.of(card.style());
  }

  /** Prints the sample anew from what stands in the form; nothing is saved. */
  public void preview() {
    notices.attempt(() -> specimen = printed());
  }

  /** Sends the sample as a file. */
  public void download() throws IOException {
    if (notices.attempt(() -> specimen = printed())) {
      Faces.sendFile(specimen.paper().bytes(), specimen.paper().name(), false);
    }
  }

  /** Saves; what another has saved meanwhile is shown first, and saving once more overrides it. */
  public String save() {
    var command = new SaveHouseStyle(id(), version, form.style());
    if (notices.attempt(() -> styles.save(command))) {
      notices.doneNext("style.saved");
      return "/document/house-style.xhtml?faces-redirect=true&organization=" + organization;
    }
    var now = styles.styleOf(id());
    if (now.version() != version) {
      stored = now;
      version = now.version();
    }
    return null;
  }

  /** What another has saved otherwise while the form was open; empty as a rule. */
  public List<Difference> getDifferences() {
    return stored == null
        ? List.of()
        : Difference.between(HouseStyleForm.of(stored.style()).words(), form.words());
  }

  /** The pages of the sample as addresses of pictures. */
  public List<String> getPictures() {
    if (specimen == null) {
      specimen = printed();
    }
    return specimen.pictures().stream()
        .map(picture -> "data:image/png;base64," + Base64.getEncoder().encodeToString(picture))
        .toList();
  }

  /** The values for those who may only read them. */
  public List<Option> getFacts() {
    return form.words().entrySet().stream()
        .map(fact -> new Option(fact.getValue(), fact.getKey()))
        .toList();
  }

  public List<Option> getKinds() {
    return Option.of(DocumentKind.values());
  }

  public String getClosedBecause() {
    return closedBecause;
  }

  public boolean isCommon() {
    return version == 0;
  }

  public HouseStyleForm getForm() {
    return form;
  }

  public String getName() {
    return name;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public UUID getOrganization() {
    return organization;
  }

  public void setOrganization(UUID organization) {
    this.organization = organization;
  }

  private Specimen printed() {
    return styles.specimen(id(), form.style(), kind);
  }

  private OrganizationId id() {
    return new OrganizationId(organization);
  }
}
