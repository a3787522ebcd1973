package ru.rsnms.deploy.inside;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the services of the EAR by their type. */
final class Services {

  private Services() {}

  static <T> T find(Class<T> service) {
    try {
      return service.cast(
          InitialContext.doLookup("java:global/rsnms/rsnms-ejb/" + service.getSimpleName()));
    } catch (NamingException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
