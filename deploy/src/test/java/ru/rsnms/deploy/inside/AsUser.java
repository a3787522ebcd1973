package ru.rsnms.deploy.inside;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Login;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.ScopedPrincipal;

/** Calls the services of the EAR as somebody, from a test that runs in the container. */
public final class AsUser {

  private AsUser() {}

  /** Each run is a login of its own. */
  private static Login login() {
    return new Login(UUID.randomUUID().toString(), RegionDay.now());
  }

  /**
   * Runs the work with an identity made for it.
   *
   * @param account login name
   * @param roles realm roles
   * @param scope as the token would write it, e.g. {@code municipality:42-17}
   */
  public static <T> T run(String account, Set<String> roles, String scope, Callable<T> work)
      throws Exception {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    // The security domain of the EAR is found by the class loader of the EAR.
    thread.setContextClassLoader(CurrentActor.class.getClassLoader());
    try {
      return SecurityDomain.getCurrent()
          .createAdHocIdentity(new ScopedPrincipal(account, account, scope, login()))
          .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
          .runAs(work);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  static <T> T officer(Callable<T> work) throws Exception {
    return inRegion("officer", Role.MIN_OFFICER, work);
  }

  static <T> T legal(Callable<T> work) throws Exception {
    return inRegion("legal", Role.MIN_LEGAL, work);
  }

  static <T> T minister(Callable<T> work) throws Exception {
    return inRegion("minister", Role.MINISTER, work);
  }

  static <T> T press(Callable<T> work) throws Exception {
    return inRegion("press", Role.MIN_PRESS, work);
  }

  /** Somebody of the authority of the municipality 42-17. */
  static <T> T municipal(Callable<T> work) throws Exception {
    return run("munofficer", Set.of(Role.MUN_OFFICER), "municipality:42-17", work);
  }

  static <T> T teacher(Callable<T> work) throws Exception {
    return run("teacher", Set.of(Role.TEACHER), "self", work);
  }

  static <T> T inRegion(String account, String role, Callable<T> work) throws Exception {
    return run(account, Set.of(role), "region", work);
  }
}
