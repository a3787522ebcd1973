package ru.rsnms.deploy.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * A mail server for the tests: takes everything but mail to {@code refused…}, which it never takes,
 * and to {@code later…}, which it does not take now.
 */
public final class MailBox {

  /** What came; the text is as it went over the wire. */
  public record Mail(String to, String text) {

    private static final Pattern BASE64 = Pattern.compile("(?i)transfer-encoding: base64");

    /** What its reader reads. */
    public String words() {
      var body = text.substring(text.indexOf("\n\n") + 2);
      return BASE64.matcher(text).find()
          ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
          : body;
    }
  }

  private final ServerSocket door;
  private final List<Mail> mails = new CopyOnWriteArrayList<>();

  private MailBox(ServerSocket door) {
    this.door = door;
  }

  /** Opens on a free port of the loopback address; ends with the tests. */
  static MailBox open() throws IOException {
    var box = new MailBox(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    var thread = new Thread(box::listen, "mail box");
    thread.setDaemon(true);
    thread.start();
    return box;
  }

  int port() {
    return door.getLocalPort();
  }

  /** Mail to an address. */
  public List<Mail> to(String address) {
    return mails.stream().filter(mail -> mail.to().equals(address)).toList();
  }

  private void listen() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        talk(caller);
      } catch (IOException hungUp) {
        // The next caller is served anyway.
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
    say(caller, "220 test");
    var to = "";
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var word = line.toUpperCase(Locale.ROOT);
      if (word.startsWith("RCPT TO:")) {
        to = line.replaceFirst(".*<(.*)>.*", "$1");
        say(caller, answer(to));
      } else if (word.equals("DATA")) {
        say(caller, "354 go on");
        mails.add(new Mail(to, text(in)));
        say(caller, "250 taken");
      } else if (word.equals("QUIT")) {
        say(caller, "221 bye");
        return;
      } else {
        say(caller, "250 ok");
      }
    }
  }

  private static String answer(String to) {
    if (to.startsWith("refused")) {
      return "550 no such box";
    }
    return to.startsWith("later") ? "451 try later" : "250 ok";
  }

  private static String text(BufferedReader in) throws IOException {
    var text = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
