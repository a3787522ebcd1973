package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import ru.rsnms.registry.model.MunicipalityStore;

/**
 * Tells other contexts how many heads of educational organisations there are: one for each school,
 * kindergarten, organisation of extra education and college that works today.
 */
@ApplicationScoped
public class HeadCount {

  private MunicipalityStore municipalities;
  private Clock clock;

  protected HeadCount() {
    // for the container
  }

  @Inject
  public HeadCount(MunicipalityStore municipalities, Clock clock) {
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** By code of the municipality; under the empty code those of the region's own organisations. */
  public Map<String, Long> byMunicipality() {
    return municipalities.headed(LocalDate.now(clock));
  }
}
