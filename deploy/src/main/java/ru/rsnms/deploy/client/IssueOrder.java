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
import java.time.format.DateTimeFormatter;
import ru.rsnms.deploy.Secrets;
import ru.rsnms.deploy.Settings;
import ru.rsnms.deploy.Texts;

/**
 * The command {@code deploy/issue.sh}: brings an order made elsewhere into the running system,
 * issues it and saves its PDF.
 *
 * <p>Arguments: the {@code deploy} folder, the order file, where to save the PDF.
 */
public final class IssueOrder {

  private static final int ARGUMENTS = 3;
  private static final int REFUSED = 1;
  private static final int WRONG_CALL = 2;

  private IssueOrder() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (arguments.length != ARGUMENTS) {
      out.println(Texts.of("client.usage"));
      System.exit(WRONG_CALL);
    }
    try {
      issue(access(Path.of(arguments[0])), Path.of(arguments[1]), Path.of(arguments[2]), out);
    } catch (ApiRefusal | IllegalArgumentException refused) {
      out.println(refused.getMessage());
      System.exit(REFUSED);
    } catch (ConnectException | HttpTimeoutException silent) {
      out.println(Texts.of("client.not-running"));
      System.exit(REFUSED);
    }
  }

  private static SystemAccess access(Path deploy) throws IOException {
    var settings = Settings.of(deploy.toAbsolutePath(), System.getenv());
    var password = Secrets.in(settings.data(), settings.demoPassword()).demo();
    return new SystemAccess(settings.baseUrl(), settings.realmUrl(), password);
  }

  private static void issue(SystemAccess system, Path order, Path target, PrintStream out)
      throws IOException, InterruptedException {
    if (!Files.isWritable(target.toAbsolutePath().getParent())) {
      throw new IllegalArgumentException(Texts.of("client.no-folder", target.toAbsolutePath()));
    }
    var bundle = OrderBundle.of(order);
    var issued = new OrderIssuing(system, new FindingsTable(out)::print).issue(bundle);
    Files.write(target, issued.paper());
    var day = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(issued.on());
    out.println(Texts.of("client.issued", issued.number(), day, target.toAbsolutePath()));
  }
}
