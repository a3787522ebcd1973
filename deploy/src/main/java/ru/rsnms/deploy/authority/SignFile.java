package ru.rsnms.deploy.authority;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import ru.rsnms.deploy.Settings;
import ru.rsnms.deploy.Texts;
import ru.rsnms.deploy.demo.DemoUser;

/**
 * The command {@code deploy/sign.sh}: signs a file as a demo user would on the own desk, or,
 * without a file, tells where the user's certificate lies.
 *
 * <p>Arguments: the {@code deploy} folder, the account, optionally the file.
 */
public final class SignFile {

  private static final int LEAST_ARGUMENTS = 2;
  private static final int MOST_ARGUMENTS = 3;
  private static final int REFUSED = 1;
  private static final int WRONG_CALL = 2;

  private SignFile() {}

  public static void main(String[] arguments) throws IOException {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (arguments.length < LEAST_ARGUMENTS || arguments.length > MOST_ARGUMENTS) {
      out.println(Texts.of("sign.usage"));
      System.exit(WRONG_CALL);
    }
    try {
      var settings = Settings.of(Path.of(arguments[0]).toAbsolutePath(), System.getenv());
      var authority = TestAuthority.in(settings.authority(), settings.trust(), Clock.systemUTC());
      var user = user(arguments[1]);
      out.println(
          arguments.length == MOST_ARGUMENTS
              ? Texts.of("sign.done", signed(authority, user, Path.of(arguments[2])))
              : Texts.of("sign.certificate", authority.certificateOf(user)));
    } catch (IllegalArgumentException refused) {
      out.println(refused.getMessage());
      System.exit(REFUSED);
    }
  }

  private static DemoUser user(String account) {
    return DemoUser.all().stream()
        .filter(user -> user.account().equals(account))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(Texts.of("sign.no-user", account)));
  }

  private static Path signed(TestAuthority authority, DemoUser user, Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException(Texts.of("client.no-file", file));
    }
    var target = file.resolveSibling(file.getFileName() + ".sig");
    var signature = authority.signer(user).sign(Files.readAllBytes(file));
    return Files.write(target, authority.timeStamps().stamp(signature));
  }
}
