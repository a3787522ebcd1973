package ru.rsnms.agreement.template;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a template of agreements. */
@Embeddable
public record TemplateId(UUID value) implements Identified {

  public TemplateId {
    Objects.requireNonNull(value);
  }

  public static TemplateId next() {
    return new TemplateId(Ids.next());
  }

  @Override
  public String kind() {
    return "agreement.template";
  }
}
