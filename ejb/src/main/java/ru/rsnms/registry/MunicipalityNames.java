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

  /** Refuses an unknown code with {@code NotFound}. */
  public MunicipalityKind kindOf(String code) {
    return municipalities.get(code).kind();
  }

  /** The name in the genitive; refuses an unknown code with {@code NotFound}. */
  public String genitiveOf(String code) {
    return municipalities.get(code).genitiveName();
  }

  /** {@code null} for what belongs to no municipality. */
  public String nameOf(String code) {
    return code == null ? null : municipalities.get(code).name();
  }
}
