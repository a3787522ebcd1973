package ru.rsnms.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How this installation presents itself. */
@Named
@ApplicationScoped
public class PageSettings {

  /** Whether the data are invented; every page then says so. System property {@code rsnms.demo}. */
  public boolean isDemo() {
    return Boolean.parseBoolean(System.getProperty("rsnms.demo", "true"));
  }
}
