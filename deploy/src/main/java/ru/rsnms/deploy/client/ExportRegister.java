package ru.rsnms.deploy.client;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ru.rsnms.deploy.Secrets;
import ru.rsnms.deploy.Settings;
import ru.rsnms.deploy.Texts;

/**
 * The command {@code deploy/export-register.sh}: saves the register of the running system to be
 * verified offline.
 *
 * <p>Arguments: the {@code deploy} folder, where to save the archive, then optionally the account.
 */
public final class ExportRegister {

  private static final String LAWYER = "legal";
  private static final int ARGUMENTS = 2;
  private static final int REFUSED = 1;
  private static final int WRONG_CALL = 2;

  private ExportRegister() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (arguments.length < ARGUMENTS) {
      out.println(Texts.of("client.export-usage"));
      System.exit(WRONG_CALL);
    }
    var account = arguments.length > ARGUMENTS ? arguments[ARGUMENTS] : LAWYER;
    var target = Path.of(arguments[1]).toAbsolutePath();
    try {
      Files.write(target, register(access(Path.of(arguments[0])), account));
      out.println(Texts.of("client.exported", target));
    } catch (ApiRefusal refused) {
      out.println(refused.getMessage());
      System.exit(REFUSED);
    } catch (ConnectException | HttpTimeoutException silent) {
      out.println(Texts.of("client.not-running"));
      System.exit(REFUSED);
    }
  }

  /** The archive as bytes. */
  public static byte[] register(SystemAccess system, String account)
      throws IOException, InterruptedException {
    return UserSession.of(system, account).download("/register/export", "application/zip");
  }

  private static SystemAccess access(Path deploy) throws IOException {
    var settings = Settings.of(deploy.toAbsolutePath(), System.getenv());
    var password = Secrets.in(settings.data(), settings.demoPassword()).demo();
    return new SystemAccess(settings.baseUrl(), settings.realmUrl(), password);
  }
}
