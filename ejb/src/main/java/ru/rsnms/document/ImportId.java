package ru.rsnms.document;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of an import of a document made elsewhere. */
@Embeddable
public record ImportId(UUID value) implements Identified {

  public static ImportId next() {
    return new ImportId(Ids.next());
  }

  @Override
  public String kind() {
    return "document.import";
  }
}
