package ru.rsnms.deploy.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import ru.rsnms.deploy.authority.TestAuthority;
import ru.rsnms.deploy.authority.TestSigner;
import ru.rsnms.deploy.demo.DemoUser;

/** The demo users with their keys, certified by the test authority of the system under test. */
public final class Signers {

  private Signers() {}

  /** Somebody whose certificate leads to an authority the system trusts. */
  public static TestSigner of(String account) {
    try {
      return authority().signer(user(account));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The same person with a self-made certificate. */
  public static TestSigner impostorOf(String account) {
    try {
      return authority().impostor(user(account));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A signature with a time stamp of the service of the test authority. */
  public static byte[] stamped(byte[] signature) {
    try {
      return authority().timeStamps().stamp(signature);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static synchronized TestAuthority authority() throws IOException {
    var data = SystemUnderTest.data();
    return TestAuthority.in(data.resolve("authority"), data.resolve("trust"), Clock.systemUTC());
  }

  private static DemoUser user(String account) {
    return DemoUser.all().stream()
        .filter(user -> user.account().equals(account))
        .findFirst()
        .orElseThrow();
  }
}
