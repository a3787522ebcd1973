package ru.rsnms.agreement.template;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of one version of a template. */
@Embeddable
public record TemplateVersionId(UUID value) implements Identified {

  public TemplateVersionId {
    Objects.requireNonNull(value);
  }

  public static TemplateVersionId next() {
    return new TemplateVersionId(Ids.next());
  }

  @Override
  public String kind() {
    return "agreement.template-version";
  }
}
