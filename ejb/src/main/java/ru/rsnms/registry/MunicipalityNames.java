package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import ru.rsnms.registry.model.MunicipalityStore;

/** Tells other contexts what municipalities are called. */
@ApplicationScoped
public class MunicipalityNames {

  private MunicipalityStore municipalities;

  protected MunicipalityNames() {
    // for the container
  }

  @Inject
  public MunicipalityNames(MunicipalityStore municipalities) {
    this.municipalities = municipalities;
  }

  /** Names by code, in the order of the names. */
  public Map<String, String> all() {
    return municipalities.names();
  }

  /** {@code null} for what belongs to no municipality. */
  public String nameOf(String code) {
    return code == null ? null : municipalities.get(code).name();
  }
}
