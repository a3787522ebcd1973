package ru.rsnms.reserve.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import ru.rsnms.reserve.letter.DeliveryFailure;
import ru.rsnms.reserve.letter.MailState;
import ru.rsnms.reserve.model.MailGate;

/**
 * Sends e-mail by the mail session of the server, or lays it into a folder for another program;
 * which one, the operator says ({@code RSNMS_MAIL_HOST}, {@code RSNMS_MAIL_FOLDER}).
 */
@ApplicationScoped
public class LetterMail implements MailGate {

  private static final String PATIENCE_MILLIS = "10000";

  private final String host = System.getenv().getOrDefault("RSNMS_MAIL_HOST", "");
  private final String folder = System.getenv().getOrDefault("RSNMS_MAIL_FOLDER", "");
  private final String sender =
      System.getenv().getOrDefault("RSNMS_MAIL_FROM", "rsnms@localhost.localdomain");

  @Resource(lookup = "java:jboss/mail/Default")
  Session session;

  @Override
  public MailState state() {
    if (!host.isBlank()) {
      return MailState.SERVER;
    }
    return folder.isBlank() ? MailState.NOT_CONFIGURED : MailState.FOLDER;
  }

  @Override
  public void send(UUID id, String address, String subject, String text) throws Unsent {
    var to = checked(address);
    try {
      var message = message(id, to, subject, text);
      if (state() == MailState.FOLDER) {
        lay(id, message);
      } else {
        hurry();
        Transport.send(message, new Address[] {to});
      }
    } catch (SendFailedException refused) {
      throw new Unsent(DeliveryFailure.SERVER_REFUSED, isForGood(refused), refused);
    } catch (MessagingException | IOException failure) {
      throw new Unsent(DeliveryFailure.NO_CONNECTION, false, failure);
    }
  }

  private static InternetAddress checked(String address) throws Unsent {
    try {
      var checked = new InternetAddress(address, true);
      checked.validate();
      return checked;
    } catch (AddressException wrong) {
      throw new Unsent(DeliveryFailure.BAD_ADDRESS, true, wrong);
    }
  }

  /** A server that says 5xx will say so again. */
  private static boolean isForGood(SendFailedException refused) {
    for (Exception cause = refused; cause instanceof MessagingException known; ) {
      var words = String.valueOf(cause.getMessage()).strip();
      if (words.matches("(?s)5\\d\\d[ -].*")) {
        return true;
      }
      cause = known.getNextException();
    }
    return false;
  }

  /** No server may hold up the others' letters for long. */
  private void hurry() {
    var properties = session.getProperties();
    properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
  }

  private MimeMessage message(UUID id, InternetAddress to, String subject, String text)
      throws MessagingException {
    var message = new Numbered(session, "<" + id + "@" + domain() + ">");
    message.setFrom(new InternetAddress(sender));
    message.setRecipient(Message.RecipientType.TO, to);
    message.setSubject(subject, StandardCharsets.UTF_8.name());
    message.setText(text, StandardCharsets.UTF_8.name());
    message.saveChanges();
    return message;
  }

  private String domain() {
    return sender.substring(sender.indexOf('@') + 1);
  }

  /** Whole or not there, under the name of the message. */
  private void lay(UUID id, MimeMessage message) throws IOException, MessagingException {
    var place = Files.createDirectories(Path.of(folder));
    var unfinished = place.resolve(id + ".part");
    try (var out = Files.newOutputStream(unfinished)) {
      message.writeTo(out);
    }
    Files.move(unfinished, place.resolve(id + ".eml"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Keeps the id it was given, so that a second copy is known as one. */
  private static final class Numbered extends MimeMessage {

    private final String id;

    Numbered(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
