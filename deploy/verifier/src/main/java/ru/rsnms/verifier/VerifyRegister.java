package ru.rsnms.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command {@code java -jar verify-register.jar EXPORT [--key FILE] [--seals FILE]}.
 *
 * <p>Ends with 0 if the register is untouched, with 1 if it is not, with 2 if it was called wrongly
 * or cannot read what it was given.
 */
public final class VerifyRegister {

  private static final int VIOLATED = 1;
  private static final int WRONG_CALL = 2;
  private static final List<String> OPTIONS = List.of("--key", "--seals");

  private VerifyRegister() {}

  public static void main(String[] arguments) {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out));
  }

  static int run(String[] arguments, PrintStream out) {
    var options = options(arguments);
    if (options.isEmpty()) {
      out.println(Texts.of("usage"));
      return WRONG_CALL;
    }
    try {
      var trust = new Trust(file(options.get(), "--key"), file(options.get(), "--seals"));
      var report = Verification.of(Path.of(arguments[0]), trust);
      report.lines().forEach(out::println);
      return report.isClean() ? 0 : VIOLATED;
    } catch (IOException unreadable) {
      out.println(Texts.of("unreadable", unreadable.getMessage()));
      return WRONG_CALL;
    }
  }

  /** Empty if the call is wrong. */
  private static Optional<Map<String, String>> options(String[] arguments) {
    Map<String, String> found = new HashMap<>();
    if (arguments.length % 2 == 0) {
      return Optional.empty();
    }
    for (var i = 1; i < arguments.length; i += 2) {
      if (!OPTIONS.contains(arguments[i])) {
        return Optional.empty();
      }
      found.put(arguments[i], arguments[i + 1]);
    }
    return Optional.of(found);
  }

  private static Optional<byte[]> file(Map<String, String> options, String name)
      throws IOException {
    var path = options.get(name);
    return path == null ? Optional.empty() : Optional.of(Files.readAllBytes(Path.of(path)));
  }
}
