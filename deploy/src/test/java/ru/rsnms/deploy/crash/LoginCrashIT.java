package ru.rsnms.deploy.crash;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.RsnmsSystem.Part;
import ru.rsnms.deploy.client.UserSession;
import ru.rsnms.deploy.harness.SystemUnderTest;

/**
 * As soon as the database is back people log in at the first attempt, though every connection that
 * Keycloak kept has died.
 */
class LoginCrashIT {

  private static final List<String> PEOPLE =
      List.of("officer", "legal", "press", "minister", "reserve", "center", "rector", "auditor");

  @Test
  void everybody_logs_in_at_once_when_the_database_is_back() throws Exception {
    everybodyLogsIn();

    SystemUnderTest.system().kill(Part.DATABASE);
    Revival.of(Part.DATABASE);

    assertThatCode(LoginCrashIT::everybodyLogsIn).doesNotThrowAnyException();
  }

  /** Side by side, so that the pool of connections grows before the kill and is used after it. */
  private static void everybodyLogsIn() {
    PEOPLE.parallelStream().forEach(LoginCrashIT::logIn);
  }

  private static void logIn(String account) {
    try {
      UserSession.of(SystemUnderTest.access(), account);
    } catch (Exception refused) {
      throw new IllegalStateException(refused);
    }
  }
}
